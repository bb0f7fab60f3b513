import pc from 'picocolors';
import type { Diagnostic } from '#engine';
import type { Severity } from '#rule';
import { excerpt } from './excerpt.ts';
import { wrapped } from './wrapped.ts';
import { Tally, written, type Linted, type ReportWriter } from './linted.ts';
import { counted } from './counted.ts';

/** How a terminal looks. */
export interface Look {
  /** Columns of text. */
  readonly width: number;
  readonly colour: boolean;
}

type Colours = ReturnType<typeof pc.createColors>;

/** A person's report: each defect with its line, what is wrong, the other place, and how to mend it. */
export function pretty(linted: Iterable<Linted>, look: Look): string {
  return written(prettyWriter(look), linted);
}

/** The same, a report at a time. */
export function prettyWriter(look: Look): ReportWriter {
  const tally = new Tally();
  return {
    add(linted) {
      const { report } = linted;
      tally.add(report);
      return report.diagnostics.map((diagnostic) => `${one(linted, diagnostic, look)}\n`);
    },
    end: () => [prettySummary(tally, look)],
  };
}

function one({ report: { path }, source, base }: Linted, diagnostic: Diagnostic, look: Look): string {
  const c = pc.createColors(look.colour);
  const { severity, message, rule, start, end, related } = diagnostic;
  const place = c.bold(`${path}:${start.line}:${start.column}`);
  const parts = [
    `${place}  ${badge(severity, c)}  ${c.dim(rule)}`,
    ...wrapped(message, look.width - 2).map((line) => `  ${line}`),
    excerpt({ source, base }, { start, end, mark: '^', note: '' }, look, paint(severity, c)),
    ...shown(related).map((each) =>
      excerpt({ source, base }, { ...each, mark: '-', note: each.message }, look, c.cyan),
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
function prettySummary({ summary, unchecked, defective }: Tally, look: Look): string {
  const { files, errors, warnings, infos, fixable } = summary;
  const c = pc.createColors(look.colour);
  const counts = [
    ...(errors > 0 ? [c.red(counted(errors, 'error'))] : []),
    ...(warnings > 0 ? [c.yellow(counted(warnings, 'warning'))] : []),
    ...(infos > 0 ? [c.blue(counted(infos, 'weak sign'))] : []),
  ];
  const found = counts.length > 0 ? counts.join(', ') : c.green('No defect');
  const checked = files - unchecked;
  const among = defective > 0 && defective < checked ? `${defective} of ${checked}` : checked;
  const sentences = [
    ...(checked > 0 ? [`${found} in ${among} document${checked === 1 ? '' : 's'}.`] : []),
    ...(checked === 0 && counts.length > 0 ? [`${found}.`] : []),
    ...(fixable > 0 ? [`${fixable === 1 ? 'One' : fixable} can be mended with --fix.`] : []),
    ...(unchecked > 0 ? [c.red(`${counted(unchecked, 'document')} could not be checked.`)] : []),
  ];
  return `${sentences.join(' ')}\n`;
}
