import { WordSet, type LanguageCode } from '#text';

/** Words that join clauses, and stand in the middle of a sentence in lower case: with a capital they begin another. */
export const joiners: Readonly<Record<LanguageCode, WordSet>> = {
  en: new WordSet(
    'after but however when while because although though since whereas despite meanwhile moreover therefore nevertheless unless until if before during',
  ),
  de: new WordSet(
    'aber doch nachdem obwohl weil während wenn denn dennoch jedoch trotzdem außerdem deshalb allerdings bevor sobald zudem',
  ),
  fr: new WordSet(
    'mais quand lorsque cependant toutefois pourtant puisque parce tandis ensuite lorsqu’il lorsqu’elle néanmoins',
  ),
  es: new WordSet('pero cuando aunque mientras porque sino además después entonces mientras'),
  pt: new WordSet('mas quando embora enquanto porque porém depois então entretanto contudo'),
  tr: new WordSet('ancak ama fakat çünkü oysa ayrıca bununla'),
  pl: new WordSet('ale jednak gdy kiedy chociaż ponieważ lecz mimo natomiast jednakże gdyby'),
};

/** What may not stand before what, when the second has a capital and goes on in lower case: the seam of two sentences. */
export interface Seams {
  /** Articles and possessives, after which only a noun comes, and what no noun is and sentences begin with. */
  readonly determiners: WordSet;
  readonly afterDeterminer: WordSet;
  /** Other words that end no clause. Titles stand behind them, “de La peste”, so that articles tell nothing here. */
  readonly open: WordSet;
  readonly afterOpen: WordSet;
  /** Subjects that have a capital at the start of a sentence only, whatever stands before them. */
  readonly subjects: WordSet;
  /** Adverbs and pronouns that are no names either, and stand in few titles of one word. */
  readonly adverbs: WordSet;
  /** What opens a sentence before a noun, whose verb then comes soon: “bought The mayor has …”. */
  readonly openers: WordSet;
  /** Forms of to be and to have and the like, before which or behind which more of the sentence comes. */
  readonly verbs: WordSet;
}

