/** A value as a file writes it: each piece of its text beside what stands for it in the source. */
export type Pieces = readonly (readonly [text: string, written: string])[];

/** Chooses as fast-check's seed tells. */
export type Dice = (sides: number) => number;

/** Mulberry32: the same seed, the same choices. */
export function diceOf(seed: number): Dice {
  let state = seed | 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** The value of a field, where its pieces begin in the source and how it is called there. */
export interface Written {
  readonly value: string;
  readonly pieces: Pieces;
  readonly start: number;
  readonly name: string;
}

/** Where a span of a value is written, by the pieces that it was put together from. */
export function writtenAt(
  { pieces, start }: Written,
  from: number,
  to: number,
): [start: number, end: number] {
  let [text, source] = [0, start];
  let [first, last] = [-1, -1];
  for (const [said, written] of pieces) {
    const [textEnd, sourceEnd] = [text + said.length, source + written.length];
    const isCopy = said === written;
    if (first === -1 && from < textEnd) first = source + (isCopy ? from - text : 0);
    if (to > text && said !== '') last = isCopy ? source + Math.min(to - text, said.length) : sourceEnd;
    [text, source] = [textEnd, sourceEnd];
  }
  return [first, last];
}

/** A JSON string, with any of the escapes that JSON allows for a character. */
export function jsonString(value: string, dice: Dice): Pieces {
  const short: Record<string, string> = {
    '\b': 'b',
    '\f': 'f',
    '\n': 'n',
    '\r': 'r',
    '\t': 't',
    '"': '"',
    '\\': '\\',
    '/': '/',
  };
  return units(value).map((unit) => {
    const code = unit.charCodeAt(0).toString(16).padStart(4, '0');
    const long = `\\u${dice(2) === 0 ? code : code.toUpperCase()}`;
    if (unit !== '/' && short[unit] !== undefined) return [unit, dice(3) === 0 ? long : `\\${short[unit]}`];
    if (unit < ' ') return [unit, long];
    if (dice(6) > 0) return [unit, unit];
    return [unit, unit === '/' && dice(2) === 0 ? '\\/' : long];
  });
}

/** A field of CSV: in quotation marks, where it must be or for no reason. */
export function csvField(
  value: string,
  delimiter: string,
  dice: Dice,
): { pieces: Pieces; isQuoted: boolean } {
  const isQuoted = /["\r\n]/.test(value) || value.includes(delimiter) || dice(2) === 0;
  return { isQuoted, pieces: units(value).map((unit) => [unit, isQuoted && unit === '"' ? '""' : unit]) };
}

/** HTML with its words in a paragraph; some characters as entities. Text that is markup has no text. */
export function htmlText(value: string, dice: Dice): Pieces {
  return [...value].map((character) => {
    if ('&<>'.includes(character)) return [character, { '&': '&amp;', '<': '&lt;', '>': '&gt;' }[character]!];
    if (' ¶'.includes(character) || dice(8) > 0) return [character, character];
    return [character, character === 'é' ? '&eacute;' : `&#${character.codePointAt(0)!};`];
  });
}

/** What HTML pieces come to when each of their characters is written as JSON. */
export function inside(pieces: Pieces, dice: Dice): Pieces {
  const apart = pieces.flatMap(([text, written]) =>
    text === written ? units(text).map((unit) => [unit, unit] as const) : [[text, written] as const],
  );
  return apart.map(([text, written]) => [text, join(jsonString(written, dice))]);
}

export function join(pieces: Pieces): string {
  return pieces.map(([, written]) => written).join('');
}

function units(value: string): string[] {
  return Array.from({ length: value.length }, (_, index) => value[index]!);
}

export const yamlStyles = ['plain', 'single', 'double', 'literal', 'folded'] as const;

export type YamlStyle = (typeof yamlStyles)[number];

/**
 * A YAML scalar without what stands around it. Values are words between single spaces or line breaks, and words neither
 * begin nor end with white space: what else a style can say is tested by hand.
 */
export function yamlScalar(
  value: string,
  style: YamlStyle,
  { indent, eol, dice }: { readonly indent: string; readonly eol: string; readonly dice: Dice },
): Pieces {
  const pieces: [string, string][] = [];
  for (const [, word, breaks] of value.matchAll(/([^ \n]+)( |\n+|$)/g)) {
    if (word === undefined) continue;
    for (const unit of style === 'double' ? [...word] : units(word)) {
      if (style === 'double') pieces.push([unit, yamlEscape(unit, dice)]);
      else pieces.push([unit, style === 'single' && unit === "'" ? "''" : unit]);
    }
    if (breaks === undefined || breaks === '') continue;
    const blank = (dice(3) === 0 ? ' ' : '') + eol;
    const spaces = style === 'literal' || style === 'folded' ? '' : ['', ' ', '\t'][dice(3)]!;
    if (breaks === ' ')
      pieces.push([' ', style !== 'literal' && dice(4) === 0 ? spaces + eol + indent : ' ']);
    else if (style === 'double' && dice(2) === 0)
      for (const each of breaks) pieces.push([each, dice(2) === 0 ? '\\n' : '\\x0A']);
    else {
      const count = breaks.length - (style === 'literal' ? 1 : 0);
      pieces.push([breaks, spaces + eol + blank.repeat(count) + indent]);
    }
    // A line break behind a backslash says nothing.
    if (style === 'double' && dice(10) === 0) pieces.push(['', `\\${eol}${indent}`]);
  }
  return pieces;
}

function yamlEscape(character: string, dice: Dice): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (dice(6) > 0) return character;
  const code = character.codePointAt(0)!;
  if (code > 0xffff) return `\\U${code.toString(16).padStart(8, '0')}`;
  return code < 0x100 && dice(2) === 0
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}
