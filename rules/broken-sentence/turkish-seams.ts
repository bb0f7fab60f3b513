import { CAPITAL, isNear, LOWER, type Document } from '#rule';
import { languages, once, WordSet } from '#text';

/**
 * Where a sentence begins in the middle of another in Turkish, told by endings: “dağıtıldı Sonra”, “okulun Havanın”,
 * “bir Ekipler”. A name has an apostrophe before its ending.
 */
export function isTurkishSeam(doc: Document, index: number): boolean {
  return (
    (joins.has(doc.words.hashes[index - 1]!) && isInflected(doc, index)) ||
    isBehindEnding(doc, index) ||
    isOwner(doc, index)
  );
}

/**
 * “akşam çayı Köyün en yaşlısı”: a name has an apostrophe before the ending of an owner, and this word stands elsewhere as
 * “köy”. A body may have a capital anywhere, “Belediyenin”, and so may a people, “Elflerin”.
 */
function isOwner(doc: Document, index: number): boolean {
  const { words, text } = doc;
  const { starts, ends, kinds } = words;
  const [start, end] = [starts[index]!, ends[index]!];
  if (kinds[index - 1] !== LOWER || kinds[index + 1] !== LOWER || end - start > LONGEST) return false;
  if (!isNear(doc, index) || !isNear(doc, index + 1)) return false;
  const root = /^(\p{Lu}\p{Ll}{2,}?)(?<!l[ae]r)n?[ıiuü]n$/u.exec(text.slice(start, end))?.[1];
  if (root === undefined || bodies.has(words.hashes[index]!)) return false;
  const lower = root.toLocaleLowerCase('tr');
  return !office().test(lower) && isWritten(doc, lower, index);
}

/** Whether a root stands somewhere else in lower case, alone or with an ending, and nowhere as a part of a name. */
function isWritten(doc: Document, root: string, except: number): boolean {
  const { words, text } = doc;
  let isFound = false;
  for (const index of doc.get(beginnings).get(root.slice(0, BEGINNING)) ?? []) {
    const [start, end] = [words.starts[index]!, words.ends[index]!];
    if (index === except || end - start > LONGEST) continue;
    const word = text.slice(start, end).toLocaleLowerCase('tr');
    if (!word.startsWith(root) || !caseEnding().test(word.slice(root.length))) continue;
    if (words.kinds[index] === CAPITAL && isNear(doc, index)) return false;
    isFound ||= words.kinds[index] === LOWER;
  }
  return isFound;
}

/** So many letters a root has at least, and so many words that begin with them are looked at. */
const [BEGINNING, MOST] = [3, 60];

/** Where words stand that begin with three letters. */
function beginnings({ words, text }: Document): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  for (let index = 1; index < words.count; index++) {
    const start = words.starts[index]!;
    const key = text.slice(start, start + BEGINNING).toLocaleLowerCase('tr');
    const known = found.get(key);
    if (known === undefined) found.set(key, [index]);
    else if (known.length < MOST) known.push(index);
  }
  return found;
}

/** The endings of number, owner and case. */
const caseEnding = once(
  () =>
    /^(?:l[ae]r)?(?:[ıiuü]m[ıiuü]z|[ıiuü]n[ıiuü]z|s?[ıiuü])?n?(?:[yn]?[ae]|[yn]?[ıiuü]|[ıiuü]n|[dt][ae](?:ki|n)?|y?l[ae])?$/u,
);

const office = once(
  () =>
    /(?:^|\p{Ll})(?:belediye|bakan|başkan|kurul|meclis|vali|kaymakam|müdür|dernek|derneğ|vakf|vakıf|üniversite|fakülte|enstitü|okul|lise|hastane|kurum|parti|birli|oda|sendika|komisyon|komite|mahkeme|divan|devlet|cumhuriyet|hükümet|emniyet|jandarma|ordu|banka|kulüb|federasyon|konfederasyon|ajans|genelkurmay|büyükelçi|konsolos|kanun|yasa|anayasa|yönetmeli|sözleşme|antlaşma|bölge|müze|kütüphane|merkez|daire|şirket|holding|gazete|dergi|tanrı|allah|peygamber|kral|kraliçe|sultan|padişah|imparator|prens|papa)/u,
);

