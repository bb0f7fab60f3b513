import { GFM, parser, type MarkdownParser } from '@lezer/markdown';
import { once } from '#text';
import { possibleLabels } from '../labels.ts';
import { brackets } from './brackets.ts';
import { footnotes } from './footnotes.ts';
import { math } from './math.ts';
import { mdx } from './mdx.ts';
import { htmlBlocks } from './html-blocks.ts';
import { singleTilde } from './strikethrough.ts';

const gfm = once(() => parser.configure([GFM, singleTilde, footnotes, htmlBlocks]));

/** The parser for one source: what its brackets and braces mean depends on the whole of it. */
export function parserFor(source: string, isMdx: boolean): MarkdownParser {
  return gfm().configure([
    brackets(possibleLabels(source)),
    ...(isMdx ? [mdx(source)] : []),
    ...(/\$|\\[([]/u.test(source) ? [math(source)] : []),
  ]);
}
