import { phraseSet, type PhraseSet } from '#rule';
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
  };
}
