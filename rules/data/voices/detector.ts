import { phraseSet, type PhraseSet } from '#rule';
import { languageCodes, lazily, once, WordClasses, type LanguageCode } from '#text';
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

export const detectors = languageCodes.map((code) => [code, detector(code)] as const);

/** Made as it is asked for: a text is in one language. */
function detector(code: LanguageCode): Detector {
  const pairs = once(() => movesOf(voices[code]));
  return lazily<Detector>({
    voice: () => voices[code],
    set: () => phraseSet(() => pairs().map(([phrase]) => phrase)),
    moves: () => pairs().map(([, move]) => move),
    classes: () => new WordClasses(voices[code].words),
  });
}

function movesOf({ words: _, openers: __, firstPerson: ___, ...phrases }: Voice): [string, Move][] {
  return Object.entries(phrases).flatMap(([move, each]) =>
    each.map((phrase): [string, Move] => [phrase, move as Move]),
  );
}
