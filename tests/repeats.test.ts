import { describe, expect, test } from 'vitest';
import { captionCopies, copies, isParallel, passages, repeats, Vocabulary } from '#document';
import { open } from '#formats';
import { firstDifference, hashWord, ShingleIndex } from '#text';

const wind = 'The wind had turned to the north before anybody on the quay had seen it.';
const tide = 'The tide came over the planks at nine and stayed until the morning.';

describe('repeats', () => {
  const found = (text: string) => {
    const doc = open(text);
    const all = doc.get(passages);
    return doc.get(repeats).found.map(({ first, start, end, exact }) => ({
      first: doc.slice(all[first]!).slice(0, 8),
      lines: [doc.lines.indexAt(all[start]!.start), doc.lines.indexAt(all[end - 1]!.start)],
      exact,
    }));
  };

  test('sentences in a row are one, whatever blocks they stand in', () => {
    expect(found(`${wind}\n\n${tide}\n\nIt rained.\n\n${wind} ${tide}`)).toEqual([
      { first: 'The wind', lines: [6, 6], exact: true },
    ]);
  });

  test('a changed sentence between two that are the same belongs to them', () => {
    const changed = 'The ferry stayed out.';
    const text = `${wind} The ferry stayed outside. ${tide}\n\nIt rained.\n\n${wind} ${changed} ${tide}`;
    expect(found(text)).toEqual([{ first: 'The wind', lines: [4, 4], exact: false }]);
  });

  test('a paragraph printed many times in a row is one repeat', () => {
    expect(found(`${wind}\n`.repeat(50))).toHaveLength(1);
  });

  test('another number is another statement', () => {
    const doc = open(
      `Boats of 40 metres and more pay double in the harbour.\n\nBoats of 60 metres and more pay double in the harbour.`,
    );
    expect(doc.get(repeats)).toEqual({ found: [], templates: 1 });
  });
});

describe('copies', () => {
  test('what stands in quotation marks is not counted as the author’s own', () => {
    const said = '“The wind had turned before anybody saw it,” the pilot said.';
    const [copy] = open(`${said}\n\nIt rained.\n\n${said}`).get(copies);
    expect(copy).toMatchObject({ words: 11, own: 3, isWhole: true, isAdjacent: false });
  });

  test('the same place below different titles is parallel', () => {
    const doc = open(`Sea\n\nMorning\n${wind}\n\nEvening\n${wind}`);
    const [copy] = doc.get(copies);
    expect(copy).toMatchObject({ titlesBetween: 1 });
    expect(isParallel(doc, copy!)).toBe(true);
  });
});

test('a text without captions has no copies of them', () => {
  expect(open(`${wind}\n\n${wind}`).get(captionCopies)).toEqual([]);
});

describe('the first difference of two texts', () => {
  test.each([
    ['a b c', 'a b c', undefined],
    ['a b c d', 'a x c d', { before: 'b', after: 'x' }],
    ['a b c d', 'a c d', { before: 'b', after: '' }],
    ['a b', 'a b c', { before: '', after: 'c' }],
    ['', 'a', { before: '', after: 'a' }],
  ])('%s / %s', (first, second, expected) => {
    expect(firstDifference(first, second)).toEqual(expected);
  });
});

test('a shingle index gives the first passage that shares a quarter of the shingles', () => {
  const hashes = Int32Array.from('a b c d e f g x b c d e f y'.split(' '), (word) => hashWord(word));
  const index = new ShingleIndex(new Vocabulary(hashes).numbers, 2);
  expect(index.add(0, 0, 7)).toEqual([]);
  expect(index.add(1, 7, 14)).toEqual([0]);
});
