import type { TextSpan } from '#document';

/** Longer lines are paragraphs, whatever they end with. */
const MAX_CAPTION = 600;

// (Reuters) · (Photo by Ann Lee/AP) · (Foto: Kerem Oltan) · (Handout)
const creditInBrackets =
  /\((?:(?:photo|foto|fotoğraf|picture|image|bild|imagen|zdj|crédito|credit)s?\b[^()]{0,80}|(?:file|courtesy|handout)\b[^()]{0,60}|[^()]{0,60}\/[^()/]{2,40}|(?:Reuters|AFP|AP|EPA|dpa|AA|Getty Images|Xinhua|Bloomberg|PA|ANSA|EFE|Lusa|PAP|Anadolu)|[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){0,3}\/?(?: Wire| Press| News| Images)?)\)\s*$/iu;
// REUTERS/Johanna Geron · MWA/Ola Brandt: an agency in capitals, a slash, a name.
const agencySlashName = /(?:^|[\s.])[A-Z]{2,12}\/[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’.-]+){0,3}\s*$/u;
// Photo: Ines Obradd · Photograph: Ellis Drew · Foto: …
const creditAtEnd =
  /(?:^|[.!?…”"]\s+|[–—|]\s*)(?:photo|photos|photograph|photographs|picture|pictures|image|images|credit|foto|fotos|fotografie|bild|fotoğraf|imagen|imagem|zdjęcie|fot|crédito|crédit)(?: (?:by|credit|courtesy))?\s*[:.]?\s+\p{Lu}[\p{L}\p{N} .,'’/&-]{1,70}$/iu;
const captionStart =
  /^(?:caption|photo|image|picture|figure|fig\.|foto|bild|abbildung|abb\.|fotoğraf|imagen|imagem)\s*(?:\d{1,3})?\s*[:.]\s*\S/iu;
const handout = /[.!?]\s+(?:Handout|File photo|Archive|Courtesy)\.?\s*$/u;
// Adem Altan | AFP | Getty Images — names between bars and nothing else.
const creditLine =
  /^[\p{Lu}][\p{L}.'’-]*(?: [\p{L}.'’-]+){0,4}(?: ?[|/] ?[\p{Lu}][\p{L}.'’-]*(?: [\p{L}.'’-]+){0,4}){1,3}$/u;

/** Whether a line is a caption or nothing but a credit, by the credit that it carries. */
export function captionKind(text: string, { start, end }: TextSpan): 'caption' | 'credit' | undefined {
  if (end - start > MAX_CAPTION || end - start < 8) return undefined;
  const line = text.slice(start, end).trim();
  if (line.length < 120 && creditLine.test(line)) return 'credit';
  const bare = line.replace(/^\(|\)$/gu, '');
  if (
    bare.length < 80 &&
    /^(?:photo|photograph|picture|image|foto|fotoğraf|bild|credit)(?: (?:by|credit|courtesy))?\s*:\s*\p{Lu}[^.!?]*$/iu.test(
      bare,
    )
  ) {
    return 'credit';
  }
  const tail = line.slice(-160);
  if (agencySlashName.test(tail) || handout.test(tail) || creditAtEnd.test(tail) || captionStart.test(line))
    return 'caption';
  return line.endsWith(')') && creditInBrackets.test(tail) && isCaptionCredit(tail) ? 'caption' : undefined;
}

/** A name alone in brackets is a credit only where a sentence has ended before it: “… in Rome. (Reuters)”. */
function isCaptionCredit(tail: string): boolean {
  const open = tail.lastIndexOf('(');
  const inside = tail.slice(open + 1, -1);
  if (
    /[:/]|\b(?:photo|foto|fotoğraf|bild|handout|file|courtesy|reuters|afp|ap|epa|dpa|getty|xinhua)\b/iu.test(
      inside,
    )
  )
    return true;
  return /[.!?”"]\s*$/u.test(tail.slice(0, open));
}
