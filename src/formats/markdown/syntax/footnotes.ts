const marker = /^\[\^[^\]\s]{1,200}\]:/u;

/** How long the mark is that opens the text of a footnote, `[^1]:`; 0 where there is none. */
export function footnoteMark(source: string, start: number, lineEnd: number): number {
  if (source.charCodeAt(start + 1) !== 0x5e) return 0;
  return marker.exec(source.slice(start, Math.min(lineEnd, start + 210)))?.[0].length ?? 0;
}
