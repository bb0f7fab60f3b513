import type { LanguageCode } from '#text';
import type { Dice } from './written.ts';
import { stock } from './mutation-stock.ts';

/** A clean text in paragraphs, the first of which is its headline. */
export interface Article {
  readonly source: string;
  readonly language: LanguageCode;
}

/** An article with one defect, and where it is; `also` are places that belong to it, such as the first of two printings. */
export interface Planted {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly also?: readonly Stretch[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Plants one defect at a place that the dice choose; nothing where the article has no place for it. */
export type Mutation = (article: Article, dice: Dice, others: readonly Article[]) => Planted | undefined;

/** For each rule, what production does to a text. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'encoding-corruption': (article, dice) => {
    const word = anyOf(
      dice,
      matches(article, /\p{L}{2,}/gu).filter(({ text }) => isLossless(text)),
    );
    return word && replaced(article, word, misread(word.text));
  },
  'irregular-whitespace': (article, dice) => {
    const word = anyOf(dice, matches(article, /(?<=\s)\p{Ll}{5,}(?=\s)/gu));
    if (!word) return undefined;
    const at = word.start + 2 + dice(word.text.length - 3);
    return replaced(article, { start: at, end: at }, '\u200B');
  },
  'mixed-script-word': (article, dice) => {
    const word = anyOf(
      dice,
      matches(article, /(?<=\s)\p{Ll}{5,}(?=\s)/gu).filter(({ text }) => /.[aeo]/u.test(text)),
    );
    return (
      word &&
      replaced(
        article,
        word,
        word.text.replace(/(?<=.)[aeo]/u, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter]!),
      )
    );
  },
  'assistant-text': (article, dice) => inserted(article, dice, stock[article.language].assistant),
  'leaked-markup': (article, dice) => {
    const end = anyOf(dice, matches(article, /(?<=\p{Ll}[.!?])(?=\s)/gu));
    const mark = `:contentReference[oaicite:${dice(9)}]{index=${dice(9)}}|turn${dice(4)}search${dice(9)}|【${dice(30)}†source】|[cite_start]`;
    return end && replaced(article, end, ` ${anyOf(dice, mark.split('|'))}`);
  },
  'placeholder-text': (article, dice) => inserted(article, dice, stock[article.language].placeholder),
  'code-fence-residue': (article, dice) => inserted(article, dice, ['“`html', '```markdown', '“`', '```']),
  'duplicate-caption': (article, dice) => {
    const caption = anyOf(dice, stock[article.language].caption)!;
    const first = insertedAt(article, 1 + dice(3), caption);
    const again = insertedAt({ ...article, source: first.source }, 4 + dice(4), caption);
    return { ...again, also: [first] };
  },
  'duplicate-block': (article, dice) => {
    const bodies = paragraphs(article).slice(1);
    const index = dice(bodies.length - 2);
    const { text, start, end } = bodies[index]!;
    return {
      ...insertedAt(article, index + 2 + dice(bodies.length - index - 1), text),
      also: [{ start, end }],
    };
  },
  'repeated-sentence': (article, dice) => {
    const sentence = anyOf(
      dice,
      sentences(article).filter(({ text }) => text.split(' ').length >= 12),
    );
    const target = sentence && paragraphs(article).findLast(({ start }) => start > sentence.end + 300);
    if (!sentence || !target) return undefined;
    return {
      ...replaced(article, { start: target.end, end: target.end }, ` ${sentence.text}`),
      also: [sentence],
    };
  },
  'looping-text': (article, dice) => {
    const sentence = anyOf(
      dice,
      sentences(article).filter(({ text }) => text.split(' ').length >= 6),
    );
    return (
      sentence && replaced(article, { start: sentence.end, end: sentence.end }, ` ${sentence.text}`.repeat(5))
    );
  },
  'repeated-word': (article, dice) => {
    const words = new Set(stock[article.language].doubled);
    const word = anyOf(
      dice,
      matches(article, /(?<=\p{Ll} )\p{Ll}+(?= \p{Ll})/gu).filter(({ text }) => words.has(text)),
    );
    return (
      word && { ...replaced(article, { start: word.end, end: word.end }, ` ${word.text}`), start: word.start }
    );
  },
  'truncated-table': (article, dice) => {
    const [head, ...rows] = stock[article.language].table;
    const rule = head!.replace(/[^|]+/gu, '---');
    const cut = rows.at(-1)!;
    const table = [
      head,
      rule,
      ...rows.slice(0, -1),
      cut.slice(0, cut.lastIndexOf('|', cut.length - 2) - 2),
    ].join('\n');
    return insertedAt(article, 2 + dice(4), table);
  },
  'malformed-table': (article, dice) => {
    const [head, ...rows] = stock[article.language].table;
    const empty = '   |'.repeat(3 + dice(8));
    const lines = [head, head!.replace(/[^|]+/gu, '---'), ...rows];
    const rest = [empty, empty.replace(/ {3}/gu, '---')];
    return insertedAt(
      article,
      2 + dice(4),
      lines.map((line, index) => `${line}${rest[index] ?? empty}`).join('\n'),
    );
  },
  'reused-quote': (article, dice) => pairOf(article, dice, stock[article.language].reused),
  'contradictory-quote': (article, dice) => pairOf(article, dice, stock[article.language].contradictory),
  'unbalanced-quote': (article, dice) => {
    const quotes = matches(article, /[“„«][^“”„«»\n]{12,200}[“”»]/gu);
    const quote = anyOf(dice, quotes);
    if (!quote) return undefined;
    const close = { start: quote.end - 1, end: quote.end };
    return { ...replaced(article, close, ''), start: quote.start, end: quote.end - 1 };
  },
  'spliced-article': (article, dice, others) => {
    const other = anyOf(
      dice,
      others.filter((each) => each.language === article.language && each.source !== article.source),
    );
    if (!other) return undefined;
    const source = `${article.source}\n${other.source}`;
    return {
      source,
      start: article.source.length,
      end: source.length,
      also: [{ start: article.source.length - 200, end: source.length }],
    };
  },
  'page-residue': (article, dice) => inserted(article, dice, stock[article.language].furniture),
  'leftover-markup': (article, dice) =>
    inserted(article, dice, [
      '[caption id="attachment_{n}" align="alignright" width="640"]',
      '{{ page.title }}',
      '%%subtitle%%',
      '[gallery ids="{n},{n}"]',
      '[object Object]',
      '</div></div>',
    ]),
  'joined-words': (article, dice) => {
    const stop = anyOf(dice, matches(article, /(?<=\p{Ll}{4}[.]) (?=\p{Lu}\p{Ll}{2,} \p{Ll})/gu));
    return stop && around(replaced(article, stop, ''), 3);
  },
  'broken-sentence': (article, dice) => {
    if (dice(2) === 0) return inserted(article, dice, stock[article.language].torn);
    const start = anyOf(
      dice,
      matches(article, /(?<=\p{Ll}{5}\. )\p{Lu}(?=\p{Ll}{1,9} \p{Ll})/gu).filter(({ start: at }) =>
        startsWithFunctionWord(article, at),
      ),
    );
    return start && around(replaced(article, start, start.text.toLocaleLowerCase(article.language)), 6);
  },
  'dangling-lead-in': (article, dice) => inserted(article, dice, stock[article.language].leadIn),
  'truncated-document': (article, dice) => {
    const last = paragraphs(article).at(-1)!;
    const words = [...last.text.matchAll(/(?<=\p{Ll}) (?=\p{Ll})/gu)].map(({ index }) => last.start + index);
    const end = words[Math.floor(words.length / 2) + dice(Math.floor(words.length / 2))];
    return end === undefined ? undefined : { source: article.source.slice(0, end), start: end - 20, end };
  },
  'inconsistent-name': (article, dice) => {
    const counts = new Map<string, Match[]>();
    for (const each of matches(article, /(?<=\p{Ll} )\p{Lu}\p{Ll}{5,}/gu))
      counts.set(each.text, [...(counts.get(each.text) ?? []), each]);
    const often = [...counts.values()].filter((all) => all.length >= 3);
    const name = anyOf(dice, anyOf(dice, often)?.slice(1) ?? []);
    if (!name) return undefined;
    const at = 2 + dice(name.text.length - 4);
    const [one, two] = [name.text[at]!, name.text[at + 1]!];
    if (one === two) return undefined;
    return replaced(article, name, name.text.slice(0, at) + two + one + name.text.slice(at + 2));
  },
  'impossible-date': (article, dice) => inserted(article, dice, stock[article.language].date),
};

/** A stretch with its words. */
interface Match extends Stretch {
  readonly text: string;
}

function matches({ source }: Article, pattern: RegExp): Match[] {
  return [...source.matchAll(pattern)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

function paragraphs(article: Article): Match[] {
  return matches(article, /[^\n]+/gu);
}

/** Sentences without a quotation in them, each in the middle of its paragraph. */
function sentences(article: Article): Match[] {
  return matches(article, /(?<=[.!?] )\p{Lu}[^.!?\n“”„«»"]{20,}\.(?= |\n|$)/gu);
}

function anyOf<T>(dice: Dice, list: readonly T[]): T | undefined {
  return list[dice(Math.max(1, list.length))];
}

function replaced({ source }: Article, { start, end }: Stretch, text: string): Planted {
  return { source: source.slice(0, start) + text + source.slice(end), start, end: start + text.length };
}

/** A wider place: where a letter is missing there is nothing to point at. */
function around({ source, start, end }: Planted, by: number): Planted {
  return { source, start: Math.max(0, start - by), end: Math.min(source.length, end + by) };
}

/** One of some paragraphs, at any place behind the first paragraph of the body and before its last. */
function inserted(article: Article, dice: Dice, choices: readonly string[]): Planted | undefined {
  const text = anyOf(dice, choices);
  if (text === undefined) return undefined;
  const count = paragraphs(article).length;
  return insertedAt(
    article,
    2 + dice(count - 3),
    text.replaceAll('{n}', () => String(1 + dice(900))),
  );
}

function insertedAt(article: Article, index: number, text: string): Planted {
  const before = paragraphs(article)[index];
  const start = before?.start ?? article.source.length;
  const { source } = replaced(article, { start, end: start }, `${text}\n\n`);
  return { source, start, end: start + text.length };
}

/** Two paragraphs that belong together, each somewhere in the text. */
function pairOf(
  article: Article,
  dice: Dice,
  pairs: readonly (readonly [string, string])[],
): Planted | undefined {
  const pair = anyOf(dice, pairs);
  if (!pair) return undefined;
  const first = insertedAt(article, 2 + dice(2), pair[0]);
  return { ...insertedAt({ ...article, source: first.source }, 6 + dice(2), pair[1]), also: [first] };
}

function startsWithFunctionWord({ source, language }: Article, at: number): boolean {
  const [word = ''] = /^\p{L}+/u.exec(source.slice(at, at + 40)) ?? [];
  return stock[language].openers.includes(word.toLocaleLowerCase(language));
}

const decoder = new TextDecoder('windows-1252');

/** UTF-8 read as Windows-1252. */
function misread(text: string): string {
  return decoder.decode(new TextEncoder().encode(text));
}

/** Whether it is damaged by that, and shows all of its bytes. */
function isLossless(text: string): boolean {
  const seen = misread(text);
  return seen !== text && !/[\u0080-\u009f\u00a0]/u.test(seen);
}
