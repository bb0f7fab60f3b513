import { htmlBlockNames, htmlRawNames } from 'micromark-util-html-tag-name';
import { once } from '#text';

const blockNames = once(() => new Set(htmlBlockNames));
const rawNames = once(() => new Set(htmlRawNames));

/** What closes HTML that may go on over blank lines (CommonMark 4.6, kinds 1 to 5). */
export interface OpenHtml {
  readonly closing: RegExp;
  /** Comments and processing instructions are no text. */
  readonly isComment: boolean;
}

const raw: OpenHtml = { closing: /<\/(?:script|pre|style|textarea)>/iu, isComment: false };
const comment: OpenHtml = { closing: /-->/u, isComment: true };
const instruction: OpenHtml = { closing: /\?>/u, isComment: true };
const declaration: OpenHtml = { closing: />/u, isComment: false };
const data: OpenHtml = { closing: /\]\]>/u, isComment: false };

export function openHtml(line: string): OpenHtml | undefined {
  if (line.startsWith('<!--')) return comment;
  if (line.startsWith('<?')) return instruction;
  if (/^<![A-Z]/u.test(line)) return declaration;
  if (line.startsWith('<![CDATA[')) return data;
  return /^<(?:script|pre|style|textarea)(?:\s|>|$)/iu.test(line) ? raw : undefined;
}

/** A tag of a block element, or any tag that has its line to itself (kinds 6 and 7): HTML up to a blank line. */
export function opensHtml(line: string, endsParagraph = false): boolean {
  const [opening = '', slash = '', written = ''] =
    /^<(\/?)([a-z][a-z\d-]{0,40})(?=[\s/>]|$)/iu.exec(line.slice(0, 50)) ?? [];
  const name = written.toLowerCase();
  if (blockNames().has(name)) return /^(?:\s|\/?>|$)/u.test(line.slice(opening.length, opening.length + 2));
  if (endsParagraph || name === '' || (slash === '' && rawNames().has(name))) return false;
  const end = slash === '' ? attributesEnd(line, opening.length) : opening.length;
  return /^\s*>\s*$/u.test(line.slice(end));
}

const attribute =
  /\s+[a-z_:][\w.:-]{0,100}(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?(?=[\s/>])|\s*\/(?=>)/iuy;

/** Where the attributes of a tag end. */
export function attributesEnd(text: string, start: number): number {
  let end = start;
  attribute.lastIndex = start;
  while (attribute.test(text)) end = attribute.lastIndex;
  return end;
}
