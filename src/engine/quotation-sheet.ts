import { attributions, type Attribution, type Document, type Quotation, type TextSpan } from '#document';
import { position } from './place.ts';
import type { Position } from './report.ts';

/** Who a text says the words of a quotation are by. */
export interface Speaker {
  /** The name or the role, as the text has it. */
  readonly text: string;
  /** `pronoun`: the text says “she”, and this is the name that it stands for; `guess`: named only in an earlier paragraph. */
  readonly by: 'name' | 'role' | 'pronoun' | 'guess';
  readonly start: Position;
  readonly end: Position;
}

/** One quotation, as somebody needs it who checks whether it was said. */
export interface QuotedWords {
  /** What stands between the marks, on one line. */
  readonly text: string;
  /** The marks around it: `“”`. */
  readonly marks: string;
  /** How many words it has. */
  readonly words: number;
  /** Where the opening mark begins and the closing mark ends, in the source. */
  readonly start: Position;
  readonly end: Position;
  /** Nothing where the text names none beside it. */
  readonly speaker: Speaker | null;
  /** The verb of speech beside it: “said”, “warns”. */
  readonly verb: string | null;
}

/** Every quotation of one file, in the order of the text. */
export interface QuotationSheet {
  readonly path: string;
  readonly format: string;
  readonly quotations: readonly QuotedWords[];
  /** Why the file could not be read, or not wholly. */
  readonly error: string | null;
}

export function quotationSheet(
  documents: Iterable<Document>,
  { path = '', format }: { readonly path: string | undefined; readonly format: string },
): QuotationSheet {
  const quotations: QuotedWords[] = [];
  let error: string | null = null;
  for (const doc of documents) {
    for (const each of quotedWords(doc)) quotations.push(each);
    error ??= doc.fault ? `${path || 'The text'} was not wholly read: ${doc.fault.message}.` : null;
  }
  return { path, format, quotations, error };
}

/** One that goes on over several paragraphs, each with a mark of its own, is one quotation. */
function* quotedWords(doc: Document): Generator<QuotedWords> {
  const found = doc.get(attributions);
  let parts: Quotation[] = [];
  let by: Attribution | undefined;
  for (const [index, quotation] of doc.quotations.entries()) {
    parts.push(quotation);
    by = by?.speaker ? by : found[index];
    if (quotation.close === '' && index + 1 < doc.quotations.length) continue;
    yield wordsOf(doc, parts, by);
    parts = [];
    by = undefined;
  }
}

function wordsOf(doc: Document, parts: readonly Quotation[], by: Attribution | undefined): QuotedWords {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const ranges = parts.map(({ content }) => doc.words.within(content));
  return {
    text: parts.map(({ content }) => oneLine(doc, content)).join(' '),
    marks: first.open + last.close,
    words: ranges.reduce((sum, { from, to }) => sum + to - from, 0),
    ...places(doc, { start: first.start, end: last.end }),
    speaker: by?.speaker
      ? { text: oneLine(doc, by.speaker.at), by: by.speaker.by, ...places(doc, by.speaker.at) }
      : null,
    verb: by?.verb ? doc.slice(by.verb) : null,
  };
}

function places(doc: Document, span: TextSpan): { start: Position; end: Position } {
  const { start, end } = doc.toSource(span);
  return { start: position(doc, start), end: position(doc, end) };
}

function oneLine(doc: Document, span: TextSpan): string {
  return doc.slice(span).replace(/\s+/gu, ' ').trim();
}
