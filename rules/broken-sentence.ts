import { defineRule, quote, type Document, type Problem } from '#rule';
import { lostBeginnings } from './broken-sentence/lost-beginnings.ts';
import { lostEnds } from './broken-sentence/lost-ends.ts';
import { lostStops } from './broken-sentence/lost-stops.ts';
import { lostVerbs } from './broken-sentence/lost-verbs.ts';
import { gaps, type Gap } from './broken-sentence/missing-words.ts';

export default defineRule({
  id: 'broken-sentence',
  category: 'structure',
  severity: 'warning',
  summary: 'Report a sentence that lost its beginning, its end, or the full stop between it and the next.',
  why: `
    “The rest were lost. the boats came in” and “they rowed on After the storm” are seams: a sentence was cut there, or
    two were pushed together. What is missing is often what the reader came for.
  `,
  examples: [
    { bad: 'Only two boats came in before dark. the others were found in the morning.' },
    { bad: 'The crews had rowed since dawn After the storm they slept.' },
    { good: 'The museum sells stamps, maps etc. at the counter. iPhones are not allowed inside.' },
    { good: 'She read them the novel When Boats Come Home and a page of The Times.' },
  ],
  options: {},

  *check(doc) {
    if (doc.language === undefined) return;
    yield* lostBeginnings(doc);
    yield* unstopped(doc);
    yield* incomplete(doc);
    yield* verbless(doc);
    yield* lostEnds(doc);
  },
});

function* unstopped(doc: Document): Iterable<Problem> {
  for (const { at, word } of lostStops(doc)) {
    yield {
      at,
      message: `A new sentence begins with ${quote(doc.slice(word))} in the middle of ${quote(doc.slice(at))}: a full stop or some words are lost.`,
    };
  }
}

function* incomplete(doc: Document): Iterable<Problem> {
  for (const { at, kind } of gaps(doc)) yield { at, message: `${lost[kind]} ${quote(doc.slice(at))}.` };
}

function* verbless(doc: Document): Iterable<Problem> {
  for (const at of lostVerbs(doc))
    yield {
      at,
      message: `The sentence that begins with ${quote(doc.slice(at))} has no verb: words are lost.`,
    };
}

const lost: Readonly<Record<Gap['kind'], string>> = {
  end: 'No sentence ends with a word that waits for another: words are lost behind',
  middle: 'Words are lost in the middle of',
  verb: 'The clause has no verb, so that words are lost behind',
};
