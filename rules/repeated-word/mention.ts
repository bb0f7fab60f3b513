import type { Block, Document } from '#rule';
import { languages, once, type LanguageCode } from '#text';

/**
 * Whether words are shown rather than used: “*usul usul* is gently”, “the ‘that that’ of lawyers”. Markup is no part
 * of the text, so that the source around them is looked at.
 */
export function isMention(doc: Document, from: number, to: number): boolean {
  const { starts, ends, hashes } = doc.words;
  if (isMarked(doc, starts[from]!, ends[to - 1]!)) return true;
  // “a *boat* boat”, but not “the *the* boat”: nobody means a word of grammar twice by stressing one of the two.
  if (doc.language && languages[doc.language].functionWords.has(hashes[from]!)) return false;
  for (let index = from; index < to; index++) if (isMarked(doc, starts[index]!, ends[index]!)) return true;
  return false;
}

function isMarked(doc: Document, start: number, end: number): boolean {
  const { source, text } = doc;
  if (isMarkPair(text.slice(Math.max(0, start - 1), start), text.slice(end, end + 1))) return true;
  const at = doc.toSource({ start, end });
  // “**the** **the**”: each has marks of its own.
  if (/[*_<]/u.test(source.slice(at.start, at.end))) return false;
  const before = source.slice(Math.max(0, at.start - 60), at.start);
  if (!/[*_>]$/u.test(before)) return false;
  if (!/^(?:[.,;:!?]?[*_]|<\/)/u.test(source.slice(at.end, at.end + 3))) return false;
  return /(?:[*_]|<(?:em|i|b|strong|q|cite|dfn|var|mark)\b[^<>]{0,40}>)$/iu.test(before);
}

function isMarkPair(before: string, after: string): boolean {
  return /[*_“„‘‚«"'‹]/u.test(before) && /[*_”“’‘»"'›]/u.test(after);
}

/**
 * “In Italian one walks piano piano”, “the Indonesian word for children is anak anak”: the paragraph tells so far before the
 * words of which language they are.
 */
export function isOfOtherLanguage(doc: Document, { from, block }: { from: number; block: Block }): boolean {
  const { language, text, words } = doc;
  const known = language && ofLanguages()[language];
  if (!known) return false;
  const start = words.starts[from]!;
  return known.test(text.slice(Math.max(block.content.start, start - NEAR), start));
}

const NEAR = 160;

/** How each language says in which other something is said. */
const ofLanguages = once((): Readonly<Partial<Record<LanguageCode, RegExp>>> => ({
  en: /\b(?:(?:in|from|as) (?:(?:old|modern|brazilian|mandarin|mexican) )?(?:turkish|italian|spanish|portuguese|french|german|dutch|polish|russian|greek|arabic|hebrew|hindi|malay|indonesian|japanese|chinese|mandarin|cantonese|korean|vietnamese|thai|tagalog|swahili|hawaiian|maori|afrikaans|hungarian|finnish|persian|urdu|bengali|tamil|welsh|irish|latin|creole|pidgin)|(?:word|name|phrase|expression) for)\b/iu,
  de: /(?<!\p{L})(?:(?:[Aa]uf|[Ii]m) (?:Türkisch|Italienisch|Spanisch|Portugiesisch|Französisch|Englisch|Polnisch|Russisch|Griechisch|Arabisch|Hebräisch|Malaiisch|Indonesisch|Japanisch|Chinesisch|Koreanisch|Thai|Suaheli|Hawaiianisch|Ungarisch|Finnisch|Persisch|Latein)(?:en)?|Wort für)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:en (?:turc|italien|espagnol|portugais|anglais|allemand|polonais|russe|grec|arabe|hébreu|malais|indonésien|japonais|chinois|coréen|thaï|swahili|tahitien|créole|hongrois|latin)|mot pour)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:en (?:turco|italiano|francés|portugués|inglés|alemán|polaco|ruso|griego|árabe|hebreo|malayo|indonesio|japonés|chino|coreano|tailandés|suajili|húngaro|latín|quechua|guaraní|euskera|catalán)|palabra para)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:em (?:turco|italiano|francês|espanhol|inglês|alemão|polaco|polonês|russo|grego|árabe|hebraico|malaio|indonésio|japonês|chinês|coreano|tailandês|suaíli|húngaro|latim|tupi|crioulo)|palavra para)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:po (?:turecku|włosku|hiszpańsku|portugalsku|francusku|angielsku|niemiecku|rosyjsku|grecku|arabsku|hebrajsku|malajsku|indonezyjsku|japońsku|chińsku|koreańsku|węgiersku|łacinie)|słowo na)(?!\p{L})/iu,
}));
