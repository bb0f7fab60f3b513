import fc from 'fast-check';
import type { TextFormatName } from '#formats';

/** A word, how it is written, and what stands before it. */
export interface WordSpec {
  readonly says: string;
  readonly manner: 'plain' | 'marked' | 'partly marked' | 'linked' | 'entities' | 'numeric entities' | 'code';
  readonly before: 'space' | 'break' | 'comment';
  /** Without a number that makes it the only one of its kind. */
  readonly isExact?: boolean;
}

export interface BlockSpec {
  readonly kind:
    'paragraph' | 'heading' | 'list item' | 'nested item' | 'quotation' | 'table' | 'footnote' | 'html';
  readonly words: readonly WordSpec[];
}

export interface DocumentSpec {
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly blocks: readonly BlockSpec[];
}

/** A word and where it stands: for each of its UTF-16 units the stretch of the source that says it. */
export interface PlacedWord {
  readonly says: string;
  readonly block: number;
  readonly units: readonly (readonly [start: number, end: number])[];
}

export interface Built {
  readonly source: string;
  readonly words: readonly PlacedWord[];
}

const stems = [
  ...['harbour', 'ferry', 'lamp', 'keeper', 'market', 'Sunday', 'winter'],
  ...['café', 'cafe\u0301', 'naïve', 'Zoë', 'Şile', '𝒜lpha', '👋🏽wave', '漢字', 'straße'],
  ...['R&D', 'snake_case', 'a*b', 'x<y', 'left[right]', 'back\\slash', 'o’clock', 'tick`tock', 'a|b', 'it$'],
];

export const anyWord: fc.Arbitrary<WordSpec> = fc.record({
  says: fc.constantFrom(...stems),
  manner: fc.constantFrom(
    ...([
      'plain',
      'plain',
      'marked',
      'partly marked',
      'linked',
      'entities',
      'numeric entities',
      'code',
    ] as const),
  ),
  before: fc.constantFrom(...(['space', 'space', 'space', 'break', 'comment'] as const)),
});

const block: fc.Arbitrary<BlockSpec> = fc.record({
  kind: fc.constantFrom(
    ...([
      ...['paragraph', 'paragraph', 'heading', 'list item', 'nested item', 'quotation', 'table', 'footnote'],
      'html',
    ] as const as BlockSpec['kind'][]),
  ),
  words: fc.array(anyWord, { minLength: 1, maxLength: 9 }),
});

export const anyDocument: fc.Arbitrary<DocumentSpec> = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  blocks: fc.array(block, { minLength: 1, maxLength: 7 }),
});

/** Words as they are, in a row. */
export function sentence(text: string): WordSpec[] {
  return text.split(' ').map((says) => ({ says, manner: 'plain', before: 'space', isExact: true }));
}

/** Writes a document in a format, and notes where each word of it came to stand. Every word gets a number of its own. */
export function build(format: TextFormatName, { lineEnd, blocks }: DocumentSpec): Built {
  const page = new Page(format, lineEnd);
  for (const [index, each] of blocks.entries()) page.block(each, index);
  return { source: page.source, words: page.words };
}

const named: Readonly<Record<string, string>> = {
  é: '&eacute;',
  ï: '&iuml;',
  ë: '&euml;',
  ß: '&szlig;',
  '’': '&rsquo;',
  '𝒜': '&Ascr;',
  Ã: '&Atilde;',
  '©': '&copy;',
};

/** Markup before and behind a block, what its lines begin with, and whether it may have several. */
interface Frame {
  readonly open: string;
  readonly close: string;
  readonly indent?: string;
  readonly mayBreak?: boolean;
}

const htmlFrames: Readonly<Record<BlockSpec['kind'], Frame>> = {
  paragraph: { open: '<p class="a">', close: '</p>\n', indent: '   ' },
  heading: { open: '<h2>', close: '</h2>\n' },
  'list item': { open: '<ul><li>', close: '</li></ul>' },
  'nested item': { open: '<ul>\n<li>x<ol><li>', close: '</ol></ul>' },
  quotation: { open: '<blockquote><p>', close: '</p></blockquote>\n', indent: '\t' },
  table: { open: '<table><tr><td>x</td><td>', close: '</td></tr></table>\n' },
  footnote: { open: '<figure><img src="x"><figcaption>', close: '</figcaption></figure>' },
  html: { open: '<div>', close: '</div>' },
};

const markdownFrames: Readonly<Record<BlockSpec['kind'], Frame>> = {
  paragraph: { open: '', close: '\n\n' },
  heading: { open: '## ', close: '\n\n', mayBreak: false },
  'list item': { open: '- ', close: '\n\n', indent: '  ' },
  'nested item': { open: '- x\n\n  1. ', close: '\n\n', indent: '     ' },
  quotation: { open: '> ', close: '\n\n', indent: '> ' },
  table: { open: '| x | y |\n|---|---|\n| x | ', close: ' |\n\n', mayBreak: false },
  footnote: { open: '', close: '\n\n' },
  html: { open: '<div>\n', close: '\n</div>\n\n' },
};

