import {
  chatbotNames,
  defineRule,
  isAboutChatbots,
  quote,
  remove,
  signs,
  strings,
  type Document,
  type Problem,
  type TextSpan,
} from '#rule';
import { chatbotMarks, type ChatbotMark } from './data/chatbot-marks.ts';

export default defineRule({
  id: 'leaked-markup',
  category: 'assistant',
  severity: 'error',
  summary: 'Report marks that a chatbot writes for its own program: citations, tokens, tracking parameters.',
  why: `
    A chatbot marks its sources with codes that its own page turns into links, and starts its turns with tokens that nobody is to see.
    Copied into an article they mean nothing to the reader, and tell where the text came from.
  `,
  examples: [
    {
      bad: 'The tide is highest at noon :contentReference[oaicite:2]{index=2}.',
      good: 'The tide is highest at noon.',
    },
    {
      bad: 'See https://example.org/tides?year=2024&utm_source=chatgpt.com for the tables.',
      good: 'See https://example.org/tides?year=2024 for the tables.',
    },
    { good: 'Delete `【4†source】` wherever the tool leaves it.' },
  ],
  options: {
    allow: strings([], 'Marks that are never reported, as they stand in the text.'),
  },
  phrases: [chatbotNames],

  *check(doc, { allow }) {
    const allowed = new Set(allow);
    const told = new Set(markSigns.filter((sign) => sign(doc.text)));
    if (told.size === 0) return;
    const known = doc.get(signs);
    const found = chatbotMarks
      .flatMap((mark) => (told.has(mark.sign) && known.mayHave(mark.anchor) ? findAll(doc, mark) : []))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    let end = 0;
    for (const [index, { mark, ...at }] of found.entries()) {
      if (at.start < end || allowed.has(doc.slice(at)) || isMentioned(doc, at)) continue;
      const close = mark.whole === undefined ? undefined : closing(found, index, mark.whole);
      end = close?.end ?? at.end;
      yield problem(doc, mark, at, close);
    }
  },
});

/** Marks share their signs: one look at a text for each, and most texts have none. */
const markSigns = [...new Set(chatbotMarks.map(({ sign }) => sign))];

interface Found extends TextSpan {
  readonly mark: ChatbotMark;
}

/** Looks around every place of the literal that the mark cannot do without. */
function findAll(doc: Document, mark: ChatbotMark): Found[] {
  const { text } = doc;
  const found: Found[] = [];
  let end = 0;
  for (let at = text.indexOf(mark.anchor); at !== -1; at = text.indexOf(mark.anchor, at + 1)) {
    if (at < end) continue;
    const from = Math.max(end, at - mark.before);
    const match = mark.pattern.exec(text.slice(from, at + 200));
    if (!match || from + match.index > at) continue;
    const start = from + match.index;
    end = start + match[0].length;
    if (end > at && !doc.masks.code.covers(at)) found.push({ start, end, mark });
  }
  return found;
}

/** A text that speaks of the mark puts it between quotation marks, or among words in a text about chatbots. */
function isMentioned(doc: Document, { start, end }: TextSpan): boolean {
  const around = doc.text.slice(Math.max(0, start - 1), start) + doc.text.slice(end, end + 1);
  if (/^["'“‘«„][.,;]?["'”’»“]/u.test(around)) return true;
  return /^\s\s$/u.test(around) && isAboutChatbots(doc);
}

/** The end of a stretch, if the next mark is it. */
function closing(found: readonly Found[], index: number, literal: string): TextSpan | undefined {
  const next = found[index + 1];
  return next?.mark.anchor === literal ? { start: next.start, end: next.end } : undefined;
}

function problem(doc: Document, mark: ChatbotMark, at: TextSpan, close: TextSpan | undefined): Problem {
  const message = `${quote(doc.slice(at))} is ${mark.what}.`;
  if (close) {
    const all = { start: at.start, end: close.end };
    return {
      at,
      message,
      related: [{ at: close, message: 'ends here' }],
      suggestions: [remove(all, 'Remove it with all that it holds')],
    };
  }
  if (mark.kept) return { at, message };
  return { at, message, fix: remove(withSpace(doc.text, at, mark), 'Remove it') };
}

/** The mark with the space before it, with its line if it stands alone; of an address only the parameter. */
function withSpace(text: string, { start, end }: TextSpan, mark: ChatbotMark): TextSpan {
  // “?utm_source=…&year=2024” keeps its question mark.
  if (mark.parameter)
    return text[start] === '?' && text[end] === '&' ? { start: start + 1, end: end + 1 } : { start, end };
  const opensLine = start === 0 || text[start - 1] === '\n';
  const closesLine = end === text.length || text[end] === '\n' || text[end] === '\r';
  if (opensLine) {
    let to = end;
    while (
      /[ \t]/u.test(text[to] ?? '') ||
      (closesLine && /[\r\n]/u.test(text[to] ?? '') && text[to - 1] !== '\n')
    )
      to++;
    return { start, end: to };
  }
  let from = start;
  if (closesLine || /[\s.,;:!?)]/u.test(text[end]!))
    while (from > 0 && /[ \t\u00a0]/u.test(text[from - 1]!)) from--;
  return { start: from, end };
}
