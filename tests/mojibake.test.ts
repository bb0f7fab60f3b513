import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasPlainSigns } from '#document';
import { open } from '#formats';
import {
  escapes,
  lost,
  mixedUp,
  mojibake,
  oddSpaces,
  questioned,
  spacingMarks,
  type LanguageCode,
} from '#text';

describe('damage that cannot be undone', () => {
  const of = (text: string) => lost(text, []).map(({ repaired }) => repaired);

  test('a closing quotation mark without its last byte', () => expect(of('late,â€ he said')).toEqual(['”']));
  test('a soft hyphen that was half of a letter', () => expect(of('MartÃnez')).toEqual(['í']));
  test('a capital of Portuguese is sound', () => expect(of('CONCLUSÃO')).toEqual([]));
  test('an apostrophe that could not be read', () =>
    expect(of('isn\uFFFDt, l\uFFFD\uFFFDeau')).toEqual(['’', '’']));
  test('a letter that could not be read is no apostrophe', () =>
    expect(of('M\uFFFDxima, l\uFFFDeau')).toEqual(['\uFFFD', '’']));
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
  test('of mail in Latin-1', () => expect(of('f=FCr G=E4ste, caf=E9')).toEqual(['ü', 'ä', 'é']));
  test('sums stay', () => expect(of('x =20 and y=3D, A1=E4 x=FALSE lang=DE')).toEqual([]));
  test('of old mail', () => expect(of('Br+APw-cke, don+IBk-t; 5+AB-3')).toEqual(['ü', '’']));
  test('of addresses in Latin-1', () => expect(of('M%FCller, 100%FAIL')).toEqual(['ü']));
  test('of entities that lost a sign', () =>
    expect(of('K&uumlche don#039;t Beyonc&eacute; M&#252ller Kuuml;che')).toEqual(['é', 'ü', 'ü', "'", 'ü']));
  test('numbers of issues and words stay', () =>
    expect(of('rust-lang#8217; and AT&T&copy=2; clearing; the engraver; Minutes; tomorrow.')).toEqual([]));
  test('of programs', () => expect(of(String.raw`K\303\274che <c3><bc>ber`)).toEqual(['ü', 'ü']));
});

describe('marks beside their letters', () => {
  const of = (text: string, language?: LanguageCode) =>
    spacingMarks(text, language).map(({ repaired }) => repaired);
  test('behind them', () => expect(of('Die Bru¨cke ist scho¨n.', 'de')).toEqual(['ü', 'ö']));
  test('before them', () => expect(of('Br¨ucke und Sch¨oner', 'de')).toEqual(['ü', 'ö']));
  test('the one that the language has', () =>
    expect(of('c¸ok gu¨zel bir ¸seker', 'tr')).toEqual(['ç', 'ü', 'ş']));
  test('acutes among others', () => expect(of('e´te´', 'fr')).toEqual(['é', 'é']));
  test('an acute for an apostrophe', () => expect(of('don´t, Oma´s, l´eau', 'en')).toEqual([]));
  test('quotation marks', () => expect(of('el ¨uno¨ y el ´otro´', 'es')).toEqual([]));
});

describe('letters that became question marks', () => {
  const of = (text: string, language?: LanguageCode) => questioned(text, language).map(({ start }) => start);
  test('one in a word', () => expect(of('Die Universit?t ist zu.', 'de')).toEqual([13]));
  test('a lost space', () => expect(of('Warum?weil es regnet.', 'de')).toEqual([]));
  test('many in a text of no known language', () =>
    expect(of('g?zel k?pr? a??ld?', undefined)).toHaveLength(3));
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

describe('the signs of typography', () => {
  // What `hasPlainSigns` rules out for each of these at once must be nothing that they would find.
  const signs = [...'‘’“”–—…‘’“”–—…aznZ .,-?\n\u0007'];
  const texts = fc.string({ unit: fc.constantFrom(...signs), minLength: 2, maxLength: 30 });

  test.each([undefined, 'en', 'de', 'fr', 'es', 'pt', 'tr', 'pl'] as const)(
    'are no damage in %s',
    (language) =>
      fc.assert(
        fc.property(texts, (text) => {
          fc.pre(hasPlainSigns(open(text)));
          const damage = [
            mojibake(text, language),
            mixedUp(text, language),
            lost(text, []),
            spacingMarks(text, language),
          ];
          expect(damage.flat()).toEqual([]);
          expect(oddSpaces(text)).toEqual([]);
        }),
        { numRuns: 2000, seed: 7 },
      ),
  );
});
