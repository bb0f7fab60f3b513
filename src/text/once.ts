/** A value that is made when it is first asked for, and then kept: what no document needs costs no start. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** For each key, such as a language, a value that is made when it is first asked for, and then kept. */
export function onceEach<Key, T>(make: (key: Key) => T): (key: Key) => T {
  const made = new Map<Key, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as T;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** A record of which each value is made when it is first asked for. */
export function lazily<T extends object>(makers: { readonly [Key in keyof T]: () => T[Key] }): T {
  const record = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[])
    Object.defineProperty(record, key, { enumerable: true, get: once(makers[key]) });
  return record;
}
