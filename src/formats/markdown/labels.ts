/** Labels match whatever their case and white space (CommonMark 6.3). */
export function foldLabel(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase().toUpperCase();
}

/** No label is longer, in characters (CommonMark 6.3). */
export const MAX_LABEL = 999;

/** All labels that may be defined somewhere, folded: what stands in brackets before a colon. */
export function possibleLabels(source: string): ReadonlySet<string> {
  const labels = new Set<string>();
  if (!source.includes(']:')) return labels;
  let open = -1;
  for (const { 0: mark, index } of source.matchAll(/\\[^]|\[|\]:?/gu)) {
    if (mark === '[') open = index;
    if (mark === ']:' && open !== -1 && index - open <= MAX_LABEL)
      labels.add(foldLabel(source.slice(open + 1, index)));
    if (mark.startsWith(']')) open = -1;
  }
  return labels;
}
