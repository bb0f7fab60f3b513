import { firstAfter, phraseSet, type Attribution, type Document } from '#rule';
import { speech, WordSet } from '#text';
import { again as adverbs, repetitions } from '../data/contrasts.ts';

export const repeated = phraseSet(() => repetitions);
export const anew = phraseSet(() => adverbs);

const announcements = (doc: Document) => doc.phrases(repeated);
const secondTimes = (doc: Document) => doc.phrases(anew);

/** As many words of a sentence are read. */
const LONGEST = 120;

/** What tells of a repetition wherever it stands: `repeating her`, `, quoting the mayor`. */
const telling =
  /^(?:repe[at]|r[ée]p[éè]t|wiederh|tekrar|powt|echo|quot|zitier|cit[aeio]|cyt|recit|again$|erneut|novamente|znow|zn[óo]w|ponownie|yine|yeniden)/u;

/** `she repeated`, `the slogan`, `in his own words`: the text knows that it has quoted this before. */
export function isAnnounced(doc: Document, given: Attribution): boolean {
  const { words } = doc;
  const { topic } = given;
  const { echoes } = speech[doc.language ?? 'en'];
  const { from, to } = words.within(topic);
  const { quoted } = doc.masks;
  const core = endOfTag(doc, given);
  for (let index = from; index < Math.min(to, from + LONGEST); index++) {
    const start = words.starts[index]!;
    if (!echoes.has(words.hashes[index]!) || quoted.covers(start)) continue;
    if (start < core || telling.test(doc.slice(words.at(index)).toLowerCase())) return true;
  }
  const times = doc.get(secondTimes);
  const time = times[firstAfter(times, topic.start)];
  if (time && time.start < topic.end && !quoted.covers(time.start)) return true;
  if (isCalledSaying(doc, topic.start)) return true;
  const hits = doc.get(announcements);
  const near = hits[firstAfter(hits, Math.max(0, topic.start - 200))];
  return near !== undefined && near.start < topic.end + 200;
}

/**
 * Where that ends which says who speaks and how: at a comma, or at the word for what it is about. What follows is told of
 * the speaker, `said Ann Lee, who had come every evening`, or of the subject, `said Ann Lee of the contract`.
 */
function endOfTag(doc: Document, { verb, speaker, topic }: Attribution): number {
  const { words, text, language } = doc;
  const { about } = speech[language ?? 'en'];
  const end = Math.max(verb?.end ?? 0, speaker?.at.end ?? 0);
  if (!verb || !(speaker || hasPronoun(doc, verb.index)) || end <= topic.start) return topic.end;
  const { from, to } = words.within({ start: end, end: topic.end });
  for (let index = from; index < to; index++) {
    if (/,/u.test(text.slice(words.ends[index - 1], words.starts[index])) || about.has(words.hashes[index]!))
      return words.starts[index]!;
  }
  return topic.end;
}

/** `She used to tell new drivers, and waved at every stop`: as many words before a verb its pronoun stands. */
const BEFORE = 3;

function hasPronoun({ words, language }: Document, verb: number): boolean {
  return words.hasAny({ from: Math.max(0, verb - BEFORE), to: verb }, speech[language ?? 'en'].pronouns);
}

/** What everybody says, by the sentence before: “The slogan hangs in every window.” */
const sayings = new WordSet(`
  proverb saying sayings slogan slogans motto mottos chorus refrain mantra catchphrase sprichwort spruch motto parole
  losung slogan refrain kehrreim proverbe dicton devise slogan refrain refrán dicho lema eslogan consigna estribillo provérbio
  ditado lema refrão atasözü atasözünü slogan sloganı nakarat deyiş przysłowie hasło motto powiedzenie refren
`);

function isCalledSaying({ sentences, words, masks }: Document, at: number): boolean {
  const index = firstAfter(sentences, at);
  const before = sentences[index - 1];
  if (!before || before.block !== sentences[index]?.block) return false;
  for (let word = before.from; word < Math.min(before.to, before.from + LONGEST); word++)
    if (sayings.has(words.hashes[word]!) && !masks.quoted.covers(words.starts[word]!)) return true;
  return false;
}

/** So many words in, a sentence has said what it is about. */
const OPENING = 3;

/** “‘Come in.’ The words are painted over the door.”: nobody says them first, and the next sentence calls them what they are. */
export function isOfThing(
  { sentences, words, language }: Document,
  { verb, speaker, topic }: Attribution,
): boolean {
  if (verb || speaker) return false;
  const next = sentences[firstAfter(sentences, topic.end)];
  if (!next) return false;
  const opening = { from: next.from, to: Math.min(next.to, next.from + OPENING) };
  return [sayings, speech[language ?? 'en'].echoes].some((known) => words.hasAny(opening, known));
}

/** How words come from a text and not from a mouth. */
const written = /^(?:wr[io]t|schr[ie]|écri|escri|escre|yaz|(?:na)?pi(?:s|sz))/iu;

/** `Your correspondent writes that …`, `I am the one who wrote that …`: a sentence in print, which anybody may take up. */
export function areWritten(doc: Document, given: Attribution, again: Attribution): boolean {
  return [given, again].every(({ verb }) => verb !== undefined && written.test(doc.slice(verb)));
}
