import { isProse, type Document, type TextSpan } from '#rule';
import { pageLines } from '../data/chatbot-page.ts';
import { isAnswerLabel, LONGEST_LABEL } from './labels.ts';

/** So long is a button of a chatbot's page. */
const LONGEST_LINE = 70;

/** “Copy code”, “Regenerate response”, “ChatGPT said:” in a line of its own. */
export function* pageFurniture(doc: Document): Iterable<TextSpan> {
  for (const { kind, content } of doc.blocks) {
    const length = content.end - content.start;
    if (!isProse(kind) || length > LONGEST_LABEL) continue;
    const line = doc.slice(content).toLowerCase();
    if (kind !== 'list-item' && isAnswerLabel(line)) yield content;
    if (length > LONGEST_LINE) continue;
    const isMarked = line.endsWith('.') || line.endsWith(':');
    if (pageLines.has(line) || (isMarked && pageLines.has(line.slice(0, -1)))) yield content;
  }
}
