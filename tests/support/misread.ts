import iconv from 'iconv-lite';
import type { Damage } from '#text';

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

/** What else a program that undoes one misreading could make of damaged text: each other text that its bytes are. */
export function otherReadings(damaged: string, sound: string): string[] {
  const found = new Set<string>();
  for (const encoding of Object.keys(misreadings) as Encoding[]) {
    const bytes: number[] = [];
    for (const character of damaged) {
      const code = character.codePointAt(0)!;
      const upper = code < 0x80 ? -1 : charactersOf(encoding).indexOf(character);
      if (code < 0x80) bytes.push(code);
      else if (upper >= 0) bytes.push(0x80 + upper);
      else bytes.push(0xff);
    }
    const reading = Buffer.from(bytes).toString('utf8');
    if (reading !== sound && reading !== damaged && !reading.includes('\uFFFD')) found.add(reading);
  }
  return [...found];
}

/** Text in one encoding that was read in another; bytes that the other does not have are U+FFFD. */
export function reread(text: string, written: string, read: string): string {
  return iconv.decode(iconv.encode(text, written), read);
}

/** A text with all damage put right that was found. */
export function repaired(text: string, damages: readonly Damage[]): string {
  let output = '';
  let done = 0;
  for (const { start, end, repaired } of damages) {
    output += text.slice(done, start) + repaired;
    done = end;
  }
  return output + text.slice(done);
}
