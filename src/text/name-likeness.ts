import { onlyLetters } from './characters.ts';
import { withoutDiacritics } from './diacritics.ts';
import { areSwapped, editDistance } from './edit-distance.ts';

/**
 * How two given names or two surnames are alike: the same but for accents, apostrophes and hyphens; another spelling of what is
 * heard; two neighbouring letters turned round; a letter or two away; of one beginning; of about one form; of one initial; or alike from the second letter on.
 */
export type NameLikeness =
  'same' | 'sound' | 'turned' | 'slip' | 'near' | 'begun' | 'alike' | 'initial' | 'rhyme' | 'none';

/** `Benedikt`, `Benedict`: sound. `Chomsky`, `Chomksy`: turned. `Stroud`, `Strode`: begun. `Fabian`, `Florian`: alike. `Lucien`, `Julien`, and `Angus`, `Fergus`: rhyme. */
export function nameLikeness(a: string, b: string): NameLikeness {
  const [one, other] = [bare(a), bare(b)];
  if (one === other) return 'same';
  const [shorter, longer] = [one.length, other.length].sort((x, y) => x - y) as [number, number];
  const isRhyme = one[0] !== other[0];
  if (longer - shorter > 5 || shorter < 2) return isRhyme ? 'none' : 'initial';
  const distance = editDistance(one, other);
  if (distance <= 3 && soundOf(one) === soundOf(other)) return 'sound';
  if (isRhyme) {
    // A long word has its last three letters from how it bends.
    const ending = longer > 8 ? -4 : -3;
    const isEnding = longer >= 5 && (one.slice(ending) === other.slice(ending) || areSwapped(one, other));
    return isEnding || distance === 1 || (longer >= 5 && distance <= 0.4 * longer) ? 'rhyme' : 'none';
  }
  if (areTurned(one, other)) return 'turned';
  if (distance === 1 || areSwapped(one, other)) return 'slip';
  if (longer >= 6 && (distance === 2 || (distance === 3 && haveOneSkeleton(one, other)))) return 'near';
  let shared = 0;
  while (shared < shorter && one[shared] === other[shared]) shared++;
  if (shared >= 3 && 2 * shared >= longer - 1 && longer - shorter <= 3) return 'begun';
  const isOfOneForm = longer - shorter <= 2 && (one.at(-1) === other.at(-1) || 2 * distance <= longer);
  return shared >= 3 || isOfOneForm ? 'alike' : 'initial';
}

/** In a shorter name either order may be a name: `Alec`, `Acle`. */
const LONG = 5;

function areTurned(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < LONG) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** Letters that are heard alike, in the order in which they are put in place of each other. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/qu/gu, 'kw'],
  [/gh(?=[aeiou]?[tn])/gu, ''],
  [/ph/gu, 'f'],
  [/sch|sh|ch/gu, 's'],
  [/ck|cq|c(?![eiy])/gu, 'k'],
  [/c|z|tz|ß/gu, 's'],
  [/x|ks/gu, 'ks'],
  [/dt|th/gu, 't'],
  [/v|w/gu, 'v'],
  [/ie|ee|ea|y|j/gu, 'i'],
  [/ue|ou/gu, 'u'],
  [/oe/gu, 'o'],
  [/ae|ai/gu, 'a'],
  [/[ae]$/gu, 'e'],
  [/(?!^)h/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/** How a name is written by ear: `Quist` and `Kwist`, `Philips` and `Filips`. */
function soundOf(word: string): string {
  return sounds.reduce((sound, [letters, heard]) => sound.replace(letters, heard), word.toLowerCase());
}

/** Whether three consonants or more are heard alike, with any vowels between them: `Geraghty`, `Gerrity`. */
function haveOneSkeleton(one: string, other: string): boolean {
  const [bones, others] = [one, other].map((word) => soundOf(word).replace(/[aeiou]/gu, ''));
  return bones === others && bones!.length >= 3;
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
