import type { Document } from '#rule';
import { WordSet } from '#text';

/** What says when something is. */
const times = new WordSet(`
  morning afternoon evening night noon midnight day week weekend month year spring summer autumn fall winter season minute hour
  moment time century decade monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december
`);

/** “March”, “Sundays” */
export function isTime({ words, text }: Pick<Document, 'words' | 'text'>, index: number): boolean {
  if (times.has(words.hashes[index] ?? 0)) return true;
  const end = words.ends[index] ?? 0;
  return text[end - 1] === 's' && times.hasWord(text.slice(words.starts[index], end - 1));
}
