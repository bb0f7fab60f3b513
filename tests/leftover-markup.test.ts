import { expect, test } from 'vitest';
import { activate, lint } from '#engine';
import { open, type FormatName } from '#formats';
import rule from '../rules/leftover-markup.ts';

const found = (source: string, format: Exclude<FormatName, 'json' | 'jsonl' | 'yaml' | 'csv'>) =>
  lint(open(source, { format }), [activate(rule, {})]).diagnostics.map(
    ({ start, end, severity }) => `${severity} ${source.slice(start.offset, end.offset)}`,
  );

test('what the tags of a page do not say is text, and its Markdown was never read', () => {
  expect(
    found(
      `<article><p>The ferry sails **all winter**. See the [timetable](https://ferry.example/t).</p>
      <p>&lt;/div&gt; The market is closed.</p></article>`,
      'html',
    ),
  ).toEqual(['warning **all winter**', 'warning [timetable](https://ferry.example/t)', 'error &lt;/div&gt;']);
});

test('a page that is a template is no article', () => {
  expect(found('<p><a href="{{ url }}">{{ title }}</a> The ferry sails all winter.</p>', 'html')).toEqual([]);
  expect(found('<p>The ferry sails at {{ time }} all winter.</p>', 'html')).toEqual(['error {{ time }}']);
});

test('in Markdown, tags are markup and braces may be filled later', () => {
  expect(found('The ferry sails <b>all winter</b>, at {{ time }}.</p>\n', 'markdown')).toEqual([
    'warning {{ time }}',
  ]);
  expect(found('---\ntitle: A\n---\n\nThe ferry sails at {{ time }}.\n', 'markdown')).toEqual([]);
});

test('code shows what it likes', () => {
  expect(found('<p>The ferry sails <code>{{ time }}</code> all winter.</p>', 'html')).toEqual([]);
});
