import { hashWord, isUpper, once, onceEach, WordClasses, type LanguageCode } from '#text';
import { controls } from '../data/furniture/controls.ts';
import { anywhere, joiners, particles, rowWords } from '../data/furniture/rows.ts';
import { isCounter, isMoment } from './counters.ts';
import { isPager } from './pagers.ts';

/** The words of rows of one language, with what each may be in a control. */
const vocabulary = onceEach((code: LanguageCode) => {
  const data = rowWords[code];
  const words = new WordClasses({
    action: `${data.actions} ${data.views}`,
    opener: data.openers ?? '',
    closer: data.closers ?? '',
    particle: code === 'en' ? particles : '',
    known: `${data.objects} ${data.links} ${data.labels} ${anywhere}`,
    object: `${data.objects} ${anywhere}`,
    view: data.views,
    shown: data.shown,
    link: data.links,
    label: data.labels,
    pageLabel: data.pageLabels,
    leading: data.leading,
    joiner: joiners[code],
  });
  return { words, bits: words.each(), shape: data.shape?.(), isLast: controls[code].isLast ?? false };
});

type RowVocabulary = ReturnType<typeof vocabulary>;

/** What has been counted in a row. */
export interface Tally {
  /** Actions that open a control, or close it where the verb comes last. */
  controls: number;
  labels: number;
  pageLabels: number;
  /** Among the controls and the objects, those of a screen. */
  views: number;
  shown: number;
  figures: number;
  /** Those among the figures that no text has: `5 min read`, `Updated 2 days ago`. */
  counters: number;
  /** Where a control begins, or has ended with its verb, as it would in no sentence. */
  turns: number;
  /** Words that no control is known to have; those with a capital may be names. */
  strangers: number;
  names: number;
  tokens: number;
}

/** What the word before is: none, “and”, one that waits for another, a verb in last place, one with a capital, any other. */
type Before = 'start' | 'joiner' | 'link' | 'end' | 'capital' | 'word';

/** What a word is to its control: what it does, a verb that is in no list, what stands for it without a verb. */
type Role = 'action' | 'verb' | 'label';

interface Word {
  readonly raw: string;
  /** The classes that it is of, as bits. */
  readonly kind: number;
  readonly isCapital: boolean;
}

/** Behind `Back to` so many words may be any. */
const LED = 3;

