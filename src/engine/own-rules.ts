import type { EncodingDamage } from '#document';
import { defineRule, inSource, toggle, type Rule } from '#rule';

/**
 * What the engine says itself: about bytes, which only who read them knows, and about suppressions, which depend on what
 * all rules say.
 *
 * That a reason is required is an option of the rule and no setting beside it: a comment without one suppresses nothing,
 * which is what this rule reports, and where the rule is off nobody asks.
 */
export const engineRules: readonly Rule[] = [
  defineRule({
    id: 'invalid-encoding',
    category: 'encoding',
    severity: 'error',
    summary: 'Report a file whose bytes are not the encoding it claims.',
    why: `
      Programs that believe the file show “Caf\uFFFD” where it says “Café”, or stop. A file that says nothing claims UTF-8,
      as everything on the web does. The text is checked all the same, as what it probably is, and \`--fix\` leaves the file
      alone: \`--fix --encode utf-8\` writes it as UTF-8.
    `,
    examples: [],
    options: {},
    *check({ damage, source }) {
      if (!damage) return;
      const { offset } = damage;
      const length = (source.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
      const { claimed, guess, byteOffset, lost } = damage;
      yield {
        at: inSource(offset, Math.min(source.length, offset + length)),
        message: damageSentence(damage),
        data: { byteOffset, claimed, guess, lost },
      };
    },
  }),
  defineRule({
    id: 'unused-suppression',
    category: 'engine',
    severity: 'warning',
    summary: 'Report a comment, or an entry in a file of suppressions, that suppresses nothing.',
    why: `
      A comment that once silenced a diagnostic stays when the text is mended, and would silence the next defect there.
    `,
    examples: [],
    options: {
      requireReason: toggle(
        false,
        'Whether a comment has to give a reason behind `--`, and suppresses nothing without one.',
      ),
    },
    *check() {},
  }),
  defineRule({
    id: 'unknown-rule',
    category: 'engine',
    severity: 'warning',
    summary: 'Report a comment that names a rule that does not exist.',
    why: `
      A misspelt name silences nothing, and whoever wrote it believes that it does.
    `,
    examples: [],
    options: {},
    *check() {},
  }),
];

/** What is claimed, what says otherwise, and what was made of it. */
function damageSentence({ claimed, declared, guess, byteOffset, byte, lost, cut }: EncodingDamage): string {
  if (cut) return `The file ends at byte ${byteOffset} in the middle of a character of ${claimed}.`;
  // Here no single byte is wrong: all of them are something else.
  if (guess === 'UTF-8' && claimed !== guess)
    return `The file says that it is ${claimed}, but from byte ${byteOffset} on its bytes are UTF-8; it was read as that.`;
  if (guess.startsWith('UTF-16') && claimed !== guess)
    return `The file is probably ${guess} without a byte order mark, not ${claimed}, and was read as that.`;
  const claim = declared ? `what the file says it is, ${claimed}` : claimed;
  const first = `The byte ${byte.toString(16).toUpperCase().padStart(2, '0')} at offset ${byteOffset}`;
  if (guess !== claimed)
    return `${first} is not ${claim}; the file is probably ${guess} and was read as that.`;
  const more = lost > 1 ? `, the first of ${lost} such places,` : '';
  return `${first}${more} is not ${claim}, which the rest of the file is.`;
}
