// The documents that everybody reads: real ones where the corpus lies beside the project, else written by rule.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const corpus = join(import.meta.dirname, '../../shared/corpus');

/** Of each set at most so many characters. */
const SET = 3_000_000;
/** The length of a page of a set that is cut. */
const PAGE = 5000;

export const sets = ['prose', 'prose in two bytes', 'Markdown', 'HTML', 'JSON Lines'];

/** How documents of a set are called, which tells their format. */
export const nameOf = {
  prose: 'page.txt',
  'prose in two bytes': 'page.txt',
  Markdown: 'page.md',
  HTML: 'page.html',
  'JSON Lines': 'pages.jsonl',
};

export const isReal = existsSync(corpus);

/** The texts of a set, about 5 KB each; those of Markdown as they are. */
export function documents(set) {
  if (set === 'Markdown') return isReal ? files('.md') : generated(markdownOf);
  const pages = paginated(paragraphs());
  if (set === 'prose') return pages.map((page) => inOneByte(page.join('\n\n')));
  if (set === 'prose in two bytes') return pages.map((page) => curly(page.join('\n\n')));
  if (set === 'HTML') return pages.map(htmlOf);
  const lines = pages.map((page) => `${JSON.stringify({ title: 'A page', body: page.join('\n\n') })}\n`);
  return [lines.join('')];
}

/** A text of one set with about so many characters. */
export function textOf(set, size) {
  const texts = documents(set);
  let text = '';
  for (let index = 0; text.length < size; index++) text += `${texts[index % texts.length]}\n\n`;
  return text.slice(0, size);
}

function files(extension) {
  const found = [];
  let size = 0;
  for (const file of readdirSync(corpus, { recursive: true }).sort()) {
    if (!file.endsWith(extension) || file.endsWith('README.md')) continue;
    const text = readFileSync(join(corpus, file), 'utf8');
    if (text.length > 200_000) continue;
    found.push(text);
    size += text.length;
    if (size > SET) break;
  }
  return found;
}

/** Paragraphs of plain ASCII: in V8 they are strings of one byte a character. */
function paragraphs() {
  if (!isReal) return generated((number) => day(number)).flatMap((text) => text.split('\n\n'));
  const blocks = files('.md').flatMap((text) => text.replace(/^```[^]*?^```/gm, '').split(/\n\s*\n/));
  return blocks
    .filter((block) => /^[A-Z]/.test(block) && block.length > 60)
    .map((block) => block.replace(/[`*_[\]]|\(https?:[^)]*\)/g, '').replace(/[^\n -~]/g, '-'));
}

/** V8 keeps two bytes a character in what was cut out of a text that has two anywhere. */
function inOneByte(text) {
  return Buffer.from(text, 'latin1').toString('latin1');
}

function paginated(all) {
  const pages = [[]];
  let size = 0;
  for (const paragraph of all) {
    pages.at(-1).push(paragraph);
    size += paragraph.length;
    if (size < PAGE) continue;
    pages.push([]);
    size = 0;
  }
  return pages;
}

function curly(text) {
  return text.replace(/"([^"\n]*)"/g, '“$1”').replaceAll("'", '’');
}

function htmlOf(page) {
  const escaped = page.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  return `<!doctype html><html lang="en"><head><title>A page</title></head><body><nav><a href="/">Home</a></nav><article><h1>A page</h1>${escaped.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;
}

function generated(make) {
  return Array.from({ length: 600 }, (_, page) =>
    Array.from({ length: 26 }, (_, index) => make(page * 26 + index)).join('\n\n'),
  );
}

function day(number) {
  return `On day ${number} the harbour office counted ${(number * 7919) % 997} boats and ${(number * 104729) % 1009} nets. The master said that berth ${(number * 31) % 89} would be closed until day ${number + 3}, and nobody minded.`;
}

function markdownOf(number) {
  return `## Day ${number}\n\n${day(number)}\n\n- *${number % 7}* boats\n- [berth](https://example.org/${number})`;
}
