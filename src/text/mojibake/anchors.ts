const anchors =
  /&[#a-z]|u[02dD][0-9a-fA-F]{3}|\\[ux23]|<U\+|<[c-f][0-9a-f]>|=[C-F][0-9A-F]|%[C-Fc-f][0-9A-Fa-f]|\+[AI][A-P]/iu;
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
  const hasSign = signs.some((sign) => text.includes(sign));
  if (hasSign && anchors.test(text)) return true;
  return (
    (text.includes(';') && text.search(ends) !== -1) || (!hasSign && /[uU][02dD][0-9a-fA-F]{3}/.test(text))
  );
}

/** What the others begin with. */
const signs = ['&', '\\', '<', '=', '%', '+'];
