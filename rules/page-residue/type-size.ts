import type { Document } from '#rule';

const controls = new Set([
  'TT',
  'tT',
  'A A A',
  'A- A+',
  'A+ A-',
  'A A',
  'A-A+',
  'A+A-',
  'a A',
  'Aa Aa',
  '-A A+',
  '- A +',
  'A- A A+',
]);

/** Whether a block is a control for the size of the type, and no item of a list of letters. */
export function isSizeControl(doc: Document, index: number): boolean {
  const { content, kind } = doc.blocks[index]!;
  if (content.end - content.start > 8 || kind === 'table' || kind === 'code') return false;
  if (!controls.has(doc.slice(content).replace(/[−–]/gu, '-'))) return false;
  return [doc.blocks[index - 1], doc.blocks[index + 1]].every(
    (other) => other === undefined || other.kind === 'table' || other.content.end - other.content.start > 12,
  );
}
