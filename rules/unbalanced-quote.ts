import { languages } from '#text';
import {
  defineRule,
  insert,
  isSound,
  quote,
  remove,
  replace,
  strayMarks,
  tornQuotations,
  type Document,
  type Problem,
  type Repair,
  type StrayMark,
} from '#rule';

export default defineRule({
  id: 'unbalanced-quote',
  category: 'quotation',
  severity: 'warning',
  summary: 'Report quotation marks that never close, that nothing opened, or that make a pair of two kinds.',
  why: `
    Where a quotation mark is missing a reader cannot tell whose words these are: the source's or the paper's.
    A pair of two kinds (\`"Like this,”\`) shows that the text went through two programs that disagreed.
    A quotation that goes on over several paragraphs opens each of them and closes only the last; that is not reported.
  `,
  examples: [
    {
      bad: `"The ferry is late," she said. "The tide will not wait,” she added. "We leave at six."`,
      good: `"The ferry is late," she said. "The tide will not wait," she added. "We leave at six."`,
    },
    { bad: 'The harbour master said: “The tide waits for nobody.' },
    {
      good: `The plank is 12" wide and 5'10" long, as in the '60s; the sailors' yard calls it "the short one".`,
    },
    { good: '“We sailed at dawn, with the wind behind us.\n\n“By noon it had turned,” he said.' },
  ],
  options: {},

  *check(doc) {
    for (const problem of problems(doc)) yield isTechnical(doc) ? { ...problem, severity: 'info' } : problem;
  },
});

/** Stretches of code from which on a text is notes about a program, whose marks belong to it as often as not. */
const MANY = 6;

function isTechnical(doc: Document): boolean {
  return doc.masks.code.zones.length >= MANY;
}

function* problems(doc: Document): Iterable<Problem> {
  if (doc.language) for (const torn of doc.get(tornQuotations)) yield orphan(doc, torn);
  const strays = doc.get(strayMarks);
  if (strays.length === 0) return;
  const marks = countMarks(doc);
  const perBlock = countBy(
    strays.filter(({ kind }) => kind === 'mixed'),
    ({ block }) => block,
  );
  const perGlyph = countBy(
    strays.filter(({ kind }) => kind !== 'mixed'),
    glyphOf,
  );

  for (const stray of strays) {
    const { kind } = doc.blocks[stray.block]!;
    if (kind === 'verse' || kind === 'credit') continue;
    if (stray.kind === 'mixed') {
      const problem = mixedPair(doc, stray, marks, perBlock.get(stray.block) === 1);
      if (problem) yield problem;
    } else if (isCertain(doc, stray, marks, perGlyph.get(glyphOf(stray)) ?? 0)) yield orphan(doc, stray);
  }
}

/** How often a document uses each pair of marks, `“”` or `""`. */
interface Marks {
  readonly pairs: ReadonlyMap<string, number>;
  /** The sound pair that most quotations stand in, if it is a habit and not one case. */
  readonly habit: string | undefined;
}

function countMarks(doc: Document): Marks {
  const pairs = countBy(
    doc.quotations.filter(({ close }) => close !== ''),
    ({ open, close }) => open + close,
  );
  const sound = [...pairs].filter(([pair]) => isSound(pair[0]!, pair[1]!)).sort((a, b) => b[1] - a[1]);
  const [first, second] = sound;
  const clear = first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0);
  return { pairs, habit: clear ? first[0] : undefined };
}

function countBy<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

function glyphOf({ open, close }: StrayMark): string {
  return open || close;
}

/** A pair that most quotations of the text stand in is its habit. */
function mixedPair(
  doc: Document,
  stray: StrayMark,
  { pairs, habit }: Marks,
  alone: boolean,
): Problem | undefined {
  const { open, close } = stray;
  const times = pairs.get(open + close) ?? 0;
  // `„so"` is typed by many who have no other mark.
  const isSoundElsewhere = habit !== undefined || pairs.has('„“') || pairs.has('„”');
  if (open === '„' && (times > 1 || !isSoundElsewhere)) return undefined;
  if (isSound(open, close) && (times > 1 || habit !== '“”')) return undefined;
  const repairs = repairsOf(stray, habit);
  const message = `The quotation ${quote(doc.slice(stray))} opens with ${open} and closes with ${close}.`;
  if (alone && habit && repairs.length === 1) return { at: stray, message, fix: repairs[0]! };
  return { at: stray, message, suggestions: repairs };
}

/** Makes the pair what the text uses elsewhere; where that is unknown, either mark may be right. */
function repairsOf({ start, end, open, close }: StrayMark, habit: string | undefined): Repair[] {
  const first = { start, end: start + 1 };
  const last = { start: end - 1, end };
  if (habit?.[0] === open) return [replace(last, habit[1]!, `Close with ${habit[1]!}`)];
  if (habit?.[1] === close) return [replace(first, habit[0]!, `Open with ${habit[0]!}`)];
  const partner: Readonly<Record<string, string>> = {
    '"': '"',
    '”': '“',
    '“': '”',
    '„': '“',
    '’': '‘',
    "'": "'",
  };
  const opening = close === '“' ? '„' : (partner[close] ?? close);
  return [
    replace(last, partner[open] ?? open, `Close with ${partner[open] ?? open}`),
    replace(first, opening, `Open with ${opening}`),
  ];
}

