const word = new Uint8Array(0x80);
for (let unit = 0; unit < 0x80; unit++) if (/\w/u.test(String.fromCharCode(unit))) word[unit] = 1;

const DASH = 0x2d;
const DOT = 0x2e;
const UNDERSCORE = 0x5f;

function isWord(unit: number): boolean {
  return unit < 0x80 && word[unit] === 1;
}

/** No name before an `@` is longer. */
const MAX_NAME = 100;

/** Where an address begins that has `://` or `www.` at an offset; -1 if none does. */
export function webStart(text: string, at: number, from: number): number {
  let start = at;
  if (text.charCodeAt(at) === DOT) {
    if (!text.startsWith('www', at - 3)) return -1;
    start = at - 3;
  } else if (text.startsWith('https', at - 5)) start = at - 5;
  else if (text.startsWith('http', at - 4)) start = at - 4;
  else return -1;
  return start >= from && (start === from || !isWord(text.charCodeAt(start - 1))) ? start : -1;
}

/** Where it ends (GFM 6.9): at white space, without what belongs to the sentence. `host`: where its domain begins. */
export function webEnd(text: string, host: number, end: number): number {
  const found = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[^\s<]*)?/u.exec(text.slice(host, end))?.[0];
  if (found === undefined) return -1;
  const domain = /^[\w.-]+/u.exec(found)![0];
  if (domain.split('.').slice(-2).join().includes('_')) return -1;
  let last = found.length;
  let surplus = count(found, ')') - count(found, '(');
  for (; last > 0; last--) {
    const closing = found[last - 1]!;
    if (closing === ')' && surplus > 0) surplus--;
    else if (closing === ';') {
      const entity = /&(?:#\d{1,9}|#x[a-f\d]{1,9}|\w{1,40});$/u.exec(
        found.slice(Math.max(0, last - 44), last),
      );
      if (!entity) break;
      last -= entity[0].length - 1;
    } else if (!/[?!.,:*_~]/u.test(closing)) break;
  }
  return host + last;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found++;
  return found;
}

/** Where a mail address begins that has its `@` at an offset; -1 if none does. */
export function mailStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && at - start < MAX_NAME && isName(text.charCodeAt(start - 1))) start--;
  for (; start < at; start++)
    if (text.charCodeAt(start) !== UNDERSCORE && (start === from || !isWord(text.charCodeAt(start - 1))))
      return start;
  return -1;
}

function isName(unit: number): boolean {
  return isWord(unit) || unit === DOT || unit === DASH || unit === 0x2b;
}

/** Where it ends. */
export function mailEnd(text: string, at: number, end: number): number {
  let dot = at + 1;
  while (dot < end && (isWord(text.charCodeAt(dot)) || text.charCodeAt(dot) === DASH)) dot++;
  if (dot === at + 1 || dot >= end || text.charCodeAt(dot) !== DOT) return -1;
  let last = dot + 1;
  while (last < end && isName(text.charCodeAt(last)) && text.charCodeAt(last) !== 0x2b) last++;
  if (last === dot + 1) return -1;
  const closing = text.charCodeAt(last - 1);
  if (closing === UNDERSCORE || closing === DASH) return -1;
  return closing === DOT ? last - 1 : last;
}
