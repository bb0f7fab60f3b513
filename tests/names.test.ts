import { describe, expect, test } from 'vitest';
import { isThing, isTitled, names, officesBeside } from '#document';
import { open } from '#formats';
import { editDistance, isDeclined, nameLikeness, withoutDiacritics } from '#text';
import type { LanguageCode } from '#text';
import { persons, speaks } from '../rules/inconsistent-name/persons.ts';

function read(source: string, language: LanguageCode = 'en') {
  return open(source, { language });
}

function printed(source: string, language?: LanguageCode): string[] {
  const doc = read(source, language);
  return doc.get(names).map((name) => doc.slice(name));
}

function offices(source: string, language?: LanguageCode) {
  const doc = read(source, language);
  return doc.get(names).flatMap((name) => {
    const { before, after } = officesBeside(doc, name);
    return [before, after].flatMap((office) =>
      office
        ? [`${doc.slice(name)}: ${doc.slice(office)} = ${[...office.fields, office.head].join(' ')}`]
        : [],
    );
  });
}

describe('names', () => {
  test('are runs of capitalised words', () => {
    expect(printed('When Ann Lee met J. R. Marsh in Port Selby, the band of the harbour played.')).toEqual([
      'Ann Lee',
      'J. R. Marsh',
      'Port Selby',
    ]);
  });

  test('go over particles', () => {
    expect(printed('The prize went to Jan van der Molen and to Inés de la Cruz.')).toEqual([
      'Jan van der Molen',
      'Inés de la Cruz',
    ]);
    expect(printed('Er wohnt im Tal der Leine.', 'de')).toEqual(['Tal', 'Leine']);
  });

  test('end before the ending behind an apostrophe', () => {
    expect(printed('He saw O’Neill’s Foreign Office and Lee’s boat.')).toEqual([
      'O’Neill',
      'Foreign Office',
      'Lee',
    ]);
    expect(printed('Bugün Ayla Demir’in sergisi var.', 'tr')).toEqual(['Ayla Demir']);
  });

  test('do not begin with the first word of a sentence or a day', () => {
    expect(printed('Yesterday Ann Lee slept. According to Ann Lee, it rained.')).toEqual([
      'Ann Lee',
      'Ann Lee',
    ]);
  });

  test('do not hold capitals throughout', () => {
    expect(printed('THE END of the NATO meeting')).toEqual([]);
  });

  test('split into a given name and a surname', () => {
    const [name] = read('We met Jan van der Molen there.').get(names);
    expect(name).toMatchObject({ given: 'Jan', surname: 'van der Molen' });
    expect(read('We met Molen there.').get(names)).toMatchObject([{ given: '', surname: 'Molen' }]);
  });

  test('know streets and companies', () => {
    const doc = read('The office of Harbour Lines is in Quarry Road, said Ann Lee.');
    expect(doc.get(names).map((name) => isThing(doc, name))).toEqual([true, true, false]);
  });

  test('are none in a language without words', () => {
    expect(open('Kissa Ann Lee').get(names)).toEqual([]);
  });
});

