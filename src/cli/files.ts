import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that the build wrote beside the command. */
export function file(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, name));
}

/** A file of numbers, which are little-endian, as nearly all machines are. */
export function numbers(name: string): Int32Array {
  const bytes = file(name);
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] === 0) bytes.swap32();
  return new Int32Array(new Uint8Array(bytes).buffer);
}
