import type { TextBuilder } from '#document';
import { decoded } from './inline.ts';
import type { Region } from './structure.ts';

// A tag or a comment; an entity; a line break with what indents the next line.
const token = /<!--|<\/?[a-zA-Z][^<>]{0,2000}>|&#?\w{1,32};|(?:\r\n|\n|\r)[ \t]*/gu;

/** Writes the words of an HTML block in Markdown: what stands between the tags. */
export function writeHtml(source: string, { start, end }: Region, builder: TextBuilder): void {
  let reached = start;
  token.lastIndex = start;
  for (let match = token.exec(source); match && match.index < end; match = token.exec(source)) {
    const [found] = match;
    builder.copy(reached, match.index);
    reached = Math.min(end, token.lastIndex);
    if (found === '<!--') {
      const close = source.indexOf('-->', reached);
      reached = close === -1 || close > end ? end : close + 3;
      token.lastIndex = reached;
    } else if (found.startsWith('&')) builder.put(decoded(found) ?? found, match.index, reached);
    else if (!found.startsWith('<')) builder.put('\n', match.index, reached);
  }
  builder.copy(reached, end);
}

/** Whether anything stands between the tags. */
export function hasWords(source: string, { start, end }: Region): boolean {
  const inside = source.slice(start, end).replace(/<!--|-->/gu, (mark) => (mark === '<!--' ? '<' : '>'));
  return inside.replace(/<[^<>]{0,2000}>/gu, '').trim() !== '';
}
