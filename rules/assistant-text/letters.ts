import { isProse, type Document } from '#rule';

// In lower case: to ignore case takes three times as long to prepare.
const salutation =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|liebe[rs]?|sehr geehrte[rs]?|hallo|guten (?:tag|morgen)|chère?s?|bonjour|madame|monsieur|estimad[oa]s?|querid[oa]s?|hola|prezad[oa]s?|car[oa]s?|olá|sayın|merhaba|değerli|sevgili|szanown[yai]|drog[ia]|drodzy|cześć|dzień dobry)(?!\p{L}|\p{N})[^.?]{0,50}[,!:]?$/u;
const signature =
  /^(?:(?:best|kind|warm|with (?:best|kind)) (?:regards|wishes)|regards|sincerely|yours|cheers|love|thanks|thank you|many thanks|all the best|mit (?:freundlichen|besten|herzlichen)|(?:viele|liebe|beste|herzliche) grüße|cordialement|bien à vous|amicalement|saludos|atentamente|un saludo|atenciosamente|abraços?|cumprimentos|saygılarımla|sevgiler|selamlar|pozdrawiam|z poważaniem|z wyrazami szacunku)(?!\p{L}|\p{N})[^.?]{0,40}[,.!]?$/u;

/** Whether a text is a letter or an e-mail: a line that greets, or one that takes leave. */
export function isLetter(doc: Document): boolean {
  return doc.blocks.some(({ kind, start, end }) => {
    if (!isProse(kind) || end - start > 80) return false;
    const line = doc.text.slice(start, end).trim();
    const folded = line.toLowerCase();
    return signature.test(folded) || (salutation.test(folded) && /[,!:]$|^\p{Lu}\p{L}+ \p{Lu}/u.test(line));
  });
}
