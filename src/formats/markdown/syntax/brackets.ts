import type { InlineContext, MarkdownConfig } from '@lezer/markdown';
import { foldLabel, MAX_LABEL } from '../labels.ts';

/**
 * Brackets as CommonMark pairs them. The parser takes every pair for a link, as it does not know which labels are defined,
 * and then reads nothing around it right: neither `[[draft] Minutes](url)`, nor `*so [far* so good]`. Here brackets that
 * cannot be a link are text from the start.
 *
 * @param labels All labels that may be defined.
 */
export function brackets(labels: ReadonlySet<string>): MarkdownConfig {
  let last: { readonly inside: InlineContext; readonly text: ReadonlySet<number> } | undefined;
  return {
    parseInline: [
      {
        name: 'TextBracket',
        before: 'Link',
        parse(inside, next, at) {
          const isImage = next === 0x21 && inside.char(at + 1) === 0x5b;
          if (next !== 0x5b && next !== 0x5d && !isImage) return -1;
          // “Ouch![^1]”.
          if (isImage && inside.char(at + 2) === 0x5e) return at + 1;
          if (last?.inside !== inside) last = { inside, text: textBrackets(inside.text, labels) };
          const bracket = isImage ? at + 1 : at;
          return last.text.has(bracket - inside.offset) ? bracket + 1 : -1;
        },
      },
    ],
  };
}

// An escape, a run of backticks, a tag or an address, a bracket.
const token = /\\[^]|`+|<[^<>\s][^<>]{0,500}>|[[\]]/gu;

/** No paragraph has more links. At each of them the parser looks at all that stands before it in its paragraph. */
const MAX_LINKS = 2000;

/** The brackets in a text that are no part of a link. */
function textBrackets(text: string, labels: ReadonlySet<string>): Set<number> {
  const found = new Set<number>();
  const open: number[] = [];
  let links = 0;
  const code = codeEnds(text);
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const { 0: written, index } = match;
    if (written.startsWith('`')) token.lastIndex = code.get(index) ?? token.lastIndex;
    if (written === '[') open.push(index);
    if (written !== ']') continue;
    const start = open.pop();
    if (start === undefined) continue;
    if (links < MAX_LINKS && isLink(text, start, index, labels)) {
      links++;
      continue;
    }
    found.add(start).add(index);
  }
  return found;
}

/** For each run of backticks that another one of its length closes, where that one ends. */
function codeEnds(text: string): Map<number, number> {
  const ends = new Map<number, number>();
  const open = new Map<number, number>();
  for (const { 0: run, index } of [...text.matchAll(/`+/gu)].toReversed()) {
    const closing = open.get(run.length);
    if (closing !== undefined) ends.set(index, closing);
    open.set(run.length, index + run.length);
  }
  return ends;
}

/** Parentheses in an address are balanced to this depth, as in other readers; what is deeper is no address. */
const MAX_DEPTH = 32;

/** Whether an address, and perhaps a title, may stand behind `](`. The parser would look for its end up to the end of the text. */
function hasResource(text: string, from: number): boolean {
  let at = spaceEnd(text, from);
  if (text[at] === '<') return true;
  for (let depth = 0; !/[\s)]/u.test(text[at] ?? ' ') || (depth > 0 && text[at] === ')'); at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === ')') depth--;
    else if (text[at] === '(' && ++depth > MAX_DEPTH) return false;
  }
  at = spaceEnd(text, at);
  if (text[at] !== '(') return at < text.length;
  parenthesis.lastIndex = at + 1;
  return parenthesis.exec(text)?.[0] === ')';
}

// A title in parentheses holds none that is not escaped.
const parenthesis = /(?<!\\)[()]/gu;

function spaceEnd(text: string, from: number): number {
  let at = from;
  while (/\s/u.test(text[at] ?? '')) at++;
  return at;
}

const label = /\[((?:[^[\]\\]|\\[^]){0,999})\]/uy;

function isLink(text: string, start: number, end: number, labels: ReadonlySet<string>): boolean {
  const next = text[end + 1];
  if (next === '(') return hasResource(text, end + 2);
  if (text[start + 1] === '^') return true;
  if (labels.size === 0) return false;
  const isDefined = (from: number, to: number): boolean =>
    to - from <= MAX_LABEL && labels.has(foldLabel(text.slice(from, to)));
  label.lastIndex = end + 1;
  const [, behind = ''] = (next === '[' && label.exec(text)) || [];
  if (behind === '' || behind.startsWith('^')) return isDefined(start + 1, end);
  return isDefined(end + 2, end + 2 + behind.length);
}
