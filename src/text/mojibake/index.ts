export { mojibake, type Damage } from './damage.ts';
export { endOfWord, startOfWord } from './words.ts';
export { characterOf, codePages, WINDOWS_1252 } from './code-pages.ts';
export { escapes } from './escapes.ts';
export { lost, questioned, questionedAmong } from './lost.ts';
export { mixedUp } from './mix-ups.ts';
export { LIKELY, SURE } from './runs.ts';
export { spacingMarks } from './spacing-marks.ts';
