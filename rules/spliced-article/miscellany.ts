import { isLetterColumn, type Document } from '#rule';
import { dateline } from './evidence.ts';

/** A column whose items are about something else each, by its title: corrections, letters, news in brief. */
export function isMiscellany(doc: Document): boolean {
  const { blocks, text } = doc;
  if (doc.get(isLetterColumn)) return true;
  if (namesMiscellany(text.slice(blocks[0]!.start, Math.min(blocks[0]!.end, blocks[0]!.start + 80))))
    return true;
  return (
    blocks.filter(({ start, end }) => dateline().test(text.slice(start, Math.min(end, start + 60)))).length >
    2
  );
}

export function namesMiscellany(title: string): boolean {
  return /correction|clarification|errat|in brief|roundup|round-up|berichtigung|richtigstellung|korrektur|in kürze|kurz notiert|rectificati|en bref|brèves|correcci|fe de err|breves|correções|em resumo|düzeltme|kısa kısa|sprostowani|w skrócie|krótko/iu.test(
    title,
  );
}
