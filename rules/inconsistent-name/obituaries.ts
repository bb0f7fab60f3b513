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
const survivors = setOf(`
  survived leaves left hinterlasst hinterliess laisse deja dejo deixa deixou pozostawil pozostawila osierocil osierocila birakti
`);

/** “Arthur Pen, who has died aged 86, …”, “Albert Pen is survived by his wife”: an obituary has one subject. */
export function areOneDead(doc: Document, odd: Name, mentions: readonly Name[]): boolean {
  const verb = find(doc, odd, survivors);
  const { kin } = people[doc.language!];
  // “Dennis Pen, his grandson, leaves the shop open”: a relative before the verb is the subject.
  const relative = verb === undefined ? undefined : find(doc, odd, kin);
  return (
    relative !== undefined &&
    relative > verb! &&
    mentions.slice(0, 5).some((each) => find(doc, each, deaths) !== undefined)
  );
}

/** Where one of the words stands soon behind a name that opens its sentence. */
function find(doc: Document, { from, to, sentence }: Name, wanted: ReadonlySet<string>): number | undefined {
  const within = doc.sentences[sentence]!;
  if (from !== within.from) return undefined;
  for (let at = to; at < Math.min(within.to, to + BEHIND); at++)
    if (wanted.has(plainWord(doc, at))) return at;
  return undefined;
}
