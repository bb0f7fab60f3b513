import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';

/** Some whole lines of a file, and how many lines stand before them. */
export interface LineBlock {
  readonly bytes: Uint8Array;
  readonly lines: number;
}

/** Large enough that what is done once for a block costs nothing, small enough that a few of them do. */
const BLOCK = 512 * 1024;

const FEED = 0x0a;

/**
 * Reads a file in blocks of whole lines. Only the byte 0x0A ends one, and no line is decoded: in UTF-8 that byte is part of
 * no other character. A line longer than a block is a block of its own.
 */
export async function* blocksOfLines(path: string, cwd: string): AsyncGenerator<LineBlock> {
  let lines = 0;
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(resolve(cwd, path), { highWaterMark: BLOCK })) {
    const bytes = chunk as Buffer;
    const cut = bytes.lastIndexOf(FEED) + 1;
    if (cut > 0) {
      const block = Buffer.concat([...rest, bytes.subarray(0, cut)]);
      yield { bytes: block, lines };
      lines += countFeeds(block);
      rest = [];
    }
    if (cut < bytes.length) rest.push(bytes.subarray(cut));
  }
  if (rest.length > 0) yield { bytes: Buffer.concat(rest), lines };
}

function countFeeds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(FEED); at !== -1; at = bytes.indexOf(FEED, at + 1)) count++;
  return count;
}
