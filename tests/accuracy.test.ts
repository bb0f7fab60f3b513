import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JsonReport } from '#formatters';
import { createLinter } from '#linter';
import { rules } from '#rules';
import { languageCodes, type LanguageCode } from '#text';
import { mutations } from './support/mutations.ts';
import { plantings, total, type Outcomes } from './support/planting.ts';

// What each rule is worth, measured and written into the documentation: `npm run accuracy`. It takes minutes and needs the
// labelled and the clean documents beside the project, so it runs only when it is asked for.
const asked = process.env['ACCURACY'] !== undefined;
const root = join(import.meta.dirname, '..');
const shared = join(root, '../shared');
const RUNS = 280;

interface Label {
  readonly file: string;
  readonly format: string;
  readonly lang?: string;
  readonly language?: string;
}

interface Score {
  readonly falseAlarmsOnCleanDocuments: number;
  readonly cleanDocuments: number;
  readonly rules: Readonly<Record<string, { readonly expected: number; readonly found: number }>>;
}

test.skipIf(!asked)('what each rule is worth', { timeout: 1_200_000 }, async () => {
  expect(existsSync(shared), 'the labelled documents are not beside the project').toBe(true);
  const linter = await createLinter();
  const planted = new Map(Object.keys(mutations).map((rule) => [rule, plantings(linter, rule, RUNS)]));
  const page = [
    '# What each rule is worth',
    '<!-- Written by `npm run accuracy`. Do not edit. -->',
    'Three measures. **Labelled**: defects in documents that people labelled, and how many are found (an error or a warning at the place). **Planted**: defects of one kind, each planted alone in a clean article at a place that seeded dice choose, in seven languages. **Alarms**: errors and warnings on clean documents for each 100,000 words; nearly all of those on the corpus are true, see the note below.',
    rulesTable(planted, corpusAlarms()),
    '## By language',
    table(
      ['language', 'labelled', 'planted'],
      languageCodes.map((code) => [
        code,
        labelled(({ lang, language }) => (lang ?? language) === code),
        plantedIn(planted, code),
      ]),
    ),
    '## By kind of document',
    table(
      ['format', 'labelled', 'alarms on clean documents'],
      ['text', 'markdown', 'html'].map((format) => {
        const { falseAlarmsOnCleanDocuments: alarms, cleanDocuments } = score(
          (label) => label.format === format,
        )!;
        return [format, labelled((label) => label.format === format), `${alarms} in ${cleanDocuments}`];
      }),
    ),
    '“Prose” is the speeches of presidents, “reference” the technical Markdown of three projects. They were published as they are, with the slips of their writers: a doubled word in them is one.',
  ].join('\n\n');
  writeFileSync(join(root, 'docs/accuracy.md'), `${page}\n`);
});

function rulesTable(planted: ReadonlyMap<string, Outcomes>, alarms: Alarms): string {
  const all = score(() => true)!;
  return table(
    ['rule', 'labelled', 'planted', 'alarms, prose', 'alarms, reference'],
    rules.map(({ id }) => {
      const { found, expected } = all.rules[id] ?? { found: 0, expected: 0 };
      const outcomes = planted.get(id);
      const sum = outcomes && total(outcomes);
      return [
        `[${id}](rules/${id}.md)`,
        share(found, expected),
        sum ? share(sum.found, sum.planted) : '–',
        ...(['prose', 'reference'] as const).map((kind) =>
          perWords(alarms[kind].counts.get(id) ?? 0, alarms[kind].words),
        ),
      ];
    }),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** “96 % of 28”. */
function share(found: number, of: number): string {
  return of === 0 ? '–' : `${Math.floor((found / of) * 100)} % of ${of}`;
}

function perWords(count: number, words: number): string {
  return count === 0 ? '0' : ((count / words) * 100_000).toFixed(2);
}

function plantedIn(planted: ReadonlyMap<string, Outcomes>, code: LanguageCode): string {
  const outcomes = [...planted.values()].flatMap((each) => each.get(code) ?? []);
  const sum = (of: (outcome: (typeof outcomes)[number]) => number) =>
    outcomes.reduce((all, each) => all + of(each), 0);
  return share(
    sum(({ found }) => found),
    sum((each) => each.planted),
  );
}

function labelled(isWanted: (label: Label) => boolean): string {
  const counts = Object.values(score(isWanted)?.rules ?? {});
  const sum = (of: 'found' | 'expected') => counts.reduce((all, each) => all + each[of], 0);
  return share(sum('found'), sum('expected'));
}

/** The score on the labelled documents of practice, or on some of them. */
function score(isWanted: (label: Label) => boolean): Score | undefined {
  const labels = readFileSync(join(shared, 'acceptance/practice.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && isWanted(JSON.parse(line) as Label));
  if (labels.length === 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  writeFileSync(join(folder, 'labels.jsonl'), `${labels.join('\n')}\n`);
  const { stdout } = spawnSync(
    'node',
    [
      join(shared, 'acceptance/score.mjs'),
      ...[
        '--labels',
        join(folder, 'labels.jsonl'),
        '--documents',
        join(shared, 'acceptance/practice'),
        '--json',
      ],
      ...['--', 'node', join(root, 'dist/cli.js')],
    ],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  rmSync(folder, { recursive: true });
  return JSON.parse(stdout) as Score;
}

interface Alarms {
  readonly prose: { words: number; readonly counts: Map<string, number> };
  readonly reference: { words: number; readonly counts: Map<string, number> };
}

function corpusAlarms(): Alarms {
  const alarms: Alarms = {
    prose: { words: 0, counts: new Map() },
    reference: { words: 0, counts: new Map() },
  };
  const { stdout } = spawnSync(
    'node',
    [join(root, 'dist/cli.js'), '--no-config', '--quiet', '--format', 'json', '--fail-on', 'never', 'corpus'],
    { cwd: shared, encoding: 'utf8', maxBuffer: 1e9 },
  );
  for (const { path, diagnostics } of (JSON.parse(stdout) as JsonReport).files) {
    const kind = alarms[path.includes('us-speeches') ? 'prose' : 'reference'];
    kind.words += readFileSync(join(shared, path), 'latin1').split(/\s+/u).length;
    for (const { rule } of diagnostics) kind.counts.set(rule, (kind.counts.get(rule) ?? 0) + 1);
  }
  return alarms;
}
