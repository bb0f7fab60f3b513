import { NUMBER, quote, type Document, type Problem, type TextSpan } from '#rule';
import { areSwapped, isYear } from '#text';

/** A number of three digits or more, of which a typing error makes another. */
interface Written extends TextSpan {
  readonly digits: string;
  /** The indices of its sentence and its word. */
  readonly sentence: number;
  readonly word: number;
}

const FEWEST = 3;

/** As many numbers are compared with one another; what has more is an account. */
const MOST = 40;

/**
 * “Number 1,187 of 3,600” and below “number 1,178 of 6,300”: two numbers of one sentence whose digits stand in another order
 * in another. One may be a different thing, two are the same things told wrongly.
 */
export function* retypedNumbers(doc: Document): Iterable<Problem> {
  if (doc.genre !== 'prose') return;
  const told = numbersIn(doc);
  if (told.length < 4 || told.length > MOST) return;
  const pairs = told.flatMap((here) => {
    const before = told.filter(
      ({ sentence, digits }) => sentence < here.sentence && areSwapped(digits, here.digits),
    );
    const isOnce = [here, ...before].every(({ digits }) => timesOf(told, digits) === 1);
    return before.length === 1 && isOnce ? [{ before: before[0]!, here }] : [];
  });
  for (const [index, { before, here }] of pairs.entries()) {
    const other = pairs
      .slice(index + 1)
      .find((each) => each.here.sentence === here.sentence && each.before.sentence === before.sentence);
    if (!other || ![{ before, here }, other].some((each) => isOfOne(doc, each.before, each.here))) continue;
    yield {
      at: { start: here.start, end: other.here.end },
      message: `${quote(doc.slice(here))} and ${quote(doc.slice(other.here))} have the digits of ${quote(doc.slice(before))} and ${quote(doc.slice(other.before))} in another order.`,
      related: [before, other.before].map(({ start, end }) => ({
        at: { start, end },
        message: 'first told here',
      })),
      data: { kind: 'figures' },
    };
    return;
  }
}

/** “Number 1,187” and “number 1,178”, “1,240 letters” and “1,420 letters”: one word stands before or behind both. */
function isOfOne({ words }: Document, a: Written, b: Written): boolean {
  return [-1, 1].some((side) => words.hashes[a.word + side] === words.hashes[b.word + side]);
}

function timesOf(told: readonly Written[], digits: string): number {
  return told.filter((each) => each.digits === digits).length;
}

/** The long numbers of a text's own words, unless they are years. */
function numbersIn({ words, sentences, masks, text }: Document): Written[] {
  const found: Written[] = [];
  let sentence = 0;
  for (let index = 0; index < words.count && found.length <= MOST; index++) {
    if (words.kinds[index] !== NUMBER) continue;
    const [start, end] = [words.starts[index]!, words.ends[index]!];
    if (end - start < FEWEST || end - start > 12 || masks.quoted.covers(start)) continue;
    const written = text.slice(start, end);
    const digits = written.replace(/[.,\s]/gu, '');
    // `0810`: the time of a bus.
    if (!/^[1-9]\d{2,}$/u.test(digits) || isYear(written) || /^(?:1\d|2[0-3])[0-5]\d$/u.test(written))
      continue;
    while (sentence < sentences.length && sentences[sentence]!.to <= index) sentence++;
    if ((sentences[sentence]?.from ?? Infinity) <= index)
      found.push({ digits, sentence, word: index, start, end });
  }
  return found;
}
