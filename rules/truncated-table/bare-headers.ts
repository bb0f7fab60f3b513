import { quote, type Document, type Problem, type Table } from '#rule';
import { ending } from './lone-pipes.ts';

/** A table for readers to fill in is empty on purpose. */
const forms =
  /template|fill(?:ed)? (?:in|out)|sign(?:ed)? up|write down|worksheet|vorlage|ausfüll|eintrag|muster|modèle|remplir|inscri|plantilla|rellen|modelo|preench|inscrev|şablon|doldur|szablon|wzór|wypełni|wpis/iu;

/** How far above a table its text is read. */
const NEAR = 300;

/** Whether a table of an article is its header and nothing else. */
export function isBare(doc: Document, { start, header, delimiter, body, block }: Table): boolean {
  if (!header || !delimiter || body.length > 0 || doc.genre !== 'prose') return false;
  if (header.cells.length < 2 || header.cells.some((cell) => cell.start === cell.end)) return false;
  // A row of figures is no header: it is all of a small table.
  if (header.cells.some((cell) => /^\W*\d/u.test(doc.slice(cell)))) return false;
  // Two of them are a form.
  if (block === 0 || doc.tables.some((other) => other.start !== start && other.body.length === 0))
    return false;
  const title = doc.blocks[0]!;
  return (
    !forms.test(doc.text.slice(Math.max(0, start - NEAR), start)) &&
    !forms.test(doc.text.slice(title.start, Math.min(title.end, title.start + NEAR)))
  );
}

export function bareHeader(doc: Document, { start, end, block }: Table): Problem {
  const before = doc.blocks[block - 1]!.content;
  return {
    at: { start, end },
    message: `Nothing is left of the table but its header: ${quote(ending(doc.slice({ start, end })))}.`,
    // A sentence that hands over to it has promised what is lost.
    ...(doc.text[before.end - 1] === ':' ? {} : { severity: 'warning' }),
  };
}
