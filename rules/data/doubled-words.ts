import { WordSet, type LanguageCode } from '#text';

/** Words that people write twice in a row on purpose, or that grammar puts side by side. */
export const meantTwice: Readonly<Record<LanguageCode, WordSet>> = {
  en: new WordSet(`
    had that can do her so very many much really truly long far big old way no yes yeah yep nope oh ah ha
    haha ho hey hello hi bye go now there well dear tut tsk knock hear please wait stop quick hush shh la na da ta dum
    bla blah beep yada yadda choo chop night boo pom tom mau sapiens tse bora walla pago beri gaga dada mama papa woof
    miaow meow quack baa tick tock drip rah hip hooray cha chi ya bang pitter patter clap tap fifty
  `),
  // “die Boote, die die Insel anlaufen”, “weil sie sie kennt”
  de: new WordSet(`
    der die das den dem deren dessen sie ihr ihn ihm uns euch es was wer wie wo wenn sehr ganz viel viele so ja nein na
    nun doch schon bla tja hm husch klopf ratsch tick tack immer lange weit nie eben gleich aber sein waren
  `),
  fr: new WordSet(`
    nous vous en très si non oui bien là la faire elle elles lui eux tout trop bla oh ah ha ho hé hue toc tic tac
    chut vite plus moins bravo loin longtemps presque joli petit pas doucement
  `),
  es: new WordSet(`
    muy no sí ya casi luego así bien tan más mucho mucha muchos muchas nunca siempre bla ja je jo ay oh ah eh toc tic tac
    poco poquito despacio pronto nada todo lejos como para sobre entre vino cuanto
  `),
  pt: new WordSet(`
    muito muita muitos muitas não sim já quase bem logo assim tão mais nunca sempre bla ah oh eh ei ora pouco devagar
    tudo nada longe que como para sobre entre nos cedo tarde mesmo agora
  `),
  // Turkish doubles words of every kind (“yavaş yavaş”); what may not be doubled is listed below.
  tr: new WordSet(''),
  pl: new WordSet(`
    bardzo tak nie no już tuż ledwo to co jak wiele dużo dawno daleko długo prawie zaraz powoli cicho coraz och ach ha ho
    hej hop puk bla ja on ona ono oni jej ich
  `),
};

/** In languages that double words to make new ones, the words with which that is never done. */
export const neverTwice: Readonly<Partial<Record<LanguageCode, WordSet>>> = {
  tr: new WordSet('ve veya ile ama ancak fakat çünkü olarak olan tarafından bu ki göre ise'),
};

/** Function words that also stand at the end of a clause or as a name, so that taking one out needs a look. */
export const ambiguous: Readonly<Partial<Record<LanguageCode, WordSet>>> = {
  en: new WordSet(`
    it you him his she he they them us we i me who whom what which when where why how is was are were did does have has
    having in on up out off down over through under about before after no not so there here more most all each every
    both such same other too then than yet also only just those these this will may might can must
  `),
  de: new WordSet(
    'sie ihr er wir ich es zu auf an aus ein mit nach über unter vor um bei als dass da dann so war hat ist',
  ),
  fr: new WordSet('il elle on je tu ce y en que qui est a'),
  es: new WordSet('él ella lo la le se me te nos que es fue era para sobre entre como'),
  pt: new WordSet('ele ela o a se me lhe que é foi era para sobre entre como'),
  pl: new WordSet('się go mu ją jest był była na w z o'),
};

/** Verbs whose particle may meet the preposition of the next phrase: “more than it took in in taxes”. */
export const beforeParticle = new WordSet(`
  take takes took taken taking log logs logged logging sign signed check checks checked come comes came coming go goes
  went going gone bring brings brought bringing move moved moving carry carries carried carrying hold held live lived
  living turn turned put puts get gets got drop dropped hand handed call called calling pay paid phase phased be is was
  were are believe believed believes settle settled send sent keep kept stay stayed drag dragged work worked plug
`);

/** “What it is is a question of time.” */
export const beforeIs = new WordSet(
  'it this that what problem point thing truth question answer issue fact trouble there who',
);
