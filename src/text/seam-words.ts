import { list } from './word-set.ts';

/** The words by which `seam` tells where an English token falls into two. */

/** Verbs, adverbs and pronouns of every day of which no compounds are made: they stand at either end by accident only. */
const everyday = `
  threw knew grew flew blew drew wore swore spoke woke froze chose drove sank swam drank fought brought bought caught
  sought taught told heard thought kept slept wept felt meant sent spent stood understood forgot shook took went became
  began wrote given taken shown seen written known said says made came gave did does
  wants needs seems gives takes gets knows keeps makes comes asked agreed announced argued admitted believed claimed
  decided explained happened hoped insisted promised refused remained replied seemed wanted warned looked waited arrived
  smiled laughed stayed talked listened
  the and with from that this these those their them they then than were was have has had been would could should which
  what where when why how who whom whose but because about between into are for its she you your our not any each every
  very also only still again until while since through without against during among two three four five six seven eight
  nine eleven twelve shall will can must
  first last another both many several hundred thousand twice never always already often quite perhaps nothing everything
  anything something nobody everybody everyone someone somebody anyone almost however sometimes instead
`;

/** Words that stand at the end of a token only by accident, with the fewest letters that what stands before them must have. */
export const tails = lengths({
  3: `${everyday} of to all some more most other half once here there his her him today tomorrow yesterday later soon together
    enough rather goes before after behind beneath beside besides beyond inside outside toward towards despite unless except
    whether although across neither either abroad aboard earlier third fourth fifth sixth seventh eighth ninth tenth`,
  5: 'is if it an at or as by my me us no so he we',
});

/** The same at its beginning. */
export const heads = lengths({
  3: `${everyday} of to more most such much before though although whether same second third fourth fifth sixth seventh eighth
    ninth tenth across behind beyond toward towards upon unless except either neither earlier
    highest lowest largest biggest smallest oldest youngest newest longest shortest strongest weakest latest earliest finest
    greatest cheapest nearest farthest furthest deepest widest tallest richest poorest hardest softest coldest hottest warmest
    driest wettest fastest slowest busiest happiest easiest heaviest loudest quietest closest simplest brightest darkest
    steepest safest sweetest rarest toughest eldest thickest thinnest quickest`,
  4: 'are now is if it its single',
  5: `all his her he we an or no famous dirty clever strange quiet happy hungry careful careless annual recent
    ancient foreign correct difficult huge busy lazy brave proud sudden boiled roasted bitter elderly ordinary usual unusual
    typical perfect lovely ugly handsome pleasant`,
  6: 'small large little private modern different similar former certain important popular beautiful',
});

/** Nothing in the dictionary ends so after a plural, a participle or a past tense: `livedin`, `lookedover`. */
export const tailsOfForms = new Set(
  list(`in is it at an if on up out off down over into onto around across along through below above past near under after before
    beneath behind beside go do be we he`),
);

/** Two words that stand side by side all the time and make none: `ofthe`, `withit`, `useof`. */
export const closed = new Set([
  ...tails.keys(),
  ...heads.keys(),
  ...tailsOfForms,
  ...list(
    `in on by for back away own one toward towards within above beside beneath upon out off just now put let able due used
    born held hung laid led lost met paid sold my me us no so an may might cannot being done nor yet too almost himself
    herself itself themselves ten eleven none nowhere everywhere whatever whenever`,
  ),
]);

/** Prepositions behind which any word of four letters stands but for what has grown together: `inthick`, `onweekday`, `atnoon`. */
export const prepositions = new Set(list('in on at by for as of to'));

/** The same behind a word of five letters: `believein`, `offeredby`. */
export const behindWords = new Set(list('in on at by as'));

/** Behind these an article and a noun come, “to aplant”, and no word that begins with an “a” of its own: “the sea afoam”. */
export const beforeArticle = new Set(
  list(`
    of with from like into for by about in on at than and or as to when where but if that which through without under over
    near after before behind during such what not only just even had has have made gave took get gets got take takes is was
    be been becomes became left find found see saw need needs want wants wanted use used using become keep kept hold held
    build built bring brought buy bought send sent lose lost leave put make makes making write wrote read wear wore carry
    carried draw drew give gives pay paid keeps gives shows showed holds needs wants puts brings worth half quite such sends buys builds leaves runs makes offer offered call called run ran set
  `),
);

