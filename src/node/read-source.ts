import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EncodingDamage } from '#document';
import { declaredIn, markOf } from './declared.ts';
import { display, firstFault, InputError, read, readStrictly, type Encoding } from './encodings.ts';
import { guessEncoding, utf16Of } from './guess.ts';
import { scanUtf8 } from './utf8.ts';

export interface Decoded {
  /** The text, without a byte order mark. */
  readonly source: string;
  /** What it was read as, which is a guess where there is damage. */
  readonly encoding: Encoding;
  /** Whether the document says so itself, in a tag or a declaration. */
  readonly declared: boolean;
  /** What is known where the bytes are not what they claim. */
  readonly damage?: EncodingDamage;
}

/** The largest document that is read at once, in bytes. */
const MAX_BYTES = 256 * 1024 * 1024;

/** @throws {InputError} when there is no such file, or it is no text. */
export async function readSource(path: string, cwd = process.cwd()): Promise<Decoded> {
  return decode(await readBytes(path, cwd), path);
}

/**
 * Reads without giving way to others, as the lint does that follows: to have a thread read a page takes longer than to
 * read it.
 *
 * @throws {InputError} when there is no such file.
 */
export async function readBytes(path: string, cwd: string): Promise<Uint8Array> {
  try {
    return readFileSync(resolve(cwd, path));
  } catch (error) {
    throw inputError(error);
  }
}

/** What the system says of a file that cannot be read, as people say it; any other error as it is. */
export function inputError(error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  return new InputError(reason(error as NodeJS.ErrnoException));
}

/**
 * Reads a text in the encoding that its byte order mark or, failing that, its declaration tells; in UTF-8 when neither
 * does. Bytes that are not what they claim are read as what they probably are.
 *
 * @param path Tells whether the document is HTML, in which a tag declares an encoding.
 * @throws {InputError} when the bytes are no text.
 */
export async function decode(bytes: Uint8Array, path?: string): Promise<Decoded> {
  if (bytes.length > MAX_BYTES)
    throw new InputError(`it has ${bytes.length} bytes, and at most ${MAX_BYTES} are read at once`);
  const mark = markOf(bytes);
  if (mark) return readClaimed(bytes, { claimed: mark.name, declared: false, mark: mark.length });
  const utf16 = utf16Of(bytes);
  if (utf16) return readAs(bytes, utf16, { claimed: 'utf-8', fault: 0 });
  refuseBinary(bytes);
  const claimed = declaredIn(bytes, path);
  return readClaimed(bytes, { claimed: claimed ?? 'utf-8', declared: claimed !== undefined, mark: 0 });
}

/** What a document says of its encoding, and where. */
interface Claim {
  readonly claimed: string;
  readonly declared: boolean;
  /** The length of its byte order mark. */
  readonly mark: number;
}

async function readClaimed(bytes: Uint8Array, { claimed, declared, mark }: Claim): Promise<Decoded> {
  const encoding: Encoding = { name: claimed, marked: mark > 0 };
  const sound = { encoding, declared };
  const inUtf8 = isUtf8(bytes);
  if (claimed === 'utf-8') {
    if (inUtf8) return { ...sound, source: read(bytes, 'utf-8') };
    return readBrokenUtf8(bytes, sound);
  }
  if (inUtf8 && !claimed.startsWith('utf-16')) {
    const high = bytes.findIndex((byte) => byte >= 0x80);
    // Text in any other encoding is UTF-8 by chance only where it is ASCII.
    if (high !== -1) return readAs(bytes, 'utf-8', { claimed, declared, fault: high });
  }
  const source = readStrictly(bytes, claimed);
  if (source !== undefined) return { ...sound, source };
  const fault = firstFault(bytes, claimed);
  const guess = claimed.startsWith('utf-16') ? claimed : await guessEncoding(bytes, fault);
  return readAs(bytes, guess, { claimed, declared, marked: mark > 0, fault });
}

/** A text with more sound characters than faults is UTF-8 that was damaged, and any other is none. */
async function readBrokenUtf8(
  bytes: Uint8Array,
  { encoding, declared }: Pick<Decoded, 'encoding' | 'declared'>,
): Promise<Decoded> {
  const { fault, faults, sequences, tail } = scanUtf8(bytes);
  const cut = faults === 1 && tail > 0 && (sequences > 0 || tail > 1);
  const isIt = encoding.marked || cut || sequences > faults;
  const guess = isIt ? 'utf-8' : await guessEncoding(bytes, fault);
  return readAs(bytes, guess, {
    claimed: 'utf-8',
    declared,
    marked: encoding.marked,
    fault,
    cut,
    lost: isIt ? faults : 0,
  });
}

interface Fault {
  readonly claimed: string;
  readonly declared?: boolean;
  readonly marked?: boolean;
  readonly fault: number;
  readonly cut?: boolean;
  readonly lost?: number;
}

function readAs(bytes: Uint8Array, name: string, { fault, ...found }: Fault): Decoded {
  const { claimed, declared = false, marked = false, cut = false } = found;
  const source = read(bytes, name);
  const before = read(bytes.subarray(0, fault), name).length;
  const damage: EncodingDamage = {
    claimed: display(claimed),
    declared,
    guess: display(name),
    byteOffset: fault,
    byte: bytes[fault]!,
    offset: Math.min(before, Math.max(0, source.length - 1)),
    lost: found.lost ?? (readStrictly(bytes, name) === undefined ? 1 : 0),
    cut,
  };
  return { source, encoding: { name, marked }, declared, damage };
}

/** As git does: a NUL among the first 8,000 bytes; and, as text has next to none, a share of other controls. */
function refuseBinary(bytes: Uint8Array): void {
  const head = bytes.subarray(0, 8000);
  if (head.includes(0)) throw new InputError('it is a binary file, with NUL bytes in it, and no text');
  const controls = head.filter(isControl).length;
  if (controls >= 8 && controls > head.length / 20)
    throw new InputError('it is a binary file, with many control characters in it, and no text');
}

/** Not those of white space, nor the escape and the backspace of terminals. */
function isControl(byte: number): boolean {
  return byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b;
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file',
    EACCES: 'it may not be read',
    EISDIR: 'it is a folder',
  };
  return reasons[code ?? ''] ?? message;
}
