import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';
import { bracePairs } from './braces.ts';

/**
 * What MDX adds: `import` and `export`, `{expressions}`, and tags with expressions in them. The text between tags is read.
 * Whatever does not close is text: damage is the normal case.
 */
export function mdx(source: string): MarkdownConfig {
  const pairs = bracePairs(source);
  let last: { readonly inside: InlineContext; readonly pairs: ReadonlyMap<number, number> } | undefined;
  const endInLine = (inside: InlineContext, next: number, at: number): number | undefined => {
    if (last?.inside !== inside) last = { inside, pairs: bracePairs(inside.text) };
    const start = at - inside.offset;
    return next === BRACE ? last.pairs.get(start) : tagEnd(inside.text, start, last.pairs);
  };
  return {
    defineNodes: [
      { name: 'Module', block: true },
      { name: 'Expression' },
      { name: 'ExpressionBlock', block: true },
    ],
    // Indented text is no code in MDX, and HTML no block: what stands between tags is Markdown.
    remove: ['IndentedCode', 'HTMLBlock', 'HTMLTag', 'Autolink'],
    parseInline: [
      {
        name: 'Expression',
        before: 'Escape',
        parse(inside, next, at) {
          if (next !== BRACE && next !== ANGLE) return -1;
          const end = endInLine(inside, next, at);
          return end === undefined
            ? -1
            : inside.addElement(inside.elt('Expression', at, end + inside.offset));
        },
      },
    ],
    parseBlock: [
      { name: 'Module', before: 'LinkReference', parse: parseModule },
      {
        name: 'ExpressionBlock',
        before: 'LinkReference',
        parse(around, line) {
          if (line.next !== BRACE && line.next !== ANGLE) return false;
          const start = around.lineStart + line.pos;
          const end = line.next === BRACE ? pairs.get(start) : tagEnd(source, start, pairs);
          // With words behind it on its line it is a part of a paragraph.
          if (end === undefined || !/^[ \t]*(?:[\r\n]|$)/u.test(source.slice(end, end + 200))) return false;
          while (around.nextLine() && around.lineStart < end);
          around.addElement(around.elt('ExpressionBlock', start, end));
          return true;
        },
      },
    ],
  };
}

const BRACE = 0x7b;
const ANGLE = 0x3c;

/** No module has a longer statement, in characters; where one seems to, the rest is read. */
const MAX_STATEMENT = 20_000;

/** A statement ends at the first blank line that stands in none of its brackets. */
function parseModule(around: BlockContext, line: Line): boolean {
  if (around.depth > 1 || !/^(?:import|export)[\s{*]/u.test(line.text.slice(0, 10))) return false;
  const start = around.lineStart;
  let depth = 0;
  do {
    if (line.next === -1 && depth <= 0) break;
    for (const bracket of line.text.match(/[{}()[\]]/gu) ?? []) depth += '{(['.includes(bracket) ? 1 : -1;
  } while (around.nextLine() && around.lineStart - start < MAX_STATEMENT);
  around.addElement(around.elt('Module', start, around.prevLineEnd()));
  return true;
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
