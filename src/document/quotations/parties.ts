import { classOf, fold, languages, nameParticles, SPACE, speech, WordSet } from '#text';
import type { Language, LanguageCode, Speech } from '#text';
import type { Document } from '../document.ts';
import { cover, firstAfter, type TextSpan } from '../span.ts';
import { CAPITAL, type Words } from '../words.ts';

/** Somebody or something that speaks, as the text names it. */
export interface Party {
  readonly at: TextSpan;
  /**
   * `name`: a person or a body by name; `role`: `the statement`, `an official`; `pronoun`: a word for either;
   * `guess`: what a pronoun probably means, named only in an earlier paragraph.
   */
  readonly by: 'name' | 'role' | 'pronoun' | 'guess';
}

/** How many words a party may stand away from its verb, with all that is said of it: `Lind, who had waited, said`. */
export const WINDOW = 12;

const reflexives = new WordSet('sich się');

/** Finds speaking parties beside verbs of speech, in the words of one language. */
export class Parties {
  readonly #doc: Document;
  readonly #words: Words;
  readonly #code: LanguageCode;
  readonly #language: Language;
  readonly #speech: Speech;
  readonly #dates: WordSet;

  constructor(doc: Document, code: LanguageCode) {
    this.#doc = doc;
    this.#words = doc.words;
    this.#code = code;
    this.#language = languages[code];
    this.#speech = speech[code];
    this.#dates = new WordSet([...languages[code].weekdays, ...languages[code].months].join(' '));
  }

