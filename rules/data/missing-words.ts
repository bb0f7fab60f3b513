import { WordSet, type LanguageCode } from '#text';

/** A word that may not stand right behind another: between the two some are lost. */
export interface Collision {
  readonly before: WordSet;
  readonly after: WordSet;
  /** With one of these behind the two they are meant: “the a cappella choir”. */
  readonly unless?: WordSet;
  /** Without one of these behind the two they are meant: “who it was”. */
  readonly onlyBefore?: WordSet;
  /** Only behind one of these they are none: “would never a second bridge”. */
  readonly onlyBehind?: WordSet;
  /** Behind one of these too: “un à un les ministres”. */
  readonly unlessBehind?: WordSet;
}

/** What stands before a word that is spoken of: “He meant the.” */
export const mentions = new WordSet(`
  meant means mean wrote write writes spelled spelt typed types pronounced misspelled misspelt deleted letters word words
  meinte meint schrieb schreibt tippte wort wörter hieß heißt voulait tapé tapa épelé mot mots significa escribió tecleó
  palabra palabras escreveu digitou palavra palavras yazdı sözcüğü kelimesi napisał napisała wpisał słowo słowa
`);

/** What shows that words are lost inside a sentence or at its end. */
export interface MissingWords {
  /** With these no sentence ends: articles, conjunctions, what has grown together with an article. */
  readonly last: WordSet;
  /** With these none ends either, if one of the others stands before them: pronouns and articles look alike. */
  readonly pairs: readonly { readonly before: WordSet; readonly last: WordSet }[];
  /** Behind a comma these open a clause: “from the town, which.” */
  readonly openers: WordSet;
  /** Behind a noun that has an article they do so without one: “the men who.” */
  readonly relatives: WordSet;
  readonly collisions: readonly Collision[];
  /** A noun comes behind these, so that none stands before a comma and a verb: “for two cellos and a, is less sure”. */
  readonly nounless: WordSet;
  readonly finite: WordSet;
  /** Nor before a comma and one of these, when no other closes what comes between: “to the, and then the rain came.” */
  readonly joins: WordSet;
  /** A clause that these open has a verb: “because the rain.” has none. */
  readonly clauses: WordSet;
  /** What stands before a noun. */
  readonly determiners: WordSet;
  /** What tells, anywhere in a text, that a word of `pairs` is the name of a note: “una en sol y la otra en la.” */
  readonly notes: WordSet;
  /** Nouns that need no verb: “what the hell.”, “asked whether the others.” */
  readonly ellipses: WordSet;
}

const none = new WordSet('-');

