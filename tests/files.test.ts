import { describe, expect, test } from 'vitest';
import { decode, encode, InputError } from '#node';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('bytes are read', () => {
  test('as UTF-8, without a byte order mark', () => {
    expect(decode(Buffer.from('Café'))).toEqual({ source: 'Café', encoding: 'utf-8' });
    expect(decode(Buffer.from('\uFEFFCafé'))).toEqual({
      source: 'Café',
      encoding: 'utf-8 with a byte order mark',
    });
    expect(decode(bytes())).toEqual({ source: '', encoding: 'utf-8' });
  });

  test('as UTF-16 with a byte order mark', () => {
    expect(decode(bytes(0xff, 0xfe, 0x41, 0x00)).source).toBe('A');
    expect(decode(bytes(0xfe, 0xff, 0x00, 0x41)).source).toBe('A');
  });

  test('as Windows-1252 where they are not UTF-8', () => {
    expect(decode(bytes(0x93, 0x43, 0xe9, 0x94, 0x80))).toEqual({
      source: '“Cé”€',
      encoding: 'windows-1252',
    });
  });

  test('not at all where they are no text', () => {
    expect(() => decode(bytes(0x47, 0x49, 0x46, 0x00))).toThrow(InputError);
  });
});

describe('a mended text is written', () => {
  test.each(['utf-8', 'utf-8 with a byte order mark', 'utf-16le', 'utf-16be'] as const)(
    'as it was read: %s',
    (encoding) => {
      const written = encode('Café “1”\r\n', encoding);
      expect(decode(written)).toEqual({ source: 'Café “1”\r\n', encoding });
    },
  );

  test('not where its encoding is a guess', () => {
    expect(() => encode('Café', 'windows-1252')).toThrow(/not UTF-8/);
  });
});
