/** Characters that something wrote as an escape for a machine and nobody turned back. */
import { endsOfEntities } from './anchors.ts';
import { entityNames } from './entities.ts';
import { characterOf, WINDOWS_1252 } from './code-pages.ts';
import { classOf, isLower, isWordUnit, LETTER } from '../characters.ts';
import { lazily, once } from '../once.ts';
import type { Damage } from './damage.ts';
import { SURE } from './runs.ts';

/** Every escape left in a text, in order of kind. */
export function escapes(text: string): Damage[] {
  return [
    ...entities(text),
    ...halfEntities(text),
    ...unicodeEscapes(text),
    ...unicodeNames(text),
    ...quotedPrintable(text),
    ...percentEscapes(text),
    ...hexEscapes(text),
    ...utf7(text),
  ];
}

const entity = /&((?:amp;){0,4})(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,8});/gu;

/** `&amp;#8217;`, `&rsquo;`, `&#163;`. */
function entities(text: string): Damage[] {
  const found: Damage[] = [];
  if (!text.includes('&')) return found;
  for (const match of text.matchAll(entity)) {
    const [whole, escaped, name] = match as unknown as [string, string, string];
    const repaired = entityValue(name);
    if (repaired === undefined) continue;
    const times = escaped.length / 'amp;'.length;
    const how = times > 0 ? 'an HTML entity that was escaped again' : 'an HTML entity in plain text';
    found.push(damage(match.index, whole, repaired, how));
  }
  return found;
}

function entityValue(name: string): string | undefined {
  if (!name.startsWith('#')) return entityNames.get(name);
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  // Browsers read 128 to 159 as Windows-1252, and so did who wrote `&#146;`.
  if (code >= 0x80 && code < 0xa0) return characterOf(WINDOWS_1252, code);
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code);
}

// Letters with marks and typographic signs: nobody means the words, and `copy` and `amp` are some.
const accented =
  '[aeiouyAEIOUY](?:uml|acute|grave|circ)|[aonAON]tilde|[cC]cedil|szlig|(?:ae|oe|AE|OE)lig|[lr][sd]quo|bdquo|[nm]dash|hellip';
const withoutSemicolon = new RegExp(`&(${accented}|[aA]ring|nbsp|#\\d{2,5})(?![;=\\d])`, 'gu');
// `rust-lang#8217;` is the number of an issue, and `clearing;` has no ring.
const withoutAmpersand = once(
  () => new RegExp(`(?<![&;\\d])(${accented}|nbsp|quot|(?<=\\p{L})#(?:0?39|8217|2\\d\\d)(?=;\\p{L}));`, 'u'),
);
/** The characters of the longest of them, with what stands before it. */
const LONGEST_NAME = 10;

/** `K&uumlche`, `don&#8217t`, and what is left when a sign was taken for dangerous: `Kuuml;che`, `don#039;t`. */
function halfEntities(text: string): Damage[] {
  const found: Damage[] = [];
  const add = (match: RegExpMatchArray, from: number, how: string): void => {
    const repaired = entityValue(match[1]!);
    if (repaired !== undefined) found.push(damage(from + match.index!, match[0], repaired, how));
  };
  if (text.includes('&'))
    for (const match of text.matchAll(withoutSemicolon))
      add(match, 0, 'an HTML entity without its semicolon');
  let before = 0;
  for (const end of endsOfEntities(text)) {
    const from = Math.max(before, end - LONGEST_NAME);
    const match = withoutAmpersand().exec(text.slice(from, end + 3));
    before = end;
    if (match) add(match, from, 'an HTML entity without its ampersand');
  }
  return found;
}

// With braces, two halves of an emoji, or four digits.
const escape =
  /(\\?)u(?:\{([0-9a-fA-F]{2,5})\}|([dD]83[c-eC-E])\\?u([dD][c-fC-F][0-9a-fA-F]{2})|([0-9a-fA-F]{4}))/gu;

/** `don\u2019t`, and `donu2019t`, from which a database has taken the backslash. */
function unicodeEscapes(text: string): Damage[] {
  const certain: Damage[] = [];
  const likely: Damage[] = [];
  if (!text.includes('\\u') && !/u[0-9a-fA-F]{4}/.test(text)) return certain;
  for (const match of text.matchAll(escape)) {
    const [whole, slash, braced, high, low, plain] = match;
    if (braced !== undefined && !slash) continue;
    const repaired = high ? pair(high, low!) : escapedCharacter(Number.parseInt(braced ?? plain!, 16));
    if (repaired === undefined) continue;
    const each = damage(match.index, whole, repaired, 'a Unicode escape left in the text');
    if (high || (slash ? isInText(text, each) : isCertain(text, each))) certain.push(each);
    else if (slash || /[\p{Ll}\s]/u.test((text[each.start - 1] ?? ' ') + (text[each.end] ?? ' ')))
      likely.push(each);
  }
  // `menu2019` is a name with a year, and a dash only beside others that cannot be.
  const corroborated = certain.length > 0 && likely.length > 0;
  return corroborated ? [...certain, ...likely].sort((a, b) => a.start - b.start) : certain;
}

