const string = /"[^"\r\n]{0,500}"|'[^'\r\n]{0,500}'|`[^`]{0,500}`/uy;

/** For each brace that opens, where the one that closes it ends. Strings between braces may hold any. */
export function bracePairs(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  const mark = /[{}"'`]/gu;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const { 0: character, index } = match;
    if (character === '{') open.push(index);
    else if (character === '}') {
      const start = open.pop();
      if (start !== undefined) ends.set(start, index + 1);
    } else if (open.length > 0) {
      string.lastIndex = index;
      if (string.test(text)) mark.lastIndex = string.lastIndex;
    }
  }
  return ends;
}
