import type { Reading } from './document.ts';

/** How the sources of one kind become documents. A plugin can bring one. */
export interface Format {
  /**
   * Reads a source: one document, or one for each record that it holds. It never fails because of what the source says:
   * what could not be read is the `fault` of a reading.
   */
  read(source: string): Iterable<Reading>;
  /** How the names of its documents end, without the full stop and in lower case: `['srt']`. */
  readonly extensions: readonly string[];
  /** One sentence, for lists. */
  readonly about: string;
}
