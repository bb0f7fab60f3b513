import pc from 'picocolors';
import type { QuotationSheet, QuotedWords } from '#engine';
import { VERSION } from './json.ts';
import { width as columns } from './width.ts';
import type { Look } from './pretty.ts';
import { wrapped } from './wrapped.ts';
import { counted } from './counted.ts';

/** What `copydesk quotes --format json` prints. */
export interface JsonQuotations {
  readonly version: typeof VERSION;
  readonly files: readonly QuotationSheet[];
}

/** The sheets as one JSON text. The same input gives the same bytes. */
export function quotationJson(files: readonly QuotationSheet[]): string {
  const sheets: JsonQuotations = { version: VERSION, files };
  return `${JSON.stringify(sheets, null, 2)}\n`;
}

/** The sheets as tables: where each quotation stands, whose it is said to be, and what it says. */
export function quotationTable(sheets: readonly QuotationSheet[], look: Look): string {
  const c = pc.createColors(look.colour);
  const bodies = sheets.flatMap(({ path, quotations }) =>
    quotations.length === 0 ? [] : [`${c.bold(path)}\n${table(quotations, look)}\n`],
  );
  const all = sheets.flatMap(({ quotations }) => quotations);
  const nameless = all.filter(({ speaker }) => speaker === null).length;
  const read = sheets.filter(({ error, quotations }) => error === null || quotations.length > 0);
  const total = `${counted(all.length, 'quotation')} in ${counted(read.length, 'document')}`;
  const rest =
    nameless === 0 ? '' : `, ${nameless} without a speaker beside ${nameless === 1 ? 'it' : 'them'}`;
  return [...bodies, `${total}${rest}.\n`].join('\n');
}

/** Names and verbs beyond this many columns are broken. */
const MAX_SPEAKER = 28;

function table(quotations: readonly QuotedWords[], { width, colour }: Look): string {
  const c = pc.createColors(colour);
  const rows = quotations.map((quotation) => ({
    place: `${quotation.start.line}:${quotation.start.column}`,
    speaker: speakerOf(quotation),
    quotation,
  }));
  const places = Math.max(...rows.map(({ place }) => place.length));
  const speakers = Math.min(MAX_SPEAKER, Math.max(...rows.map(({ speaker }) => columns(speaker))));
  const room = Math.max(24, width - places - speakers - 6);
  return rows
    .flatMap(({ place, speaker, quotation: { text, marks } }) => {
      const [open, close] = [[...marks][0] ?? '', [...marks].slice(1).join('')];
      const names = wrapped(speaker, speakers);
      const words = wrapped(`${open}${text}${close}`, room);
      return Array.from({ length: Math.max(names.length, words.length) }, (_, line) => {
        const [name, said] = [names[line] ?? '', words[line] ?? ''];
        const at = (line === 0 ? place : '').padStart(places);
        return `  ${c.dim(at)}  ${c.cyan(name)}${' '.repeat(Math.max(0, speakers - columns(name)))}  ${said}`.trimEnd();
      });
    })
    .join('\n');
}

/** “Ann Lind, said”; one that the text does not name here has a question mark. */
function speakerOf({ speaker, verb }: QuotedWords): string {
  const name = speaker === null ? '–' : speaker.by === 'guess' ? `${speaker.text}?` : speaker.text;
  return verb === null ? name : `${name}, ${verb}`;
}
