import { describe, expect, test } from 'vitest';
import { open } from '#formats';
import { creditStart, isCredit } from '#text';

const kinds = (text: string) => open(text).blocks.map(({ kind }) => kind);
const lines = (...all: string[]) => all.join('\n');

describe('layout', () => {
  test('lines that are each a paragraph', () => {
    const paragraph =
      'The harbour office closed the north quay at noon because the swell had begun to lift the planks.';
    expect(open(Array(6).fill(paragraph).join('\n')).layout).toBe('line-per-block');
  });

  test('lines broken at a width, which a sentence crosses', () => {
    const text = lines(
      'The train from the coast was an hour late because the points at the',
      'junction had frozen, and the driver of the relief engine had gone home',
      'before anybody could tell him. Passengers waited in the dining car and',
      'were given soup.',
    );
    expect(open(text).layout).toBe('hard-wrapped');
    expect(kinds(text)).toEqual(['paragraph']);
  });

  test('columns of figures are not wrapped lines', () => {
    const row = 'Tickets                          41,220        39,875';
    expect(open(Array(6).fill(row).join('\n')).layout).not.toBe('hard-wrapped');
  });
});

describe('titles', () => {
  test('the first is the headline, later ones are headings', () => {
    const text = lines(
      'Market hall reopens',
      '',
      'The hall was shut for a year.',
      '',
      'What is new',
      '',
      'The roof is.',
    );
    expect(kinds(text)).toEqual(['headline', 'paragraph', 'heading', 'paragraph']);
  });

  test('a question stands above its answer', () => {
    expect(kinds(lines('About the pass', '', 'Who can buy one?', 'Anyone who lives on the island.'))).toEqual(
      ['headline', 'heading', 'paragraph'],
    );
  });

  test('a numbered title stands above text, a numbered item above the next', () => {
    expect(kinds(lines('Rules', '', '1. Opening hours', 'The hall opens at six.'))).toContain('heading');
    expect(kinds(lines('Rules', '', '1. Wash the fish', '2. Dry the fish'))).toEqual([
      'headline',
      'list-item',
      'list-item',
    ]);
  });

  test('lines of a list without markers are none', () => {
    const text = lines(
      'Results',
      '',
      'All games of the round:',
      '',
      'North Quay 3-2 Old Town',
      'Lockside 1-1 Mill End',
    );
    expect(kinds(text)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
  });

  test('a line with the end of a sentence in it is none', () => {
    const text = lines(
      'Rain',
      '',
      'It rained.',
      '',
      'No more rain is expected. See the table',
      '',
      'It stopped.',
    );
    expect(kinds(text)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
  });
});

describe('verse', () => {
  test('short lines that go on below', () => {
    const text = lines(
      'The boats are in, the nets are dry,',
      'the lamps are lit along the quay,',
      'and over all the gulls',
      'are loud',
    );
    expect(kinds(text)).toEqual(['verse', 'verse', 'verse', 'verse']);
  });

  test('two lines of which the second starts small', () => {
    expect(kinds(lines('A song', '', 'This is the bell', 'that nobody rang.'))).toEqual([
      'headline',
      'verse',
      'verse',
    ]);
  });
});

describe('captions and credits', () => {
  test.each([
    'A crane lifts the last girder onto the pier on Monday. (Reuters)',
    'A crane lifts the last girder onto the pier on Monday. (Photo by Lena Moor/Coast Press)',
    'A crane lifts the last girder onto the pier on Monday. Photo: Lena Moor',
    'A crane lifts the last girder onto the pier, May 3. REUTERS/Lena Moor',
    'A crane lifts the last girder onto the pier on Monday. Handout',
    'Ein Kran hebt am Montag den letzten Träger auf den Pfeiler. Foto: Lena Moor/dpa',
    'Une grue pose la dernière poutre sur le pilier lundi. © Léna Moor',
    'Dźwig podnosi ostatnią belkę na filar. Fot. Lena Moor',
    'Vinç pazartesi günü son kirişi iskeleye kaldırırken. (Fotoğraf: Lena Moor)',
    'Figure 3: The pier before the storm',
  ])('is a caption: %s', (line) => {
    expect(kinds(`The pier\n\n${line}\n\nIt rained.`)).toEqual(['headline', 'caption', 'paragraph']);
  });

  test.each(['Lena Moor | AFP | Getty Images', 'Photo: Lena Moor', 'Foto: Lena Moor/dpa', '(Lena Moor/AFP)'])(
    'is a credit: %s',
    (line) => expect(isCredit(line)).toBe(true),
  );

  test.each([
    'They had waited for an hour. Picture a town in the rain',
    'The gate was painted blue (and later green).',
    'He said that the bridge would open in May. (Laughter)',
    'About Us | Contact Us | Privacy Policy',
    'The council spoke of a success in its report on Monday.',
  ])('is neither: %s', (line) => {
    expect(creditStart(line)).toBeUndefined();
    expect(isCredit(line)).toBe(false);
  });

  test('the credit starts where the description ends', () => {
    const line = 'The pier at night. Photo by J. Moor/Coast Press';
    expect(line.slice(creditStart(line))).toBe('Photo by J. Moor/Coast Press');
  });
});

test('a fence around an example is code, a fence around an article is not', () => {
  expect(kinds(lines('# Letters', '', 'Text.', '', 'More.', '', '```text', 'Dear you', '```'))).toContain(
    'code',
  );
  expect(kinds(lines('```markdown', '# The pier', '', 'It rained all day.', '```'))).toContain('heading');
});

test('a quotation mark alone on a line is a blank line', () => {
  expect(kinds(lines('> I came.', '>', '> I left.'))).toEqual(['quotation', 'quotation']);
});

test('a long line of anything takes no longer than its length', () => {
  for (const unit of ['| ', '“', 'Photo: ', '(', '. A/B ', '> '])
    expect(() => open(unit.repeat(300_000)).blocks).not.toThrow();
});
