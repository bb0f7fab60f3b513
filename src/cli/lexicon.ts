import { Lexicon, type LexiconPlan, type PhraseSet } from '#document';
import { rules } from '#rules';
import { once } from '#text';
import { file, numbers } from './files.ts';

/** The sets of all rules, of which a configuration uses some: to look for the others as well costs nothing. */
const sets = once(() => new Set(rules.flatMap(({ phrases = [] }) => phrases)));

const own = once(() => new Lexicon(sets(), read()));

/**
 * What the command line has in place of `src/linter/lexicon.ts`: the phrases of all rules as they were laid out when it was
 * built, of which a page touches hardly any. To lay them out takes as long as to lint it.
 */
export function lexiconOf(asked: readonly PhraseSet[]): Lexicon {
  return asked.every((set) => sets().has(set)) ? own() : new Lexicon(asked);
}

/** The lexicon as the build keeps it: lists of numbers with their lengths before them, beginnings, and a phrase a line. */
export function planned(): { numbers: Int32Array; heads: Uint8Array; lines: string } {
  const { firsts, table } = new Lexicon(sets()).plan;
  const lists = [firsts, table.hashes, table.slots, table.next];
  return {
    numbers: Int32Array.from(lists.flatMap((list) => [list.length, ...list])),
    heads: table.heads,
    lines: table.phrases.join('\n'),
  };
}

function read(): LexiconPlan {
  const all = numbers('phrases.bin');
  let at = 0;
  const list = (): Int32Array => {
    const from = at + 1;
    at = from + all[at]!;
    return all.subarray(from, at);
  };
  const [firsts, hashes, slots, next] = [list(), list(), list(), list()];
  const phrases = file('phrases.txt').toString().split('\n');
  return { firsts, table: { phrases, heads: file('phrases-heads.bin'), hashes, slots, next } };
}
