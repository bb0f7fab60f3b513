import { Document, type Format, type Origin, type Reading } from '#document';
import { fieldReaders, type Fields } from './fields/index.ts';
import { html, type ReadOptions } from './html/index.ts';
import { markdown, mdx } from './markdown/index.ts';
import { plain } from './plain/index.ts';

export { fieldKinds, type FieldKind, type Fields } from './fields/index.ts';
export { html, markdown, mdx, plain, type ReadOptions };

/** One of copydesk's own formats, which the configuration tells how much to read. */
interface OwnFormat extends Omit<Format, 'read'> {
  read(source: string, options?: ReadOptions & { readonly fields?: Fields | undefined }): Iterable<Reading>;
}

/** The formats whose documents are one text. */
export const textFormatNames = ['text', 'markdown', 'mdx', 'html'] as const;

export type TextFormatName = (typeof textFormatNames)[number];

export type FormatName = TextFormatName | 'json' | 'jsonl' | 'yaml' | 'csv';

export const formatNames: readonly FormatName[] = [...textFormatNames, 'json', 'jsonl', 'yaml', 'csv'];

/** The formats that copydesk reads, by name. */
export const formats: Readonly<Record<FormatName, OwnFormat>> = {
  text: {
    read: (source) => [plain(source)],
    extensions: ['txt', 'text'],
    about: 'Plain text, laid out in any way; tables and fences in it are seen.',
  },
  markdown: {
    read: (source) => [markdown(source)],
    extensions: ['md', 'markdown'],
    about: 'Markdown with GFM tables, front matter and footnotes.',
  },
  mdx: {
    read: (source) => [mdx(source)],
    extensions: ['mdx'],
    about: 'MDX: Markdown with modules, expressions and tags, which are left out.',
  },
  html: {
    read: (source, options) => [html(source, options)],
    extensions: ['html', 'htm', 'xhtml'],
    about: 'HTML pages and fragments; of a page its article.',
  },
  json: {
    read: (source, { fields } = {}) => fieldReaders.json(source, fields),
    extensions: ['json'],
    about: 'Fields of a JSON object, or of each object in a list.',
  },
  jsonl: {
    read: (source, { fields } = {}) => fieldReaders.jsonl(source, fields),
    extensions: ['jsonl', 'ndjson'],
    about: 'JSON Lines: a record on each line.',
  },
  yaml: {
    read: (source, { fields } = {}) => fieldReaders.yaml(source, fields),
    extensions: ['yaml', 'yml'],
    about: 'Fields of a YAML document, or of each item of a list.',
  },
  csv: {
    read: (source, { fields } = {}) => fieldReaders.csv(source, fields),
    extensions: ['csv', 'tsv'],
    about: 'Columns of a table with commas, semicolons or tabs.',
  },
};

/** The formats of plugins, by the names that configurations and reports call them: `plugin-name/format-name`. */
export type PluginFormats = ReadonlyMap<string, Format>;

/** The format that a name tells by its ending; plain text when it tells none. */
export function formatOf(path: string | undefined): FormatName {
  return (formatTold(path) ?? 'text') as FormatName;
}

/** Whether the ending of a name tells a format of prose. Files of fields hold data of all kinds. */
export function isProse(path: string, brought: PluginFormats = new Map()): boolean {
  const name = formatTold(path, brought);
  return name !== undefined && (brought.has(name) || textFormatNames.some((each) => each === name));
}

/**
 * The format that a name tells by its ending. A plugin's goes before copydesk's own, and that of a later plugin before that
 * of an earlier one.
 */
export function formatTold(path: string | undefined, brought: PluginFormats = new Map()): string | undefined {
  const extension = extensionOf(path ?? '');
  const named = ([, { extensions }]: readonly [string, Pick<Format, 'extensions'>]): boolean =>
    extensions.includes(extension);
  const own = (name: FormatName): boolean => formats[name].extensions.includes(extension);
  return [...brought].findLast(named)?.[0] ?? formatNames.find(own);
}

/** What stands behind the last full stop of a file's name, in lower case. */
function extensionOf(path: string): string {
  const slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  const stop = path.lastIndexOf('.');
  return stop > slash ? path.slice(stop + 1).toLowerCase() : '';
}

export interface OpenOptions extends Origin, ReadOptions {
  /** The format, where the path does not tell it: the name of one of copydesk's own, or a plugin's itself. */
  readonly format?: FormatName | Format | undefined;
  /** Which fields are text, for formats that have fields. */
  readonly fields?: Fields | undefined;
}

/** Opens a text as a document, in the format that is given or that its path tells; of several records the first. */
export function open(source: string, options: OpenOptions = {}): Document {
  for (const doc of openAll(source, options)) return doc;
  return new Document(plain(''), options);
}

/** Opens a file as all the documents that it holds: one for text, Markdown and HTML, one for each record elsewhere. */
export function* openAll(source: string, options: OpenOptions = {}): Generator<Document> {
  const { format, fields, page, path, stopwatch } = options;
  const by = format ?? formatOf(path);
  let origin: Origin = options;
  try {
    const read = (): Iterable<Reading> =>
      typeof by === 'string' ? formats[by].read(source, { fields, page }) : by.read(source);
    const readings = stopwatch ? stopwatch.each('reading', typeof by === 'string' ? by : '', read) : read();
    for (const reading of readings) {
      yield new Document(reading, origin);
      // What is wrong with the bytes of the file is told once.
      if (origin.damage) origin = { ...origin, damage: undefined };
    }
  } catch (error) {
    // Whoever reads on gets the other files, and this one is not taken for clean.
    const fault = {
      at: 0,
      message: `its format failed: ${error instanceof Error ? error.message : String(error)}`,
    };
    yield new Document({ ...plain(''), source, fault }, origin);
  }
}
