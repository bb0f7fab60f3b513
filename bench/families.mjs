// Texts of any size: typical ones, and those in which a careless step is quadratic.

const paragraph =
  'The market opens at seven, and the first boats are back by then with whatever the night has given them.';
const day = (number) =>
  `On day ${number} the harbour office counted ${(number * 7919) % 997} boats and ${(number * 104729) % 1009} nets. ` +
  `The master said that berth ${(number * 31) % 89} would be closed until day ${number + 3}, and nobody minded.\n\n`;

const repeated = (piece) => (size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

export const families = {
  'different paragraphs': (size) =>
    Array.from({ length: Math.ceil(size / 190) }, (_, number) => day(number)).join(''),
  'one line': repeated(`${paragraph} `),
  'one paragraph again and again': repeated(`${paragraph}\n\n`),
  'one letter': repeated('a'),
  'one word': repeated('word '),
  spaces: repeated(' '),
  pipes: repeated('|'),
  'rows of pipes': repeated('| a | b |\n'),
  'straight marks': repeated('"'),
  'opening marks': repeated('“'),
  'closing marks': repeated('” '),
  'quoted words': repeated('“a” '),
  backticks: repeated('`'),
  'opening brackets': repeated('['),
  'opening links': repeated('[a]('),
  'opening braces': repeated('{{'),
  'opening tags': repeated('<p '),
  'opening parentheses': repeated('('),
  'full stops': repeated('. '),
  'NUL characters': repeated('\0'),
  'lone surrogates': repeated('\ud800'),
  'combining marks': repeated('\u0301'),
  'zero-width spaces': repeated('a\u200b'),
  mojibake: repeated('ErdoÄŸan saw the cafÃ© there. '),
  'nothing but mojibake': repeated('Ã'),
  'line breaks': repeated('\n'),
  'list items': repeated('- item\n'),
  headings: repeated('# A heading\n\n'),
  fences: repeated('```\n'),
  numbers: repeated('1,'),
  capitals: repeated('Ab '),
  names: repeated('Ann Lee saw Jo Ray. '),
  initials: repeated('A. '),
  addresses: repeated('a@b.c '),
  entities: repeated('&amp;'),
  ideographs: repeated('漢字'),
};
