import type { Clue } from './aside.ts';

/**
 * What a stretch shows by its form: “Done!” before it, or (`answer`) “You’re right” or thanks for a correction and no other cry, a number of words, a question mark, a colon, quoted items behind one;
 * `parts`: two parts of a text are named, one of which nothing else has; `yours`: what is yours is a text or a part
 * of one; `published`: that the text is to be published.
 */
export type Form =
  'yours' | 'opener' | 'answer' | 'parts' | 'length' | 'question' | 'colon' | 'list' | 'published';

type Lists = readonly (readonly (Clue | Form)[])[];

/** What a stretch shows when it is said to the writer, in a text in which nobody else says “I”; one list is enough. */
export const says: Lists = [
  // “I removed the repetitions, as you asked.”
  ['me', 'craft', 'asked', 'you'],
  ['me', 'craft', 'part', 'you'],
  ['me', 'craft', 'part', 'asked'],
  ['me', 'craft', 'your', 'yours'],
  ['me', 'craft', 'length'],
  // “I have left out the brands, as requested. Check the hours before publication.”
  ['me', 'craft', 'asked', 'published'],
  ['me', 'part', 'asked', 'published'],
  // “I’ve reworded the second paragraph so that it flows better.”
  ['me', 'craft', 'part', 'prose'],
  // “I don’t have enough information to complete this section.”
  ['me', 'cannot', 'knows', 'craft', 'part'],
  // “I’ve kept the tone and removed the repetition in the third paragraph.”
  ['me', 'craft', 'parts'],
  ['me', 'asked', 'length'],
  // “You didn’t specify the year, so I …”
  ['me', 'asked', 'cannot', 'you'],
  ['me', 'asked', 'your', 'yours'],
  // “I can’t browse the internet, so …”
  ['me', 'cannot', 'verify', 'fact'],
  ['me', 'cannot', 'limit'],
  ['me', 'cannot', 'secret', 'sorry'],
  ['me', 'knows', 'ends'],
  // “I hope this captures the tone …”
  ['me', 'hope', 'fits'],
  ['me', 'hope', 'part'],
  // “Tell me which one you prefer, and I’ll …”
  ['me', 'ask', 'craft', 'you'],
  ['me', 'ask', 'part', 'you'],
  ['me', 'ask', 'part', 'craft'],
  ['me', 'will', 'craft', 'ask'],
  ['me', 'will', 'craft', 'part'],
  // “… are placeholders I made up; replace them …”
  ['me', 'made', 'craft'],
  ['me', 'made', 'you'],
  // “The user wants a neutral item. I should …”
  ['me', 'user', 'wants'],
  ['me', 'told', 'part'],
  // “I’ll tighten it once you confirm …”
  ['will', 'craft', 'verify', 'you'],
  // “Certainly, I have made the tone plainer.”
  ['answer', 'me', 'part', 'prose'],
  // “Sure thing! I’ll …”
  ['opener', 'me', 'craft'],
  ['opener', 'me', 'explain'],
  ['opener', 'me', 'genre'],
];

/** What it shows where the author says “we”: an answer to the writer, “Thank you for pointing that out, I have updated …”. */
export const answers: Lists = [['answer', 'me', 'craft']];

/** What it shows at the end of a text where nobody says “I” at all. */
export const offers: Lists = [
  ['ask', 'part', 'you', 'question'],
  ['ask', 'part', 'genre', 'question'],
  ['ask', 'part', 'prose', 'question'],
  ['fits', 'part', 'you', 'question'],
  ['prose', 'part', 'you', 'question'],
  ['other', 'part', 'list'],
  ['you', 'part', 'list'],
];

/** And at the beginning. */
export const openings: Lists = [
  ['opener', 'asked', 'genre', 'you'],
  ['opener', 'genre', 'prose', 'colon'],
  ['opener', 'genre', 'length'],
];

/** What it shows in an order that was pasted along, above a text. */
export const orders: Lists = [
  ['genre', 'length'],
  ['part', 'length'],
  ['following', 'part'],
  ['following', 'genre', 'craft'],
];
