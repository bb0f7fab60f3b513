import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '#engine';
import { open as openAs, textFormatNames, type TextFormatName } from '#formats';
import { createLinter } from '#linter';
import {
  anyDocument,
  anyWord,
  build,
  sentence,
  type BlockSpec,
  type DocumentSpec,
  type WordSpec,
} from './support/placed-words.ts';

// Positions are a law: whatever stands in the text, its stretch of the source is known to the letter. Documents are built
// from words of which it is known where they stand, in all kinds of markup, and everything that is claimed of them is held
// against that. `npm run test:long` does it with many more.
const runs = Number(process.env['POSITION_RUNS'] ?? 2000);

const open = (format: TextFormatName, source: string) => openAs(source, { format });

const forAny = (claim: (spec: DocumentSpec) => void) => {
  fc.assert(
    fc.property(anyDocument, (spec) => {
      claim(spec);
    }),
    { seed: 1789, numRuns: runs },
  );
};

describe.each(textFormatNames)('in %s', (format) => {
  test('every letter of every word is where it is said to be', { timeout: 600_000 }, () => {
    forAny((spec) => {
      const { source, words } = build(format, spec);
      const doc = open(format, source);
      for (const { says, units } of words) {
        // A number makes each word the only one that is written so.
        const at = doc.text.indexOf(says);
        expect(at, `${says} in ${JSON.stringify(source)} as ${JSON.stringify(doc.text)}`).not.toBe(-1);
        for (const [from, to] of spans(says.length)) {
          const { start, end } = doc.toSource({ start: at + from, end: at + to });
          expect(
            [says.slice(from, to), start, end],
            `${JSON.stringify(source)} as ${JSON.stringify(doc.text)}`,
          ).toEqual([says.slice(from, to), units[from]![0], units[to - 1]![1]]);
        }
      }
    });
  });

  describe('a planted defect is pointed at, and its fix changes nothing else:', async () => {
    const linter = await createLinter({ format });
    const rules = (source: string) => linter.lint(source).diagnostics.map(({ rule }) => rule);

    const plant = (rule: string, arbitrary: fc.Arbitrary<Planted>, isFixed = true) => {
      let fixes = 0;
      const claim = ({ damaged, sound, from, to }: Planted): void => {
        const { source, words } = build(format, damaged);
        const intended = build(format, sound).source;
        const [start, end] = [words[from]!.units[0]![0], words[to - 1]!.units.at(-1)![1]];
        const found = linter
          .lint(source)
          .diagnostics.find(
            (each) => each.rule === rule && each.start.offset === start && each.end.offset === end,
          );
        expect(found, `${source.slice(start, end)} in ${JSON.stringify(source)}`).toBeDefined();
        if (!found?.fix) return;
        fixes++;
        const fixed = apply(source, [found.fix]);
        expect(collapsed(open(format, fixed).text), JSON.stringify(source)).toBe(
          collapsed(open(format, intended).text),
        );
        expect(markup(fixed), JSON.stringify(source)).toBe(markup(intended));
        // In HTML a line break is a space like any other.
        if (rule !== 'duplicate-caption' && format !== 'html') expect(lineEnds(fixed)).toBe(lineEnds(source));
        expect(rules(fixed).toSorted()).toEqual(rules(intended).toSorted());
      };
      fc.assert(fc.property(arbitrary, claim), { seed: 1789, numRuns: Math.ceil(runs / 4) });
      // A fix that is never written would be right every time.
      if (isFixed) expect(fixes).toBeGreaterThan(runs / 50);
    };

    test('a repeated word', { timeout: 600_000 }, () => {
      plant('repeated-word', repeatedWord);
    });

    test('letters that were read in the wrong encoding', { timeout: 600_000 }, () => {
      plant('encoding-corruption', mojibake);
    });

    test('a caption that is printed again', { timeout: 600_000 }, () => {
      // Of HTML no block is taken out: its tags would stay.
      plant('duplicate-caption', repeatedCaption(format), format !== 'html');
    });
  });
});

