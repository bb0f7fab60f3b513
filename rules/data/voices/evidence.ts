import type { Clue } from '../asides/index.ts';
import { en } from './en.ts';
import type { Evidence, Voice } from './voice.ts';

/** What an assistant does with a sentence. */
export type Move = Exclude<keyof Voice, 'words' | 'openers' | 'firstPerson'>;

/**
 * What a sentence shows by its form or its place. `alone`: nobody else says “I”; `compared`: something is to be more vivid or
 * shorter; `of text`: by its words it speaks of writing; `this text`: it points at a paragraph; `pointed`: at “the quote above” or
 * “item 5”; `others`: there are several texts to choose from; `referral`: the reader is sent
 * to a professional; `done`: “I have” done it.
 */
type Sign =
  | 'colon'
  | 'goes on'
  | 'others'
  | 'length'
  | 'opener'
  | 'answer'
  | 'alone'
  | 'compared'
  | 'of text'
  | 'this text'
  | 'pointed'
  | 'referral'
  | 'done';

/** Whether a name is one of the classes of a voice. */
export function isEvidence(name: Evidence | Clue | Sign): name is Evidence {
  return name in en.words;
}

/** What a sentence must show besides the phrase; one of the lists is enough. `colon`: it ends with one; `opener`: “Certainly!” stands before it, or any cry; `answer`: no other cry does; `goes on`: `goesOn` tells. */
export const evidence: Readonly<Record<Move, readonly (readonly (Evidence | Clue | Sign)[])[]>> = {
  delivery: [
    ['your', 'text', 'revised'],
    ['revised', 'version', 'goes on'],
    ['worked', 'text', 'goes on'],
    ['text', 'opener', 'colon'],
    ['better', 'version', 'opener'],
    ['you', 'supplied', 'text'],
    ['you', 'supplied', 'version', 'colon'],
    // “Here are three alternative taglines:”
    ['others', 'colon', 'alone'],
    // “Certainly! Below is the rewritten section with a friendlier tone.”
    ['answer', 'worked', 'text', 'alone'],
    ['answer', 'worked', 'version', 'alone'],
    ['answer', 'text', 'alone'],
    ['answer', 'version', 'alone'],
    ['opener', 'genre', 'colon', 'alone'],
    ['opener', 'genre', 'prose', 'alone'],
    ['opener', 'genre', 'part', 'alone'],
    ['your', 'genre', 'part', 'colon', 'alone'],
    ['version', 'prose', 'craft', 'colon', 'alone'],
    // “Here is a more concise version of item 5 with a friendlier tone:”
    ['version', 'form', 'compared', 'colon', 'alone'],
    ['version', 'pointed', 'compared', 'colon', 'alone'],
    // “Here’s a more vivid take on the opening paragraph:”
    ['version', 'compared', 'of text', 'colon', 'alone'],
    // “Absolutely, here’s a cosier take on your recipe!”
    ['answer', 'your', 'text', 'version', 'compared'],
  ],
  knowledge: [['trained'], ['ends', 'alone']],
  report: [
    ['your', 'text', 'revised'],
    ['text', 'revised', 'colon'],
    ['form', 'revised'],
    ['form', 'change'],
    // “Got it! I’ve updated the ingredient list.”
    ['answer', 'text'],
    // “This version is around 180 words, as you asked.”
    ['length', 'you', 'supplied'],
  ],
  damage: [
    ['your', 'text', 'seems'],
    ['text', 'seems', 'supplied'],
    ['your', 'text', 'me'],
  ],
  supplied: [
    ['text', 'seems'],
    ['text', 'revised'],
    ['text', 'me'],
    ['text', 'colon'],
  ],
  self: [['me']],
  refusal: [['request'], ['advice', 'referral'], ['advice', 'alone']],
  apology: [['previous', 'reply'], ['confusion']],
  ready: [
    ['opener', 'change', 'text'],
    ['opener', 'change', 'form'],
    // “Sure, I can make this paragraph sound less formal.”
    ['opener', 'this text', 'compared'],
    ['opener', 'this text', 'prose'],
    ['opener', 'this text', 'craft'],
  ],
  offer: [['change'], ['text'], ['form'], ['better', 'version'], ['version', 'alone'], ['pointed', 'alone']],
  farewell: [['change', 'text'], ['change', 'form'], ['change'], ['text'], ['form']],
  leave: [
    ['form', 'readers', 'compared'],
    ['form', 'this text', 'compared'],
    // “Feel free to replace the quote above with a statement from your own spokesperson.”
    ['pointed', 'craft', 'alone'],
    ['this text', 'craft', 'readers', 'alone'],
  ],
  yours: [['done', 'craft']],
  user: [['length'], ['form', 'text'], ['form', 'readers']],
  courtesy: [
    ['text', 'change'],
    ['form', 'change'],
    ['revised', 'version'],
    ['better', 'version'],
  ],
  prompt: [['writer'], ['text', 'colon'], ['form', 'compared'], ['length', 'form'], ['reply', 'compared']],
  commission: [
    ['text', 'length'],
    ['genre', 'length'],
  ],
  memo: [['colon']],
  plain: [[]],
};

/** Moves that begin a sentence; the others are made in the middle of one as well. */
export const opening: ReadonlySet<Move> = new Set([
  'delivery',
  'report',
  'refusal',
  'apology',
  'farewell',
  'leave',
  'courtesy',
  'prompt',
  'commission',
  'memo',
  'ready',
]);
/** Moves that a letter makes too, and whoever speaks for himself. */
export const personal: ReadonlySet<Move> = new Set([
  'report',
  'supplied',
  'apology',
  'ready',
  'offer',
  'farewell',
  'yours',
  'courtesy',
]);
/** Moves that end an answer. */
export const closing: ReadonlySet<Move> = new Set(['offer', 'farewell', 'courtesy']);