describe('offices', () => {
  test('stand before a name', () => {
    expect(offices('Finance minister Ann Lee slept.')).toEqual([
      'Ann Lee: Finance minister = finance minister',
    ]);
    expect(offices('Lowland’s Minister of Foreign Affairs Ann Lee slept.')).toEqual([
      'Ann Lee: Lowland’s Minister of Foreign Affairs = foreign any minister',
    ]);
    expect(offices('He met U.S. Secretary of State Ann Lee.')).toEqual([
      'Ann Lee: U.S. Secretary of State = state secretary',
    ]);
    expect(offices('Its regional secretary, Ann Lee, slept.')).toEqual([
      'Ann Lee: regional secretary = any secretary',
    ]);
  });

  test('stand behind a name', () => {
    expect(offices('So said Ann Lee, the trade minister of Meadowland and a host.')).toEqual([
      'Ann Lee: trade minister of Meadowland = trade minister',
    ]);
    expect(offices('So said Ann Lee, daughter of the mayor.')).toEqual([]);
  });

  test('belong to one name only', () => {
    expect(offices('The mayor and Ann Lee slept. The secretary of Ann Lee slept.')).toEqual([]);
  });

  test.each<[LanguageCode, string, string]>([
    ['de', 'Da kam Außenministerin Ina Kern.', 'Ina Kern: Außenministerin = foreign minister'],
    ['de', 'Da sprach die Försterin Ina Kern.', 'Ina Kern: Försterin = forester'],
    ['fr', 'La directrice, Ina Kern, dort.', 'Ina Kern: directrice = director'],
    [
      'fr',
      'Le ministre des Affaires étrangères, Jean Roc, dort.',
      'Jean Roc: ministre des Affaires étrangères = any foreign minister',
    ],
    ['es', 'Habló la ministra de Sanidad, Ana Roca.', 'Ana Roca: ministra de Sanidad = health minister'],
    ['pt', 'Falou a ministra da Saúde, Ana Rocha.', 'Ana Rocha: ministra da Saúde = health minister'],
    ['tr', 'Sağlık Bakanı Ayla Demir konuştu.', 'Ayla Demir: Sağlık Bakanı = health minister'],
    ['pl', 'Potem minister zdrowia Jan Nowak zasnął.', 'Jan Nowak: minister zdrowia = health minister'],
  ])('are known in %s', (language, source, expected) => {
    expect(offices(source, language)).toEqual([expected]);
  });

  test('know what is past or lent', () => {
    const doc = read('Former finance minister Ann Lee met vice president Jo Marsh and ex-mayor Kim Orr.');
    const qualified = doc.get(names).map((name) => officesBeside(doc, name).before?.qualified);
    expect(qualified).toEqual([true, true, true]);
  });

  test('are no titles', () => {
    const doc = read('We met Mr Lee there.');
    expect(doc.get(names).map((name) => isTitled(doc, name))).toEqual([true]);
  });
});

describe('persons', () => {
  test('are full names and the places where the surname stands alone', () => {
    const { persons: found, strangers } = read('Ann Lee came. Then Lee slept in Selby.').get(persons);
    expect(found).toMatchObject([{ given: 'Ann', surname: 'Lee' }]);
    expect(found[0]!.alone).toHaveLength(1);
    expect([...strangers.keys()]).toEqual(['selby']);
  });

  test('speak', () => {
    const doc = read('“It rains,” Ann Lee said. “It pours,” said the mayor, Jo Marsh. Kim Orr slept.');
    expect(doc.get(names).map((name) => speaks(doc, name))).toEqual([true, true, false]);
  });
});

describe('likeness of names', () => {
  test('counts letters put in, taken out, replaced and swapped', () => {
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('martha', 'marhta')).toBe(1);
    expect(editDistance('kolbach', 'kohlbach')).toBe(1);
    expect(editDistance('a'.repeat(50), 'a')).toBe(Infinity);
  });

  test('takes accents away', () => {
    expect(withoutDiacritics('Łukasz İnce-Ørsted Straße')).toBe('lukasz ince-orsted strasse');
  });

  test.each([
    ['Dvořák', 'Dvorak', 'same'],
    ['Benedikt', 'Benedict', 'sound'],
    ['Müller', 'Mueller', 'sound'],
    ['Bettina', 'Bettine', 'sound'],
    ['Kolbach', 'Kobach', 'slip'],
    ['Holm', 'Hulm', 'slip'],
    ['Wesselin', 'Vesselyn', 'sound'],
    ['Mireille', 'Mirelda', 'begun'],
    ['Fabian', 'Florian', 'alike'],
    ['Marsh', 'Morrison', 'initial'],
    ['Lucien', 'Julien', 'rhyme'],
    ['Ann', 'Jo', 'none'],
  ])('%s, %s', (a, b, expected) => expect(nameLikeness(a, b)).toBe(expected));

  test('leaves endings of declension alone', () => {
    expect(isDeclined('Nowak', 'Nowakowi', ['a', 'owi'])).toBe(true);
    expect(isDeclined('Nowaka', 'Nowakowi', ['a', 'owi'])).toBe(true);
    expect(isDeclined('Nowak', 'Nowok', ['a', 'owi'])).toBe(false);
  });
});
