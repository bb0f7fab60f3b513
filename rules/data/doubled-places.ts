import { languages, WordSet, type LanguageCode } from '#text';

/**
 * Words that are sometimes meant twice, and the places where they are not: “todo todo quedó seco” is a slip, and “lo quiero
 * todo todo” is not. Each place has a word right behind the two, with nothing but a space between.
 */
export interface Place {
  /** The words of which this holds. */
  readonly words: WordSet;
  /** What may stand behind them; any word in lower case where nothing is said. */
  readonly before?: WordSet;
  /** The same for words of one form, such as comparatives. */
  readonly beforeLike?: () => RegExp;
  /** What may not stand behind them. */
  readonly notBefore?: WordSet;
  readonly notBeforeLike?: () => RegExp;
  /** What has to stand before them. */
  readonly after?: WordSet;
  /** The same for words of one form, such as plurals. */
  readonly afterLike?: () => RegExp;
  /** What may not stand before them. */
  readonly notAfter?: WordSet;
  /** Whether the subject before has to open its clause: “He had had been there”, but “the luck he had had been spent”. */
  readonly isFirst?: true;
  /** Whether a word of grammar has to follow the one behind them. */
  readonly isBeforeSmall?: true;
  /** Said with force in blogs and letters: not where somebody speaks of himself, or shouts. */
  readonly isForce?: true;
}

const forceful = 'much many sorry happy glad proud grateful thankful very so excited good bad tired sad';

const auxiliaries = new WordSet(
  'do does did is are was were has have had will would can could should must may might',
);

