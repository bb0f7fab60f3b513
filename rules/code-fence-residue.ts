import {
  defineRule,
  inSource,
  isProse,
  quote,
  remove,
  type Block,
  type Document,
  type Problem,
  type TextSpan,
} from '#rule';
import { languageLines, wholeLine } from './code-fence-residue/labels.ts';
import { firstProse, proseInside } from './code-fence-residue/swallowed.ts';
import { codeLanguages } from './data/code-languages.ts';

export default defineRule({
  id: 'code-fence-residue',
  category: 'assistant',
  severity: 'error',
  summary: 'Report what is left of a code fence in prose, and a fence that swallows prose.',
  why: `
    A chatbot hands over an article in a code fence, and the fence is pasted along with it. A converter makes “\`html of
    its backticks; a renderer takes a fence that never closes for the beginning of code, and the rest of the page with it.
  `,
  examples: [
    {
      bad: 'The ferry is back\n“`html\nThe ferry sailed again on Monday.',
      good: 'The ferry is back\nThe ferry sailed again on Monday.',
    },
    {
      bad: 'Start the lamp:\n\n```sh\nlamp on\n\nThe lamp needs a minute. Then it can be seen from the pier.',
      good: 'Start the lamp:\n\n```sh\nlamp on\n```\n\nThe lamp needs a minute. Then it can be seen from the pier.',
    },
    { good: '“`lamp on`” is what the keeper types.' },
  ],
  options: {},

  *check(doc) {
    yield* curlyFences(doc);
    yield* quotedFences(doc);
    yield* languageLines(doc);
    yield* looseFences(doc);
    if (!doc.text.includes('```') && !doc.text.includes('~~~')) return;
    yield* fences(doc);
  },
});

// ``` becomes “` where two backticks are taken for an opening quotation mark, as WordPress does.
const curly = /[“”„"]`{1,3}[ \t]{0,2}([a-z]{2,12})?(?=\s|$|<)/uy;

function* curlyFences(doc: Document): Iterable<Problem> {
  const { text } = doc;
  // A backtick is found sooner than a quotation mark, and rarer.
  for (let backtick = text.indexOf('`'); backtick !== -1; backtick = text.indexOf('`', backtick + 1)) {
    const at = backtick - 1;
    // “ ” „ or "
    const unit = text.charCodeAt(at);
    if (unit !== 0x22 && !(unit >= 0x201c && unit <= 0x201e)) continue;
    curly.lastIndex = at;
    const [token, name] = curly.exec(text) ?? [];
    if (token === undefined || (name !== undefined && !codeLanguages.has(name))) continue;
    const line = doc.lines.at(doc.lines.indexAt(at));
    const before = text.slice(Math.max(line.start, at - 40), at);
    const atStart = /^\s*$|>\s*$/u.test(before);
    const atEnd = text.slice(at + token.length, line.end).trim() === '';
    if (!atStart && !(atEnd && isOnlyBacktick(doc, line, at + 1))) continue;
    if (atStart && !atEnd && name === undefined) continue;
    if (doc.masks.code.covers(at)) continue;
    yield residue(doc, { start: at, end: at + token.length }, line);
  }
}

/** Behind the last word of a line, and not in a picture that is drawn with signs. */
function isOnlyBacktick(doc: Document, line: TextSpan, at: number): boolean {
  const before = doc.text.slice(Math.max(line.start, at - 300), at - 1);
  return !before.includes('`') && /[\p{L}\p{N}.,;:!?)]$/u.test(before);
}

const quotationMarks = new Set('\'‘’"“”´`');

