import { parse } from 'parse5';
import { changedBlock, TextBuilder, type Block, type Reading, type TextSpan } from '#document';
import { languageCodes, type LanguageCode } from '#text';
import { captionKind } from '../plain/captions.ts';
import { article } from './article.ts';
import { headAsides } from './asides.ts';
import { attribute, isElement, type Element, type Node } from './elements.ts';
import { tree } from './tree.ts';
import { Writer } from './writer.ts';

export interface ReadOptions {
  /** How much of an HTML page to read: the article in it, or all. */
  readonly page?: 'article' | 'all' | undefined;
}

/**
 * HTML: pages, and fragments from a content system. parse5 builds the tree that a browser would, whatever the damage, with
 * the place of every node. The text has a block for each block element, a table as GFM writes one, and no markup.
 */
export function html(source: string, { page: part = 'article' }: ReadOptions = {}): Reading {
  const page = parse(source, { sourceCodeLocationInfo: true, treeAdapter: tree() });
  const builder = new TextBuilder(source);
  const writer = new Writer(source, builder);
  writer.write(part === 'all' ? page : article(page), headAsides(source, page));
  const { text, map } = builder.finish(escapeHtml);
  const blocks = refine(text, writer.blocks);
  return {
    format: 'html',
    source,
    text,
    map,
    layout: () => 'blank-separated',
    blocks: () => blocks,
    code: writer.code as readonly TextSpan[],
    language: language(page),
  };
}

/** Writes a text so that HTML reads it as it is. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>]/gu, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]!);
}

function language(page: Node): LanguageCode | undefined {
  const [root] = 'childNodes' in page ? page.childNodes.filter(isElement) : [];
  const code =
    root &&
    attribute(root as Element, 'lang')
      ?.slice(0, 2)
      .toLowerCase();
  return languageCodes.find((each) => each === code);
}

/** The first heading of the first rank is the headline; a paragraph with a credit is a caption. */
function refine(text: string, blocks: readonly Block[]): readonly Block[] {
  const headline = blocks.findIndex(({ kind, depth }) => kind === 'heading' && depth === 1);
  return blocks.map((block, index) => {
    if (index === headline) return changedBlock(block, { kind: 'headline' });
    return block.kind === 'paragraph'
      ? changedBlock(block, { kind: captionKind(text, block.content) ?? 'paragraph' })
      : block;
  });
}
