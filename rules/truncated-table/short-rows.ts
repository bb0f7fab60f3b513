import { filledWidth, type Document, type Row, type Table } from '#rule';
import { languages, once, WordSet } from '#text';

// “that”, in the languages that we read.
export const that = new WordSet('that dass daß que że iż');

// “9.00 to”, “ab 9 bis”, “de 9 h à”
const until = new WordSet('to bis à até hasta from until ab às');

/** Whether only the last of three rows or more lacks cells, and has nothing but its name: “| South |”. */
export function isCutShort(doc: Document, { header, body }: Table): boolean {
  const width = header?.cells.length ?? 0;
  return (
    width >= 3 &&
    body.length >= 3 &&
    body.at(-1)!.cells.length === 1 &&
    !isNote(doc, body.at(-1)!) &&
    body.slice(0, -1).every((row) => filledWidth(row) === width)
  );
}

/** “Source: the port's own count”, “* provisional” */
function isNote(doc: Document, { cells }: Row): boolean {
  return /^(?:[*†‡¹]|\p{L}{2,20} ?: ?\S)/u.test(doc.text.slice(cells[0]!.start, cells[0]!.end));
}

/** Whether all rows but one have as many cells as the first. */
export function isEvenTable({ header, body }: Table): boolean {
  const width = (header ?? body[0])?.cells.length;
  const full = body.filter(({ cells }) => cells.length === width).length;
  return full >= 2 && body.length - full === 1;
}

/** Whether a row lacks cells that all others have, and the last of those it has waits for a word: “| Friday | 9.00 to |”. */
export function isShortAndOpen(doc: Document, { header, delimiter, body }: Table, row: Row): boolean {
  const width = (header ?? body[0])?.cells.length ?? 0;
  if (row === delimiter || row.cells.length >= width || row.cells.length < 2) return false;
  const { start, end } = row.cells.at(-1)!;
  if (start === end) return false;
  return /[–,-]$/u.test(doc.text.slice(start, end)) || isDangling(doc, doc.words.indexAt(end - 1));
}

/** Whether a row lacks its last cell where each of the others, four or more, has a figure: “| Onions | 64% |”. */
export function lacksFigure(doc: Document, { header, delimiter, body }: Table, row: Row): boolean {
  const width = header?.cells.length ?? 0;
  if (row === delimiter || width < 3 || row.cells.length !== width - 1 || body.length < 4) return false;
  return body.every(({ cells }) => {
    const cell = cells[width - 1];
    return cell === undefined || /^\D?\s?\d[\d.,]*\s?\D{0,4}$/u.test(doc.slice(cell).slice(0, 16));
  });
}

/** What a row gives that adds up the others, some of whose columns cannot be added up. */
const sums = once(
  () =>
    /^(?:\W*)(?:(?:sub|grand )?totals?|sum|all|average|mean|median|gesamt|summe|insgesamt|mittel(?:wert)?|schnitt|durchschnitt|ensemble|somme|moyenne|suma|promedio|media|soma|média|toplam|genel|ortalama|razem|łącznie|średnia)(?!\p{L})/iu,
);

/** Whether a row has two cells at least and lacks two at its end that all others fill: “| Neu Andern | 41.3 |” */
export function lacksHalf(doc: Document, { header, delimiter, body }: Table, row: Row): boolean {
  const width = header?.cells.length ?? 0;
  const count = row.cells.length;
  if (row === delimiter || width < 4 || count < 2 || count > width - 2) return false;
  if (row.cells.some(({ start, end }) => start === end) || isNote(doc, row)) return false;
  if (sums().test(doc.slice(row.cells[0]!).slice(0, 20))) return false;
  if (doc.format === 'html' && spans(doc, row)) return false;
  return body.every(
    ({ cells }) => cells.length !== width || cells.slice(count).every(({ start, end }) => start < end),
  );
}

/** `<td colspan="3">`, or a cell above that reaches down. */
function spans(doc: Document, row: Row): boolean {
  const { start, end } = doc.toSource(row);
  const from = doc.source.lastIndexOf('<table', start);
  return /\b(?:col|row)span\b/iu.test(doc.source.slice(Math.max(0, from, start - 5000), end));
}

export function isDangling(doc: Document, word: number): boolean {
  if (word < 0) return false;
  const { danglingWords } = languages[doc.language ?? 'en'];
  const hash = doc.words.hashes[word]!;
  return danglingWords.has(hash) || that.has(hash) || until.has(hash);
}
