import { firstAfter, NUMBER, type Attribution, type Document, type Quotation } from '#rule';
import { languages } from '#text';

/** How soon a paragraph tells its day, in words. */
const SOON = 4;

/**
 * “On Monday she said … On Thursday she said …”: the text tells two occasions apart, beside the quotations or with what their
 * paragraphs open with.
 */
export function haveDates(
  doc: Document,
  before: [Quotation, Attribution],
  here: [Quotation, Attribution],
): boolean {
  const [one, other] = [before, here].map(([{ block }, attribution]) => {
    const { from } = doc.words.within(doc.blocks[block]!.content);
    return [...datesIn(doc, attribution), ...datesAmong(doc, from, Math.min(doc.words.count, from + SOON))];
  });
  return (
    one!.length > 0 && other!.length > 0 && !other!.some((date) => one!.some((each) => areOne(each, date)))
  );
}

/** A weekday, a year, or a month with the day or the year beside it. */
interface Day {
  readonly name: string;
  readonly number: string | undefined;
}

/** “June” may be “4 June”, and “11 June” is not. */
function areOne(a: Day, b: Day): boolean {
  return a.name === b.name && (a.number === undefined || b.number === undefined || a.number === b.number);
}

/** The days, months and years of a sentence with a quotation; of the sentence before, `On Sunday she had …`, if it has none. */
function datesIn(doc: Document, { topic, verb, speaker }: Attribution): Day[] {
  const { words, text, sentences } = doc;
  const { from, to } = words.within(topic);
  const tag = Math.max(verb?.end ?? topic.end, speaker?.at.end ?? 0);
  const limit = Math.min(to, from + LONGEST);
  let end = from;
  // What follows the tag and a comma may be told of another day: `he said, before he left on Sunday`.
  while (end < limit && (end === from || words.starts[end]! <= tag || text[words.ends[end - 1]!] !== ','))
    end++;
  const found = datesAmong(doc, from, end);
  if (found.length > 0) return found;
  const index = firstAfter(sentences, topic.start);
  const before = sentences[index - 1];
  if (!before || before.block !== sentences[index]?.block) return [];
  return datesAmong(doc, before.from, Math.min(before.to, before.from + LONGEST));
}

/** As many words of a sentence are read. */
const LONGEST = 120;

function datesAmong({ words, text, masks, language }: Document, from: number, to: number): Day[] {
  const { weekdays, months } = languages[language ?? 'en'];
  const found: Day[] = [];
  for (let index = from; index < to; index++) {
    const start = words.starts[index]!;
    const name = text.slice(start, Math.min(words.ends[index]!, start + 16));
    const isMonth = months.includes(name);
    if (!isMonth && !weekdays.includes(name) && !/^(?:1[89]|20)\d\d$/u.test(name)) continue;
    if (masks.quoted.covers(start)) continue;
    const beside = isMonth ? [index - 1, index + 1].find((each) => words.kinds[each] === NUMBER) : undefined;
    found.push({
      name,
      number: beside === undefined ? undefined : text.slice(words.starts[beside], words.ends[beside]),
    });
  }
  return found;
}
