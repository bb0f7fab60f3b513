import { readFile } from 'node:fs/promises';

/** An input that could not be read, or holds nothing to lint. Says which and why. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The largest document that is read at once, in bytes. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Reads a file as UTF-8, without a byte order mark. Bytes that are not UTF-8 are read as Windows-1252. */
export async function readSource(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(reason(error));
  });
  return decode(bytes);
}

/** @throws {InputError} when the bytes are no text. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES)
    throw new InputError(`it has ${bytes.length} bytes, and ${MAX_BYTES} is the most that is read at once`);
  const utf16 = byteOrder(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  if (isBinary(bytes)) throw new InputError('it is a binary file: it holds NUL bytes');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
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
