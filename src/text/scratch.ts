/** More room than this is not kept: few documents need it. */
const KEPT = 1 << 16;

/**
 * Room for numbers that are forgotten when the function that asked for it returns. A fresh typed array takes longer to come
 * by than what most functions do with it, so each of them keeps one.
 */
export class Scratch {
  #kept = new Int32Array(64);

  /** So many zeros at least, until the next call. */
  zeros(count: number): Int32Array {
    if (count > KEPT) return new Int32Array(count);
    if (count > this.#kept.length) return (this.#kept = new Int32Array(Math.min(KEPT, count * 2)));
    return this.#kept.fill(0, 0, count);
  }
}
