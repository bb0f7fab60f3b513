import { quotedPassages, type Document, type QuotedPassage, type WordRange } from '#rule';

/** Quoted words that come again. */
export interface Repeat {
  readonly later: QuotedPassage;
  /** The first few that have the same words. */
  readonly earlier: readonly QuotedPassage[];
  /** How often the words are quoted in all. */
  readonly times: number;
}

/** As many earlier printings as are looked at: one may be a headline, one the opening. */
const EARLIER = 4;

export function repeats(doc: Document): Repeat[] {
  const groups = new Map<number, QuotedPassage[]>();
  const found: { later: QuotedPassage; earlier: QuotedPassage[]; group: QuotedPassage[] }[] = [];
  for (const passage of doc.get(quotedPassages)) {
    const hash = doc.words.hashOf(passage);
    const group = groups.get(hash);
    if (!group) groups.set(hash, [passage]);
    else if (doc.words.areSame(group[0]!, passage)) {
      const earlier = group.slice(0, EARLIER).filter(({ quotation }) => quotation < passage.quotation);
      if (earlier.length > 0) found.push({ later: passage, earlier, group });
      group.push(passage);
    }
  }
  return found.map(({ later, earlier, group }) => ({ later, earlier, times: group.length }));
}

/** The words of “two”, where “One,” she said, “two” comes again as a whole. */
export function continued(doc: Document, first: QuotedPassage, later: QuotedPassage): number {
  const [before, here] = [doc.quotations[first.quotation + 1], doc.quotations[later.quotation + 1]];
  if (!before || !here || before === doc.quotations[later.quotation]) return 0;
  if (before.block !== doc.quotations[first.quotation]!.block) return 0;
  if (here.block !== doc.quotations[later.quotation]!.block) return 0;
  const [a, b] = [before, here].map(({ content }) => doc.words.within(content)) as [WordRange, WordRange];
  return doc.words.areSame(a, b) ? b.to - b.from : 0;
}
