export { brackets, type Bracket } from './brackets.ts';
export { attributions, type Attribution } from './attributions.ts';
export { blockIndexAt, blockKinds, isProse, type Block, type BlockKind, type Layout } from './blocks.ts';
export { captionCopies, type CaptionCopy } from './captions.ts';
export { copies, isTitle, type BlockRange, type Copy } from './copies.ts';
export { chatbotNames, isAboutChatbots } from './chatbots.ts';
export { Document, type Origin, type Reading, type View } from './document.ts';
export { language } from './language.ts';
export { isLetter } from './letters.ts';
export { Lines, lines, sourceLines, type Line, type Place } from './lines.ts';
export { Mask } from './mask.ts';
export { code, links, masks, quoted, type Masks } from './masks.ts';
export { isThing, isTitled, names, officesBeside, type Name, type OfficesBeside } from './names.ts';
export { nlcst, nlcstOf } from './nlcst.ts';
export { Lexicon, phrases, phraseSet, type PhraseHit, type PhraseSet } from './phrases.ts';
export { oddSpellings } from './odd-spellings.ts';
export { officeConflicts, type OfficeConflict } from './office-conflicts.ts';
export type { Office } from './offices.ts';
export {
  isAmongKin,
  isInProse,
  isIntroduced,
  isListed,
  persons,
  speaks,
  type Person,
  type Persons,
} from './persons.ts';
export { plainWord } from './plain-word.ts';
export { passages, repeats, type Passage, type Repeat, type Repeats } from './repeats.ts';
export { rivals, type Rival } from './rival-names.ts';
export type { Party } from './parties.ts';
export { relation } from './relation.ts';
export { quotedPassages, type QuotedPassage } from './quoted-passages.ts';
export { overlap, subjectWords } from './quotation-context.ts';
export { isSound } from './quotation-marks.ts';
export { quotations, strayMarks, tornQuotations, type Quotation, type StrayMark } from './quotations.ts';
export { sentences, type Sentence } from './sentences.ts';
export { identity, TextBuilder, type SourceMap } from './source-map.ts';
export { seamBefore, statementAt, type Statement } from './statements.ts';
export { contradiction, skeleton, type Contradiction, type Skeleton } from './skeletons.ts';
export {
  contains,
  cover,
  firstAfter,
  inSource,
  overlaps,
  type SourceSpan,
  type Span,
  type TextSpan,
} from './span.ts';
export {
  filledWidth,
  isDelimiter,
  openRows,
  row,
  tables,
  type Cell,
  type Row,
  type Table,
} from './tables.ts';
export { CAPITAL, LOWER, NUMBER, Words, words, type Word } from './words.ts';
