import { join, relative } from 'node:path';
import { build, type BuildOptions, type BuildResult, type Plugin } from 'esbuild';

/**
 * What a page of plain text has no use for: each group of modules lies in a file of its own, `dist/cli/<group>.cjs`, and
 * is loaded when it is first touched. To read and compile a file takes a start as long as to lint a page.
 *
 * Of copydesk's own, an `index.ts` takes its folder along. Whatever lies elsewhere a group has from the command: a class
 * that was loaded twice would be two classes.
 */
const groups: Readonly<Record<string, readonly string[]>> = {
  commands: ['explain', 'formats', 'quotes', 'rules'].map((name) => `src/cli/commands/${name}.ts`),
  configuration: ['src/node/load-config.ts', 'src/node/load-suppressions.ts'],
  diff: ['src/cli/commands/mend.ts', 'diff'],
  encodings: ['chardet'],
  entities: ['entities', 'decode-named-character-reference'],
  fields: ['src/formats/fields/index.ts', 'jsonc-parser'],
  files: ['tinyglobby', 'ignore'],
  globs: ['picomatch'],
  html: ['src/formats/html/index.ts', 'parse5'],
  ...Object.fromEntries(
    ['de', 'es', 'fr', 'pl', 'pt', 'tr'].map((code) => [`language-${code}`, words(code)]),
  ),
  markdown: ['src/formats/markdown/index.ts', 'micromark-util-html-tag-name'],
  mojibake: ['src/text/mojibake/index.ts'],
  quotes: ['src/engine/quotation-sheet.ts', 'src/formatters/quotations.ts'],
  retext: ['unified', 'vfile', 'retext-english', 'retext-repeated-words', 'retext-indefinite-article'],
  width: ['string-width'],
  workers: ['src/node/workers/index.ts'],
  yaml: ['yaml'],
};

/** The words of one language: a text has one, and pages on which more is found are few. */
function words(code: string): readonly string[] {
  return [
    'rules/data/desks',
    'rules/data/furniture',
    'rules/data/voices',
    'rules/data/whole-words',
    'src/text/people',
  ].map((folder) => `${folder}/${code}.ts`);
}

/** What the library makes when it is first asked for, the command has from files; and a worker has the command. */
const replaced: Readonly<Record<string, string>> = {
  'rules/data/english.ts': 'src/cli/english.ts',
  'src/linter/lexicon.ts': 'src/cli/lexicon.ts',
  'src/node/workers/file.ts': 'src/cli/worker-file.ts',
};

/** Modules of Node that a page has no use for. Most of Node is in its own snapshot; these are compiled at each start. */
const seldom = ['node:fs/promises', 'node:module', 'node:os', 'node:timers/promises', 'node:worker_threads'];

/** For each module of a group where it is: the file, and the name in it. */
const places = new Map(
  Object.entries(groups).flatMap(([group, modules]) =>
    modules.map((name, index) => [name, { group, member: `m${index}` }] as const),
  ),
);

/** Builds every group. Gives what was built, and what the groups have from the command. */
export async function buildGroups(
  options: BuildOptions,
  folder: string,
): Promise<{ built: readonly BuildResult[]; shared: readonly string[] }> {
  const shared = new Set<string>();
  const built = Object.entries(groups).map(([group, modules]) =>
    build({
      ...options,
      minifyIdentifiers: true,
      stdin: {
        contents: modules.map((name, index) => `export * as m${index} from '${specifier(name)}';`).join('\n'),
        resolveDir: options.absWorkingDir!,
      },
      outfile: join(folder, `${group}.cjs`),
      plugins: [loadLater(options.absWorkingDir!, group), fromCommand(options, group, shared)],
    }),
  );
  return { built: await Promise.all(built), shared: [...shared].sort() };
}

/** What the command has for the groups: an export of its own for each module. */
export function sharing(shared: readonly string[]): string {
  return shared.map((name) => `export * as '${name}' from '${specifier(name)}';`).join('\n');
}

/** Gives each module of a group, but for the one that is built, a stand-in that reads what it exports when it is used. */
export function loadLater(root: string, own?: string): Plugin {
  return {
    name: 'load later',
    setup(bundle) {
      bundle.onResolve({ filter: /^[.#@a-z]/ }, async ({ path, pluginData, ...from }) => {
        if (pluginData === resolved || /node_modules/.test(from.importer) || from.namespace !== 'file')
          return;
        if (seldom.includes(path)) return { path, namespace: 'later' };
        const name = /^[.#]/.test(path)
          ? relative(root, (await bundle.resolve(path, { ...from, pluginData: resolved })).path)
          : path;
        if (replaced[name] !== undefined) return { path: join(root, replaced[name]) };
        const place = places.get(name);
        return place && place.group !== own ? { path: name, namespace: 'later' } : undefined;
      });
      bundle.onLoad({ filter: /^/, namespace: 'later' }, ({ path }) => {
        const place = places.get(path);
        if (!place) return { contents: standIn(`require('${path}')`) };
        return { contents: standIn(`require('./${place.group}.cjs').${place.member}`) };
      });
    },
  };
}

const resolved = Symbol('resolved');

/**
 * The bundler copies what a module has and keeps what it inherits, so that all names are inherited. A default export is a
 * function everywhere here, and so is the stand-in.
 */
function standIn(module: string): string {
  return `module.exports = Object.setPrototypeOf(
    function (...args) { return ${module}.default.apply(this, args); },
    new Proxy(Function.prototype, { get: (own, name) => (name in own ? own : ${module})[name] }),
  );`;
}

/** Gives a group what it does not hold itself as the command has it. */
function fromCommand(options: BuildOptions, group: string, shared: Set<string>): Plugin {
  const root = options.absWorkingDir!;
  const own = groups[group]!.map((name) => join(root, name.replace(/index\.ts$/, '')));
  return {
    name: 'from the command',
    setup(bundle) {
      bundle.onResolve({ filter: /^[.#]/ }, async ({ path, pluginData, ...from }) => {
        if (pluginData === resolved || /node_modules/.test(from.importer) || from.namespace !== 'file')
          return;
        const found = await bundle.resolve(path, { ...from, pluginData: resolved });
        if (own.some((path) => found.path.startsWith(path))) return found;
        return { path: relative(root, found.path), namespace: 'command' };
      });
      bundle.onLoad({ filter: /^/, namespace: 'command' }, async ({ path }) => {
        shared.add(path);
        // What the group has no use for is dropped and not read: it might be in a group that has to be loaded first.
        const names = (await exportsOf(path, options)).map(
          (name) => `export const ${name} = /* @__PURE__ */ $('${name}');`,
        );
        const read = `const $ = (name) => require('./command.cjs')['${path}'][name];`;
        return { contents: [read, ...names].join('\n') };
      });
    },
  };
}

async function exportsOf(path: string, options: BuildOptions): Promise<readonly string[]> {
  const { metafile } = await build({
    ...options,
    entryPoints: [path],
    format: 'esm',
    packages: 'external',
    outdir: join(options.absWorkingDir!, 'dist'),
    write: false,
  });
  return Object.values(metafile!.outputs)[0]!.exports;
}

function specifier(name: string): string {
  return name.endsWith('.ts') ? `./${name}` : name;
}
