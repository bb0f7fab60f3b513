/** For each sign of ASCII a bit: there are thirty-two. 0 for letters, digits and white space. */
const bits = new Int32Array(0x80);
for (const [index, sign] of Array.from('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~').entries())
  bits[sign.charCodeAt(0)] = 1 << index;

/**
 * Which signs of ASCII stand in a text. A search for what is nowhere reads all of a text, and rules look for some hundred
 * things that hardly any text has; most of them are told by a sign that is missing.
 */
export class SignSet {
  readonly #bits: number;

  /** Takes the places of the signs, as `Runs` has them. */
  constructor(text: string, places: Int32Array) {
    let found = 0;
    for (let index = 0; index < places.length; index++) found |= bitOf(text.charCodeAt(places[index]!));
    this.#bits = found;
  }

  /** Whether a text has all signs of a literal, and so may have the literal itself. */
  mayHave(literal: string): boolean {
    for (let at = 0; at < literal.length; at++) {
      const bit = bitOf(literal.charCodeAt(at));
      if ((this.#bits & bit) !== bit) return false;
    }
    return true;
  }
}

function bitOf(unit: number): number {
  return unit < 0x80 ? bits[unit]! : 0;
}
