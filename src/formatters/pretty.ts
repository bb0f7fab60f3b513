import pc from 'picocolors';
import type { Diagnostic, Report } from '#engine';
import type { Severity } from '#rule';
import { excerpt } from './excerpt.ts';
import { wrapped } from './wrapped.ts';
import { summarize, type Linted, type Summary } from './linted.ts';

/** How a terminal looks. */
export interface Look {
  /** Columns of text. */
  readonly width: number;
  readonly colour: boolean;
}

type Colours = ReturnType<typeof pc.createColors>;

/** A person's report: each defect with its line, what is wrong, the other place, and how to mend it. */
export function pretty(linted: readonly Linted[], look: Look): string {
  const bodies = linted.flatMap((each) => {
    const body = prettyReport(each, look);
    return body === '' ? [] : [body];
  });
  const reports = linted.map(({ report }) => report);
  const unchecked = reports.filter(({ error }) => error !== null).length;
  const defective = reports.filter(({ diagnostics }) => diagnostics.length > 0).length;
  return [...bodies, prettySummary(summarize(reports), { unchecked, defective }, look)].join('\n');
}

function prettyReport({ report, source }: Linted, look: Look): string {
  return report.diagnostics.map((diagnostic) => one(report, diagnostic, source, look)).join('\n');
}

function one({ path }: Report, diagnostic: Diagnostic, source: string, look: Look): string {
  const c = pc.createColors(look.colour);
  const { severity, message, rule, start, end, related } = diagnostic;
  const place = c.bold(`${path}:${start.line}:${start.column}`);
  const parts = [
    `${place}  ${badge(severity, c)}  ${c.dim(rule)}`,
    ...wrapped(message, look.width - 2).map((line) => `  ${line}`),
    excerpt(source, { start, end, mark: '^', note: '' }, look, paint(severity, c)),
    ...shown(related).map((each) =>
      excerpt(source, { ...each, mark: '-', note: each.message }, look, c.cyan),
    ),
    ...(related.length > SHOWN ? [`  ${c.dim(`… and ${related.length - SHOWN} more places`)}`] : []),
    ...repairs(diagnostic, c),
  ];
  return `${parts.join('\n')}\n`;
}

/** More places than these say nothing new. */
const SHOWN = 3;

function shown(related: Diagnostic['related']): Diagnostic['related'] {
  return related.slice(0, SHOWN);
}

function repairs({ fix, suggestions }: Diagnostic, c: Colours): string[] {
  if (fix) return [`  ${c.green('repair:')} ${fix.title} ${c.dim('(--fix makes it)')}`];
  return suggestions
    .slice(0, 3)
    .map((each, index) => `  ${c.green(index === 0 ? 'perhaps:' : '     or:')} ${each.title}`);
}

function badge(severity: Severity, c: Colours): string {
  return paint(severity, c)(severity);
}

function paint(severity: Severity, c: Colours): (text: string) => string {
  return { error: c.red, warning: c.yellow, info: c.blue }[severity];
}

/** What came of a run, in a sentence or two. */
function prettySummary(
  summary: Summary,
  { unchecked, defective }: { unchecked: number; defective: number },
  look: Look,
): string {
  const { files, errors, warnings, infos, fixable } = summary;
  const c = pc.createColors(look.colour);
  const counts = [
    ...(errors > 0 ? [c.red(count(errors, 'error'))] : []),
    ...(warnings > 0 ? [c.yellow(count(warnings, 'warning'))] : []),
    ...(infos > 0 ? [c.blue(count(infos, 'weak sign'))] : []),
  ];
  const found = counts.length > 0 ? counts.join(', ') : c.green('No defect');
  const checked = files - unchecked;
  const among = defective > 0 && defective < checked ? `${defective} of ${checked}` : checked;
  const sentences = [
    ...(checked > 0 ? [`${found} in ${among} document${checked === 1 ? '' : 's'}.`] : []),
    ...(fixable > 0 ? [`${fixable === 1 ? 'One' : fixable} can be mended with --fix.`] : []),
    ...(unchecked > 0 ? [c.red(`${count(unchecked, 'document')} could not be checked.`)] : []),
  ];
  return `${sentences.join(' ')}\n`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
