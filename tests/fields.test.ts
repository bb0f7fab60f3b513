import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { Diagnostic } from '#engine';
import { openAll, type FieldKind, type FormatName } from '#formats';
import { MARK, marking } from './support/marks.ts';
import {
  csvField,
  diceOf,
  htmlText,
  inside,
  join,
  jsonString,
  writtenAt,
  yamlScalar,
  yamlStyles,
  type Dice,
  type Pieces,
  type Written,
} from './support/written.ts';

const RUNS = { seed: 11, numRuns: 2000 };

/** A file of records, and where it says what. */
interface Example {
  readonly source: string;
  /** Its fields that are text, record by record. */
  readonly records: readonly (readonly Written[])[];
}

class SourceWriter {
  source = '';

  add(text: string): void {
    this.source += text;
  }

  field(name: string, value: string, pieces: Pieces): Written {
    const written = { value, pieces, name, start: this.source.length };
    this.source += join(pieces);
    return written;
  }
}

const names = ['title', 'body', 'caption'];
const fields: Record<string, FieldKind> = { title: 'text', body: 'text', caption: 'text' };

// Each value has a mark in it that a rule finds and a repair takes the place of.
const repairs = [
  '',
  'mended',
  '"so"',
  'it\'s a \\ "b", c',
  'é 👋🏽',
  'a\nb',
  'a: b #c',
  ' so ',
  '- x',
  '{y}',
  '&amp; <b>',
  '\u0301',
];

const anything = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      ...'a b é \n \r\n \t " \\ / \' , ; # : - | > 👋🏽 e\u0301 ß 漢 \ud800 \u0000 \u2028 \u00a0'.split(' '),
      ' ',
    ),
    weight: 4,
  },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 4 }), weight: 1 },
);
const anyValue = fc
  .tuple(fc.array(anything, { maxLength: 8 }), fc.array(anything, { maxLength: 8 }))
  .map(([before, after]) => `${before.join('')}${MARK}${after.join('')}`);

const inkWord = fc.constantFrom(
  ...'The ferry left it\'s “so” "q" a:b c#d é e\u0301t 👋🏽 漢字 x,y [z] {w} back\\slash 12 & <i> -'.split(' '),
);
const wordsBetween = (separators: readonly string[], word: fc.Arbitrary<string>) => {
  const some = fc.array(fc.tuple(word, fc.constantFrom(...separators)), { maxLength: 5 });
  return fc
    .tuple(some, some, fc.constantFrom('', 'x'), fc.constantFrom('', 'y'), fc.constantFrom('The ', ''))
    .map(([before, after, left, right, first]) => {
      const flat = (list: readonly [string, string][]) => list.map(([each, gap]) => each + gap).join('');
      const behind = after.map(([each, gap]) => gap + each).join('');
      const middle = left + MARK + right;
      return first === '' ? middle + behind : `${first}${flat(before)}${middle}${behind} end`;
    });
};
const proseValue = wordsBetween([' ', ' ', '\n', '\n\n'], inkWord);
const plainValue = wordsBetween(
  [' ', ' ', '\n'],
  fc.constantFrom('ferry', 'é', 'e\u0301t', '👋🏽', "it's", 'x,y', '12', 'back\\slash'),
);

const sets = (value: fc.Arbitrary<string>) =>
  fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 });
const seeds = fc.integer();
const inSets = (
  value: fc.Arbitrary<string>,
  write: (records: readonly (readonly string[])[], dice: Dice) => Example,
) => fc.tuple(sets(value), seeds).map(([records, seed]) => write(records, diceOf(seed)));

const gap = (dice: Dice) => ['', ' ', '\n  ', '\r\n\t'][dice(4)]!;

