import {
  blockIndexAt,
  defineRule,
  hasPlainSigns,
  phraseSet,
  quote,
  replace,
  signs,
  type Document,
  type Problem,
  type Severity,
  type Span,
} from '#rule';
import {
  easternPages,
  endOfWord,
  escapes,
  figures,
  hashWord,
  languages,
  LIKELY,
  lost,
  mayHaveEscapes,
  mixedUp,
  mojibake,
  questioned,
  questionedAmong,
  questionedAtEnd,
  questionedAtStart,
  spacingMarks,
  startOfWord,
  SURE,
  type Damage,
} from '#text';
import { known } from './data/english.ts';
import { encodingTalk, questionedContractions } from './data/encoding-words.ts';
import { examplesShown, isQuotedInTalk, isWord } from './encoding-corruption/mentions.ts';

const talk = phraseSet(() => encodingTalk);
const contractions = phraseSet(() => questionedContractions);

export default defineRule({
  id: 'encoding-corruption',
  category: 'encoding',
  severity: 'error',
  summary: 'Report text that was read in the wrong encoding, or lost characters to one.',
  why: `
    A program that takes UTF-8 for Windows-1252 shows “é” as “Ã©”, and whoever saves that makes it last.
    Names suffer first, because they have the letters that other languages do not: a reader finds his own name torn,
    and takes the rest of the text for as careless. What was only misread is given back; what was lost is pointed out.
  `,
  examples: [
    {
      bad: 'The harbour master, Jürgen BrÃ¼ckner, opened the lock at six.',
      good: 'The harbour master, Jürgen Brückner, opened the lock at six.',
    },
    {
      bad: 'The ferry doesnâ€™t sail on Sundays.',
      good: 'The ferry doesn’t sail on Sundays.',
    },
    {
      bad: 'The library wonu2019t open before ten.',
      good: 'The library won’t open before ten.',
    },
    { bad: 'A day ticket costs &#163;4.', good: 'A day ticket costs £4.' },
    { good: 'The choir sang “Ó Âme” at the CAFÉ® and it was 20 °C.' },
    {
      good: 'What the page shows as `â€™` was an apostrophe; the programme is at https://market.example/caf%C3%A9.',
    },
  ],
  options: {},
  phrases: [talk, contractions],

  *check(doc) {
    const found = damages(doc);
    if (found.length === 0) return;
    const corroborated = found.filter(({ score }) => score >= LIKELY).length > 1;
    const talks = doc.phrases(talk).map(({ start }) => start);
    const all = stretches(doc, found);
    const shown = examplesShown(doc, all);
    const quoted = new Set(all.filter((each) => isQuotedInTalk(doc.text, each, talks)));
    const examples = new Set([...shown, ...quoted].map((each) => doc.slice(each)).filter(isWord));
    for (const stretch of all) {
      if (shown.has(stretch)) continue;
      // The title of a page that speaks of encodings shows without quotation marks what the page quotes.
      const isBeside = talks.length > 0 && doc.blocks[blockIndexAt(doc, stretch.start)]?.kind === 'alt';
      const isMention = isBeside || quoted.has(stretch) || examples.has(doc.slice(stretch));
      yield problem(doc, stretch, { corroborated, isMention });
    }
  },
});

/** All damage outside code and addresses, in order and apart. */
function damages(doc: Document): Damage[] {
  const { text } = doc;
  const isPlain = doc.get(hasPlainSigns);
  const twoBytes = isPlain ? [] : mojibake(text, doc.language);
  const misread = isPlain
    ? []
    : [...twoBytes, ...mixedUp(text, doc.language, twoBytes, wordsOf(doc))].sort(byStart);
  const mayAsk = doc.get(signs).mayHave('?');
  const found = [
    misread,
    isPlain ? [] : lost(text, misread),
    isPlain ? [] : spacingMarks(text, doc.language),
    isPlain ? [] : easternPages(text, doc.language),
    isPlain ? [] : figures(text, doc.language),
    isPlain ? [] : lowered(doc),
    lostApostrophes(doc),
    mayAsk && inWord.test(text) ? [...lostLetters(doc), ...questionedAtStart(text, doc.language)] : [],
    mayAsk && beforeWord.test(text) ? questionedAtEnd(text, doc.language, wordsOf(doc)) : [],
    mayHaveEscapes(text) ? escapes(text).filter(({ chain }) => isEscape(doc, chain[0]!)) : [],
  ].flat();
  if (found.length === 0) return found;
  const { code, links } = doc.masks;
  let reach = 0;
  return found.sort(byStart).filter((each) => {
    if (each.start < reach || code.covers(each.start) || links.covers(each.start)) return false;
    if (isNamedByItsByte(doc, each)) return false;
    reach = each.end;
    return true;
  });
}

/** A question mark that no sentence ends with. */
const inWord = /\?[^\s?!.,:;)\]"'’”»*_<]/;

/** A question mark with which no sentence ends, behind a letter. */
const beforeWord = /[A-Za-z]\?(?: [a-zà-ÿ]|[,;.] )/;

function lostLetters(doc: Document): Damage[] {
  const { text, language } = doc;
  return language === 'en' ? questionedAmong(text, isEnglish) : questioned(text, language);
}

/** `caf‚`: the “é” of DOS is the low quotation mark of Windows, which no word ends with. */
function lowered({ text, language }: Document): Damage[] {
  if (!/[a-z]‚[\s,;.]/.test(text)) return [];
  const chain = ['code page 850 read as Windows-1252'];
  const asked = text.replaceAll('?', '!').replaceAll(/(?<=[a-z])‚/g, '?');
  return questionedAtEnd(asked, language, wordsOf({ language })).map((each) => ({ ...each, chain }));
}

