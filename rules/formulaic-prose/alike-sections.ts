import { isTitle, type Document, type TextSpan } from '#rule';

/** Sections in a row that are built alike: the title of the first, and how many there are. */
export interface AlikeSections {
  readonly at: TextSpan;
  readonly count: number;
}

/** Fewer are an ordinary outline. */
const FEWEST = 3;
/** Below that many parts every section is built alike: a title and some paragraphs. */
const FEWEST_PARTS = 3;

/**
 * Sections in a row that have the same kinds of blocks in the same order, such as a paragraph, a list, a lead-in and a
 * table. Blocks of one kind that stand together count once.
 */
export function alikeSections(doc: Document): readonly AlikeSections[] {
  const sections = outline(doc);
  const found: AlikeSections[] = [];
  let first = 0;
  for (let index = 1; index <= sections.length; index++) {
    if (sections[index]?.build === sections[first]!.build) continue;
    const { title, parts } = sections[first]!;
    if (index - first >= FEWEST && parts >= FEWEST_PARTS) found.push({ at: title, count: index - first });
    first = index;
  }
  return found;
}

/** What a manual shows, and what stands beside the text. */
const silent: ReadonlySet<string> = new Set(['code', 'rule', 'caption', 'credit']);

interface Section {
  readonly title: TextSpan;
  build: string;
  parts: number;
}

function outline(doc: Document): readonly Section[] {
  const sections: Section[] = [];
  let last = '';
  for (const block of doc.blocks) {
    if (isTitle(block)) {
      sections.push({ title: block.content, build: '', parts: 0 });
      last = '';
      continue;
    }
    const section = sections.at(-1);
    const isLeadIn = block.kind === 'paragraph' && doc.text[block.content.end - 1] === ':';
    const part = isLeadIn ? 'lead-in' : block.kind;
    if (!section || part === last || silent.has(part)) continue;
    // A section with more parts than this is built like no other.
    if (section.parts < 20) section.build += ` ${part}`;
    section.parts++;
    last = part;
  }
  return sections;
}
