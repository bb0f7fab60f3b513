/**
 * What a field is, or how its text is written: `summary` for what may say again what other fields say, and `off` for what
 * is no text.
 */
export const fieldKinds = ['text', 'markdown', 'html', 'headline', 'caption', 'summary', 'off'] as const;

export type FieldKind = (typeof fieldKinds)[number];

/**
 * Which fields are text, by the way to them: a JSON Pointer from the record or from the whole file, in which `*` is any
 * key or index, or the name of a column. Of two that fit the later one counts.
 */
export type Fields = Readonly<Record<string, FieldKind>>;

/** The way to a field: keys of objects and indices of lists. */
export type Path = readonly (string | number)[];

/** A kind, or that the text itself tells it. */
export type Choice = FieldKind | 'guess';

/** Tells what a field is; `depth` is how many steps of its path lead to the record. */
export type Choose = (path: Path, depth: number) => Choice;

/** What the names of fields mean in most content systems and in schema.org. */
const usual: ReadonlyMap<string, Choice> = new Map([
  ['text', 'guess'],
  ['body', 'guess'],
  ['content', 'guess'],
  ['articlebody', 'guess'],
  ['summary', 'summary'],
  ['description', 'summary'],
  ['title', 'headline'],
  ['headline', 'headline'],
  ['caption', 'caption'],
]);

/** Makes the function that tells what a field is, or nothing when neither its name nor the user says so. */
export function chooser(fields: Fields = {}): (...field: Parameters<Choose>) => Choice | undefined {
  const patterns = Object.entries(fields)
    .map(([pattern, kind]) => ({ steps: stepsOf(pattern), kind }))
    .reverse();
  return (path, depth) => {
    const inRecord = depth === 0 ? path : path.slice(depth);
    for (const { steps, kind } of patterns) if (fits(steps, inRecord) || fits(steps, path)) return kind;
    const name = path.findLast((step) => typeof step === 'string');
    return usual.get(String(name ?? '').toLowerCase());
  };
}

/** The kind of a field whose text is known. */
export function kindOf(choice: Choice, text: string): FieldKind {
  if (choice !== 'guess') return choice;
  return /^\s{0,50}<(?:!--|!doctype|[a-z][a-z\d]{0,20}[\s/>])/iu.test(text.slice(0, 100)) ? 'html' : 'text';
}

/** A path as a JSON Pointer (RFC 6901). */
export function pointerTo(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function stepsOf(pattern: string): readonly string[] {
  if (!pattern.startsWith('/')) return [pattern];
  const steps = pattern.slice(1).split('/');
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function fits(steps: readonly string[], path: Path): boolean {
  return (
    steps.length === path.length && steps.every((step, index) => step === '*' || step === String(path[index]))
  );
}
