import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** Node's own, as this file is built as CommonJS. */
declare const require: NodeJS.Require;
/** A digest of the built files, which the build puts in. */
declare const BUILD: string;

type Exports = Readonly<Record<string, (...args: unknown[]) => unknown>>;

const command = 'command.cjs';

/** A lint of a page gives 1.6 times the length of the source, and `--help` 1.05 times (Node 20). */
const ENOUGH = 1.3;

const built = join(import.meta.dirname, 'cli');

/** Beside the code, so that it belongs to whom the code belongs and goes with it. V8 takes its own version's only. */
const kept = join(built, `compiled/${BUILD}-${process.versions.v8}-${process.arch}`);

/** What V8 has compiled in this run and a later one could use. */
const fresh: { readonly name: string; readonly script: Script; readonly length: number }[] = [];

/**
 * Loads a built file, `command.cjs`, with the code that V8 compiled of it in an earlier run: to compile it anew takes a start
 * longer than to lint a page. Node does the same for itself (`module.enableCompileCache`) from version 22 on.
 */
export function load(name: string): Exports {
  const filename = join(built, name);
  const known = require.cache[filename];
  if (known) return known.exports as Exports;
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return require(filename) as Exports;

  // The build leaves no character in it that is not ASCII.
  const source = readFileSync(filename, 'latin1');
  // A script that is made by hand may not import, unless Node is told to try that out.
  if (source.includes('import(')) return require(filename) as Exports;
  const cachedData = compiledBefore(name);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename,
    cachedData,
  });
  if (cachedData === undefined || script.cachedDataRejected === true)
    fresh.push({ name, script, length: source.length });
  const module = { exports: {}, filename, loaded: true };
  // What Node loads itself finds it there too.
  require.cache[filename] = module as unknown as NodeJS.Module;
  const run = script.runInThisContext() as (...args: unknown[]) => void;
  const requireIt = (id: string): unknown => (id.startsWith('./') ? load(id.slice(2)) : require(id));
  run(module.exports, requireIt, module, filename, built);
  return module.exports;
}

function compiledBefore(name: string): Buffer | undefined {
  try {
    return readFileSync(join(kept, `${name}.bin`));
  } catch {
    return undefined;
  }
}

/** Runs the command line, and keeps for the next run what V8 has compiled in this one. */
export function main(): void {
  process.once('exit', keep);
  load(command).main!();
}

function keep(): void {
  if (fresh.length === 0) return;
  try {
    mkdirSync(kept, { recursive: true });
    for (const { name, script, length } of fresh) {
      const data = script.createCachedData();
      // Of a run that only printed its help, there are the names of all functions and the code of hardly any.
      if (name === command && data.length < ENOUGH * length) continue;
      const file = join(kept, `${name}.bin`);
      writeFileSync(`${file}.${process.pid}`, data);
      renameSync(`${file}.${process.pid}`, file);
    }
  } catch {
    // Where nothing can be written, each run compiles for itself.
  }
}