function pair(high: string, low: string): string {
  return String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16));
}

/** Letters with marks, typographic signs, currencies, the minus and the trade mark: what an export escapes. */
function escapedCharacter(code: number): string | undefined {
  const expected =
    (code >= 0xa0 && code <= 0x17f) ||
    (code >= 0x2010 && code <= 0x2026) ||
    (code >= 0x20a0 && code <= 0x20c0) ||
    [0x200b, 0x202f, 0x2032, 0x2033, 0x2122, 0x2212, 0x218, 0x219, 0x21a, 0x21b, 0xfeff].includes(code);
  return expected ? String.fromCharCode(code) : undefined;
}

/** Right beside a letter or a digit: alone it may be what a text about characters speaks of. */
function isInText(text: string, { start, end }: Damage): boolean {
  return isWordUnit(text.charCodeAt(start - 1)) || isWordUnit(text.charCodeAt(end));
}

/** A bare escape that is no year and no part of a name: `u201cI`, `Mu00fcnchen`, `donu2019t`. */
function isCertain(text: string, { start, end, repaired }: Damage): boolean {
  const letterBefore = isWordUnit(text.charCodeAt(start - 1));
  if (/[a-f]/iu.test(text.slice(start + 1, end)) && repaired >= '\u2010') return true;
  if (repaired < '\u0180') return isPartOfToken(text, start, end, repaired);
  if (repaired !== '’' || !letterBefore) return false;
  return /^(?:s|t|re|ve|ll|d|m|[aeiouyhàâéèêô]\p{L}{1,20})(?!\p{L})/iu.test(text.slice(end, end + 24));
}

