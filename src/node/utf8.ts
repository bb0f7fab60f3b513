/** How far bytes are UTF-8, and what they are where they are not. */
export interface Utf8Scan {
  /** Where the first byte stands that is none, if one does. */
  readonly fault: number;
  /** How many faults: each becomes one U+FFFD. */
  readonly faults: number;
  /** How many sound characters of more than one byte. */
  readonly sequences: number;
  /** How many bytes of an unfinished character end the bytes. */
  readonly tail: number;
}

/** Counts as the decoders of the web do: what can still begin a character belongs to one fault. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let fault = -1;
  let faults = 0;
  let sequences = 0;
  let tail = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lengthOf(lead);
    let next = at + 1;
    while (next < at + length && next < bytes.length && follows(lead, next - at, bytes[next]!)) next++;
    if (length > 0 && next === at + length) sequences++;
    else {
      if (fault === -1) fault = at;
      faults++;
      if (length > 0 && next === bytes.length) tail = next - at;
    }
    at = next;
  }
  return { fault, faults, sequences, tail };
}

/** How many bytes a character has that begins so; 0 when none does. */
function lengthOf(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** The second byte also keeps out overlong forms, surrogates and what lies beyond U+10FFFF. */
function follows(lead: number, index: number, byte: number): boolean {
  if (byte < 0x80 || byte > 0xbf) return false;
  if (index > 1) return true;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90;
  return lead !== 0xf4 || byte <= 0x8f;
}
