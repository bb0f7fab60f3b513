import { LOWER, NUMBER, type Document, type TextSpan } from '#rule';
import { WordSet } from '#text';
import { platforms, shareObjects, shareVerbs, shareWords } from '../data/furniture/index.ts';
import type { Sign } from './signs.ts';

const sets = {
  platforms: new WordSet(platforms),
  verbs: new WordSet(shareVerbs),
  objects: new WordSet(shareObjects),
  share: new WordSet(shareWords),
  and: new WordSet('and or und oder et ou y o e ve veya i lub'),
};

/** Whether a line is nothing but the name of a network: one of the lines of a share bar. */
export function isPlatform(doc: Document, core: TextSpan): boolean {
  const { from, to } = doc.words.within(core);
  return to - from === 1 && sets.platforms.has(doc.words.hashes[from]!) && core.end === doc.words.ends[from];
}

/** `Share on Facebook, X`, `Share this article`, `Save Share Print`, `Facebook Instagram YouTube`. */
export function isShareBar(doc: Document, { core, block }: Sign): boolean {
  const { words, text } = doc;
  const { from, to } = words.within(core);
  let networks = 0;
  let verbs = 0;
  let objects = 0;
  let joined = false;
  for (let index = from; index < to; index++) {
    const hash = words.hashes[index]!;
    if (sets.platforms.has(hash)) networks++;
    else if (sets.verbs.has(hash)) verbs++;
    else if (sets.objects.has(hash)) objects++;
    else if (sets.and.has(hash)) joined = true;
    else if (!sets.share.has(hash) && words.kinds[index] !== NUMBER && !isHandle(doc, index)) return false;
  }
  const count = to - from;
  const ended = /[.!?]/u.test(text[core.end - 1]!);
  const inList = block.kind === 'list-item' || doc.genre === 'reference';
  if (verbs > 0 && networks > 0) return !(ended && inList) && count <= 40;
  if (ended || inList) return false;
  if (verbs > 0 && objects > 0) return count <= 6 && sets.verbs.has(words.hashes[from]!);
  if (joined || count < 3) return false;
  if (verbs > 0 && count <= 8 && isCapitalised(doc, from, to)) return true;
  return networks >= 2 && !doc.slice(core).includes(',');
}

/** `@north_pier`: its words are nobody's vocabulary. */
function isHandle({ words, text }: Document, index: number): boolean {
  const start = words.starts[index]!;
  return /@[\w.]{0,40}$/u.test(text.slice(Math.max(0, start - 42), start));
}

// Save Share Print: buttons, not a sentence.
function isCapitalised({ words }: Document, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (words.kinds[index] === LOWER) return false;
  return true;
}