export const missingWords: Readonly<Record<LanguageCode, MissingWords>> = {
  en: {
    last: new WordSet('the an our their every and or because although whereas than during unless nor whose'),
    pairs: [
      {
        before: new WordSet(
          `of to in on at with for by from as into than like near between is was were be been given has have had having not
      such only gave give gives get gets got made make makes take takes took find found need needs wants see saw become
      became without under over after before`,
        ),
        last: new WordSet('a my your'),
      },
      {
        before: new WordSet(
          'because if unless although though while whereas when whenever until till whether where once',
        ),
        last: new WordSet('he she they we it'),
      },
      { before: new WordSet('before after since'), last: new WordSet('he she they we') },
    ],
    openers: new WordSet('which who whom that where when while but'),
    relatives: new WordSet('who whom which where that'),
    collisions: [
      {
        before: new WordSet('the an every'),
        after: new WordSet(
          'an the my your our their is are was were has had of from but because which they during into onto upon',
        ),
      },
      {
        before: new WordSet('the'),
        after: new WordSet('a'),
        unless: new WordSet('cappella capella priori posteriori fortiori la and'),
      },
      { before: new WordSet('my our'), after: new WordSet('the a an of is was') },
      // “They went to the and bought”, “write to the by May”, but not “the and operator”, “the to and fro”, “by the by”
      {
        before: new WordSet('the'),
        after: new WordSet('and to with for by when where who'),
        unlessBehind: new WordSet('by'),
        unless: new WordSet(
          'and or do be loop loops statement keyword operator clause clauses section sections bound bounds gate key sign side box field line word list',
        ),
      },
      // “given a of bread”, “born in a to a family”, but not “from a to b”
      {
        before: new WordSet('a an'),
        after: new WordSet('of to because my your our their at who which has had would'),
        unless: new WordSet('b c z the'),
        unlessBehind: new WordSet(
          'from vitamin type option figure letter vowel note point the an a grade plan side group level section part class',
        ),
      },
      // “would never a second bridge”
      {
        before: new WordSet('never'),
        after: new WordSet('a an the their his our'),
        onlyBehind: new WordSet('may might can could would must should shall cannot'),
      },
      // “a man of rank who it in a ditch”
      {
        before: new WordSet('who'),
        after: new WordSet('it him them'),
        onlyBefore: new WordSet(
          'in on at into onto to from under over behind with through across near beside up down out off away back',
        ),
        unlessBehind: new WordSet(`
          them him her me us you it know knows knew known ask asks asked tell tells told say says said see sees saw guess guessed
          wonder wondered remember remembered forgot learn learned learnt discovered decide decided about of on to and or
        `),
      },
    ],
    nounless: new WordSet('the a an our their every during among despite than'),
    finite: new WordSet('is are was were has had have will would can could must should did does'),
    joins: new WordSet('and but which who where when while because so'),
    clauses: new WordSet('what whether because where who'),
    determiners: new WordSet('the its his their our my'),
    notes: none,
    ellipses: new WordSet('hell heck devil deuce dickens fuck others rest same former latter'),
  },
  de: {
    last: new WordSet('und oder sondern dass daß weil im am beim vom zum zur ins des für von zwischen'),
    pairs: [
      {
        before: new WordSet(
          'in an auf aus bei nach von zu für durch gegen über unter vor zwischen und um neben hinter sowie dort dafür sich',
        ),
        last: new WordSet('der die das den dem'),
      },
      {
        before: new WordSet('weil dass daß nachdem sobald ob wenn falls bevor obwohl'),
        last: new WordSet('er sie es wir man ich'),
      },
    ],
    openers: new WordSet('das die der den dem dessen deren wobei während als aber denn'),
    relatives: none,
    collisions: [
      {
        before: new WordSet('zum zur vom beim ins im am'),
        after: new WordSet('ist sind war waren hat hatte wird wurde weil dass nachdem obwohl damit wir er'),
      },
    ],
    nounless: new WordSet('im am beim vom zum zur ins von'),
    finite: new WordSet(
      'ist sind war waren hat hatte haben hatten wird werden wurde wurden kann konnte muss soll',
    ),
    joins: new WordSet('und aber sondern dass weil wo'),
    clauses: new WordSet('weil dass daß nachdem sobald'),
    determiners: new WordSet('der die das den dem ein eine einen seine ihre'),
    notes: none,
    ellipses: none,
  },
  fr: {
    last: new WordSet('le les des du et ou que aux au ces cet cette de chez se dans dont ses sa'),
    // “différentes des leurs.”
    pairs: [
      {
        before: new WordSet('de à dans sur sous par pour avec vers chez entre et'),
        last: new WordSet('la une un sa son leurs'),
      },
      { before: new WordSet('quand lorsque puisque'), last: new WordSet('il elle ils elles on nous je') },
    ],
    openers: new WordSet('qui quand mais tandis car'),
    relatives: new WordSet('qui'),
    collisions: [
      { before: new WordSet('du au cet chaque'), after: new WordSet('le la les un une des') },
      {
        before: new WordSet('un une'),
        after: new WordSet('le les'),
        unlessBehind: new WordSet('à par contre sur et'),
      },
    ],
    nounless: new WordSet("le les des du au aux ces cet chaque de dans chez jusqu'au jusqu'aux d'un d'une"),
    finite: new WordSet('est sont était étaient a ont avait avaient sera fut peut doit'),
    joins: new WordSet('et mais qui que où dont'),
    clauses: new WordSet('puisque lorsque'),
    determiners: new WordSet('le la les un une son sa ses leur leurs'),
    notes: new WordSet('fa sol re ré bemol sostenido bémol dièse'),
    ellipses: none,
  },
  es: {
    last: new WordSet('los las al del y que su sus un de en con por'),
    pairs: [
      {
        before: new WordSet('en de a con por para sobre desde hasta durante bajo tras entre y'),
        last: new WordSet('el la'),
      },
      {
        before: new WordSet('porque cuando si aunque mientras'),
        last: new WordSet('él ella ellos ellas'),
      },
    ],
    openers: new WordSet('quien quienes cuyo cuya donde cuando pero aunque mientras porque'),
    relatives: none,
    collisions: [
      { before: new WordSet('del al'), after: new WordSet('el la los las un una unos unas') },
      { before: new WordSet('un su sus'), after: new WordSet('el la los las') },
    ],
    nounless: new WordSet('el los las del al de en con por para'),
    finite: new WordSet('son era eran fue fueron ha han había está están será puede'),
    joins: new WordSet('y pero que donde porque'),
    clauses: new WordSet('porque'),
    determiners: new WordSet('el la los las un una su sus'),
    notes: new WordSet('fa sol re ré bemol sostenido bémol dièse'),
    ellipses: none,
  },
  pt: {
    last: new WordSet('os as do da dos das no na nas pelo pela ao aos à às ou que de'),
    pairs: [
      {
        before: new WordSet('com para por sobre entre até desde sob contra'),
        last: new WordSet('o a um uma'),
      },
      {
        before: new WordSet('porque quando se embora enquanto'),
        last: new WordSet('ele ela eles elas'),
      },
    ],
    openers: new WordSet('quem cujo cuja onde quando mas embora enquanto porque'),
    relatives: none,
    collisions: [
      { before: new WordSet('do da dos das no na ao'), after: new WordSet('o os as') },
      // “dado um o nome”, but not the number: “fixado em um o número”, “um por um os barcos”
      {
        before: new WordSet('um'),
        after: new WordSet('o os as'),
        unlessBehind: new WordSet('em a por para de com menos mais contra após é são e'),
      },
    ],
    nounless: new WordSet('os as do da dos das no na nos nas pelo pela ao aos de em com para por'),
    finite: new WordSet('é são era eram foi foram tem está estão será pode'),
    joins: new WordSet('e mas que onde porque'),
    clauses: new WordSet('porque'),
    determiners: new WordSet('o a os as um uma seu sua'),
    notes: none,
    ellipses: none,
  },
  tr: {
    last: new WordSet('ve veya en bir her ama fakat çünkü'),
    pairs: [],
    openers: none,
    relatives: none,
    collisions: [],
    nounless: none,
    finite: none,
    joins: none,
    clauses: none,
    determiners: none,
    notes: none,
    ellipses: none,
  },
  pl: {
    last: new WordSet(
      'i oraz lub albo że żeby we ze do od na przez dla między ponieważ przy pod nad bez który która których którym aby bo',
    ),
    pairs: [],
    openers: new WordSet('gdy jeśli ale lecz'),
    relatives: none,
    collisions: [
      {
        before: new WordSet('w we z ze do od dla przez na przy'),
        after: new WordSet('ale że jest był była było byli były są ma miał miała został została'),
      },
    ],
    nounless: new WordSet('w we z ze od dla przez przy nad pod'),
    finite: new WordSet('jest są był była było były ma mają będzie został została może'),
    joins: new WordSet('ale i że który która które'),
    clauses: none,
    determiners: none,
    notes: none,
    ellipses: none,
  },
};
