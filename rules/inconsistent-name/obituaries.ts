import { plainWord, type Document, type Name } from '#rule';
import { people, setOf } from '#text';

/** How many words behind a name are read for what became of its bearer. */
const BEHIND = 14;

/** What is said of somebody who has died, and what only of whom a text remembers. */
const deaths = setOf(`
  died dies dead death passed gestorben starb verstorben verstarb tod mort morte decede decedee disparu disparue eteint eteinte
  murio muerto muerta fallecio fallecido fallecida morreu morto morta faleceu falecido falecida zmarl zmarla zmarly zmarlej oldu vefat
  kaybetti kaybeden olen
`);
export const survivors = setOf(`
  survived leaves left hinterlasst hinterliess laisse deja dejo deixa deixou pozostawil pozostawila osierocil osierocila birakti
`);

/** “Arthur Pen, who has died aged 86, …”, “Albert Pen is survived by his wife”: an obituary has one subject. */
export function areOneDead(doc: Document, odd: Name, mentions: readonly Name[]): boolean {
  return (
    isSurvived(doc, odd) &&
    mentions.slice(0, 5).some((each) => find(doc, spanBehind(doc, each), deaths) !== undefined)
  );
}

/** “Ann Lee leaves a son”, “Ann Lee married twice. She leaves a son.” */
function isSurvived(doc: Document, odd: Name): boolean {
  const { kin } = people[doc.language!];
  const own = doc.sentences[odd.sentence]!;
  const next = doc.sentences[odd.sentence + 1];
  const spans = [spanBehind(doc, odd)];
  if (own.from === odd.from && next?.block === own.block) spans.push({ from: next.from, to: next.to });
  return spans.some((span) => {
    const verb = find(doc, span, survivors);
    // “Dennis Pen, his grandson, leaves the shop open”: a relative before the verb is the subject.
    const relative = verb === undefined ? undefined : find(doc, span, kin);
    return relative !== undefined && relative > verb!;
  });
}

/** What stands behind a name that opens its sentence. */
function spanBehind(doc: Document, { from, to, sentence }: Name): WordRange {
  const within = doc.sentences[sentence]!;
  return from === within.from ? { from: to, to: within.to } : { from: to, to };
}

interface WordRange {
  readonly from: number;
  readonly to: number;
}

function find(doc: Document, { from, to }: WordRange, wanted: ReadonlySet<string>): number | undefined {
  for (let at = from; at < Math.min(to, from + BEHIND); at++) if (wanted.has(plainWord(doc, at))) return at;
  return undefined;
}