/** Tokens that begin with a plural, a past tense or an adverb are no compounds, `collectorssay`, but for these. */
export const compoundHeads = new Set(
  list(`
    sports news sales woods goods savings arms trades crafts states lands folks times times years months weeks days hours
    minutes miles pounds family supply assembly butterfly jelly belly friendly hundred naked wicked sacred always perhaps players
    users customers meanings earnings girls boys wills dolls jobs kids guards
  `),
);
export const compoundTails = new Set(
  list(`
    men man woman women people person folk wear long hip ship room house ness less like ally able ability ful fully town
    fish worth wort eye bane foot head hood ton ware fire land wide bound like tools related backs away
    stakes based owners
  `),
);

/** What those make words with after all: directions in `-most`, and what is written as one word here and there. */
export const grownTogether = new Map(
  Object.entries({
    most: `all the amid back deep high low down up north south east west far near mid hidden left right top bottom front
      rear head tail hind end side weather upper lower inner outer better higher southern northern eastern western southeastern southwestern
      northeastern northwestern`,
    for: 'there where here',
    before: 'therein here there pin',
    after: 'here there where herein therein thence ever sought morning',
    inside: 'with',
    outside: 'with get',
    besides: 'there',
    beside: 'there',
    second: 'hand hands handed life guess rate',
    third: 'hand party borough boroughs stream streams world',
    behind: 'look sight hand bush',
    down: 'swans',
    yet: 'slow',
    you: 'thank love',
    together: 'gets',
    now: 'cast casts casting land days hence adays',
    something: 'twenty thirty forty fifty sixty seventy eighty',
    ...Object.fromEntries(
      list('two three four five six seven eight nine').map((digit) => [
        digit,
        'twenty thirty forty fifty sixty seventy eighty ninety high catch citizen super',
      ]),
    ),
    single: 'track tracks speed speeds malt malts mode hander handers handed player players hood minded',
    bitter: 'sweetness brush',
    brave: 'heart hearts',
    little: 'finger feather',
    all: `in on out over round rounder rounders comer comers spice heals heal seed seeds natural inclusive purpose terrain
      weather wheel american americans stars nighter nighters clear mother father fathers mighty together right night bones
      knowing seeing powerful important wool woods ready organic season seasons electric female other others`,
    small: 'holder holders holding holdings minded clothes',
    large: 'hearted handed',
    wrote: 'hand type ghost',
    no: 'trump trumps script follow fault matter',
    in: `house game flight stream lining lined person store season ground bounds browser memory check sign plug drop stand walk drive break
      build trade phase carry cave throw sleep teach write`,
    on: 'boarding boarded boards screen site premise premises load loads click clicks change submit carry stick trying',
    by: 'election elections catch lane lanes passer passers stander standers',
    at: 'trying',
    so: 'more',
    us: 'all',
    is: 'can',
    me: 'for',
    mind: 'never',
    some: 'days place places where when while kind point more deal thin gate',
    still: 'house houses room rooms water born life stand ages',
    even: 'song songs tide tides fall',
    just: 'giving',
    what: 'ever soever',
    will: 'power powers',
    then: 'ages',
    why: 'ever',
  }).map(([word, others]) => [word, new Set(list(others))]),
);

/** Closed-class words that open a sentence, and what follows them: `Itwas`, `Inthe`. */
export const openers = new Set(
  list(
    'of in to on at by for and is as from with that but was it he she they we will would could may must should has have had not or if when',
  ),
);
export const closers = new Set(
  list(
    'the this that these those which it he she they we was is are were be been have has had not his her their our your its',
  ),
);

/** What opens a sentence and no name of a person or a place, with the fewest letters that what follows them must have. */
export const openingHeads = lengths({
  3: 'they these those their there when',
  4: 'the this that she every each most many',
  5: 'his her',
});

/** After “You” a verb that stands beside no other half: `Youcan`, but not the name `Youman`. */
export const afterYou = new Set(list('can will have should could must need would might may are were want'));

function lengths(words: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(words).flatMap(([least, each]) => list(each).map((word) => [word, +least])));
}
