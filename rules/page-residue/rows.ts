import type { LanguageCode } from '#text';
import { rowWords } from '../data/furniture/rows.ts';
import { RowReader, type Tally } from './row-reader.ts';

/** Longer lines have more words than a row of controls has room for. */
const LONGEST = 140;

/** A control has no more letters. */
const LONGEST_ALONE = 36;

/** Between two controls. `>` leads down a menu, which a manual describes. */
export const hard = /[|•·∙‧\n\t«»←→↑↓✕‹›★☆▶►◀▼▲●⬤]|\s{2,}|\s[/–—:]\s|:\s/u;

/**
 * `Add to calendar Share Print this page`, `Log in | Register | My basket (0)`: a line that can be read from end to end as
 * what a page offers to do, two things or more, with nothing that joins them to a sentence.
 */
export function isRow(text: string, code: LanguageCode): boolean {
  if (text.length > LONGEST || /,(?!\d)|[;…“”„"[\]{}]|[.!?](?:\s|$)/u.test(text)) return false;
  // “The Summer Show: report and results”
  if (
    /^(?:the|an?|der|die|das|ein|eine|le|la|les|une?|el|los|las|una|os?|as|um|uma) (?:\S+ ){2}/iu.test(text)
  )
    return false;
  const parts = text.split(hard).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const reader = new RowReader(code);
  return parts.every((part) => reader.reads(part)) && isMany(reader, parts.length, text);
}

/** `Expand image`, `Fotoğrafı büyüt`, `Close this message`: one control, which is meant on a screen alone. */
export function isOnScreen(text: string, code: LanguageCode): boolean {
  if (text.length > LONGEST_ALONE || !/^\p{Lu}[^\p{Lu}.,;:!?…"“”„»]*$|^\P{Ll}*$/u.test(text)) return false;
  const reader = new RowReader(code, true);
  if (!reader.reads(text)) return false;
  const { controls, labels, views, shown, strangers, tokens } = reader.tally;
  return controls === 1 && views === 1 && shown > 0 && labels + strangers === 0 && tokens <= 4;
}

/** Whether a row has enough of a page's own. */
function isMany({ tally, isLast }: RowReader, parts: number, text: string): boolean {
  const { controls, turns, strangers, names, tokens } = tally;
  // `Find a dealer Request a quote`: what it is done to may be anything, but for a name.
  if (!isLast && parts === 1 && names === 0 && turns >= 1 && controls >= 2 && strangers <= controls)
    return strangers * 3 <= tokens;
  if (strangers * 4 > tokens || strangers * 2 > parts) return false;
  // `Download PDF (2.1 MB)`
  if (/\d\s?[KMG]B\)?\s*$/u.test(text)) return controls >= 1;
  // `Show more updates (14)`
  if (strangers === 0 && parts === 1 && controls === 1 && /\(\d{1,5}\)$/u.test(text)) return true;
  return parts >= 2 ? areMany(tally, parts, text) : strangers === 0 && areManyTogether(tally, text);
}

/** With signs between the parts less is enough than without. */
function areMany(
  { controls, labels, pageLabels, figures, counters, strangers, tokens }: Tally,
  parts: number,
  text: string,
): boolean {
  const all = controls + labels;
  if (controls >= 2 || (controls >= 1 && pageLabels >= 1 && labels >= 1)) return true;
  // `5 min read · Updated 2 days ago`, `Rate this page ★★★★★ 12 votes`, but not “Part 2: Read the map”, nor “4108 – £1.10”
  if (figures >= 1 && all + figures === parts && controls <= 1)
    return controls + counters >= 1 && labels === 0 && !text.includes(':');
  // `Unmute   Captions off   Full screen`
  if (controls >= 1 && parts >= 3 && strangers === 0 && tokens <= parts * 3) return true;
  return pageLabels >= 1 && all >= 3 && labels >= 2;
}

function areManyTogether({ controls, labels, pageLabels, turns, tokens }: Tally, text: string): boolean {
  const all = controls + labels;
  if (turns >= 1 && controls >= 1 && all >= 2) return controls >= 2 || labels >= 1;
  // `Like Reply Share 3 likes`
  if (controls >= 3 && controls * 2 >= tokens && (controls >= 4 || /\d/u.test(text))) return true;
  // `Menu Search Account Basket`: nothing but capitals, as in a title.
  return pageLabels >= 1 && all >= 3 && (all + 1 >= tokens || turns >= 2);
}

/** The actions and labels of a language: a line without one is no row. */
export function rowSigns(code: LanguageCode): string {
  const { actions, views, openers, pageLabels } = rowWords[code];
  return `${actions} ${views} ${openers ?? ''} ${pageLabels}`;
}
