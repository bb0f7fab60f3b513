export { hasPlainSigns } from './plain-signs.ts';
export { brackets, type Bracket } from './brackets.ts';
export { attributions, type Attribution } from './quotations/attributions.ts';
export {
  blockIndexAt,
  blockKinds,
  blockOf,
  changedBlock,
  isProse,
  type Block,
  type BlockKind,
  type Layout,
} from './blocks.ts';
export { asWords } from './repeats/wording.ts';
export { captionCopies, type CaptionCopy } from './repeats/captions.ts';
export {
  copies,
  endsInQuestion,
  hasRefrain,
  isParallel,
  type BlockRange,
  type Copy,
} from './repeats/copies.ts';
export { isTale } from './repeats/tales.ts';
export { chatbotNames, isAboutChatbots } from './chatbots.ts';
export { isDayName } from './day-names.ts';
export { endings, hasFullStops, isLineOfForm, lastProse, type Ending } from './endings.ts';
export type { Format } from './format.ts';
export { genre, isLongMarkdown, meantCode, type Genre } from './genre.ts';
export {
  Document,
  type Address,
  type Base,
  type Fault,
  type Origin,
  type Reading,
  type View,
} from './document.ts';
export { isInOtherLanguage, language } from './language.ts';
export { hasProgramNames } from './program-names.ts';
export { isLetterColumn, opensLetter } from './letter-column.ts';
export { Lines, lines, sourceLines, type Line, type Place } from './lines.ts';
export { inOneLoop, loops, type Loop } from './repeats/loops.ts';
export { Mask } from './mask.ts';
export { code, links, masks, quoted, type Masks } from './masks.ts';
export { isNear } from './near.ts';
export { isThing, isTitled, names, officesBeside, type Name, type OfficesBeside } from './names/names.ts';
export { nlcst, nlcstOf } from './nlcst.ts';
export { Lexicon, phrases, phraseSet, type LexiconPlan, type PhraseHit, type PhraseSet } from './phrases.ts';
export { officeOf, type Office } from './names/offices.ts';
export { plainWord } from './names/plain-word.ts';
export { isDoubledOnPurpose, isRefrainOfVerse, isStanzaOfLines } from './repeats/verse.ts';
export { isTitle } from './repeats/labels.ts';
export { passages, repeats, type Passage, type Repeat, type Repeats } from './repeats/repeats.ts';
export type { Party } from './quotations/parties.ts';
export { relation } from './quotations/relation.ts';
export { quotedPassages, type QuotedPassage } from './quotations/quoted-passages.ts';
export { isSound } from './quotations/marks.ts';
export {
  quotations,
  strayMarks,
  tornQuotations,
  type Quotation,
  type StrayMark,
} from './quotations/quotations.ts';
export { runs, signs } from './runs.ts';
export { sentences, sentencesOf, type Sentence } from './sentences.ts';
export { identity, TextBuilder, type SourceMap } from './source-map.ts';
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
export { isTemplate } from './templates.ts';
export { vocabulary, Vocabulary } from './vocabulary.ts';
export { CAPITAL, LOWER, NUMBER, Words, words, type Word, type WordRange } from './words.ts';
export type { EncodingDamage } from './encoding-damage.ts';
export { Stopwatch, type Lap, type Work } from './stopwatch.ts';
