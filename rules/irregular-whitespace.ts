import {
  defineRule,
  integer,
  hasPlainSigns,
  quote,
  remove,
  replace,
  type Document,
  type Problem,
  type Repair,
} from '#rule';
import { blankRuns, oddSpaces, type OddSpace } from '#text';

export default defineRule({
  id: 'irregular-whitespace',
  category: 'encoding',
  severity: 'warning',
  summary: 'Report invisible characters and odd spaces where they do harm, and runs of blank lines.',
  why: `
    A zero-width space inside a word is seen by nobody and found by no search: the word breaks over a line without a
    hyphen, a name is missing from the index, and a link does not match. It comes with text copied from a web page or a
    chat. Where such a character has work to do, as in Persian, Thai or an emoji, it is left alone.
  `,
  examples: [
    {
      bad: 'The har\u200Bbour is closed.',
      good: 'The harbour is closed.',
    },
    {
      bad: 'The ferry leaves at six.\u202F\nIt comes back at nine.',
      good: 'The ferry leaves at six.\nIt comes back at nine.',
    },
    { good: '« Le marché ouvre à 7\u00A0h\u00A0! »' },
    { good: 'The family 👩\u200D👧 took the ferry, \u2066שלום\u2069 and می\u200Cخواهم.' },
  ],
  options: {
    maxBlankLines: integer(2, 'How many blank lines in a row may stand between two paragraphs.', 1),
    maxBlankLinesAtEnd: integer(3, 'How many blank lines may end the text.'),
  },

  *check(doc, { maxBlankLines, maxBlankLinesAtEnd }) {
    const { text } = doc;
    for (const group of groups(doc)) yield oddity(text, group);

    // In Markdown and HTML any number of blank lines is one.
    for (const { start, end, blank, isEnd } of doc.format === 'text' ? blankRuns(text) : []) {
      if (blank <= (isEnd ? maxBlankLinesAtEnd : maxBlankLines) || doc.masks.code.covers(start)) continue;
      const at = { start, end };
      const last = quote(textBefore(text, start), 40);
      yield {
        at,
        message: `${blank} blank lines ${isEnd ? 'end the text' : 'in a row stand'} after ${last}.`,
        severity: 'info',
        fix: isEnd
          ? remove(at, 'Remove the blank lines')
          : replace(at, text.startsWith('\r\n', start) ? '\r\n' : text[start]!, 'Leave one blank line'),
        data: { blankLines: blank },
      };
    }
  },
});

type Group = readonly [OddSpace, ...OddSpace[]];

/** What does no harm is said once for the whole text; the rest at its place. Code and addresses are left alone. */
function groups(doc: Document): Group[] {
  const found: [OddSpace, ...OddSpace[]][] = [];
  const harmless = new Map<string, [OddSpace, ...OddSpace[]]>();
  for (const each of doc.get(hasPlainSigns) ? [] : oddSpaces(doc.text)) {
    if (doc.masks.code.covers(each.start) || doc.masks.links.covers(each.start)) continue;
    const key = each.effect === 'hyphenation' ? each.effect : `${each.effect} ${doc.slice(each)}`;
    const same = each.effect === 'hyphenation' || each.effect === 'idle' ? harmless.get(key) : undefined;
    if (same) same.push(each);
    else {
      const group: [OddSpace] = [each];
      harmless.set(key, group);
      found.push(group);
    }
  }
  return found;
}

function oddity(text: string, group: Group): Problem {
  const [first] = group;
  const { start, end, effect } = first;
  const at = { start, end };
  const characters = named(text.slice(start, end));
  const word = quote(
    wordAround(text, start, end).replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFC]/gu, ''),
    40,
  );
  const more = group.length > 1 ? `; the text has ${group.length - 1} more` : '';
  const removal: Repair = {
    title: group.length > 1 ? `Remove all ${group.length}` : 'Remove it',
    changes: group.map((each) => ({ at: { start: each.start, end: each.end }, text: '' })),
  };
  const message = sentences[effect](characters, word, more);
  const evidence = {
    message: message[0]!.toUpperCase() + message.slice(1),
    data: { characters, count: group.length },
  };
  if (effect === 'broken-word')
    return {
      at: { start, end: end + 1 },
      ...evidence,
      suggestions: [remove({ start, end: end + 1 }, 'Join the two parts')],
    };
  if (effect === 'in-word') return { at, ...evidence, fix: removal };
  if (effect === 'line-end') return { at, ...evidence, severity: 'info', fix: removal };
  if (effect === 'override' || effect === 'object') return { at, ...evidence, suggestions: [removal] };
  // Whoever set it may have meant a line to break there, or not to.
  return { at, ...evidence, severity: 'info', suggestions: [removal] };
}

const sentences: Readonly<
  Record<OddSpace['effect'], (characters: string, word: string, more: string) => string>
> = {
  'in-word': (characters, word) =>
    `${word} has ${characters} inside, which nobody sees and no search passes.`,
  'broken-word': (characters, word) =>
    `${word} breaks off at ${characters} and a space, and goes on behind them.`,
  override: (characters, word) => `${characters} turns the direction of the text around at ${word}.`,
  object: (characters, word) =>
    `${characters} beside ${word} stands for something that was not copied with the text.`,
  'line-end': (characters, word) => `${characters} hangs at the end of the line after ${word}.`,
  hyphenation: (characters, word, more) => `${word} has ${characters} inside${more}.`,
  idle: (characters, word, more) => `${characters} stands beside ${word}, where it has no effect${more}.`,
};

const names: Readonly<Record<string, string>> = {
  '\u00A0': 'a no-break space',
  '\u00AD': 'a soft hyphen',
  '\u200B': 'a zero-width space',
  '\u200C': 'a zero-width non-joiner',
  '\u200D': 'a zero-width joiner',
  '\u200E': 'a left-to-right mark',
  '\u200F': 'a right-to-left mark',
  '\u202E': 'a right-to-left override',
  '\u202F': 'a narrow no-break space',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u2060': 'a word joiner',
  '\u3000': 'an ideographic space',
  '\uFEFF': 'a byte order mark',
  '\uFFFC': 'an object replacement character',
};

/** “a zero-width space (U+200B)”. */
function named(run: string): string {
  const characters = [...new Set(run)];
  const codes = characters.map(
    (each) => `U+${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `${(characters.length === 1 && names[characters[0]!]) || 'an invisible character'} (${codes.slice(0, 4).join(', ')})`;
}

/** So much of a text is enough to know the place again. */
const SHOWN = 30;

function wordAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - SHOWN), start).split(/[ \t\r\n]+/u);
  const after = text.slice(end, end + SHOWN).split(/[ \t\r\n]+/u);
  const word = before.at(-1)! + after[0]!;
  return word.trim() === '' ? `${before.join(' ').trim()} ${after.join(' ')}` : word;
}

/** The last whole words before blank lines. */
function textBefore(text: string, end: number): string {
  const from = Math.max(0, end - SHOWN);
  const lines = text.slice(from, end).split(/[\r\n]+/u);
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const line = lines[last] ?? '';
  return last === 0 && from > 0 ? line.replace(/^\S{0,30}\s/u, '…') : line;
}
