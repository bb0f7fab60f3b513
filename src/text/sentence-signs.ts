import { classOf, endOfLetters, SPACE } from './characters.ts';
import { WordSet } from './word-set.ts';

const conditions = new WordSet(`
  if when whenever should wenn falls sobald si cuando quand lorsque se caso quando eğer jeśli jeżeli gdy
`);

/** “If your document seems incomplete, …”: advice, and no remark on a document. */
export function isCondition(sentence: string): boolean {
  const end = endOfLetters(sentence, 0);
  const isOpener = end < sentence.length && conditions.hasWord(sentence.slice(0, end));
  return isOpener && classOf(sentence.charCodeAt(end)) === SPACE;
}

const speakers = new WordSet(`
  user human chatgpt gpt assistant bot chatbot ai prompt response output answer example q a
`);

/** “User: …”, “– …”: a turn of a dialogue that is printed as one. */
export function isDialogueTurn(paragraph: string): boolean {
  const head = paragraph.slice(0, 20);
  if ('–—-'.includes(head[0] ?? ' ') && /^[–—-]\s/u.test(head)) return true;
  let start = 0;
  while (start < 2 && (head[start] === '*' || head[start] === '_')) start++;
  const end = endOfLetters(head, start);
  return speakers.hasWord(head.slice(start, end)) && /^[*_]{0,2}:/u.test(head.slice(end));
}

/** “… in 300 words”, in the languages that we read. */
export function namesLength(sentence: string): boolean {
  return /\d[\s-](?:words?|wörter[n]?|worte[n]?|mots|palabras|palavras|kelime|słów)/iu.test(
    sentence.slice(0, 300),
  );
}
