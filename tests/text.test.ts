import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PhraseTable,
  digest,
  fold,
  hashWord,
  Int32List,
  isLower,
  isUpper,
  nearest,
  similarity,
  WordSet,
} from '#text';

describe('the table of phrases', () => {
  const found = (phrases: string[], text: string) =>
    [...new PhraseTable(phrases).matches(text)].map(
      ({ phrase, start, end }) => `${phrases[phrase]} = ${text.slice(start, end)}`,
    );

  test('finds every phrase, inside others too', () => {
    expect(found(['he', 'she', 'his', 'hers', 'us hers'], 'She gave us hers; he, his.')).toEqual([
      'she = She',
      'us hers = us hers',
      'hers = hers',
      'he = he',
      'his = his',
    ]);
  });

  test('takes whole words, any case, any apostrophe and any white space', () => {
    expect(found(["let's go", 'art'], 'Start: LET’S  \n go!')).toEqual(["let's go = LET’S  \n go"]);
  });

  test('finds what is no word anywhere', () => {
    expect(found(['<|', '[oaicite'], 'a<|b :x[oaicite:0]')).toEqual(['<| = <|', '[oaicite = [oaicite']);
  });

  test('finds what a search for each phrase would find', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: 40 });
    const phrase = fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { minLength: 1, maxLength: 8 }), letters, (phrases, text) => {
        const naive = phrases.flatMap((each) => occurrences(text, each)).sort();
        const matches = [...new PhraseTable(phrases).matches(text)]
          .map(({ phrase, start }) => `${start} ${phrases[phrase]}`)
          .sort();
        expect(matches).toEqual(naive);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

function occurrences(text: string, phrase: string): string[] {
  const isWord = (character: string | undefined) => character !== undefined && /[a-z]/.test(character);
  const found: string[] = [];
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if (isWord(text[at - 1]) && isWord(text[at])) continue;
    if (isWord(text[end]) && isWord(text[end - 1])) continue;
    found.push(`${at} ${phrase}`);
  }
  return found;
}

test('folding keeps every offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
    }),
    { seed: 4 },
  );
  expect(fold('İstanbul’s “ÇAĞ”')).toBe("istanbul's “çağ”");
});

test('words that differ in case or apostrophe have one hash', () => {
  expect(hashWord('Don’t')).toBe(hashWord("don't"));
  expect(hashWord('the')).not.toBe(hashWord('teh'));
  expect(new WordSet('the a\n of').hasWord('OF')).toBe(true);
});

test('capital and small letters are told in every script that has them', () => {
  expect([...'AÉŞЖΩ'].every((letter) => isUpper(letter.charCodeAt(0)))).toBe(true);
  expect([...'aéşжωß'].every((letter) => isLower(letter.charCodeAt(0)))).toBe(true);
  expect([...'漢1-ʼא'].some((letter) => isUpper(letter.charCodeAt(0)) || isLower(letter.charCodeAt(0)))).toBe(
    false,
  );
});

test('a digest is sixteen digits and differs with one letter', () => {
  expect(digest('a')).toMatch(/^[0-9a-f]{16}$/);
  expect(digest('a').slice(0, 8)).not.toBe(digest('a').slice(8));
  expect(new Set(Array.from({ length: 10_000 }, (_, index) => digest(`text ${index}`))).size).toBe(10_000);
});

test('a list of integers grows', () => {
  const list = new Int32List();
  for (let value = 0; value < 1000; value++) list.push(value);
  expect([...list.finish()]).toEqual(Array.from({ length: 1000 }, (_, value) => value));
});

test('the nearest name is what was meant, if anything was', () => {
  expect(nearest('duplicate-captoin', ['duplicate-block', 'duplicate-caption'])).toBe('duplicate-caption');
  expect(nearest('zzz', ['duplicate-block'])).toBeUndefined();
});

test('similarity is the Dice coefficient of bigrams', () => {
  expect(similarity('night', 'nacht')).toBeCloseTo(0.25);
});
