import { officeOf, plainWord, type Document, type Name, type Sentence } from '#rule';
import { people, setOf } from '#text';

/** `She takes over from Mr Holt.` */
const takes = setOf('take takes took taken taking hand hands handed');

/** `became minister`, `sworn in`, `devient maire`; but `had become dearer`. */
const becomes = setOf('become becomes became becoming sworn');

/** `Sie übergab das Amt`; but anybody hands over a key. */
const handsOver = setOf('ubergibt ubergab');
const handed = setOf(
  'amt amts amtskette amtsgeschafte geschafte leitung posten vorsitz fuhrung stab staffelstab ruder nachfolger nachfolgerin',
);

function isBeforeOffice(doc: Document, at: number, limit: number): boolean {
  const known = people[doc.language!];
  for (let next = at + 1; next < Math.min(limit, at + 8); next++) {
    const word = plainWord(doc, next);
    if (word === 'in' || word === 'as' || officeOf(known, doc.language!, word)) return true;
  }
  return false;
}

/** Whether a sentence with one of the names, or the one behind it, says that somebody has changed office. */
export function tellsOfChange(doc: Document, mentions: readonly Name[], isNextRead = false): boolean {
  const { sentences } = doc;
  return mentions.slice(0, 200).some(({ sentence }) => {
    const [own, next] = [sentences[sentence]!, sentences[sentence + 1]];
    if (hasChange(doc, own)) return true;
    return isNextRead && next?.block === own.block && hasChange(doc, next);
  });
}

/** `handed over a brass ruler`: nobody hands over a post by giving away “a” thing. */
function isGift(doc: Document, over: number): boolean {
  return /^hand/u.test(plainWord(doc, over - 1)) && /^(?:an?|some|\d.*)$/u.test(plainWord(doc, over + 1));
}

/** What brings an opposition to power. */
const elections = setOf(`
  won wins winning election elections coalition gewann gewonnen wahl wahlen wahlsieg koalition gagne remporte election elections
  gano gana elecciones coalicion ganhou venceu eleicao eleicoes coligacao secim secimi secimleri kazandi wybory wyborow wygral wygrala
`);

/** Whether a sentence with one of the names tells of an election: who led the opposition may govern after it. */
export function tellsOfElection(doc: Document, mentions: readonly Name[]): boolean {
  return mentions.slice(0, 200).some(({ sentence }) => {
    const { from, to } = doc.sentences[sentence]!;
    for (let at = from; at < Math.min(to, from + 200); at++)
      if (elections.has(plainWord(doc, at))) return true;
    return false;
  });
}

function hasChange(doc: Document, { from, to }: Sentence): boolean {
  const { changes } = people[doc.language!];
  let [isHanded, isOffice] = [false, false];
  for (let at = from; at < Math.min(to, from + 200); at++) {
    const word = plainWord(doc, at);
    if (changes.has(word)) return true;
    isHanded ||= handsOver.has(word);
    isOffice ||= handed.has(word);
    if (isHanded && isOffice) return true;
    if (becomes.has(word) && isBeforeOffice(doc, at, to)) return true;
    if (at > from && word === 'over' && takes.has(plainWord(doc, at - 1)) && !isGift(doc, at)) return true;
  }
  return false;
}
