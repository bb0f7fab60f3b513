import { hashWord, list, once } from '#text';
import { isKnown } from './known.ts';

/** Whether an English token is one word by the way it is made, though no dictionary has it. It is in lower case. */
export function isDerived(token: string): boolean {
  return hasEnding(token) || hasPrefix(token) || isMisspelt(token) || compounds().has(token);
}

/** `everythings` is the plural of a word, a `forestaller` forestalls, and thou `belongest`. */
function hasEnding(token: string): boolean {
  const ending = endings.find((each) => token.endsWith(each))?.length ?? 0;
  if (ending > 0 && isKnown(hashWord(token.slice(0, -ending)))) return true;
  return /e(?:st|th)$/.test(token) && isKnown(hashWord(token.slice(0, -2)));
}

const endings = list('ers er s est eth');

/** `overtasked`, `halfspent`: whatever is done, but “over her” and “under forty” lost a space. */
function hasPrefix(token: string): boolean {
  const prefix = prefixes.find((each) => token.startsWith(each));
  if (prefix === undefined || token.length - prefix.length < SHORTEST) return false;
  const rest = token.slice(prefix.length);
  return isKnown(hashWord(rest)) && !behindPrepositions.has(rest);
}

/** The shortest word that a prefix is written before. */
const SHORTEST = 4;

const prefixes = list('counter over under out fore half mis semi super sub pre');

const behindPrepositions = new Set(
  list(`
    that this these those they them their theirs your yours mine ours hers which whom whose what when where while with from
    into onto upon some many more most much each every both another others other such anything everything something nothing someone anyone former also then than there here because
    three four five seven eight nine eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
  `),
);

/** `marshall`: with one letter of a pair, it is a word. */
function isMisspelt(token: string): boolean {
  if (token.length < LONG) return false;
  for (let at = 1; at < token.length; at++)
    if (token[at] === token[at - 1] && isKnown(hashWord(token.slice(0, at) + token.slice(at + 1))))
      return true;
  return false;
}

/** Among shorter words there is one for nearly any letters. */
const LONG = 7;

// `whereafter`, `playthrough`: words that are two joined, and meant so. `[E]verything` has lost its large initial.
const compounds = once(
  () =>
    new Set([
      ...joined('here there where', 'after at by for from in into of on to under unto upon with withal'),
      ...joined('break carry click drive fall flow follow pass play read run see walk', 'through throughs'),
      ...joined('very', 'thing where one body'),
      ...list('nevermind nother'),
    ]),
);

function joined(first: string, second: string): string[] {
  return list(first).flatMap((one) => list(second).map((other) => one + other));
}
