import { engineRules } from '#engine';
import { rules as ownRules } from '#rules';
import { exit, type ExitCode, type Io } from '../io.ts';

/** By name, with what the engine itself says. */
const rules = [...ownRules, ...engineRules].sort((a, b) => (a.id < b.id ? -1 : 1));

/** `copydesk rules`: every rule with its severity and what it reports. */
export function rulesCommand(args: readonly string[], io: Io): ExitCode {
  if (args.includes('json')) {
    const listed = rules.map(({ id, category, severity, recommended, summary }) => ({
      id,
      category,
      severity,
      recommended: recommended !== false,
      summary,
    }));
    io.stdout.write(`${JSON.stringify(listed, null, 2)}\n`);
    return exit.clean;
  }
  const width = Math.max(...rules.map(({ id }) => id.length)) + 2;
  for (const { id, severity, recommended, summary } of rules) {
    const state = recommended === false ? ' (off by default)' : '';
    io.stdout.write(`${id.padEnd(width)}${severity.padEnd(9)}${summary}${state}\n`);
  }
  io.stdout.write(`\ncopydesk explain RULE tells more about one.\n`);
  return exit.clean;
}
