import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint } from '#linter';
import { decode, encode, InputError, type Decoded } from '#node';

const bytes = (...values: number[]) => Uint8Array.from(values);
const latin = (text: string) => Buffer.from(text, 'latin1');
const inPage = (text: string, name: string) => encode(text, { name, marked: false });

describe('bytes are read', () => {
  const sound = { declared: false };

  test('as UTF-8, without a byte order mark', async () => {
    const utf8 = { name: 'utf-8', marked: false };
    expect(await decode(Buffer.from('Café'))).toEqual({ ...sound, source: 'Café', encoding: utf8 });
    expect(await decode(Buffer.from('\uFEFFCafé'))).toEqual({
      ...sound,
      source: 'Café',
      encoding: { name: 'utf-8', marked: true },
    });
    expect(await decode(bytes())).toEqual({ ...sound, source: '', encoding: utf8 });
  });

  test.each(['utf-16le', 'utf-16be'])('as %s with a byte order mark', async (name) => {
    const read = await decode(encode('Café 😀\n', { name, marked: true }));
    expect(read).toEqual({ ...sound, source: 'Café 😀\n', encoding: { name, marked: true } });
  });

  test.each([
    ['utf-16le', 'The ferry sails again.\n'],
    ['utf-16be', 'The ferry sails again.\n'],
    ['utf-16le', 'Паром снова ходит. Билеты есть.\n'],
    ['utf-16be', '渡船又开了 2026\n'],
  ])('as %s without a byte order mark: %s', async (name, text) => {
    const { source, encoding, damage } = await decode(encode(text, { name, marked: false }));
    expect([source, encoding.name]).toEqual([text, name]);
    expect(damage).toMatchObject({ claimed: 'UTF-8', guess: name.toUpperCase(), byteOffset: 0, lost: 0 });
  });
});

