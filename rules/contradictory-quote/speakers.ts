import { CAPITAL, relation, type Attribution, type Document, type Party } from '#rule';
import { WordSet } from '#text';

type Relation = ReturnType<typeof relation>;

/** Whether two speakers are one: by their names, or because the post of one is told beside the name of the other. */
export function partiesOf(doc: Document, given: Attribution, again: Attribution): Relation | undefined {
  const [one, other] = [given.speaker, again.speaker];
  if (!one || !other) return undefined;
  const told = relation(doc, one, other);
  if (told !== 'unknown') return told;
  const isOne =
    (isPost(doc, other) && isHolder(doc, one, other)) || (isPost(doc, one) && isHolder(doc, other, one));
  return isOne ? 'same' : told;
}

/** `La directrice, elle, répète`: a pronoun may stand for a post. */
function isPost({ words }: Document, { by, at }: Party): boolean {
  return by === 'role' || (by === 'pronoun' && words.kinds[words.within(at).to - 1] !== CAPITAL);
}

/** How far from a name its post stands, in words: `the mayor, Ann Lind`, `Ann Lind, the new mayor`. */
const BESIDE = 4;

function isHolder({ words }: Document, named: Party, post: Party): boolean {
  if (named.by === 'role') return false;
  const { from, to } = words.within(named.at);
  const head = words.hashes[words.within(post.at).to - 1];
  for (let index = Math.max(0, from - BESIDE); index < Math.min(words.count, to + BESIDE); index++)
    if ((index < from || index >= to) && words.hashes[index] === head) return true;
  return false;
}

/**
 * “‘Eleven boats’ is how Lind sums up the year”, and “‘nine boats’, says Lind”: no verb of speech gives the words to whom
 * the sentence names beside them, and another sentence does.
 */
export function isBesideName(
  { words, masks }: Document,
  { verb, speaker, topic }: Attribution,
  { speaker: named }: Attribution,
): boolean {
  if (verb || speaker || named?.by !== 'name') return false;
  const last = words.within(named.at).to - 1;
  if (words.kinds[last] !== CAPITAL) return false;
  const { from, to } = words.within(topic);
  for (let index = from; index < Math.min(to, from + LONGEST); index++)
    if (words.hashes[index] === words.hashes[last] && !masks.quoted.covers(words.starts[index]!)) return true;
  return false;
}

/** “The teacher Ana Orús”, “the teacher Eva Urus”: one word stands before two names. */
export function haveOnePost(
  doc: Document,
  { speaker: one }: Attribution,
  { speaker: other }: Attribution,
): boolean {
  if (!one || !other) return false;
  const [first, second] = [postOf(doc, one), postOf(doc, other)];
  return first !== undefined && first === second;
}

/** So many letters at the beginnings of two surnames are no chance. */
const BEGINNING = 4;

/** “Solange Pradier”, “Simone Pradel”. */
export function haveOneBeginning(doc: Document, ...by: readonly Attribution[]): boolean {
  const [one, other] = by.map(({ speaker }) =>
    speaker ? doc.slice(speaker.at).split(/\s/u).at(-1)!.slice(0, BEGINNING) : '',
  );
  return one === other && one!.length === BEGINNING && /^\p{Lu}/u.test(one!);
}

/** The word of a post before a name or at its beginning, as a hash. */
function postOf({ words, text }: Document, { at }: Party): number | undefined {
  const { from, to } = words.within(at);
  let index = from;
  while (index < to && words.kinds[index] !== CAPITAL) index++;
  const isBefore = index > 0 && text.slice(words.ends[index - 1], words.starts[index]) === ' ';
  const isWord =
    isBefore && words.kinds[index - 1] !== CAPITAL && words.ends[index - 1]! - words.starts[index - 1]! > 4;
  return isWord ? words.hashes[index - 1] : undefined;
}

/** “At least 12 people”, say the police, and “at least 14 people” the hospital. Without articles, roles are guesses. */
export function areTwoRoles(
  doc: Document,
  { speaker: one }: Attribution,
  { speaker: other }: Attribution,
): boolean {
  if (one?.by !== 'role' || other?.by !== 'role' || doc.language === 'tr' || doc.language === 'pl')
    return false;
  return relation(doc, one, other) !== 'same';
}

/** Whether nothing but guesses says who speaks: `his version reads`; or a text of several parts: `clause 9 of the policy reads`. */
export function areVague({ speaker: one }: Attribution, { speaker: other }: Attribution): boolean {
  return one?.by === 'guess' || other?.by === 'guess' || (one?.by === 'role' && other?.by === 'role');
}

/** What tells one time from another. */
const times = new WordSet(`
  now today then once later still when after before heute jetzt inzwischen damals später als wenn nachdem maintenant aujourd’hui alors
  désormais quand lorsque hoy ahora entonces después cuando hoje agora então depois quando bugün şimdi sonra artık dziś teraz
  wtedy potem gdy kiedy
`);

/** “… said Lind when he fell ill”, “… Lind says now”. */
export function isOfItsTime({ words, masks }: Document, { topic }: Attribution): boolean {
  const { from, to } = words.within(topic);
  for (let index = from; index < Math.min(to, from + LONGEST); index++)
    if (times.has(words.hashes[index]!) && !masks.quoted.covers(words.starts[index]!)) return true;
  return false;
}

/** As many words of a sentence are read. */
const LONGEST = 120;