export const seams: Readonly<Record<LanguageCode, Seams>> = {
  en: {
    determiners: new WordSet('the a an its our your my their his her every'),
    afterDeterminer: new WordSet(`
      the he she they we this there these those both but however when while although in on at for with from by as if since
      after before during until some many most his her their its our not now then what who why where it all often sometimes nothing neither several both suddenly eventually finally
      unfortunately initially usually nobody somebody everybody anybody everyone
      someone nothing something
    `),
    open: new WordSet(`
      of to with from into in on that which who and or because although before between during until than most any at by for was were is are has have had will would
    `),
    afterOpen: new WordSet('the he she they this there these those it but however when while although'),
    subjects: new WordSet('he she they it we its their these those'),
    adverbs: new WordSet(`
      then here instead nobody everyone everybody somebody someone perhaps maybe suddenly soon later eventually finally afterwards
      thus hence otherwise unfortunately fortunately only even both neither several few most many some such yesterday tomorrow initially recently sometimes usually often elsewhere nothing another those these there
    `),
    openers: new WordSet(`
      the this these those his her their it we there our in on at over under by for from with without behind beside near
      inside outside along across around about a an no each both several such one two three four some many most all every another
    `),
    verbs: new WordSet(`
      is are was were has have had will would can could may might must should did does said says came went took gave made
      saw found began told knew left ran lay stood sat put got kept held fell rose grew led met paid lost won brought
      bought built sent thought became felt heard wrote spoke say want fear hope
    `),
  },
  de: {
    determiners: new WordSet(`
      der die das den dem des ein eine einen einem einer eines vom zum zur im am beim ins ans seine seinen seinem seiner ihre
      ihren ihrem ihrer unsere unseren unserem keine keinen keinem jeden jedem jede diese diesen diesem dieser
    `),
    afterDeterminer: new WordSet(`
      der die das den dem des eine einen einem einer er es dieser diese dieses doch nachdem obwohl weil während in im am beim
      bei nach zu zum zur von vom vor seit an als wenn wer niemand dann dafür dort dabei auch deshalb trotzdem zudem inzwischen seitdem
    `),
    open: new WordSet('und oder dass weil mit von für ohne zwischen gegen auf bei nach aus durch'),
    afterOpen: new WordSet('aber doch nachdem obwohl weil während wenn er es wir dieser diese dieses'),
    subjects: new WordSet('er es wir'),
    adverbs: new WordSet(`
      danach dann dort hier heute gestern nun jetzt später inzwischen seitdem deshalb trotzdem wer niemand alle viele manche
      mehrere kein keine jeder bald damals dabei dafür daher darum schließlich zuletzt zunächst anschließend außerdem
      schon nur
    `),
    openers: new WordSet(`
      der die das ein eine dieser diese dieses im am in nach seit bei auf auch mit für von zu aus über unter vor trotz wegen
      ohne durch zwischen hinter neben gegen zwei drei vier viele einige alle beide
    `),
    verbs: new WordSet(`
      ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen musste
      mussten soll sollen sollte will wollen wollte darf dürfen gibt gab
    `),
  },
  fr: {
    determiners: new WordSet(`
      le la les un une des du au aux d'un d'une qu'un qu'une ce cette ces cet son sa ses leur leurs notre nos votre vos mon ma
      mes chaque
    `),
    afterDeterminer: new WordSet(`
      le la les un une ce cette ces cet cela il elle ils elles on nous mais quand lorsque puis après avant depuis dans pour
      avec sans selon en chaque plusieurs son sa ses leurs leur tous toutes c'est
    `),
    open: new WordSet(
      'de et ou que qui lui à dans par pour sur sous sans avec chez entre vers dont est sont était a ont',
    ),
    afterOpen: new WordSet('mais quand lorsque il ils elles nous ces cela cette'),
    subjects: new WordSet("il ils elles elle cela c'est"),
    adverbs: new WordSet(`
      ensuite puis enfin aujourd'hui hier demain désormais depuis ceux celles personne quelques beaucoup certains certaines
      tous plusieurs aucun aucune là ici bientôt parfois souvent alors ainsi
    `),
    openers: new WordSet(
      'le la les un une ce cet cette ces leur leurs son sa ses après depuis selon pendant plusieurs tous toutes au aux en dans pour avec sans sur sous chez',
    ),
    verbs: new WordSet(`
      est sont était étaient a ont avait avaient sera seront fut furent va vont peut peuvent doit doivent n'a n'ont n'est
      n'était s'est s'était
    `),
  },
  es: {
    determiners: new WordSet(`
      el la los las un una unos unas al del su sus este esta estos estas ese esa esos esas cada nuestro nuestra
    `),
    afterDeterminer: new WordSet(`
      el la los las un una este esta estos estas ellos ellas ella pero cuando aunque en con para por según desde después
      también su sus no mientras habrá hay había fue será era está están puede nadie
    `),
    open: new WordSet('y o que de en con para por sin sobre entre es son era fue ha han había'),
    afterOpen: new WordSet('pero cuando aunque ellos ellas ella este esta estos estas'),
    subjects: new WordSet('ellos ellas ella'),
    adverbs: new WordSet(`
      luego después entonces ahora ayer hoy mañana quien quienes nadie muchos muchas algunos algunas varios ninguno ninguna
      allí aquí además también por según así solo sólo
    `),
    openers: new WordSet(
      'el la los las un una este esta estos estas su sus según desde durante tras todos todas varios en por para con sin al',
    ),
    verbs: new WordSet(
      'es son era eran fue fueron ha han había habían será serán está están estaba puede pueden debe deben tiene tienen no',
    ),
  },
  pt: {
    determiners: new WordSet(`
      um uma uns umas ao aos do da dos das no na nos nas o a os as seu sua seus suas pelo pela pelos pelas num numa cada este
      esta esse essa à às
    `),
    afterDeterminer: new WordSet(`
      os as um uma este esta estes ele ela eles elas mas quando embora em no na nos nas com para por segundo desde depois
      também seu sua não enquanto haverá há havia foi será era está estão pode ninguém
    `),
    open: new WordSet('e ou que de em com para por sem sobre entre é são era foi tem'),
    afterOpen: new WordSet('mas quando embora eles elas ela este esta estes'),
    subjects: new WordSet('eles elas ela ele'),
    adverbs: new WordSet(`
      depois então agora ontem hoje amanhã quem ninguém muitos muitas alguns algumas vários nenhum nenhuma ali aqui também
      assim só
    `),
    openers: new WordSet(
      'o a os as um uma este esta estes seu sua segundo desde durante após todos todas vários em por para com sem no na nos nas ao de',
    ),
    verbs: new WordSet(
      'é são era eram foi foram tem têm tinha tinham será serão está estão estava pode podem deve devem não',
    ),
  },
  tr: {
    determiners: new WordSet('bir bu her hiçbir birkaç'),
    afterDeterminer: new WordSet(
      'bu bunun bunlar ancak ama fakat çünkü o onlar biz daha sonra önce ayrıca oysa',
    ),
    open: new WordSet('ve veya ile ama için gibi'),
    afterOpen: new WordSet('ancak ama fakat bu bunun bunlar onlar'),
    subjects: new WordSet('bu bunun bunlar onlar ancak'),
    adverbs: new WordSet(`
      sonra ardından önce şimdi bugün dün yarın kimse herkes bazı birçok daha ilk geçen artık hatta
    `),
    openers: new WordSet('-'),
    verbs: new WordSet('-'),
  },
  pl: {
    determiners: new WordSet('ten ta te tego tej tym tych każdy każda każde swój swoją swoje jego jej ich'),
    afterDeterminer: new WordSet(`
      ten ta to te w na do po ale jednak gdy kiedy oni one ona jego jej nie dla od przez przed jest tam teraz potem
    `),
    open: new WordSet('i oraz lub że w na z do od za dla przez przy pod nad przed o ze we'),
    afterOpen: new WordSet('ale jednak gdy kiedy ten ta to te oni one w na po nie'),
    subjects: new WordSet('oni one ona to'),
    adverbs: new WordSet(`
      potem następnie później wtedy teraz tutaj tam dlatego niestety nikt wszyscy każdy obecnie wczoraj jutro trzeba można
      należy rano wieczorem dziś dzisiaj wielu niektórzy wkrótce od
    `),
    openers: new WordSet('ten ta te podczas według wszyscy wszystkie wielu'),
    verbs: new WordSet(
      'jest są był była było byli były ma mają miał miała będzie będą może mogą musi muszą nie się',
    ),
  },
};

