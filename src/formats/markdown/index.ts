import { TextBuilder, type Reading } from '#document';
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
  const builder = new TextBuilder(source);
  const found = writeBlocks(source, structure(source), builder);
  const { text, map } = builder.finish(escapeMarkdown);
  const { layout, blocks } = plain(text);
  return {
    format: 'markdown',
    source,
    text,
    map,
    layout,
    // Under CommonMark the lines of an extracted article would be one paragraph.
    blocks: (doc) => (doc.layout === 'line-per-block' ? blocks(doc) : refine(doc, found)),
  };
}

/** Writes a text so that Markdown reads it as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/gu, '\\$&');
}
