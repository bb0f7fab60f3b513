import type { Document } from '#rule';
import { isUpper, languages, type LanguageCode } from '#text';
import type { Candidate } from './content.ts';

/** So many different ones show that a text speaks of programs; one or two stand in any article. */
const MANY = 3;

/** `/etc/group`, `--force`, `apt_pref`, `sshd.conf`, `crontab(5)`, `beatStructure`: what only programs are called. */
const pattern =
  /(?<=^|[\s("'“«„])(?:\/[a-z]+\/[\w.-]+|--[a-z][a-z-]+|\\[a-z]{3,}|[a-z]+_[a-z_]+|[a-z]+\.(?:conf|cfg|sh|py|js|ini|log|service|desktop|deb|scm|ly)|[a-z]+\([1-8]\)|[a-z]{3,}[A-Z][a-z]{2,}[A-Za-z]*)(?![\p{L}\d])/gmu;

/**
 * Whether a text is full of names of programs though no code is marked in it, as in a manual that has lost its markup.
 * `whatis` and `nogroup` are among them.
 */
function hasProgramNames({ text }: Document): boolean {
  const names = new Set<string>();
  for (const [name] of text.matchAll(pattern)) if (names.add(name).size >= MANY) return true;
  return false;
}

/** Whether a token may be another of them. Days and months are in none, nor in other languages what is all of small letters. */
export function isOfProgram(doc: Document, { start, end, split }: Candidate): boolean {
  const { text, language } = doc;
  const isCamel = isUpper(text.charCodeAt(split));
  if (!isCamel && language !== 'en') return false;
  if (isCamel && language !== undefined && isDay(language, text.slice(split, end))) return false;
  return text.charCodeAt(start) >= 0x61 && doc.get(hasProgramNames);
}

function isDay(code: LanguageCode, word: string): boolean {
  const { weekdays, months } = languages[code];
  return (
    weekdays.includes(word.toLowerCase()) || months.includes(word.toLowerCase()) || weekdays.includes(word)
  );
}
