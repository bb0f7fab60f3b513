/** What a word of a sentence is evidence of. */
export type Evidence =
  /** The writer whom the assistant addresses. */
  | 'you'
  | 'your'
  /** The assistant. */
  | 'me'
  /** What was written: article, paragraph, table. Not letters, rules and songs. */
  | 'text'
  | 'version'
  /** What was done to it: revised, completed, polished. */
  | 'revised'
  /** How a version is better than the last one: clearer, shorter. */
  | 'better'
  /** What nobody but an editor does to it: rewritten, polished. Speeches are published complete and updated. */
  | 'worked'
  /** What the writer did with it: provided, pasted. */
  | 'supplied'
  | 'seems'
  /** What may be done to it next: adjust, shorten. */
  | 'change'
  /** What a version keeps or betters: tone, structure. */
  | 'form'
  | 'previous'
  | 'reply'
  | 'confusion'
  /** What is refused: a request, assistance. */
  | 'request'
  /** What those give who are liable for it: medical, legal. */
  | 'advice'
  /** For whom a text is made. */
  | 'readers'
  /** Points at what stands there: this paragraph. */
  | 'this'
  /** Trades of those who write to order. */
  | 'writer'
  /** Opens what goes on behind “version”: with, that. */
  | 'link';

/** What an assistant says in one language, by what it does with it. Phrases are its beginnings, not whole sentences. */
export interface Voice {
  /** Hands something over: “Here is …”. */
  readonly delivery: readonly string[];
  /** Tells what was done: “I’ve rewritten …”, “This version …”. */
  readonly report: readonly string[];
  /** Finds the writer’s text damaged: “… got cut off”. */
  readonly damage: readonly string[];
  /** Names the text as the writer’s: “you provided”. */
  readonly supplied: readonly string[];
  /** Says what it knows, if it says where that ends: “My knowledge …”. */
  readonly knowledge: readonly string[];
  /** Speaks of itself, if it says “I”: “As an AI …”. */
  readonly self: readonly string[];
  readonly refusal: readonly string[];
  readonly apology: readonly string[];
  /** Says what it can do, after a “Certainly”: “I can adapt …”. */
  readonly ready: readonly string[];
  /** Offers more work: “Would you like me to …”. */
  readonly offer: readonly string[];
  /** Takes leave: “I hope this helps”, “Let me know if …”. */
  readonly farewell: readonly string[];
  /** Says what may still be changed in the text, and for whom: “You can adjust the tone … for your audience”. */
  readonly leave: readonly string[];
  /** Names a text as the writer’s in which something has been done: “… kept your headline”. */
  readonly yours: readonly string[];
  /** Repeats what was ordered: “The user asked for …”. */
  readonly user: readonly string[];
  /** What a help desk says too: “Feel free to …”. */
  readonly courtesy: readonly string[];
  /** Orders a text, if it says how long: “Write an article … in 300 words”. */
  readonly commission: readonly string[];
  /** Says whom it is for: “Note to editor: …”. Press releases have “Notes to editors”. */
  readonly memo: readonly string[];
  /** Was said to the assistant: “Rewrite the following …”. */
  readonly prompt: readonly string[];
  /** Needs no more evidence. */
  readonly plain: readonly string[];
  /** Sentences of their own before a delivery: “Certainly!” */
  readonly openers: readonly string[];
  /** Verbs that say “I” by their ending, where a language leaves the pronoun out. */
  readonly firstPerson?: RegExp;
  readonly words: Readonly<Record<Evidence, string>>;
}
