import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { mixedUp, mojibake, type Damage, type LanguageCode } from '#text';
import { repaired, reread } from './support/misread.ts';
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

/** Repairs that are called certain and are not what stood there: a mix-up changes no offset. */
function wrong(sound: string, damages: readonly Damage[]): string[] {
  return damages
    .filter(({ start, end, repaired, unique }) => unique && sound.slice(start, end) !== repaired)
    .map(({ start, end, repaired }) => `${sound.slice(start, end)}: ${repaired}`);
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
  const inText = mixedUp(damaged, language);
  const whole = shares(sound, damaged, inText);
  const amiss = wrong(sound, inText);
  const sums = { count: 0, found: 0, exact: 0 };
  for (const [index, line] of lines.entries()) {
    if (line.length < 200) continue;
    // One paragraph among others that are in order.
    const [before, after] = [lines.slice(Math.max(0, index - 2), index), lines.slice(index + 1, index + 3)];
    const soundText = [...before, line, ...after].join('\n');
    const text = [...before, misread(line, written, read), ...after].join('\n');
    const damages = mixedUp(text, language);
    const { count, found, exact } = shares(soundText, text, damages);
    for (const each of wrong(soundText, damages)) amiss.push(each);
    sums.count += count;
    sums.found += found;
    sums.exact += exact;
  }
  note(`${language}: ${written} read as ${read}, text`, whole);
  note(`${language}: ${written} read as ${read}, paragraph`, sums);
  // “ó” and “í” of a Macintosh are a dash and an apostrophe: a line that has nothing else says nothing.
  const least = language === 'es' && written === 'macintosh' ? 0.98 : 0.99;
  expect(amiss).toEqual([]);
  expect(whole.found / whole.count).toBeGreaterThanOrEqual(least);
  expect(whole.exact / whole.count).toBeGreaterThanOrEqual(least);
});

test('English: apostrophes, and the letters of loan words and names', () => {
  const of = (text: string) => mixedUp(text, 'en').map(({ repaired }) => repaired);
  expect(of('The ferry doesnÆt sail, and the keeper isnÆt there.')).toEqual(['doesn’t', 'isn’t']);
  expect(of('The ferry doesnít sail, and the keeper isnít there.')).toEqual(['doesn’t', 'isn’t']);
  expect(of('The caf‚ is shut, and the fianc‚e lost her r‚sum‚.')).toEqual(['café', 'fiancée', 'résumé']);
});

