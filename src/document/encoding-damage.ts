/**
 * Bytes of a document that are not in the encoding it claims. Only who read the bytes knows of them, so that the fact
 * comes with the text.
 */
export interface EncodingDamage {
  /** What the document says, or UTF-8 when it says nothing: `UTF-8`, `Windows-1250`. */
  readonly claimed: string;
  /** Whether it says so itself, in a tag or a declaration. */
  readonly declared: boolean;
  /** What it probably is, and was read as. */
  readonly guess: string;
  /** Where the first byte stands that is not what is claimed, from the start of the file, and the byte. */
  readonly byteOffset: number;
  readonly byte: number;
  /** Where that is in the text, in UTF-16 code units. */
  readonly offset: number;
  /** How many bytes or sequences of bytes are lost: they were read as U+FFFD. */
  readonly lost: number;
  /** Whether the document ends in the middle of a character, and is sound but for that. */
  readonly cut: boolean;
}