/** A document with a defect, the same without, and from which word to which the defect is. */
interface Planted {
  readonly damaged: DocumentSpec;
  readonly sound: DocumentSpec;
  readonly from: number;
  readonly to: number;
}

const before = sentence(
  'The ferry left the harbour an hour late because the fog had not lifted that morning.',
);
const after = sentence('Nobody was surprised by it and most of them had stayed at home with a book.');

const lineEnd = fc.constantFrom<DocumentSpec['lineEnd'][]>('\n', '\r\n', '\r');
const manner = fc.constantFrom<WordSpec['manner'][]>(
  'plain',
  'marked',
  'linked',
  'entities',
  'numeric entities',
);
const kind = fc.constantFrom<BlockSpec['kind'][]>(
  'paragraph',
  'heading',
  'list item',
  'nested item',
  'footnote',
  'html',
);

/** A document with some words between two sentences, and the same with other words there. */
function around(
  {
    lineEnd: end,
    kind: of,
    words,
  }: { lineEnd: DocumentSpec['lineEnd']; kind: BlockSpec['kind']; words: WordSpec[] },
  planted: readonly WordSpec[],
): DocumentSpec {
  const middle: BlockSpec = { kind: of, words: [...words, ...planted, ...sentence('lamp was lit')] };
  return {
    lineEnd: end,
    blocks: [{ kind: 'paragraph', words: before }, middle, { kind: 'paragraph', words: after }],
  };
}

const place = fc.record({ lineEnd, kind, words: fc.array(anyWord, { maxLength: 3 }) });

const repeatedWord: fc.Arbitrary<Planted> = fc
  .record({
    place,
    first: manner,
    second: manner,
    before: fc.constantFrom('space' as const, 'break' as const),
  })
  .map(({ place: at, first, second, before: between }) => {
    const once: WordSpec = { says: 'the', manner: first, before: 'space', isExact: true };
    const twice: WordSpec = { ...once, manner: second, before: between };
    const from = before.length + at.words.length;
    return { damaged: around(at, [once, twice]), sound: around(at, [once]), from, to: from + 2 };
  });

const mojibake: fc.Arbitrary<Planted> = fc.record({ place, manner }).map(({ place: at, manner: how }) => {
  const says = (text: string): WordSpec => ({ says: text, manner: how, before: 'space', isExact: true });
  const from = before.length + at.words.length;
  return { damaged: around(at, [says('cafÃ©s')]), sound: around(at, [says('cafés')]), from, to: from + 1 };
});

const repeatedCaption = (format: TextFormatName): fc.Arbitrary<Planted> =>
  lineEnd.map((end) => {
    const words = sentence('A ferry breaks the ice off the north quay on Sunday. (Photo: Lena Moor)');
    // A figure with a caption, in HTML.
    const caption: BlockSpec = { kind: format === 'html' ? 'footnote' : 'paragraph', words };
    const page = (captions: BlockSpec[]): DocumentSpec => ({
      lineEnd: end,
      blocks: [{ kind: 'paragraph', words: before }, ...captions, { kind: 'paragraph', words: after }],
    });
    const from = before.length + words.length;
    return { damaged: page([caption, caption]), sound: page([caption]), from, to: from + words.length };
  });

function collapsed(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function lineEnds(source: string): number {
  return source.match(/\r\n|\r|\n/gu)?.length ?? 0;
}

/** A source without white space, and without what only says a letter otherwise. */
function markup(source: string): string {
  return source.replace(/&#x?\w{1,8};|&\w{1,20};|é|\s/gu, '');
}

/** The whole word, each of its units, and some stretches. */
function spans(length: number): [from: number, to: number][] {
  const all: [number, number][] = [[0, length]];
  for (let from = 0; from < length; from++) all.push([from, from + 1], [from, Math.min(length, from + 3)]);
  return all;
}