/** What tells the words of a language of which all are known. */
function wordsOf({ language }: Pick<Document, 'language'>): ((word: string) => boolean) | undefined {
  return language === 'en' ? isEnglish : undefined;
}

function isEnglish(word: string): boolean {
  return known().has(hashWord(word)) || languages.en.functionWords.hasWord(word);
}

/** The first byte that could not be read, which who read the file has named already. */
function isNamedByItsByte(doc: Document, { start, end }: Damage): boolean {
  if (!doc.damage || doc.damage.lost === 0 || doc.text[start] !== '\uFFFD') return false;
  const place = doc.toSource({ start, end });
  return place.start <= doc.damage.offset && doc.damage.offset < place.end;
}

function byStart(a: Damage, b: Damage): number {
  return a.start - b.start || b.end - a.end;
}

/** Markdown reads entities itself. */
function isEscape({ format, layout }: Document, how: string): boolean {
  return how !== 'an HTML entity in plain text' || format !== 'text' || layout !== 'markdown';
}

/** `don?t`, with the apostrophe that the text has elsewhere. */
function lostApostrophes(doc: Document): Damage[] {
  const hits = doc.phrases(contractions);
  if (hits.length === 0) return [];
  const apostrophe = doc.text.includes('’') || !doc.text.includes("'") ? '’' : "'";
  return hits.map(({ start, end }) => ({
    start,
    end,
    repaired: doc.text.slice(start, end).replace('?', apostrophe),
    score: SURE,
    unique: true,
    lossy: false,
    chain: ['a character that the encoding of the file does not have'],
  }));
}

interface Stretch extends Span {
  readonly parts: readonly Damage[];
  readonly repaired: string;
}

/** Damage in one word, and in words with nothing but white space between them, as one stretch with whole words. */
function stretches({ text }: Document, found: readonly Damage[]): Stretch[] {
  const joined: { start: number; end: number; parts: Damage[] }[] = [];
  for (const each of found) {
    const last = joined.at(-1);
    const start = startOfWord(text, each.start, last?.end);
    const end = endOfWord(text, each.end);
    if (
      last &&
      (start <= last.end || /^[^\S\n]{1,3}$/u.test(text.slice(last.end, Math.min(start, last.end + 4))))
    ) {
      last.parts.push(each);
      last.end = Math.max(last.end, end);
    } else joined.push({ start, end, parts: [each] });
  }
  return joined.map((each) => ({ ...each, repaired: repair(text, each) }));
}

interface Context {
  /** There is other damage in the text. */
  readonly corroborated: boolean;
  /** It is an example in a text about encodings. */
  readonly isMention: boolean;
}

function problem(doc: Document, stretch: Stretch, { corroborated, isMention }: Context): Problem {
  const { start, end, parts, repaired } = stretch;
  const at = { start, end };
  const damaged = doc.slice(at);
  const chain = [...new Set(parts.map((part) => history(part.chain)))];
  const lossy = parts.some((part) => part.lossy);
  const isGuess = lossy && repaired !== damaged && !repaired.includes('\uFFFD');
  const isCertain = parts.every(({ unique, score }) => unique && score >= SURE) && !lossy && !isMention;
  const isKnown = !lossy || isGuess;
  const change = replace(at, repaired, `Replace ${quote(damaged)} by ${quote(repaired)}`);
  return {
    at,
    message: sentence(damaged, repaired, chain.join('; '), lossy, isGuess),
    severity: isMention ? 'info' : severity(parts, corroborated),
    ...(isCertain ? { fix: change } : {}),
    ...(!isCertain && isKnown ? { suggestions: [change] } : {}),
    data: { ...(isKnown ? { repaired } : {}), chain: parts[0]!.chain },
  };
}

function repair(text: string, { start, end, parts }: Omit<Stretch, 'repaired'>): string {
  let repaired = '';
  let done = start;
  for (const part of parts) {
    repaired += text.slice(done, part.start) + part.repaired;
    done = part.end;
  }
  return repaired + text.slice(done, end);
}

function sentence(damaged: string, repaired: string, how: string, lossy: boolean, isGuess: boolean): string {
  if (!lossy) return `${quote(damaged)} stands for ${shown(repaired)}: ${how}.`;
  if (isGuess) return `${quote(damaged)} has lost a part, and was probably ${shown(repaired)}: ${how}.`;
  return `${quote(damaged)} has lost characters for good: ${how}.`;
}

/** A quoted text, or the name of what nobody would see between the marks. */
function shown(repaired: string): string {
  return repaired.trim() === '' || /^[\u00AD\u200B-\u200F\u2060\uFEFF]+$/u.test(repaired)
    ? [...repaired]
        .map((character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
        .join(' ')
    : quote(repaired);
}

/** “UTF-8 read as Windows-1252, twice”. */
function history(chain: readonly string[]): string {
  const [first] = chain;
  if (chain.length === 1 || chain.some((each) => each !== first)) return chain.join(', then ');
  return `${first}, ${chain.length === 2 ? 'twice' : `${chain.length} times`}`;
}

function severity(parts: readonly Damage[], corroborated: boolean): Severity {
  const isSure = parts.some(({ score }) => score >= SURE || (score >= LIKELY && corroborated));
  return isSure ? 'error' : 'warning';
}
