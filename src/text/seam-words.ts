import { list } from './word-set.ts';

/** The words by which `seam` tells where an English token falls into two. */

/** Words that stand at the end of a token only by accident, with the fewest letters that what stands before them must have. */
export const tails = lengths({
  3: `still were would could should nothing everything anything threw knew grew flew blew swore spoke woke froze chose drove
    rode sank swam drank fought brought caught sought slept wept stood understood forgot shook took went became`,
  4: `
    of to the and that this these those with from them they their there then than was were are had has have been would
    could should which when where who whom whose his her him she he not but into because nobody everybody everyone
    someone anyone also only very always never again already quite often perhaps about between against without through
    during until while since among every each such our your goes does
  `,
  5: 'by as',
  6: 'is it at',
});

/** Nothing in the dictionary ends so after a plural, a participle or a past tense: `livedin`, `lookedover`. */
export const tailsOfForms = new Set(
  list(`in is it at an if on up out off down over into onto around across along through below above past near under after before
    beneath behind beside go do be we he`),
);

/**
 * Words that stand at either end by accident more often, so that no other seam may be possible: `stared|own` is as well
 * `stare|down`.
 */
export const looseTails = lengths({
  3: `was has had looked waited arrived smiled laughed stayed talked listened seems gives wants needs told kept heard now most before
    after instead today tomorrow yesterday herself himself themselves itself almost however sometimes`,
  4: `
    said says came gave thought began wrote taught asked felt makes takes comes gets knows keeps three four five six seven
    eight nine something
    given taken gone why ask get find give two six added agreed
    announced argued admitted believed claimed decided explained happened hoped insisted promised refused remained replied
    seemed wanted warned more own just both for we you can will may might must soon together towards upon inside outside
    behind beneath beside
  `,
  5: 'later enough',
});

export const looseHeads = lengths({
  3: 'now',
  4: `
    most much both some what why might must just still then before even yet came his
  `,
  5: 'more can will you made no any is as if it to about',
});

/** Prepositions that begin many words, but not with one of these behind them: `inthick`, `forsmall`. */
export const prepositions = new Set(list('in on at by for as of to'));
export const plain = new Set(
  list(`
    hot cool wet dry deep high low wide long full rich poor good bad better worse best worst nice fine fair free safe easy
    hard soft rough smooth steep sweet sour salt raw fried boiled boiling frozen running melted open old new big tiny huge
    wooden golden silver purple orange pink grey gray red blue heavy small large little early young great short thick thin
    bright dark cold warm empty clean dirty quick slow strong fresh weak cheap busy quiet loud sharp broad narrow deeper
    higher lower smaller larger bigger greater white black green brown yellow most many some both every each several two
    three four five seven eight nine twelve twenty thirty forty fifty hundred local modern ancient private public
    different similar other others
  `),
);

/** What stands before a verb without an ending: “wants tomake”, “it mustpay”. */
export const beforeVerbs = new Set(list('to will must can may might would could should did does not cannot'));

/** Verbs without an ending that are met every day. */
export const bareVerbs = new Set(
  list(`
    make take give get find keep help leave tell become begin bring buy come look move need open play put read run see sell
    send show sit speak spend stand start stay stop talk teach think travel try turn use visit wait walk want write ask
    avoid believe build call carry change choose close cover cut decide draw drink drive eat enter explain feel fill follow
    happen hear hold improve join know learn let live lose meet offer pass pay prevent produce protect prove provide pull
    raise reach receive reduce remain remember remove repair replace save say serve support win work
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
    fish worth wort eye bane foot head hood ton ware fire
  `),
);

/** What those make words with after all: directions in `-most`, and what is written as one word here and there. */
export const grownTogether = new Map(
  Object.entries({
    most: `all the amid back deep high low down up north south east west far near mid hidden left right top bottom front
      rear head tail hind end side weather upper lower inner outer better higher southern northern eastern western southeastern southwestern
      northeastern northwestern`,
    for: 'there where here',
    before: 'therein',
    down: 'swans',
    yet: 'slow',
    you: 'thank love',
    together: 'gets',
    behind: 'look',
    now: 'cast casts casting land days hence adays',
    something: 'twenty thirty forty fifty sixty seventy eighty',
    ...Object.fromEntries(
      list('two three four five six seven eight nine').map((digit) => [
        digit,
        'twenty thirty forty fifty sixty seventy eighty ninety high catch citizen super',
      ]),
    ),
    wrote: 'hand type ghost',
    no: 'trump trumps script follow fault matter',
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

export const heads = lengths({
  3: `from they the threw gave knew grew drew flew blew wore tore swore woke froze chose drove wrote sank swam began drank
    fought bought brought caught taught sought heard told kept slept wept dealt meant sent spent stood understood stuck forgot
    shook took went became said says seen shown given taken`,
  4: `
    and that this these those with their then than were have been would could should which when where whom whose of
    another several many
    into because nobody everybody everyone someone anyone somebody also very always never already quite often perhaps
    about between against without during until while since among every each such our your them was are had has not who
    its only anything everything something nothing
  `,
  5: 'but she to',
});

/** “It wasin four years”, “they wereat sea”: verbs that no word begins with, and what follows them. */
export const smallVerbs = new Set(list('is are was were have had been would could should will'));
export const behindVerbs = new Set(
  list('in on at to of by for from with into about after before under and but'),
);

/** What opens a sentence and no name of a person or a place, with the fewest letters that what follows them must have. */
export const openingHeads = lengths({
  3: 'they these those their there when',
  4: 'the this that she',
  5: 'his her',
});

/** After “You” a verb that stands beside no other half: `Youcan`, but not the name `Youman`. */
export const afterYou = new Set(list('can will have should could must need would might may are were want'));

function lengths(words: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(words).flatMap(([least, each]) => list(each).map((word) => [word, +least])));
}
