import { categories, severities, type Category } from '#rule';
import { severityOf, type Found } from './place.ts';

/** For each category, the later ones that give way to it where they lie inside the same text. */
const givesWay: Readonly<Record<Category, readonly Category[]>> = {
  encoding: categories,
  assistant: categories,
  page: categories,
  table: ['quotation', 'structure'],
  duplication: ['quotation'],
  quotation: [],
  structure: [],
  consistency: [],
  engine: [],
};

/**
 * Leaves out what only says again, less to the point, what another rule says: a diagnostic that lies inside one of an
 * earlier category, or that ends with an at least equally severe one of its own category and lies inside it. Two rules of
 * a category may well see two defects in one sentence; where both see a text break off at one place they see one. Takes
 * and gives the diagnostics in the order of the text; one pass.
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

/** How far the diagnostics of each rule reach so far. They are added by their start. */
interface Reached {
  readonly rule: string;
  readonly rank: number;
  furthest: number;
  readonly ends: Set<number>;
}

class Reach {
  readonly #rules = new Map<string, Reached>();

  add({ active, at }: Found, rank: number): void {
    const key = `${active.id} ${rank}`;
    const reached = this.#rules.get(key) ?? {
      rule: active.id,
      rank,
      furthest: 0,
      ends: new Set(),
    };
    this.#rules.set(key, reached);
    reached.furthest = Math.max(reached.furthest, at.end);
    reached.ends.add(at.end);
  }

  encloses({ active, at }: Found, rank: number): boolean {
    const { category } = active.rule;
    for (const other of this.#rules.values()) {
      // A category does not give way to a later one, nor to a weaker sign in its own.
      if (other.rule === active.id || other.rank > rank) continue;
      const earlier = categories[Math.floor(other.rank / severities.length)]!;
      if (
        earlier === category
          ? other.ends.has(at.end)
          : givesWay[earlier].includes(category) && other.furthest >= at.end
      )
        return true;
    }
    return false;
  }
}
