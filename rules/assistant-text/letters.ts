import { isProse, type Document } from '#rule';
import { hashLetters, once, WordSet } from '#text';

// In lower case: to ignore case takes three times as long to prepare. Before each what it begins with.
const greetings = new WordSet(`
  dear hi hello hey good liebe lieber liebes sehr hallo guten chère chères chèr chèrs chers cher bonjour madame monsieur
  estimado estimada estimados estimadas querido querida queridos queridas hola prezado prezada prezados prezadas caro
  cara caros caras olá sayın sayin merhaba değerli sevgili szanowny szanowna szanowni drogi droga drodzy cześć dzień
`);
const salutation = once(
  () =>
    /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|liebe[rs]?|sehr geehrte[rs]?|hallo|guten (?:tag|morgen)|chère?s?|bonjour|madame|monsieur|estimad[oa]s?|querid[oa]s?|hola|prezad[oa]s?|car[oa]s?|olá|sayın|merhaba|değerli|sevgili|szanown[yai]|drog[ia]|drodzy|cześć|dzień dobry)(?!\p{L}|\p{N})[^.?]{0,50}[,!:]?$/u,
);
const closings = new WordSet(`
  best kind warm with regards sincerely yours cheers love thanks thank many all mit viele liebe beste herzliche
  cordialement bien amicalement saludos atentamente un atenciosamente abraço abraços cumprimentos saygılarımla
  saygilarimla sevgiler selamlar pozdrawiam z
`);
const signature = once(
  () =>
    /^(?:(?:best|kind|warm|with (?:best|kind)) (?:regards|wishes)|regards|sincerely|yours|cheers|love|thanks|thank you|many thanks|all the best|mit (?:freundlichen|besten|herzlichen)|(?:viele|liebe|beste|herzliche) grüße|cordialement|bien à vous|amicalement|saludos|atentamente|un saludo|atenciosamente|abraços?|cumprimentos|saygılarımla|sevgiler|selamlar|pozdrawiam|z poważaniem|z wyrazami szacunku)(?!\p{L}|\p{N})[^.?]{0,40}[,.!]?$/u,
);

/** Whether a text is a letter or an e-mail: a line that greets, or one that takes leave. */
export function isLetter(doc: Document): boolean {
  return doc.blocks.some(({ kind, start, end }) => {
    if (!isProse(kind) || end - start > 80) return false;
    const line = doc.text.slice(start, end).trim();
    const opener = hashLetters(line);
    if (takesLeave(line)) return true;
    return (
      greetings.has(opener) &&
      salutation().test(line.toLowerCase()) &&
      /[,!:]$|^\p{Lu}\p{L}+ \p{Lu}/u.test(line)
    );
  });
}

function takesLeave(line: string): boolean {
  return closings.has(hashLetters(line)) && signature().test(line.toLowerCase());
}

/** Whether a letter ends above a block, which is its last: “With best wishes from the committee”. */
export function isBelowLetter({ blocks, text }: Document, index: number): boolean {
  if (index !== blocks.length - 1) return false;
  return blocks.slice(Math.max(0, index - SIGNED), index).some(({ start, end }) => {
    return end - start <= 80 && takesLeave(text.slice(start, end).trim());
  });
}

/** A name and an office may stand between. */
const SIGNED = 3;
