import { CAPITAL, type Document } from '#rule';
import { hashWord, WordSet } from '#text';

/** What stands before somebody's name, and in the name of nothing. */
const titles = new WordSet(`
  mme mlle mmes mrs madame mademoiselle monsieur frau herr herrn señor señora doña senhor senhora pani panu panią
`);

/** These open the names of programs and channels too: `DrWeb`, `MrRobot`. */
const abbreviated = new WordSet(`
  mr ms miss dr prof sir rev fr sr sra srta dra lord lady dame maître me pan dom dona don councillor inspector sergeant
  captain professor docteur doktor uncle aunt tante onkel
`);

/** `dit MmePujol`, `DrKhan`: a title before a name; before one that the text has elsewhere where the title is short. */
export function isTitled(doc: Document, start: number, split: number, end: number): boolean {
  const { text, vocabulary, words } = doc;
  const title = hashWord(text, start, split);
  if (end - split < 3 || !(titles.has(title) || abbreviated.has(title))) return false;
  if (titles.has(title)) return text[start] !== text[start]!.toLowerCase();
  const first = vocabulary.firstOf(hashWord(text, split, end));
  return first !== undefined && words.kinds[first] === CAPITAL;
}
