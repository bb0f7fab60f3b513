import { describe, expect, test } from 'vitest';
import { filledWidth, isDelimiter, row, type Table } from '#document';
import { open } from '#formats';

/** The cells of a line, as text. */
function cells(line: string): string[] {
  return row(line, { start: 0, end: line.length }).cells.map(({ start, end }) => line.slice(start, end));
}

function tablesOf(text: string): { text: string; header: string[]; body: string[][] }[] {
  const doc = open(text);
  const words = (each: { readonly cells: Table['body'][number]['cells'] } | undefined) =>
    each?.cells.map((cell) => doc.slice(cell)) ?? [];
  return doc.tables.map((table) => ({
    text: doc.slice(table),
    header: words(table.header),
    body: table.body.map(words),
  }));
}

describe('A row', () => {
  test('is split at its pipes, with or without those at the ends', () => {
    expect(cells('| Pier | 4.20 |')).toEqual(['Pier', '4.20']);
    expect(cells('Pier | 4.20')).toEqual(['Pier', '4.20']);
    expect(cells('  | Pier | 4.20')).toEqual(['Pier', '4.20']);
    expect(cells('| Pier | |')).toEqual(['Pier', '']);
    expect(cells('||')).toEqual(['']);
  });

  test('has no cells when it is a lone pipe', () => {
    expect(cells('|')).toEqual([]);
  });

  test('keeps an escaped pipe in its cell, and an escaped backslash before a pipe does not escape it', () => {
    expect(cells(String.raw`| high \| low | 2 |`)).toEqual([String.raw`high \| low`, '2']);
    expect(cells(String.raw`| high \\| low |`)).toEqual([String.raw`high \\`, 'low']);
    expect(cells(String.raw`| high \|`)).toEqual([String.raw`high \|`]);
    expect(cells('| high \\')).toEqual(['high \\']);
  });

  test('is split inside code too, as GFM does', () => {
    expect(cells('| `a|b` | 2 |')).toEqual(['`a', 'b`', '2']);
    expect(cells('| `a\\|b` | 2 |')).toEqual(['`a\\|b`', '2']);
  });

  test('is measured without the empty columns at its end', () => {
    const line = '| Pier | | Tide | | |';
    expect(filledWidth(row(line, { start: 0, end: line.length }))).toBe(3);
  });
});

test('A delimiter row has dashes and colons and nothing else', () => {
  const yes = ['|---|', '|:-:|--:|', '--- | ---', '| - |'];
  const no = ['|  |', '| -a |', '|---+---|', '|', '| : |', '| :: |'];
  for (const line of yes)
    expect(isDelimiter(line, row(line, { start: 0, end: line.length })), line).toBe(true);
  for (const line of no)
    expect(isDelimiter(line, row(line, { start: 0, end: line.length })), line).toBe(false);
});

describe('A table', () => {
  test('has a header, a delimiter row and a body', () => {
    expect(
      tablesOf('Tides today\n\n| Pier | High |\n|---|---|\n| North | 4.20 |\n\nMind the steps.'),
    ).toEqual([
      {
        text: '| Pier | High |\n|---|---|\n| North | 4.20 |',
        header: ['Pier', 'High'],
        body: [['North', '4.20']],
      },
    ]);
  });

  test('may lack header and delimiter row, and then has only a body', () => {
    expect(tablesOf('| Pier | High |\n| North | 4.20 |')).toMatchObject([
      {
        header: [],
        body: [
          ['Pier', 'High'],
          ['North', '4.20'],
        ],
      },
    ]);
    expect(tablesOf('|---|---|\n| North | 4.20 |')).toMatchObject([
      { header: [], body: [['North', '4.20']] },
    ]);
  });

  test('ends where the next begins, though no blank line parts them', () => {
    const prose =
      'The harbour office reads the gauges at dawn and writes what it sees into two tables, line by line.';
    const first = '| Pier | High |\n|---|---|\n| North | 4.20 |\n| South | 4.10 |';
    const second = '| Pier | Low |\n|---|---|\n| North | 0.90 |';
    const lines = [prose, prose, prose, prose, prose, prose, first, second].join('\n');
    expect(tablesOf(lines).map(({ text }) => text)).toEqual([first, second]);
  });

  test('of 200,000 pipes is read in no time', () => {
    const started = performance.now();
    const [table] = open(`${'|'.repeat(200_000)}\n${'|-'.repeat(200_000)}|`).tables;
    expect(table?.header?.cells.length).toBe(199_999);
    expect(table?.delimiter?.cells.length).toBe(200_000);
    expect(open('|\n'.repeat(200_000)).tables[0]?.body.length).toBe(200_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('is none where bars stand in prose', () => {
    for (const line of ['Ann Lee | AP | Getty Images', 'We want P(A|B).', 'The |x| of a number']) {
      expect(tablesOf(`${line}\n\nThe ferry left at nine.`), line).toEqual([]);
    }
  });
});
