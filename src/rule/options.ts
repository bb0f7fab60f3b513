/** One option of a rule: what it is for, what it is when nobody sets it, and what may be set. */
export interface Option<T> {
  readonly fallback: T;
  readonly about: string;
  /** JSON Schema of the value, for editors and for the check of a configuration. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** What is wrong with a value from a configuration, as “must be …”, or nothing. */
  readonly complaint: (given: unknown) => string | undefined;
}

export type Options = Readonly<Record<string, Option<unknown>>>;

export type OptionValues<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends Option<infer T> ? T : never;
};

export function integer(fallback: number, about: string, minimum = 0): Option<number> {
  const fits = (given: unknown): boolean => Number.isInteger(given) && (given as number) >= minimum;
  return {
    fallback,
    about,
    schema: { type: 'integer', minimum },
    complaint: (given) => (fits(given) ? undefined : `must be a whole number of at least ${minimum}`),
  };
}

/** A share from 0 to 1. */
export function ratio(fallback: number, about: string): Option<number> {
  const fits = (given: unknown): boolean => typeof given === 'number' && given >= 0 && given <= 1;
  return {
    fallback,
    about,
    schema: { type: 'number', minimum: 0, maximum: 1 },
    complaint: (given) => (fits(given) ? undefined : 'must be a number from 0 to 1'),
  };
}

export function toggle(fallback: boolean, about: string): Option<boolean> {
  return {
    fallback,
    about,
    schema: { type: 'boolean' },
    complaint: (given) => (typeof given === 'boolean' ? undefined : 'must be true or false'),
  };
}

export function strings(fallback: readonly string[], about: string): Option<readonly string[]> {
  const fits = (given: unknown): boolean =>
    Array.isArray(given) && given.every((each) => typeof each === 'string');
  return {
    fallback,
    about,
    schema: { type: 'array', items: { type: 'string' } },
    complaint: (given) => (fits(given) ? undefined : 'must be a list of texts'),
  };
}

/** Every option with the value given for it, or what it is when none is. */
export function withFallbacks<O extends Options>(
  options: O,
  given: Partial<OptionValues<O>> = {},
): OptionValues<O> {
  const fallbacks = Object.entries(options).map(([name, option]) => [name, option.fallback]);
  return { ...Object.fromEntries(fallbacks), ...given };
}