class Page {
  source = '';
  readonly words: PlacedWord[] = [];
  readonly #format: TextFormatName;
  readonly #lineEnd: string;
  /** What stands before every line of the block but the first. */
  #indent = '';
  #mayBreak = true;
  #isHtml = false;
  #number = 0;

  constructor(format: TextFormatName, lineEnd: string) {
    this.#format = format;
    this.#lineEnd = lineEnd;
  }

  block({ kind, words }: BlockSpec, index: number): void {
    const { open, close, indent = '', mayBreak = true } = this.#frame(kind, index);
    this.#raw(open);
    [this.#indent, this.#mayBreak] = [indent, mayBreak];
    // A block of HTML in Markdown is no Markdown; in MDX it is.
    this.#isHtml = this.#format === 'html' || (this.#format === 'markdown' && kind === 'html');
    for (const [at, each] of words.entries()) {
      if (at > 0) this.#between(each);
      // In a table a pipe is written with a backslash in the text too.
      this.#word(kind === 'table' ? { ...each, says: each.says.replaceAll('|', '') } : each, index);
    }
    this.#raw(close);
  }

  #frame(kind: BlockSpec['kind'], index: number): Frame {
    if (this.#format === 'text') return { open: '', close: '\n\n', mayBreak: false };
    if (this.#format === 'html') return htmlFrames[kind];
    if (kind === 'footnote') return { open: `[^${index}]: `, close: '\n\n', indent: '    ' };
    if (kind === 'html' && this.#format === 'mdx') return { open: '<div>\n\n', close: '\n\n</div>\n\n' };
    return markdownFrames[kind];
  }

  #between({ before }: WordSpec): void {
    if (before === 'break' && this.#mayBreak) this.#raw(`\n${this.#indent}`);
    else if (before === 'comment' && this.#format === 'html') this.#raw(' <!-- no word -->');
    else if (before === 'comment' && this.#format === 'markdown') this.#raw(' <!-- no word -->');
    else if (before === 'comment' && this.#format === 'mdx') this.#raw(' {/* no word */}');
    else this.#raw(' ');
  }

  #word({ says, manner, isExact }: WordSpec, block: number): void {
    const numbered = isExact ? says : `${says}${(this.#number += 7)}q`;
    const [open, close, inside] = this.#marks(manner);
    const letters = [...numbered];
    const middle = manner === 'partly marked' ? letters.length - 2 : 0;
    const units: [number, number][] = [];
    if (middle === 0) this.#raw(open);
    for (const [index, letter] of letters.entries()) {
      if (middle > 0 && index === middle) this.#raw(open);
      const start = this.source.length;
      this.source += inside(letter);
      for (let unit = 0; unit < letter.length; unit++)
        units.push(
          this.source.length - start === letter.length
            ? [start + unit, start + unit + 1]
            : [start, this.source.length],
        );
    }
    this.#raw(close);
    this.words.push({ says: numbered, block, units });
  }

  #marks(manner: WordSpec['manner']): [open: string, close: string, inside: (letter: string) => string] {
    const escape = (letter: string): string => this.#escaped(letter);
    if (this.#format === 'text') return ['', '', (letter) => letter];
    const isHtml = this.#isHtml;
    switch (manner) {
      case 'plain':
        return ['', '', escape];
      case 'marked':
        return isHtml ? ['<b>', '</b>', escape] : ['**', '**', escape];
      case 'partly marked':
        return isHtml ? ['<i class=x>', '</i>', escape] : ['<i>', '</i>', escape];
      case 'linked':
        return isHtml ? ['<a href="/x?a=1&amp;b" >', '</a>', escape] : ['[', '](/x_y*z "t")', escape];
      case 'entities':
        return ['', '', (letter) => named[letter] ?? escape(letter)];
      case 'numeric entities':
        return [
          '',
          '',
          (letter) => (/[\w]/u.test(letter) ? letter : `&#x${letter.codePointAt(0)!.toString(16)};`),
        ];
      case 'code':
        return isHtml ? ['<code>', '</code>', escape] : ['', '', escape];
    }
  }

  #escaped(letter: string): string {
    if (this.#isHtml)
      return ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' } as Record<string, string>)[letter] ?? letter;
    return /[\\`*_[\]<>&|${}]/u.test(letter) ? `\\${letter}` : letter;
  }

  #raw(text: string): void {
    this.source += text.replaceAll('\n', this.#lineEnd);
  }
}
