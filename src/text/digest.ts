import { mix } from './hash.ts';

/** 64 bits of a text that is written piece by piece, as two FNV-1a runs over code units. Not for security. */
export class Digest {
  #low = 0x811c9dc5;
  #high = 0xcbf29ce4;

  write(text: string): this {
    for (let at = 0; at < text.length; at++) this.unit(text.charCodeAt(at));
    return this;
  }

  unit(unit: number): void {
    this.#low = Math.imul(this.#low ^ unit, 0x01000193);
    this.#high = Math.imul(this.#high ^ unit ^ (this.#low >>> 15), 0x01000193);
  }

  /** What is written so far, as 52 bits: a key for a map without a string to keep. */
  get key(): number {
    return (this.#high >>> 0) * 0x100000 + (mix(this.#low, 0x165667b1) >>> 12);
  }

  /** 16 hexadecimal digits. */
  toString(): string {
    return hex(mix(this.#high, 0x27d4eb2f)) + hex(mix(this.#low, 0x165667b1));
  }
}

/** The digest of a whole text. */
export function digest(text: string): string {
  return new Digest().write(text).toString();
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
