import { list } from '#text';

/**
 * Whether the letters behind a Turkish word are endings that are put together by the rules, and agree in their vowels with
 * it: `kişisel|leş|tir|me`, `sağlık|lar|ı|nın`. A noun has hundreds of such forms and a verb thousands.
 */
export function isTurkishEnding(left: string, right: string): boolean {
  const vowel = lastVowel.exec(left)?.[1];
  if (vowel === undefined || !agrees(front.has(vowel), right)) return false;
  const letters = right.replace(/./gsu, (letter) => classes.get(letter) ?? letter);
  // Which beginnings of the letters are nothing but endings.
  const isReached = [true];
  for (let end = 1; end <= letters.length; end++)
    for (let start = Math.max(0, end - LONGEST); start < end && !isReached[end]; start++)
      isReached[end] = isReached[start] === true && isEnding(letters, start, end);
  return isReached[letters.length] === true;
}

/** `adamı|ş|lar|dır`: the last letter of an ending may be counted as the first of what follows. */
function isEnding(letters: string, start: number, end: number): boolean {
  const part = letters.slice(start, end);
  return endings.has(part) || (start === 0 && part === 'ş') || (end === letters.length && last.has(part));
}

function agrees(isFront: boolean, right: string): boolean {
  for (const letter of right.replace(/ki|yor|ken/gu, ''))
    if ((isFront && back.has(letter)) || (!isFront && front.has(letter))) return false;
  return true;
}

const lastVowel = /([aıoueiöü])[^aıoueiöü]*$/u;
const front = new Set('eiöü');
const back = new Set('aıou');

/** The letters that change with those around them are one each. */
const classes = new Map(
  ['Aae', 'Iıiuü', 'Ddt', 'Ccç', 'Kkğ'].flatMap(([name, ...letters]) =>
    letters.map((letter) => [letter, name!]),
  ),
);

const endings = new Set(
  list(`
    lAr lArI Im In sI ImIz InIz mIz nIz nIn yI nI yA nA DA nDA DAn nDAn lA ylA CA nCA CAsI KI
    lIK lIKI lI sIz CI CIK lAş lAn lAD lAmA DAş
    DIr DIrIl Ir Il In Iş mA mAK mAKDA mIş ACAK yACAK DIK An yAn Ar mAz Iyor yor AbIl yAbIl AmA yAmA ArAK yArAK
    InCA yInCA Ip yIp KAn yKAn sA ysA DI yDI ymIş sIn yIz Iz sInIz mAlI AyIm AlIm CAsInA
  `),
);
const last = new Set(list('A I m n K z'));

/** The longest of the endings. */
const LONGEST = 6;
