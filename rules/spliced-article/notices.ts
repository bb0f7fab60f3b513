import { blockIndexAt, type Document, type Sentence, type View } from '#rule';
import { languages, once } from '#text';
import { ties } from '../data/newcomers.ts';
import { registers } from '../data/registers.ts';
import type { Stretch } from './tails.ts';

/** So many words are a label, and no longer the beginning of a sentence. */
const LABEL = 7;

/** The paragraphs that open with a label. */
const labelled: View<readonly number[]> = (doc) =>
  [...doc.blocks.keys()].filter((at) => doc.blocks[at]!.kind === 'paragraph' && opensWithLabel(doc, at));

/** Whether a sentence opens the only paragraph with a label: “Scorpio: ”, “How to clean your grill: ”. */
export function isLabelled(doc: Document, { start }: Sentence): boolean {
  const [label, more] = doc.get(labelled);
  if (label === undefined || more !== undefined) return false;
  return label === blockIndexAt(doc, start) && doc.blocks[label]!.content.start === start;
}

/** A few words and a colon, with no words of anybody behind it. */
function opensWithLabel({ blocks, words, text, language }: Document, index: number): boolean {
  const { from, to } = words.within(blocks[index]!.content);
  const { speechVerbs } = languages[language!];
  for (let at = from; at < Math.min(to - 1, from + LABEL); at++) {
    // “Other languages: …” goes with what was told before.
    if (speechVerbs.has(words.hashes[at]!) || ties[language!].has(words.hashes[at]!)) return false;
    const between = text.slice(words.ends[at], Math.min(words.starts[at + 1]!, words.ends[at]! + 4));
    if (between.includes(':')) return /^\)? ?: ?$/u.test(between);
    if (/[^ ()'’-]/u.test(between)) return false;
  }
  return false;
}

/** The words that mean the reader, outside of what anybody says. */
const readerWords: View<readonly number[]> = ({ words, language, masks }) => {
  const { reader } = registers[language!];
  const found: number[] = [];
  for (let at = 0; at < words.count; at++)
    if (reader.has(words.hashes[at]!) && !masks.quoted.covers(words.starts[at]!)) found.push(at);
  return found;
};

/** Whether a stretch speaks to the reader, and the rest of the text does not. */
export function speaksToReader(doc: Document, stretch: Stretch): boolean {
  const { from, to } = stretch;
  if (!doc.words.hasAny(stretch, registers[doc.language!].reader)) return false;
  const found = doc.get(readerWords);
  return found.length > 0 && found[0]! >= from && found.at(-1)! < to;
}

/** A note of the author, the desk or the organiser: it may be about anything. */
export function isNotice({ text }: Document, start: number): boolean {
  return (
    /@|https?:|www\.|\btel\b|\+\d\d/iu.test(text.slice(start, start + 600)) ||
    /\b(?:correction|editor|author|reporter|correspondent|contact|clarification|disclosure|press release)\b/iu.test(
      text.slice(start, start + 120),
    ) ||
    /^(?:about|note)\b/iu.test(text.slice(start, start + 10)) ||
    service().test(text.slice(start, start + 24)) ||
    nextStep().test(text.slice(start, start + 40))
  );
}

/** “A decision is expected in May”: the next step of what the article told of. */
const nextStep = once(
  () =>
    /^(?:the next|(?:der|die|das) nächste|nächster|nächste|la prochaine|le prochain|(?:el|la|los|las) próxim[oa]s?|[oa] próxim[oa]|bir sonraki|gelecek|następn[yae]|kolejn[yae])(?!\p{L})|^an? (?:(?:public|new|final|further|full|formal|special|open) )?(?:meetings?|hearing|decision|vote|verdict|ruling|judgment|report|petition|date|inquest|inquiry|consultation|appeal|ceremony|funeral|memorial|service|fund|spokes\p{L}+)\b/iu,
);

/** “Visitors may climb …”, “Der Eintritt ist frei”: what whoever comes should know, of what the article told of. */
const service = once(
  () =>
    /^(?:(?:the|der|die|l[’']|la|le|les|el|los|las|a|o|os|as)[ ’'])?(?:tickets?|visitors?|admission|entry|entrance|doors|bookings?|guests|spectators|eintritt|einlass|karten|besucher\p{L}*|gäste|zuschauer|billets?|entrée|visiteurs|entradas?|visitantes|ingressos?|bilhetes?|bilet\p{L}*|giriş|ziyaretçi\p{L}*|wstęp|zwiedzający)(?!\p{L})/iu,
);
