/** Ends of the names of entities: `Kuuml;che`, `don#039;t`. Looked for from the semicolon back, which is rarer than their letters. */
const ends = /;(?<=(?:ml|te|ve|rc|de|il|ig|uo|sh|ip|sp|ot|\d);)/g;

/** Where an entity may end, as far as its last letters tell: the offsets of semicolons. */
export function* endsOfEntities(text: string): Generator<number> {
  if (!text.includes(';')) return;
  for (const { index } of text.matchAll(ends)) yield index;
}

/** Whether a text can have an escape at all: asked first, and nearly always the end of it. */
export function mayHaveEscapes(text: string): boolean {
  // A search for a sign costs next to nothing. Only `u2019` has none.
  for (const [sign, behind] of anchors) if (isFollowed(text, sign, behind)) return true;
  return (text.includes(';') && text.search(ends) !== -1) || /[uU][02dD][0-9a-fA-F]{3}/.test(text);
}

/** What escapes begin with, and what stands behind it. */
const anchors: readonly (readonly [sign: string, behind: RegExp])[] = [
  ['&', /[#a-z]/iy],
  ['\\', /[ux23]/iy],
  ['<', /U\+|[c-f][0-9a-f]>/iy],
  ['=', /[C-F][0-9A-F]|9[1-4]/iy],
  ['%', /[C-F][0-9A-F]/iy],
  ['+', /[AI][A-P]/iy],
];

function isFollowed(text: string, sign: string, behind: RegExp): boolean {
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
    behind.lastIndex = at + 1;
    if (behind.test(text)) return true;
  }
  return false;
}
