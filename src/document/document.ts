import type { Root } from 'nlcst';
import type { Block, Layout } from './blocks.ts';
import { genre, type Genre } from './genre.ts';
import type { EncodingDamage } from './encoding-damage.ts';
import { language } from './language.ts';
import { lines, sourceLines, type Lines } from './lines.ts';
import { masks, type Masks } from './masks.ts';
import { nlcst } from './nlcst.ts';
import { findPhrases, type Lexicon, type PhraseHit, type PhraseSet } from './phrases.ts';
import { quotations, type Quotation } from './quotations/quotations.ts';
import { sentences, type Sentence } from './sentences.ts';
import type { SourceMap } from './source-map.ts';
import type { SourceSpan, TextSpan } from './span.ts';
import type { Stopwatch } from './stopwatch.ts';
import { tables, type Table } from './tables.ts';
import { vocabulary, type Vocabulary } from './vocabulary.ts';
import { words, type Words } from './words.ts';
import type { LanguageCode } from '#text';

/** A pure function of a document. `Document.get` computes it once and keeps the answer. */
export type View<T> = (doc: Document) => T;

/** What could not be read of a source, and where. */
export interface Fault {
  /** Offset in the source. */
  readonly at: number;
  /** Completes a sentence: “… was not wholly checked: ”. */
  readonly message: string;
}

/** What a file calls the field that a place lies in: `{ pointer: '/items/3/body' }`, `{ row: 4, column: 'body' }`. */
export type Address = Readonly<Record<string, string | number>>;

/** What a format makes of a source. */
export interface Reading {
  /** The name of the format: `text`, `markdown`, … */
  readonly format: string;
  readonly source: string;
  /** The prose in the source, without markup. The source itself for plain text. */
  readonly text: string;
  readonly map: SourceMap;
  readonly layout: View<Layout>;
  readonly blocks: View<readonly Block[]>;
  /** Stretches of the text that the markup says are code, in order; nothing where backticks in the text tell it. */
  readonly code?: readonly TextSpan[];
  /** The language that the source says it is in. */
  readonly language?: LanguageCode | undefined;
  /** The lines of the source, where other documents stand in it too and share them. */
  readonly sourceLines?: () => Lines;
  /** Which field a place lies in, for files of fields. */
  readonly addressOf?: (span: SourceSpan) => Address | undefined;
  readonly fault?: Fault | undefined;
}

/** What is known about a text from outside it. */
export interface Origin {
  readonly path?: string | undefined;
  /** The language that the user says it is in. */
  readonly language?: LanguageCode | undefined;
  /** All phrases of all rules that will read it, so that one pass finds them. */
  readonly lexicon?: Lexicon | undefined;
  /** What is wrong with the bytes that it was read from. */
  readonly damage?: EncodingDamage | undefined;
  /** Where its source begins in the file that it is a part of. */
  readonly base?: Base | undefined;
  /** Takes the time of its views and of the rules that read it. */
  readonly stopwatch?: Stopwatch | undefined;
}

/** The place of a part in its file, at the start of a line: UTF-16 code units and lines before it. */
export interface Base {
  readonly offset: number;
  readonly lines: number;
}

/**
 * One text, and every way of looking at it.
 *
 * A document never changes. Its views are computed on first use and shared by all rules,
 * so a rule asks for what it needs and never pays for what it does not.
 */
export class Document {
  readonly format: string;
  readonly source: string;
  readonly text: string;
  readonly path: string | undefined;
  readonly givenLanguage: LanguageCode | undefined;
  readonly lexicon: Lexicon | undefined;
  readonly damage: EncodingDamage | undefined;
  readonly base: Base;
  readonly stopwatch: Stopwatch | undefined;
  /** Stretches that the format marks as code within lines; nothing where the text itself tells. */
  readonly markedCode: readonly TextSpan[] | undefined;
  /** What could not be read; the document holds the rest. */
  readonly fault: Fault | undefined;
  readonly #reading: Reading;
  readonly #views = new Map<View<unknown>, unknown>();
  // What rules ask for at each word. A field is some ten times faster than the map.
  #language: LanguageCode | null | undefined;
  #genre: Genre | undefined;
  #layout: Layout | undefined;
  #lines: Lines | undefined;
  #blocks: readonly Block[] | undefined;
  #sentences: readonly Sentence[] | undefined;
  #words: Words | undefined;
  #vocabulary: Vocabulary | undefined;
  #masks: Masks | undefined;