export const places: Readonly<Partial<Record<LanguageCode, readonly Place[]>>> = {
  en: [
    // “and so so do the others”
    { words: new WordSet('so'), before: auxiliaries },
    {
      words: new WordSet('so'),
      notBefore: new WordSet(
        `${forceful} and but that as it he she they we you i the a if when because in to at on with for or`,
      ),
      isForce: true,
    },
    {
      // “gave her her keys”, “told her her mother was ill”
      words: new WordSet('her'),
      notBefore: new WordSet('whole entire full very best last first own life time job place name career'),
      notAfter: new WordSet(`
        give gives gave given giving tell tells told telling cost costs costing show shows showed shown showing send sends
        sent sending ask asks asked asking offer offers offered offering call calls called calling hand hands handed handing
        lend lends lent lending bring brings brought bringing make makes made making teach teaches taught teaching promise
        promised promises buy buys bought buying get gets got getting win wins won winning remind reminded informed earn
        earned earns earning pay pays paid paying wish wished wishes deny denied denies assured assure reassured convinced
        warned leave left leaves read reads owe owed owes grant granted allow allowed allows save saved refuse refused
        return returned find found think thought consider considered believe let name named crown crowned assign
        assigned serve served pass passed throw threw spare spared guarantee guaranteed fetch fetched feed fed
        with without for to about behind from of like as than and or that whether if what when where why how which who
      `),
    },
    {
      words: new WordSet('now'),
      notAfter: new WordSet('right until till from even just then by up here'),
      isForce: true,
    },
    {
      // “the old old post office”, but “an old old man”, “the old old story”
      words: new WordSet('old big long hot cold deep'),
      after: new WordSet('the'),
      notBefore: new WordSet(`
        story stories tale tales song songs man woman men women people days day times time nights night years friend friends
        way road house home town city country world one ones thing things question problem news money moment difference
        deal sea ocean woods forest winter summer sleep river blue ground water love
      `),
      isForce: true,
    },
    // “You can can go”, “the parents can can pay”, but “the can can go”
    {
      words: new WordSet('can'),
      after: new WordSet('you we they he she it i and or but also there'),
      afterLike: () => /\p{Ll}{3}[^su]s$/u,
      notBefore: new WordSet(
        'and or of is was in on to dance dances dancer dancers dancing girl girls line show music',
      ),
    },
    { words: new WordSet('can'), after: new WordSet('that which who') },
    // “better than ever ever before”
    { words: new WordSet('ever'), after: new WordSet('than'), before: new WordSet('before since again') },
    // “He had had been there”, “They do do not sell bread”
    { words: new WordSet('had'), before: new WordSet('been'), isFirst: true },
    { words: new WordSet('do'), before: new WordSet('not'), isFirst: true },
    // “The clerk had had promised that …”, but “she had had painted doors”
    {
      words: new WordSet('had'),
      beforeLike: () => /\p{Ll}{2}(?:ed|[ktw]en)$/u,
      isFirst: true,
      isBeforeSmall: true,
    },
    // “as do do pensioners”, but “what the farmers do do”
    { words: new WordSet('do'), after: new WordSet('as so nor neither than') },
    { words: new WordSet('well'), after: new WordSet('very so too quite fairly pretty equally') },
    // “It will go go to Leeds”
    {
      words: new WordSet('go'),
      after: new WordSet('will would can could may might must should cannot'),
      before: new WordSet('to on in into back out up down through over off ahead by for with from without'),
    },
    // “found no no trace”, but “a no no”
    {
      words: new WordSet('no'),
      after: new WordSet(`
        is was were are has had have found find finds saw see sees there with made makes got gets left leaves gave gives knew
        knows took takes need needs be
      `),
      notBefore: new WordSet('no not he she i we they you it the that and but matter'),
      isForce: true,
    },
    // “said that that he would come”, but “said that that was enough”
    {
      words: new WordSet('that'),
      before: WordSet.union(
        languages.en.functionWords,
        new WordSet('nobody everybody somebody everyone someone anyone nothing everything there those'),
      ),
      notBefore: WordSet.union(auxiliaries, new WordSet('one which very same much little of')),
    },
    // “the way way to the tower”
    {
      words: new WordSet('way'),
      after: new WordSet('the only best right a'),
      before: new WordSet('to of in for from that'),
    },
  ],
  de: [
    {
      words: new WordSet('so'),
      notBefore: new WordSet('viel viele vielen und aber dass wie sehr gern leid lieb ist war hat'),
      isForce: true,
    },
    // “immer immer schwerer”
    {
      words: new WordSet('immer'),
      before: new WordSet('mehr noch'),
      beforeLike: () => /^\p{Ll}{3,}er(?:e[nmrs]?)?$/u,
    },
  ],
  fr: [
    {
      words: new WordSet('plus moins'),
      notBefore: new WordSet('moins plus un deux trois et ou'),
      notAfter: new WordSet('c signe signes plus moins langage'),
    },
    { words: new WordSet('presque') },
    // “paient en en espèces”, but “en en parlant”
    { words: new WordSet('en'), notBeforeLike: () => /ant$/u },
    // “il ne comportera pas pas de palourdes”
    {
      words: new WordSet('pas'),
      before: new WordSet('de d le la les un une encore du des que tout très seulement'),
    },
    // Sung, it goes on: “la la lère”.
    {
      words: new WordSet('la'),
      notBefore: new WordSet('la lère laire lala li lu'),
      notAfter: new WordSet('un ce'),
    },
    // “Ils nous nous attendent”, but “nous nous attendons”
    {
      words: new WordSet('nous'),
      before: new WordSet('ont sont'),
      beforeLike: () => /\p{Ll}{2}(?:ent|ait)$/u,
    },
    {
      words: new WordSet('vous'),
      before: new WordSet('ont sont'),
      beforeLike: () => /\p{Ll}{2}(?:ent|ait|ons)$/u,
    },
    {
      words: new WordSet('tout'),
      before: new WordSet('le la les ce cela ça cet cette mon ton son notre votre leur un une en au à'),
    },
  ],
  es: [
    // “en la la bodega”. Sung, it stands behind no preposition.
    {
      words: new WordSet('la'),
      after: new WordSet('en de a con por para sobre bajo desde hasta tras entre que según contra hacia'),
      notBefore: new WordSet('la lará'),
    },
    // Short forms that only stand before a noun: “un buen buen paraguas”.
    { words: new WordSet('buen gran mal primer tercer algún ningún'), isForce: true },
    { words: new WordSet('todo'), notAfter: new WordSet('sobre pero') },
    { words: new WordSet('más'), notAfter: new WordSet('cuanto cuanta cuantos cuantas mientras') },
  ],
  pt: [
    { words: new WordSet('tudo') },
    { words: new WordSet('mais'), notAfter: new WordSet('quanto quanta quantos quantas') },
  ],
  pl: [
    {
      words: new WordSet('tak'),
      notBefore: new WordSet('bardzo wiele dużo i a ale że jak czy się jest było'),
      isForce: true,
    },
    { words: new WordSet('coraz') },
  ],
};
