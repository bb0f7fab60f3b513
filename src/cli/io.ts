/** What a command sees of the world, so that tests can run it in their own process. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly signal: AbortSignal;
  /** The day, `2026-11-22`: suppressions may end on one. */
  readonly today: () => string;
}

export interface Output {
  readonly isTerminal: boolean;
  /** Columns of text, when it is a terminal. */
  readonly columns: number | undefined;
  /** Bytes are those of a document, whose encoding is its own. */
  readonly write: (text: string | Uint8Array) => void;
  /** Waits until what was written has gone out; absent where nothing has to wait. */
  readonly drained?: () => Promise<void>;
}

/** How a command ends: see `copydesk --help`. */
export const exit = {
  clean: 0,
  found: 1,
  usage: 2,
  unchecked: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** A command line that cannot be meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