/** What looks like damage and is in order, in the languages in which it is likeliest. */
const sound: readonly (readonly [LanguageCode, string])[] = [
  ['de', 'Es gilt a÷b=c, x×y, 3±1, m², cm³, 5 µm, 20 °C, § 5 und § 6, 10 €/m³, Länge×Breite, 2÷3, kg·m².'],
  ['de', 'Die Fracht¹ kam spät², die Post³ gar nicht; siehe Anhang¹² und das Register†, Seite 4‡.'],
  ['de', 'Søren, Þór, Nuñez, Škoda, Dvořák, Łódź, Ýmir, Tõnu, Çelik und Åse trafen Jørgen in Malmö.'],
  ['de', 'Am Abend spielten Søren, Tõnis, Õnne, Mário, Çiçek, Štěpán und Žofie gegen Dvořák und Þórður.'],
  ['de', 'Sie sagte: „Não há razão nenhuma, amanhã são as eleições.“ Und er: „Où est la gare, là-bas?“'],
  ['de', 'Sie sagte„ja”und ging. Er rief„nein”und blieb. Alle riefen„gut”und lachten. Wer ruft„da”und geht.'],
  ['de', 'Das Wort привет heißt hallo, λόγος heißt Wort, und Москва liegt nicht an der Oder.'],
  [
    'de',
    'NFκB, TNFα, IFNγ, β-Carotin, kΩ, Δt, µm, α-Strahlung und das T€uro-M€nü, Lego®steine und Tempo™tücher.',
  ],
  ['de', '1. e4 e5 2. Sf3± Sc6÷ 3. Lb5² Txd8± Kf1³ Dd7¹ und Weiß gewinnt.'],
  [
    'de',
    'Straße [ˈʃtʁaːsə], Tür [tyːɐ̯], schön [ʃøːn], Bäche [ˈbɛçə], Ding [dɪŋ], /θɪŋ/, /ðæt/, /mʌðər/, /kæt/.',
  ],
  ['en', 'Phonetics: /θɪŋ/, /ðæt/, /mʌðər/, [kʰæt], baθ, faðə, mæp, bæd, sæd, ðis, fɑðər, beθ.'],
  ['en', 'h€llo w°rld, l33t sp3ak, n¡ce, p@ss, m¥ g£rl, ¢ool, €uro, 5·6, é, ½ cup, 3¾ in, £5, ¥600, Ω, ±3.'],
  [
    'en',
    'Søren, Þór, Nuñez, Škoda, Dvořák, Łódź, Ýmir, Đorđe, Ólafur and Åse met Señor Peña and Frau Müller.',
  ],
  ['en', 'A pаypаl link, a gооgle page and an аpple shop with Cyrillic letters are three tricks of a thief.'],
  [
    'fr',
    'Il dit : « Pojď sem, můj čas přišel, večer dům, proč ne, kůň a teď. » Puis : « Jest już późno, się coś dzieje, będę. »',
  ],
  ['fr', 'Dvořák, Janáček, Čapek, Škoda, Łódź, Gdańsk, Kraków, Wałęsa, Będzin, Małysz et Jędrzejczyk.'],
  [
    'es',
    'En Gdańsk, Poznań, Toruń y Wrocław vivieron Wałęsa, Kamiński, Jędrzejczyk y Lewandowski; el Paral·lel y la col·legi.',
  ],
  ['es', 'La 1ª vez fue el nº 3, ¿y qué? ¡Nada! El 5º piso, 20 °C, 3 m², «así».'],
  ['pt', 'O 1º andar, a 2ª vez, 20 °C, Søren, Łódź, Dvořák, Škoda, Nuñez, Müller e Þór; “ação” e ‘coração’.'],
  ['tr', 'Sören, Søren, Þór, Ýmir, Nuñez, Škoda, Dvořák, Łódź, Guðrún, Sigurðsson ve Hafþór İzmir’e geldi.'],
  ['tr', 'Kar yağdı mı¹, 3 m² ev², 5 m³ su³, %20±3, 20 °C, “çay” ve ‘kahve’.'],
  ['pl', 'Søren, Þór, Nuñez, Škoda, Dvořák, Müller, François, Besançon, Gruyère, Peña i Ýmir są w Łodzi.'],
  ['pl', 'Powierzchnia 300 m², objętość 20 m³, przypis¹, drugi przypis², 20 °C ± 3, „dobrze” i ‚źle’.'],
  ['en', '┌──────┬─────┐\n│Name│Port│\n├──────┼─────┤\n│Anna│Kiel│\n└──────┴─────┘ ▲up ▼down ▀▄█ ░▒▓'],
  ['pt', '├são\n│ ├mar\n│ └rio\n├vento\n└água ╔casa╗ ║rua║ ╚porto╝ ═mar═'],
  ['de', 'K├╝che, h├Âren, sch├Ân, gro├ƒ, f├╝r, ├Âffnen, T├╝r'],
  ['pt', 'sÃ£o, nÃ£o, coraÃ§Ã£o, É, amanhÃ£, opiniÃµes, irmÃ£s'],
];

describe('says nothing about what is in order', () => {
  test.each(sound)('%s: %s', (language, text) => {
    const around = linesOf(language).slice(0, 5).join('\n');
    const isPlain = (each: string) => mojibake(each, language);
    for (const each of [text, `${around}\n${text}`, `${text}\n\n${around}`]) {
      const said = mixedUp(each, language, isPlain(each)).map(({ start, end }) => each.slice(start, end));
      expect(said).toEqual([]);
    }
    expect(mixedUp(text, undefined, isPlain(text))).toEqual([]);
  });

  test.each(Object.keys(sources) as LanguageCode[])('%s, in part or as a whole', (language) => {
    const lines = linesOf(language);
    for (const text of [...lines, lines.join('\n')]) expect(mixedUp(text, language), text).toEqual([]);
  });

  // The sheets of six of them have signs for letters, `Gob¡eron`, and two of Angola and Peru have “ñ” and “ê” as Polish would get them.
  const broken = new Set(['agr', 'arl', 'cbr', 'cbt', 'cbu', 'cot', 'qvc', 'umb', 'yad', 'yuz']);
  test(`quotations in ${udhrLanguages.length - broken.size} languages`, () => {
    const said: string[] = [];
    for (const [language] of Object.entries(sources) as [LanguageCode, string][]) {
      const around = linesOf(language).slice(0, 4).join('\n');
      for (const other of udhrLanguages.filter((name) => !broken.has(name))) {
        const lines = udhrLines(other);
        for (const part of [lines.slice(4, 9).join('\n'), lines.slice(20, 21).join('')]) {
          const text = `${around}\n${part}`;
          for (const { start, end } of mixedUp(text, language))
            said.push(`${language}, ${other}: ${text.slice(start, end)}`);
        }
      }
    }
    expect(said).toEqual([]);
  });
});