/** `blu00e9`, `u00e9tude`, `1u00bd`, `20u00b0C`, `u00a345`: a letter in a word, a sign at a number, and no key of both. */
function isPartOfToken(text: string, start: number, end: number, repaired: string): boolean {
  const before = /[^\s(“"«„'’/-]{0,24}$/u.exec(text.slice(Math.max(0, start - 24), start))![0];
  const after = /^[^\s),.;:!?”"»“'’/-]*/u.exec(text.slice(end, end + 24))![0];
  if (classOf(repaired.charCodeAt(0)) !== LETTER)
    return (
      (/^\d+$/.test(before) && /^[CFKNSEW]?$/.test(after)) ||
      (before === '' && /^\d+[kmb]?n?$/u.test(after)) ||
      (isWord().test(before) && isWord().test(after))
    );
  if (before + after === '' || /\P{L}/u.test((before + after).replace(/u[\da-f]{4}/g, ''))) return false;
  // What begins with `01` may be a number behind a name.
  return (
    repaired < '\u0100' ||
    (before !== '' && (after !== '' || (before.length > 1 && isLower(repaired.charCodeAt(0)))))
  );
}

const isWord = once(() => /^\p{L}+$/u);

/** `<U+2019>`, as R prints what its terminal cannot. */
function unicodeNames(text: string): Damage[] {
  if (!text.includes('<U+')) return [];
  return [...text.matchAll(/<U\+([0-9A-F]{4,5})>/gu)].map((match) =>
    damage(
      match.index,
      match[0],
      String.fromCodePoint(Number.parseInt(match[1]!, 16)),
      'a Unicode escape left in the text',
    ),
  );
}

/** `=E2=80=99`, `K=FCche`: the transfer encoding of mail. Once it is certain, `=20` and `=3D` and broken lines are it too. */
function quotedPrintable(text: string): Damage[] {
  if (!text.includes('=') || !/=(?:[C-F][0-9A-F]|9[1-4])/u.test(text)) return [];
  const how = 'quoted-printable mail text';
  const found = [
    ...byteEscapes(text, /(?:=[0-9A-F]{2}){1,32}/gu, '=', how),
    ...lettersOfWindows(text, '=', how),
  ];
  if (found.length === 0) return [];
  const soft = [...text.matchAll(/=(?:20|3D|0A|09|0D=0A|\r?\n)/gu)].map((match) =>
    damage(match.index, match[0], softValue(match[0]), how),
  );
  const taken = new Set(found.map(({ start }) => start));
  return [...found, ...soft.filter(({ start }) => !taken.has(start))];
}

// A byte or two in a word: `caf=E9`, `f%FCr`, `=DCbung`, and marks: `wasn=92t`, `=93Yes,=94`. A capital behind it is another word's: `x=FALSE`.
const loneBytes = lazily({
  '=': () =>
    /(?<=\p{L})=[C-F][\dA-F](?:=[C-F][\dA-F])?(?=[\p{Ll}’])|(?<=\p{L}\p{Ll})=[C-F][\dA-F](?![\p{L}\d=])|(?<=^|[\s(“"„«])=[C-F][\dA-F](?=\p{Ll}{2})|(?<=\s)=[CE]0(?=\s)|(?<=\p{L})=92(?=\p{Ll})|=93(?=\p{L})|(?<=[.,!?])=94(?!\d)/gmu,
  '%': () =>
    /(?<=\p{L})%[C-F][\dA-F](?:%[C-F][\dA-F])?(?=[\p{Ll}’])|(?<=\p{L}\p{Ll})%[C-F][\dA-F](?![\p{L}\d%])|(?<=^|[\s(“"„«])%[C-F][\dA-F](?=\p{Ll}{2})/gimu,
});

function lettersOfWindows(text: string, sign: '=' | '%', how: string): Damage[] {
  const found: Damage[] = [];
  for (const { index, 0: escaped } of text.matchAll(loneBytes[sign])) {
    const bytes = escaped.split(sign).slice(1);
    const letters = bytes.map((byte) => characterOf(WINDOWS_1252, Number.parseInt(byte, 16))).join('');
    if (!/[×÷ÐÞðþ]/u.test(letters)) found.push(damage(index, escaped, letters, how));
  }
  return found;
}

function softValue(escaped: string): string {
  if (escaped === '=20' || escaped === '=09') return ' ';
  return escaped === '=3D' ? '=' : escaped.includes('0A') ? '\n' : '';
}

/** `%E2%80%99`, `%FC` in a word. Addresses and file names have a right to it. */
function percentEscapes(text: string): Damage[] {
  if (!text.includes('%') || !/%[C-F][0-9A-F]/iu.test(text)) return [];
  const how = 'percent-encoding left in the text';
  return [
    ...byteEscapes(text, /(?:%[0-9A-Fa-f]{2}){2,32}/gu, '%', how),
    ...lettersOfWindows(text, '%', how),
  ].filter(({ start, end }) => isProseToken(text, start, end));
}

function isProseToken(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - 80), start)
    .split(/\s/u)
    .at(-1)!;
  const after = text.slice(end, end + 80).split(/\s/u)[0]!;
  return !/[/=&\\:#_?]|\.\w/u.test(before + after);
}

/** `\xe2\x80\x99`, `\303\274`, `<c3><bc>`: bytes as programming languages and terminals print them. */
function hexEscapes(text: string): Damage[] {
  const how = 'escaped bytes left in the text';
  const hasSlash = text.includes('\\');
  return [
    ...(text.includes('\\x') ? byteEscapes(text, /(?:\\x[0-9A-Fa-f]{2}){2,32}/gu, '\\x', how) : []),
    ...(hasSlash && /\\[23]\d\d/u.test(text)
      ? byteEscapes(text, /(?:\\[23][0-7]{2}){2,32}/gu, '\\', how, 8)
      : []),
    ...(text.includes('<') ? byteEscapes(text, /(?:<[c-f89ab][\da-f]>){2,32}/gu, '<', how) : []),
  ];
}

/** `Br+APw-cke`: UTF-7, in which old mail was sent, of one character. */
function utf7(text: string): Damage[] {
  if (!text.includes('+A') && !text.includes('+I')) return [];
  return [...text.matchAll(/\+([AI][A-P][A-Za-z\d+/])-/gu)].flatMap((match) => {
    const bytes = atob(`${match[1]}A`);
    const repaired = escapedCharacter((bytes.charCodeAt(0) << 8) | bytes.charCodeAt(1));
    const each = damage(match.index, match[0], repaired ?? '', 'UTF-7 mail text');
    return repaired !== undefined && isInText(text, each) ? [each] : [];
  });
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

function byteEscapes(text: string, pattern: RegExp, sign: string, how: string, base = 16): Damage[] {
  const found: Damage[] = [];
  for (const match of text.matchAll(pattern)) {
    const bytes = match[0]
      .split(sign)
      .slice(1)
      .map((digits) => Number.parseInt(digits, base));
    if (!bytes.some((byte) => byte >= 0x80)) continue;
    const repaired = decoded(bytes);
    if (repaired !== undefined) found.push(damage(match.index, match[0], repaired, how));
  }
  return found;
}

function decoded(bytes: readonly number[]): string | undefined {
  try {
    return strictUtf8.decode(Uint8Array.from(bytes));
  } catch {
    // Not UTF-8: perhaps a number, perhaps another encoding. Nobody can tell from this alone.
    return undefined;
  }
}

function damage(start: number, source: string, repaired: string, how: string): Damage {
  return {
    start,
    end: start + source.length,
    repaired,
    score: SURE,
    unique: true,
    lossy: false,
    chain: [how],
  };
}
