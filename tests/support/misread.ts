import iconv from 'iconv-lite';

/** Encodings in which bytes get read by mistake: how iconv names them, and how a diagnostic does. */
export const misreadings = {
  windows1252: 'Windows-1252',
  windows1250: 'Windows-1250',
  windows1251: 'Windows-1251',
  windows1253: 'Windows-1253',
  windows1254: 'Windows-1254',
  windows1257: 'Windows-1257',
  'iso-8859-1': 'ISO-8859-1',
  'iso-8859-2': 'ISO-8859-2',
  'iso-8859-15': 'ISO-8859-15',
  macintosh: 'Mac OS Roman',
  cp437: 'code page 437',
  cp850: 'code page 850',
} as const;

export type Encoding = keyof typeof misreadings;

/** The characters that a program shows for the bytes 80 to FF. Where an encoding has none it shows a control, as browsers do. */
const shown = new Map<Encoding, string[]>();

function charactersOf(encoding: Encoding): string[] {
  const known = shown.get(encoding);
  if (known) return known;
  const characters = Array.from({ length: 128 }, (_, index) => {
    const character = iconv.decode(Buffer.from([0x80 + index]), encoding);
    return character === '\uFFFD' && !/125[37]/u.test(encoding)
      ? String.fromCharCode(0x80 + index)
      : character;
  });
  shown.set(encoding, characters);
  return characters;
}

/** A text whose UTF-8 was read in another encoding; nothing when that has changed nothing or has lost a byte. */
export function misread(text: string, encoding: Encoding, times = 1): string | undefined {
  const characters = charactersOf(encoding);
  let seen = text;
  for (let time = 0; time < times; time++) {
    let next = '';
    for (const byte of Buffer.from(seen, 'utf8'))
      next += byte < 0x80 ? String.fromCharCode(byte) : characters[byte - 0x80]!;
    if (next.includes('\uFFFD')) return undefined;
    seen = next;
  }
  return seen === text ? undefined : seen;
}
