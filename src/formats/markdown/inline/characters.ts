import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

/** ASCII punctuation, which a backslash makes plain text (CommonMark 2.4). */
export function isEscapable(unit: number): boolean {
  return (
    (unit >= 0x21 && unit <= 0x2f) ||
    (unit >= 0x3a && unit <= 0x40) ||
    (unit >= 0x5b && unit <= 0x60) ||
    (unit >= 0x7b && unit <= 0x7e)
  );
}

/** `&amp;`, `&#8217;`, `&#x2019;` as the character that they stand for. */
export function decoded(entity: string): string | undefined {
  const inside = entity.slice(1, -1);
  if (!inside.startsWith('#')) return decodeNamedCharacterReference(inside) || undefined;
  const hexadecimal = inside[1] === 'x' || inside[1] === 'X';
  return decodeNumericCharacterReference(inside.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
}
