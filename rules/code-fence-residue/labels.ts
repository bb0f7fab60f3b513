import { isProse, quote, remove, type Block, type Document, type Problem, type TextSpan } from '#rule';
import { isLineBreak } from '#text';
import { codeLanguages } from '../data/code-languages.ts';

// The buttons above a chatbot's code, in the line below the name of its language.
const button =
  /^(?:copy(?: ?code)?|copyedit|edit|run|(?:code )?kopieren|copier(?: le code)?|copiar(?: código)?)$/iu;

/** “html” alone in a line, above the code or the button that stood below it. */
export function* languageLines(doc: Document): Iterable<Problem> {
  for (const [index, block] of doc.blocks.entries()) {
    if (!isProse(block.kind) || block.marker !== '' || !mayBeLanguage(doc, block.content)) continue;
    const above = headAbove(doc, block);
    if (above) yield above;
    if (block.end - block.start > 60) continue;
    const [name = '', ...rest] = doc.slice(block.content).split(/\r?\n/u);
    const next = doc.blocks[index + 1];
    if (!codeLanguages.has(name.toLowerCase()) || !next || rest.length > 1) continue;
    // Markdown joins the button to the line above it.
    const below = rest[0]?.trim() ?? doc.text.slice(next.start, Math.min(next.end, next.start + 60)).trim();
    if (!isLabelled(name.toLowerCase(), below) && !isAlone(doc, index, name)) continue;
    yield {
      at: block.content,
      message: labelMessage(name),
      ...(rest.length === 0 ? { fix: remove(wholeLine(doc, block), 'Delete the line') } : {}),
    };
  }
}

function labelMessage(name: string): string {
  return `${quote(name)} alone in a line is the label of a code block that is not there.`;
}

/** `markdown`, `Copy code` and in the third line what stood in the code: Markdown makes one paragraph of them. */
function headAbove({ text }: Document, { content }: Block): Problem | undefined {
  const head = text.slice(content.start, Math.min(content.end, content.start + 60));
  const [name = '', label = '', ...rest] = head.split(/\r?\n/u);
  if (rest.length === 0 || !codeLanguages.has(name.toLowerCase()) || !button.test(label.trim()))
    return undefined;
  const end = content.start + head.indexOf(label, name.length) + label.length;
  return { at: { start: content.start, end }, message: labelMessage(name.trim()) };
}

/** No language has a longer name; a cheap look at every short block. */
const MAX_NAME = 10;

function mayBeLanguage({ text }: Document, { start, end }: TextSpan): boolean {
  if (end - start <= MAX_NAME) return true;
  for (let at = start; at <= start + MAX_NAME; at++) if (isLineBreak(text.charCodeAt(at))) return true;
  return false;
}

function isLabelled(name: string, below: string): boolean {
  if (button.test(below.split('\n')[0]!)) return true;
  if (name === 'html') return /^<[!a-z]/iu.test(below);
  return /^(?:markdown|md)$/u.test(name) && /^#{1,3} /u.test(below);
}

/** What no text has alone in a line for a title, written so. */
const marks = new Set(
  'markdown html plaintext json yaml css xml sql php javascript typescript csv'.split(' '),
);

/** A paragraph is longer. */
const LONG = 60;

/** The first line of a text, the one below its title, or one between two paragraphs. */
function isAlone({ blocks, genre }: Document, index: number, name: string): boolean {
  const [before, block, next] = [blocks[index - 1], blocks[index]!, blocks[index + 1]!];
  if (genre === 'reference' || !marks.has(name)) return false;
  if (block.kind === 'list-item' || next.kind === 'code' || next.end - next.start <= LONG) return false;
  if (before?.kind === 'paragraph') return before.end - before.start > LONG;
  return !before || before.kind === 'headline' || before.kind === 'heading';
}

/** A line with its break, or with the one before it at the end of the text. */
export function wholeLine(doc: Document, { start, end }: TextSpan): TextSpan {
  const next = doc.text.indexOf('\n', end);
  return next === -1 ? { start: Math.max(0, start - 1), end } : { start, end: next + 1 };
}
