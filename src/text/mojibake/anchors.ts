const anchors = /&[#a-z]|u[02dD][0-9a-fA-F]{3}|\\[ux]|<U\+|=[CE][0-9A-F]|%[CEce][0-9A-Fa-f]/iu;

/** Whether a text can have an escape at all: asked first, and nearly always the end of it. */
export function mayHaveEscapes(text: string): boolean {
  // A search for a sign costs next to nothing. Only `u2019` has none.
  const hasSign = signs.some((sign) => text.includes(sign));
  return hasSign ? anchors.test(text) : /[uU][02dD][0-9a-fA-F]{3}/.test(text);
}

/** What the others begin with. */
const signs = ['&', '\\', '<', '=', '%'];
