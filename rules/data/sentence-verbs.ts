import { lazily, once, WordSet, type LanguageCode } from '#text';

/** How the verb of a sentence ends, and hardly anything else. */
export const verbEndings = lazily<Partial<Record<LanguageCode, RegExp>>>({
  en: () => /ed$/u,
  fr: () => /\p{L}{2}(?:aient|èrent|eront|eraient|(?<!portr|souh|extr|parf|retr|tr|l)ait)$/u,
  es: () => /\p{L}{2}(?:ó|aron|ieron|abar?|aban|ían|arán?|irán?)$/u,
  pt: () => /\p{L}{2}(?:ou|aram|eram|iram|avam?|iam|ará|arão)$/u,
  pl: () => /\p{L}{2}(?:[aiyęąe]ł|[aiy]ła|[aiye]li|[aiy]ły|ują|uje|owano|ono)$/u,
});

/**
 * How a verb ends with which a sentence begins where the pronoun is left out: “Llegó con”, “Tinha 93 anos”. No name ends so.
 */
export const openingVerbs = lazily<Partial<Record<LanguageCode, RegExp>>>({
  es: () => /^\p{Lu}\p{Ll}{2,}(?:ó|aron|ieron|aban|ían|amos|emos)$/u,
  pt: () => /^\p{Lu}\p{Ll}{2,}(?:(?<!osc)ou|aram|eram|iram|avam|iam|amos|emos)$/u,
  fr: () => /^\p{Lu}\p{Ll}{2,}(?:aient|èrent)$/u,
  pl: () => /^\p{Lu}\p{Ll}{3,}(?:ono|iśmy|yśmy)$/u,
});

/** In German a verb stands right behind the first noun: “Die Jury lobte”, “Der Motor dreht”. */
export const secondVerb = once(() => /\p{Ll}{2}(?:te|ten|et|[bcdfghjklmnpqrsvwxyzß]t)$/u);

export const noVerbs = new WordSet(
  'nicht seit mit erst sonst selbst fast jetzt meist zuletzt längst insgesamt direkt gesamt sowie hinten unten mitten zehnte dritten ersten zweiten letzten dort samt statt laut nächsten weiten guten alten roten',
);

/** What stands in no sentence before a name, so that a pronoun or an adverb with a capital begins another behind it. */
export const beforeVerb = new WordSet(`
  then only also still even just never always often be been being will would can could may might must should not very
  nur auch noch schon nie immer sehr nicht wird werden kann können soll sollen muss müssen
  encore déjà aussi jamais toujours très seulement
  ya también todavía aún nunca siempre muy sólo solo já também ainda sempre muito só
  bile hiç już także jeszcze zawsze nigdy bardzo tylko
`);

/** What a participle follows, so that no title does: “un pastor que había El puerto”. */
export const beforeParticiple: Readonly<Partial<Record<LanguageCode, WordSet>>> = {
  es: new WordSet('ha han había habían hemos haya hayan habrá habrán'),
  pt: new WordSet('tinha tinham havia haviam'),
};

/** Behind these hardly any title stands, so that whatever begins sentences begins one: “und Zum Abschied”, “ce que Les repas”. */
export const conjunctions: Readonly<Partial<Record<LanguageCode, WordSet>>> = {
  de: new WordSet('und oder weil dass daß ob wenn obwohl'),
  fr: new WordSet('et ou que qui si quand dont où'),
  es: new WordSet('y que si donde cuando'),
  pt: new WordSet('e ou que se onde quando'),
  pl: new WordSet('i a że bo oraz ale czy który która które których którym gdy jeśli'),
};

/** What makes a noun of any word in German: “das Jetzt”, “ein Zwar und ein Aber”. */
export const nominalizers = new WordSet('das dem des ein eines einem im am beim vom zum kein keinem');