const token = once(() => /[\p{L}\p{N}@][\p{L}\p{N}'’.-]*/gu);

/** Reads a row part by part and word by word, and counts what it is made of. */
export class RowReader {
  readonly tally: Tally = {
    ...{ controls: 0, labels: 0, pageLabels: 0, views: 0, shown: 0, figures: 0, counters: 0 },
    ...{ turns: 0, strangers: 0, names: 0, tokens: 0 },
  };
  readonly #vocabulary: RowVocabulary;
  readonly #isAlone: boolean;
  // Of the part that is read.
  #before: Before = 'start';
  #found = 0;
  #led = 0;
  #isShouted = false;

  /** @param isAlone Whether one control is looked for, and what is shown on screens is no stranger to it. */
  constructor(code: LanguageCode, isAlone = false) {
    this.#vocabulary = vocabulary(code);
    this.#isAlone = isAlone;
  }

  /** Whether the verb of a control comes last. */
  get isLast(): boolean {
    return this.#vocabulary.isLast;
  }

  /** Whether what stands between two signs can be part of a row. */
  reads(part: string): boolean {
    if (isCounter(part) || isMoment(part) || isPager(part)) {
      this.tally.figures++;
      this.tally.counters++;
      return true;
    }
    const { strangers } = this.tally;
    this.#before = 'start';
    this.#found = this.#led = 0;
    this.#isShouted = part === part.toUpperCase();
    for (const [raw] of part.matchAll(token())) if (!this.#readWord(raw)) return false;
    if (this.#found > 0) return true;
    // `(0)`, `From 95 per night`
    if (this.tally.strangers > strangers || !/\d/u.test(part)) return false;
    this.tally.figures++;
    return true;
  }

  #readWord(raw: string): boolean {
    const { words, bits } = this.#vocabulary;
    const found = kindOf(raw, words);
    const kind = found === bits.shown && !this.#isAlone ? 0 : found;
    const word: Word = { raw, kind, isCapital: isUpper(raw.charCodeAt(0)) };
    this.tally.tokens++;
    if ((word.kind & bits.joiner) !== 0 && this.#before !== 'start') {
      this.#before = 'joiner';
      return true;
    }
    // “Print and Share”
    if (word.isCapital && this.#before === 'joiner') return false;
    const role = this.#roleOf(word);
    this.#count(word, role);
    this.#before = this.#whatIs(word, role);
    return true;
  }

  #roleOf({ raw, kind, isCapital }: Word): Role | undefined {
    const { bits, shape, isLast } = this.#vocabulary;
    const before = this.#before;
    const has = (bit: number): boolean => (kind & bit) !== 0;
    const opens = before === 'start' || (isCapital && before !== 'link');
    if (has(bits.action) && before !== 'joiner' && (opens || (isLast && !isCapital))) return 'action';
    if (has(bits.opener) && opens) return 'action';
    if (has(bits.closer) && before === 'capital' && !isCapital) return 'action';
    if (has(bits.label) && opens) return 'label';
    return kind === 0 && shape?.test(raw) && (isLast ? before === 'capital' : opens) ? 'verb' : undefined;
  }

  #count(word: Word, role: Role | undefined): void {
    const { tally } = this;
    const { bits, isLast } = this.#vocabulary;
    if (role !== undefined) this.#found++;
    if (role === 'label') tally.labels++;
    else if (role !== undefined) tally.controls++;
    if ((word.kind & bits.pageLabel) !== 0) tally.pageLabels++;
    if (role === 'action' && (word.kind & bits.view) !== 0) tally.views++;
    else if ((word.kind & bits.shown) !== 0) tally.shown++;
    if (this.#turnsAt(word, role)) tally.turns++;
    this.#led = this.#found > 0 && (word.kind & bits.leading) !== 0 ? LED : this.#led - 1;
    const isStranger = word.kind === 0 && role === undefined && !/^\d/u.test(word.raw);
    if (isStranger && this.#led < 0) tally.strangers++;
    if (word.isCapital && !isLast && role === undefined && (isStranger || this.#before === 'link'))
      tally.names++;
  }

  /** Whether a control begins, or has ended with its verb, as it would in no sentence. */
  #turnsAt({ kind, isCapital }: Word, role: Role | undefined): boolean {
    const before = this.#before;
    // “Add to calendar *Share*”, “Seite drucken *Link* kopieren”, “Artikel *Zurück* zur Startseite”
    if (isCapital && (before === 'end' || (before === 'word' && role !== undefined))) return true;
    // “Tweetle Yorum *yaz*”
    const isOpener = (kind & this.#vocabulary.bits.opener) !== 0;
    return before === 'capital' && role === 'action' && (isOpener || (!isCapital && this.tally.controls > 2));
  }

  #whatIs({ raw, kind, isCapital }: Word, role: Role | undefined): Before {
    const { bits } = this.#vocabulary;
    if ((role === 'action' || role === 'verb') && !isCapital) return 'end';
    if (role === undefined && (kind & bits.link) !== 0 && (kind & bits.object) === 0)
      return (kind & bits.particle) !== 0 && this.#before === 'capital' ? 'word' : 'link';
    return isCapital && (this.#isShouted || raw !== raw.toUpperCase()) ? 'capital' : 'word';
  }
}

function kindOf(raw: string, words: RowVocabulary['words']): number {
  const word = raw.replace(/[.'’-]{1,3}$/u, '');
  const kind = words.of(hashWord(word));
  if (kind !== 0) return kind;
  // “l’événement”, “d’accueil”
  const elided = /^[dlmsnjDLMSNJ]['’](.+)$/u.exec(word)?.[1];
  return elided === undefined ? 0 : words.of(hashWord(elided));
}
