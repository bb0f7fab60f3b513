import { WordSet, type LanguageCode } from '#text';

/** What is called out, sung or heard twice, and nowhere in the middle of a sentence that somebody tells. */
export const calls = new WordSet(`
  can there yes yeah yep nope oh ah ha haha ho hey hello hi bye dear tut tam tsk knock please wait stop quick hush shh na da ta dum bla
  blah beep yada yadda choo chop night boo tom mau sapiens tse bora walla pago beri gaga dada mama papa woof miaow meow quack baa tick
  tock drip rah hip hooray buzz ring ding dong honk swish splash thump tap bubble hubba bang bon chin puff chow yum nom pooh
  goody paw jaw pip wee poo gee moo cluck cheep caw putt chug juju pom aye hear cha chi ya pitter patter clap fifty
`);

/** Words that people write twice in a row on purpose, or that grammar puts side by side. */
export const meantTwice: Readonly<Record<LanguageCode, WordSet>> = {
  en: WordSet.union(
    calls,
    new WordSet(
      'had that do her so very many much really truly long far big old way no go now well la hot cold deep',
    ),
  ),
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
    se tudo nada longe como para sobre entre nos cedo tarde mesmo agora
  `),
  // Turkish doubles words of every kind (“yavaş yavaş”); what may not be doubled is listed below.
  tr: new WordSet(''),
  pl: new WordSet(`
    bardzo tak taki taka nie no już tuż ledwo to co jak wiele dużo dawno daleko długo prawie zaraz powoli cicho coraz och ach ha ho
    hej hop puk bla ja on ona ono oni jej ich
  `),
};

/**
 * In languages that double words to make new ones, the words with which that is never done: those of grammar, all cases of a
 * pronoun among them. “Bir bir”, “iki iki”, “çok çok” count and weigh.
 */
export const neverTwice: Readonly<Partial<Record<LanguageCode, WordSet>>> = {
  tr: new WordSet(`
    ve veya ya ile ama ancak fakat çünkü olarak olan tarafından ki göre ise her üzere dolayı rağmen itibaren ilgili gibi kadar
    üzerinde üzerine arasında nedeniyle sırasında hakkında olduğu olduğunu olması olacak oldu edilen yapılan eden olup hem en değil
    bu bunu bunun buna bunda bundan bununla bunlar bunları bunların bunlara bunlardan şu şunu şunun şuna şundan şunlar şunları
    o onu onun ona onda ondan onunla onlar onları onların onlara onlardan ben beni benim bana bende benden sen seni senin sana senden
    biz bizi bizim bize bizden siz sizi sizin size sizden kendisi kendini kendine kendileri kendi bütün tüm bazı diğer böyle şöyle
    ayrıca sonra önce artık bile dedi söyledi sayede rağmen karşın boyunca beri
  `),
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

/** Verbs whose particle may meet the preposition of the next phrase: “more than it took in in taxes” … */
export const beforeParticle = new WordSet(`
  take takes took taken taking log logs logged logging sign signed check checks checked go goes went going gone bring brings
  brought bringing move moved moving carry carries carried carrying hold held turn turns turned switch switches switched
  switching drop dropped hand handed call called calling phase phased plug plugged believe believed believes pass passed
  set sets setting break breaks broke give gave given join joined lock locked hang hung tune tuned tick cheer clock clocked
  dial dialled factor trade traded usher zoom cave cash fence fill filled sink
`);

/** … and those whose particle meets only the time of what is told: “the lights are on on Sundays”. */
export const beforeTime = new WordSet(`
  be is was were are been come comes came coming let lets leave leaves left leaving stay stays stayed keep keeps kept put
  him her it us them me you one everyone everybody
`);

/** “The problem is is that nobody came.” */
export const beforeIs = new WordSet('problem point thing truth question answer issue fact trouble');

/** “Where it is is anybody’s guess” */
export const beforeItIs = new WordSet('where wherever how why when');

/** “All that is is in flux”, but not “a phone that is is on”. */
export const beforeThatIs = new WordSet('all everything anything nothing something much');

/** What opens a clause whose verb may meet the same verb: “what happens happens”, “those who know know”. */
export const afterWhat = new WordSet('who whoever what whatever whichever whichever');

/** Adverbs of time, which no clause ends with before another begins with them: “e que depois depois teve vergonha”. */
export const neverFree = new WordSet(
  'depois antes ainda também apenas después antes todavía también entonces après avant ensuite aussi danach vorher potem',
);

/** With what a word is set against itself: “not a boat boat”. */
export const contrast: Readonly<Partial<Record<LanguageCode, WordSet>>> = {
  en: new WordSet(`
    not isn't wasn't aren't weren't don't doesn't didn't never how or real really like actually proper properly mean
    meant just only more than call called say
  `),
  de: new WordSet('nicht kein keine keinen wie oder richtig richtige richtiger echt wirklich sondern'),
  fr: new WordSet('pas ou vrai vraie vraiment comme plutôt mais'),
  es: new WordSet('no o como realmente sino más muy'),
  pt: new WordSet('não ou como realmente mesmo mas'),
  pl: new WordSet('nie czy albo naprawdę prawdziwy prawdziwa jak'),
};

/** Doubled in any position, in any language of these. */
export const doubledFreely = new WordSet(`
  fifi tutu kuku kiki papa mama bébé titi dodo toto nana lala baba mimi gugu bim bam bum pip pin klip klap plim plum
  vroum vroom brum muh quak wau miau guau cof crac plof plaf paf pif pum zas glu gluglu au hau kra kum
`);

/** What can be a name and the word behind it: “Will will sing”, “Rose rose”, and the band The The. */
export const namesAlike = new WordSet(`
  will may the mark rose bill grace hope faith joy sue pat rob jack drew frank chase grant miles dawn eve art dean
  wade pierce chip bob nick ray penny rich gene max guy don carol june april august ivy lily daisy olive pearl ruby
  iris heather clay cliff dale reed brook amber victor earl king pope page cook baker major marine
`);

/** What waits for another word: with one of `ownWords` behind it, nobody says the two twice in a row. */
export const beforeOwn: Readonly<Partial<Record<LanguageCode, WordSet>>> = {
  en: new WordSet(
    'of in on at for to from with into onto that because when if which who whether and but as than while since until',
  ),
  de: new WordSet(
    'in an auf aus bei mit nach von zu für durch gegen ohne um über unter vor zwischen dass weil wenn ob und aber als',
  ),
  fr: new WordSet('de dans sur sous avec pour par en à vers chez que quand si et mais comme'),
  es: new WordSet('de en con por para sin sobre entre desde hasta que cuando si y pero como a'),
  pt: new WordSet('de em com por para sem sobre entre desde até que quando se e mas como a'),
  pl: new WordSet('w we z ze na do od dla po za przez przed pod nad że gdy jeśli bo ale i'),
  tr: new WordSet('ve ile için ama çünkü'),
};

export const ownWords: Readonly<Partial<Record<LanguageCode, WordSet>>> = {
  en: new WordSet(
    'the a an this these those his her its their our my your he she it they we there some all each every no one',
  ),
  de: new WordSet(
    'der die das den dem des ein eine einen einem einer er sie es wir man dieser diese dieses diesem seine ihre',
  ),
  fr: new WordSet('le la les un une des ce cette ces son sa ses leur leurs il elle ils elles on nous'),
  es: new WordSet('el la los las un una unos unas este esta estos estas su sus él ella ellos se lo'),
  pt: new WordSet('o a os as um uma este esta estes estas seu sua seus suas ele ela eles elas se'),
  pl: new WordSet('tym tej ten ta to tego on ona ono oni jego jej ich się nie swoim swojej'),
  tr: new WordSet('bu şu o bir'),
};
