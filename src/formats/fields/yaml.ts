import {
  Composer,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Parser,
  type CST,
  type Document as YamlDocument,
  type Scalar,
} from 'yaml';
import type { Fault, Reading } from '#document';
import type { Choose, Path } from './kinds.ts';
import { hostOf, type Host } from './record.ts';
import { MAX_NESTING, records, type Leaf } from './tree.ts';
import { scalarValue } from './yaml-scalars.ts';

/** YAML: each document of the stream is a record or, where a list is at its top, each element of that. */
export function* yaml(source: string, choose: Choose): Generator<Reading> {
  const host = hostOf('yaml', source);
  const composer = new Composer({ keepSourceTokens: true, prettyErrors: false, uniqueKeys: false });
  /** The first thing in the stream that is out of place. */
  let fault: Fault | undefined;
  for (const token of new Parser().parse(source)) {
    fault ??= faultOf(token);
    // What is out of place is told once: the composer would make an error of each character.
    if (token.type === 'error' || isTooDeep(token)) continue;
    for (const document of composer.next(token)) {
      yield* recordsOf(host, document, choose, fault);
      fault = undefined;
    }
  }
  for (const document of composer.end()) {
    yield* recordsOf(host, document, choose, fault);
    fault = undefined;
  }
  yield* records(host, [], false, fault);
}

function* recordsOf(
  host: Host,
  { contents, errors: [error] }: YamlDocument.Parsed,
  choose: Choose,
  fault: Fault | undefined,
): Generator<Reading> {
  const isList = isSeq(contents);
  const leaves: Leaf[] = [];
  collect(contents, []);
  yield* records(
    host,
    leaves,
    isList,
    error ? { at: error.pos[0], message: inSentence(error.message) } : fault,
  );

  function collect(node: unknown, path: Path, inFlow = false): void {
    if (isScalar(node)) leaf(node, path, inFlow);
    else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) collect(item, [...path, index], inFlow || node.flow);
    } else if (isMap(node)) {
      for (const { key, value } of node.items.filter(isPair))
        if (isScalar(key)) collect(value, [...path, String(key.value)], inFlow || node.flow);
    }
  }

  function leaf(node: Scalar, path: Path, inFlow: boolean): void {
    const { value, srcToken: token } = node;
    if (typeof value !== 'string' || !token) return;
    const choice = choose(path, isList ? 1 : 0);
    if (choice === 'off') return;
    leaves.push({ path, choice, value: () => scalarValue(host.source, { token, value, inFlow }) });
  }
}

function faultOf(token: CST.Token): Fault | undefined {
  if (token.type === 'error') return { at: token.offset, message: inSentence(token.message) };
  return isTooDeep(token)
    ? { at: token.offset, message: `it is nested more than ${MAX_NESTING} levels deep` }
    : undefined;
}

function inSentence(message: string): string {
  return `the YAML is at fault: ${message.replace(/\.$/u, '')}`;
}

/** Whether a document nests deeper than is read: the composer calls itself for each level. */
function isTooDeep(token: CST.Token): boolean {
  if (token.type !== 'document') return false;
  const waiting: [CST.Token | null | undefined, number][] = [[token.value, 1]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (depth > MAX_NESTING) return true;
    if (!node || !('items' in node)) continue;
    for (const { key, value } of node.items) waiting.push([key, depth + 1], [value, depth + 1]);
  }
  return false;
}
