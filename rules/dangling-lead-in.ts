import { firstAfter, defineRule, endings, quote, type Block, type Document, type TextSpan } from '#rule';
import { tails } from '#text';
import { enumerators, leadIns, type LeadIn } from './data/lead-ins.ts';

export default defineRule({
  id: 'dangling-lead-in',
  category: 'structure',
  severity: 'error',
  summary: 'Report a sentence that announces something that does not come.',
  why: `
    “The council agreed on the following measures:” and then a paragraph about the weather: the list is lost, and with
    it what the sentence was for. Converters drop lists and tables, and writers move them.
  `,
  examples: [
    {
      bad: 'The council agreed on the following measures:\n\nNobody was pleased with the weather on that day, least of all the mayor, who had come on foot. He went home early.\n',
    },
    { bad: 'The new office is meant to:\n\n| Year | Boats |\n|---|---|\n| 2020 | 12 |\n' },
    {
      good: 'The council agreed on the following measures:\n\n- a new lamp on the pier\n- no bells before six\n\nNobody objected.\n',
    },
    {
      good: 'The mayor read the following statement:\n\nWe have heard the fishermen, and we will not close the pier. The lamp stays.\n',
    },
  ],
  options: {},

  *check(doc) {
    const kinds = doc.get(endings);
    if (!doc.language || !kinds.includes('colon')) return;
    for (const [index, block] of doc.blocks.entries()) {
      if (kinds[index] !== 'colon' || block.kind === 'list-item') continue;
      const at = lastSentence(doc, index, block);
      const follows = next(doc, index);
      const lost = whatIsLost(doc, at, follows);
      if (lost)
        yield {
          at: { start: at.start, end: follows.end ?? at.end },
          message: `${quote(doc.slice(at), 80)} announces ${lost}.`,
        };
    }
  },
});

/** What follows a lead-in. */
interface Next {
  readonly kind: 'end' | 'heading' | 'table' | 'prose' | 'delivered';
  readonly block?: Block;
  /** Where the lone pipe ends that is all of the table. */
  readonly end?: number;
}

/** The block behind a lead-in; a lone pipe is none. */
function next(doc: Document, index: number): Next {
  let end: number | undefined;
  for (let at = index + 1; at < doc.blocks.length; at++) {
    const block = doc.blocks[at]!;
    const { from, to } = doc.words.within(block.content);
    if (block.kind === 'table') {
      if (from === to) {
        end = block.content.end;
        continue;
      }
      return { kind: 'table', block };
    }
    if (block.kind === 'heading')
      return isHeading(doc, at) ? { kind: 'heading', block } : { kind: 'delivered' };
    if (block.kind === 'paragraph')
      return {
        kind: isNarrative(doc, block, from, to) && !isParallel(doc, at) ? 'prose' : 'delivered',
        block,
      };
    return { kind: 'delivered' };
  }
  return end === undefined ? { kind: 'end' } : { kind: 'end', end };
}

/** A title over prose, and not the first of several short lines. */
function isHeading(doc: Document, index: number): boolean {
  const block = doc.blocks[index]!;
  const after = doc.blocks[index + 1];
  if (after === undefined) return false;
  if (block.marker !== '') return true;
  return (
    (block.gap > 0 || doc.layout === 'line-per-block') &&
    after.kind === 'paragraph' &&
    after.end - after.start > 120
  );
}

/** Whether a paragraph tells something, and is no point of a list, no example, no quotation. */
function isNarrative(doc: Document, { content }: Block, from: number, to: number): boolean {
  const { text, words } = doc;
  if (to - from < 16) return false;
  const head = text.slice(content.start, Math.min(content.end, content.start + 80));
  // “Herring: …”, “Herring – …”, “(a) …”, “**Herring** …”, a quotation
  if (!/^\p{Lu}/u.test(head) || /^[^.!?]{1,50}?(?::| [–—-] )/u.test(head)) return false;
  if (/;\s*$/u.test(text.slice(content.start, content.end).slice(-3))) return false;
  if (
    /^(?:the|die|der|das|le|la|el|o|a)? ?(?:first|one|erste|erster|premi[eè]re?|primer[oa]?|primeir[oa]|birinci|pierwsz\p{L})\b/iu.test(
      head,
    )
  )
    return false;
  return !enumerators.has(text.slice(words.starts[from], words.ends[from]).toLowerCase());
}

