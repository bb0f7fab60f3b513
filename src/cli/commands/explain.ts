import { engineRules } from '#engine';
import { rulePage } from '#formatters';
import { rules as ownRules } from '#rules';
import { withNearest } from '../args.ts';
import { exit, UsageError, type ExitCode, type Io } from '../io.ts';

/** `copydesk explain RULE`: the rule's page. */
export function explainCommand([id, ...rest]: readonly string[], io: Io): ExitCode {
  const rules = [...ownRules, ...engineRules];
  const ids = rules.map((rule) => rule.id);
  if (id === undefined || rest.length > 0)
    throw new UsageError('explain takes one rule; copydesk rules lists them.');
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new UsageError(withNearest(`There is no rule “${id}”.`, id, ids, ''));
  io.stdout.write(rulePage(rule));
  return exit.clean;
}
