import { type SourceMap, TextBuilder } from '#document';

/** What the file means a field to say, and where each part of it is written. */
export interface Value {
  readonly text: string;
  readonly map: SourceMap;
  /** Where it begins in the file. */
  readonly start: number;
}

/** Reads a value with a function that writes it piece by piece. */
export function valueOf(
  source: string,
  start: number,
  escape: (text: string) => string,
  write: (builder: TextBuilder) => void,
): Value {
  const builder = new TextBuilder(source);
  write(builder);
  return { ...builder.finish(escape), start };
}
