export { align } from './alignment.ts';
export { PhraseTable, type Match, type PhrasePlan } from './phrase-table.ts';
export { daysIn, fallsOn, isYear, weekdayOf } from './calendar.ts';
export {
  classOf,
  DIGIT,
  endOfLetters,
  endOfSpace,
  fold,
  foldUnit,
  IDEOGRAPH,
  isDigit,
  isLineBreak,
  isLower,
  isUpper,
  isWordUnit,
  knownTraitsOf,
  LETTER,
  letterPair,
  onlyLetters,
  MARK,
  OTHER,
  SPACE,
  startOfSpace,
  SURROGATE,
  traitsOf,
} from './characters.ts';
export { creditStart, isCredit, mayHaveCredit } from './credits.ts';
export { firstDifference, type Difference } from './difference.ts';
export { cutTables, type Stretch } from './html-tables.ts';
export { HashTable } from './hash-table.ts';
export { Digest, digest } from './digest.ts';
export { hashLetters, hashWord, mix } from './hash.ts';
export { Int32List } from './int32-list.ts';
export {
  languageCodes,
  languages,
  nameParticles,
  speech,
  type Language,
  type LanguageCode,
  type Speech,
} from './languages/index.ts';
export {
  characterOf,
  codePages,
  WINDOWS_1252,
  endOfWord,
  escapes,
  LIKELY,
  lost,
  mixedUp,
  mojibake,
  questioned,
  questionedAmong,
  figures,
  questionedAtEnd,
  questionedAtStart,
  spacingMarks,
  easternPages,
  startOfWord,
  SURE,
  type Damage,
} from './mojibake/index.ts';
export { mayHaveEscapes } from './mojibake/anchors.ts';
export { compoundingOf, contentSeam, type Compounding } from './content-seam.ts';
export { derivedSeam } from './derived-seam.ts';
export { nearest } from './nearest.ts';
export { runsOf, type Runs } from './runs.ts';
export { ShingleIndex } from './shingles.ts';
export { areSwapped, editDistance } from './edit-distance.ts';
export { withoutDiacritics } from './diacritics.ts';
export { people, type People } from './people/index.ts';
export { areCounterparts } from './counterparts.ts';
export { isDeclined, nameLikeness, type NameLikeness } from './name-likeness.ts';
export { isCondition, isDialogueTurn, namesLength } from './sentence-signs.ts';
export { lazily, once, onceEach } from './once.ts';
export { numbered } from './numbering.ts';
export { joinNumerals, numeral } from './numerals.ts';
export { blankRuns, oddSpaces, type BlankRun, type OddSpace } from './odd-spaces.ts';
export { similarity } from './similarity.ts';
export { WordClasses } from './word-classes.ts';
export { Scratch } from './scratch.ts';
export { zeros } from './zeros.ts';
export { SortedHashes } from './sorted-hashes.ts';
export { SignSet } from './sign-set.ts';
export { list, setOf, WordSet } from './word-set.ts';
export { isWriterNote } from './writer-notes.ts';
export { pack, unpack } from './front-coding.ts';
export { beforeArticle } from './seam-words.ts';
export { articleSeam, mayHaveSeam, openingSeam, seam } from './seams.ts';
export { tails, type Tails } from './languages/tails.ts';