// One or two sentences for each language: the library alone reads some of them in the page of another.
describe('bytes that are no UTF-8 are read as what they probably are', () => {
  test.each([
    ['windows-1252', 'The mayor said that “nobody knew” about the harbour’s debts – until Monday.'],
    ['windows-1252', 'They called it “progress”.'],
    ['windows-1252', 'The naïve plan cost £40 and didn’t work.'],
    ['windows-1252', '„Wir müssen das ändern“, sagte sie.'],
    ['windows-1252', 'Die Straße ist für alle geöffnet, außer für Lastwagen und Busse.'],
    ['windows-1252', 'Le marché a rouvert après trois mois, malgré la pluie.'],
    ['windows-1252', 'Ça n’a coûté que 40 €, dit-il.'],
    ['windows-1252', '¿Cuándo vuelve el señor Núñez?'],
    ['windows-1252', 'A câmara não explicou por que razão a estação está fechada até amanhã.'],
    ['windows-1250', 'Burmistrz powiedział, że most będzie zamknięty do końca tygodnia.'],
    ['windows-1250', '„Nie można już czekać” – dodała żona.'],
    ['iso-8859-2', 'Książka leży na stole od środy, ponieważ nikt jej nie zabrał.'],
    ['windows-1254', 'Belediye başkanı köprünün hafta sonuna kadar kapalı kalacağını söyledi.'],
    ['windows-1254', 'Bugün hava çok güzel, değil mi? Bu şehirde her yıl bir kış daha var.'],
    ['windows-1251', 'Мэр сказал, что мост будет закрыт до конца недели.'],
    ['koi8-r', 'Мэр сказал, что мост будет закрыт до конца недели.'],
    ['windows-1253', 'Ο δήμαρχος είπε ότι η γέφυρα θα είναι κλειστή.'],
  ])('%s: %s', async (name, text) => {
    const { source, damage } = await decode(inPage(text, name));
    expect(source).toBe(text);
    expect(damage).toMatchObject({ claimed: 'UTF-8', lost: 0 });
  });

  test.each([
    [
      'Shift_JIS',
      [
        ...latin(
          '\x8e\x73\x92\xb7\x82\xcd\x81\x41\x8b\xb4\x82\xaa\x8f\x54\x96\x96\x82\xdc\x82\xc5\x95\xc2\x8d\xbd\x82\xb3\x82\xea\x82\xe9\x82\xc6\x8f\x71\x82\xd7\x82\xbd\x81\x42\x8e\x73\x8f\xea\x82\xcd\x8d\xc4\x8a\x4a\x82\xb5\x82\xbd\x81\x42',
        ),
      ],
      '市長は、橋が週末まで閉鎖されると述べた。市場は再開した。',
    ],
    ['Big5', [...latin('The quay\xa1\xa6s owner said \xa1\xa7no\xa1\xa8.')], 'The quay’s owner said “no”.'],
    ['GBK', [...latin('The quay\xa1\xafs owner said \xa1\xb0no\xa1\xb1.')], 'The quay’s owner said “no”.'],
  ])('%s', async (_, values, text) => {
    expect((await decode(bytes(...values))).source).toBe(text);
  });

  test('and every byte of Windows-1252 is read as it is', async () => {
    const all = Array.from({ length: 128 }, (_, index) => 0x80 + index);
    const { source } = await decode(
      Buffer.concat([latin('<meta charset=windows-1252>'), bytes(...all)]),
      'a.html',
    );
    expect(source.slice(27, 40)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ');
    expect(source.at(-1)).toBe('ÿ');
  });
});

describe('a fault in the bytes is told', () => {
  const damageOf = async (given: Uint8Array, path?: string) => {
    const { damage } = (await decode(given, path)) as Decoded;
    return (
      damage && [damage.byteOffset, damage.offset, damage.claimed, damage.guess, damage.lost, damage.cut]
    );
  };
  const concat = (...parts: (string | number[])[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : bytes(...part))));

  test('where it stands, in bytes and in the text', async () => {
    expect(await damageOf(concat('Où « ça » ? 😀 ', [0xff], ' là'))).toEqual([
      21,
      15,
      'UTF-8',
      'UTF-8',
      1,
      false,
    ]);
    expect(await damageOf(concat('It rained. ', [0xff]))).toEqual([
      11,
      11,
      'UTF-8',
      'Windows-1252',
      0,
      false,
    ]);
    expect(await damageOf(bytes(0xff))).toEqual([0, 0, 'UTF-8', 'Windows-1252', 0, false]);
  });

  test.each([
    ['C3', [0xc3], 1],
    ['E2 80', [0xe2, 0x80], 1],
    ['F0 9F 98', [0xf0, 0x9f, 0x98], 1],
  ])('where a file ends in the middle of a character: %s', async (_, end, lost) => {
    expect(await damageOf(concat('Café ', end))).toEqual([6, 5, 'UTF-8', 'UTF-8', lost, true]);
    expect((await decode(concat('Café ', end))).source).toBe('Café \uFFFD');
  });

  test('by surrogates, overlong forms and numbers that are no character', async () => {
    for (const wrong of [
      [0xed, 0xa0, 0x80],
      [0xc0, 0xaf],
      [0xe0, 0x80, 0xaf],
      [0xf4, 0x90, 0x80, 0x80],
      [0xf8],
    ]) {
      const read = await decode(concat('« ça » là ñandú été ', wrong, ' fin'));
      expect(read.damage).toMatchObject({ byteOffset: 28, guess: 'UTF-8' });
      expect(read.source.match(/\uFFFD/g)).toHaveLength(read.damage!.lost);
    }
  });

  test('by half a character of UTF-16', async () => {
    expect(await damageOf(bytes(0xff, 0xfe, 0x41, 0x00, 0x42))).toEqual([
      4,
      1,
      'UTF-16LE',
      'UTF-16LE',
      1,
      false,
    ]);
  });

  test('in eight megabytes, in no time', async () => {
    const text = Buffer.from('Le marché a rouvert après trois mois. '.repeat(200_000));
    const begun = performance.now();
    expect((await damageOf(Buffer.concat([text, bytes(0x92)])))!.slice(0, 2)).toEqual([
      text.length,
      7_600_000,
    ]);
    const page = inPage(
      'Le marché a rouvert après trois mois, malgré la pluie. '.repeat(150_000),
      'windows-1252',
    );
    expect((await decode(page)).source.slice(0, 9)).toBe('Le marché');
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  test('by a rule, at its place, and the text is linted all the same', async () => {
    const given = latin('The caf\xe9 was open.\nIt was the the \x93end\x94, she said, and nobody knew.\n');
    const { source, damage } = await decode(given);
    const { diagnostics, verdict } = await lint(source, { damage });
    expect(diagnostics.map(({ rule, start }) => `${rule} ${start.line}:${start.column}`)).toEqual([
      'invalid-encoding 1:8',
      'repeated-word 2:8',
    ]);
    expect(diagnostics[0]).toMatchObject({
      message:
        'The byte E9 at offset 7 is not UTF-8; the file is probably Windows-1252 and was read as that.',
      severity: 'error',
      data: { byteOffset: 7, claimed: 'UTF-8', guess: 'Windows-1252' },
    });
    expect(verdict).toBe('block');
    expect((await lint(source)).diagnostics).toHaveLength(1);
  });
});

describe('what a document says of its encoding', () => {
  const page = (head: string) =>
    `<!doctype html><html><head>${head}</head><body><p>Cenę ś¹ź</p></body></html>`;
  const polish = '<p>Burmistrz powiedział, że most jest zamknięty.</p>';

  test.each([
    '<meta charset="windows-1250">',
    "<META CHARSET='WINDOWS-1250'/>",
    '<meta name="a"><meta http-equiv="Content-Type" content="text/html; charset=cp1250">',
    '<!-- <meta charset=utf-8> --><meta charset=x-cp1250>',
  ])('holds: %s', async (tag) => {
    const read = await decode(inPage(tag + polish, 'windows-1250'), 'a.html');
    expect(read).toEqual({
      source: tag + polish,
      encoding: { name: 'windows-1250', marked: false },
      declared: true,
    });
  });

  test('holds in XML and CSS, and in HTML by whatever name', async () => {
    for (const text of [
      '<?xml version="1.0" encoding="iso-8859-2"?>\n<p>część</p>',
      '@charset "iso-8859-2";\n/* część */',
    ])
      expect(await decode(inPage(text, 'iso-8859-2'), 'a')).toMatchObject({ source: text, declared: true });
    const html = page('<meta charset="iso-8859-2">').replace('¹', 'ą');
    expect((await decode(inPage(html, 'iso-8859-2'))).source).toBe(html);
  });

  test('gives way to a byte order mark, and UTF-16 is meant as UTF-8', async () => {
    const marked = await decode(Buffer.from(`\uFEFF<meta charset="windows-1250">é`), 'a.html');
    expect(marked).toMatchObject({ encoding: { name: 'utf-8', marked: true }, declared: false });
    const utf16 = await decode(Buffer.from('<meta charset="utf-16">é'), 'a.html');
    expect(utf16).toEqual({
      source: '<meta charset="utf-16">é',
      encoding: { name: 'utf-8', marked: false },
      declared: true,
    });
  });

  test('means nothing in a text about HTML, or where nobody knows it', async () => {
    const text = 'Write <meta charset="windows-1250"> first. É.';
    expect(await decode(Buffer.from(text), 'a.md')).toMatchObject({ source: text, declared: false });
    expect(await decode(Buffer.from('<meta charset="none">é'), 'a.html')).toMatchObject({ declared: false });
  });

  test('is a fault where the bytes are not so', async () => {
    const utf8 = await decode(Buffer.from('<meta charset="windows-1252"><p>Café'), 'a.html');
    expect(utf8.source).toContain('Café');
    expect(utf8.damage).toMatchObject({
      claimed: 'Windows-1252',
      declared: true,
      guess: 'UTF-8',
      byteOffset: 35,
    });
    const not = await decode(
      latin('<meta charset="utf-8"><p>Le caf\xe9 est ferm\xe9 pour la semaine.'),
      'a.html',
    );
    expect(not.damage).toMatchObject({
      claimed: 'UTF-8',
      declared: true,
      guess: 'Windows-1252',
      byteOffset: 31,
    });
    const [told] = (await lint(not.source, { damage: not.damage, format: 'html' })).diagnostics;
    expect(told!.message).toContain(
      'is not what the file says it is, UTF-8; the file is probably Windows-1252',
    );
  });
});

describe('what is no text is not read', () => {
  test.each([
    ['a picture', bytes(0x47, 0x49, 0x46, 0x38, 0x00, 0x01, 0x02), 'NUL bytes'],
    ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e), 'NUL bytes'],
    [
      'numbers of 16 bits',
      bytes(...Array.from({ length: 400 }, (_, at) => (at % 2 ? 0 : at % 32))),
      'NUL bytes',
    ],
    [
      'noise',
      bytes(...Array.from({ length: 4000 }, (_, at) => ((at * 7919) % 255) + 1)),
      'control characters',
    ],
  ])('%s', async (_, given, why) => {
    await expect(decode(given)).rejects.toThrow(InputError);
    await expect(decode(given)).rejects.toThrow(why);
  });

  test('and what a terminal shows is text', async () => {
    const { source } = await decode(Buffer.from('\u001b[1mFerry\u001b[0m\f\n'.repeat(9)));
    expect(source).toHaveLength(15 * 9);
  });
});

