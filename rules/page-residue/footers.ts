import { blockIndexAt, type Block, type Document, type TextSpan } from '#rule';
import { title } from './cookies.ts';
import { type Sign } from './signs.ts';

/** A block of this length is a footer as a whole; of a longer one the sentence is. */
const SHORT = 200;

/** How far into a block its copyright is looked for. */
const LONGEST = 400;

/** `© 2024 The Harbour Courier. All rights reserved.` */
export function footerAt(doc: Document, { core, sentence, block }: Sign): TextSpan | undefined {
  const { content } = block;
  const near = { start: content.start, end: Math.min(content.end, content.start + LONGEST) };
  if (doc.genre === 'reference' || core.end - core.start > SHORT) return undefined;
  if (!/©|\(c\)|copyright|\b(?:19|20)\d\d\b/iu.test(doc.slice(near))) return undefined;
  // Who writes “Copyright (c) 2017, Ann Lind <ann@…>” below a program, or in a section about its licence, means it.
  const { start, end } = doc.toSource(near);
  if (/\w@\w/u.test(doc.source.slice(start, end))) return undefined;
  if (legal.test(title(doc)) || legal.test(sectionOf(doc, block))) return undefined;
  return content.end - content.start < SHORT ? content : sentence;
}

const legal =
  /licen[cs]|terms|polic|agreement|copyright|rights|lizenz|agb\b|droits|derechos|direitos|telif|lisans|prawa/iu;

/** The heading above a block, if it was marked up as one: a page has none above its footer. */
function sectionOf(doc: Document, block: Block): string {
  const { blocks, text } = doc;
  let index = blockIndexAt(doc, block.start);
  for (let steps = 0; steps < 12 && index > 0 && blocks[index]!.kind !== 'heading'; steps++) index--;
  const { kind, marker, content } = blocks[index]!;
  return kind === 'heading' && marker !== '' ? text.slice(content.start, content.end) : '';
}
