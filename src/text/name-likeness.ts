import { onlyLetters } from './characters.ts';
import { withoutDiacritics } from './diacritics.ts';
import { editDistance } from './edit-distance.ts';

/**
 * How two words of names are alike: the same but for accents, apostrophes and hyphens; near enough for a slip; given
 * names that one writer could take for the other; or not at all.
 */
export type Likeness = 'same' | 'near' | 'alike' | 'none';

/** `Böhmer` and `Bohmer`, `Brant` and `Brand`, `Ravenscote` and `Ravenscroft`: one letter in four, at most three. */
export function surnameLikeness(a: string, b: string): Likeness {
  if (Math.abs(a.length - b.length) > 4) return 'none';
  const [one, other] = [bare(a), bare(b)];
  if (one === other) return 'same';
  const longer = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < 4) return 'none';
  const distance = editDistance(one, other);
  if (distance === 1 || (distance <= 4 && soundOf(one) === soundOf(other))) return 'near';
  if (distance === 2 && longer >= 7) return 'near';
  return distance === 3 && longer >= 10 && one.slice(0, 3) === other.slice(0, 3) ? 'near' : 'none';
}

/**
 * `Marina` and `Martina`, `Leonard` and `Ronald`, `Sigrun` and `Gudrun`: half of the letters in place, the same letters
 * in another order, or the same ending. Names that share no more than an initial are `alike` too.
 */
export function givenLikeness(a: string, b: string): Likeness {
  const [one, other] = [bare(a), bare(b)];
  if (one === other) return 'same';
  const longer = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < 3) return 'none';
  if (editDistance(one, other) <= longer / 2 || sharedLetters(one, other) >= 0.8 * longer) return 'near';
  return one[0] === other[0] ? 'alike' : 'none';
}

/** Letters that are heard alike, in the order in which they are put in place of each other. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/qu/gu, 'kw'],
  [/ph/gu, 'f'],
  [/sch|sh|ch/gu, 's'],
  [/ck|cq|c(?![eiy])/gu, 'k'],
  [/c|z|tz|ß/gu, 's'],
  [/x|ks/gu, 'ks'],
  [/dt|th/gu, 't'],
  [/v|w/gu, 'v'],
  [/ie|ee|ea|y|j/gu, 'i'],
  [/(?!^)h/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/** How a name is written by ear: `Quist` and `Kwist`, `Philips` and `Filips`. */
function soundOf(word: string): string {
  return sounds.reduce((sound, [letters, heard]) => sound.replace(letters, heard), word.toLowerCase());
}

/** Whether one word is the other with an ending of declension, or both have one: `Lehmann`, `Lehmanns`. */
export function isDeclined(a: string, b: string, endings: readonly string[]): boolean {
  // Anna, Annę, Anną: an accent may be an ending too, where the endings are single vowels.
  if (endings.includes('a') && a !== b && a.slice(0, -1) === b.slice(0, -1))
    return isVowel(a.at(-1)) && isVowel(b.at(-1));
  // `Kloß` is no genitive of `Klos`.
  const [one, other] = [a, b].map((word) => bare(word.replaceAll('ß', 'z'))) as [string, string];
  if (one === other) return false;
  const stems = (word: string): string[] => [
    word,
    ...endings
      .filter((ending) => word.endsWith(ending) && word.length - ending.length >= 2)
      .map((ending) => word.slice(0, -ending.length)),
  ];
  const stemsOfOther = new Set(stems(other));
  return stems(one).some((stem) => stemsOfOther.has(stem));
}

function isVowel(letter = ''): boolean {
  return /[aeiouy]/u.test(withoutDiacritics(letter));
}

function bare(word: string): string {
  return onlyLetters(withoutDiacritics(word));
}

function sharedLetters(a: string, b: string): number {
  const left = [...b];
  let shared = 0;
  for (const letter of a) {
    const at = left.indexOf(letter);
    if (at === -1) continue;
    left.splice(at, 1);
    shared++;
  }
  return shared;
}
