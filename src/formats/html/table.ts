import { attribute, isBlock, isElement, type Element, type Node } from './elements.ts';

export interface TableCell {
  /** Nothing for a cell that another one spans. */
  readonly element: Element | undefined;
  readonly nodes: readonly Node[];
  /** The markup breaks off in the cell. */
  readonly isOpen: boolean;
}

export interface TableRows {
  readonly caption: Element | undefined;
  readonly rows: readonly (readonly TableCell[])[];
  /** What the parser took into a cell that never ends, and belongs behind the table. */
  readonly rest: readonly Node[];
}

/** No cell spans more, and none spans past that column, whatever `colspan` and `rowspan` say. */
const MAX_SPAN = 100;

/** The rows of a table, each with a cell for every column that it spans. */
export function tableRows(table: Element): TableRows {
  const rows: TableCell[][] = [];
  const rest: Node[] = [];
  /** For each column, in how many further rows a cell from above still stands. */
  const spanned: number[] = [];
  for (const row of rowsOf(table)) {
    const cells: TableCell[] = [];
    const fill = (): void => {
      while (cells.length < MAX_SPAN && (spanned[cells.length] ?? 0) > 0) {
        spanned[cells.length]!--;
        cells.push(empty);
      }
    };
    for (const element of row.childNodes.filter(isElement)) {
      if (element.tagName !== 'td' && element.tagName !== 'th') continue;
      fill();
      const cell = cellOf(element, table);
      for (const each of element.childNodes.slice(cell.nodes.length)) rest.push(each);
      const columns = span(element, 'colspan');
      for (let index = 0; index < columns; index++) {
        spanned[cells.length] = span(element, 'rowspan') - 1;
        cells.push(index === 0 ? cell : empty);
      }
    }
    fill();
    if (cells.length > 0) rows.push(cells);
  }
  return {
    caption: table.childNodes.filter(isElement).find(({ tagName }) => tagName === 'caption'),
    rows,
    rest,
  };
}

const empty: TableCell = { element: undefined, nodes: [], isOpen: false };

function* rowsOf(table: Element): Generator<Element> {
  for (const child of table.childNodes.filter(isElement)) {
    if (child.tagName === 'tr') yield child;
    else if (/^t(?:head|body|foot)$/u.test(child.tagName))
      yield* child.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'tr');
  }
}

/** A cell without an end tag, in a table without one, holds all that follows: it ends at the first block in it. */
function cellOf(element: Element, table: Element): TableCell {
  const isOpen = !element.sourceCodeLocation?.endTag && !table.sourceCodeLocation?.endTag;
  const first = element.childNodes.findIndex((child) => isElement(child) && isBlock(child));
  const nodes = isOpen && first !== -1 ? element.childNodes.slice(0, first) : element.childNodes;
  return { element, nodes, isOpen };
}

function span(element: Element, name: 'colspan' | 'rowspan'): number {
  const given = Number(attribute(element, name) ?? 1);
  return Number.isInteger(given) && given > 0 ? Math.min(given, MAX_SPAN) : 1;
}
