import type { Clue } from './aside.ts';

/** What a stretch shows when it is said to the writer, in a text in which nobody else says “I”; one list is enough. */
export const says: readonly (readonly (Clue | 'opener')[])[] = [
  // “I removed the repetitions, as you asked.”
  ['me', 'craft', 'asked', 'you'],
  ['me', 'craft', 'part', 'you'],
  ['me', 'craft', 'part', 'asked'],
  ['me', 'craft', 'your'],
  // “I can’t browse the internet, so …”
  ['me', 'cannot', 'checked'],
  ['me', 'cannot', 'limit'],
  ['me', 'knows', 'ends'],
  // “I hope this captures the tone …”
  ['me', 'hope', 'fits'],
  ['me', 'hope', 'part'],
  // “Tell me which one you prefer, and I’ll …”
  ['me', 'ask', 'craft', 'you'],
  ['me', 'ask', 'part', 'you'],
  ['me', 'ask', 'part', 'craft'],
  ['me', 'will', 'craft', 'ask'],
  // “… are placeholders I made up; replace them …”
  ['me', 'made', 'craft'],
  ['me', 'made', 'you'],
  // “The user wants a neutral item. I should …”
  ['me', 'user', 'wants'],
  ['me', 'told', 'part'],
  // “Sure thing! I’ll …”
  ['opener', 'me', 'craft'],
  ['opener', 'me', 'explain'],
  ['opener', 'me', 'genre'],
];

/** What it shows where nobody says “I” at all, at the end of a text. */
export const offers: readonly (readonly (Clue | 'question' | 'list')[])[] = [
  ['ask', 'part', 'you', 'question'],
  ['ask', 'part', 'genre', 'question'],
  ['other', 'part', 'list'],
  ['you', 'part', 'list'],
];

/** What it shows in an order that was pasted along, above a text. */
export const orders: readonly (readonly (Clue | 'length')[])[] = [
  ['genre', 'length'],
  ['part', 'length'],
  ['following', 'part'],
  ['following', 'genre', 'craft'],
];
