import { WordSet, type LanguageCode } from '#text';

/** Words that join clauses, and stand in the middle of a sentence in lower case: with a capital they begin another. */
export const joiners: Readonly<Record<LanguageCode, WordSet>> = {
  en: new WordSet(
    'after but however when while because although though since whereas despite meanwhile moreover therefore nevertheless unless until if before during with without',
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
      after before during until an each another such under over behind because along about across so some many most his her their its our not now then what who why where it all often sometimes nothing neither several both suddenly eventually finally
      unfortunately initially usually nobody somebody everybody anybody everyone
      someone nothing something
    `),
    open: new WordSet(`
      of to with from into in on that which who and or because although before between during until than most any at
      by for was were is are has have had will would he she they we i could can should might must may cannot whose
      if
    `),
    afterOpen: new WordSet(
      'and but the he she they this there these those it but however when while although',
    ),
    subjects: new WordSet('he she they it we its their these those'),
    adverbs: new WordSet(`
      then here instead twice once nobody everyone everybody somebody someone perhaps maybe suddenly soon later eventually finally afterwards
      thus hence otherwise unfortunately fortunately only even both neither several few most many some such yesterday tomorrow initially recently sometimes usually often elsewhere nothing another those these there
    `),
    openers: new WordSet(`
      the this these those his her their it we there our in on at over under by for from with without behind beside near
      inside outside along across around about a an no each both several such one two three four some many most all every another
      five six seven eight nine ten eleven twelve fifteen sixteen twenty thirty fifty that which what how why where whoever whether
      perhaps please indeed today's tomorrow's last more fewer less much half part other others anyone like unlike between
      among against within above below beyond through throughout towards into onto upon as to my your you
    `),
    verbs: new WordSet(`
      is are was were has have had will would can could may might must should did does said says came went took gave made
      saw found began told knew left ran lay stood sat put got kept held fell rose grew led met paid lost won brought
      bought built sent thought became felt heard wrote spoke say want fear hope lie lies stand stands sit sits seem seems remain
      remains belong belongs become becomes brings gives makes takes keeps holds means needs comes goes gets lives begins knows
      thinks wants includes contains sings happens depends follows allows appears carries sang rang flew threw drew wore rode drove
      chose broke slept spent sold taught caught fought hung drank ate swam sank shook forgot understood meant
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
    open: new WordSet(`
      und oder dass weil mit von für ohne zwischen gegen auf bei nach aus durch er wir ich man ist sind war waren
      hat haben hatte hatten wird werden wurde wurden kann können soll sollen muss müssen ob
    `),
    afterOpen: new WordSet('aber doch nachdem obwohl weil während wenn er es wir dieser diese dieses'),
    subjects: new WordSet('er es wir'),
    adverbs: new WordSet(`
      danach dann dort hier heute gestern nun jetzt später inzwischen seitdem deshalb trotzdem wer niemand alle
      viele manche mehrere kein keine jeder bald damals dabei dafür daher darum schließlich zuletzt zunächst
      anschließend außerdem schon nur rückblickend trotz ebenso ebenfalls freilich immerhin allerdings dennoch
      insgesamt mittlerweile neulich vorher nachher früher niemals nirgends überall daraufhin eigentlich tatsächlich
      bisher bislang wahrscheinlich vermutlich offenbar natürlich leider zwar manchmal plötzlich beinahe oft
    `),
    openers: new WordSet(`
      der die das ein eine dieser diese dieses im am in nach seit bei auf auch mit für von zu aus über unter vor
      trotz wegen ohne durch zwischen hinter neben gegen zwei drei vier viele einige alle beide nachdem seine seinen
      seiner unsere unser keine kein manche mehrere fünf sechs sieben neun zehn jede jeder jedes jeden während
      zum zur vom beim an ab bis statt allein ganz so den dem selbst erst gerade insgesamt
    `),
    verbs: new WordSet(`
      ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen
      musste mussten soll sollen sollte will wollen wollte darf dürfen gibt gab ging gingen kam kamen lag lagen
      stand standen saß saßen sah sahen nahm nahmen fiel fielen blieb blieben hielt hielten ließ ließen lief liefen
      rief riefen schrieb schrieben sprach trat traten trug trugen zog zogen fand fanden begann begannen wuchs glitt
      maß brachte brachten dachte wusste geht gehen kommt kommen liegt liegen steht stehen sitzt sitzen sieht sehen
      nimmt bleibt bleiben hält lässt läuft macht machen sagt zeigt heißt findet finden beginnt führt bringt trägt
      gilt gelten fehlt fehlen dauert kostet sei seien möchte möchten
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
    open: new WordSet(`
      de et ou que qui lui à dans par pour sur sous sans avec chez entre vers dont est sont était a ont', je tu il
      elle ils elles on nous vous si où quand peut peuvent doit doivent sera seront avait avaient étaient depuis
      contre pendant
    `),
    afterOpen: new WordSet('mais quand lorsque il ils elles nous ces cela cette'),
    subjects: new WordSet(`
      "il ils elles elle cela c'est" je tu vous nous
    `),
    adverbs: new WordSet(`
      ensuite puis enfin aujourd'hui hier demain désormais depuis ceux celles personne quelques beaucoup certains
      certaines tous plusieurs aucun aucune là ici bientôt parfois souvent alors ainsi hélas jadis autrefois seuls
      seules seul pendant malgré parmi
    `),
    openers: new WordSet(`
      le la les un une ce cet cette ces leur leurs son sa ses après depuis selon pendant plusieurs tous toutes au
      aux en dans pour avec sans sur sous chez', du des chaque quelques deux trois quatre cinq dix cent mille
      beaucoup certains certaines aucun aucune durant avant malgré entre vers contre dès près parmi devant derrière
      à notre nos votre vos mon ma mes tout toute ceux celui celle
    `),
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
    open: new WordSet(`
      y o que de en con para por sin sobre entre es son era fue ha han había él ella ellos ellas nosotros yo si
      donde cuando se me nos les le hay está están tiene tienen puede pueden debe deben hasta desde durante tras
      ante bajo contra según hacia
    `),
    afterOpen: new WordSet('pero cuando aunque ellos ellas ella este esta estos estas'),
    subjects: new WordSet(`
      ellos ellas ella nosotros ustedes usted yo
    `),
    adverbs: new WordSet(`
      luego después entonces ahora ayer hoy mañana quien quienes nadie muchos muchas algunos algunas varios ninguno
      ninguna allí aquí además también por según así solo sólo es son fue era hay había se está están fueron eran
      nos les hubo existe existen allá quizá quizás tal aquel aquella aquello esto eso tampoco cada
    `),
    openers: new WordSet(`
      el la los las un una este esta estos estas su sus según desde durante tras todos todas varios en por para con
      sin al', uno dos tres cuatro cinco diez cien mil muchos muchas algunos algunas ningún ninguna cada otro otra
      otros otras hasta entre sobre bajo ante hacia contra de a del nuestro nuestra aquel aquella al tal
    `),
    verbs: new WordSet(`
      es son era eran fue fueron ha han había habían será serán está están estaba puede pueden debe deben tiene
      tienen no', va van hay hubo dice dicen hace hacen sigue siguen queda quedan llega llegan da dan sale salen
      sabe saben quiere quieren
    `),
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
    open: new WordSet(`
      e ou que de em com para por sem sobre entre é são era foi tem ele ela eles elas nós eu se onde quando há está
      estão têm pode podem deve devem até após durante desde contra sob não cujo
    `),
    afterOpen: new WordSet('mas quando embora eles elas ela este esta estes'),
    subjects: new WordSet(`
      eles elas ela ele nós vocês você eu
    `),
    adverbs: new WordSet(`
      depois então agora ontem hoje amanhã quem ninguém muitos muitas alguns algumas vários nenhum nenhuma ali aqui
      também assim só é são há foi era está estão não nesse nessa neste nesta nisso lá isso isto tal havia houve
      eram foram talvez
    `),
    openers: new WordSet(`
      o a os as um uma este esta estes seu sua segundo desde durante após todos todas vários em por para com sem no
      na nos nas ao de', seus suas nosso nossa dois duas três quatro cinco dez cem mil muitos muitas alguns algumas
      nenhum nenhuma cada outro outra outros outras até entre sobre sob contra à às aos pelo pela nesse nessa neste
      nesta aquele aquela esse essa do da num numa nuns numas todo toda
    `),
    verbs: new WordSet(`
      é são era eram foi foram tem têm tinha tinham será serão está estão estava pode podem deve devem não', vai vão
      há havia houve diz dizem faz fazem fica ficam chega chegam dá dão sai saem sabe sabem quer querem passou
    `),
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
      sonra ardından önce şimdi bugün dün yarın kimse herkes bazı birçok daha ilk geçen artık hatta şu burada orada
      böylece şöyle yine ancak üstelik nitekim belki yalnızca sadece son her bazıları çoğu kimi
    `),
    openers: new WordSet('-'),
    verbs: new WordSet('-'),
  },
  pl: {
    determiners: new WordSet('ten ta te tego tej tym tych każdy każda każde swój swoją swoje jego jej ich'),
    afterDeterminer: new WordSet(`
      ten ta to te w na do po ale jednak gdy kiedy oni one ona jego jej nie dla od przez przed jest tam teraz potem
    `),
    open: new WordSet(`
      i oraz lub że w na z do od za dla przez przy pod nad przed o ze we a ale bo czy gdy jeśli który która które
      których którym jak niż gdzie jest są był była było byli były będzie będą ma mają może mogą musi muszą aby żeby
      bez między u po
    `),
    afterOpen: new WordSet('ale jednak gdy kiedy ten ta to te oni one w na po nie'),
    subjects: new WordSet(`
      oni one ona to on my ono
    `),
    adverbs: new WordSet(`
      potem następnie później wtedy teraz tutaj tam dlatego niestety nikt wszyscy każdy obecnie wczoraj jutro trzeba
      można należy rano wieczorem dziś dzisiaj wielu niektórzy wkrótce od nie dotąd odtąd wreszcie zresztą poza
      oprócz dzięki zatem więc także również już
    `),
    openers: new WordSet(`
      ten ta te podczas według wszyscy wszystkie wielu w we na z ze do od po za przed przez przy pod nad dla u bez
      między jeden jedna jedno dwa dwie trzy cztery pięć każdy każda tego tej tych ich jego jej nasz nasza niektóre
      niektórzy wiele kilka kilku dzięki obok oprócz ktoś drugi dopiero nowy nowa nowe
    `),
    verbs: new WordSet(
      'jest są był była było byli były ma mają miał miała będzie będą może mogą musi muszą nie się',
    ),
  },
};

/** Lower-case words that names begin with, and brands that are never capitalised. */
export const nameParticles = new WordSet(`
  van von de da di del della der den du des la le el al bin ibn ter ten zu zur af av of dos das y e
`);

/** Names that are written small wherever they stand. */
export const smallNames = new WordSet('dj mc ai xkcd adidas npm iphone ebay ipad macos ios');

/** What begins a sentence in English right behind a name or a year too: “by Anna Lind Her crew had”. */
export const behindNames = new WordSet(
  'the this these those there his her their its our he she it they we but however when while',
);

/** Pronouns that may be God's. */
export const godly = new WordSet('he his him er seine il elle ele ella él on jego');

/** Where a capital pronoun is God's. */
export const sacred = new WordSet(`
  god lord creator providence heaven almighty maker saviour savior thee thy him whom being father jesus christ almighty gott herr jesus christus dieu seigneur christ dios señor cristo deus senhor allah tanrı bóg pan chrystus
`);
