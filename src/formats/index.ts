import { Document, type Origin } from '#document';
import { markdown } from './markdown/index.ts';
import { plain } from './plain/index.ts';

export { markdown, plain };

/** Opens a text as a document. */
export function open(source: string, origin: Origin = {}): Document {
  return new Document(plain(source), origin);
}
