/** The value of `40,000`, `4.2`, `twelve`, `twenty-four`, `dix-sept` or `vingt-et-un`; nothing when the word is no number. */
export function numeral(word: string, numbers: ReadonlyMap<string, number>): number | undefined {
  // 1,260 and 1.260.000: separators before groups of three. Whether 1.260 is one or a thousand does not matter
  // where numbers are only compared: both are read alike.
  if (/^\d{1,3}(?:[.,]\d{3}){1,6}$/u.test(word)) return Number(word.replace(/[.,]/gu, ''));
  if (/^\d{1,15}(?:[.,]\d{1,6})?$/u.test(word)) return Number(word.replace(',', '.'));
  const folded = word.toLowerCase();
  const value = numbers.get(folded);
  if (value !== undefined) return value;
  const hyphen = folded.lastIndexOf('-');
  if (hyphen !== -1) {
    const tens = folded.slice(0, hyphen);
    return sum(
      numbers.get(tens.endsWith('-et') ? tens.slice(0, -3) : tens),
      numbers.get(folded.slice(hyphen + 1)),
    );
  }
  // neunhundert, dreitausend
  const unit = /^(\p{L}{3,12}?)(hundert|tausend)$/u.exec(folded);
  if (unit) {
    const [count, power] = [numbers.get(unit[1]!), numbers.get(unit[2]!)];
    return count !== undefined && count < 100 && power !== undefined ? count * power : undefined;
  }
  // vierundzwanzig; “ein” is an article on its own.
  const and = folded.indexOf('und', 3);
  if (and === -1) return undefined;
  const ones = folded.slice(0, and);
  return sum(numbers.get(folded.slice(and + 3)), ones === 'ein' ? 1 : numbers.get(ones));
}

function sum(tens: number | undefined, ones: number | undefined): number | undefined {
  if (tens === undefined || ones === undefined || ones >= 20) return undefined;
  // Of the teens only the last are written in two, and only in French.
  return tens >= 20 || (tens === 10 && ones >= 7) ? tens + ones : undefined;
}

/** `2.1` and `million`, `three` and `hundred`, `hundred` and `six`: one number in two words, or nothing. */
export function joinNumerals(first: number, second: number): number | undefined {
  if (second >= 100 && second > first && Number.isInteger(Math.log10(second))) return first * second;
  if (first >= 100 && first % 100 === 0 && second < 100) return first + second;
  // `on altı`, `forty two`, `dwadzieścia jeden`
  if (first >= 10 && first < 100 && first % 10 === 0 && second > 0 && second < 10) return first + second;
  return undefined;
}
