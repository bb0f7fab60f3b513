/** A fence around a whole article: ```` ```markdown ````, the article, and the fence again. Offsets are those of the source. */
export interface Wrapper {
  readonly opening: { readonly start: number; readonly end: number };
  /** Absent when the fence never closes. */
  readonly closing: { readonly start: number; readonly end: number } | undefined;
}

/** At most a greeting of so many lines stands before it. */
const GREETING = 3;

/** A fence that closes earlier than in the last seventh of the text shows an example. */
const LAST = 0.85;

/** The fence that a chatbot put around its answer, if there is one: what stands inside is the article, and no code. */
export function wrapperOf(source: string, from: number): Wrapper | undefined {
  if (!source.includes('```', from)) return undefined;
  let opening: { start: number; end: number; length: number } | undefined;
  let greeting = 0;
  let inner = 0;
  for (const { start, end } of linesOf(source, from)) {
    const head = source.slice(start, Math.min(end, start + 200));
    const fence = head.includes('```') ? /^ {0,3}(`{3,100})[ \t]*([\w+-]{0,40})[ \t]*$/u.exec(head) : null;
    const length = fence?.[1]?.length ?? 0;
    const info = fence?.[2] ?? '';
    if (!opening) {
      if (/^(?:markdown|md)$/iu.test(info)) opening = { start, end, length };
      else if (fence || (head.trim() !== '' && ++greeting > GREETING)) return undefined;
    } else if (!fence) continue;
    else if (inner > 0) inner = info === '' && length >= inner ? 0 : inner;
    else if (info !== '') inner = length;
    else if (length >= opening.length) {
      const isLast = start > opening.start + LAST * (source.length - opening.start);
      return isLast ? { opening, closing: { start, end } } : undefined;
    }
  }
  return opening ? { opening, closing: undefined } : undefined;
}

function* linesOf(source: string, from: number): Generator<{ start: number; end: number }> {
  const terminator = /\r\n|\n|\r/gu;
  terminator.lastIndex = from;
  let start = from;
  for (let match = terminator.exec(source); match; match = terminator.exec(source)) {
    yield { start, end: match.index };
    start = terminator.lastIndex;
  }
  yield { start, end: source.length };
}