function isBehindEnding(doc: Document, index: number): boolean {
  const { words, text } = doc;
  const { starts, ends, kinds, hashes } = words;
  const start = starts[index]!;
  if (kinds[index - 1] !== LOWER || kinds[index + 1] === CAPITAL || !isNear(doc, index)) return false;
  if (text[ends[index]!] !== ' ' || ends[index]! - start > LONGEST) return false;
  const before = text.slice(Math.max(starts[index - 1]!, start - LONGEST), ends[index - 1]);
  const word = text.slice(start, ends[index]);
  if (/[’']/u.test(word)) return false;
  // “en iyi” is the best: an adjective follows, and hardly a name, “en Türk”.
  if (before === 'en') return isCommon(doc, index);
  if (before === 'bir') return /\p{L}{3}l[ae]r$/u.test(word);
  if (participle().test(before)) return isCommon(doc, index);
  if (others.has(hashes[index - 1]!) || languages.tr.functionWords.has(hashes[index - 1]!)) return false;
  if (predicate().test(before)) return !said.has(hashes[index - 1]!);
  return /\p{L}{3}[ıiuü]n$/u.test(before) && /[^ıiuü]n[ıiuü]n$/u.test(word) && !bodies.has(hashes[index]!);
}

const LONGEST = 24;

/** A verb that ends a sentence: “çalışıyor”, “dağıtıldı”, “toplandı”, “çalıştı”, “gelmişti”. Not “kendi”, “kredi”, “kenti”. */
const predicate = once(
  () =>
    /\p{L}{2}(?:[ıiuü]yor(?:du|lar|uz|um)?|(?:[ıiuü]l|[aeıiuü]n)d[ıiuü]|[ıiuü]şt[ıiuü]|[ae]cakt[ıi]|m[ıiuü]şt[ıiuü]r|m[ae]ktad[ıi]r|\p{L}[ae]tt[ıi]|\p{L}l[ae]d[ıi]|[ae]ydi|[dt][ıiuü]rd[ıiuü]|[ae]r[ıi]z)$/u,
);

/** What ends a sentence, and stands before a name too: “kalkacak Otobüsler”, “gelecek Avrupa kupası”. */
const participle = once(() => /(?:\p{L}[ae]c[ae]k|\p{L}{2}m[ıiuü]ş|^var|^yok|^değil)$/u);

/** Before whoever said it. */
const said = new WordSet(`
  konuştu söyledi dedi anlattı açıkladı belirtti ekledi hatırlattı mırıldandı fısıldadı bağırdı sordu vurguladı gülümsedi
  seslendi
`);

/** What ends so and is no verb and no genitive. */
const others = new WordSet(
  'kendi efendi hanımefendi beyefendi bütün kadın altın yakın uzun için bugün yarın aydın',
);

/** Of these there is one. */
const bodies = new WordSet('dünyanın türkiyenin');

/** What joins clauses, so that a word with a case ending, a capital and no apostrophe behind it is no name. */
const joins = new WordSet('ve veya ama fakat çünkü ki ancak hem de');

/** “hem de Teknelere binmeden”: names have an apostrophe before their endings, and stand nowhere in lower case. */
function isInflected(doc: Document, index: number): boolean {
  const { words, text } = doc;
  const start = words.starts[index]!;
  const end = words.ends[index]!;
  if (end - start < 8 || words.kinds[index + 1] !== LOWER || text[start - 1] !== ' ' || text[end] !== ' ')
    return false;
  if (/[’']/u.test(text.slice(start, end))) return false;
  return isCommon(doc, index);
}

/** Whether a word stands elsewhere in lower case. A term that has a capital inside another sentence too is meant so. */
function isCommon(doc: Document, index: number): boolean {
  const known = doc.get(stems).get(stem(doc, index));
  return known !== undefined && known.lower > 0 && known.inner === 1;
}

interface Stem {
  lower: number;
  /** With a capital, behind a word in lower case. */
  inner: number;
}

function stems(doc: Document): ReadonlyMap<string, Stem> {
  const { words } = doc;
  const found = new Map<string, Stem>();
  for (let index = 0; index < words.count; index++) {
    if (words.ends[index]! - words.starts[index]! < 6) continue;
    const key = stem(doc, index);
    const known = found.get(key) ?? { lower: 0, inner: 0 };
    if (words.kinds[index] === LOWER) known.lower++;
    else if (words.kinds[index - 1] === LOWER && words.ends[index - 1] === words.starts[index]! - 1)
      known.inner++;
    found.set(key, known);
  }
  return found;
}

/** The first six letters of a word. */
function stem({ words, text }: Document, index: number): string {
  const start = words.starts[index]!;
  return text.slice(start, Math.min(words.ends[index]!, start + 6)).toLocaleLowerCase('tr');
}
