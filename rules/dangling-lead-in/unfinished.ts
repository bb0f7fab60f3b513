import { firstAfter, isDayName, LOWER, NUMBER, type Block, type Document } from '#rule';
import { hashWord, languages, once, tails, WordSet, type LanguageCode } from '#text';

/** So many words may stand between a verb and the colon: “shall, as of the first of January, jointly:” */
const FAR = 7;

/** “a survey that will:”, “wer mitfahren will, muss:”, “the services will from now on:” – the verb is to come. */
export function waitsForVerb(doc: Document, to: number): boolean {
  const { words, text, language } = doc;
  const { modals } = tails[language!];
  if (text[words.ends[to - 1]!] !== ':') return false;
  if (language === 'de' && endsInAdverb(doc, to)) return isBeforeInfinitive(doc, to);
  for (let at = to - 1; at >= Math.max(0, to - 1 - FAR); at--) {
    const hash = words.hashes[at]!;
    if (modals.has(hash) || (language === 'en' && isObliged(doc, at))) return true;
    if (!isAdverbial(doc, at)) return false;
  }
  return false;
}

/**
 * “The fund aims to:”, “The agency shall:” above a paragraph that has a subject of its own: what the fund aims to would begin with a verb.
 */
export function waitsForPredicate(doc: Document, to: number, { content }: Block): boolean {
  const { words, language } = doc;
  if (language !== 'en' || !subjects.has(words.hashes[words.indexAt(content.start)]!)) return false;
  const last = words.hashes[to - 1]!;
  const sentence = doc.sentences[firstAfter(doc.sentences, words.starts[to - 1]!)];
  if (sentence === undefined || sentence.to - sentence.from < 3 || words.hasAny(sentence, asking))
    return false;
  if (last === TO) return aiming.has(words.hashes[to - 2]!);
  return plainModals.has(last);
}

/** What the first word of a statement is, and of no infinitive. */
const subjects = new WordSet(
  'the a an it he she they his her its their this that these those there in on at we',
);
const asking = new WordSet('who what which that why how where when if as so this i you');
const aiming = new WordSet(
  'aims aim aimed is are was were intended intends intend hopes hope wants want plans plan asked told designed meant set expected supposed able agreed promised pledged helps',
);
const plainModals = new WordSet('shall will would should must');

/** Whether a lead-in may wait for a verb, by its last word. */
export function endsInAdverb({ words, language }: Document, to: number): boolean {
  return adverbials[language!]().has(words.hashes[to - 1]!);
}

function isAdverbial(doc: Document, at: number): boolean {
  const { words, language } = doc;
  if (words.kinds[at] === NUMBER || adverbials[language!]().has(words.hashes[at]!)) return true;
  return isDayName(doc, at);
}

/** “would have to, from January onwards:” */
function isObliged({ words }: Document, at: number): boolean {
  return words.hashes[at] === TO && obliged.has(words.hashes[at - 1] ?? 0);
}

const TO = hashWord('to');
const obliged = new WordSet('have has had ought need needs needed used');

/** “soll der gemeinsame Dienst künftig:”: nothing that could be the infinitive stands behind the verb. */
function isBeforeInfinitive({ words, text }: Document, end: number): boolean {
  const { modals } = tails.de;
  const { functionWords } = languages.de;
  for (let at = end - 2; at >= Math.max(0, end - 2 - FAR); at--) {
    if (modals.has(words.hashes[at]!)) return true;
    if (words.kinds[at] !== LOWER || functionWords.has(words.hashes[at]!)) continue;
    if (/(?:en|ern|eln|tun|[.!?;:])$/u.test(text.slice(words.starts[at], words.ends[at]))) return false;
  }
  return false;
}

/** What stands between a verb and the one that it waits for, and is no object of either. */
const adverbials: Readonly<Record<LanguageCode, () => WordSet>> = {
  en: once(
    () =>
      new WordSet(`
        from now on onwards onward as of the this that next each every coming first last year years month months week weeks
        day spring summer autumn fall winter season future in particular jointly together also both likewise henceforth then
        therefore furthermore further finally additionally immediately at once by until till end beginning start after
        before meantime meanwhile always not only again still soon later thus hence accordingly separately initially moreover
        instead addition turn return principle general where possible if necessary among other things effect with today
        tomorrow forthwith thereafter thereby too
      `),
  ),
  de: once(
    () =>
      new WordSet(
        'künftig zukünftig fortan nun gemeinsam außerdem zudem ferner weiterhin sofort zunächst jetzt dann an zukunft anderem',
      ),
  ),
  fr: once(
    () =>
      new WordSet(
        'désormais dorénavant également aussi ensemble conjointement ensuite notamment à partir de du maintenant dès et en outre plus l’avenir avant tout d’abord',
      ),
  ),
  es: once(
    () =>
      new WordSet(
        'desde ahora en adelante también además juntos juntas conjuntamente a partir de del futuro primero luego no solo',
      ),
  ),
  pt: once(
    () =>
      new WordSet(
        'desde agora em diante também além disso juntos conjuntamente a partir de do futuro primeiro depois doravante',
      ),
  ),
  tr: once(() => new WordSet('-')),
  pl: once(
    () =>
      new WordSet(
        'odtąd teraz też także również wspólnie razem dodatkowo od najpierw następnie w przyszłości',
      ),
  ),
};
