import { createScanner, printParseErrorCode, visit } from 'jsonc-parser';
import type { Fault, Reading } from '#document';
import type { Choose } from './kinds.ts';
import { hostOf } from './record.ts';
import { MAX_NESTING, records, type Leaf } from './tree.ts';
import { valueOf, type Value } from './value.ts';

/** JSON: one record or, where a list is at the top, one for each of its elements. Comments and trailing commas do no harm. */
export function* json(source: string, choose: Choose): Generator<Reading> {
  const host = hostOf('json', source);
  const { leaves, isList, fault } = strings(source, 0, source, choose);
  yield* records(host, leaves, isList, fault);
}

/** JSON Lines: one record on each line. Only `\n` ends one. */
export function* jsonLines(source: string, choose: Choose): Generator<Reading> {
  const host = hostOf('jsonl', source);
  for (let start = 0; start < source.length;) {
    const feed = source.indexOf('\n', start);
    const end = feed === -1 ? source.length : feed;
    const { leaves, fault } = strings(source.slice(start, end), start, source, choose);
    yield* records(host, leaves, false, fault);
    start = end + 1;
  }
}

interface Strings {
  readonly leaves: readonly Leaf[];
  /** Whether a list is at the top. */
  readonly isList: boolean;
  readonly fault: Fault | undefined;
}

/** The strings of one JSON text that are to be read. It stands at `base` in the source. */
function strings(text: string, base: number, source: string, choose: Choose): Strings {
  const leaves: Leaf[] = [];
  const tooDeep = nestedTooDeep(text);
  if (tooDeep !== undefined) {
    const fault = { at: base + tooDeep, message: `it is nested more than ${MAX_NESTING} levels deep` };
    return { leaves, isList: false, fault };
  }
  let isList: boolean | undefined;
  let fault: Fault | undefined;
  visit(
    text,
    {
      onObjectBegin: () => void (isList ??= false),
      onArrayBegin: () => void (isList ??= true),
      onLiteralValue: (value, offset, length, _line, _character, pathOf) => {
        if (typeof value !== 'string') return;
        const path = pathOf();
        const choice = choose(path, isList ? 1 : 0);
        if (choice === 'off') return;
        const start = base + offset;
        leaves.push({ path, choice, value: () => stringValue(source, start, start + length) });
      },
      onError: (error, offset) => {
        fault ??= { at: base + offset, message: faults[printParseErrorCode(error)] ?? 'it is no JSON' };
      },
    },
    { allowTrailingComma: true, allowEmptyContent: true },
  );
  return { leaves, isList: isList === true, fault };
}

const faults: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a name in quotation marks is missing in the JSON',
  ValueExpected: 'a value is missing in the JSON',
  ColonExpected: 'a colon is missing in the JSON',
  CommaExpected: 'a comma is missing in the JSON',
  CloseBraceExpected: 'a brace of the JSON is not closed',
  CloseBracketExpected: 'a bracket of the JSON is not closed',
  EndOfFileExpected: 'more text follows the JSON',
  UnexpectedEndOfComment: 'a comment in the JSON is not closed',
  UnexpectedEndOfString: 'a string of the JSON is not closed on its line',
  InvalidUnicode: 'four hexadecimal digits are missing behind \\u',
  InvalidEscapeCharacter: 'JSON has no such escape',
  InvalidCharacter: 'a control character stands in a string of the JSON',
};

/** The kinds of tokens that matter for nesting, by their number in jsonc-parser. */
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, END] = [1, 2, 3, 4, 17];

/** Where a text opens more objects and lists in one another than are read: the parser calls itself for each of them. */
function nestedTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    if (token === OPEN_BRACE || token === OPEN_BRACKET) depth++;
    else if (token === CLOSE_BRACE || token === CLOSE_BRACKET) depth--;
    if (depth > MAX_NESTING) return scanner.getTokenOffset();
  }
  return undefined;
}

const named: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  '/': '/',
  '\\': '\\',
};

/** The value of a string literal, which begins with its quotation mark and may lack the one at its end. */
function stringValue(source: string, start: number, end: number): Value {
  const literal = source.slice(start, end);
  return valueOf(source, start + 1, escapeJson, (builder) => {
    let reached = 1;
    for (let at = literal.indexOf('\\'); at !== -1; at = literal.indexOf('\\', reached)) {
      builder.copy(start + reached, start + at);
      const [text, length] = escapeAt(literal, at);
      builder.put(text, start + at, start + at + length);
      reached = at + length;
    }
    const isClosed = literal.length > reached && literal.endsWith('"');
    builder.copy(start + reached, end - (isClosed ? 1 : 0));
  });
}

/** What an escape says and how long it is; one that JSON does not have says itself. */
function escapeAt(literal: string, at: number): [text: string, length: number] {
  const digits = literal.slice(at + 2, at + 6);
  if (literal[at + 1] === 'u' && /^[\da-f]{4}$/iu.test(digits))
    return [String.fromCharCode(Number.parseInt(digits, 16)), 6];
  const written = literal.slice(at, at + 2);
  return [named[written[1] ?? ''] ?? written, written.length];
}

/** Writes a text as it stands between the quotation marks of a JSON string. */
export function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
