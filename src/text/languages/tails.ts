import { WordSet } from '../word-set.ts';
import type { LanguageCode } from './language.ts';

/** With what a text that breaks off ends. */
export interface Tails {
  /** Even a title does not end so: articles, determiners, conjunctions. */
  readonly never: WordSet;
  /** A sentence ends so now and then, with a full stop: prepositions, auxiliaries, pronouns of relation. */
  readonly seldom: WordSet;
  /** Two words that wait for a third: `at least`, `such as`. */
  readonly pairs: readonly string[];
  /** Before a colon, an infinitive or a noun is announced, and a table or a heading is neither. */
  readonly beforeColon: WordSet;
  /** Before a colon these wait for a verb: “a survey that will:”. */
  readonly modals: WordSet;
}

export const tails: Readonly<Record<LanguageCode, Tails>> = {
  en: {
    never: new WordSet(`
      a an the and or because although whereas whose their its our your my every than if
    `),
    seldom: new WordSet(`
      of to with from in on at by for before after since through without within across behind beside near per via about
      above below against as that which who whom where when while but nor is are was were be been being has have had will
      would could should must may might such not his her this these those what whether how under over around beyond
      despite along until unless between among during toward towards upon onto into once no some any each most more very
      only even just also almost often mainly mostly partly nearly he she they we
    `),
    pairs: [
      'at least',
      'such as',
      'more than',
      'less than',
      'rather than',
      'up to',
      'due to',
      'long before',
      'and then',
      'but then',
      'at most',
      'so that',
      'as soon',
      'until further',
      'had already',
      'has already',
      'have already',
      'was already',
      'were already',
      'had never',
      'has never',
      'have never',
    ],
    beforeColon: new WordSet('to that a an the and or by'),
    modals: new WordSet('will would can could must shall should may might'),
  },
  de: {
    never: new WordSet(
      'der die das den dem des ein eine einen einem einer und oder sondern dass daß weil obwohl im am beim vom zum zur',
    ),
    seldom: new WordSet(`
      für zwischen gegen ohne mit von in auf aus bei nach zu über unter durch um bis seit vor als wenn ob wie aber denn
      ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können muss müssen soll sollen nicht sein
      seine seiner ihre ihrem ihren dieser diese dieses jeder jede sehr wo was wer
      nur auch sogar fast kaum etwa sowie er wir
    `),
    pairs: ['mehr als', 'weniger als', 'so dass', 'bis zu', 'vor allem', 'je nach'],
    beforeColon: new WordSet('dass daß der die das den dem ein eine einen und oder'),
    modals: new WordSet('wird werden soll sollen muss müssen'),
  },
  fr: {
    never: new WordSet('le la les un une des du et ou que à au aux leur leurs ses cette ces mais de'),
    seldom: new WordSet(`
      dans par pour sur sans sous vers chez entre avec depuis pendant avant après contre qui dont où quand si comme ne en
      est sont était étaient a ont avait avaient sera seront son sa notre nos votre vos très plus aussi même seulement presque se ni il ils on je
      peut peuvent pourra pourront pouvait doit doivent devait va vont
    `),
    pairs: ['au moins', 'plus de', 'moins de', 'afin de', 'ainsi que', 'tandis que', 'lorsque le'],
    beforeColon: new WordSet('de à que le la les un une des du et ou par'),
    modals: new WordSet('va vont doit doivent devra devront pourra pourront'),
  },
  es: {
    never: new WordSet('el la los las un una unos unas al del y o que su sus cuyo de'),
    seldom: new WordSet(`
      en con para por sin sobre entre desde hasta según ante bajo contra hacia tras durante cuando como si donde quien
      porque aunque mientras pero es son era eran fue fueron ha han había habían está están muy más este esta ese esa a no
      también sólo solo incluso casi se apenas ni puede pueden debe deben van había
    `),
    pairs: ['al menos', 'más de', 'menos de', 'así como', 'tales como', 'mientras que', 'por lo'],
    beforeColon: new WordSet('a de que el la los las un una y o para'),
    modals: new WordSet('va van debe deben deberá deberán podrá podrán'),
  },
  pt: {
    never: new WordSet(
      'o a os as um uma ao aos à às do da dos das no na nos nas e ou que seu sua pelo pela de',
    ),
    seldom: new WordSet(`
      em com para por sem sobre entre até após ante sob contra desde durante quando como se onde quem porque embora
      enquanto também só apenas quase mas é são era eram foi foram está estão tem têm tinha pode podem deve devem vai vão muito mais este esta esse essa não num numa nem
    `),
    pairs: ['pelo menos', 'mais de', 'menos de', 'bem como', 'tais como', 'enquanto que', 'por volta'],
    beforeColon: new WordSet('a de que o os as um uma e ou para'),
    modals: new WordSet('vai vão deve devem deverá deverão poderá poderão'),
  },
  tr: {
    never: new WordSet('ve veya ile ama fakat çünkü ki ya'),
    seldom: new WordSet(
      'bir bu şu o yalnızca sadece neredeyse için gibi kadar göre sonra önce üzere rağmen her çok daha en olan olarak hem ne',
    ),
    pairs: ['en az', 'en fazla', 'bir de'],
    beforeColon: new WordSet('ve veya ile ki'),
    modals: new WordSet('-'),
  },
  pl: {
    never: new WordSet('i a oraz lub albo że żeby bo w we z ze do od na po za przez dla u bez między'),
    seldom: new WordSet(`
      przed przy pod nad o niż który która które których którym gdy kiedy jeśli jeżeli jak gdzie ponieważ ale lecz jednak
      aby jest są był była było byli będzie będą bardzo ten ta to tego tej tym nie swój swoje może mogą musi muszą ma mają został została zostały tylko nawet prawie także się wciąż
    `),
    pairs: ['co najmniej', 'więcej niż', 'mniej niż', 'takie jak', 'podczas gdy'],
    beforeColon: new WordSet('że i oraz lub do na z dla'),
    modals: new WordSet('będzie będą ma mają musi muszą może mogą'),
  },
};
