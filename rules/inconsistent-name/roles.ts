import { LOWER, officesBeside, plainWord, type Document, type Name, type Office } from '#rule';
import { languages } from '#text';
import { presidesAt } from './clauses.ts';
import type { Person } from './persons.ts';

/** How many words an apposition is read for, and how many letters tell two of them to be of one stem. */
const REACH = 8;
const STEM = 5;

/** `Ann Lee, who chairs the transport committee`, `Anne Leigh, the committee chair`: what both are said to be has a word in common. */
export function shareRole(doc: Document, a: Name, b: Name): boolean {
  const [one, other] = [roleOf(doc, a), roleOf(doc, b)];
  return one.some((stem) => other.includes(stem));
}

/** The stems of the words in the apposition behind a name. */
function roleOf(doc: Document, { from, to, sentence, start }: Name): string[] {
  const { words, text, sentences } = doc;
  // “The mayor, Ann Lee, has signed”: no apposition is what follows.
  if (from > sentences[sentence]!.from && text.slice(words.ends[from - 1], start) === ', ') return [];
  const last = Math.min(sentences[sentence]!.to, to + REACH);
  const { functionWords } = languages[doc.language!];
  const found: string[] = [];
  for (let at = to; at < last; at++) {
    const gap = text.slice(words.ends[at - 1], words.starts[at]);
    if (at === to ? gap !== ', ' : gap !== ' ') break;
    const word = plainWord(doc, at);
    if (words.kinds[at] === LOWER && word.length >= STEM && !functionWords.has(words.hashes[at]!))
      found.push(word.slice(0, STEM));
  }
  return found;
}

/** `o faroleiro Américo Trindade` and `Faroleiro Amílcar Trindade`: the same noun before both names. */
export function haveOneRole({ words, text, sentences }: Document, a: Name, b: Name): boolean {
  const [one, other] = [a.from - 1, b.from - 1];
  if (one < 0 || other < 0 || words.hashes[one] !== words.hashes[other]) return false;
  if (words.kinds[one] !== LOWER && one !== sentences[a.sentence]!.from) return false;
  return (
    words.ends[one]! - words.starts[one]! >= 5 &&
    text.slice(words.ends[one], a.start) === ' ' &&
    text.slice(words.ends[other], b.start) === ' '
  );
}

/** An office that both are said to hold, the forms for men and women taken as one: `la directrice`, `le directeur`. */
export function sharedOffice(doc: Document, a: Person, b: Person): Office | undefined {
  const found = officesOf(doc, a.mentions);
  if (found.length === 0) return undefined;
  const others = officesOf(doc, b.mentions);
  return found.find((one) => others.some((each) => isOneOffice(one, each)));
}

/** Whether both are said at these places to hold one office of which there is one. */
export function haveUniqueOffice(doc: Document, a: Name, b: Name): boolean {
  const others = officesOf(doc, [b]);
  return officesOf(doc, [a]).some((one) => isUnique(one) && others.some((each) => isOneOffice(one, each)));
}

/** `their captain, Ann Lee`, `The Creek’s captain, Anne Leigh`: one kind of office, and only one is told whose. */
export function haveLikeOffice(doc: Document, a: Name, b: Name): boolean {
  const others = officesOf(doc, [b]);
  return officesOf(doc, [a]).some(
    (one) =>
      isUnique(one) &&
      others.some(
        (each) =>
          isOneOffice({ ...one, whose: '' }, { ...each, whose: '' }) &&
          one.whose !== each.whose &&
          (one.whose === '' || each.whose === ''),
      ),
  );
}

function isOneOffice(a: Office, b: Office): boolean {
  return a.head === b.head && fieldsOf(a) === fieldsOf(b) && a.whose === b.whose;
}

/** What the office is about, as far as it tells: a `Hauptkommissar` is a `Kommissar`, and a headteacher a head teacher. */
function fieldsOf({ head, fields }: Office): string {
  return fields.filter((field) => field !== 'any' && !(head === 'teacher' && field === 'chief')).join();
}

function officesOf(doc: Document, mentions: readonly Name[]): Office[] {
  return mentions.slice(0, 50).flatMap((name) => {
    const { before, after } = officesBeside(doc, name);
    return [before, after, presidesAt(doc, name)].filter(
      (office) => office !== undefined && !office.qualified,
    ) as Office[];
  });
}

/** Offices of which there is one in a town, a house or a team, and whose holders a text does not tell of in a row. */
const unique: ReadonlySet<string> = new Set(
  'minister director head chair chief coach captain coxswain manager treasurer harbourmaster chief-executive mayor secretary clerk'.split(
    ' ',
  ),
);

export function isUnique({ head, fields }: Office): boolean {
  return unique.has(head) && !fields.includes('prime');
}
