import { describe, expect, test } from 'vitest';
import type { FormatName } from '#formats';
import { fix, lint } from '#linter';

const config = { rules: { 'encoding-corruption': 'error' } } as const;

/** What is reported in a source, as it stands there, and what it says of it. */
async function said(source: string, format: FormatName): Promise<[string, string][]> {
  const { diagnostics } = await lint(source, { format, config });
  return diagnostics
    .filter(({ rule }) => rule === 'encoding-corruption')
    .map(({ start, end, message }) => [source.slice(start.offset, end.offset), message]);
}

async function mended(source: string, format: FormatName): Promise<string> {
  return (await fix(source, { format, config })).output;
}

const damaged = (shown: string, meant: string): string =>
  `“${shown}” stands for “${meant}”: UTF-8 read as Windows-1252.`;

describe('damage is found at its place and mended in the format', () => {
  test('in a cell of a Markdown table, in the text and in the title of a picture', async () => {
    const source =
      '| Puerto | Barcos |\n| --- | --- |\n| CÃ³rdoba | 12 |\n| Málaga | 7 |\n\n![El faro de CÃ¡diz](a.jpg "Faro de LeÃ³n")\n';
    expect(await said(source, 'markdown')).toEqual([
      ['CÃ³rdoba', damaged('CÃ³rdoba', 'Córdoba')],
      ['CÃ¡diz', damaged('CÃ¡diz', 'Cádiz')],
      ['LeÃ³n', damaged('LeÃ³n', 'León')],
    ]);
    expect(await mended(source, 'markdown')).toBe(
      source.replace('CÃ³rdoba', 'Córdoba').replace('CÃ¡diz', 'Cádiz').replace('LeÃ³n', 'León'),
    );
  });

  test('in cells, attributes and entities of HTML', async () => {
    const source =
      '<p lang="es">El puerto de <b>MÃ¡laga</b> abre a las seis.</p>\n' +
      '<img src="CÃ¡diz.jpg" alt="El faro de CÃ¡diz" title="Faro de LeÃ³n">\n' +
      '<table><tr><th>Puerto</th></tr><tr><td>CÃ³rdoba</td></tr><tr><td>C&Atilde;&sup3;rdoba</td></tr></table>\n';
    expect(await said(source, 'html')).toEqual([
      ['MÃ¡laga', damaged('MÃ¡laga', 'Málaga')],
      ['CÃ¡diz', damaged('CÃ¡diz', 'Cádiz')],
      ['LeÃ³n', damaged('LeÃ³n', 'León')],
      ['CÃ³rdoba', damaged('CÃ³rdoba', 'Córdoba')],
      ['C&Atilde;&sup3;rdoba', damaged('CÃ³rdoba', 'Córdoba')],
    ]);
    expect(await mended(source, 'html')).toBe(
      source
        .replace('MÃ¡laga', 'Málaga')
        .replace('de CÃ¡diz', 'de Cádiz')
        .replace('LeÃ³n', 'León')
        .replace('CÃ³rdoba', 'Córdoba')
        .replace('C&Atilde;&sup3;rdoba', 'Córdoba'),
    );
  });

  test('in strings of JSON, also as escapes', async () => {
    const source = String.raw`{ "title": "El puerto de Adri\u00c3\u00a1n", "body": "La lonja de MÃ¡laga y la de C\u00C3\u00B3rdoba.\nEl faro no." }`;
    expect(await said(source, 'json')).toEqual([
      [String.raw`Adri\u00c3\u00a1n`, damaged('AdriÃ¡n', 'Adrián')],
      ['MÃ¡laga', damaged('MÃ¡laga', 'Málaga')],
      [String.raw`C\u00C3\u00B3rdoba`, damaged('CÃ³rdoba', 'Córdoba')],
    ]);
    expect(JSON.parse(await mended(source, 'json'))).toEqual({
      title: 'El puerto de Adrián',
      body: 'La lonja de Málaga y la de Córdoba.\nEl faro no.',
    });
  });

  test('in quoted fields of CSV', async () => {
    const source = 'id,title,body\n1,"El puerto de AdriÃ¡n","La lonja de ""CÃ³rdoba"" abre"\n';
    expect((await said(source, 'csv')).map(([place]) => place)).toEqual(['AdriÃ¡n', 'CÃ³rdoba']);
    expect(await mended(source, 'csv')).toBe(
      source.replace('AdriÃ¡n', 'Adrián').replace('CÃ³rdoba', 'Córdoba'),
    );
  });
});

