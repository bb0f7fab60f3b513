/**
 * The single-byte encodings in which UTF-8 gets read by mistake.
 *
 * Every character that one of them shows for a byte from 80 up has a slot in a small table, so that a walk over
 * a text asks one array per character. Built when the first text that is not ASCII is met: the web's own decoders
 * know most pages. Those of DOS they do not know, and Windows-1252 some releases of Node read as Latin-1.
 */

export interface CodePage {
  readonly name: string;
  /** What `TextDecoder` calls it, or the 128 characters of its upper half. */
  readonly decoder: string;
  readonly upperHalf?: string;
  /** Pages whose upper half is drawn lines and Greek, and which only a terminal ever used. */
  readonly dos: boolean;
}

/** The most likely first: where two pages explain the same damage, the earlier is named. */
export const codePages: readonly CodePage[] = [
  {
    name: 'Windows-1252',
    decoder: '',
    upperHalf:
      '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ' +
      Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index)).join(''),
    dos: false,
  },
  { name: 'Windows-1254', decoder: 'windows-1254', dos: false },
  { name: 'Windows-1250', decoder: 'windows-1250', dos: false },
  { name: 'Windows-1257', decoder: 'windows-1257', dos: false },
  { name: 'ISO-8859-2', decoder: 'iso-8859-2', dos: false },
  { name: 'Windows-1251', decoder: 'windows-1251', dos: false },
  { name: 'Windows-1253', decoder: 'windows-1253', dos: false },
  { name: 'Mac OS Roman', decoder: 'macintosh', dos: false },
  {
    name: 'code page 437',
    decoder: '',
    upperHalf:
      'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0',
    dos: true,
  },
  {
    name: 'code page 850',
    decoder: '',
    upperHalf:
      'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0',
    dos: true,
  },
  { name: 'ISO-8859-15', decoder: 'iso-8859-15', dos: false },
];

/** Other characters that some tables have for a byte: the sign of the ohm, and the currency before the euro. */
const alternatives: readonly (readonly [page: number, character: string, byte: number])[] = [
  [7, '\u2126', 0xbd],
  [7, '¤', 0xdb],
  [7, 'Δ', 0xc6],
  [8, 'β', 0xe1],
  [8, 'μ', 0xe6],
];

export const WINDOWS_1252 = 0;
export const ISO_8859_2 = 4;
export const WINDOWS_1251 = 5;
export const MAC_ROMAN = 7;
export const ISO_8859_15 = 10;

/** Anything that no page has. */
const NO_SLOT = 0;

interface Tables {
  /** The slot of each UTF-16 code unit. */
  readonly slots: Uint16Array;
  /** For each page, the byte in each slot; 0 when the page has no such character. */
  readonly bytes: readonly Uint8Array[];
  /** For each slot, a bit for each page in which it is a byte that can open a sequence of UTF-8: C2 to F4. */
  readonly openers: Uint16Array;
  /** The same for bytes that go on with one: 80 to BF. */
  readonly followers: Uint16Array;
}

let built: Tables | undefined;

function tables(): Tables {
  return (built ??= build());
}

function build(): Tables {
  const halves = codePages.map(upperHalf);
  // «é is a quotation, not the byte C7 with a byte 8E.
  halves[MAC_ROMAN]![0x47] = 0;
  const slots = new Uint16Array(0x10000);
  let count = 1;
  const controls = Array.from({ length: 32 }, (_, index) => 0x80 + index);
  for (const unit of [...halves.flat(), ...controls])
    if (unit > 0 && slots[unit] === NO_SLOT) slots[unit] = count++;
  const size = count + alternatives.length;
  const bytes = halves.map(() => new Uint8Array(size));
  const openers = new Uint16Array(size);
  const followers = new Uint16Array(size);
  for (const [page, half] of halves.entries()) {
    for (const [index, unit] of half.entries()) {
      if (unit === 0) continue;
      const byte = 0x80 + index;
      const slot = slots[unit]!;
      bytes[page]![slot] = byte;
      if (byte <= 0xbf) followers[slot]! |= 1 << page;
      else if (byte >= 0xc2 && byte <= 0xf4) openers[slot]! |= 1 << page;
    }
  }
  for (const [page, character, byte] of alternatives) {
    const unit = character.charCodeAt(0);
    const slot = slots[unit] || (slots[unit] = count++);
    bytes[page]![slot] = byte;
    if (byte <= 0xbf) followers[slot]! |= 1 << page;
    else if (byte >= 0xc2 && byte <= 0xf4) openers[slot]! |= 1 << page;
  }
  // Latin-1 has controls where Windows-1252 has signs, and damage may be a mix of both.
  for (let unit = 0x80; unit < 0xa0; unit++) {
    bytes[WINDOWS_1252]![slots[unit]!] = unit;
    followers[slots[unit]!]! |= 1 << WINDOWS_1252;
  }
  return { slots, bytes, openers, followers };
}

/** The units that a page shows for the bytes 80 to FF; 0 where it shows none. */
export function upperHalf({ decoder, upperHalf }: Pick<CodePage, 'decoder' | 'upperHalf'>): number[] {
  if (upperHalf !== undefined) return [...upperHalf].map((character) => character.charCodeAt(0));
  const all = new TextDecoder(decoder).decode(Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index));
  return [...all].map((character, index) =>
    character === '\uFFFD' ? 0 : character.charCodeAt(0) || 0x80 + index,
  );
}

/** A bit for each page in which `unit` may open a sequence of UTF-8 and `next` may go on with it. */
export function pagesWithSequence(unit: number, next: number): number {
  const { slots, openers, followers } = built ?? tables();
  return openers[slots[unit]!]! & followers[slots[next]!]!;
}

/** The byte that a page shows as `unit`; 0 when there is none from 80 up. */
export function byteOf(page: number, unit: number): number {
  const { slots, bytes } = built ?? tables();
  return bytes[page]![slots[unit]!]!;
}

/** The character that a page shows for a byte from 80 up. */
export function characterOf(page: number, byte: number): string {
  const half = (halves[page] ??= upperHalf(codePages[page]!)
    .map((unit) => String.fromCharCode(unit))
    .join(''));
  return half[byte - 0x80]!;
}

const halves: string[] = [];
