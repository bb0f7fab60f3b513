import { defineRule, loops, quote } from '#rule';

export default defineRule({
  id: 'looping-text',
  category: 'duplication',
  severity: 'error',
  summary: 'Report text that is caught in a loop.',
  why: `
    A language model that has lost its way says one thing again and again, a few words or whole paragraphs, until
    somebody stops it. Nobody reads on behind such a place, and whoever sees it doubts what stands before.
  `,
  examples: [
    {
      bad: 'The tram stops in the centre of the city of the city of the city of the city of the city.',
      good: 'The tram stops in the centre of the city.',
    },
    {
      bad: 'The ferry leaves from the old quay at noon. The ferry leaves from the old quay at noon. The ferry leaves from the old quay at noon. The ferry leaves from the old quay at noon. The ferry leaves from the old quay at noon.',
      good: 'The ferry leaves from the old quay at noon.',
    },
    {
      good: 'The crowd went on and on and on and on and on: more boats, more boats, more boats, more boats! “We want the pier and we want it now! We want the pier and we want it now! We want the pier and we want it now! We want the pier and we want it now!”',
    },
  ],
  options: {},

  *check(doc) {
    for (const { start, end, unit, times } of doc.get(loops)) {
      yield {
        at: { start, end },
        message: `The text is caught in a loop: ${quote(doc.slice(unit))} comes ${times} times in a row.`,
        data: { times },
      };
    }
  },
});
