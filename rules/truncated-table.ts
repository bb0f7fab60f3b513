import {
  defineRule,
  filledWidth,
  inSource,
  integer,
  openRows,
  quote,
  type Cell,
  type Document,
  type Problem,
  type Row,
  type Table,
  type TextSpan,
} from '#rule';
import { cutTables, isLower, languages, once, WordSet } from '#text';
import { bareHeader, isBare } from './truncated-table/bare-headers.ts';
import {
  ending,
  indent,
  isLone,
  isWritten,
  lonePipe,
  lonePipesOfProse,
  loneRow,
} from './truncated-table/lone-pipes.ts';

import {
  isCutShort,
  isDangling,
  isEvenTable,
  isShortAndOpen,
  lacksFigure,
  lacksHalf,
  that,
} from './truncated-table/short-rows.ts';

export default defineRule({
  id: 'truncated-table',
  category: 'table',
  severity: 'error',
  summary: 'Report a table that breaks off, or that text was glued into.',
  why: `
    A program that writes a table stops where its output ends: in the middle of a row, with a pipe and nothing behind it.
    What comes next then runs into the last cell, and the reader finds half a sentence where a figure was promised.
  `,
  examples: [
    {
      bad: 'The gauges at noon:\n\n| Pier | High water |\n|---|---|\n| North | 4.20 m |\n| South | 4.1',
      good: 'The gauges at noon:\n\n| Pier | High water |\n|---|---|\n| North | 4.20 m |\n| South | 4.10 m |',
    },
    {
      bad: 'The gauges at noon:\n\n| Pier | High water |\n|---|---|\n| North | 4.20 m |\n\n|\n',
      good: 'The gauges at noon:\n\n| Pier | High water |\n|---|---|\n| North | 4.20 m |\n\n',
    },
    { good: '| Pier | High water |\n|---|---|\n| North | 4.20 m |\n| * The gauge is read at noon. | |' },
  ],
  options: {
    gluedWords: integer(8, 'How many words a cell has at least in which prose is looked for.', 3),
  },

  *check(doc, { gluedWords }) {
    yield* cutMarkup(doc);
    yield* lonePipesOfProse(doc);
    for (const table of doc.tables) {
      const lone = lonePipe(doc, table);
      if (lone) {
        yield lone;
        continue;
      }
      // Without dashes and indented it may be a grammar: “T = C | [T] | &T”.
      if (!table.delimiter && (table.body.length < 3 || indent(doc, table) > 3)) continue;
      if (isBare(doc, table)) {
        yield bareHeader(doc, table);
        continue;
      }
      const open = new Set(openRows(table));
      const medians = medianLengths(table);
      const figures = new Map<number, boolean>();
      const isEven = isEvenTable(table);
      for (const [index, row] of [table.delimiter, ...table.body].entries()) {
        if (!row) continue;
        const last = index === table.body.length;
        if (last && row !== table.delimiter && isLone(row)) {
          if (isWritten(doc, row.start)) yield loneRow(doc, row);
        } else if (open.has(row)) yield brokenRow(doc, table, row, last);
        else if (isEven && isShortAndOpen(doc, table, row)) yield brokenRow(doc, table, row, last);
        else if (
          (last && isCutShort(doc, table)) ||
          (isEven && (lacksFigure(doc, table, row) || lacksHalf(doc, table, row)))
        )
          yield { ...brokenRow(doc, table, row, last), severity: 'warning' };
        else yield* gluedCell(doc, table, row, { last, medians, figures, gluedWords });
      }
    }
  },
});

function brokenRow(doc: Document, { header }: Table, row: Row, last: boolean): Problem {
  const short = header !== undefined && row.cells.length < filledWidth(header);
  return {
    at: row,
    message: `${last ? 'The last row' : 'A row'} of the table breaks off: ${quote(ending(doc.slice(row)))}.`,
    // Without its last pipe a row in the middle may be whole.
    ...(last || short ? {} : { severity: 'warning' }),
  };
}

interface Surroundings {
  readonly last: boolean;
  readonly medians: readonly number[];
  /** Which columns hold figures, as far as that has been asked. */
  readonly figures: Map<number, boolean>;
  readonly gluedWords: number;
}

// "10 days Stalls that are closed on the day": a fragment, and behind it a sentence that begins.
const seam = once(
  () => /[\p{Ll}\d%)] (?!I )(?=\p{Lu}\p{Ll}{0,30}[ ’'](?:\p{Ll}[\p{Ll}’'-]{0,30},? ){2}\p{Ll})/u,
);

/** A cell in which a paragraph goes on that does not belong there. */
function* gluedCell(doc: Document, table: Table, row: Row, around: Surroundings): Iterable<Problem> {
  for (const [column, cell] of row.cells.entries()) {
    if (cell.end - cell.start < 16) continue;
    if (
      around.last &&
      isFigureAndSentence(doc, table, cell) &&
      isOfFigures(doc, table, column, around.figures)
    ) {
      yield glued(cell, doc.slice(cell));
      return;
    }
    if (cell.end - cell.start < 40) continue;
    const { from, to } = doc.words.within(cell);
    if (to - from < around.gluedWords) continue;
    const words = doc.slice({ start: cell.start, end: Math.min(cell.end, cell.start + 400) });
    const fused = seam().test(words);
    const goesOn = around.last && !isEnded(doc, cell) && continues(doc, table);
    const long = cell.end - cell.start > 4 * Math.max(10, around.medians[column] ?? 10);
    // A sentence that begins in a cell and ends below the table was never in it, however long the others are.
    if (!long && !(fused && goesOn && (table.delimiter || doc.format === 'html'))) continue;
    const alone = row.cells.length > 1 && row.cells.every((each) => each === cell || each.start === each.end);
    const reported = alone && isReport(doc, from, to);
    const isAmongFigures =
      to - from >= 10 &&
      isLower(doc.text.charCodeAt(cell.end - 1)) &&
      isOfFigures(doc, table, column, around.figures);
    const cut = around.last && isDangling(doc, to - 1) && !isEnded(doc, cell);
    if (
      !goesOn &&
      !(fused && around.last) &&
      !((reported || (isAmongFigures && isReport(doc, from, to))) && to - from >= 10) &&
      !(cut && (fused || alone))
    )
      continue;
    if (alone && spansColumns(doc, cell)) return;
    if (alone) yield { at: row, message: `A paragraph stands in a row of the table: ${quote(words)}.` };
    else yield glued(goesOn ? row : cell, words);
    return;
  }
}

