import { hashWord } from './hash.ts';
import { closers, openers, shortPairs } from './short-pairs.ts';
import { list } from './word-set.ts';

/**
 * Where an English token that is no word falls into two, one of which belongs to a closed class and makes no compounds:
 * `schoolchildren|of`, `nobody|wanted`. Compounds such as `riverbank` have no such half and are left alone.
 */

/** Words that stand at the end of a token only by accident, with the fewest letters that what stands before them must have. */
const tails = lengths({
  3: 'still',
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
const tailsOfForms = new Set(
  list(`in is it at an if on up out off down over into onto around across along through below above past near under after before
    beneath behind beside go do be we he`),
);

/**
 * Words that stand at either end by accident more often, so that no other seam may be possible: `stared|own` is as well
 * `stare|down`.
 */
const looseTails = lengths({
  3: 'now most before after instead today tomorrow yesterday herself himself themselves itself almost however sometimes',
  4: `
    said says told came went took gave knew thought kept became began brought spoke wrote taught asked added agreed
    announced argued admitted believed claimed decided explained happened hoped insisted promised refused remained replied
    seemed wanted warned more own just both for we you can will may might must soon together towards upon inside outside
    behind beneath beside
  `,
  5: 'later enough',
});

const looseHeads = lengths({
  3: 'now',
  4: `
    most much both some what why might must just still then before even yet came took gave knew began became brought
    bought kept stood went said
  `,
  5: 'more can will you made',
});

/** Prepositions that begin many words, but not with one of these behind them: `inthick`, `forsmall`. */
const prepositions = new Set(list('in on at by for as of to'));
const plain = new Set(
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

/** “Wants tomake”: a verb without an ending that is met every day. */
const bareVerbs = new Set(
  list(`
    make take give get find keep help leave tell become begin bring buy come look move need open play put read run see sell
    send show sit speak spend stand start stay stop talk teach think travel try turn use visit wait walk want write ask
    avoid believe build call carry change choose close cover cut decide draw drink drive eat enter explain feel fill follow
    happen hear hold improve join know learn let live lose meet offer pass pay prevent produce protect prove provide pull
    raise reach receive reduce remain remember remove repair replace save say serve support win work
  `),
);

/** Tokens that begin with a plural, a past tense or an adverb are no compounds, `collectorssay`, but for these. */
const compoundHeads = new Set(
  list(`
    sports news sales woods goods savings arms trades crafts states lands folks times times years months weeks days hours
    minutes miles pounds family supply assembly butterfly jelly belly friendly hundred naked wicked sacred always perhaps players
    users customers meanings earnings girls boys wills dolls jobs kids guards
  `),
);
const compoundTails = new Set(
  list(`
    men man woman women people person folk wear long hip ship room house ness less like ally able ability ful fully town
    fish worth wort eye bane foot head hood ton ware fire
  `),
);

/** What those make words with after all: directions in `-most`, and what is written as one word here and there. */
const grownTogether = new Map(
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

const heads = lengths({
  3: 'from they the',
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
const smallVerbs = new Set(list('is are was were have had been would could should will'));
const behindVerbs = new Set(list('in on at to of by for from with into about after before under and but'));

/** What opens a sentence and no name of a person or a place, with the fewest letters that what follows them must have. */
const openingHeads = lengths({
  3: 'they these those their there when',
  4: 'the this that she',
  5: 'his her',
});

/** After “You” a verb that stands beside no other half: `Youcan`, but not the name `Youman`. */
const afterYou = new Set(list('can will have should could must need would might may are were want'));

/**
 * For the first two letters of a token how long the heads are that begin so, as bits, and for the last two how long the tails
 * are: most tokens of a text have none, and the others two or three.
 */
const headsByPair = byPair(
  [...heads.keys(), ...looseHeads.keys(), ...prepositions, ...openers, ...smallVerbs, ...shortPairs.keys()],
  (word) => word.slice(0, 2),
);
const tailsByPair = byPair(
  [...tails.keys(), ...looseTails.keys(), ...tailsOfForms, ...closers, ...behindVerbs],
  (word) => word.slice(-2),
);
const openingsByPair = byPair([...openers, ...openingHeads.keys()], (word) => word.slice(0, 2));

const LONGEST = 10;

/** From here on a token may be two of which neither is short. */
const LONG = 8;

/** Whether a token could have a seam at all, by its first and its last two letters. Folded already: `a` to `z` only. */
export function mayHaveSeam(text: string, start: number, end: number): boolean {
  return (
    end - start >= LONG ||
    tailsByPair[pair(text.charCodeAt(end - 2), text.charCodeAt(end - 1))] !== 0 ||
    headsByPair[pair(text.charCodeAt(start), text.charCodeAt(start + 1))] !== 0
  );
}

/** The offset in `token` where a space was lost, or nothing. `token` is in lower case and is itself no word. */
export function seam(token: string, isWord: (hash: number) => boolean): number | undefined {
  const tailLengths = tailsByPair[pairAt(token, token.length - 2)]!;
  const headLengths = headsByPair[pairAt(token, 0)]!;
  for (let at = 2; at <= Math.min(LONGEST, token.length - 2); at++) {
    if (!has(tailLengths, at)) continue;
    const tail = token.slice(-at);
    const rest = token.slice(0, -at);
    const least = tails.get(tail);
    if (least !== undefined && rest.length >= least && isWordOrCompound(rest, isWord, at)) return rest.length;
    if (closers.has(tail) && openers.has(rest)) return rest.length;
    if (behindVerbs.has(tail) && smallVerbs.has(rest)) return rest.length;
    if (!tailsOfForms.has(tail) || rest.length < 5 || grownTogether.get(tail)?.has(rest)) continue;
    if (/^[a-z]{2,}(?:[^su]s|ed|ing)$/u.test(rest) && isWord(hashWord(rest))) return rest.length;
  }
  for (let at = 2; at <= Math.min(LONGEST, token.length - 2); at++) {
    if (!has(headLengths, at)) continue;
    const head = token.slice(0, at);
    if (shortPairs.get(head)?.has(token.slice(at))) return at;
    const least = token.length - at > 2 ? heads.get(head) : undefined;
    if (least !== undefined && token.length - at >= least && isWord(hashWord(token.slice(at)))) return at;
  }
  for (let at = 2; at <= token.length - 2; at++)
    if (
      (has(headLengths, at) || has(tailLengths, token.length - at) || isInflected(token, at)) &&
      isLoose(token, at)
    )
      return looseSeam(token, isWord);
  return undefined;
}

/** `deckchairs`, which no dictionary has, is made of two words that it has. */
function isWordOrCompound(token: string, isWord: (hash: number) => boolean, tail: number): boolean {
  if (isWord(hashWord(token))) return true;
  for (let at = 4; tail >= 4 && at <= token.length - 4; at++)
    if (isWord(hashWord(token.slice(0, at))) && isWord(hashWord(token.slice(at)))) return true;
  return false;
}

/** Whether the halves may have been joined, if no others are possible. */
function isLoose(token: string, at: number): boolean {
  const [left, right] = [token.slice(0, at), token.slice(at)];
  return (
    left.length >= (looseTails.get(right) ?? Infinity) ||
    right.length >= (looseHeads.get(left) ?? Infinity) ||
    (prepositions.has(left) && plain.has(right)) ||
    (left === 'to' && bareVerbs.has(right)) ||
    (isInflected(token, at) && right.length >= 3 && !compoundHeads.has(left) && !compoundTails.has(right))
  );
}

function looseSeam(token: string, isWord: (hash: number) => boolean): number | undefined {
  let found: number | undefined;
  for (let at = 2; at <= token.length - 2; at++) {
    const [left, right] = [token.slice(0, at), token.slice(at)];
    if (!isPart(left, isWord) || !isPart(right, isWord)) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  if (found === undefined) return undefined;
  const [left, right] = [token.slice(0, found), token.slice(found)];
  if (grownTogether.get(right)?.has(left) || grownTogether.get(left)?.has(right)) return undefined;
  return isLoose(token, found) ? found : undefined;
}

/** Whether a head ends like `collectors`, `boiled`, `slowly`, and neither like `boss` nor `king`. */
function isInflected(token: string, end: number): boolean {
  const last = token[end - 1];
  const before = token[end - 2]!;
  if (last === 's') return end >= 5 && !'aious'.includes(before);
  return end >= 6 && ((last === 'd' && before === 'e') || (last === 'y' && before === 'l'));
}

/** Whether half a token is a word; of those of two letters only some are. */
function isPart(part: string, isWord: (hash: number) => boolean): boolean {
  return part.length === 2 ? prepositions.has(part) || openers.has(part) : isWord(hashWord(part));
}

/**
 * The same for the first word of a sentence, in lower case. Names stand there too, `Hebrides` and `Withnail` among
 * them, so that fewer halves tell.
 */
export function openingSeam(token: string, isWord: (hash: number) => boolean): number | undefined {
  if (token.startsWith('you') && afterYou.has(token.slice(3))) return 3;
  const openings = openingsByPair[pairAt(token, 0)]!;
  for (let at = 2; at <= Math.min(LONGEST, token.length - 3); at++) {
    if (!has(openings, at)) continue;
    const head = token.slice(0, at);
    const rest = token.slice(at);
    if (openers.has(head) && closers.has(rest) && rest !== 'her' && rest !== 'his' && rest !== 'our')
      return at;
    const least = openingHeads.get(head);
    if (least !== undefined && rest.length >= least && isWord(hashWord(rest))) return at;
  }
  return undefined;
}

function lengths(words: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(words).flatMap(([least, each]) => list(each).map((word) => [word, +least])));
}

function byPair(words: readonly string[], part: (word: string) => string): Uint16Array {
  const table = new Uint16Array(32 * 32);
  for (const word of words) table[pairAt(part(word), 0)]! |= 1 << word.length;
  return table;
}

function has(lengths: number, length: number): boolean {
  return ((lengths >> length) & 1) === 1;
}

function pairAt(token: string, at: number): number {
  return pair(token.charCodeAt(at), token.charCodeAt(at + 1));
}

/** Two letters as one number, whatever their case. */
function pair(first: number, second: number): number {
  return (first & 31) * 32 + (second & 31);
}
