/** A value that is made when it is first asked for, and then kept: what no document needs costs no start. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** A record of which each value is made when it is first asked for. */
export function lazily<T extends object>(makers: { readonly [Key in keyof T]: () => T[Key] }): T {
  const record = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[])
    Object.defineProperty(record, key, { enumerable: true, get: once(makers[key]) });
  return record;
}
