import { inSource, type Document, type SourceSpan } from '#document';
import { nearest } from '#text';
import type { Found } from './place.ts';
import type { ActiveRule } from './ruleset.ts';

/** What a comment in the source says: `<!-- copydesk-disable-next-line duplicate-caption -- the series shares one -->`. */
interface Directive {
  readonly verb: 'disable' | 'enable' | 'disable-next-line' | 'disable-file';
  /** The rules that it names; none means all. */
  readonly rules: readonly string[];
  /** Whether something stands behind `--`. */
  readonly hasReason: boolean;
  readonly at: SourceSpan;
}

/** A stretch of the source in which some rules are silent. */
interface Silence {
  readonly directive: Directive;
  /** The rule, or nothing for all. */
  readonly rule: string | undefined;
  readonly start: number;
  readonly end: number;
}

export interface Suppressed {
  readonly kept: readonly Found[];
  readonly count: number;
  /** Directives that silenced nothing, and names in them that no rule has. */
  readonly idle: readonly Idle[];
}

export interface Idle {
  readonly rule: 'unused-suppression' | 'unknown-rule';
  readonly at: SourceSpan;
  readonly message: string;
}

/** Nobody writes more, and with more the work would grow with their square. */
const MAX_DIRECTIVES = 5000;

/** The formats that have comments, as far as copydesk reads them. */
const withComments: readonly string[] = ['markdown', 'mdx', 'html'];

/** Whether a document can have comments at all. A search for their first sign is the quicker, the rarer that is. */
function mayComment({ format, source }: Document): boolean {
  return withComments.includes(format) && (source.includes('<!--') || source.includes('/*'));
}

/** Leaves out what the comments of a document suppress. */
export function suppress(
  doc: Document,
  found: readonly Found[],
  rules: readonly ActiveRule[],
  known: Iterable<string>,
): Suppressed {
  const directives = mayComment(doc) ? [...directivesIn(doc.source)].slice(0, MAX_DIRECTIVES) : [];
  if (directives.length === 0) return { kept: found, count: 0, idle: [] };
  const names = new Set(known);
  const unexplained = new Set(reasonIsRequired(rules) ? directives.filter(lacksReason) : []);
  const silences = silencesOf(doc, directives).filter((each) => !unexplained.has(each.directive));
  const used = new Set<Silence>();
  const kept = found.filter(({ active, at }) => {
    const silent = silences.filter(
      (each) => each.start <= at.start && at.start < each.end && (each.rule ?? active.id) === active.id,
    );
    for (const each of silent) used.add(each);
    return silent.length === 0;
  });
  const unknown = directives.flatMap(({ rules: named, at }) =>
    named.filter((name) => !names.has(name)).map((name) => ({ name, at })),
  );
  const running = new Set(rules.map(({ id }) => id));
  const unused = silences
    .filter(({ rule }) => rule === undefined || running.has(rule))
    .filter((each) => !used.has(each));
  return {
    kept,
    count: found.length - kept.length,
    idle: [
      ...unused.map(({ directive, rule }): Idle => ({
        rule: 'unused-suppression',
        at: directive.at,
        message: `This comment suppresses ${rule === undefined ? 'nothing' : `“${rule}”, which finds nothing there`}.`,
      })),
      ...[...unexplained].map(({ at }): Idle => ({
        rule: 'unused-suppression',
        at,
        message: 'This comment gives no reason behind “--”, and suppresses nothing without one.',
      })),
      ...unknown.map(({ name, at }): Idle => ({ rule: 'unknown-rule', at, message: complaint(name, names) })),
    ],
  };
}

function reasonIsRequired(rules: readonly ActiveRule[]): boolean {
  return rules.some(({ id, options }) => id === 'unused-suppression' && options.requireReason === true);
}

/** An end of silence needs none. */
function lacksReason({ verb, hasReason }: Directive): boolean {
  return verb !== 'enable' && !hasReason;
}

function complaint(name: string, names: Iterable<string>): string {
  const meant = nearest(name, names);
  return `There is no rule “${name}”${meant === undefined ? '' : `; “${meant}” is one`}.`;
}

const directive = /copydesk-(disable-next-line|disable-file|disable|enable)(?![\w-])([^\n]{0,400})/gu;

/** The comments of Markdown and HTML, `<!-- … -->`, and of MDX, `{/* … *\/}`, that speak to copydesk. */
function* directivesIn(source: string): Generator<Directive> {
  for (let at = source.indexOf('copydesk-'); at !== -1; at = source.indexOf('copydesk-', at + 1)) {
    directive.lastIndex = at;
    const match = directive.exec(source);
    if (!match) return;
    at = match.index;
    const [, verb = '', rest = ''] = match;
    const start = opening(source, at);
    const length = /-->|\*\//u.exec(rest)?.index;
    if (start === undefined || length === undefined) continue;
    // What stands behind `--` is the reason.
    const [named = '', reason = ''] = rest.slice(0, length).split(/\s--\s/u, 2);
    const end =
      match.index + match[0].length - rest.length + length + (rest.startsWith('-->', length) ? 3 : 2);
    const rules = named.split(/[\s,]+/u).filter(Boolean);
    yield {
      verb: verb as Directive['verb'],
      rules,
      hasReason: reason.trim() !== '',
      at: inSource(start, end),
    };
  }
}

/** Where the comment opens whose first word is at `at`. */
function opening(source: string, at: number): number | undefined {
  const before = source.slice(Math.max(0, at - 20), at);
  const open = /(?:<!--|\{?\/\*)\s*$/u.exec(before);
  return open ? at - before.length + open.index : undefined;
}

function silencesOf(doc: Document, directives: readonly Directive[]): Silence[] {
  const silences: Silence[] = [];
  const end = doc.source.length + 1;
  for (const [index, each] of directives.entries()) {
    if (each.verb === 'enable') continue;
    for (const rule of each.rules.length > 0 ? each.rules : [undefined]) {
      const stretch = (start: number, until: number): void =>
        void silences.push({ directive: each, rule, start, end: until });
      if (each.verb === 'disable-file') stretch(0, end);
      else if (each.verb === 'disable') stretch(each.at.end, enabledAgain(directives, index, rule) ?? end);
      else stretch(...nextLine(doc, each.at.end));
    }
  }
  return silences;
}

function enabledAgain(
  directives: readonly Directive[],
  from: number,
  rule: string | undefined,
): number | undefined {
  const later = directives
    .slice(from + 1)
    .find(
      ({ verb, rules }) =>
        verb === 'enable' && (rules.length === 0 || (rule !== undefined && rules.includes(rule))),
    );
  return later?.at.start;
}

/** The next line with anything on it: in Markdown a blank line may have to stand after a comment. */
function nextLine(doc: Document, offset: number): [start: number, end: number] {
  const lines = doc.sourceLines;
  for (let line = lines.indexAt(offset) + 1; line < lines.count; line++) {
    const { start, end } = lines.at(line);
    if (doc.source.slice(start, end).trim() !== '') return [start, end + 1];
  }
  return [offset, offset];
}
