import { defaultTreeAdapter, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';
import { once } from '#text';

/**
 * parse5's own tree. The parser moves the end of a text node on at each word and each space; here that writes one number,
 * where the default makes a new object each time.
 */
export const tree = once((): TreeAdapter<DefaultTreeAdapterMap> => ({
  ...defaultTreeAdapter,
  setNodeSourceCodeLocation(node, location) {
    // The tokenizer may go on with the place of a text.
    node.sourceCodeLocation = node.nodeName === '#text' && location ? { ...location } : location;
  },
  updateNodeSourceCodeLocation(node, end) {
    const place = node.sourceCodeLocation;
    if (node.nodeName === '#text' && place && end.endOffset !== undefined) place.endOffset = end.endOffset;
    else defaultTreeAdapter.updateNodeSourceCodeLocation(node, end);
  },
}));
