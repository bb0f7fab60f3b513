import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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

describe('steps that stand in several procedures', () => {
  const steps = [
    'Open the hatch on the landward side of the tower and wait on the ladder until the glass has cooled down.',
    'Hold the can with both hands and pour the oil slowly along the edge until the float has reached the red mark.',
    'Wipe the rope from the top to the bottom with a dry cloth and hang it on the hook beside the door afterwards.',
    'Close the hatch with the iron key and hang the key on the nail below the picture of the first keeper.',
  ];
  const between = [
    'Nobody has to climb for that.',
    'Oil that has been spilled is the keeper’s, and he hates it.',
    'The boys may do that.',
    'The bell of the second tower needs grease in the evening, and a steady hand.',
    'The horn needs water, which freezes. It is loud when it is full and louder when it is empty.',
    'A flag needs nothing but wind, which comes from the north.',
    'There are nine buoys. The tenth was stolen by a count, who keeps ducks in it.',
  ];
  const again = [steps[1], steps[0], steps[3], steps[2]];
  const page = [...steps, ...again].map((step, index) => `${step}\n\n${between[index] ?? ''}`).join('\n\n');
  const copies = async (text: string) =>
    (await rules(text)).filter((rule) => rule === 'duplicate-block').length;

  test('are copies on a page, and a habit in a manual', async () => {
    expect(await copies(page)).toBe(4);
    // Prose of more than a thousand words, none of which comes again.
    const chapter = await readFile(join(import.meta.dirname, '../docs/architecture.md'), 'utf8');
    expect(await copies(chapter)).toBe(0);
    expect(await copies(`${chapter.replace(/```[^]*?```|\|.*\n/gu, '')}\n\n${page}`)).toBe(0);
  });
});