/** Two or three quotation marks and a name, or backticks that a space parts: a quoted word has marks on both sides. */
const typedFence = /^(?:['‘’"“”´]{2,3}|`` ?`)([a-z]{2,12})(?=\s*$)/u;

/** “'''html” alone in a line: ``` as whoever has no backtick on his keyboard types it, or a word processor sets it. */
function* quotedFences(doc: Document): Iterable<Problem> {
  for (const { kind, content } of doc.blocks) {
    if (!isProse(kind) || !quotationMarks.has(doc.text[content.start]!)) continue;
    const line = doc.lines.at(doc.lines.indexAt(content.start));
    const head = doc.text.slice(content.start, Math.min(line.end, content.start + 24));
    const [fence = '', name = ''] = typedFence.exec(head) ?? [];
    if (!codeLanguages.has(name) || doc.masks.code.covers(content.start)) continue;
    yield residue(doc, { start: content.start, end: content.start + fence.length }, line);
  }
}

function residue(doc: Document, at: TextSpan, line: TextSpan): Problem {
  const alone = doc.text.slice(line.start, line.end).trim().length === at.end - at.start;
  const space = doc.text[at.end] === ' ' ? 1 : 0;
  return {
    at,
    message: `${quote(doc.slice(at))} is what is left of a code fence.`,
    fix: alone
      ? remove(wholeLine(doc, line), 'Delete the line')
      : remove({ start: at.start, end: at.end + space }, 'Delete the fence'),
  };
}

/** “```html” above a page and “```” below it: a browser shows them as text. */
function* looseFences(doc: Document): Iterable<Problem> {
  if (doc.format !== 'html') return;
  const { source } = doc;
  const [, before, fence] =
    /^(\uFEFF?\s{0,20})(`{3,8}[a-z]{0,12})[ \t]{0,8}\r?\n\s{0,20}</iu.exec(source.slice(0, 80)) ?? [];
  if (before !== undefined && fence !== undefined) {
    const at = inSource(before.length, before.length + fence.length);
    const end = source.trimEnd().length;
    const closing = /\n`{3,8}$/u.exec(source.slice(Math.max(0, end - 10), end))?.[0].length;
    yield {
      at,
      message: `The whole page stands in a code fence: ${quote(fence)}.`,
      ...(closing ? { related: [{ at: inSource(end - closing + 1, end), message: 'closed here' }] } : {}),
      suggestions: [{ title: 'Delete the fence', changes: [{ at, text: '' }] }],
    };
    return;
  }
  const found = doc.blocks.filter(
    (block) =>
      isProse(block.kind) &&
      block.content.end - block.content.start < 24 &&
      /^(?:`{3,8}|~{3,8})[\w+-]{0,12}$/u.test(doc.slice(block.content)) &&
      !doc.masks.code.covers(block.content.start),
  );
  const [first, ...others] = found;
  if (!first) return;
  yield {
    at: first.content,
    message: `${quote(doc.slice(first.content))} is what is left of a code fence.`,
    related: others.slice(0, 3).map(({ content }) => ({ at: content, message: 'and here' })),
    suggestions: [remove(first.content, 'Delete the fence')],
  };
}

function* fences(doc: Document): Iterable<Problem> {
  let guilty = false;
  let closing: Block | undefined;
  for (const [index, block] of doc.blocks.entries()) {
    if (block.kind !== 'code' || block === closing) continue;
    const line = doc.lines.at(doc.lines.indexAt(block.start));
    const info =
      /^\s*[`~]{3,40}[ \t]{0,20}([\w+-]{0,20})/u.exec(doc.text.slice(line.start, line.start + 100))?.[1] ??
      '';
    const glued = codeLanguages.has(info) ? gluedWords(doc, line) : undefined;
    if (glued) {
      const start = block.start + doc.slice(block).search(/\S/u);
      yield residue(doc, { start, end: start + glued[0]!.length }, line);
    } else if (/^(?:markdown|md|html)$/iu.test(info) && isWrapper(doc, block, index)) {
      guilty = true;
      closing = block.unclosed
        ? doc.blocks.findLast((other) => other !== block && isLone(doc, other))
        : block;
      yield outer(doc, closing ?? doc.blocks.at(-1)!, line);
    } else if (block.unclosed) {
      if (guilty && index === doc.blocks.length - 1) continue;
      const prose = firstProse(doc, index + 1);
      const lone = doc.slice(block).trim().length === wordsOf(doc, line).join(' ').length;
      if (lone && info === '' && !isRule(doc, line))
        yield residue(doc, { start: line.start + doc.slice(line).search(/\S/u), end: line.end }, line);
      else if (prose) yield swallows(doc, line, prose);
    } else {
      const prose = proseInside(doc, block);
      if (!prose) continue;
      guilty = true;
      yield swallows(doc, line, prose);
    }
  }
}

/** No fence is so long: a line of forty tildes is drawn below something. */
const LONGEST_FENCE = 8;

function isRule(doc: Document, line: TextSpan): boolean {
  return doc.slice(line).trim().length > LONGEST_FENCE;
}

function wordsOf(doc: Document, { start, end }: TextSpan): string[] {
  return doc.text
    .slice(start, Math.min(end, start + 300))
    .trim()
    .split(/\s+/u);
}

/** The words of a line with a fence, where prose stands on it: “```html The harbour opens at nine on Monday”. */
function gluedWords(doc: Document, line: TextSpan): string[] | undefined {
  const words = wordsOf(doc, line);
  return words.length >= 7 && words.every((word) => !/[={}]/u.test(word)) ? words : undefined;
}

/** The share of a text that a fence around all of it covers at least: a greeting may stand before it, a farewell behind. */
const WRAPPER = 0.8;

/** Whether a fence stands around the whole text: at its beginning, at most a greeting before it, and to its end. */
function isWrapper(doc: Document, block: Block, index: number): boolean {
  if (index > 2) return false;
  return block.unclosed === true || block.end - block.start >= WRAPPER * doc.text.trim().length;
}

/** A fence that opens nothing: it closes what was opened above, or is left over. */
function isLone(doc: Document, { kind, start, end }: Block): boolean {
  return kind === 'code' && end - start < 60 && /^\s*[`~]{3,}\s*$/u.test(doc.text.slice(start, end));
}

function outer(doc: Document, last: Block, line: TextSpan): Problem {
  const closing = doc.lines.at(doc.lines.indexAt(last.end));
  const closes =
    closing.start > line.start &&
    /^\s*[`~]{3,}\s*$/u.test(
      doc.slice({ start: closing.start, end: Math.min(closing.end, closing.start + 200) }),
    );
  const removals = closes ? [wholeLine(doc, line), wholeLine(doc, closing)] : [wholeLine(doc, line)];
  return {
    at: line,
    message: `The whole text stands in a code fence: ${quote(doc.slice(line))}.`,
    ...(closes ? { related: [{ at: closing, message: 'closed here' }] } : {}),
    fix: { title: 'Delete the fence', changes: removals.map((at) => ({ at, text: '' })) },
  };
}

function swallows(doc: Document, line: TextSpan, prose: TextSpan): Problem {
  const mark = /[`~]{3,40}/u.exec(doc.text.slice(line.start, line.start + 60))?.[0] ?? '```';
  return {
    at: { start: line.start, end: prose.end },
    message: `The fence ${quote(doc.slice(line))} never closes before ${quote(doc.slice(prose), 40)}, and swallows it.`,
    related: [{ at: prose, message: 'the first text that becomes code' }],
    suggestions: [
      {
        title: 'Close the fence before the text',
        // The blank line between code and text stays where it is.
        changes: [
          { at: { start: endOfCode(doc, prose.start), end: endOfCode(doc, prose.start) }, text: `\n${mark}` },
        ],
      },
    ],
  };
}

function endOfCode(doc: Document, before: number): number {
  let at = before;
  while (at > 0 && /\s/u.test(doc.text[at - 1]!)) at--;
  return at;
}
