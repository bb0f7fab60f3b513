import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { characterOf, codePages, escapes, lost, mixedUp, mojibake, type LanguageCode } from '#text';

const languages = JSON.parse(
  readFileSync(join(import.meta.dirname, '../test-fixtures/languages.json'), 'utf8'),
) as Record<string, string[]>;

/** A text whose UTF-8 was read in a code page; nothing when the page does not show all of its bytes. */
function misread(text: string, page: number): string | undefined {
  let seen = '';
  for (const byte of new TextEncoder().encode(text))
    seen += byte < 0x80 ? String.fromCharCode(byte) : characterOf(page, byte);
  return seen === text || seen.includes('\0') ? undefined : seen;
}

function repaired(text: string): string {
  let output = '';
  let done = 0;
  for (const { start, end, repaired } of mojibake(text)) {
    output += text.slice(done, start) + repaired;
    done = end;
  }
  return output + text.slice(done);
}

interface Sample {
  readonly sound: string;
  readonly damaged: string;
}

/** Every line with one of its words damaged, for each word with a letter that is not ASCII and more than one letter. */
function* words(page: number): Generator<Sample> {
  for (const line of Object.values(languages).flat()) {
    for (const { index, 0: word } of line.matchAll(/[\p{L}\p{M}’]{2,}/gu)) {
      const damaged = misread(word, page);
      if (damaged === undefined) continue;
      yield { sound: line, damaged: line.slice(0, index) + damaged + line.slice(index + word.length) };
    }
  }
}

function* lines(page: number, times = 1): Generator<Sample> {
  for (const sound of Object.values(languages).flat()) {
    let damaged: string | undefined = sound;
    for (let time = 0; time < times && damaged !== undefined; time++) damaged = misread(damaged, page);
    if (damaged !== undefined) yield { sound, damaged };
  }
}

function share(samples: Iterable<Sample>): { found: number; exact: number; count: number } {
  let count = 0;
  let found = 0;
  let exact = 0;
  for (const { sound, damaged } of samples) {
    count++;
    if (mojibake(damaged).length > 0) found++;
    if (repaired(damaged) === sound) exact++;
  }
  return { found: found / count, exact: exact / count, count };
}

test(`says nothing about sound text in ${Object.keys(languages).length} languages`, () => {
  for (const line of Object.values(languages).flat()) expect(mojibake(line)).toEqual([]);
  expect(mojibake(Object.values(languages).flat().join('\n'))).toEqual([]);
});

describe('finds and repairs what a real round trip has damaged', () => {
  // The least shares, in per cent, of damage found and repaired exactly: one word in a sound line, whole lines, lines
  // read wrongly twice. ISO-8859-2 shows much of its damage as Windows-1250 does, which is the likelier; the pages of
  // DOS draw lines where letters were, and lines stand in sound text too.
  const least: Record<string, readonly (readonly [found: number, exact: number])[]> = {
    'Windows-1252': [
      [99, 99],
      [100, 100],
      [100, 100],
    ],
    'Windows-1254': [
      [99, 99],
      [100, 100],
      [100, 100],
    ],
    'Windows-1250': [
      [99, 99],
      [100, 100],
      [99, 91],
    ],
    'Windows-1257': [
      [98, 98],
      [100, 100],
      [100, 100],
    ],
    'ISO-8859-2': [
      [99.5, 79],
      [100, 84],
      [99, 81],
    ],
    'Windows-1251': [
      [99, 99],
      [100, 100],
      [100, 100],
    ],
    'Windows-1253': [
      [99, 99],
      [100, 100],
      [98, 98],
    ],
    'Mac OS Roman': [
      [97, 97],
      [100, 100],
      [98, 97],
    ],
    'code page 437': [
      [86, 86],
      [90, 90],
      [100, 90],
    ],
    'code page 850': [
      [87, 86],
      [94, 90],
      [100, 90],
    ],
  };
  const figures: string[] = [];
  for (const [page, { name }] of codePages.entries()) {
    test(name, () => {
      const measured = [share(words(page)), share(lines(page)), share(lines(page, 2))];
      const shown = measured.map(
        ({ found, exact, count }) =>
          `${(found * 100).toFixed(1)} / ${(exact * 100).toFixed(1)} % of ${count}`,
      );
      figures.push(`${name.padEnd(14)} word ${shown[0]}, line ${shown[1]}, twice ${shown[2]}`);
      for (const [index, [found, exact]] of least[name]!.entries()) {
        expect(measured[index]!.found * 100).toBeGreaterThanOrEqual(found);
        expect(measured[index]!.exact * 100).toBeGreaterThanOrEqual(exact);
      }
      if (page === codePages.length - 1) console.info(`found / repaired exactly\n${figures.join('\n')}`);
    });
  }
});

describe('damage that cannot be undone', () => {
  const of = (text: string) => lost(text, []).map(({ repaired }) => repaired);

  test('a closing quotation mark without its last byte', () => expect(of('late,â€ he said')).toEqual(['”']));
  test('a soft hyphen that was half of a letter', () => expect(of('MartÃnez')).toEqual(['í']));
  test('a capital of Portuguese is sound', () => expect(of('CONCLUSÃO')).toEqual([]));
  test('an apostrophe that could not be read', () =>
    expect(of('isn\uFFFDt, l\uFFFD\uFFFDeau')).toEqual(['’', '’']));
  test('half of an emoji', () => expect(of('\uD83D 😀')).toEqual(['\uFFFD']));
});

describe('escapes', () => {
  const of = (text: string) => escapes(text).map(({ repaired }) => repaired);

  test('of HTML, also escaped again', () =>
    expect(of('&pound;4 &#163;4 &amp;#8217; &#146;')).toEqual(['£', '£', '’', '’']));
  test('what only looks like an entity stays', () => expect(of('R&D; Q&A; AT&T')).toEqual([]));
  test('of Unicode', () => expect(of('donu2019t \\ud83d\\ude00 Mu00fcller')).toEqual(['’', '😀', 'ü']));
  test('names with years stay', () => expect(of('menu2019 edu2020 Menu2024')).toEqual([]));
  test('of mail', () => expect(of('six =E2=80=93 seven')).toEqual(['–']));
  test('sums stay', () => expect(of('x =20 and y=3D')).toEqual([]));
});

describe('one code page read as another', () => {
  const of = (text: string, language?: LanguageCode) =>
    mixedUp(text, language).map(({ repaired }) => repaired);

  test('Turkish in one word', () => expect(of('Tren dün akşam baþladý.', 'tr')).toEqual(['başladı']));
  test('an Icelandic name in Turkish', () =>
    expect(of('Guðrún ve Sigurðsson akşam geldi.', 'tr')).toEqual([]));
  test('cubic metres in Polish', () => expect(of('Zbiornik ma 300 m³ wody¹.', 'pl')).toEqual([]));
  test('Cyrillic', () => expect(of('Ïàðîì óõîäèò.')).toEqual(['Паром', 'уходит']));
  test('Greek', () => expect(of('Ôï ðëïßï öåýãåé áðü ôï ëéìÜíé.')).toContain('λιμάνι'));
});
