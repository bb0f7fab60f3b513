import { characterOf, WINDOWS_1252 } from '#text';

/** An input that could not be read or written, or holds no text. The message completes “… was not checked: ”. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** How the characters of a text stand in its bytes. */
export interface Encoding {
  /** As the web calls it: `utf-8`, `utf-16le`, `windows-1250`. */
  readonly name: string;
  /** Whether a byte order mark stands before the text. */
  readonly marked: boolean;
}

/** The web's name of an encoding that goes by many, or nothing where it has none. */
export function encodingNamed(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** How people call it. */
export function display(name: string): string {
  if (name === 'macintosh') return 'Mac OS Roman';
  return name.startsWith('windows') ? name.replace('w', 'W') : name.toUpperCase();
}

/** The text of some bytes, with U+FFFD for what is none. */
export function read(bytes: Uint8Array, name: string): string {
  return name === 'windows-1252' ? readWindows1252(bytes) : new TextDecoder(name).decode(bytes);
}

/** The text of some bytes, or nothing where not all of them are in the encoding. */
export function readStrictly(bytes: Uint8Array, name: string): string | undefined {
  if (name === 'windows-1252') return readWindows1252(bytes);
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where the bytes first stop to be what an encoding allows. Three passes, in ever smaller steps. */
export function firstFault(bytes: Uint8Array, name: string): number {
  let at = 0;
  for (const step of [65536, 256, 1]) {
    const decoder = new TextDecoder(name, { fatal: true });
    decoder.decode(bytes.subarray(0, at), { stream: true });
    while (at < bytes.length && accepts(decoder, bytes.subarray(at, at + step))) at += step;
  }
  return Math.min(at, bytes.length - 1);
}

function accepts(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Some releases of Node take Windows-1252 for Latin-1, so the bytes from 80 to 9F are put right here. */
function readWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/gu, (unit) => characterOf(WINDOWS_1252, unit.charCodeAt(0)));
}

/**
 * The bytes of a text in an encoding.
 *
 * @throws {InputError} where the encoding has no such character, or is one that copydesk only reads.
 */
export function encode(source: string, { name, marked }: Encoding): Uint8Array {
  const text = marked ? `\uFEFF${source}` : source;
  if (name === 'utf-8') return Buffer.from(text);
  if (name === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (name === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  if (!/^(?:windows-|iso-8859-|koi8-|macintosh|ibm866)/u.test(name))
    throw new InputError(`copydesk reads ${display(name)} and does not write it`);
  return encodeByte(source, name);
}

function encodeByte(source: string, name: string): Uint8Array {
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) bytes.set(read(Uint8Array.of(byte), name), byte);
  const written = new Uint8Array(source.length);
  for (let at = 0; at < source.length; at++) {
    const byte = bytes.get(source[at]!);
    if (byte === undefined || source[at] === '\uFFFD')
      throw new InputError(`${display(name)} has no “${source[at]}”, which is to be written`);
    written[at] = byte;
  }
  return written;
}
