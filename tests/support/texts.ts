import fc from 'fast-check';

/** Texts that broke a reader once, or would break a careless one. */
export const texts: Readonly<Record<string, string>> = {
  empty: '',
  'one line': 'One line.',
  'mixed line ends': 'One.\r\nTwo.\n\nThree.\rFour.\r\r\n',
  'beyond the basic plane': 'He said “hi 👋🏽” — twice. Naïve? Yes.\n\n𝒜 sum of 𝟙𝟚 parts.',
  'lone surrogates': 'A \ud800 torn \udc00 pair.\n“\udfff” and \ud83d at the end \ud83d',
  'NUL and controls': '\u0000\u0000 a \u0007 b\u0085c\u2028d\u2029e',
  'a table': 'Prices:\n\n| a | b |\n|---|---|\n| 1 | 2 \\| 3 |\n|\n| `x|y` |',
  'a fence': 'See:\n\n```js\nlet a = "b";\n```\n\nand `inline code` and ``a ` b``.\n\n~~~\nnever closed',
  'front matter': '---\ntitle: A day\n---\n\n# A day\n\nIt rained.',
  'links and addresses': 'Write to desk@example.org, see https://example.org/a_(b)?c=d. Or www.example.org!',
  quotations: '“One,” she said, “two.” „Drei“ und »vier«, « cinq », 「六」, "seven" and 6\'2".',
  'other scripts': 'Это предложение. これは文です。次の文。 هذه جملة. זה משפט. यह वाक्य है।',
  damage: 'The the ErdoÄŸan story “began” here.\n\n|\n\nIt ended on the',
  'no words': '… — … !!! ??? ((( ))) *** ___ >>> ```',
  'hard-wrapped': `${'The ferry left the harbour an hour late on Monday because the fog\nhad not lifted, and the passengers who had come early were cold and\ntired when it did, said the harbour master, who had been up all night.\nNobody complained.'}`,
};

const pieces = fc.constantFrom(
  ...[
    'The ',
    'ferry ',
    'and ',
    'left. ',
    'Mr. Lee ',
    '“quoted” ',
    '"straight" ',
    "it's ",
    '3,000 ',
    '12.5 % ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
  ],
  ...[
    '- item',
    '| a | b |',
    '|---|---|',
    '# Title',
    '> said',
    '```',
    '`code`',
    'https://example.org/x ',
    'ErdoÄŸan ',
    'the the ',
    'é',
    '\u0301',
  ],
  ...[
    '👋🏽',
    '\ud800',
    '\u200b',
    '\u00a0',
    '|',
    '“',
    '”',
    '«',
    "'",
    '"',
    ':',
    '…',
    '[',
    '](',
    '<p>',
    '&amp;',
    '漢字',
    'Ünlü ',
    '(Reuters)',
    'TT',
  ],
);

/** Text as it comes: bits of prose, markup and damage in any order, and now and then any character at all. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: pieces, weight: 6 },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 6 }), weight: 1 },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
