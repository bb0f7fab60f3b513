import { blockIndexAt, defineRule, quote, signs, type Document, type Problem, type TextSpan } from '#rule';
import { WordSet } from '#text';
import { kinds, leftovers, markupTalk, type Kind, type Leftover } from './data/leftovers.ts';
import { missingValues, valuePhrases } from './leftover-markup/values.ts';

const talk = new WordSet(markupTalk);

/** Of so many marks of one kind only the first is shown, with how many there are. */
const MANY = 5;

export default defineRule({
  id: 'leftover-markup',
  category: 'structure',
  severity: 'error',
  summary:
    'Report tags, shortcodes, template expressions and missing values that reached the text as they are.',
  why: `
    “[caption id=…]”, “{{ title }}” and “Written by undefined” are notes from one program to another. An import that went
    wrong, or a value that was not there, leaves them for the reader, who can do nothing with them.
  `,
  examples: [
    {
      bad: '[caption id="attachment_12" align="left"]The harbour at noon.[/caption]\n\nThe ferry is late again.',
    },
    { bad: 'Dear {{ first_name }}, the library will be closed on Monday.' },
    { bad: 'The winter ferry\n\nWritten by undefined\n\nThe ferry sails all winter, ice or no ice.' },
    {
      good: 'A text that a template prints, such as “{{ title }}”, and a piece of HTML such as `</div>` in code.',
    },
    { good: '“[I]n the harbour [sic] the terms are left undefined,” she wrote, and x < y > z.' },
  ],
  options: {},
  phrases: [valuePhrases],

  *check(doc) {
    if (doc.genre === 'reference') return;
    const found = [...paired(marks(doc)), ...[...missingValues(doc)].map(asValue)].filter(
      (mark) => !isMeant(doc, mark),
    );
    for (const kind of Object.keys(kinds) as Kind[])
      yield* problems(
        doc,
        found.filter((mark) => mark.kind === kind),
      );
  },
});

interface Mark extends TextSpan {
  readonly kind: Kind;
  readonly name: string;
  readonly leftover?: Leftover;
  /** What closes it. */
  readonly close?: TextSpan;
}

function asValue(span: TextSpan): Mark {
  return { ...span, kind: 'value', name: '' };
}

/** The marks in the order of the text, none inside another. */
function marks(doc: Document): Mark[] {
  const { text } = doc;
  const found: Mark[] = [];
  const known = doc.get(signs);
  for (const leftover of leftovers) {
    const { anchor, sign, kind } = leftover;
    if (!known.mayHave(anchor)) continue;
    const first = text.indexOf(anchor);
    if (first === -1 || (sign !== undefined && !text.includes(sign)) || !isRead(doc, kind)) continue;
    const pattern = leftover.pattern();
    for (let at = first; at !== -1; at = text.indexOf(anchor, at + 1)) {
      const match = pattern.exec(text.slice(at, at + 450));
      if (!match) continue;
      found.push({
        start: at,
        end: at + match[0].length,
        kind,
        name: (match[1] ?? '').toLowerCase(),
        leftover,
      });
    }
  }
  let reached = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached || doc.masks.code.covers(start)) return false;
      reached = end;
      return true;
    });
}

/** Whether a kind of mark means something else in the format of a document. */
function isRead(doc: Document, kind: Kind): boolean {
  if (kind === 'markdown') return doc.format === 'html';
  // Markdown has tags of its own, and a text that begins with one is HTML under another name.
  if (kind === 'tag') return !isMarkdown(doc) && !/^\s{0,20}<[a-z!?]/iu.test(doc.text);
  // What builds a site from Markdown fills its templates later, and says so above the text.
  if (kind === 'template') return !isSource(doc);
  return true;
}

function isMarkdown({ format }: Document): boolean {
  return format === 'markdown' || format === 'mdx';
}

/** The source of a page, which a program has yet to fill. */
function isSource(doc: Document): boolean {
  if (doc.blocks[0]?.kind === 'front-matter') return true;
  return doc.format === 'html' && /=\s?["'][^"'<>]{0,200}(?:\{\{|\{%|<%|<\?php)/u.test(doc.source);
}

/** Joins the halves of pairs; a half that is nothing alone is left out without the other. */
function paired(found: readonly Mark[]): Mark[] {
  const open = new Map<string, number[]>();
  const closes = new Map<number, Mark>();
  const joined = new Set<Mark>();
  for (const [index, mark] of found.entries()) {
    const key = `${mark.kind} ${mark.name}`;
    if (mark.leftover?.half === 'opens') {
      const before = open.get(key);
      if (before) before.push(index);
      else open.set(key, [index]);
    } else if (mark.leftover?.half === 'closes') {
      const opener = open.get(key)?.pop();
      if (opener === undefined) continue;
      closes.set(opener, mark);
      joined.add(mark);
    }
  }
  return found.flatMap((mark, index) => {
    const close = closes.get(index);
    if (close) return [{ ...mark, close }];
    return joined.has(mark) || (mark.leftover?.half === 'opens' && !mark.leftover.sure) ? [] : [mark];
  });
}

/** Whether the text shows a mark on purpose: between quotation marks, in an address, or because it is about such marks. */
function isMeant(doc: Document, { start, end, kind }: Mark): boolean {
  const around = doc.text.slice(Math.max(0, start - 1), start) + doc.text.slice(end, end + 1);
  if (/^["'“‘«„`][.,;]?["'”’»“`]/u.test(around)) return true;
  if (kind === 'template' && doc.masks.links.covers(start)) return true;
  if (kind === 'markdown' && /^[\p{L}\d*]/u.test(around) && around.length > 1) return true;
  return doc.get(isAboutMarkup) || speaksOfMarkup(doc, doc.blocks[blockIndexAt(doc, start)]);
}

/** Whether a document speaks of programs and their markup more than once. */
function isAboutMarkup(doc: Document): boolean {
  return mentions(doc, 0, doc.words.count, 2);
}

function speaksOfMarkup(doc: Document, block: TextSpan | undefined): boolean {
  if (!block) return false;
  const { from, to } = doc.words.within(block);
  return mentions(doc, from, Math.min(to, from + 200), 1);
}

function mentions({ words }: Document, from: number, to: number, least: number): boolean {
  let count = 0;
  for (let index = from; index < to && count < least; index++) if (talk.has(words.hashes[index]!)) count++;
  return count >= least;
}

function* problems(doc: Document, found: readonly Mark[]): Iterable<Problem> {
  const many = found.length > MANY;
  for (const mark of many ? found.slice(0, 1) : found) {
    const others = found.length - 1;
    const isSure = mark.kind !== 'markdown' && !(mark.kind === 'template' && (many || isMarkdown(doc)));
    yield {
      at: { start: mark.start, end: mark.end },
      message: `${quote(doc.slice(mark))} is ${kinds[mark.kind]}${many ? `; there are ${others} more like it` : ''}.`,
      ...(isSure
        ? {}
        : { severity: many && mark.kind === 'template' ? ('info' as const) : ('warning' as const) }),
      ...(mark.close ? { related: [{ at: mark.close, message: 'closed here' }] } : {}),
    };
  }
}
