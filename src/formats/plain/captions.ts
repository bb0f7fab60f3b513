import type { TextSpan } from '#document';
import { creditStart, hashLetters, isCredit, mayHaveCredit, WordSet } from '#text';

/** Longer lines are paragraphs, whatever they end with. */
const MAX_CAPTION = 600;

/** The first words of each of them. */
const captionOpeners = new WordSet(`
  caption photo file image picture figure fig foto bild bildunterschrift abbildung abb fotoğraf imagen imagem légende legenda
  pie rys zdjęcie
`);

// “Caption: …”, “Figure 3: …”, “Abb. 4.2: …”, “Bildunterschrift: …”, “FILE PHOTO: …”
const captionStart =
  /^(?:caption|photo|file photo|image|picture|figure|fig|foto|bild|bildunterschrift|abbildung|abb|fotoğraf|imagen|imagem|légende|legenda|pie de foto|rys|zdjęcie)\.?\s?[\d.-]{0,8}:\s*\S/iu;

/** Whether a line is a caption or nothing but a credit, by the credit that it carries. */
export function captionKind(text: string, { start, end }: TextSpan): 'caption' | 'credit' | undefined {
  if (end - start > MAX_CAPTION || end - start < 8) return undefined;
  const line = text.slice(start, end).trim();
  if (mayHaveCredit(line)) {
    if (isCredit(line)) return 'credit';
    // “(Reuters)” behind a word or two is no picture's description.
    if ((creditStart(line) ?? 0) >= 15) return 'caption';
  }
  const colon = line.indexOf(':');
  if (colon === -1 || colon >= 60 || !captionOpeners.has(hashLetters(line))) return undefined;
  return captionStart.test(line.slice(0, 60)) ? 'caption' : undefined;
}
