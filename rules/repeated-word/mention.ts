import type { Document } from '#rule';
import { languages, once, type LanguageCode } from '#text';
import type { Run } from './meant.ts';

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
 * “And not, as we had it, the the 14th”: the sentence tells so far before the words what was printed.
 */
export function isMisprintTold({ language, text, words }: Document, { from, block }: Run): boolean {
  const told = language && misprints()[language];
  if (!told) return false;
  const start = words.starts[from]!;
  const before = text.slice(Math.max(block.content.start, start - NEAR), start);
  return told.test(before.split(/[.!?]/).at(-1)!);
}

const misprints = once((): Readonly<Partial<Record<LanguageCode, RegExp>>> => ({
  en: /\b(?:as we (?:had|put|printed|wrote|ran) it|we (?:printed|wrote)|should have (?:read|said)|misprint(?:ed)?s?|typos?|typographical|printed as|appeared as|(?:headline|caption|sentence) (?:had )?(?:read|said))\b/iu,
  de: /(?<!\p{L})(?:hätte (?:es )?heißen (?:müssen|sollen)|muss es heißen|Druckfehler|Tippfehler|Schreibfehler|wie wir schrieben)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:il fallait lire|aurait dû (?:se )?lire|coquilles?|faute de frappe|nous avons écrit)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:debía decir|debe decir|donde decía|errata|errata de imprenta|escribimos)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:deve ler-se|devia ler-se|onde se lia|onde se lê|gralha|erro tipográfico|escrevemos)(?!\p{L})/iu,
}));

/** “**dodge** – to change places … To dodge dodge is to do it twice.”: the words are what their paragraph tells the meaning of. */
export function isOfEntry({ text, words }: Document, { from, block }: Run): boolean {
  const first = words.indexAt(block.content.start);
  if (words.hashes[first] !== words.hashes[from] || first === from) return false;
  return /^[*_]{0,2}(?::| [–—-]) /u.test(text.slice(words.ends[first], words.ends[first]! + 5));
}

/**
 * “In Italian one walks piano piano”, “the Indonesian word for children is anak anak”: the paragraph tells so far before the
 * words of which language they are.
 */
export function isOfOtherLanguage(doc: Document, { from, block }: Run): boolean {
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