  /**
   * Whether the words up to `to` end in a tag that no quotation mark stands before: `…, said Ann Lind.`, `…, she said.`
   * A speaker tells of others in the middle of a sentence; at the end of a paragraph the tag is the writer's.
   */
  endsInTag(from: number, to: number): boolean {
    const { starts, ends } = this.#words;
    for (let index = Math.max(from + 1, to - 8); index < to; index++) {
      if (!/^[,!?]\s{1,2}$/u.test(this.#doc.text.slice(ends[index - 1], starts[index]))) continue;
      if (this.isVerb(index)) return index + 1 < to && this.startingAt(index + 1, to) !== undefined;
      const party = this.startingAt(index, to);
      const verb = party && party.by !== 'role' ? this.#words.indexAt(party.at.end) : to;
      if (verb < to && this.isVerb(verb) && to - verb <= 3) return true;
    }
    return false;
  }

  isVerb(index: number): boolean {
    const { speechVerbs } = this.#language;
    if (speechVerbs.has(this.#words.hashes[index]!)) return true;
    const hyphen = this.#inversion(index);
    return hyphen !== -1 && speechVerbs.hasWord(this.#doc.text.slice(this.#words.starts[index], hyphen));
  }

  /** The pronoun in a verb: `dit-il`. */
  inverted(index: number): Party | undefined {
    // `dit-il`, `a-t-il dit`.
    const own = this.#inversion(index) !== -1;
    if (!own && (index === 0 || this.#inversion(index - 1) === -1)) return undefined;
    return { at: this.#words.at(index), by: 'pronoun' };
  }

  #inversion(index: number): number {
    if (this.#code !== 'fr') return -1;
    const { start, end } = this.#words.at(index);
    if (end - start > 24) return -1;
    const match = /-(?:t-)?(?:ils?|elles?|on)$/u.exec(this.#doc.text.slice(start, end));
    return match ? start + match.index : -1;
  }

  /** Whether a sentence ends between two offsets: behind one word and before the next. */
  endsSentence(from: number, to: number): boolean {
    const between = this.#doc.text.slice(from, Math.min(to, from + 8));
    if (!/^[^\s]{0,3}[.!?…][^\s]{0,3}(?:\s|$)/u.test(between)) return false;
    // `Mr. Lind`, `the U.S. said`.
    const { sentences } = this.#doc;
    const sentence = sentences[firstAfter(sentences, from)];
    return !sentence || sentence.start >= from || sentence.end <= from + 6;
  }

  /** The party that begins at a word: `Lind`, `the harbour master, Ann Lind`, `she`. */
  startingAt(from: number, to: number): Party | undefined {
    const words = this.#words;
    if (from >= to) return undefined;
    if (this.#speech.pronouns.has(words.hashes[from]!)) return { at: words.at(from), by: 'pronoun' };
    if (this.isName(from)) return this.#ownedBy(from, to) ?? { at: this.run(from, to), by: 'name' };
    // `l’élu Edwin Marl`: the article and the noun are one word.
    const elided = this.#isElided(from);
    const article = elided || this.#isArticle(from);
    if (!article && this.#language.functionWords.has(words.hashes[from]!)) return undefined;
    let last = from;
    let complete = false;
    for (let index = from + 1; index < to && index < from + 9; index++) {
      const gap = this.#doc.text.slice(words.ends[index - 1], words.starts[index]);
      const apposed = /^,\s$/u.test(gap);
      if (this.isName(index) && (apposed || (isJoint(gap) && !complete))) {
        const at = this.run(index, to);
        // `the Mayor`, `die Ministerin`: one capital behind an article is a role.
        if (apposed || !article || elided || index > from + 1 || at.end > words.ends[index]!)
          return { at, by: 'name' };
      }
      if (!isJoint(gap) || this.isVerb(index)) break;
      // `la capitaine du port, Ann Lind`: the role is “la capitaine”, and its name comes behind the comma.
      const inside = index > from + 1 || !article || elided;
      const isFunction = this.#language.functionWords.has(words.hashes[index]!);
      // `one of the passengers`: the second of two function words behind an article ends nothing.
      const isOpening =
        article && index === from + 2 && this.#language.functionWords.has(words.hashes[from + 1]!);
      complete ||= inside && isFunction && !isOpening;
      if (complete && !article) break;
      if (!complete) last = index;
    }
    const bare = (this.#code === 'pl' || this.#code === 'tr') && !this.isVerb(from);
    return article || bare ? { at: cover(words.at(from), words.at(last)), by: 'role' } : undefined;
  }

  /** `Strand’s chief executive, Gideon Marsh`: the firm does not speak, but whose name the comma brings. */
  #ownedBy(from: number, to: number): Party | undefined {
    const words = this.#words;
    const owner = words.indexAt(this.run(from, to).end - 1);
    if (!/['’]s$/u.test(this.#doc.text.slice(words.starts[owner], words.ends[owner]))) return undefined;
    for (let index = owner + 1; index < to && index < owner + 6; index++) {
      const gap = this.#doc.text.slice(words.ends[index - 1], words.starts[index]);
      if (gap === ', ' && this.isName(index)) return { at: this.run(index, to), by: 'name' };
      if (!isJoint(gap) || this.isVerb(index)) break;
    }
    return undefined;
  }

  /** The party that stands before a verb: `the minister, Ann Lind, said`, `the statement also said`. */
  before(verb: number, from: number): Party | undefined {
    const words = this.#words;
    for (let index = verb - 1; index >= Math.max(from, verb - WINDOW); index--) {
      if (this.endsSentence(words.ends[index]!, words.starts[index + 1]!)) return undefined;
      if (this.#speech.ourselves.has(words.hashes[index]!)) return undefined;
      if (this.#speech.pronouns.has(words.hashes[index]!)) return { at: words.at(index), by: 'pronoun' };
      if (this.isName(index)) {
        const start = this.#runStart(index, from);
        const article = start > from && this.#isArticle(start - 1);
        const at = cover(words.at(start), words.at(index));
        if (article && start === index) return { at: cover(words.at(start - 1), at), by: 'role' };
        // `a joint statement of the Board`: a name behind a preposition is no subject.
        if (start > from && !article && this.#language.functionWords.has(words.hashes[start - 1]!)) continue;
        return { at, by: 'name' };
      }
      if (this.#isElided(index))
        return { at: cover(words.at(index), words.at(this.#roleEnd(index, verb - 1))), by: 'role' };
      if (this.#isArticle(index) && index + 1 < verb) {
        return { at: cover(words.at(index), words.at(this.#roleEnd(index + 1, verb - 1))), by: 'role' };
      }
    }
    return undefined;
  }

  /** `the water minister of`: a role ends before the first function word or punctuation. */
  #roleEnd(from: number, to: number): number {
    const words = this.#words;
    let end = from;
    while (end < to && end < from + 4) {
      if (words.starts[end + 1]! !== words.ends[end]! + 1) break;
      if (this.#language.functionWords.has(words.hashes[end + 1]!)) break;
      end++;
    }
    return end;
  }

  #isArticle(index: number): boolean {
    return this.#speech.determiners.has(this.#words.hashes[index]!);
  }

  /** `l’entraîneur`, `l'adjointe`: an article before a vowel, with a noun in lower case. */
  #isElided(index: number): boolean {
    if (this.#code !== 'fr') return false;
    const start = this.#words.starts[index]!;
    return (
      /^[lL]['’]\p{Ll}/u.test(this.#doc.text.slice(start, start + 3)) && this.#words.ends[index]! - start > 4
    );
  }

  /** `according to Lind`, `laut Lind`, `selon Lind`: the party behind what is no verb. */
  source(index: number, to: number): Party | undefined {
    if (!this.#speech.sources.has(this.#words.hashes[index]!)) return undefined;
    const next = index + 1 + (this.#code === 'en' ? 1 : 0);
    return this.startingAt(next, Math.min(to, next + WINDOW));
  }

  /** The name whose last word is at `index`: `Lind: “…”`. */
  endingAt(index: number, from: number): Party {
    return { at: cover(this.#words.at(this.#runStart(index, from)), this.#words.at(index)), by: 'name' };
  }

  /** The first word from `from` on that is no weekday, month or reflexive: `a dit lundi la directrice`, `freut sich Lind`. */
  pastDate(from: number, to: number): number {
    let index = from;
    const { hashes } = this.#words;
    while (index < to) {
      if (this.#dates.has(hashes[index]!) || reflexives.has(hashes[index]!)) index++;
      // `disse na segunda-feira a capitã`, `sagte am Montag`.
      else if (
        index + 1 < to &&
        this.#dates.has(hashes[index + 1]!) &&
        this.#language.functionWords.has(hashes[index]!)
      )
        index += 2;
      else break;
    }
    return index;
  }

  isName(index: number): boolean {
    const words = this.#words;
    const hash = words.hashes[index]!;
    if (words.kinds[index] !== CAPITAL || this.#language.functionWords.has(hash)) return false;
    return !this.isVerb(index) && !this.#speech.determiners.has(hash) && !this.#dates.has(hash);
  }

  /** Capitalised words in a row from `from` on, with the particles between them. */
  run(from: number, to: number): TextSpan {
    const words = this.#words;
    let last = from;
    for (let index = from + 1; index < to && index < from + 8 && this.#isJoined(index); index++) {
      if (this.isName(index)) last = index;
      else if (!nameParticles.has(words.hashes[index]!)) break;
    }
    return cover(words.at(from), words.at(last));
  }

  #runStart(last: number, from: number): number {
    let start = last;
    for (let index = last - 1; index >= from && index > last - 8 && this.#isJoined(index + 1); index--) {
      if (this.isName(index)) start = index;
      else if (!nameParticles.has(this.#words.hashes[index]!)) break;
    }
    return start;
  }

  /** Whether a word and the one before it can be of one name: `Ann Lind`, `J. Lind`, `U.S. Secretary`, `Dr. Lind`. */
  #isJoined(index: number): boolean {
    const { starts, ends } = this.#words;
    const gap = this.#doc.text.slice(ends[index - 1], starts[index]);
    if (isJoint(gap)) return true;
    if (gap !== '. ' && gap !== '.') return false;
    const before = this.#doc.text.slice(
      starts[index - 1],
      Math.min(ends[index - 1]!, starts[index - 1]! + 6),
    );
    return before.length === 1 || this.#language.abbreviations.has(fold(before));
  }

  /** The names in a sentence, up to an offset and outside quotations. */
  namesIn(from: number, to: number, limit: number): { at: TextSpan; leads: boolean; count: number }[] {
    const words = this.#words;
    const found = [];
    const end = Math.min(to, from + 60);
    for (let index = from; index < end && words.starts[index]! < limit; index++) {
      if (!this.isName(index) || this.#isQuoted(words.starts[index]!)) continue;
      const at = this.run(index, end);
      const range = words.within(at);
      // `Lind is not …` and not `Cold, wet weather …`.
      if (index === from && range.to - range.from === 1 && !this.#isKnown(index)) continue;
      const leads = index === from && classOf(this.#doc.text.charCodeAt(at.end)) === SPACE;
      found.push({ at, leads, count: range.to - range.from });
      index = Math.max(index, range.to - 1);
    }
    return found;
  }

  /** Whether a word that opens a sentence is a name elsewhere too: `Lind is not …`, and not `Numbers have …`. */
  #isKnown(index: number): boolean {
    return this.#code === 'de' || (this.#doc.get(capitals).get(this.#words.hashes[index]!) ?? 0) > 1;
  }

  #isQuoted(offset: number): boolean {
    const { quotations } = this.#doc;
    const near = quotations[firstAfter(quotations, offset)];
    return near !== undefined && near.start <= offset;
  }
}

/** How often each word stands with a capital. */
function capitals({ words }: Document): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let index = 0; index < words.count; index++)
    if (words.kinds[index] === CAPITAL)
      found.set(words.hashes[index]!, (found.get(words.hashes[index]!) ?? 0) + 1);
  return found;
}

function isJoint(gap: string): boolean {
  return gap === ' ' || gap === '\u00a0' || gap === '\u202f';
}
