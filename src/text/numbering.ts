import { Scratch } from './scratch.ts';

const slots = new Scratch();

/** Gives equal hashes one number, from 0 in the order in which they come, so that what is known of them fits into arrays. */
export function numbered(hashes: Int32Array): { readonly numbers: Int32Array; readonly size: number } {
  let room = 16;
  while (room < hashes.length * 2) room *= 2;
  // Each slot holds a hash and one more than its number, because 0 is an empty slot.
  const table = slots.zeros(room * 2);
  const mask = room * 2 - 1;
  const numbers = new Int32Array(hashes.length);
  let size = 0;
  for (let index = 0; index < hashes.length; index++) {
    const hash = hashes[index]!;
    let slot = (hash << 1) & mask;
    while (table[slot + 1] !== 0 && table[slot] !== hash) slot = (slot + 2) & mask;
    if (table[slot + 1] === 0) {
      table[slot] = hash;
      table[slot + 1] = ++size;
    }
    numbers[index] = table[slot + 1]! - 1;
  }
  return { numbers, size };
}
