import { once } from '#text';
import type { Document } from './document.ts';
import { runs } from './runs.ts';

/** So many different ones show that a text speaks of programs; one or two stand in any article. */
const MANY = 3;

/** `sshd.conf`, `apt_pref`, `crontab(5)`, `beatStructure`, `/etc/group`, `--force`, `\raggedright`: what only programs are called. */
const pattern = once(
  () =>
    /(?<=^|[\s("'“«„])(?:[a-z]+(?:_[a-z_]+|\.(?:conf|cfg|sh|py|js|ini|log|service|desktop|deb|scm|ly)|\([1-8]\)|(?<=[a-z]{3})[A-Z][a-z]{2,}[A-Za-z]*)|\/[a-z]+\/[\w.-]+|--[a-z][a-z-]+|\\[a-z]{3,})(?![\p{L}\d])/muy,
);

/** The signs of which each such name has one, or else a capital inside it. */
const signs = new Set(Array.from('_.(/-\\', (sign) => sign.charCodeAt(0)));

/**
 * Whether a text is full of names of programs though no code is marked in it, as in a manual that has lost its markup.
 * `whatis` and `nogroup` are among them.
 */
export function hasProgramNames(doc: Document): boolean {
  const { text } = doc;
  const found = doc.get(runs);
  const name = pattern();
  const names = new Set<string>();
  const isMany = (at: number): boolean => {
    // Small letters are all that stands before the first sign of a name.
    let start = at;
    while (start > 0 && isSmall(text.charCodeAt(start - 1))) start--;
    name.lastIndex = start;
    const match = name.exec(text);
    return match !== null && names.add(match[0]).size >= MANY;
  };
  return (
    found.capitals.some(isMany) || found.signs.some((at) => signs.has(text.charCodeAt(at)) && isMany(at))
  );
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
