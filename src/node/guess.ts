import { open } from '#formats';
import type { LanguageCode } from '#text';
import { encodingNamed, read, readStrictly } from './encodings.ts';

/** Enough text for a certain answer; the letters that tell an encoding stand close together. */
const SAMPLE = 64 * 1024;

/**
 * The encoding that bytes are probably in that are no UTF-8. The first of them stands at `fault`.
 *
 * A library tells scripts and languages by their pairs of letters. Between the pages of Latin letters it may be wrong
 * for a few lines, and there the words that have only plain letters tell the language, and the language the page.
 */
export async function guessEncoding(bytes: Uint8Array, fault: number): Promise<string> {
  const sample = sampleOf(bytes, fault);
  const punctuation = wide.find((name) => isPunctuationOf(name, sample));
  if (punctuation !== undefined) return punctuation;
  // Loaded only here: nearly all documents are UTF-8.
  const { analyse } = await import('chardet');
  const names = analyse(sample).flatMap(({ name }) => encodingNamed(name) ?? []);
  const first = names.find((name) => !name.startsWith('utf') && isReadable(sample, name)) ?? 'windows-1252';
  return isLatin(first) ? pageFor(sample, first) : first;
}

/** No text has the controls that some pages show for bytes which they do not use. */
function isReadable(sample: Uint8Array, name: string): boolean {
  const text = readStrictly(sample, name);
  return text !== undefined && !/[\u0080-\u009f]/u.test(text);
}

/** From the start of a line, so that no character of several bytes is cut. */
function sampleOf(bytes: Uint8Array, fault: number): Uint8Array {
  const start = bytes.lastIndexOf(0x0a, Math.max(0, fault - SAMPLE / 4)) + 1;
  const end = bytes.lastIndexOf(0x0a, start + SAMPLE);
  return bytes.subarray(start, end > fault ? end : start + SAMPLE);
}

const wide = ['big5', 'gbk', 'euc-jp', 'euc-kr'];

/** An English text from a computer set to Chinese, Japanese or Korean: nothing but its punctuation is wide. */
function isPunctuationOf(name: string, sample: Uint8Array): boolean {
  const text = readStrictly(sample, name);
  const signs = text?.match(/[^\u0000-\u007f]/gu) ?? [];
  if (signs.length < 2 || signs.some((sign) => !/[\u2010-\u2027\u3000-\u3003]/u.test(sign))) return false;
  // “¡Xavier” has one high byte, and A1 58 is a dash in Big5.
  return sample.filter((byte) => byte >= 0x80).length > signs.length * 1.2;
}

function isLatin(name: string): boolean {
  return /^(?:windows-125[0247]|iso-8859-(?:[23459]|1[03456])|macintosh)$/u.test(name);
}

const pages: Readonly<Record<LanguageCode, string>> = {
  en: 'windows-1252',
  de: 'windows-1252',
  fr: 'windows-1252',
  es: 'windows-1252',
  pt: 'windows-1252',
  pl: 'windows-1250',
  tr: 'windows-1254',
};

function pageFor(sample: Uint8Array, told: string): string {
  const { language } = open(read(sample, 'windows-1252'), { format: 'text' });
  if (language === undefined) return told;
  // Both are in use for Polish, and the bytes from 80 to 9F are letters in one of them only.
  const isIso = told === 'iso-8859-2' && !sample.some((byte) => byte >= 0x80 && byte <= 0x9f);
  return language === 'pl' && isIso ? told : pages[language];
}

/**
 * UTF-16 without a byte order mark, told by where its NUL bytes stand: every letter of Latin script has one, and of any
 * script every space and line break.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 8000);
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2]!++;
  const [even = 0, odd = 0] = zeros;
  // A few ideographs have one on the other side.
  if (Math.max(even, odd) <= 4 * Math.min(even, odd)) return undefined;
  const name = odd > even ? 'utf-16le' : 'utf-16be';
  const text = readStrictly(sample.subarray(0, sample.length & ~1), name);
  // Program code and pictures have NUL bytes on one side too, and then letters of all scripts, or none.
  const isText = text !== undefined && !/[\u0000-\u0008\u000e-\u001a\ue000-\uf8ff\ufffe\uffff]/u.test(text);
  return isText && /[\p{L}\p{N}]/u.test(text) ? name : undefined;
}
