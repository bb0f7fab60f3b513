import { once } from '#text';
import type { Document } from './document.ts';

/** So many different ones show that a text speaks of programs; one or two stand in any article. */
const MANY = 3;

/** `/etc/group`, `--force`, `apt_pref`, `sshd.conf`, `crontab(5)`, `beatStructure`: what only programs are called. */
const pattern = once(
  () =>
    /(?<=^|[\s("'“«„])(?:\/[a-z]+\/[\w.-]+|--[a-z][a-z-]+|\\[a-z]{3,}|[a-z]+_[a-z_]+|[a-z]+\.(?:conf|cfg|sh|py|js|ini|log|service|desktop|deb|scm|ly)|[a-z]+\([1-8]\)|[a-z]{3,}[A-Z][a-z]{2,}[A-Za-z]*)(?![\p{L}\d])/gmu,
);

/**
 * Whether a text is full of names of programs though no code is marked in it, as in a manual that has lost its markup.
 * `whatis` and `nogroup` are among them.
 */
export function hasProgramNames({ text }: Document): boolean {
  const names = new Set<string>();
  for (const [name] of text.matchAll(pattern())) if (names.add(name).size >= MANY) return true;
  return false;
}
