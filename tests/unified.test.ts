import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import retextContractions from 'retext-contractions';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextQuotes from 'retext-quotes';
import retextRepeatedWords from 'retext-repeated-words';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { defineRule, type Block } from '#rule';
import { diagnose } from '../src/testing/index.ts';
import copydesk, { fromRetext } from '../src/unified/index.ts';

const text = 'It rained.\n\nThe ferry had asked for the the harbour to stay open.\n';

describe('copydesk as a plugin', () => {
  const processors = {
    remark: unified().use(remarkParse).use(copydesk).use(remarkStringify),
    rehype: unified().use(rehypeParse, { fragment: true }).use(copydesk).use(rehypeStringify),
    retext: unified().use(retextEnglish).use(copydesk).use(retextStringify),
  };

  test.each(Object.entries(processors))('of %s gives messages', async (_, processor) => {
    const { messages } = await processor.process(new VFile({ path: 'ferry.md', value: text }));
    const found = messages.filter(({ ruleId }) => ruleId === 'repeated-word');

    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      source: 'copydesk',
      ruleId: 'repeated-word',
      actual: 'the the',
      expected: ['the'],
      fatal: false,
      name: 'ferry.md:3:25-3:32',
      url: expect.stringContaining('repeated-word'),
      place: { start: { line: 3, column: 25, offset: 36 }, end: { line: 3, column: 32, offset: 43 } },
    });
  });

  test('works in a synchronous run, with a configuration', () => {
    const file = unified()
      .use(retextEnglish)
      .use(copydesk, { config: { rules: { 'repeated-word': 'error' } } })
      .use(retextStringify)
      .processSync(text);

    expect(file.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['repeated-word', true]]);
  });

  test('leaves the text as it is', async () => {
    expect(String(await processors.retext.process(text))).toBe(text);
  });
});

describe('a plugin of retext as a rule', () => {
  const adapted = (check: ReturnType<typeof fromRetext>) =>
    defineRule({
      id: 'adapted',
      category: 'structure',
      severity: 'warning',
      summary: '',
      why: '',
      examples: [],
      options: {},
      check,
    });
  const found = (check: ReturnType<typeof fromRetext>, source: string) =>
    diagnose(adapted(check), source).map(({ start, end, message, suggestions }) => ({
      at: source.slice(start.offset, end.offset),
      message,
      suggested: suggestions.map(({ edits }) => edits[0]!.text),
    }));

  test('retext-repeated-words', () => {
    expect(found(fromRetext(retextRepeatedWords), text)).toEqual([
      { at: 'the the', message: 'Unexpected repeated “the”, remove one occurrence.', suggested: ['the'] },
    ]);
  });

  test('retext-indefinite-article', () => {
    expect(
      found(fromRetext(retextIndefiniteArticle), 'First line.\r\n\r\nHe saw an ferry and a island.'),
    ).toEqual([
      { at: 'an', message: 'Unexpected article “an” before “ferry”, expected “a”.', suggested: ['a'] },
      { at: 'a', message: 'Unexpected article “a” before “island”, expected “an”.', suggested: ['an'] },
    ]);
  });

  test('retext-quotes, with its settings', () => {
    expect(
      found(fromRetext(retextQuotes, { settings: [{ preferred: 'smart' }] }), 'She said "yes".').map(
        ({ at, suggested }) => [at, suggested],
      ),
    ).toEqual([
      ['"', ['“']],
      ['"', ['”']],
    ]);
  });

  test('retext-contractions, which copydesk does not depend on', () => {
    expect(found(fromRetext(retextContractions), 'The boats dont sail, 😀 and isnt that odd?')).toMatchObject(
      [
        { at: 'dont', suggested: ['don’t'] },
        { at: 'isnt', suggested: ['isn’t'] },
      ],
    );
  });

  test('is asked only about the blocks that could have something', () => {
    const asked: Block[] = [];
    const check = fromRetext(retextRepeatedWords, {
      *candidates(doc) {
        for (const block of doc.blocks.slice(1)) {
          asked.push(block);
          yield block;
        }
      },
    });

    expect(found(check, 'It was was late.\n\nIt was was cold.')).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });
});
