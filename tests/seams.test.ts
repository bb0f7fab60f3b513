import { expect, test } from 'vitest';
import { endings, lastProse } from '#document';
import { open } from '#formats';
import { hashWord, mayHaveSeam, seam } from '#text';

const words = new Set(
  [
    'keepers',
    'wanted',
    'nobody',
    'rinse',
    'river',
    'bank',
    'now',
    'turn',
    'stare',
    'stared',
    'own',
    'down',
    'small',
    'looked',
    'over',
  ].map((word) => hashWord(word)),
);

test.each([
  ['keepersof', 7],
  ['nobodywanted', 6],
  ['rinsethem', 5],
  ['inthe', 2],
  ['riverbank', undefined],
  ['nowturn', 3],
  ['insmall', 2],
  ['lookedover', 6],
  // “stared own” as well as “stare down”
  ['staredown', undefined],
  ['keepers', undefined],
])('the seam of “%s” is at %s', (token, at) => {
  expect(seam(token, (hash) => words.has(hash))).toBe(at);
  if (at !== undefined) expect(mayHaveSeam(token, 0, token.length)).toBe(true);
});

test('a block ends with a full stop, a colon, or on a word that waits for another', () => {
  const doc = open(
    [
      'The wind blew from the east on that day, and it was cold.',
      'These are the boats that came back to the harbour before dark:',
      'They were all counted on the pier by the keeper of the',
      'He had not slept well in all of the nights that he was there for',
      'The last of them was seen at six by a boy on the wall of the inn',
      '“It was late when she came, and the lamp was out by then.”',
    ].join('\n\n'),
  );
  expect(doc.get(endings)).toEqual(['ended', 'colon', 'never', 'seldom', 'open', 'ended']);
  expect(lastProse(doc)).toBe(5);
});

test('tags and emphasis are no part of the end', () => {
  const doc = open('He came down the hill and they were *all there.*\n\n<p>It was at the end of the</p>\n');
  expect(doc.get(endings)).toEqual(['ended', 'never']);
});
