/** How much memory is asked for at once, in bytes: enough for all views of a page. */
const PIECE = 1 << 16;
/** A larger array has memory of its own. */
const LARGEST = PIECE >> 2;

let piece = new ArrayBuffer(PIECE);
let used = 0;

/**
 * A new array of so many zeros. To ask the engine for memory takes longer than most views work on a page, so several arrays
 * share a piece of it; all of it is held for as long as one of them is.
 */
export function zeros(count: number): Int32Array<ArrayBuffer> {
  const size = count * Int32Array.BYTES_PER_ELEMENT;
  if (size > LARGEST) return new Int32Array(count);
  if (used + size > PIECE) {
    piece = new ArrayBuffer(PIECE);
    used = 0;
  }
  const made = new Int32Array(piece, used, count);
  used += size;
  return made;
}
