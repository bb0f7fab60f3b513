import { gfm } from 'micromark-extension-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { parse, postprocess, preprocess } from 'micromark';
import { isProse, type Document } from '#document';

/**
 * What each character of a source is:
 *
 * - `t`: text that a reader of the page sees; `a`: text that stands for a picture
 * - `c`: code; `f`: front matter; `h`: inside a block of HTML
 * - `m`: markup, or anything else that nobody reads
 * - ` `: white space, which nobody compares
 */
export type Zones = string;

const extensions = [gfm(), frontmatter(['yaml', 'toml'])];

/** The innermost of these tells what a character is. */
const tokens: Readonly<Record<string, string>> = {
  data: 't',
  characterEscape: 't',
  characterReference: 't',
  autolinkProtocol: 't',
  autolinkEmail: 't',
  literalAutolink: 't',
  codeFenced: 'c',
  codeIndented: 'c',
  codeText: 'c',
  htmlFlow: 'h',
  htmlText: 'm',
  yaml: 'f',
  toml: 'f',
  image: 'i',
  definition: 'm',
  resource: 'm',
  reference: 'm',
  gfmFootnoteCall: 'm',
  gfmFootnoteDefinitionLabel: 'm',
  gfmFootnoteDefinitionLabelString: 'm',
  tableDelimiterRow: 'm',
};

/** These are what they are, whatever stands in them. */
const whole = new Set(['c', 'h', 'm', 'f']);

/** How micromark reads a source. */
export function zonesOfMicromark(source: string): Zones {
  const zones = Array.from<string>({ length: source.length }).fill('m');
  const parser = parse({ extensions });
  const events = postprocess(parser.document().write(preprocess()(source, undefined, true)));
  const around: string[] = [];
  for (const [how, token] of events) {
    if (how === 'exit') {
      around.pop();
      continue;
    }
    const outer = around.at(-1) ?? 'm!';
    const own = tokens[token.type];
    const isFixed = outer.length === 1 && whole.has(outer);
    const zone = isFixed || own === undefined ? outer : own === 't' && outer.startsWith('i') ? 'a' : own;
    around.push(zone);
    if (zone === outer || zone === 'i') continue;
    zones.fill(zone, token.start.offset, token.end.offset);
  }
  return blanked(source, zones);
}

/** How copydesk reads it. */
export function zonesOfDocument(doc: Document): Zones {
  const zones = Array.from<string>({ length: doc.source.length }).fill('m');
  const mark = (zone: string, start: number, end: number): void => {
    for (let at = start; at < end; at++) {
      // A space or a line break may stand for markup: `<br>`, a backslash.
      if (doc.text[at] === ' ' || doc.text[at] === '\n') continue;
      const span = doc.toSource({ start: at, end: at + 1 });
      zones.fill(zone, span.start, span.end);
    }
  };
  for (const { kind, content, start, end } of doc.blocks) {
    if (isProse(kind)) mark('t', content.start, content.end);
    else if (kind === 'alt') mark('a', content.start, content.end);
    else if (kind === 'code') mark('c', start, end);
    else if (kind === 'front-matter') mark('f', start, end);
  }
  for (const { header, body } of doc.tables)
    for (const row of [header, ...body]) for (const cell of row?.cells ?? []) mark('t', cell.start, cell.end);
  for (const { start, end } of doc.masks.code.zones) {
    if (
      !doc.blocks.some((block) => block.kind === 'front-matter' && block.start <= start && end <= block.end)
    )
      mark('c', start, end);
  }
  return blanked(doc.source, zones);
}

function blanked(source: string, zones: readonly string[]): Zones {
  return zones.map((zone, index) => (source[index]!.trim() === '' ? ' ' : zone)).join('');
}

/** The stretches in which two readings differ, with what each says: `"words" t≠m`. */
export function differences(source: string, ours: Zones, theirs: Zones): string[] {
  const found: string[] = [];
  for (let at = 0; at < source.length;) {
    const start = at;
    const [our, their] = [ours[at]!, theirs[at]!];
    while (at < source.length && ours[at] === our && theirs[at] === their) at++;
    if (agree(our, their)) continue;
    found.push(`${JSON.stringify(source.slice(start, at))} ${our}≠${their} at ${start}`);
  }
  return found;
}

/** Words in HTML and titles are text to us, which micromark does not look for. */
function agree(ours: string, theirs: string): boolean {
  return ours === theirs || theirs === 'h' || (ours === 'a' && theirs === 'm');
}
