import { categories, severities, type Category } from '#rule';
import { severityOf, type Found } from './place.ts';

/** For each category, those that give way to it where they see the same text. */
const givesWay: Readonly<Record<Category, readonly Category[]>> = {
  encoding: categories,
  assistant: categories,
  page: categories,
  table: ['table', 'quotation', 'structure'],
  duplication: ['duplication', 'quotation'],
  quotation: ['quotation'],
  structure: ['structure'],
  consistency: ['consistency'],
  engine: [],
};

/**
 * Leaves out what only says again, less to the point, what another rule says: a diagnostic that lies inside one of an
 * earlier category, or inside an at least equally severe one of another rule of its own category. Takes and gives them
 * in the order of the text; one pass, with the furthest end of each category and severity so far.
 */
export function withoutEchoes(found: readonly Found[]): readonly Found[] {
  const order = found.map((each, index) => ({ each, index, rank: rank(each) }));
  // What encloses comes first: of two at one place the earlier category, then the surer, then the longer.
  order.sort(
    (a, b) =>
      a.each.at.start - b.each.at.start ||
      a.rank - b.rank ||
      b.each.at.end - a.each.at.end ||
      a.index - b.index,
  );
  const reach = new Reach();
  const kept = order.filter(({ each, rank }) => {
    if (reach.encloses(each, rank)) return false;
    reach.add(each, rank);
    return true;
  });
  return kept.sort((a, b) => a.index - b.index).map(({ each }) => each);
}

function rank(found: Found): number {
  return (
    categories.indexOf(found.active.rule.category) * severities.length + severities.indexOf(severityOf(found))
  );
}

/** How far the diagnostics so far reach, by rank, each with the rule that reaches furthest and the next other rule. */
class Reach {
  readonly #ends = new Map<number, Map<string, number>>();

  add({ active, at }: Found, rank: number): void {
    const rules = this.#ends.get(rank) ?? new Map<string, number>();
    this.#ends.set(rank, rules);
    rules.set(active.id, Math.max(rules.get(active.id) ?? 0, at.end));
  }

  encloses({ active, at }: Found, own: number): boolean {
    const { category } = active.rule;
    for (const [rank, rules] of this.#ends) {
      const other = categories[Math.floor(rank / severities.length)]!;
      if (!givesWay[other].includes(category)) continue;
      // A category does not give way to a later one, nor to a weaker sign in its own.
      if (rank > own) continue;
      for (const [rule, end] of rules) if (rule !== active.id && end >= at.end) return true;
    }
    return false;
  }
}
