import {
  blockOf,
  changedBlock,
  Document,
  inSource,
  Lines,
  type Address,
  type Block,
  type BlockKind,
  type Fault,
  type Layout,
  type Reading,
  type SourceMap,
  type SourceSpan,
  type TextSpan,
} from '#document';
import { html } from '../html/index.ts';
import { markdown } from '../markdown/index.ts';
import { plain } from '../plain/index.ts';
import type { FieldKind } from './kinds.ts';
import type { Value } from './value.ts';

/** A field that is text. */
export interface Field {
  readonly kind: Exclude<FieldKind, 'off'>;
  readonly value: Value;
  readonly address: Address;
}

/** A file of fields. */
export interface Host {
  readonly format: string;
  readonly source: string;
  /** The lines of the source, found once for all records. */
  readonly lines: () => Lines;
}

export function hostOf(format: string, source: string): Host {
  let lines: Lines | undefined;
  return { format, source, lines: () => (lines ??= new Lines(source)) };
}

/** What keeps two fields apart in the text of a record. */
const GAP = '\n\n';

/** A field as it is read, and where it came to lie in the text of its record. */
interface Part extends Field {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  /** The field as a document of its own, which knows its blocks. */
  readonly doc: Document;
}

const readers: Readonly<Record<Field['kind'], (text: string) => Reading>> = {
  text: plain,
  summary: plain,
  markdown,
  html,
  headline: plain,
  caption: plain,
};

/**
 * The documents of one record: its text and, each by itself, what says again what the text says and is meant to.
 * Systems write the headline once more for search engines, and the first paragraph as the summary.
 */
export function* record(host: Host, fields: readonly Field[], fault?: Fault): Generator<Reading> {
  const headlines = new Set<string>();
  const asides: Field[] = [];
  const texts = fields.filter((field) => {
    const isAside = field.kind === 'summary' || (field.kind === 'headline' && headlines.has(said(field)));
    if (isAside) asides.push(field);
    else if (field.kind === 'headline') headlines.add(said(field));
    return !isAside;
  });
  if (texts.length > 0 || fault) yield text(host, texts, fault);
  for (const aside of asides) yield text(host, [aside]);
}

function said({ value }: Field): string {
  return value.text.replace(/\s+/gu, ' ').trim();
}

/**
 * Fields as one text: in the order of the file, each read in its own format. A rule sees a headline, a
 * caption and a body as it would in an article, so that a caption that stands in the body too is found.
 */
function text({ format, source, lines }: Host, fields: readonly Field[], fault?: Fault): Reading {
  const parts: Part[] = [];
  let length = 0;
  for (const field of fields) {
    if (field.value.text.trim() === '') continue;
    const reading = readers[field.kind](field.value.text);
    const start = parts.length === 0 ? 0 : length + GAP.length;
    length = start + reading.text.length;
    parts.push({ ...field, start, end: length, reading, doc: new Document(reading) });
  }
  return {
    format,
    source,
    text: parts.map(({ reading }) => reading.text).join(GAP),
    map: new RecordMap(parts, fault?.at ?? 0),
    layout: () => layout(parts),
    blocks: () => blocks(parts),
    ...code(parts),
    language: parts.find(({ reading }) => reading.language)?.reading.language,
    sourceLines: lines,
    addressOf: ({ start }) => lastFrom(parts, ({ value }) => value.start <= start)?.address,
    fault,
  };
}

/** Where any field marks its code, that of the others is looked for here, because nobody does so later. */
function code(parts: readonly Part[]): Pick<Reading, 'code'> {
  if (parts.every(({ reading }) => reading.code === undefined)) return {};
  return {
    code: parts.flatMap(({ reading, doc, start }) =>
      (reading.code ?? doc.masks.code.zones).map((span) => shifted(span, start)),
    ),
  };
}

/** The layout of the longest field: that of a headline says nothing. */
function layout(parts: readonly Part[]): Layout {
  const [longest] = parts.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return longest?.doc.layout ?? 'blank-separated';
}

function blocks(parts: readonly Part[]): readonly Block[] {
  const isTitled = parts.some(({ kind }) => kind === 'headline');
  return parts.flatMap((part, index) => {
    const { kind, start, doc } = part;
    const above = index === 0 ? 0 : 1;
    if (kind === 'headline' || kind === 'caption') return [whole(part, kind, above)];
    return doc.blocks.map((block, place) =>
      changedBlock(block, {
        ...shifted(block, start),
        content: shifted(block.content, start),
        gap: block.gap + (place === 0 ? above : 0),
        // The record says what its headline is.
        kind: isTitled && block.kind === 'headline' ? 'heading' : block.kind,
      }),
    );
  });
}

function whole({ start, reading }: Part, kind: BlockKind, gap: number): Block {
  const { text } = reading;
  const head = text.length - text.trimStart().length;
  const content = shifted({ start: head, end: text.trimEnd().length }, start);
  return blockOf({ kind, ...content, content, depth: kind === 'headline' ? 1 : 0, gap });
}

function shifted({ start, end }: TextSpan, by: number): TextSpan {
  return { start: start + by, end: end + by };
}

/** Takes a span through the format of its field to the value, and through the escapes of the file to the source. */
class RecordMap implements SourceMap {
  readonly #parts: readonly Part[];
  /** Where the record is, when it holds no text. */
  readonly #at: number;

  constructor(parts: readonly Part[], at: number) {
    this.#parts = parts;
    this.#at = at;
  }

  toSource({ start, end }: TextSpan): SourceSpan {
    const first = this.#partAt(start);
    const last = this.#partAt(Math.max(start, end - 1));
    if (!first || !last) return inSource(this.#at, this.#at);
    if (first === last) return place(first, { start, end });
    const from = place(first, { start, end: first.end }).start;
    return inSource(from, Math.max(from, place(last, { start: last.start, end }).end));
  }

  /** An edit stays within one field. */
  written({ start, end }: TextSpan, text: string): string | undefined {
    const part = this.#partAt(start);
    if (!part || end > part.end) return undefined;
    const { reading, value } = part;
    const span = { start: start - part.start, end: end - part.start };
    const inner = reading.map.written(span, text);
    return inner === undefined ? undefined : value.map.written(inValue(part, span), inner);
  }

  #partAt(offset: number): Part | undefined {
    return lastFrom(this.#parts, ({ start }) => start <= offset);
  }
}

/** Where a span of the record's text lies in the source; what is behind the field is taken for its end. */
function place(part: Part, { start, end }: TextSpan): SourceSpan {
  const span = { start: Math.min(start, part.end) - part.start, end: Math.min(end, part.end) - part.start };
  return part.value.map.toSource(inValue(part, span));
}

/** Where a span of a field's own text lies in its value. */
function inValue({ reading }: Part, span: TextSpan): TextSpan {
  const { start, end } = reading.map.toSource(span);
  return { start, end };
}

/** The last part that answers to a test which holds for some of them from the first on, and for none behind these. */
function lastFrom(parts: readonly Part[], holds: (part: Part) => boolean): Part | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(parts[middle]!)) low = middle + 1;
    else high = middle;
  }
  return parts[Math.max(0, low - 1)];
}
