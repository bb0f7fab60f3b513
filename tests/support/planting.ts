import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '#engine';
import type { Linter } from '#linter';
import { languageCodes, type LanguageCode } from '#text';
import { mutations, type Article, type Planted } from './mutations.ts';
import { diceOf } from './written.ts';

const folder = join(import.meta.dirname, '../../test-fixtures/articles');

/** Clean articles, whose names begin with their language. */
export const articles: readonly Article[] = readdirSync(folder).map((file) => {
  const language = languageCodes.find((code) => file.startsWith(`${code}-`));
  if (!language) throw new Error(`${file} does not begin with a language.`);
  return { source: readFileSync(join(folder, file), 'utf8'), language };
});

/** What became of some defects of one kind. */
export interface Outcome {
  planted: number;
  found: number;
  /** Errors and warnings at places where nothing was planted. */
  elsewhere: number;
  /** What went wrong, for people. */
  readonly notes: string[];
}

export type Outcomes = Map<LanguageCode, Outcome>;

/** Two rules see some defects, and one of them speaks. */
const alsoFinds: Readonly<Record<string, readonly string[]>> = {
  'assistant-text': ['leaked-markup', 'placeholder-text'],
  'duplicate-caption': ['duplicate-block'],
  'truncated-table': ['malformed-table'],
  'dangling-lead-in': ['truncated-document'],
  'leftover-markup': ['page-residue'],
  'repeated-sentence': ['duplicate-block'],
  'looping-text': ['duplicate-block'],
};

/** Plants defects of one kind, each alone in a clean article, and looks what is found; the same seed plants the same. */
export function plantings(linter: Linter, rule: string, runs: number): Outcomes {
  const outcomes: Outcomes = new Map();
  const dice = diceOf([...rule].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), runs));
  const accepted = [rule, ...(alsoFinds[rule] ?? [])];
  for (let run = 0; run < runs; run++) {
    const article = articles[run % articles.length]!;
    const planted = mutations[rule]!(article, dice, articles);
    if (!planted) continue;
    const outcome = outcomes.get(article.language) ?? { planted: 0, found: 0, elsewhere: 0, notes: [] };
    outcomes.set(article.language, outcome);
    const diagnostics = linter.lint(planted.source).diagnostics.filter(({ severity }) => severity !== 'info');
    const others = diagnostics.filter((each) => !isAt(each, planted));
    outcome.planted++;
    outcome.elsewhere += others.length;
    for (const each of others)
      outcome.notes.push(`elsewhere: ${each.rule}: ${excerpt(planted.source, each.start.offset)}`);
    if (diagnostics.some((each) => accepted.includes(each.rule) && isAt(each, planted))) outcome.found++;
    else outcome.notes.push(`missed: ${excerpt(planted.source, planted.start)}`);
  }
  return outcomes;
}

export function total(outcomes: Outcomes): Outcome {
  const sum: Outcome = { planted: 0, found: 0, elsewhere: 0, notes: [] };
  for (const { planted, found, elsewhere, notes } of outcomes.values()) {
    sum.planted += planted;
    sum.found += found;
    sum.elsewhere += elsewhere;
    for (const note of notes) sum.notes.push(note);
  }
  return sum;
}

function isAt({ start, end }: Diagnostic, { start: from, end: to, also = [] }: Planted): boolean {
  return [{ start: from, end: to }, ...also].some(
    (place) => start.offset < place.end && place.start < end.offset,
  );
}

function excerpt(source: string, at: number): string {
  return JSON.stringify(source.slice(Math.max(0, at - 30), at + 70));
}
