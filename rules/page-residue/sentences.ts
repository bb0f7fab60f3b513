import { firstAfter, sentencesOf, type Block, type Document, type TextSpan } from '#rule';
import type { LanguageCode } from '#text';
import { deskCalls } from '../data/furniture/desk-calls.ts';
import { signHits, type Widget } from './signs.ts';
import { furnitureAt } from './widgets.ts';

/** So many sentences a page says one behind the other. */
const MOST = 4;

/**
 * `Skip to next article. Most read in Borders today`, `Got a story? Email our newsdesk. Follow us for more local news`: sentences
 * each of which only a page says, the last without a full stop.
 */
export function sentencesWidget(
  doc: Document,
  block: Block,
  index: number,
  code: LanguageCode,
  widgetOf: (sentence: Block) => Widget | undefined,
): Widget | undefined {
  const { text } = doc;
  if (block.kind === 'list-item' || block.kind === 'headline' || text[block.content.end - 1] === '.')
    return undefined;
  const { from, to } = sentencesOf(doc, index);
  if (to - from < 2 || to - from > MOST) return undefined;
  const sentences = doc.sentences.slice(from, to);
  const folded = sentences.map(({ start, end }) => text.slice(start, end).trim().toLowerCase());
  if (areOfDesk(folded, code)) return 'newsletter';
  let widget: Widget | undefined;
  for (const { start, end } of sentences) {
    const content = { start, end: text[end - 1] === '.' ? end - 1 : end };
    const part = { ...block, content };
    const each = signedWidget(doc, part, content) ?? widgetOf(part);
    if (each === undefined) return undefined;
    widget ??= each;
  }
  return widget;
}

/** What a sentence is by a phrase in it, as if it stood alone. */
function signedWidget(doc: Document, block: Block, sentence: TextSpan): Widget | undefined {
  const hits = doc.get(signHits);
  for (let at = firstAfter(hits, sentence.start); at < hits.length && hits[at]!.end <= sentence.end; at++) {
    const hit = hits[at]!;
    if (hit.start < sentence.start) continue;
    const found = furnitureAt(doc, { hit, sentence, block, core: sentence, sign: hit.sign });
    if (found && found.start <= sentence.start && found.end >= sentence.end) return hit.sign.widget;
  }
  return undefined;
}

/** Whether readers are asked for news, by the name of a desk or behind a question. */
function areOfDesk(sentences: readonly string[], code: LanguageCode): boolean {
  const { hook, desk, us } = deskCalls(code);
  let [asked, named, called] = [0, 0, 0];
  for (const sentence of sentences) {
    const bare = sentence.replace(/^¿\s?/u, '').replace(/\s?[.?!]$/u, '');
    if (sentence.endsWith('?') && hook.test(bare)) asked++;
    else if (desk.test(bare)) named++;
    else if (us.test(bare)) called++;
    else return false;
  }
  return asked > 0 ? named + called > 0 : named > 0 && called > 0;
}
