/** Longer front matter is none. In lines. */
const MAX_LINES = 400;

/** Where front matter ends: YAML between `---`, or TOML between `+++`, on the first line. */
export function frontMatter(source: string): number | undefined {
  if (!source.startsWith('---') && !source.startsWith('+++')) return undefined;
  const fence = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/u.exec(source.slice(0, 80));
  if (!fence) return undefined;
  const isYaml = fence[1] === '---';
  const line = /([^\r\n]*)(?:\r\n|\n|\r|$)/gu;
  line.lastIndex = fence[0].length;
  for (let count = 0; count < MAX_LINES && line.lastIndex < source.length; count++) {
    const [whole, text = ''] = line.exec(source)!;
    if (text.trimEnd() === fence[1] || (isYaml && text.trimEnd() === '...'))
      return line.lastIndex - (whole.length - text.length);
    if (count === 0 && isYaml && !/^(?:[\w"'. -]{1,80}:|#|[ \t]*$)/u.test(text)) return undefined;
  }
  return undefined;
}
