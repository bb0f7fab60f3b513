// What MDX adds: `import` and `export`, `{expressions}`, and tags with expressions in them. The text between tags is read.
// Whatever does not close is text: damage is the normal case.

const BRACE = 0x7b;
const ANGLE = 0x3c;

/** No module has a longer statement, in characters; where one seems to, the rest is read. */
export const MAX_STATEMENT = 20_000;

/** Whether a line opens a module. It ends at the first blank line that stands in none of its brackets. */
export function opensModule(line: string): boolean {
  return /^(?:import|export)[\s{*]/u.test(line);
}

/** How much deeper in brackets a line ends than it begins. */
export function depthOf(line: string): number {
  let depth = 0;
  for (const bracket of line.match(/[{}()[\]]/gu) ?? []) depth += '{(['.includes(bracket) ? 1 : -1;
  return depth;
}

/** Where the expression or the tag ends that begins here. */
export function expressionEnd(
  text: string,
  start: number,
  pairs: ReadonlyMap<number, number>,
): number | undefined {
  const unit = text.charCodeAt(start);
  if (unit === BRACE) return pairs.get(start);
  return unit === ANGLE ? tagEnd(text, start, pairs) : undefined;
}

/** No tag is longer, in characters. */
const MAX_TAG = 2000;

const tagStart = /<\/?(?:[A-Za-z][\w.:-]{0,80})?/uy;

/** Where a tag ends that begins here: `<Note kind={a > b}>`, `</Note>`, `<>`. A comment is one too. */
function tagEnd(text: string, start: number, pairs: ReadonlyMap<number, number>): number | undefined {
  if (text.startsWith('<!--', start)) {
    const close = text.slice(start, start + MAX_TAG).indexOf('-->');
    return close === -1 ? undefined : start + close + 3;
  }
  tagStart.lastIndex = start;
  const opening = tagStart.exec(text);
  if (!opening) return undefined;
  let at = start + opening[0].length;
  // Without a name it opens or closes a fragment, or is a sign: `a < b`.
  const isNamed = /[A-Za-z]/u.test(opening[0]);
  if (!(isNamed ? /[\s/>{]/u : />/u).test(text[at] ?? '')) return undefined;
  for (const end = Math.min(text.length, start + MAX_TAG); at < end;) {
    const character = text[at]!;
    if (character === '>') return at + 1;
    if (character === '<') return undefined;
    if (character === '{') at = pairs.get(at) ?? at + 1;
    else if (character === '"' || character === "'") {
      const close = text.slice(at + 1, end).indexOf(character);
      if (close === -1) return undefined;
      at += close + 2;
    } else at++;
  }
  return undefined;
}
