import type { TextBuilder } from '#document';
import { decoded } from './inline/characters.ts';
import type { Region } from './blocks/region.ts';

// A tag or a comment; an entity; a line break with what stands before the next line.
const tokens = {
  plain: /<!--|<\/?[a-zA-Z][^<>]{0,2000}>|&#?\w{1,32};|(?:\r\n|\n|\r)[ \t]*/gu,
  quoted: /<!--|<\/?[a-zA-Z][^<>]{0,2000}>|&#?\w{1,32};|(?:\r\n|\n|\r)[ \t>]*/gu,
};

/** Writes the words of an HTML block in Markdown: what stands between the tags. */
export function writeHtml(source: string, { start, end, isQuoted }: Region, builder: TextBuilder): void {
  const token = isQuoted ? tokens.quoted : tokens.plain;
  const written = source.slice(start, end);
  let reached = start;
  token.lastIndex = 0;
  for (let match = token.exec(written); match; match = token.exec(written)) {
    const { 0: found, index } = match;
    builder.copy(reached, start + index);
    reached = start + token.lastIndex;
    if (found === '<!--') {
      const close = written.indexOf('-->', token.lastIndex);
      token.lastIndex = close === -1 ? written.length : close + 3;
      reached = start + token.lastIndex;
    } else if (found.startsWith('&')) builder.put(decoded(found) ?? found, start + index, reached);
    else if (!found.startsWith('<')) builder.put('\n', start + index, reached);
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
