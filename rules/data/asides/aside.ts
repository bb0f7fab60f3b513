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
  /** What an assistant cannot do with facts: verify, browse, access. */
  | 'checked'
  /** What it will not give: advice, names, opinions. */
  | 'limit'
  /** What it knows, and where that ends. */
  | 'knows'
  | 'ends'
  /** What it confesses to have made up. */
  | 'made'
  /** How it thinks of the writer when it thinks aloud, and what it says then. */
  | 'user'
  | 'wants'
  | 'think'
  | 'explain'
  /** What there are several of to choose from: alternative, other, suggestions. */
  | 'other'
  /** Orders a text: write, summarise. In most languages it is the first word. */
  | 'order'
  /** Points at the text that the order is about: following, below. */
  | 'following'
  /** What no assistant speaks of: readers’ comments, a jury, a closing date. */
  | 'public';

/**
 * The words of each clue in one language, with white space between them. `verif*` is any word that begins so, `*text`
 * any that ends so, `!yardım` none of them.
 */
export type Aside = Readonly<Record<Clue, string>>;
