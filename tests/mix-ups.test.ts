import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { mixedUp, mojibake, type Damage, type LanguageCode } from '#text';
import { reread } from './support/misread.ts';
import { udhrLanguages, udhrLines } from './support/udhr.ts';

const sources: Readonly<Record<LanguageCode, string>> = {
  en: 'eng',
  de: 'deu_1996',
  fr: 'fra',
  es: 'spa',
  pt: 'por_PT',
  tr: 'tur',
  pl: 'pol',
};

const own = JSON.parse(
  readFileSync(join(import.meta.dirname, '../test-fixtures/languages.json'), 'utf8'),
) as Record<string, string[]>;

function linesOf(language: LanguageCode): string[] {
  return [...udhrLines(sources[language]), ...(own[language] ?? [])];
}

/** Bytes that iconv has no character for are shown as those of Latin-1, as most programs do. */
function misread(text: string, written: string, read: string): string {
  let output = '';
  for (const character of text) {
    const bytes = character < '\u0080' ? character : reread(character, written, written);
    // What the page does not have was never written in it.
    if (bytes !== character) return '';
    const seen = character < '\u0080' ? character : reread(character, written, read);
    output += seen === '\uFFFD' ? reread(character, written, 'latin1') : seen;
  }
  return output;
}

function repaired(text: string, damages: readonly Damage[]): string {
  let output = '';
  let done = 0;
  for (const { start, end, repaired } of damages) {
    output += text.slice(done, start) + repaired;
    done = end;
  }
  return output + text.slice(done);
}

interface Shares {
  readonly count: number;
  readonly found: number;
  readonly exact: number;
}

/** Of the words that were damaged, how many were found, and how many of them are right again. */
function shares(sound: string, damaged: string, damages: readonly Damage[]): Shares {
  const words = [...damaged.matchAll(/[^ \n]+/gu)];
  const meant = sound.match(/[^ \n]+/gu) ?? [];
  const mended = repaired(damaged, damages).match(/[^ \n]+/gu) ?? [];
  const sums = { count: 0, found: 0, exact: 0 };
  for (const [number, { index, 0: word }] of words.entries()) {
    if (word === meant[number] || !/\p{L}/u.test(meant[number]!)) continue;
    sums.count++;
    if (damages.some(({ start, end }) => start < index + word.length && end > index)) sums.found++;
    if (mended[number] === meant[number]) sums.exact++;
  }
  return sums;
}

const figures: string[] = [];
afterAll(() => console.info(`words found / repaired\n${figures.join('\n')}`));

function note(what: string, { count, found, exact }: Shares): void {
  const perCent = (sum: number): string => ((100 * sum) / Math.max(1, count)).toFixed(1).padStart(6);
  figures.push(`${what.padEnd(44)} ${perCent(found)} / ${perCent(exact)} % of ${count}`);
}

const western = [
  ['windows-1252', 'cp850'],
  ['windows-1252', 'cp437'],
  ['windows-1252', 'macintosh'],
  ['windows-1252', 'windows-1251'],
  ['windows-1252', 'iso-8859-5'],
  ['windows-1252', 'windows-1253'],
  ['cp850', 'windows-1252'],
  ['cp437', 'windows-1252'],
  ['macintosh', 'windows-1252'],
] as const;

const readings: readonly (readonly [LanguageCode, string, string])[] = [
  ...(['de', 'fr', 'es', 'pt'] as const).flatMap((language) =>
    western.map(([written, read]) => [language, written, read] as const),
  ),
  ['fr', 'windows-1252', 'windows-1250'],
  ['pt', 'windows-1252', 'windows-1250'],
  ['tr', 'windows-1254', 'windows-1252'],
  ['tr', 'windows-1254', 'cp850'],
  ['tr', 'windows-1254', 'cp857'],
  ['tr', 'windows-1254', 'windows-1250'],
  ['tr', 'windows-1254', 'windows-1251'],
  ['tr', 'cp857', 'windows-1254'],
  ['tr', 'cp857', 'windows-1252'],
  ['pl', 'windows-1250', 'windows-1252'],
  ['pl', 'windows-1250', 'iso-8859-2'],
  ['pl', 'windows-1250', 'cp852'],
  ['pl', 'windows-1250', 'windows-1251'],
  ['pl', 'iso-8859-2', 'windows-1252'],
  ['pl', 'iso-8859-2', 'windows-1250'],
  ['pl', 'cp852', 'windows-1250'],
  ['pl', 'cp852', 'windows-1252'],
];

test.each(readings)('%s: %s read as %s', (language, written, read) => {
  const lines = linesOf(language).filter((line) => misread(line, written, read) !== '');
  const sound = lines.join('\n');
  const damaged = misread(sound, written, read);
  const whole = shares(sound, damaged, mixedUp(damaged, language));
  const sums = { count: 0, found: 0, exact: 0 };
  for (const [index, line] of lines.entries()) {
    if (line.length < 200) continue;
    // One paragraph among others that are in order.
    const [before, after] = [lines.slice(Math.max(0, index - 2), index), lines.slice(index + 1, index + 3)];
    const soundText = [...before, line, ...after].join('\n');
    const text = [...before, misread(line, written, read), ...after].join('\n');
    const { count, found, exact } = shares(soundText, text, mixedUp(text, language));
    sums.count += count;
    sums.found += found;
    sums.exact += exact;
  }
  note(`${language}: ${written} read as ${read}, text`, whole);
  note(`${language}: ${written} read as ${read}, paragraph`, sums);
  expect(whole.found / whole.count).toBeGreaterThanOrEqual(0.99);
  expect(whole.exact / whole.count).toBeGreaterThanOrEqual(0.98);
});
