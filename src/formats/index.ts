import { Document, type Origin, type Reading } from '#document';
import { fieldReaders, type Fields } from './fields/index.ts';
import { html, type ReadOptions } from './html/index.ts';
import { markdown, mdx } from './markdown/index.ts';
import { plain } from './plain/index.ts';

export { fieldKinds, type FieldKind, type Fields } from './fields/index.ts';
export { html, markdown, mdx, plain, type ReadOptions };

interface Format {
  /** Reads a source, record by record where it holds several. */
  readonly read: (
    source: string,
    options: ReadOptions & { readonly fields?: Fields | undefined },
  ) => Iterable<Reading>;
  /** How the names of its documents end. */
  readonly extensions: readonly string[];
  readonly about: string;
}

/** The formats whose documents are one text. */
export const textFormatNames = ['text', 'markdown', 'mdx', 'html'] as const;

export type TextFormatName = (typeof textFormatNames)[number];

export type FormatName = TextFormatName | 'json' | 'jsonl' | 'yaml' | 'csv';

export const formatNames: readonly FormatName[] = [...textFormatNames, 'json', 'jsonl', 'yaml', 'csv'];

/** The formats that copydesk reads, by name. */
export const formats: Readonly<Record<FormatName, Format>> = {
  text: {
    read: one(plain),
    extensions: ['txt', 'text'],
    about: 'Plain text, laid out in any way; tables and fences in it are seen.',
  },
  markdown: {
    read: one(markdown),
    extensions: ['md', 'markdown'],
    about: 'Markdown with GFM tables, front matter and footnotes.',
  },
  mdx: {
    read: one(mdx),
    extensions: ['mdx'],
    about: 'MDX: Markdown with modules, expressions and tags, which are left out.',
  },
  html: {
    read: one(html),
    extensions: ['html', 'htm', 'xhtml'],
    about: 'HTML pages and fragments; of a page its article.',
  },
  json: {
    read: (source, { fields }) => fieldReaders.json(source, fields),
    extensions: ['json'],
    about: 'Fields of a JSON object, or of each object in a list.',
  },
  jsonl: {
    read: (source, { fields }) => fieldReaders.jsonl(source, fields),
    extensions: ['jsonl', 'ndjson'],
    about: 'JSON Lines: a record on each line.',
  },
  yaml: {
    read: (source, { fields }) => fieldReaders.yaml(source, fields),
    extensions: ['yaml', 'yml'],
    about: 'Fields of a YAML document, or of each item of a list.',
  },
  csv: {
    read: (source, { fields }) => fieldReaders.csv(source, fields),
    extensions: ['csv', 'tsv'],
    about: 'Columns of a table with commas, semicolons or tabs.',
  },
};

/** The format that a name tells by its ending; plain text when it tells none. */
export function formatOf(path: string | undefined): FormatName {
  const extension = /\.([^./\\]+)$/u.exec(path ?? '')?.[1]?.toLowerCase();
  return (
    formatNames.find((name) => (formats[name].extensions as readonly string[]).includes(extension ?? '')) ??
    'text'
  );
}

export interface OpenOptions extends Origin, ReadOptions {
  /** The format, where the path does not tell it. */
  readonly format?: FormatName | undefined;
  /** Which fields are text, for formats that have fields. */
  readonly fields?: Fields | undefined;
}

/** Opens a text as a document, in the format that is given or that its path tells; of several records the first. */
export function open(source: string, options: OpenOptions = {}): Document {
  for (const doc of openAll(source, options)) return doc;
  return new Document(plain(''), options);
}

/** Opens a file as all the documents that it holds: one for text, Markdown and HTML, one for each record elsewhere. */
export function* openAll(
  source: string,
  { format, fields, page, ...origin }: OpenOptions = {},
): Generator<Document> {
  const { read } = formats[format ?? formatOf(origin.path)];
  // What is wrong with the bytes of the file is told once.
  let { damage } = origin;
  for (const reading of read(source, { fields, page })) {
    yield new Document(reading, { ...origin, damage });
    damage = undefined;
  }
}

function one(read: (source: string, options: ReadOptions) => Reading): Format['read'] {
  return (source, options) => [read(source, options)];
}
