import type { Document } from '#document';

export interface Fence {
  readonly mark: string;
  readonly length: number;
  /** What stands behind it: the language. */
  readonly info: string;
  /** ```` ```markdown ```` and the like: what a chatbot puts around a whole article. */
  readonly wrapsProse: boolean;
}

/** The code fence that a line opens (CommonMark 4.5), if it does, with the number of blocks before it. */
export function fenceAt(line: string, blocksBefore = 0): Fence | undefined {
  if (!line.includes('```') && !line.includes('~~~')) return undefined;
  const match = /^ {0,3}(`{3,}|~{3,})/u.exec(line);
  if (!match) return undefined;
  const run = match[1]!;
  const behind = line.slice(match[0].length);
  // Three backticks with one behind them are code in a line.
  if (run.startsWith('`') && behind.includes('`')) return undefined;
  const [info = ''] = behind.trim().split(/\s+/u);
  return {
    mark: run[0]!,
    length: run.length,
    info,
    // Around an article it stands at its beginning, at most a greeting before it; later it shows an example.
    wrapsProse: blocksBefore < 3 && /^(?:markdown|md)$/iu.test(info),
  };
}

/** For each line of a document that could close a fence, how long its run is. Found once for all fences. */
function closers(doc: Document): ReadonlyMap<string, readonly (readonly [line: number, length: number])[]> {
  const found = new Map<string, [number, number][]>([
    ['`', []],
    ['~', []],
  ]);
  for (const { start, end, index } of doc.lines) {
    if (end - start > 200) continue;
    const match = /^ {0,3}(`{3,}|~{3,})[ \t]*$/u.exec(doc.text.slice(start, end));
    if (match) found.get(match[1]![0]!)!.push([index, match[1]!.length]);
  }
  return found;
}

/** The line that closes the fence which `line` opens, or nothing when none does. A fence around all the prose closes nothing. */
export function closingFence(doc: Document, line: number, fence: Fence): number | undefined {
  if (fence.wrapsProse) return endOfExample(doc, line, fence);
  const candidates = doc.get(closers).get(fence.mark)!;
  const first = firstBehind(candidates, line);
  // A shorter run closes nothing. Nobody writes a hundred of them inside a fence, and looking no further keeps this linear.
  for (let index = first; index < Math.min(first + 100, candidates.length); index++) {
    const [closer, length] = candidates[index]!;
    if (length >= fence.length) return closer;
  }
  return undefined;
}

/**
 * Where a fence closes that shows an example of Markdown. Fences with a language inside it open code of their own.
 * One that closes in the last seventh of the text stands around the article, and closes nothing.
 */
function endOfExample(doc: Document, line: number, fence: Fence): number | undefined {
  let inner: Fence | undefined;
  for (let at = line + 1; at < doc.lines.count; at++) {
    const start = doc.lines.starts[at]!;
    const found = fenceAt(doc.text.slice(start, Math.min(doc.lines.ends[at]!, start + 200)));
    if (!found || found.mark !== fence.mark) continue;
    if (inner) {
      if (found.info === '' && found.length >= inner.length) inner = undefined;
    } else if (found.info !== '') inner = found;
    else if (found.length >= fence.length)
      return start > doc.lines.starts[line]! + 0.85 * (doc.text.length - doc.lines.starts[line]!)
        ? undefined
        : at;
  }
  return undefined;
}

function firstBehind(candidates: readonly (readonly [line: number, length: number])[], line: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (candidates[middle]![0] <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}
