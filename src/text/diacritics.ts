// Letters that Unicode does not take apart.
const single: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** A word in lower case without accents, as somebody writes it whose keyboard has none: `Łukasz Åsen` → `lukasz asen`. */
export function withoutDiacritics(word: string): string {
  if (!/[^\0-\x7f]/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðıßæœþ]/gu, (letter) => single[letter]!);
}
