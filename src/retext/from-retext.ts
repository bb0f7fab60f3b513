import type { Root } from 'nlcst';
import { unified, type Pluggable, type Plugin } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { isProse, nlcstOf, type Block, type Document, type TextSpan } from '#document';
import { replace, type Problem } from '#rule';
import { once } from '#text';

export interface FromRetextSettings<Settings extends unknown[]> {
  /** What the plugin itself is given. */
  readonly settings?: Settings;
  /**
   * The blocks that the plugin is asked about: a cheap scan that rules out what it cannot report saves building
   * trees of them. All prose when absent.
   */
  readonly candidates?: (doc: Document) => Iterable<Block>;
}

/** Makes the check of a rule out of a retext plugin, so that what it finds is like what any rule finds. */
export function fromRetext<Settings extends unknown[]>(
  plugin: Plugin<Settings, Root>,
  { settings, candidates = proseBlocks }: FromRetextSettings<Settings> = {},
): (doc: Document) => Iterable<Problem> {
  const processor = once(() =>
    unified()
      .use([[plugin, ...(settings ?? [])] as Pluggable])
      .freeze(),
  );

  return function* check(doc) {
    const blocks = [...candidates(doc)];
    if (blocks.length === 0) return;
    const file = new VFile(doc.text);
    processor().runSync(nlcstOf(doc, blocks), file);
    yield* file.messages.map((message) => problem(doc, message));
  };
}

function proseBlocks(doc: Document): Iterable<Block> {
  return doc.blocks.filter(({ kind }) => isProse(kind));
}

function problem(
  doc: Document,
  { place, reason, note, actual, expected, ruleId, source }: VFileMessage,
): Problem {
  const at = span(place);
  const found = actual ?? doc.slice(at);
  return {
    at,
    message: sentence(reason),
    suggestions: (expected ?? []).map((text) =>
      replace(at, text, text === '' ? `Remove “${found}”` : `Replace “${found}” by “${text}”`),
    ),
    data: { plugin: source, rule: ruleId, ...(note === undefined ? {} : { note }) },
  };
}

// A message without a place is about the whole text, so it stands at its start.
function span(place: VFileMessage['place']): TextSpan {
  if (!place) return { start: 0, end: 0 };
  const { start, end } = 'start' in place ? place : { start: place, end: place };
  return { start: start.offset ?? 0, end: end.offset ?? start.offset ?? 0 };
}

/** retext quotes in backticks and ends without a full stop; our messages are sentences. */
function sentence(reason: string): string {
  const quoted = reason.replace(/`([^`]*)`/gu, '“$1”');
  return /[.!?]$/u.test(quoted) ? quoted : `${quoted}.`;
}
