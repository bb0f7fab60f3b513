import { phraseSet, type Document, type PhraseSet, type View } from '#rule';
import { WordClasses, type LanguageCode } from '#text';
import { type Move } from './evidence.ts';
import { voices, type Evidence, type Voice } from './index.ts';

/** A voice as it is looked for: its phrases in one set, its words by what they are evidence of. */
export interface Detector {
  readonly voice: Voice;
  readonly set: PhraseSet;
  /** Which move each phrase of the set makes. */
  readonly moves: readonly Move[];
  readonly classes: WordClasses<Evidence>;
  /** Where the author says “I”. */
  readonly speaker: View<{ readonly first: number; readonly last: number }>;
}

export const detectors: readonly (readonly [code: LanguageCode, detector: Detector])[] = Object.entries(
  voices,
).map(([code, voice]) => [code as LanguageCode, detector(voice)]);

function detector(voice: Voice): Detector {
  const { words, openers: _, firstPerson: __, ...phrases } = voice;
  const pairs = Object.entries(phrases).flatMap(([move, each]) =>
    each.map((phrase) => [phrase, move as Move] as const),
  );
  const classes = new WordClasses(words);
  return {
    voice,
    set: phraseSet(pairs.map(([phrase]) => phrase)),
    moves: pairs.map(([, move]) => move),
    classes,
    speaker: (doc) => speakerIn(doc, classes),
  };
}

/** Where a text says “I” outside quotations for the first and the last time. */
function speakerIn(doc: Document, classes: WordClasses<Evidence>): { first: number; last: number } {
  const me = classes.bits(['me']);
  let first = Infinity;
  let last = -1;
  const { count, hashes, starts } = doc.words;
  for (let index = 0; index < count; index++) {
    const at = starts[index]!;
    if ((classes.of(hashes[index]!) & me) === 0 || doc.masks.quoted.covers(at)) continue;
    first = Math.min(first, at);
    last = at;
  }
  return { first, last };
}
