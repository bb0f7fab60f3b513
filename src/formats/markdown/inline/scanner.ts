import { formulaEnd } from '../syntax/math.ts';
import { bracePairs } from '../syntax/braces.ts';
import { expressionEnd } from '../syntax/mdx.ts';
import { mailEnd, mailStart, webEnd, webStart } from './addresses.ts';
import { decoded, isEscapable } from './characters.ts';
import { pair, run, type Run } from './emphasis.ts';
import { linkEnd, type Bracket } from './links.ts';
import { CODE, EXPRESSION, IMAGE, LEFT_OUT, LINK, mark, RUN, TAG, TEXT, WRITTEN, type Mark } from './mark.ts';
import { autolinkEnd, Finder, tagEnd } from './tags.ts';

/** The units that may be a mark, or a part of one. */
const special = new Uint8Array(0x80);
for (const character of '\\`*_~[]!<&$:@.\n\r{') special[character.charCodeAt(0)] = 1;

const BACKSLASH = 0x5c;
const BACKTICK = 0x60;

/** Finds the marks within lines, from left to right (CommonMark, appendix A). */
export class Scanner {
  readonly #text: string;
  readonly #labels: ReadonlySet<string>;
  readonly #isMdx: boolean;
  readonly #finder: Finder;
  #marks: Mark[] = [];
  #runs: Run[] = [];
  #brackets: Bracket[] = [];
  /** Brackets below this are in a link, and open none. */
  #closedBrackets = 0;
  #from = 0;
  #to = 0;
  /** Where the last mark ends. */
  #reached = 0;
  /** Where the last address without brackets ends. */
  #addressEnd = 0;
  /** For each length of a run of backticks, where the last one begins; nothing before one was looked for in vain. */
  #lastRuns: Map<number, number> | undefined;
  #braces: ReadonlyMap<number, number> | undefined;

  constructor(text: string, labels: ReadonlySet<string>, isMdx: boolean) {
    this.#text = text;
    this.#labels = labels;
    this.#isMdx = isMdx;
    this.#finder = new Finder(text);
  }

  /** The marks of a stretch, in order. Those inside of others are among them. */
  scan(from: number, to: number): readonly Mark[] {
    this.#marks = [];
    this.#runs = [];
    this.#brackets = [];
    this.#closedBrackets = 0;
    this.#from = from;
    this.#to = to;
    this.#reached = from;
    this.#addressEnd = from;
    this.#lastRuns = undefined;
    this.#braces = undefined;
    const text = this.#text;
    for (let at = from; at < to;) {
      const unit = text.charCodeAt(at);
      at = unit < 0x80 && special[unit] === 1 ? this.#at(unit, at) : at + 1;
    }
    if (this.#runs.length > 0) pair(this.#runs, 0);
    return this.#marks;
  }

  /** Reads what stands at an offset; tells where to go on. */
  #at(unit: number, at: number): number {
    const text = this.#text;
    const to = this.#to;
    switch (unit) {
      case BACKSLASH:
        return this.#formula(at) ?? this.#backslash(at);
      case 0x24:
        return this.#formula(at) ?? at + 1;
      case 0x0a:
      case 0x0d:
        return this.#lineBreak(at);
      case BACKTICK:
        return this.#code(at);
      case 0x2a:
      case 0x5f:
      case 0x7e:
        return this.#run(unit, at);
      case 0x21:
        // “Ouch![^1]”.
        if (at + 1 >= to || text[at + 1] !== '[' || text[at + 2] === '^') return at + 1;
        return this.#openBracket(at, 2);
      case 0x5b:
        return this.#openBracket(at, 1);
      case 0x5d:
        return this.#closeBracket(at);
      case 0x3c:
        return this.#isMdx ? (this.#expression(at) ?? at + 1) : this.#angle(at);
      case 0x26:
        return this.#entity(at);
      case 0x7b:
        return this.#expression(at) ?? at + 1;
      default:
        return this.#isMdx ? at + 1 : this.#address(unit, at);
    }
  }

