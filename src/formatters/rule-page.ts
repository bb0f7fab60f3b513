import type { Rule, Severity } from '#rule';

/** All that a user reads about a rule, in Markdown, made of the rule's own fields. */
export function rulePage({
  id,
  category,
  severity,
  recommended,
  summary,
  why,
  examples,
  options,
}: Rule): string {
  const settings = Object.entries(options).map(
    ([name, { fallback, about }]) => `- \`${name}\` (default \`${JSON.stringify(fallback)}\`): ${about}`,
  );
  const parts = [
    `# ${id}`,
    summary,
    `Severity: **${severity}** at most${recommended === false ? ', off by default' : ''} · Category: ${category}`,
    '## Why',
    dedent(why),
    ...(examples.length > 0 ? ['## Examples'] : []),
    ...examples.flatMap(({ bad, good }) => [
      ...(bad === undefined ? [] : ['Reported:', fenced(bad)]),
      ...(good === undefined ? [] : [bad === undefined ? 'Left alone:' : 'Better:', fenced(good)]),
    ]),
    '## Options',
    settings.length > 0 ? settings.join('\n') : 'This rule has none.',
    ...(recommended === false ? ['## Turning it on', setting(id, severity)] : []),
    '## Turning it off',
    [setting(id, 'off'), ...(category === 'engine' ? [] : atOnePlace(id))].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** How to set a rule for one run, and for all. */
function setting(id: string, to: Severity | 'off'): string {
  return [
    `For one run: \`copydesk lint --rule ${id}=${to}\`. In \`copydesk.config.json\`:`,
    '',
    '```json',
    JSON.stringify({ rules: { [id]: to } }),
    '```',
  ].join('\n');
}

/** Not of rules about comments: those speak when all comments have been heard. */
function atOnePlace(id: string): string[] {
  return [
    '',
    'At one place of a Markdown or HTML document, with the reason for it:',
    '',
    '```html',
    `<!-- copydesk-disable-next-line ${id} -- the reason -->`,
    '```',
  ];
}

/** A fence longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${visible(text)}\n${fence}`;
}

/** Characters that nobody sees are written as their number. */
function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/gu,
    (character) => `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`,
  );
}

function dedent(text: string): string {
  return text.replace(/^[ ]+/gmu, '').trim();
}
