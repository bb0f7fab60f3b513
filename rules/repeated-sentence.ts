import {
  copies,
  defineRule,
  endsInQuestion,
  inOneLoop,
  isParallel,
  isRefrainOfVerse,
  integer,
  isLongMarkdown,
  likeness,
  passages,
  quote,
  repeats,
  type Copy,
  type Document,
  type Severity,
} from '#rule';
import { WordSet } from '#text';

export default defineRule({
  id: 'repeated-sentence',
  category: 'duplication',
  severity: 'warning',
  summary: 'Report a sentence that is said again elsewhere in the text.',
  why: `
    A sentence that was moved and left where it stood is read twice, and the second time a reader looks for what is new.
    Whole paragraphs, and runs of sentences, are what duplicate-block reports, and it speaks where both see one defect.
  `,
  examples: [
    {
      bad: 'The council met on Monday. The new pier will be paid for with the money that was left over from the bridge. It agreed on a date.\n\nWork begins in May. The new pier will be paid for with the money that was left over from the bridge. It takes a year.',
      good: 'The council met on Monday. The new pier will be paid for with the money that was left over from the bridge. It agreed on a date.\n\nWork begins in May. It takes a year.',
    },
    {
      good: 'North shore\n\nWind from the west, four to five, and rain that lasts until the evening or later.\n\nSouth shore\n\nWind from the west, four to five, and rain that lasts until the evening or later.',
    },
    {
      good: 'I have a boat. I will not sell it.\n\nThe sea has risen, and they tell me to sell. I will not sell it.',
    },
  ],
  options: {
    minWords: integer(
      10,
      'The fewest words, those in quotation marks left out, of a sentence that is worth a warning.',
      4,
    ),
  },

  *check(doc, { minWords }) {
    // A manual says some things in each of its parts, and was right to.
    const all = doc.genre === 'prose' ? doc.get(copies) : [];
    for (const copy of all) {
      const severity = severityOf(doc, copy, minWords);
      if (severity === undefined || inOneLoop(doc, copy.at, copy.original) || isParallel(doc, copy)) continue;
      yield {
        at: copy.at,
        message: message(doc, copy),
        severity,
        related: [{ at: copy.original, message: 'first said here' }],
        data: { words: copy.words },
      };
    }
  },
});

/** In a book a sentence may come back on purpose. */
const LONG_TEXT = 5000;
/** More of them are a block. */
const MOST_SENTENCES = 2;
/** A sentence that was changed a little is the same from this many words on. */
const NEAR_SENTENCE = 12;
/** From this many words on, a sentence is no set phrase of a technical text (measured on 2,362 of them). */
const LONG_SENTENCE = 20;
/** So many words less make a weak sign where both printings stand inside paragraphs: a turn of phrase is shorter. */
const WEAKER = 2;

/** How sure it is that a sentence was not meant to be said again; nothing when it may well have been. */
function severityOf(doc: Document, copy: Copy, minWords: number): Severity | undefined {
  if (copy.to - copy.from > MOST_SENTENCES || isRefrainOfVerse(doc, copy)) return undefined;
  if (!copy.exact && (!copy.isOneSentence || copy.own < NEAR_SENTENCE || isFormal(doc))) return undefined;
  if (!isText(doc, copy) || isLegal(doc, copy) || namesOther(doc, copy)) return undefined;
  // Right behind the first, what was changed was changed on purpose: “… above the caption ‘Wanted’. … above the caption ‘Banker’.”
  if (!copy.exact && (copy.isAdjacent || isOneOfSeveral(doc, copy) || saysAgain(doc, copy))) return undefined;
  const { own, longest, words, numbers, times, isWhole } = copy;
  if (numbers * 3 > words || (copy.to - copy.from === 1 && endsInQuestion(doc, copy))) return undefined;
  if (longest < minWords || own < minWords) {
    const isWeak = Math.min(longest, own) >= minWords - WEAKER && !isWhole && times === 1;
    return isWeak && !isFormal(doc) ? 'info' : undefined;
  }
  if ((isFormal(doc) || areClauses(doc, copy)) && longest < LONG_SENTENCE) return undefined;
  // What is said a third time is a refrain, or the article of a law.
  if (times > 1) return isWhole ? undefined : 'info';
  return isLongMarkdown(doc) || doc.words.count > LONG_TEXT ? 'info' : 'warning';
}