/** What stands before a title: “the film After Dark”. */
export const workNouns = new WordSet(`
  film films movie novel novels book books song songs album single play plays musical opera series show programme program
  poem poems essay story stories memoir documentary track sitcom drama comedy thriller called titled entitled named title
  reading see seen saw called picture photo photograph sculpture installation event fair festival party ship boat pub bar
  band group club campaign podcast column blog exhibition painting hymn ballad anthem hit classic sequel episode musical
  motto slogan sign read reads sang sing sings singing word words magazine newspaper paper daily weekly game chapter
  roman romans lied lieder schild buch stück serie album gedicht namens titel zeitung zeitschrift heißt hieß livre chanson pièce titre intitulé
  vu lu chante chanté intitulée roman journal quotidien restaurant café magazine revue canta cantan libro canción periódico diario revista llamado llamada
  película novela obra título titulado titulada livro canção filme romance peça intitulado jornal chamado kitap roman şarkı adı filmin kitabın adlı isimli filmi romanı
  książka piosenka powieść film sztuka wiersz pt gazeta czasopismo
`);

/** What has a word as its label: “the From line”, “an In tray”. */
export const labelled = new WordSet(`
  line girl girls bag bags factor field box column button menu tab address key tray label switch setting settings option options list clause header
  column screen page section folder
`);

