import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseDocument } from 'yaml';
import { ConfigError, type Config, type ConfigEntry } from '#engine';
import type { Plugin } from '#rule';

const NAMES = ['json', 'yaml', 'yml', 'js', 'mjs', 'ts'].map((extension) => `copydesk.config.${extension}`);

/**
 * The configuration for a folder: the nearest `copydesk.config.*`, or `"copydesk"` in a package.json, upwards from it.
 * None is no fault: the recommended rules are used.
 *
 * @param given A configuration file named by the user, instead of the search.
 * @throws {ConfigError} when the file is named and absent, or cannot be read.
 */
export async function loadConfig(given: string | undefined, cwd: string): Promise<readonly ConfigEntry[]> {
  const file = given === undefined ? await search(cwd) : resolve(cwd, given);
  if (file === undefined) return [];
  if (given !== undefined && !(await exists(file))) throw new ConfigError('There is no such file.', given);
  const entries = [(await read(file)) as Config].flat();
  const name = given ?? relative(cwd, file);
  return Promise.all(
    entries.map(async (entry) => ({ name, ...(await withPlugins(entry as ConfigEntry, file)) })),
  );
}

async function search(cwd: string): Promise<string | undefined> {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    for (const name of NAMES) if (await exists(join(folder, name))) return join(folder, name);
    const manifest = join(folder, 'package.json');
    if (await isConfigured(manifest)) return manifest;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Most manifests are sound and say nothing of copydesk, which is told without the parser that knows where a fault is. */
async function isConfigured(manifest: string): Promise<boolean> {
  if (!(await exists(manifest))) return false;
  try {
    return 'copydesk' in (JSON.parse(await readFile(manifest, 'utf8')) as object);
  } catch {
    return 'copydesk' in ((await readData(manifest)) as object);
  }
}

async function read(file: string): Promise<unknown> {
  if (/\.(?:js|mjs|ts)$/u.test(file)) return (await load(pathToFileURL(file).href, file)).default;
  const data = await readData(file);
  return file.endsWith('package.json') ? (data as { copydesk: unknown }).copydesk : data;
}

/** JSON is YAML, and the parser for YAML says where a fault is. */
async function readData(file: string): Promise<unknown> {
  const document = parseDocument(await readFile(file, 'utf8'));
  const [fault] = document.errors;
  if (fault) throw new ConfigError(fault.message, file);
  return document.toJS();
}

async function load(specifier: string, file: string): Promise<{ default: unknown }> {
  try {
    return (await import(specifier)) as { default: unknown };
  } catch (error) {
    const hint = file.endsWith('.ts')
      ? 'TypeScript needs Node 22.18 or later; copydesk.config.mjs works everywhere.'
      : undefined;
    throw new ConfigError(error instanceof Error ? error.message : String(error), file, hint);
  }
}

/** In JSON and YAML plugins are named as packages or files, which are looked for from the configuration. */
async function withPlugins(entry: ConfigEntry, file: string): Promise<ConfigEntry> {
  if (!entry || !Array.isArray(entry.plugins)) return entry;
  const plugins = entry.plugins.map(async (plugin: Plugin | string) => {
    if (typeof plugin !== 'string') return plugin;
    const specifier = plugin.startsWith('.')
      ? resolve(dirname(file), plugin)
      : createRequire(file).resolve(plugin);
    return (await load(pathToFileURL(specifier).href, file)).default as Plugin;
  });
  return { ...entry, plugins: await Promise.all(plugins) };
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
