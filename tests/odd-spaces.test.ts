import { describe, expect, test } from 'vitest';
import { blankRuns, oddSpaces } from '#text';

describe('odd spaces', () => {
  const of = (text: string) => oddSpaces(text).map(({ effect }) => effect);

  test('divide a Latin word', () => expect(of('har\u200Bbour')).toEqual(['in-word']));
  test('hang at the end of a line', () =>
    expect(of('six.\u202F\nnine\u00A0')).toEqual(['line-end', 'line-end']));
  test('do their work in Thai, Persian and emoji', () =>
    expect(of('สวัสดี\u200Bครับ می\u200Cخواهم 👩\u200D👧')).toEqual([]));
  test('do their work before French punctuation', () =>
    expect(of('quoi\u00A0? 1\u202F000\u00A0€')).toEqual([]));
  test('turn text around only where nothing runs that way', () => {
    expect(of('a\u202Etxt.exe')).toEqual(['override']);
    expect(of('שלום \u202Aabc\u202C')).toEqual([]);
  });
});

describe('blank lines', () => {
  const of = (text: string) =>
    [...blankRuns(text)].map(({ blank, isEnd }) => `${blank}${isEnd ? ' at the end' : ''}`);

  test('are counted between lines', () => expect(of('a\n\n\n\nb\n\nc')).toEqual(['3']));
  test('are counted at the end', () => expect(of('a\n\n\n')).toEqual(['2 at the end']));
  test('end with any break', () => expect(of('a\r\n\r\n\r\n\r\nb\r\r\rc')).toEqual(['3', '2']));
  test('may have spaces', () => expect(of('a\n \n\t\n \nb')).toEqual(['3']));
});