/** Lower-case words that names begin with, and brands that are never capitalised. */
export const nameParticles = new WordSet(`
  van von de da di del della der den du des la le el al bin ibn ter ten zu zur af av of dos das y e
`);

/** Names that are written small wherever they stand. */
export const smallNames = new WordSet('dj mc ai xkcd adidas npm iphone ebay ipad macos ios');

/** Whose name may be any words, right behind: “the charity We care for boats”, “el partido Por la gente”. */
export const bearers = new WordSet(`
  charity start-up startup company firm campaign podcast app project initiative movement party association foundation
  collective network clinic shop brand label programme program platform organisation organization group team union mr mrs
  verein initiative bewegung partei gruppe projekt bündnis stiftung sendung kampagne plattform netzwerk firma kollektiv
  herr frau stand steht viertel lokal gasthaus hotel
  association parti collectif mouvement émission projet fondation campagne plateforme réseau groupe programme société
  hôtel quartier journée opération
  partido asociación colectivo movimiento programa proyecto fundación campaña plataforma red grupo serie empresa
  barrio hotel iniciativa operación
  associação coletivo movimento projeto fundação campanha rede empresa bairro iniciativa série operação plano
  parti dernek derneği hareketi grubu programı projesi vakfı kampanyası platformu dizisi
  partia ruch fundacja stowarzyszenie program projekt kampania serial grupa sieć firma akcja inicjatywa koalicja
`);

/** Those that are names too: Johann Most, Nobody Owens. */
export const alsoNames = new WordSet('most few nobody nothing');

/** What stands before “A” as a label: “plan A”, “vitamin A”. */
export const lettered = new WordSet(`
  plan group grade vitamin hepatitis type class category serie series level section point part figure side influenza list
  schedule option team league division tier zone block building room hall terminal gate exhibit appendix annex model
  version phase stage item question study sample unit form number row stand box
`);

/** Those of whom a piece of news tells, with whom its sentences begin: “Residents had been waiting”. */
export const people = new WordSet(`
  residents neighbours neighbors villagers locals visitors tourists passengers commuters drivers cyclists hikers farmers
  fishermen growers workers engineers researchers scientists experts economists analysts critics supporters opponents
  campaigners protesters demonstrators organisers organizers volunteers officials inspectors investigators prosecutors
  lawyers police firefighters rescuers doctors nurses patients teachers pupils students parents children shopkeepers
  traders customers owners tenants voters diplomats negotiators prices tickets talks
`);

/** Pronouns that may be God's. */
export const godly = new WordSet('he his him er seine il elle ele ella él on jego');

/** What stands in no sentence before a name, so that a pronoun or an adverb with a capital begins another behind it. */
export const beforeVerb = new WordSet(`
  then only also still even just never always often be been being will would can could may might must should not very
  nur auch noch schon nie immer sehr nicht wird werden kann können soll sollen muss müssen
  encore déjà aussi jamais toujours très seulement
  ya también todavía aún nunca siempre muy sólo solo já também ainda sempre muito só
  bile hiç już także jeszcze zawsze nigdy bardzo tylko
`);

/** Where a capital pronoun is God's. */
export const sacred = new WordSet(`
  god lord creator providence heaven almighty maker saviour savior thee thy him whom being father jesus christ almighty gott herr jesus christus dieu seigneur christ dios señor cristo deus senhor allah tanrı bóg pan chrystus
`);

/** What a participle follows, so that no title does: “un pastor que había El puerto”. */
export const beforeParticiple: Readonly<Partial<Record<LanguageCode, WordSet>>> = {
  es: new WordSet('ha han había habían hemos haya hayan habrá habrán'),
  pt: new WordSet('tinha tinham havia haviam'),
};

/** What joins two names. */
export const ands = new WordSet('and und et y e i ve');

/** What joins two adverbs: “the magazine Here and Now”, “Ahora o nunca”. */
export const joinsTwo = new WordSet('and or und oder et ou y o e i lub albo ve veya');
