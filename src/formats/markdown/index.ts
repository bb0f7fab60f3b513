import { Document, TextBuilder, type Reading, type TextSpan, type View } from '#document';
import { plain } from '../plain/index.ts';
import { refine } from './refine.ts';
import { structure } from './structure.ts';
import { writeBlocks } from './text.ts';

/**
 * Markdown: CommonMark with GFM tables and strikethrough, footnotes and front matter. Damaged Markdown is the normal case,
 * and no failure. The text keeps the markers of blocks, tables and code as they are, so that what is said of them in plain
 * text holds here; markup within lines is left out, entities and escapes are decoded.
 */
export function markdown(source: string): Reading {
  return read(source, 'markdown');
}

/** MDX: Markdown with modules, expressions and tags, of which nothing is read but the text between them. */
export function mdx(source: string): Reading {
  return read(source, 'mdx');
}

function read(source: string, format: 'markdown' | 'mdx'): Reading {
  const builder = new TextBuilder(source);
  const { blocks: found, code, asides } = writeBlocks(source, structure(source, format === 'mdx'), builder);
  const { text, map } = builder.finish(escapeMarkdown);
  // The layout is that of the prose: what stands behind it is in no order and has no lines.
  const prose: View<Document> = (doc) =>
    asides < text.length ? new Document(plain(text.slice(0, asides))) : doc;
  const { layout, blocks } = plain(text);
  return {
    format,
    source,
    text,
    map,
    layout: (doc) => layout(doc.get(prose)),
    code: code as readonly TextSpan[],
    // Under CommonMark the lines of an extracted article would be one paragraph.
    blocks: (doc) =>
      doc.layout === 'line-per-block'
        ? [...blocks(doc.get(prose)), ...found.filter(({ kind }) => kind === 'alt')]
        : refine(doc, found),
  };
}

/** Writes a text so that Markdown reads it as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/gu, '\\$&');
}
