import picomatch from 'picomatch';

/** Whether a path, relative and with `/`, is one that some of the globs name. Compiled once for many paths. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const matches = picomatch([...globs], { dot: true });
  return (path) => matches(path.replace(/^\.\//u, ''));
}
