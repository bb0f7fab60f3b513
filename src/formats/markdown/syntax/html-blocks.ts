import type { MarkdownConfig } from '@lezer/markdown';
import { htmlBlockNames, htmlRawNames } from 'micromark-util-html-tag-name';
import { once } from '#text';

const blockNames = once(() => new Set(htmlBlockNames));
const rawNames = once(() => new Set(htmlRawNames));

/** HTML that ends at a blank line. In a quotation such a line has a `>`, and the parser goes on over it. */
export const htmlBlocks: MarkdownConfig = {
  parseBlock: [
    {
      name: 'BlankEndedHtml',
      before: 'HTMLBlock',
      parse(around, line) {
        if (line.text[line.pos] !== '<' || !opensBlock(line.text.slice(line.pos))) return false;
        const start = around.lineStart + line.pos;
        const isNested = around.depth > 1;
        while (around.nextLine() && line.next !== -1 && (line.basePos > 0 || !isNested));
        around.addElement(around.elt('HTMLBlock', start, around.prevLineEnd()));
        return true;
      },
    },
  ],
};

/** A tag of a block element, or any tag that has its line to itself (CommonMark 4.6, kinds 6 and 7). */
function opensBlock(line: string): boolean {
  const [opening = '', slash = '', written = ''] =
    /^<(\/?)([a-z][a-z\d-]{0,40})(?=[\s/>]|$)/iu.exec(line.slice(0, 50)) ?? [];
  const name = written.toLowerCase();
  if (blockNames().has(name)) return /^(?:\s|\/?>|$)/u.test(line.slice(opening.length, opening.length + 2));
  if (name === '' || (slash === '' && rawNames().has(name))) return false;
  const end = slash === '' ? attributesEnd(line, opening.length) : opening.length;
  return /^\s*>\s*$/u.test(line.slice(end));
}

const attribute =
  /\s+[a-z_:][\w.:-]{0,100}(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?(?=[\s/>])|\s*\/(?=>)/iuy;

function attributesEnd(line: string, start: number): number {
  let end = start;
  attribute.lastIndex = start;
  while (attribute.test(line)) end = attribute.lastIndex;
  return end;
}