  constructor(reading: Reading, origin: Origin = {}) {
    this.format = reading.format;
    this.source = reading.source;
    this.text = reading.text;
    this.path = origin.path;
    this.givenLanguage = origin.language ?? reading.language;
    this.markedCode = reading.code;
    this.lexicon = origin.lexicon;
    this.damage = origin.damage;
    this.base = origin.base ?? { offset: 0, lines: 0 };
    this.stopwatch = origin.stopwatch;
    this.fault = reading.fault;
    this.#reading = reading;
  }

  get<T>(view: View<T>): T {
    const known = this.#views.get(view);
    if (known !== undefined || this.#views.has(view)) return known as T;
    const computed = this.#compute(view);
    this.#views.set(view, computed);
    return computed;
  }

  #compute<T>(view: View<T>): T {
    return this.stopwatch ? this.stopwatch.run('view', view.name, () => view(this)) : view(this);
  }

  /** The language of the text, or nothing when it cannot be told or is none that copydesk knows. */
  get language(): LanguageCode | undefined {
    if (this.#language === undefined) this.#language = this.get(language) ?? null;
    return this.#language ?? undefined;
  }

  /** Prose, or reference text such as a manual. */
  get genre(): Genre {
    return (this.#genre ??= this.get(genre));
  }

  get layout(): Layout {
    return (this.#layout ??= this.get(this.#reading.layout));
  }

  get lines(): Lines {
    return (this.#lines ??= this.get(lines));
  }

  /** The lines of the source, for places that people are shown. */
  get sourceLines(): Lines {
    return this.#reading.sourceLines?.() ?? this.get(sourceLines);
  }

  get blocks(): readonly Block[] {
    return (this.#blocks ??= this.get(this.#reading.blocks));
  }

  get sentences(): readonly Sentence[] {
    return (this.#sentences ??= this.get(sentences));
  }

  get words(): Words {
    return (this.#words ??= this.get(words));
  }

  /** Its different words. */
  get vocabulary(): Vocabulary {
    return (this.#vocabulary ??= this.get(vocabulary));
  }

  get quotations(): readonly Quotation[] {
    return this.get(quotations);
  }

  get tables(): readonly Table[] {
    return this.get(tables);
  }

  /** The zones that rules leave alone, or are careful in. */
  get masks(): Masks {
    return (this.#masks ??= this.get(masks));
  }

  /** retext's tree of the whole text, for adapted plugins. */
  get nlcst(): Root {
    return this.get(nlcst);
  }

  /** Where the phrases of `set` stand, outside code. One pass finds those of every set in the lexicon. */
  phrases(set: PhraseSet): readonly PhraseHit[] {
    return findPhrases(this, set);
  }

  slice(span: TextSpan): string {
    return this.text.slice(span.start, span.end);
  }

  toSource(span: TextSpan | SourceSpan): SourceSpan {
    return span.of === 'source' ? span : this.#reading.map.toSource(span);
  }

  /** What the file calls the field that a span begins in; nothing where the source is one text. */
  addressOf(span: SourceSpan): Address | undefined {
    return this.#reading.addressOf?.(span);
  }

  /** What to write in place of a span so that it says `text`; nothing where the source cannot be written there. */
  written(span: TextSpan | SourceSpan, text: string): string | undefined {
    return span.of === 'source' ? text : this.#reading.map.written(span, text);
  }
}
