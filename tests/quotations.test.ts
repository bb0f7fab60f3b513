import { describe, expect, test } from 'vitest';
import { attributions, quotations, strayMarks, type Document } from '#document';
import { open } from '#formats';

const quoted = (text: string): string[] => {
  const doc = open(text);
  return doc.quotations.map((each) => doc.slice(each));
};

const strays = (text: string): string[] => {
  const doc = open(text);
  return doc.get(strayMarks).map((each) => `${each.kind} ${doc.slice(each)}`);
};

describe('quotations', () => {
  test.each([
    ['straight', 'She said "wait" and "go".', ['"wait"', '"go"']],
    ['curly', 'She said “wait” and “go”.', ['“wait”', '“go”']],
    ['German', 'Er sagte „warte“ und »geh«.', ['„warte“', '»geh«']],
    ['French', 'Elle dit « attends » et «pars».', ['« attends »', '«pars»']],
    ['Polish', 'Powiedział „czekaj” i «idź».', ['„czekaj”', '«idź»']],
    ['Swedish', 'Hon sa ”vänta” och gick.', ['”vänta”']],
    ['Asian', '她说「等一下」和『走』。', ['「等一下」', '『走』']],
    ['single', "He said 'wait' and ‘go’.", ["'wait'", '‘go’']],
    ['nested', '“He said ‘wait’ to us,” she said.', ['“He said ‘wait’ to us,”']],
    ['nested the British way', '\'He said "wait" to us,\' she said.', ['\'He said "wait" to us,\'']],
  ])('knows %s marks', (_, text, expected) => expect(quoted(text)).toEqual(expected));

  test.each([
    ['inches', 'A 12" pipe and a 5\'10" board.', []],
    ['inches inside', '"The 12" pipe leaks," she said.', ['"The 12" pipe leaks,"']],
    ['a number at the end', '"We sold 12" is all they said.', ['"We sold 12"']],
    ['elisions', "'Twas in the '60s, rock 'n' roll and all.", []],
    ['possessives', "The dogs' door and the boys' room.", []],
    ['a possessive inside', "'The dogs' door is shut,' he said.", ["'The dogs' door is shut,'"]],
    ['Hebrew abbreviations', 'He wrote צה"ל on the wall.', []],
    ['dashes of a dialogue', '– Dokąd idziesz? – zapytała.', []],
    ['code', 'Write `say "hi` first.', []],
  ])('tells %s apart', (_, text, expected) => expect(quoted(text)).toEqual(expected));

  test('a quotation over several paragraphs is a chain', () => {
    const doc = open('“The tide was out.\n\n“We walked to the island.\n\n“Nobody saw us,” she said.');
    expect(doc.quotations.map(({ open, close, block }) => [block, open, close])).toEqual([
      [0, '“', ''],
      [1, '“', ''],
      [2, '“', '”'],
    ]);
    expect(doc.get(strayMarks)).toEqual([]);
  });

  test('French paragraphs that go on open with a closing mark', () => {
    expect(strays('« La mer était basse.\n\n» Nous sommes partis.\n\n» Personne ne nous a vus. »')).toEqual(
      [],
    );
  });

  test('a list inside a quotation does not tear it', () => {
    expect(strays('She read: “We need:\n\n- rope\n- tar\n- a boat that floats.”')).toEqual([]);
  });
});

describe('stray marks', () => {
  test.each([
    ['“We sail at six. The tide is high.', ['unclosed “We sail at six.']],
    ['We sail at six,” she said.', ['unopened We sail at six,”']],
    ['"We sail at six,” she said.', ['mixed "We sail at six,”']],
    ['\'We sail at six," she said.', ['mixed \'We sail at six,"']],
    ['"We sail at six, she said. "The tide is high."', ['unclosed "We sail at six, she said.']],
    ['“`html', []],
  ])('%s', (text, expected) => expect(strays(text)).toEqual(expected));
});

describe('attributions', () => {
  const said = (text: string) => {
    const doc = open(text, { language: 'en' });
    return doc
      .get(attributions)
      .map(({ speaker, position }) => `${speaker ? doc.slice(speaker.at) : 'nobody'}, ${position}`);
  };

  test.each([
    ['“We sail at six,” said Ann Lind.', ['Ann Lind, after']],
    ['“We sail at six,” said the harbour master, Ann Lind.', ['Ann Lind, after']],
    ['“We sail at six,” Lind, who owns the boat, said.', ['Lind, after']],
    ['Ann Lind said: “We sail at six.”', ['Ann Lind, before']],
    ['The statement also stressed, “We sail at six.”', ['The statement, before']],
    ['“We sail,” said Ann Lind. “The tide is high.”', ['Ann Lind, between', 'Ann Lind, between']],
    ['Ann Lind looked at the sea. “We sail at six,” she said.', ['Ann Lind, after']],
    ['Ann Lind: “We sail at six.”', ['Ann Lind, before']],
    ['“We sail at six,” according to Ann Lind.', ['Ann Lind, after']],
    ['“We sail at six” stood on the board.', ['nobody, undefined']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('whatever the text', () => {
  // A generator with a fixed seed: the same texts in every run.
  const random = (seed: number) => () => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 2 ** 32;
  const pieces = [
    '"',
    '“',
    '”',
    '„',
    '«',
    '»',
    "'",
    '‘',
    '’',
    ' ',
    ' ',
    'word',
    ' said ',
    'Ann',
    '12',
    '.',
    ', ',
    '\n\n',
  ];

  test('quotations are spans in order and apart, with their content inside', () => {
    const next = random(7);
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: 80 }, () => pieces[Math.floor(next() * pieces.length)]).join('');
      const doc = open(text);
      expectSound(doc, text);
      expect(doc.get(attributions)).toHaveLength(doc.quotations.length);
    }
  });

  test.each([
    ['opening', '“ '],
    ['closing', 'a” '],
    ['straight', '" '],
    ['glued', '"a'],
    ['single', "'a "],
    ['alternating', '«“'],
    ['odd', '"a” '],
    ['inches', '"a 12" '],
  ])(
    '200,000 %s marks take one pass',
    (_, piece) => {
      const text = piece.repeat(200_000);
      const start = performance.now();
      expectSound(open(text), text);
      // One pass takes half a second; a loop over loops would take minutes.
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    60_000,
  );
});

function expectSound(doc: Document, text: string): void {
  let end = 0;
  let sound = true;
  for (const each of doc.get(quotations)) {
    sound &&= each.start >= end && each.end <= text.length;
    sound &&=
      each.start <= each.content.start &&
      each.content.start <= each.content.end &&
      each.content.end <= each.end;
    sound &&= text[each.start] === each.open || each.open === '«';
    end = each.end;
  }
  for (const each of doc.get(strayMarks))
    sound &&= 0 <= each.start && each.start < each.end && each.end <= text.length;
  expect(sound, JSON.stringify(text.slice(0, 200))).toBe(true);
}