describe('the message says how the damage came about', () => {
  const messages = async (source: string): Promise<string[]> =>
    (await said(source, 'text')).map(([, message]) => message);

  test('several code pages in one document', async () => {
    expect(
      await messages(
        'The ferry of AdriÃ¡n and KГ¤mmerer met Frau Br√ºckner at the caf├®; the tide ΓÇô a high one ΓÇô was late.',
      ),
    ).toEqual([
      '“AdriÃ¡n” stands for “Adrián”: UTF-8 read as Windows-1252.',
      '“KГ¤mmerer” stands for “Kämmerer”: UTF-8 read as Windows-1251.',
      '“Br√ºckner” stands for “Brückner”: UTF-8 read as Mac OS Roman.',
      '“caf├®” stands for “café”: UTF-8 read as code page 850.',
      '“ΓÇô” stands for “–”: UTF-8 read as code page 437.',
      '“ΓÇô” stands for “–”: UTF-8 read as code page 437.',
    ]);
  });

  test('ISO-8859-15, where the euro sign stands for a letter', async () => {
    expect(await messages('Der Hafen öffnet für Gäste. Die FÃ€hre und das GepÃ€ck sind da.')).toEqual([
      '“FÃ€hre” stands for “Fähre”: UTF-8 read as ISO-8859-15.',
      '“GepÃ€ck” stands for “Gepäck”: UTF-8 read as ISO-8859-15.',
    ]);
  });

  test('twice, three times, and in two pages one after the other', async () => {
    expect(
      await messages('AdriÃƒÂ¡n waits. The libraryÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢s roof leaks. Frau BrâˆšÂºckner left.'),
    ).toEqual([
      '“AdriÃƒÂ¡n” stands for “Adrián”: UTF-8 read as Windows-1252, twice.',
      '“libraryÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢s” stands for “library’s”: UTF-8 read as Windows-1252, 3 times.',
      '“BrâˆšÂºckner” stands for “Brückner”: UTF-8 read as Windows-1252, then UTF-8 read as Mac OS Roman.',
    ]);
  });

  test('what is lost for good, and what probably stood there', async () => {
    expect(
      await messages('Señor MartÃnez said â€œit is late,â€ and Mr Fari\uFFFDa left. It isn\uFFFDt far.'),
    ).toEqual([
      '“MartÃnez” has lost a part, and was probably “Martínez”: UTF-8 read as Windows-1252.',
      '“â€œit” stands for ““it”: UTF-8 read as Windows-1252.',
      '“late,â€” has lost a part, and was probably “late,””: UTF-8 read as Windows-1252.',
      '“Fari\uFFFDa” has lost characters for good: bytes that could not be read.',
      '“isn\uFFFDt” has lost a part, and was probably “isn’t”: bytes that could not be read.',
    ]);
  });

  test('letters that became question marks', async () => {
    const source = 'Der Hafen wird im Fr?hling ge?ffnet, und die F?hren fahren nicht nach S?den.';
    expect(await messages(source)).toEqual([
      '“Fr?hling ge?ffnet” has lost characters for good: a character that the encoding of the file does not have.',
      '“F?hren” has lost characters for good: a character that the encoding of the file does not have.',
      '“S?den” has lost characters for good: a character that the encoding of the file does not have.',
    ]);
  });
});

test('the byte that could not be read is named once, by who read the file', async () => {
  const source = 'The caf\uFFFD was open, and so was the b\uFFFDckerei.\n';
  const damage = {
    claimed: 'UTF-8',
    declared: false,
    guess: 'UTF-8',
    byteOffset: 7,
    byte: 0xe9,
    offset: 7,
    lost: 2,
    cut: false,
  };
  const { diagnostics } = await lint(source, { damage });
  expect(diagnostics.map(({ rule, start }) => [rule, start.column])).toEqual([
    ['invalid-encoding', 8],
    ['encoding-corruption', 35],
  ]);
});
