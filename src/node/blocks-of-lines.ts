import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';

/** Some whole lines of a file. */
export interface LineBlock {
  readonly bytes: Uint8Array;
  /** How many lines stand before them in the file, and how many bytes. */
  readonly lines: number;
  readonly offset: number;
  /** They are the first lines of the file that are no UTF-8, and tell so: once is enough. */
  readonly isFirstDamage: boolean;
}

/** Large enough that what is done once for a block costs nothing, small enough that a few of them do. */
const BLOCK = 128 * 1024;

const FEED = 0x0a;

/**
 * Reads a file in blocks of whole lines. Only the byte 0x0A ends one, and no line is decoded: in UTF-8 that byte is part of
 * no other character. A line longer than a block is a block of its own.
 */
export async function* blocksOfLines(path: string, cwd: string): AsyncGenerator<LineBlock> {
  let [lines, offset] = [0, 0];
  let isDamaged = false;
  const block = (bytes: Buffer): LineBlock => {
    const isFirstDamage = !isDamaged && !isUtf8(bytes);
    isDamaged ||= isFirstDamage;
    return { bytes, lines, offset, isFirstDamage };
  };
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(resolve(cwd, path), { highWaterMark: BLOCK })) {
    const bytes = chunk as Buffer;
    const cut = bytes.lastIndexOf(FEED) + 1;
    if (cut > 0) {
      const whole = Buffer.concat([...rest, bytes.subarray(0, cut)]);
      yield block(whole);
      lines += countFeeds(whole);
      offset += whole.length;
      rest = [];
    }
    if (cut < bytes.length) rest.push(bytes.subarray(cut));
  }
  if (rest.length > 0) yield block(Buffer.concat(rest));
}

function countFeeds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(FEED); at !== -1; at = bytes.indexOf(FEED, at + 1)) count++;
  return count;
}
