import type { Reading } from '#document';
import { csv } from './csv.ts';
import { json, jsonLines } from './json.ts';
import { chooser, type Choose, type Fields } from './kinds.ts';
import { hostOf, record } from './record.ts';
import { yaml } from './yaml.ts';

export { fieldKinds, type FieldKind, type Fields } from './kinds.ts';

type Reader = (source: string, choose: Choose) => Iterable<Reading>;

/** The formats of files whose fields are text, each of which holds any number of records. */
export const fieldReaders = {
  json: watched('json', json),
  jsonl: watched('jsonl', jsonLines),
  yaml: watched('yaml', yaml),
  csv: watched('csv', csv),
};

/** A file that has fields, of which none is known to be text, was not checked: a gate must not take it for clean. */
function watched(format: string, reader: Reader) {
  return function* (source: string, fields: Fields | undefined): Generator<Reading> {
    const known = chooser(fields);
    let isAsked = false;
    let isRead = false;
    const choose: Choose = (path, depth) => {
      const choice = known(path, depth);
      isAsked = true;
      isRead ||= choice !== undefined;
      return choice ?? 'off';
    };
    for (const reading of reader(source, choose)) {
      isRead ||= reading.fault !== undefined;
      yield reading;
    }
    if (!isAsked || isRead) return;
    const message = 'none of its fields is known to be text; the setting “fields” names them';
    yield* record(hostOf(format, source), [], { at: 0, message });
  };
}