  #add(kind: number, start: number, end: number, written?: string): number {
    this.#marks.push(mark(kind, start, end, written));
    this.#reached = end;
    return end;
  }

  #backslash(at: number): number {
    const next = at + 1 < this.#to ? this.#text.charCodeAt(at + 1) : -1;
    if (next === 0x0a || next === 0x0d) return this.#add(WRITTEN, at, this.#breakEnd(at + 1), '\n');
    return isEscapable(next) ? this.#add(WRITTEN, at, at + 2, this.#text[at + 1]) : at + 1;
  }

  /** Two spaces before the end of a line break it. */
  #lineBreak(at: number): number {
    let start = at;
    while (start > this.#reached && this.#text.charCodeAt(start - 1) === 0x20) start--;
    const end = this.#breakEnd(at);
    return at - start >= 2 ? this.#add(WRITTEN, start, end, '\n') : end;
  }

  #breakEnd(at: number): number {
    return Math.min(this.#to, this.#text.startsWith('\r\n', at) ? at + 2 : at + 1);
  }

  /** A run of backticks opens code that the next run of its length closes. */
  #code(at: number): number {
    const text = this.#text;
    const opened = this.#runEnd(at, BACKTICK);
    const length = opened - at;
    if (this.#lastRuns && (this.#lastRuns.get(length) ?? -1) < opened) return opened;
    for (
      let next = text.indexOf('`', opened);
      next !== -1 && next < this.#to;
      next = text.indexOf('`', next)
    ) {
      const end = this.#runEnd(next, BACKTICK);
      if (end - next === length) return this.#add(CODE, at, end);
      next = end;
    }
    // Nothing closes it. What else does not is told by one more look, so that a thousand such runs cost no more than one.
    this.#lastRuns ??= this.#backticks(opened);
    return opened;
  }

  #backticks(from: number): Map<number, number> {
    const last = new Map<number, number>();
    for (let at = from; at !== -1 && at < this.#to;) {
      const end = this.#runEnd(at, BACKTICK);
      last.set(end - at, at);
      at = this.#text.indexOf('`', end);
    }
    return last;
  }

  #runEnd(at: number, unit: number): number {
    let end = at + 1;
    while (end < this.#to && this.#text.charCodeAt(end) === unit) end++;
    return end;
  }

  #run(unit: number, at: number): number {
    const end = this.#runEnd(at, unit);
    // Three tildes and more are no mark.
    if (unit === 0x7e && end - at > 2) return end;
    const before = at > this.#from ? this.#text.charCodeAt(at - 1) : -1;
    const after = end < this.#to ? this.#text.charCodeAt(end) : -1;
    this.#add(RUN, at, end);
    this.#runs.push(run(this.#marks[this.#marks.length - 1]!, unit, before, after));
    return end;
  }

  #openBracket(at: number, length: number): number {
    const made = mark(TEXT, at, at + length);
    this.#marks.push(made);
    this.#reached = at + length;
    this.#brackets.push({
      mark: made,
      words: at + length,
      isImage: length === 2,
      isNote: length === 1 && this.#text[at + 1] === '^',
      runs: this.#runs.length,
    });
    return at + length;
  }

  #closeBracket(at: number): number {
    const open = this.#brackets.pop();
    if (!open) return at + 1;
    const index = this.#brackets.length;
    const isClosed = !open.isImage && index < this.#closedBrackets;
    this.#closedBrackets = Math.min(this.#closedBrackets, index);
    if (isClosed) return at + 1;
    const { isNote } = open;
    const end = linkEnd(open, at, { text: this.#text, to: this.#to, labels: this.#labels });
    if (end === undefined) return at + 1;
    pair(this.#runs, open.runs);
    while (this.#runs.length > open.runs) this.#runs.pop();
    if (!open.isImage) this.#closedBrackets = index;
    const opening = open.mark;
    opening.kind = isNote ? LEFT_OUT : open.isImage ? IMAGE : LINK;
    if (open.isImage) opening.words = [open.words, at];
    if (isNote || open.isImage) {
      opening.end = end;
      this.#reached = end;
      return end;
    }
    return this.#add(LEFT_OUT, at, end);
  }

  #angle(at: number): number {
    const address = autolinkEnd(this.#text, at, this.#to, this.#finder);
    if (address > 0) {
      this.#add(LEFT_OUT, at, at + 1);
      return this.#add(LEFT_OUT, address - 1, address);
    }
    const end = tagEnd(this.#text, at, this.#to, this.#finder);
    return end > 0 ? this.#add(TAG, at, end) : at + 1;
  }

  #entity(at: number): number {
    const found = /^&(?:#\d+|#x[a-f\d]+|\w+);/iu.exec(this.#text.slice(at, Math.min(at + 31, this.#to)))?.[0];
    const character = found && decoded(found);
    if (found === undefined || !character) return at + (found?.length ?? 1);
    return this.#add(WRITTEN, at, at + found.length, character);
  }

  #formula(at: number): number | undefined {
    const end = formulaEnd(this.#text, at, this.#to);
    return end === undefined ? undefined : this.#add(CODE, at, end);
  }

  #expression(at: number): number | undefined {
    if (!this.#isMdx) return undefined;
    const stretch = this.#text.slice(this.#from, this.#to);
    this.#braces ??= bracePairs(stretch);
    const end = expressionEnd(stretch, at - this.#from, this.#braces);
    return end === undefined ? undefined : this.#add(EXPRESSION, at, end + this.#from);
  }

  /** An address without angle brackets is text, in which nothing is a mark. */
  #address(unit: number, at: number): number {
    const text = this.#text;
    if (unit === 0x40) {
      const start = mailStart(text, at, Math.max(this.#addressEnd, this.#reachedBeforeRuns()));
      const end = start === -1 ? -1 : mailEnd(text, at, this.#to);
      if (end === -1) return at + 1;
      this.#withdraw(start);
      this.#addressEnd = this.#reached = end;
      return end;
    }
    if (unit === 0x3a && !text.startsWith('//', at + 1)) return at + 1;
    const start = webStart(text, at, this.#reached);
    if (start === -1) return at + 1;
    let end = webEnd(text, unit === 0x3a ? at + 3 : at + 1, this.#to);
    if (end === -1) return at + 1;
    if (this.#brackets.length > 0)
      end = start + /^(?:[^[\]]|\[[^\]]{0,500}\])*/u.exec(text.slice(start, end))![0].length;
    this.#addressEnd = this.#reached = Math.max(end, at + 1);
    return this.#reached;
  }

  /** Where the last mark ends that is no run of underscores: those may be a part of a name. */
  #reachedBeforeRuns(): number {
    for (let index = this.#marks.length - 1; index >= 0; index--) {
      const { kind, start, end } = this.#marks[index]!;
      if (kind !== RUN || this.#text[start] !== '_') return Math.max(this.#from, end);
    }
    return this.#from;
  }

  /** Takes back the runs at and behind an offset. */
  #withdraw(start: number): void {
    while (this.#marks.length > 0 && this.#marks[this.#marks.length - 1]!.start >= start) this.#marks.pop();
    while (this.#runs.length > 0 && this.#runs[this.#runs.length - 1]!.mark.start >= start) this.#runs.pop();
  }
}
