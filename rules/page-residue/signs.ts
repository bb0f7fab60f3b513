import { phraseSet, type Block, type Document, type TextSpan } from '#rule';
import { languageCodes, once, WordSet, type LanguageCode } from '#text';
import { copyrights, furniture, platformSigns, type Bag, type Furniture } from '../data/furniture/index.ts';

export type Widget = keyof typeof widgets;

/** What each widget is called in a message. */
export const widgets = {
  advertisement: 'marks an advertisement',
  newsletter: 'asks to sign up for something',
  cookies: 'is a notice about cookies',
  paywall: 'is a notice for subscribers',
  comments: 'belongs to the comments',
  leads: 'points to other stories',
  labels: 'points to other stories',
  lines: 'is a button or a label of the page',
  published: 'is the time stamp of the page',
  share: 'is a share bar',
  copyright: 'is the footer of the page',
  embed: 'stands where the page could not show something',
  pitch: 'speaks for the page',
  size: 'is a control for the size of the type',
} as const;

/** A hit in a sentence, with what is needed to judge it. */
export interface Sign {
  readonly hit: TextSpan;
  readonly sentence: TextSpan;
  readonly block: Block;
  /** The sentence without tags, bullets and emphasis around it. */
  readonly core: TextSpan;
  readonly sign: PhraseSign;
}

interface PhraseSign {
  readonly widget: Widget;
  readonly phrase: string;
  /** None where all languages say it. */
  readonly language?: LanguageCode;
  readonly bag?: Vocabulary;
  /** Of `published`: the other half, which follows in the same block. */
  readonly updated?: readonly string[];
}

interface Vocabulary {
  readonly words: WordSet;
  readonly openers: WordSet | undefined;
  readonly strangers: number;
  readonly least: number;
}

/** The signs of each language, and those of all: a text that has none of a language needs no words of it. */
const groups = [
  ...languageCodes.map((code) => group(() => signsIn(furniture[code], code))),
  group(() => [
    ...platformSigns.map((phrase) => ({ widget: 'share' as const, phrase })),
    ...copyrights.map((phrase) => ({ widget: 'copyright' as const, phrase })),
  ]),
];

export const signPhrases = groups.map(({ set }) => set);

export interface SignHit extends TextSpan {
  readonly sign: PhraseSign;
}

/** Every sign in a text. Of those that end at the same place, the longest comes first. */
export function signHits(doc: Document): readonly SignHit[] {
  const found: SignHit[] = [];
  for (const { set, signs } of groups)
    for (const { start, end, index } of doc.phrases(set)) found.push({ start, end, sign: signs()[index]! });
  return found.sort((a, b) => a.end - b.end || a.start - b.start);
}

function group(make: () => readonly PhraseSign[]) {
  const signs = once(make);
  return { signs, set: phraseSet(() => signs().map(({ phrase }) => phrase)) };
}

function signsIn(words: Furniture, language: LanguageCode): readonly PhraseSign[] {
  return [
    ...(['advertisement', 'newsletter', 'cookies', 'comments'] as const).flatMap((widget) => {
      const bag = vocabulary(words[widget]);
      return words[widget].signs.map((phrase) => ({ widget, phrase, language, bag }));
    }),
    ...(['leads', 'labels', 'lines'] as const).flatMap((widget) =>
      words[widget].map((phrase) => ({ widget, phrase, language })),
    ),
    ...words.published.map((phrase) => ({
      widget: 'published' as const,
      phrase,
      language,
      updated: words.updated,
    })),
  ];
}

function vocabulary({ signs, words, openers, strangers = 0, least = 1 }: Bag): Vocabulary {
  return {
    // In capitals the Turkish “ı” is an “I”, and folds to “i”.
    words: new WordSet(`${words} ${signs.join(' ')} ${words.replaceAll('ı', 'i')}`),
    openers: openers === undefined ? undefined : new WordSet(openers),
    strangers,
    least,
  };
}
