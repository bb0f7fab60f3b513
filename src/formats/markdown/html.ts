import type { TextBuilder } from '#document';
import { decoded } from './inline.ts';
import type { Region } from './structure.ts';

// A tag or a comment; an entity; a line break with what stands before the next line.
const tokens = {
  plain: /<!--|<\/?[a-zA-Z][^<>]{0,2000}>|&#?\w{1,32};|(?:\r\n|\n|\r)[ \t]*/gu,
  quoted: /<!--|<\/?[a-zA-Z][^<>]{0,2000}>|&#?\w{1,32};|(?:\r\n|\n|\r)[ \t>]*/gu,
};

/** Writes the words of an HTML block in Markdown: what stands between the tags. */
export function writeHtml(source: string, { start, end, isQuoted }: Region, builder: TextBuilder): void {
  const token = isQuoted ? tokens.quoted : tokens.plain;
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
export function hasWords(source: string, { start, end, isQuoted }: Region): boolean {
  const written = source.slice(start, end);
  const inside = (isQuoted ? written.replace(/[\r\n][ \t>]+/gu, '\n') : written).replace(
    /<!--|-->/gu,
    (mark) => (mark === '<!--' ? '<' : '>'),
  );
  return inside.replace(/<[^<>]{0,2000}>/gu, '').trim() !== '';
}
