import {
  defineRule,
  firstAfter,
  NUMBER,
  quote,
  ratio,
  type Document,
  type Problem,
  type Quotation,
  type TextSpan,
} from '#rule';
import { hashWord, languages, speech, type LanguageCode } from '#text';

export default defineRule({
  id: 'echoed-quote',
  category: 'quotation',
  severity: 'info',
  summary: 'Report a quotation that only repeats the sentence that announces it.',
  why: `
    “The mayor promised lower fares for pupils. ‘I promise lower fares for pupils,’ he said.” The reader is told one thing
    twice and learns nothing from the second. Texts that are put together from summaries are full of such pairs, and
    the words between the marks are often the summary and not what was said.
  `,
  examples: [
    {
      bad: 'The harbour master promised to dredge the northern channel before the winter storms arrive. “We will dredge the northern channel before the winter storms,” he said.',
      good: 'The harbour master promised to dredge the northern channel before the winter storms arrive. “The dredger has been paid for,” he said.',
    },
    {
      good: 'The harbour master promised to dredge the northern channel. “It takes nine days if the weather holds, and the mud goes to the brickworks,” he said.',
    },
  ],
  options: {
    share: ratio(0.7, 'The share of the words of substance that has to stand in the announcement.'),
  },

  *check(doc, { share }) {
    const { language } = doc;
    if (language === undefined) return;
    for (const quotation of doc.quotations) {
      const problem = echo(doc, quotation, language, share);
      if (problem) yield problem;
    }
  },
});

/** A quotation of fewer words is a term or a title; one of more words says more than its announcement does. */
const SHORTEST = 8;
const LONGEST = 60;
/** The fewest words of substance. */
const FEWEST = 5;
/** How many words back an announcement is looked at: two long sentences. */
const REACH = 80;

function echo(
  doc: Document,
  { start, end, content }: Quotation,
  language: LanguageCode,
  share: number,
): Problem | undefined {
  const { from, to } = doc.words.within(content);
  if (to - from < SHORTEST || to - from > LONGEST) return undefined;
  const said = ofSubstance(doc, language, from, to);
  if (said.length < FEWEST) return undefined;
  const before = announcement(doc, start);
  if (!before) return undefined;
  const words = doc.words.within(before);
  const first = Math.max(words.from, words.to - REACH);
  // Who repeats words on purpose says so: “she said again”.
  for (let word = first; word < words.to; word++)
    if (isRepetition(doc.words.hashes[word]!, language)) return undefined;
  const announced = ofSubstance(doc, language, first, words.to).filter(
    (word) => !doc.masks.quoted.covers(doc.words.starts[word]!),
  );
  const echoed = said.filter((word) => announced.some((other) => isForm(doc, word, other)));
  // A number that is new is news.
  if (said.some((word) => doc.words.kinds[word] === NUMBER && !echoed.includes(word))) return undefined;
  if (echoed.length < share * said.length) return undefined;
  return {
    at: { start, end },
    message: `The quotation ${quote(doc.slice(content))} only repeats what announces it: ${echoed.length} of its ${said.length} words of substance stand there.`,
    related: [{ at: before, message: 'announced here' }],
    data: { share: echoed.length / said.length },
  };
}

/** “Saying” is a proverb, and what stands before half of all quotations. */
function isRepetition(hash: number, language: LanguageCode): boolean {
  return hash !== SAYING && speech[language].echoes.has(hash);
}

const SAYING = hashWord('saying');

/** What stands before a quotation: the beginning of its sentence, and the two sentences before that. */
function announcement(doc: Document, start: number): TextSpan | undefined {
  const { sentences, blocks } = doc;
  const index = firstAfter(sentences, start);
  const own = sentences[index];
  if (!own || blocks[own.block]!.kind !== 'paragraph') return undefined;
  let from = own.start;
  for (let back = 1; back <= 2; back++) {
    const before = sentences[index - back];
    if (!before || own.block - before.block > 1 || blocks[before.block]!.kind !== 'paragraph') break;
    from = before.start;
  }
  const text = doc.text.slice(from, start).trimEnd();
  return text === '' ? undefined : { start: from, end: from + text.length };
}

function ofSubstance({ words }: Document, language: LanguageCode, from: number, to: number): number[] {
  const found: number[] = [];
  const seen = new Set<number>();
  const { functionWords, speechVerbs } = languages[language];
  for (let word = from; word < to; word++) {
    const hash = words.hashes[word]!;
    if (functionWords.has(hash) || speechVerbs.has(hash) || seen.has(hash)) continue;
    seen.add(hash);
    found.push(word);
  }
  return found;
}

/** “dredge” and “dredging”, “promise” and “promised”: the same word in another form. */
function isForm({ words, text }: Document, a: number, b: number): boolean {
  if (words.hashes[a] === words.hashes[b]) return true;
  const length = Math.min(words.ends[a]! - words.starts[a]!, words.ends[b]! - words.starts[b]!);
  if (length < 5 || words.kinds[a] === NUMBER) return false;
  const stem = Math.max(4, length - 2);
  const [x, y] = [words.starts[a]!, words.starts[b]!];
  return text.slice(x, x + stem).toLowerCase() === text.slice(y, y + stem).toLowerCase();
}
