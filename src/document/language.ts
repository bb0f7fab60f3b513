import { languages, type LanguageCode } from '#text';
import type { Document } from './document.ts';

/** How many words a vote looks at: enough for a certain answer, few enough to cost nothing. */
const SAMPLE = 2000;

/**
 * The language whose function words are the most frequent, if they are frequent enough to be sure:
 * in running prose of any of these languages at least one word in eight is one of them.
 */
export function language(doc: Document): LanguageCode | undefined {
  if (doc.givenLanguage) return doc.givenLanguage;
  const { count, hashes } = doc.words;
  const step = Math.max(1, Math.floor(count / SAMPLE));
  let best: LanguageCode | undefined;
  let most = 0;
  let second = 0;
  for (const { code, functionWords } of Object.values(languages)) {
    let votes = 0;
    for (let index = 0; index < count; index += step) if (functionWords.has(hashes[index]!)) votes++;
    if (votes > most) [best, most, second] = [code, votes, most];
    else if (votes > second) second = votes;
  }
  const looked = Math.ceil(count / step);
  return most >= 3 && most / looked >= 0.08 && most > second * 1.15 ? best : undefined;
}