describe('a mended text is written', () => {
  test.each([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
  ])('as it was read: %s, marked: %s', async (name, marked) => {
    const written = encode('Café “1”\r\n', { name, marked });
    expect(await decode(written)).toMatchObject({ source: 'Café “1”\r\n', encoding: { name, marked } });
  });

  test('in a page of bytes where that has its characters', () => {
    expect([...inPage('“é” €', 'windows-1252')]).toEqual([0x93, 0xe9, 0x94, 0x20, 0x80]);
    expect(() => inPage('ł', 'windows-1252')).toThrow('Windows-1252 has no “ł”');
    expect(() => inPage('漢', 'gbk')).toThrow('reads GBK and does not write it');
  });
});

const speeches = join(import.meta.dirname, '../../shared/corpus/us-speeches');
test.skipIf(!existsSync(speeches))(
  'real speeches typed on a computer set to Chinese are read (skipped without them)',
  async () => {
    const wrong = [];
    for (const name of readdirSync(speeches)) {
      const { source, damage } = await decode(readFileSync(join(speeches, name)));
      if (damage) wrong.push([name, damage.guess, /[¡ÿ]|\uFFFD/.test(source)]);
    }
    expect(wrong.filter(([, guess]) => guess === 'BIG5').length).toBe(6);
    expect(wrong).toContainEqual(['1954-Eisenhower.txt', 'Windows-1252', false]);
    expect(wrong.filter(([, , garbled]) => garbled)).toEqual([]);
  },
);
