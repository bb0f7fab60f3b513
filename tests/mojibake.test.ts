import { describe, expect, test } from 'vitest';
import { escapes, lost, mixedUp, type LanguageCode } from '#text';

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
