import { Document, type Origin, type Reading } from '#document';
import { html, type ReadOptions } from './html/index.ts';
import { markdown, mdx } from './markdown/index.ts';
import { plain } from './plain/index.ts';

export { html, markdown, mdx, plain, type ReadOptions };

interface Format {
  readonly read: (source: string, options: ReadOptions) => Reading;
  /** How the names of its documents end. */
  readonly extensions: readonly string[];
  readonly about: string;
}

export const formatNames = ['text', 'markdown', 'mdx', 'html'] as const;

export type FormatName = (typeof formatNames)[number];

/** The formats that copydesk reads, by name. */
export const formats: Readonly<Record<FormatName, Format>> = {
  text: {
    read: plain,
    extensions: ['txt', 'text'],
    about: 'Plain text, laid out in any way; tables and fences in it are seen.',
  },
  markdown: {
    read: markdown,
    extensions: ['md', 'markdown'],
    about: 'Markdown with GFM tables, front matter and footnotes.',
  },
  mdx: {
    read: mdx,
    extensions: ['mdx'],
    about: 'MDX: Markdown with modules, expressions and tags, which are left out.',
  },
  html: {
    read: html,
    extensions: ['html', 'htm', 'xhtml'],
    about: 'HTML pages and fragments; of a page its article.',
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
}

/** Opens a text as a document, in the format that is given or that its path tells. */
export function open(source: string, { format, page, ...origin }: OpenOptions = {}): Document {
  return new Document(formats[format ?? formatOf(origin.path)].read(source, { page }), origin);
}
