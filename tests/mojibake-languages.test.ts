import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lost, mixedUp, mojibake, SURE, type LanguageCode } from '#text';
import { misread, misreadings, otherReadings, repaired, reread, type Encoding } from './support/misread.ts';
import { udhrLanguages, udhrLines } from './support/udhr.ts';

/** Languages of every alphabet, and all in Latin script whose letters the code pages were made for. */
const measured = `
  als arb azj_latn bul cat ces cmn_hans cym dan deu_1996 ell_monotonic epo est fao fin fra gle glg heb hin hrv hun hye
  isl ita jpn kat kor lav lit mkd mlt nld nob pol por_PT ron_2006 rus slk slv spa srp_cyrl swe tha tur ukr vie
`
  .trim()
  .split(/\s+/u);

const own = Object.values(
  JSON.parse(readFileSync(join(import.meta.dirname, '../test-fixtures/languages.json'), 'utf8')) as Record<
    string,
    string[]
  >,
);

/** The texts: no line twice, and `Article 1` and `Article 2` are one line. */
const texts: readonly (readonly string[])[] = [
  ...own,
  ...measured.map((language) => {
    const seen = new Set<string>();
    return udhrLines(language).filter((line) => {
      const key = line.replace(/\d+/gu, '1');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  }),
];

/** Lines of all languages. */
const all = texts.flat();

interface Sample {
  readonly sound: string;
  readonly damaged: string;
  /** The damage can be read in two ways that are both words: nothing but a dictionary could tell. */
  readonly isAmbiguous: boolean;
}

/** Of many words one in so many, so that the whole takes seconds. */
const STEP = 9;

/** Lines in which one word is damaged: every word that differs, with a letter that is not ASCII. */
function* words(encoding: Encoding): Generator<Sample> {
  let count = 0;
  for (const lines of texts) {
    const seen = new Set<string>();
    for (const line of lines)
      for (const { index, 0: word } of line.matchAll(/[\p{L}\p{M}]+(?:[’-][\p{L}\p{M}]+)*/gu)) {
        if (seen.has(word) || !/[^\0-\u007F]/u.test(word) || word.length > 60) continue;
        seen.add(word);
        if (count++ % STEP !== 0) continue;
        const part = misread(word, encoding);
        if (part === undefined) continue;
        const damaged = line.slice(0, index) + part + line.slice(index + word.length);
        yield { sound: line, damaged, isAmbiguous: hasRival(part, word) };
      }
  }
}

/** Whether another reading of a damaged word is a word too, by its shape: letters, and capitals only in front. */
function hasRival(damaged: string, word: string): boolean {
  const isWord = /^(?:\p{Lu}?[\p{Ll}\p{Lo}\p{M}’-]+|[\p{Lu}’-]+)$/u;
  const latin = /^[\p{Script=Latin}\p{M}’-]+$/u;
  return otherReadings(damaged, word).some(
    (other) => isWord.test(other) && latin.test(other) === latin.test(word),
  );
}

function* wholes(encoding: Encoding, times: number, pieces: Iterable<string>): Generator<Sample> {
  for (const sound of pieces) {
    const damaged = misread(sound, encoding, times);
    if (damaged !== undefined) yield { sound, damaged, isAmbiguous: false };
  }
}

interface Share {
  readonly count: number;
  readonly found: number;
  readonly exact: number;
  /** Said to be certain, so that it is fixed without a question. */
  readonly certain: number;
  /** Said to be certain, and wrong. */
  readonly wrong: number;
}

function share(samples: Iterable<Sample>, isCounted: (sample: Sample) => boolean = () => true): Share {
  const sums = { count: 0, found: 0, exact: 0, certain: 0, wrong: 0 };
  for (const sample of samples) {
    if (!isCounted(sample)) continue;
    const damages = mojibake(sample.damaged);
    const isExact = repaired(sample.damaged, damages) === sample.sound;
    const isCertain = damages.every(({ unique, score, lossy }) => unique && score >= SURE && !lossy);
    sums.count++;
    if (damages.length > 0) sums.found++;
    if (isExact) sums.exact++;
    if (damages.length > 0 && isCertain) {
      sums.certain++;
      if (!isExact) sums.wrong++;
    }
  }
  const perCent = (sum: number): number => (100 * sum) / Math.max(1, sums.count);
  return {
    count: sums.count,
    found: perCent(sums.found),
    exact: perCent(sums.exact),
    certain: perCent(sums.certain),
    wrong: perCent(sums.wrong),
  };
}

const figures: string[] = [];

function note(what: string, { count, found, exact, certain, wrong }: Share): void {
  const shares = [found, exact, certain, wrong].map((each) => each.toFixed(2).padStart(6)).join(' / ');
  figures.push(`${what.padEnd(34)} ${shares} % of ${count}`);
}

afterAll(() => console.info(`found / repaired exactly / certain / certain and wrong\n${figures.join('\n')}`));

test(`says nothing about sound text in ${udhrLanguages.length} languages`, () => {
  const said: string[] = [];
  for (const language of udhrLanguages) {
    const lines = udhrLines(language);
    for (const text of [...lines, lines.join('\n')])
      for (const { start, end, repaired } of mojibake(text))
        said.push(`${language}: ${text.slice(start, end)} → ${repaired}`);
  }
  for (const lines of own)
    for (const text of [...lines, lines.join('\n')])
      for (const each of mojibake(text)) said.push(text + each.repaired);
  expect(said).toEqual([]);
});

test('says nothing about capitals before closing marks, where letters and marks look like damage', () => {
  const said: string[] = [];
  let count = 0;
  for (const lines of texts)
    for (const line of lines)
      for (const mark of ['”', '’', '…', '»', '—', '“', '\u00A0', '“,']) {
        count++;
        const text = line.toUpperCase().replaceAll(' ', `${mark} `);
        for (const { start, end, repaired } of mojibake(text))
          said.push(`${text.slice(start, end)} → ${repaired}`);
      }
  expect(count).toBeGreaterThan(20_000);
  // What is left is undecidable: `Â»` in Welsh capitals is what » most often becomes.
  expect(said.length / count, said.slice(0, 10).join('\n')).toBeLessThan(0.001);
});

test('a code page that is at work in one word leaves the sound words of the line alone', () => {
  let count = 0;
  const broken: string[] = [];
  for (const encoding of ['windows1252', 'windows1250', 'windows1251', 'cp850'] as const)
    for (const { sound, damaged } of words(encoding)) {
      count++;
      const text = `${damaged}\n${sound}`;
      const damages = mojibake(text).filter(({ start }) => start > damaged.length);
      if (damages.length > 0)
        broken.push(`${text.slice(damages[0]!.start, damages[0]!.end)} → ${damages[0]!.repaired}`);
    }
  expect(count).toBeGreaterThan(5000);
  expect(broken.length / count, broken.slice(0, 10).join('\n')).toBeLessThan(0.0005);
});

describe('finds and repairs what real codecs have damaged', () => {
  for (const [encoding, name] of Object.entries(misreadings) as [Encoding, string][]) {
    test(`${name}, one word in a sound line`, () => {
      const all = [...words(encoding)];
      const clear = share(all, ({ isAmbiguous }) => !isAmbiguous);
      note(`${name}, word`, clear);
      expect(clear.found).toBeGreaterThanOrEqual(99.5);
      expect(clear.exact).toBeGreaterThanOrEqual(99);
      expect(clear.wrong).toBeLessThanOrEqual(0.1);
      // Which of two words it was is often told by the letters around; where not, that it is damage is said all the same.
      const ambiguous = share(all, ({ isAmbiguous }) => isAmbiguous);
      if (ambiguous.count === 0) return;
      note(`${name}, ambiguous word`, ambiguous);
      expect(ambiguous.found).toBeGreaterThanOrEqual(encoding === 'iso-8859-2' ? 98.5 : 99);
      expect(ambiguous.exact).toBeGreaterThanOrEqual(encoding === 'iso-8859-2' ? 89 : 95);
      expect(ambiguous.wrong).toBeLessThanOrEqual(1.2);
    });
    test(`${name}, line by line`, () => {
      const lines = share(wholes(encoding, 1, all));
      note(`${name}, line`, lines);
      expect(lines.found).toBeGreaterThanOrEqual(99.5);
      // ISO-8859-2 shows another word's letters where Windows-1250 would, and a line may have no others.
      expect(lines.exact).toBeGreaterThanOrEqual(encoding === 'iso-8859-2' ? 98.3 : 99);
      expect(lines.wrong).toBeLessThanOrEqual(0.1);
    });
    test(`${name}, a whole text, once, twice and three times`, () => {
      for (const times of [1, 2, 3]) {
        const pieces = texts.map((lines) => lines.slice(0, 8).join('\n'));
        const whole = share(wholes(encoding, times, pieces));
        if (whole.count === 0) continue;
        note(`${name}, text, ${times}×`, whole);
        expect(whole.found).toBe(100);
        expect(whole.exact).toBeGreaterThanOrEqual(times < 3 ? 98 : 94);
      }
    });
  }
});

describe('finds the other way round', () => {
  const pages = [
    'windows1252',
    'windows1250',
    'windows1251',
    'windows1254',
    'iso-8859-15',
    'macintosh',
    'cp437',
  ] as const;
  test.each(pages)(
    'a page in %s that was read as UTF-8: every line with a letter that is lost',
    (encoding) => {
      let count = 0;
      for (const sound of texts.flat()) {
        const damaged = reread(sound, encoding, 'utf-8');
        if (!damaged.includes('\uFFFD')) continue;
        count++;
        expect(lost(damaged, []).length, damaged).toBeGreaterThan(0);
      }
      expect(count).toBeGreaterThan(100);
    },
  );

  // Whole texts: one word in the wrong page is a word of some language, and no more is promised.
  test.each([
    ['tur', 'tr', 'windows-1254', 'windows-1252', 99],
    ['pol', 'pl', 'windows-1250', 'windows-1252', 99],
    ['pol', 'pl', 'iso-8859-2', 'iso-8859-1', 99],
    ['rus', undefined, 'windows-1251', 'windows-1252', 99],
    ['bul', undefined, 'windows-1251', 'windows-1252', 99],
    ['ell_monotonic', undefined, 'windows-1253', 'windows-1252', 99],
  ] as const)('%s (language: %s) in %s that was read as %s', (name, language, written, read, least) => {
    const sound = udhrLines(name).join('\n');
    const damaged = reread(sound, written, read);
    const mended = repaired(
      damaged,
      mixedUp(damaged, language as LanguageCode | undefined).sort((a, b) => a.start - b.start),
    );
    const wordsOf = (text: string): string[] => text.split(/\s+/u);
    const expected = wordsOf(reread(sound, written, written));
    const got = wordsOf(mended);
    const hit = expected.filter((word, index) => got[index] === word).length;
    figures.push(
      `${name}: ${written} read as ${read}`.padEnd(52) +
        `${((100 * hit) / expected.length).toFixed(2)} % of words right`,
    );
    expect((100 * hit) / expected.length).toBeGreaterThanOrEqual(least);
  });
});