function jsonObject(writer: SourceWriter, values: readonly string[], dice: Dice, breaks = true): Written[] {
  const space = () => (breaks ? gap(dice) : ' '.repeat(dice(2)));
  writer.add(`{${space()}"id": ${dice(100)}`);
  const written = names.map((name, index) => {
    if (dice(3) === 0) writer.add(`,${space()}"other": ["\\u0022{[", {"x": "a\\"b"}, null]`);
    writer.add(`,${space()}"${name}"${space()}:${space()}"`);
    const field = writer.field(name, values[index]!, jsonString(values[index]!, dice));
    writer.add('"');
    return field;
  });
  writer.add(`${space()}}`);
  return written;
}

const jsonFile = inSets(anyValue, (records, dice) => {
  const writer = new SourceWriter();
  writer.add(`${gap(dice)}[${gap(dice)}`);
  const written = records.map((values, index) => {
    if (index > 0) writer.add(`,${gap(dice)}`);
    return jsonObject(writer, values, dice);
  });
  writer.add(`${gap(dice)}]${gap(dice)}`);
  return { source: writer.source, records: written };
});

const jsonLinesFile = inSets(anyValue, (records, dice) => {
  const writer = new SourceWriter();
  const written = records.map((values) => {
    const line = jsonObject(writer, values, dice, false);
    writer.add(['\n', '\r\n', '\n\n'][dice(3)]!);
    return line;
  });
  return { source: dice(2) === 0 ? writer.source.trimEnd() : writer.source, records: written };
});

const csvFile = inSets(anyValue, (records, dice) => {
  const delimiter = [',', ';', '\t'][dice(3)]!;
  const eol = ['\n', '\r\n', '\r'][dice(3)]!;
  const writer = new SourceWriter();
  writer.add(['id', ...names].join(delimiter) + eol);
  const written = records.map((values, index) => {
    writer.add(String(index));
    const row = names.map((name, column) => {
      writer.add(delimiter);
      const { pieces, isQuoted } = csvField(values[column]!, delimiter, dice);
      if (isQuoted) writer.add('"');
      const field = writer.field(name, values[column]!, pieces);
      if (isQuoted) writer.add('"');
      return field;
    });
    writer.add(index === records.length - 1 && dice(2) === 0 ? '' : eol);
    return row;
  });
  return { source: writer.source, records: written };
});

const yamlFile = (style: (typeof yamlStyles)[number]) =>
  inSets(style === 'plain' ? plainValue : proseValue, (records, dice) => {
    const writer = new SourceWriter();
    const eol = dice(2) === 0 ? '\n' : '\r\n';
    const isStream = dice(2) === 0;
    const margin = isStream ? '' : '  ';
    const written = records.map((values, index) => {
      writer.add(isStream ? `---${dice(2) === 0 ? ' # a comment' : ''}${eol}` : `- id: ${index}${eol}`);
      return names.map((name, place) => {
        const indent = margin + ' '.repeat(1 + dice(4));
        writer.add(`${margin}${name}: `);
        const mark = { single: "'", double: '"' }[style as string] ?? '';
        if (style === 'literal' || style === 'folded')
          writer.add(`${style === 'literal' ? '|' : '>'}${['', '-', '+'][dice(3)]!}${eol}${indent}`);
        writer.add(mark);
        const pieces = yamlScalar(values[place]!, style, { indent, eol, dice });
        const field = writer.field(name, values[place]!, pieces);
        writer.add(mark + eol);
        return field;
      });
    });
    return { source: writer.source, records: written };
  });

const files: [name: string, format: FormatName, file: fc.Arbitrary<Example>][] = [
  ['JSON', 'json', jsonFile],
  ['JSON Lines', 'jsonl', jsonLinesFile],
  ['CSV', 'csv', csvFile],
  ...yamlStyles.map((style): [string, FormatName, fc.Arbitrary<Example>] => [
    `YAML, ${style}`,
    'yaml',
    yamlFile(style),
  ]),
];

