import type { LanguageCode } from '../languages/index.ts';

/**
 * The letters beside a–z of languages in Latin script. Two code pages often make two sound letters of the same damage:
 * which one a text has, its other letters tell.
 */
const alphabets: readonly string[] = [
  'áčďéěíňóřšťúůýž', // Czech
  'áäčďéíĺľňóôŕšťúýž', // Slovak
  'ąćęłńóśźż', // Polish
  'áéíóöőúüű', // Hungarian
  'âăîșțşţ', // Romanian, also with the cedillas of old fonts
  'âçğıiîöşûü', // Turkish, of which “İ” is an “i”
  'əçğıiöşü', // Azerbaijani
  'äöüß', // German
  'àâæçèéêëîïôœùûüÿ', // French
  'áéíñóúü', // Spanish, Galician, Basque
  'àáâãçéêíóôõúü', // Portuguese
  'àèéìíîòóùú', // Italian
  'àçèéíïòóúü', // Catalan, Occitan
  'áéëïóöüèê', // Dutch
  'åæøéäö', // Danish, Norwegian, Swedish, Finnish
  'õäöüšž', // Estonian
  'āčēģīķļņšūž', // Latvian
  'ąčęėįšųūž', // Lithuanian
  'áæðéíóöøþúý', // Icelandic, Faroese
  'áàéèíìóòúù', // Irish, Gaelic
  'âêîôûŵŷáëïö', // Welsh
  'čćđšž', // Croatian, Slovenian, Bosnian, Serbian
  'çë', // Albanian
  'ċġħżàèìòù', // Maltese
  'ĉĝĥĵŝŭ', // Esperanto
  'ăâđêôơưàáãèéìíòóõùúýĩũ', // Vietnamese, to which belongs U+1EA0 to U+1EF9
];

const VIETNAMESE = alphabets.length - 1;

/** For each letter a bit for each alphabet that has it. */
const bits = new Map<number, number>();
for (const [index, letters] of alphabets.entries())
  for (const letter of letters)
    bits.set(letter.charCodeAt(0), (bits.get(letter.charCodeAt(0)) ?? 0) | (1 << index));

/** A bit for each alphabet that has a letter, given in lower case. */
export function alphabetsWith(letter: number): number {
  return letter >= 0x1ea0 && letter <= 0x1ef9 ? 1 << VIETNAMESE : (bits.get(letter) ?? 0);
}

/** The letters that a language writes beside a–z; of English those of its loan words. */
export const ownLetters: Readonly<Record<LanguageCode, string>> = {
  en: 'áäçéèêïñóöü',
  de: 'äöüß',
  es: 'áéíñóúü',
  fr: 'àâæçèéêëîïôœùûüÿ',
  pl: 'ąćęłńóśźż',
  pt: 'àáâãçéêíóôõúü',
  tr: 'âçğıiîöşûü',
};

/** The bit of the alphabet of a language; 0 when it has none beside a–z, or is not known. */
export function alphabetOf(language: LanguageCode | undefined): number {
  const index = language ? alphabets.indexOf(ownLetters[language]) : -1;
  return index < 0 ? 0 : 1 << index;
}

export const ALPHABETS = alphabets.length;
