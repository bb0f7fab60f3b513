/** Finds marks from left to right, and looks through no stretch twice. */
export class Finder {
  readonly #text: string;
  /** For each mark where it was looked for, and where it was found. */
  readonly #found = new Map<string, readonly [from: number, at: number]>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The first place of a mark at or behind an offset, and before an end; -1 if there is none. */
  find(mark: string, from: number, end: number): number {
    const [known = -1, last = -1] = this.#found.get(mark) ?? [];
    let at = last;
    if (from < known || from > last) {
      const found = this.#text.indexOf(mark, from);
      at = found === -1 ? Infinity : found;
      this.#found.set(mark, [from, at]);
    }
    return at + mark.length <= end ? at : -1;
  }
}

const address = /^[a-z][-\w+.]+:[^\s>]+$/iu;
const mail = /^[a-z\d.!#$%&'*+/=?^_`{|}~-]+@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*$/iu;

/** Nobody writes longer ones between angle brackets. */
const MAX_ADDRESS = 2000;

/** Where an address ends that stands between `<` and `>`. */
export function autolinkEnd(text: string, start: number, end: number, finder: Finder): number {
  const close = finder.find('>', start + 1, end);
  if (close === -1 || close - start > MAX_ADDRESS) return -1;
  const inside = text.slice(start + 1, close);
  if (address.test(inside)) return close + 1;
  return inside.includes('@') && mail.test(inside) && !/[@.]-|-(?:\.|$)/u.test(inside) ? close + 1 : -1;
}

/** Where a tag, a comment or an instruction ends. */
export function tagEnd(text: string, start: number, end: number, finder: Finder): number {
  const next = text[start + 1] ?? '';
  if (next === '!') return declarationEnd(text, start, end, finder);
  if (next === '?') return endOf('?>', start + 2, end, finder);
  if (/[a-z]/iu.test(next)) return openingTagEnd(text, start + 1, end, finder);
  if (next !== '/' || !/[a-z]/iu.test(text[start + 2] ?? '')) return -1;
  const at = skipSpace(text, nameEnd(text, start + 2), end);
  return at < end && text[at] === '>' ? at + 1 : -1;
}

function declarationEnd(text: string, start: number, end: number, finder: Finder): number {
  if (text.startsWith('--', start + 2)) {
    if (text.startsWith('>', start + 4)) return start + 5;
    if (text.startsWith('->', start + 4)) return start + 6;
    return endOf('-->', start + 4, end, finder);
  }
  if (text.startsWith('[CDATA[', start + 2)) return endOf(']]>', start + 9, end, finder);
  return /[A-Z]/u.test(text[start + 2] ?? '') ? endOf('>', start + 3, end, finder) : -1;
}

function endOf(mark: string, from: number, end: number, finder: Finder): number {
  const close = finder.find(mark, from, end);
  return close === -1 ? -1 : close + mark.length;
}

function openingTagEnd(text: string, start: number, end: number, finder: Finder): number {
  if (finder.find('>', start, end) === -1) return -1;
  let at = nameEnd(text, start);
  for (;;) {
    const next = skipSpace(text, at, end);
    if (text[next] === '>') return next < end ? next + 1 : -1;
    if (text[next] === '/') return text[next + 1] === '>' && next + 1 < end ? next + 2 : -1;
    if (next === at || !/[a-z:_]/iu.test(text[next] ?? '')) return -1;
    at = attributeEnd(text, next, end, finder);
    if (at === -1) return -1;
  }
}

/** Where an attribute ends, with its value if it has one. */
function attributeEnd(text: string, start: number, end: number, finder: Finder): number {
  let at = start;
  while (at < end && /[\w.:-]/u.test(text[at]!)) at++;
  const equals = skipSpace(text, at, end);
  if (text[equals] !== '=') return at;
  const value = skipSpace(text, equals + 1, end);
  const opening = text[value];
  if (opening === '"' || opening === "'") return endOf(opening, value + 1, end, finder);
  let last = value;
  while (last < end && /[^\s"'=<>`]/u.test(text[last]!)) last++;
  return last === value ? -1 : last;
}

function nameEnd(text: string, from: number): number {
  let at = from;
  while (/[\w-]/u.test(text[at] ?? '')) at++;
  return at;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/u.test(text[at]!)) at++;
  return at;
}
