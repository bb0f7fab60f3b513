import { activate, lint } from '#engine';
import { open } from '#formats';
import type { Rule } from '#rule';
import { show } from './show.ts';

const answer = /\n```diagnostics\n[^]*?\n```\n/g;
const part = /^## .*$|^```(text|text escaped|markdown|html|options)\n([^]*?)\n```\n/gm;

/**
 * Runs a spec again and returns it with fresh answers.
 *
 * A spec is a Markdown file. Each `text` block is linted; what the rule says about it follows in a
 * `diagnostics` block, and no such block means the rule has nothing to say. An `options` block holds
 * until the next heading. A `markdown` or `html` block is read in that format. In a `text escaped` block `\u{200B}` stands for a character that nobody could see;
 * a block with fences in it uses `\u{60}` for their backticks.
 */
export function rerun(spec: string, rule: Rule): string {
  let options = {};
  return spec.replace(answer, '').replace(part, (block, kind?: string, body = '') => {
    if (kind === undefined) options = {};
    if (kind === 'options') options = JSON.parse(body);
    if (kind === undefined || kind === 'options') return block;

    const escaped = kind === 'text escaped';
    const format = kind === 'markdown' || kind === 'html' ? kind : 'text';
    const source = escaped ? unescape(body) : body;
    const { diagnostics, crashes } = lint(open(source, { format }), [activate(rule, options)]);
    if (crashes) throw new Error(crashes[0]!.message);
    if (diagnostics.length === 0) return block;
    const drawn = show(source, diagnostics).trimEnd();
    return `${block}\n\`\`\`diagnostics\n${escaped ? escape(drawn) : drawn.replaceAll('```', '\\u{60}``')}\n\`\`\`\n`;
  });
}

function unescape(text: string): string {
  return text.replace(/\\u\{([0-9A-F]+)\}/gi, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

function escape(text: string): string {
  return text
    .replaceAll('```', '\\u{60}``')
    .replace(
      /[\u0080-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ue000-\uf8ff\ufeff\ufffc]/g,
      (hidden) => `\\u{${hidden.codePointAt(0)!.toString(16).toUpperCase()}}`,
    );
}
