/** What a word of a sentence that is said aside, to the writer, is a clue to. */
export type Clue =
  /** Who speaks, and to whom. */
  | 'me'
  | 'you'
  | 'your'
  /** What is done to a text: shorten, replaced, rewriting. */
  | 'craft'
  /** What only those speak of who make a text: paragraph, headline, tone. */
  | 'part'
  /** What is written: article, report, recipe. */
  | 'genre'
  /** What the writer did: asked for it, pasted it. */
  | 'asked'
  | 'hope'
  /** What is hoped: that it meets expectations. */
  | 'fits'
  /** Asks for a decision: would you like, let me know. */
  | 'ask'
  | 'cannot'
  /** What an assistant cannot do with facts: verify, access. */
  | 'verify'
  | 'fact'
  /** What it will not give, and where it cannot look: advice, forecasts, the internet. */
  | 'limit'
  /** What it is sorry not to give, as others are: names, opinions. */
  | 'secret'
  | 'sorry'
  /** Somebody else says so: said, replied. */
  | 'quoth'
  /** What it knows, and where that ends. */
  | 'knows'
  | 'ends'
  /** What it confesses to have made up. */
  | 'made'
  /** How it thinks of the writer when it thinks aloud. */
  | 'user'
  | 'wants'
  /** What it goes by then: instructions. */
  | 'told'
  | 'explain'
  /** What there are several of to choose from: alternative, other, suggestions. */
  | 'other'
  /** Orders a text: write, summarise. In most languages it is the first word. */
  | 'order'
  /** Points at the text that the order is about: following, below. */
  | 'following'
  /** How prose is, as those see it who mend it: passive, livelier, readable. */
  | 'prose'
  /** How an assistant came to know what it knows. */
  | 'trained'
  /** Promises: I’ll, I can. */
  | 'will'
  /** Where an author speaks to readers: in the comments, in this chapter. */
  | 'public'
  /** Where readers are asked to write: a competition, an exercise. */
  | 'task';

/**
 * The words of each clue in one language, with white space between them. `verif*` is any word that begins so, `*text`
 * any that ends so, `!yardım` none of them.
 */
export type Aside = Readonly<Record<Clue | 'we', string>>;
