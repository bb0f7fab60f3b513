import { hasProgramNames, type Document } from '#rule';
import { isUpper, languages, type LanguageCode } from '#text';
import type { Candidate } from './content.ts';

/** Whether a token may be the name of a program or of a part of it. Days and months are in none, nor in other languages what is all of small letters. */
export function isOfProgram(doc: Document, { start, end, split }: Candidate): boolean {
  const { text, language } = doc;
  const isCamel = isUpper(text.charCodeAt(split));
  if (!isCamel && language !== 'en') return false;
  if (isCamel && language !== undefined && isDay(language, text.slice(split, end))) return false;
  return text.charCodeAt(start) >= 0x61 && doc.get(hasProgramNames);
}

function isDay(code: LanguageCode, word: string): boolean {
  const { weekdays, months } = languages[code];
  return [...weekdays, ...months].some((name) => name.toLowerCase() === word.toLowerCase());
}