/** What a parser that knows nothing of places reads: the values of the fields, record by record. */
const parsers: Partial<Record<FormatName, (source: string) => unknown[]>> = {
  json: (source) => JSON.parse(source) as unknown[],
  jsonl: (source) =>
    source
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as unknown),
  yaml: (source) =>
    parseAllDocuments(source).flatMap((doc) => (expect(doc.errors).toEqual([]), doc.toJS() as unknown)),
  csv: readCsv,
};

/** RFC 4180, letter by letter. */
function readCsv(source: string): unknown[] {
  const rows: string[][] = [['']];
  const delimiter = /^id(.)/.exec(source)![1]!;
  let isQuoted = false;
  for (let at = 0; at < source.length; at++) {
    const unit = source[at]!;
    const row = rows.at(-1)!;
    if (isQuoted && unit === '"' && source[at + 1] === '"') row[row.length - 1] += source[++at]!;
    else if (isQuoted && unit === '"') isQuoted = false;
    else if (isQuoted) row[row.length - 1] += unit;
    else if (unit === '"') isQuoted = true;
    else if (unit === delimiter) row.push('');
    else if (unit === '\n' || unit === '\r') {
      if (unit === '\r' && source[at + 1] === '\n') at++;
      rows.push(['']);
    } else row[row.length - 1] += unit;
  }
  if (String(rows.at(-1)) === '') rows.pop();
  const [header, ...body] = rows;
  return body.map((row) => Object.fromEntries(header!.map((name, column) => [name, row[column]])));
}

const trimYaml = (format: FormatName, records: unknown[]): Record<string, unknown>[] =>
  records.map((record) => {
    const entries = Object.entries(record as Record<string, unknown>);
    // The line breaks at the end of a block are a matter of its header.
    const trim = (value: unknown) =>
      format === 'yaml' && typeof value === 'string' ? value.replace(/\n+$/, '') : value;
    return Object.fromEntries(entries.map(([key, value]) => [key, trim(value)]));
  });

describe.each(files)('%s', (_, format, file) => {
  test('has the place of every span of every field', () => {
    fc.assert(
      fc.property(file, ({ source, records }) => {
        const docs = [...openAll(source, { format, fields })];
        expect(docs).toHaveLength(records.length);
        for (const [index, doc] of docs.entries()) {
          expect(doc.fault).toBeUndefined();
          let start = 0;
          for (const field of records[index]!) {
            const { value } = field;
            expect(doc.text.slice(start, start + value.length)).toBe(value);
            for (let from = 0; from < value.length; from++)
              for (let to = from + 1; to <= Math.min(value.length, from + 4); to++) {
                const span = doc.toSource({ start: start + from, end: start + to });
                const expected = writtenAt(field, from, to);
                if (span.start !== expected[0] || span.end !== expected[1])
                  expect([span.start, span.end, value.slice(from, to)]).toEqual([...expected, source]);
              }
            const whole = doc.toSource({ start, end: start + value.length });
            expect([whole.start, whole.end]).toEqual(writtenAt(field, 0, value.length));
            start += value.length;
            // Blocks of YAML end with a line break of their own.
            start += format === 'yaml' ? /^\n*/.exec(doc.text.slice(start))![0].length : 2;
          }
        }
      }),
      RUNS,
    );
  });

  test('has what a rule finds at its place and under its name', () => {
    const linter = marking(format, '', { fields });
    fc.assert(
      fc.property(file, ({ source, records }) => {
        const { diagnostics, error } = linter.lint(source);
        expect(error).toBeNull();
        const expected = records.flatMap((record, index) =>
          record.map((field) => {
            const at = field.value.indexOf(MARK);
            return [...writtenAt(field, at, at + MARK.length), index, field.name];
          }),
        );
        const found = diagnostics.map(({ start, end, data }) => [start.offset, end.offset, ...address(data)]);
        if (format === 'jsonl' || (format === 'yaml' && source.startsWith('---')))
          for (const each of expected) each[2] = -1;
        expect(found).toEqual(expected);
        expect(new Set(diagnostics.map(({ fingerprint }) => fingerprint)).size).toBe(diagnostics.length);
      }),
      RUNS,
    );
  });

  test('is repaired so that it says what is meant, and nothing else changes', () => {
    const parsed = (source: string) => trimYaml(format, parsers[format]!(source));
    let [made, left] = [0, 0];
    fc.assert(
      fc.property(file, fc.constantFrom(...repairs), ({ source, records }, repair) => {
        const before = parsed(source);
        const linter = marking(format, repair, { fields });
        const { diagnostics } = linter.lint(source);
        const { output } = linter.fix(source);
        const mended = new Set(diagnostics.filter(({ fix }) => fix).map(({ start }) => start.offset));
        made += mended.size;
        left += diagnostics.length - mended.size;
        const expected = before.map((record, index) => ({
          ...record,
          ...Object.fromEntries(
            records[index]!.map((field) => {
              const at = field.value.indexOf(MARK);
              const isMended = mended.has(writtenAt(field, at, at + 1)[0]);
              return [field.name, isMended ? field.value.replace(MARK, () => repair) : field.value];
            }),
          ),
        }));
        expect(parsed(output)).toEqual(expected);
      }),
      RUNS,
    );
    if (format.startsWith('json')) expect(left).toBe(0);
    expect(made).toBeGreaterThan(format === 'yaml' ? left / 4 : left);
  });
});