/** Two paragraphs that begin with the same word: “We must …”, “We must …”. */
function isParallel({ blocks, words }: Document, index: number): boolean {
  const other = blocks[index + 1];
  if (other?.kind !== 'paragraph') return false;
  const first = words.indexAt(blocks[index]!.content.start);
  return words.hashes[first] === words.hashes[words.indexAt(other.content.start)];
}

function whatIsLost(doc: Document, at: TextSpan, next: Next): string | undefined {
  if (next.kind === 'delivered') return undefined;
  const { from, to } = doc.words.within(at);
  const count = to - from;
  const words = leadIns[doc.language!];
  const sentence = doc.slice(at).toLowerCase().replace(/\s+/gu, ' ').slice(-400);
  if (next.kind === 'end')
    return doc.genre === 'prose' && count >= 4 && isProse(doc, from, to)
      ? 'something, and the text ends'
      : undefined;
  if (count < 3) return undefined;
  if (waitsForWord(doc, to, words) && count >= 5 && (doc.genre === 'prose' || next.kind !== 'prose'))
    if (next.kind !== 'prose' || doc.language === 'en')
      return `what is to come in mid-sentence, and ${followed(next)}`;
  if (next.kind === 'table' || doc.genre === 'reference') return undefined;
  if (words.shown.some((phrase) => sentence.includes(phrase)))
    return `something to look at, and ${followed(next)}`;
  if (announcesList(sentence, words)) return `a list, and ${followed(next)}`;
  if (words.opensList.some((phrase) => new RegExp(`(?:^| )${phrase} ?:`, 'u').test(sentence)))
    return `a list, and ${followed(next)}`;
  return undefined;
}

function followed({ kind }: Next): string {
  if (kind === 'table') return 'a table follows';
  return kind === 'heading' ? 'a heading follows' : 'a paragraph about something else follows';
}

/** “… intended to:”, “… und die:”, but not “according to:”. */
function waitsForWord(doc: Document, to: number, { nounBefore }: LeadIn): boolean {
  const { hashes, ends } = doc.words;
  const last = hashes[to - 1]!;
  // Code is no word: “inside a `Box`:” waits for nothing.
  if (!/^[\s*_]*:/u.test(doc.text.slice(ends[to - 1], ends[to - 1]! + 8))) return false;
  return tails[doc.language!].beforeColon.has(last) && !nounBefore.has(hashes[to - 2]!);
}

/** “the following measures:”, “folgende Regeln:”, “les points suivants :”, with a thing that is counted and not spoken. */
function announcesList(sentence: string, { following, spoken }: LeadIn): boolean {
  const end = sentence
    .split(/[\s:*_]/u)
    .filter((word) => word !== '')
    .slice(-7);
  const tail = ` ${end.join(' ')} `;
  const phrase = following.find((each) => tail.includes(` ${each} `));
  // “Most important of these is:”, “The points are these:”
  if (phrase === undefined || end.at(-1) === 'these' || /^(?:is|was|ist|war|est|es|é)$/u.test(end.at(-1)!))
    return false;
  return !end.some((word) => spoken.hasWord(word.replace(/[^\p{L}'’]/gu, '')));
}

function isProse({ words }: Document, from: number, to: number): boolean {
  let lower = 0;
  for (let index = from; index < to; index++) if (words.kinds[index] === 0) lower++;
  return lower * 2 > to - from;
}

function lastSentence({ sentences }: Document, index: number, { content }: Block): TextSpan {
  const last = sentences[firstAfter(sentences, content.end - 1)];
  return last && last.block === index ? { start: last.start, end: last.end } : content;
}
