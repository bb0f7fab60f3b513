import { Scratch } from './scratch.ts';
import { zeros } from './zeros.ts';

/** Equal hashes with one number, from 0 in the order in which they come, so that what is known of them fits into arrays. */
export interface Numbered {
  /** For each hash its number. */
  readonly numbers: Int32Array;
  /** For each number the index of the first hash that has it. */
  readonly firsts: Int32Array;
}

const slots = new Scratch();
const places = new Scratch();

export function numbered(hashes: Int32Array): Numbered {
  let room = 16;
  while (room < hashes.length * 2) room *= 2;
  // Each slot holds a hash and one more than its number, because 0 is an empty slot.
  const table = slots.zeros(room * 2);
  const mask = room * 2 - 1;
  const numbers = zeros(hashes.length);
  const firsts = places.zeros(hashes.length);
  let size = 0;
  for (let index = 0; index < hashes.length; index++) {
    const hash = hashes[index]!;
    let slot = (hash << 1) & mask;
    while (table[slot + 1] !== 0 && table[slot] !== hash) slot = (slot + 2) & mask;
    if (table[slot + 1] === 0) {
      firsts[size] = index;
      table[slot] = hash;
      table[slot + 1] = ++size;
    }
    numbers[index] = table[slot + 1]! - 1;
  }
  const kept = zeros(size);
  kept.set(firsts.subarray(0, size));
  return { numbers, firsts: kept };
}