/** The record and the field that a diagnostic names. */
function address(data: Diagnostic['data']): [number, unknown] {
  const { pointer, row, column } = data as { pointer?: string; row?: number; column?: string };
  if (pointer === undefined) return [row! - 2, column];
  const [name, index] = pointer.slice(1).split('/').reverse();
  return [index === undefined ? -1 : Number(index), name];
}

describe('HTML in a field', () => {
  const word = fc.constantFrom('The', 'é', 'R&D', '<3', 'e\u0301t', '👋🏽', '"q"', 'a,b');
  const paragraph = wordsBetween([' '], word);
  const inJson = inSets(paragraph, (records, dice) => {
    const writer = new SourceWriter();
    const written = records.map(([value = '']) => {
      writer.add('{"body": "<p>');
      const field = writer.field('body', value, inside(htmlText(value, dice), dice));
      writer.add(`${join(jsonString('</p>\r\n', dice))}"}\n`);
      return [field];
    });
    return { source: writer.source, records: written };
  });
  const inCsv = inSets(paragraph, (records, dice) => {
    const writer = new SourceWriter();
    writer.add('id,body\r\n');
    const written = records.map(([value = '']) => {
      writer.add('1,"<p class=""a"">');
      const pieces = htmlText(value, dice).map(([text, said]) => [text, said.replaceAll('"', '""')] as const);
      const field = writer.field('body', value, pieces);
      writer.add('</p>"\r\n');
      return [field];
    });
    return { source: writer.source, records: written };
  });

  test.each([
    ['JSON Lines', 'jsonl', inJson],
    ['CSV', 'csv', inCsv],
  ] as const)('has its places in %s, and is repaired there', (_, format, file) => {
    const bodies = (source: string) =>
      parsers[format]!(source).map((record) => (record as { body: string }).body);
    fc.assert(
      fc.property(file, fc.constantFrom(...repairs), ({ source, records }, repair) => {
        const docs = [...openAll(source, { format })];
        expect(docs.map(({ text }) => text)).toEqual(records.map(([field]) => field!.value));
        for (const [index, doc] of docs.entries())
          for (let at = 0; at < doc.text.length; at++) {
            const { start, end } = doc.toSource({ start: at, end: at + 1 });
            expect([start, end]).toEqual(writtenAt(records[index]![0]!, at, at + 1));
          }
        const { output } = marking(format, repair).fix(source);
        const escaped = repair.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        expect(bodies(output)).toEqual(bodies(source).map((body) => body.replace(MARK, () => escaped)));
      }),
      RUNS,
    );
  });
});