/** “Please, for the third time, do not park here”: who says that he says it again means to. */
function saysAgain({ words }: Document, { at, original }: Copy): boolean {
  const first = words.within(original);
  const known = new Set(words.hashes.subarray(first.from, first.to));
  const { from, to } = words.within(at);
  return words.hashes.subarray(from, to).some((hash) => again.has(hash) && !known.has(hash));
}

const again = new WordSet(`
  again second third fourth once repeat erneut wieder nochmals noch abermals zweiten dritten encore nouveau nouvelle deuxième
  troisième otra nuevo nuevamente segunda segundo tercera tercer novamente outra novo terceira terceiro yine tekrar kez defa
  ponownie znowu drugi trzeci
`);

/** How many words at the beginning make two sentences parallel. */
const OPENING = 5;

/** A third sentence begins with the same words: the steps of three recipes, the stops of a tour. */
function isOneOfSeveral(doc: Document, { from }: Copy): boolean {
  const { hashes } = doc.words;
  const all = doc.get(passages);
  const { from: start, to } = all[from]!;
  if (to - start < OPENING) return false;
  const opening = hashes.subarray(start, start + OPENING);
  const alike = all.filter(
    (other) =>
      other.to - other.from >= OPENING && opening.every((hash, index) => hashes[other.from + index] === hash),
  );
  return alike.length > 2;
}

/** Texts with set phrases: technical ones, minutes, forms. */
function isFormal(doc: Document): boolean {
  return doc.masks.code.zones.length > 0 || isLongMarkdown(doc) || doc.get(repeats).templates >= 2;
}

/** “2.1 Presépio de barro: …”, “2.2 Presépio de papel: …”: clauses of one regulation, in each of which the same may hold. */
function areClauses({ blocks, text }: Document, { first, copy }: Copy): boolean {
  return [first, copy].every(({ from }) => {
    const { start } = blocks[from]!;
    return /^(?:§ ?)?\d{1,3}\.\d/u.test(text.slice(start, start + 8));
  });
}

/** Licences, contracts and laws say again what has to hold again. */
function isLegal({ words }: Document, { at }: Copy): boolean {
  return words.hasAny(words.within(at), legal);
}

const legal = new WordSet(`
  shall hereby herein hereof thereof hereunder pursuant notwithstanding warranty warranties liable liability license licence
  licensed licensee copyright hiermit haftung haftet gewährleistung vertragspartei responsabilité conformément
  stipulé garantie licence responsabilidad garantía licencia responsabilidade garantia licença sorumluluk
  sözleşme lisans odpowiedzialność odpowiedzialności niniejszym licencja
`);

/** The same words about other code, or another address. */
function namesOther(doc: Document, { at, original }: Copy): boolean {
  const { code, links } = doc.masks;
  const plainly = (text: string): string => text.replace(/\s+/gu, ' ');
  if (!code.overlaps(at) && !links.overlaps(at)) return false;
  return plainly(doc.slice(at)) !== plainly(doc.slice(original));
}

/** Sentences of paragraphs. Titles, steps of a list and rows say again what they have to. */
function isText(doc: Document, { first, copy }: Copy): boolean {
  return [first, copy].every(({ from, to }) =>
    doc.blocks.slice(from, to).every(({ kind }) => kind === 'paragraph'),
  );
}

function message(doc: Document, { from, to, exact, at, original }: Copy): string {
  const text = quote(doc.slice(doc.get(passages)[from]!));
  return to - from === 1
    ? `The sentence ${text} is said again${exact ? '' : likeness(doc.slice(original), doc.slice(at))}.`
    : `${to - from} sentences from ${text} are said again.`;
}