/** `<td colspan="3">`: a cell that was made to hold a paragraph. */
function spansColumns(doc: Document, cell: Cell): boolean {
  const { start } = doc.toSource(cell);
  const before = doc.source.slice(Math.max(0, start - 1000), start);
  return /<t[dh][^<>]{0,900} colspan\b/iu.test(before.slice(Math.max(0, before.lastIndexOf('<t'))));
}

function glued(at: TextSpan, words: string): Problem {
  return { at, message: `Text runs into a cell of the table: ${quote(words)}.` };
}

/** “-4.0% Economists had expected less.”, or the first half of a sentence that goes on below: “17 The opposition welcomed the plan”. */
function isFigureAndSentence(doc: Document, table: Table, { start, end }: Cell): boolean {
  return (
    end - start < 400 &&
    /^[^\p{L}]{0,10}\d[^\p{L}]{0,4} \p{Lu}\p{Ll}{0,20} (?:[\p{Ll}’']{1,20} ){2}/u.test(
      doc.text.slice(start, end),
    ) &&
    ('.!?'.includes(doc.text[end - 1]!) || continues(doc, table))
  );
}

function isOfFigures(doc: Document, table: Table, column: number, known: Map<number, boolean>): boolean {
  const found = known.get(column) ?? hasFigures(doc, table, column);
  known.set(column, found);
  return found;
}

/** Whether all cells of a column but one are figures: “+0.1 %”, “7.10”. */
function hasFigures(doc: Document, { body }: Table, column: number): boolean {
  const cells = body.map((row) => row.cells[column]).filter((cell) => cell !== undefined);
  const figures = cells.filter(
    ({ start, end }) => end - start <= 16 && /\d/u.test(doc.text.slice(start, end)),
  );
  return cells.length >= 3 && figures.length === cells.length - 1;
}

/** Whether the paragraph below the table goes on with a sentence: “will be open again on Monday.” */
function continues(doc: Document, { block }: Table): boolean {
  const next = doc.blocks[block + 1];
  if (next?.kind !== 'paragraph' || !isLower(doc.text.charCodeAt(next.content.start))) return false;
  // “where n is the number of ships” explains the table.
  return !/^(?:where|with|e\.g|i\.e|\p{L}\b|\p{L}+[A-Z(_=])/u.test(
    doc.text.slice(next.content.start, next.content.start + 30),
  );
}

/** Whether somebody says something, “… said that …” or “…, the mayor said”: no cell of a table does. */
function isReport(doc: Document, from: number, to: number): boolean {
  const { speechVerbs } = languages[doc.language ?? 'en'];
  const { hashes } = doc.words;
  for (let index = from; index < to; index++) {
    if (!speechVerbs.has(hashes[index]!) && !reporting.has(hashes[index]!)) continue;
    if (index === to - 1 || that.has(hashes[index + 1]!)) return true;
  }
  return false;
}

/** “Agents warn that …”: several speak, in the present. */
const reporting = new WordSet(`
  warn stress claim believe expect fear estimate admit argue insist predict announce explain add hope think suspect complain concede
  warnen betonen fürchten erwarten schätzen glauben hoffen meinen erklären
  avertissent estiment craignent pensent espèrent expliquent soulignent
  advierten calculan temen esperan creen explican subrayan
  alertam calculam temem esperam acreditam explicam sublinham
  ostrzegają szacują obawiają przypuszczają sądzą wyjaśniają podkreślają
`);

function isEnded(doc: Document, { end }: Cell): boolean {
  return /[.!?…:)”"»*_]/u.test(doc.text[end - 1]!);
}

/** The middle length of the cells of each column; of two the shorter. Wide tables hold figures, not prose. */
function medianLengths({ body }: Table): readonly number[] {
  const columns: number[][] = [];
  for (const { cells } of body) {
    for (const [column, { start, end }] of cells.slice(0, 64).entries())
      (columns[column] ??= []).push(end - start);
  }
  return columns.map((lengths) => lengths.sort((a, b) => a - b)[(lengths.length - 1) >> 1]!);
}

/** Tables of an HTML source that never close. */
function* cutMarkup(doc: Document): Iterable<Problem> {
  const { source } = doc;
  const head = source.slice(0, 400);
  const isProse = doc.format === 'text' || doc.format === 'markdown' || doc.format === 'mdx';
  const isPage = isProse && head.trimStart().startsWith('<') && /^\s{0,40}<(?:!doctype|[a-z])/iu.test(head);
  if (!isPage && doc.format !== 'html') return;
  if (!/<table/iu.test(source)) return;
  for (const { start, end } of cutTables(source)) {
    const words = source.slice(start, Math.min(end, start + 400)).replace(/<[^<>]{0,200}>?/gu, ' ');
    yield {
      at: inSource(start, end),
      message: `The table breaks off in the cell ${quote(words)}.`,
    };
  }
}
