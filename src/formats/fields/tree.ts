import type { Fault, Reading } from '#document';
import { kindOf, pointerTo, type Choice, type Path } from './kinds.ts';
import { record, type Field, type Host } from './record.ts';
import type { Value } from './value.ts';

/** A string in a tree of objects and lists that is to be read. */
export interface Leaf {
  readonly path: Path;
  readonly choice: Exclude<Choice, 'off'>;
  /** Reads it: late, so that of a long file one record at a time is held. */
  readonly value: () => Value;
}

/** No object is nested this deep; what is nested deeper is not read, so that no file can exhaust the stack. */
export const MAX_NESTING = 200;

/** The records of a tree: each element of a list at the top, and else the whole. What could not be read goes with the last. */
export function* records(
  host: Host,
  leaves: readonly Leaf[],
  isList: boolean,
  fault: Fault | undefined,
): Generator<Reading> {
  for (let from = 0; from < leaves.length;) {
    let to = from + 1;
    while (to < leaves.length && (!isList || leaves[to]!.path[0] === leaves[from]!.path[0])) to++;
    const fields = leaves.slice(from, to).flatMap(fieldOf);
    yield* record(host, fields, to === leaves.length ? fault : undefined);
    from = to;
  }
  if (leaves.length === 0 && fault) yield* record(host, [], fault);
}

function fieldOf({ path, choice, value: read }: Leaf): Field[] {
  const value = read();
  const kind = kindOf(choice, value.text);
  return kind === 'off' ? [] : [{ kind, value, address: { pointer: pointerTo(path) } }];
}
