import { describe, expect, test } from 'vitest';
import { lint } from '#linter';
import { open } from '#formats';
import { loops } from '#document';

const rules = async (text: string) => (await lint(text)).diagnostics.map(({ rule }) => rule);
const sentence = 'The ferry leaves from the old quay at noon and comes back in the evening. ';

describe('a loop', () => {
  test('is one defect, whatever else its copies are', async () => {
    expect(await rules(sentence.repeat(5))).toEqual(['looping-text']);
    expect(await rules(`${sentence}\n\n`.repeat(5))).toEqual(['looping-text']);
    expect(await rules(`It was late and the ${'the '.repeat(12)}boats came back to us.`)).toEqual([
      'looping-text',
    ]);
  });

  test('leaves two printings to the rule about copies', async () => {
    expect(await rules(`${sentence}\n\n`.repeat(2))).toEqual(['duplicate-block']);
  });

  test('does not hide that the whole article is printed again', async () => {
    const article = `They closed the market hall because the roof had begun to leak in the rain.\n\n${sentence.repeat(4)}\n\n`;
    expect(await rules(article + article)).toEqual(['looping-text', 'duplicate-block']);
  });

  test('ends where the words go on otherwise', () => {
    const text = `We went to the end of ${'the street at the end of '.repeat(4)}a long day.`;
    const [loop] = open(text).get(loops);
    expect(text.slice(loop?.end)).toBe(' a long day.');
  });
});

test('a sentence inside a paragraph is one defect, of the rule on sentences', async () => {
  const text = `The road was dark. ${sentence}Nobody came.\n\nThe night was short. ${sentence}Somebody did.`;
  expect(await rules(text)).toEqual(['repeated-sentence']);
});
