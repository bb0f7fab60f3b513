import { isNear, LOWER, type Document } from '#rule';
import { once, WordSet } from '#text';
import { seams } from '../data/sentence-starts.ts';
import { labelled } from '../data/title-words.ts';
import { auxiliaries, isVerb } from './first-verbs.ts';
import { isBehindWork } from './titles.ts';

/**
 * “look for a gap in the Do not be tempted”: what a guide tells its reader to do, behind an article that waits for a noun. A
 * label is named by words like these, “the Do not disturb sign”, but a noun or a verb comes behind it.
 */
export function isOrder(doc: Document, index: number): boolean {
  const { words, genre } = doc;
  if (words.kinds[index - 1] !== LOWER || words.kinds[index + 1] !== LOWER || genre === 'reference')
    return false;
  if (!seams.en.determiners.has(words.hashes[index - 1]!) || !orders().has(words.hashes[index]!))
    return false;
  if (!behindOrders.has(words.hashes[index + 1]!) || !isNear(doc, index)) return false;
  return isClause(doc, index) && !isBehindWork(doc, index);
}

/** So many words are too few for a clause, and so many are none of a label. */
const SHORTEST = 3;
const LONGEST = 9;

/** Whether some words follow up to where another clause begins, without a verb that would have the label as its subject. */
function isClause(doc: Document, index: number): boolean {
  const { words } = doc;
  let at = index + 1;
  for (; at < words.count && at - index < LONGEST && isNear(doc, at); at++) {
    const hash = words.hashes[at]!;
    if (joints.has(hash)) break;
    // “the Add a note box”, but “Do not post the card”
    if ((labelled.has(hash) || things().has(hash)) && !seams.en.determiners.has(words.hashes[at - 1]!))
      return false;
    if (auxiliaries.has(hash) || (at > index + 2 && isBare(doc, at))) return false;
  }
  return at - index >= SHORTEST;
}

/** A verb right behind what is no participle of another: “the Keep left rule annoyed them”, but “do not be tempted”. */
function isBare(doc: Document, at: number): boolean {
  return isVerb(doc, at, seams.en.verbs) && !passives.has(doc.words.hashes[at - 1]!);
}

const passives = new WordSet('be get been being too so');

const joints = new WordSet(
  'and or but until unless till because since if when where while who which that as before after for so than',
);

/** What an order goes on with. */
const behindOrders = new WordSet(`
  not the a an your their its his her my our this that these those all any each every both some another no nothing nobody
  anything everything something it them him us me yourself yourselves left right straight ahead back up down out off away
  here there two three four five plenty care only either one more less
`);

const orders = once(
  () =>
    new WordSet(`
      do don’t don't never keep turn take bring leave add bear follow go walk climb stop start wait look watch ask tell ring
      call write send check make use put pour stir mix whisk beat fold heat cook bake boil simmer serve chop slice peel drain
      rinse cut pull push open close lift lower hold remove replace clean wash dry wipe switch plug unplug read sign fill pay
      visit try avoid remember expect allow wear carry drink eat cover sprinkle spread roll knead soak rub shake blend melt
      dissolve squeeze strain grate crush toss arrange transfer tip return continue head descend cross ignore pass skip aim
      sit stay lie breathe apply attach fasten tighten loosen insert measure mark drill glue paint sand sow plant prune water
      dig store freeze chill cool warm report contact speak show give get choose pick save count set enter click select type
      download install run copy bury burn feed weigh tie hang
    `),
);

/** What is named by an order. */
const things = once(
  () =>
    new WordSet(`
      sign signs notice notices campaign campaigns rule rules policy policies approach order orders poster posters scheme
      slogan slogans song songs act bill law movement project programme program initiative challenge day week month list
      lists box boxes fund principle principles clause command commands card cards icon link message messages warning
      warnings instruction instructions plan feature checkbox tick option function badge sticker stickers banner banners
      label labels party vote voters appeal drive pledge guide leaflet category section heading stage step course game games
      show series line lines page pages website hotline hashtag trend attitude mentality philosophy school model method
      register registry request requests zone zones lane lanes light lights arrow symbol tag tags
    `),
);