/**
 * Old news texts leave out every fourth closing mark (572 of 2,225 articles of one agency), and a straight mark may be
 * inches or a ditto. So a mark counts only where its context is plain and the rest of the document balances its own.
 */
function isCertain(doc: Document, stray: StrayMark, { pairs }: Marks, strays: number): boolean {
  const { kind, sure, continued, open, close } = stray;
  if (!sure || continued || isOfLostParagraph(doc, stray)) return false;
  const glyph = open || close;
  const sound = [...pairs].reduce((sum, [pair, times]) => (pair.includes(glyph) ? sum + times : sum), 0);
  // A lone « may be an arrow, unless somebody speaks.
  if ('«»‹›'.includes(glyph) && sound === 0)
    return open === '«' && doc.language !== 'de' && hasTag(doc, stray);
  if (strays > 1 + sound / ('"'.includes(glyph) ? 4 : 2)) return false;
  const { from, to } = doc.words.within(stray);
  return to - from >= (kind === 'unclosed' ? 2 : 3);
}

/** A paragraph of more words is an article whose paragraphs were run together. */
const LONGEST_PARAGRAPH = 100;

/**
 * `… he said. "We saw the fire. "Then it rained."`: the one paragraph of a long text was several once, and each of a
 * quotation opens anew.
 */
function isOfLostParagraph({ blocks, words, text }: Document, { kind, open, end }: StrayMark): boolean {
  if (kind !== 'unclosed' || blocks.length !== 1 || words.count < LONGEST_PARAGRAPH) return false;
  const behind = text.slice(end, end + 4).trimStart();
  return (
    behind[0] === open && /^[^\p{L}]{1,2}\p{Lu}/u.test(behind) && /[.!?…]$/u.test(text.slice(end - 1, end))
  );
}

/** `«It runs again, said the keeper.`: a verb of saying right behind a comma, or its auxiliary. */
function hasTag({ words, text, language }: Document, { mark, end }: StrayMark): boolean {
  const { from, to } = words.within({ start: mark.end, end });
  const { speechVerbs } = languages[language ?? 'en'];
  for (let index = from + 2; index < Math.min(to, from + 60); index++)
    if (
      (speechVerbs.has(words.hashes[index]!) || isInverted(text, words.starts[index]!, words.ends[index]!)) &&
      behindComma.test(text.slice(Math.max(0, words.starts[index]! - 20), words.starts[index]))
    )
      return true;
  return false;
}

/** “, dit-il”, “, se réjouit-elle”: a French verb before its pronoun, which asks or tells who speaks. */
function isInverted(text: string, start: number, end: number): boolean {
  return end - start < 30 && /^\p{Ll}+(?:-t)?-(?:il|elle|on)s?$/u.test(text.slice(start, end));
}

/** “, dit-il”, “, a-t-elle dit”, “, ont expliqué les pêcheurs” */
const behindComma = /, (?:se |s['’])?(?:(?:a|ont|avait|avaient)(?:-t)?(?:-(?:elles?|ils?|on))? )?$/u;

function orphan(doc: Document, stray: StrayMark): Problem {
  const { kind, mark } = stray;
  if (kind === 'unopened') {
    const { from, to } = doc.words.within({ start: stray.start, end: mark.start });
    const first = doc.words.starts[Math.max(from, to - 8)] ?? stray.start;
    const words = quote(doc.text.slice(Math.min(first, mark.start), mark.start));
    return { at: stray, message: `The quotation mark after ${words} was never opened.` };
  }
  const words = { start: mark.end, end: stray.end };
  return {
    at: stray,
    message: `The quotation mark before ${quote(doc.slice(words))} is never closed.`,
    suggestions: closings(doc, stray),
  };
}

/** Only at the end of a block is it plain where the quotation ends, and not where a tag is part of it: `…, she said.` */
function closings(doc: Document, { end, open, mark, block }: StrayMark): Repair[] {
  const taken = remove(mark, 'Remove the mark');
  if (end !== doc.blocks[block]!.content.end || hasVerb(doc, mark.end, end)) return [taken];
  const closing: Readonly<Record<string, string>> = {
    '“': '”',
    '„': '“',
    '«': '\u00a0»',
    '‹': '\u00a0›',
    '»': '«',
  };
  const glyph = closing[open] ?? open;
  return [insert(end, glyph, `Close the quotation with ${glyph.trim()}`), taken];
}

function hasVerb({ words, language }: Document, start: number, end: number): boolean {
  const { from, to } = words.within({ start, end });
  const { speechVerbs } = languages[language ?? 'en'];
  return words.hasAny({ from: Math.max(from, to - 8), to }, speechVerbs);
}
