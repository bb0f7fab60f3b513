import { plainWord, type Document, type Name, type Office } from '#rule';
import { people, setOf, type LanguageCode } from '#text';

/** How a language says in a clause behind a name which office its bearer holds. Words as in `People`. */
interface Clauses {
  readonly pronouns: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** What a minister has: with a field beside it, it tells which. */
  readonly ministries: ReadonlySet<string>;
  readonly opposition: ReadonlySet<string>;
}

const clauses: Readonly<Record<LanguageCode, Clauses | undefined>> = {
  en: {
    pronouns: setOf('who'),
    verbs: setOf('holds heads leads chairs runs oversees has'),
    ministries: setOf('portfolio brief ministry department'),
    opposition: setOf('opposition'),
  },
  de: {
    pronouns: setOf('der die'),
    verbs: setOf('leitet fuhrt verantwortet'),
    ministries: setOf('ressort ministerium'),
    opposition: setOf('opposition oppositionsfraktion'),
  },
  fr: {
    pronouns: setOf('qui'),
    verbs: setOf('detient dirige preside mene conduit occupe'),
    ministries: setOf('portefeuille ministere'),
    opposition: setOf('opposition'),
  },
  es: {
    pronouns: setOf('que quien'),
    verbs: setOf('ocupa dirige preside lidera lleva encabeza'),
    ministries: setOf('cartera ministerio'),
    opposition: setOf('oposicion'),
  },
  pt: {
    pronouns: setOf('que'),
    verbs: setOf('detem dirige preside lidera tutela ocupa encabeca'),
    ministries: setOf('pasta ministerio'),
    opposition: setOf('oposicao'),
  },
  pl: {
    pronouns: setOf('ktory ktora'),
    verbs: setOf('kieruje przewodniczy prowadzi stoi'),
    ministries: setOf('resortem resort ministerstwem teke'),
    opposition: setOf('opozycji opozycja'),
  },
  // Its clauses stand before their nouns.
  tr: undefined,
};

/** “Who also holds …”, “who now holds …”: the text knows of both. */
const asWell = setOf(`
  also now too once formerly auch nun jetzt zudem ausserdem aussi desormais egalement maintenant tambien ahora ademas tambem
  agora takze rowniez teraz
`);

/** `Ann Lee, who is also in charge of …` */
export function holdsAnother(doc: Document, { to, end, sentence }: Name): boolean {
  const pronouns = doc.language && clauses[doc.language]?.pronouns;
  const last = Math.min(doc.sentences[sentence]!.to, to + 5);
  if (!pronouns || to >= last || doc.text.slice(end, doc.words.starts[to]) !== ', ') return false;
  if (!pronouns.has(plainWord(doc, to))) return false;
  for (let at = to + 1; at < last; at++) if (asWell.has(plainWord(doc, at))) return true;
  return false;
}

/** `Ann Lee, in the chair, thanked all`, `In the chair: Ann Lee`. */
export function presidesAt({ text }: Document, { start, end }: Name): Office | undefined {
  const behind = /^(?: \(|, )(?:in the chair|presiding)\b/u.exec(text.slice(end, end + 20));
  const before = behind
    ? undefined
    : /\b[Ii]n the chair: (?:\p{Lu}\p{Ll}{1,3}\.? )?$/u.exec(text.slice(Math.max(0, start - 24), start));
  const found = behind ?? before;
  if (!found) return undefined;
  const from = behind ? end + 2 : start - found[0].length;
  return {
    start: from,
    end: behind ? end + found[0].length : from + 'in the chair'.length,
    head: 'chair',
    fields: [],
    whose: '',
    isOwned: false,
    qualified: false,
  };
}

/** How many words of a clause are read. */
const REACH = 9;

/** `Ann Lee, who holds the finance portfolio`, `Ann Lee, who chairs the opposition group`. */
export function officeInClause(doc: Document, { to, end, sentence }: Name): Office | undefined {
  const known = doc.language && clauses[doc.language];
  const { words, text } = doc;
  const last = Math.min(doc.sentences[sentence]!.to, to + REACH);
  if (!known || to + 2 >= last || !/^,\s$/u.test(text.slice(end, words.starts[to]))) return undefined;
  if (!known.pronouns.has(plainWord(doc, to))) return undefined;
  const { fields } = people[doc.language!];
  let field: string | undefined;
  let [hasVerb, isMinistry, isOpposition] = [false, false, false];
  let at = to + 1;
  for (; at < last; at++) {
    const word = plainWord(doc, at);
    if (at > to + 1 && /[,;:.–—]/u.test(text.slice(words.ends[at - 1], words.starts[at]))) break;
    if (asWell.has(word)) return undefined;
    hasVerb ||= known.verbs.has(word);
    field ??= fields.get(word);
    isMinistry ||= known.ministries.has(word);
    isOpposition ||= known.opposition.has(word);
  }
  const fieldOf = field === undefined || field === 'any' ? [] : [field];
  const isMinister = isMinistry && fieldOf.length > 0;
  if (!hasVerb || (!isMinister && !isOpposition)) return undefined;
  return {
    start: words.starts[to]!,
    end: words.ends[at - 1]!,
    head: isOpposition ? 'opposition' : 'minister',
    fields: isOpposition ? [] : fieldOf,
    whose: '',
    isOwned: false,
    qualified: false,
  };
}
