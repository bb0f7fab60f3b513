import { CAPITAL, isProse, NUMBER, type Block, type Document, type TextSpan } from '#rule';
import { WordSet } from '#text';
import { otherWares, type Vocabulary } from './vocabulary.ts';

/** What a page puts between paragraphs is shorter. */
const LONGEST = 240;

const networks = new WordSet(otherWares);

/** `Tap here to turn on notifications`, `Enjoyed this? Follow us on Instagram!` */
export function isCall(doc: Document, block: Block, index: number, vocabulary: Vocabulary): boolean {
  const { words, text } = doc;
  const { from, to } = words.within(block.content);
  const count = to - from;
  if (count < 3 || count > 28) return false;
  let verbs = 0;
  let wares = 0;
  let shared = 0;
  let ours = false;
  let strangers = 0;
  for (let at = from; at < to; at++) {
    const hash = words.hashes[at]!;
    if (vocabulary.calls.has(hash)) verbs++;
    if (vocabulary.wares.has(hash)) wares++;
    else if (networks.has(hash)) shared++;
    else if (isStranger(doc, vocabulary, from, at)) strangers++;
    if (ourWords.has(hash)) ours = true;
  }
  if (verbs === 0 || strangers > 0.3 * count) return false;
  if (wares === 0 && !(shared > 0 && ours)) return false;
  if (!vocabulary.isLast && !opensWithCall(doc, block.content, from, vocabulary)) return false;
  if (/\.\s*$/u.test(text.slice(block.content.end - 2, block.content.end)) && !ours) return false;
  return !isSubject(doc, vocabulary) && !isBesideContact(doc, index);
}

const ourWords = new WordSet(`
  our your us unser unseren unserem unserer uns ihr ihre ihren ihrem dein deine deinem notre nos votre vos nous
  abonnez-vous suivez-nous rejoignez-nous inscrivez-vous nuestra nuestro nuestros tu su nos síguenos síganos suscríbete
  nossa nosso seu sua siga-nos acompanhe-nos inscreva-se bizi bize bültenimize kanalımıza uygulamamızı nasz naszego naszą nas twoją
`);

function isStranger({ words, language }: Document, { call }: Vocabulary, from: number, at: number): boolean {
  if (call.has(words.hashes[at]!) || words.kinds[at] === NUMBER) return false;
  // The name of the paper; a German noun has a capital too.
  return language === 'de' || at === from || words.kinds[at] !== CAPITAL;
}

/** With an imperative at once, or behind a question: “Liked this story? Subscribe …”. */
function opensWithCall(
  { words, text }: Document,
  { start, end }: TextSpan,
  from: number,
  { calls }: Vocabulary,
): boolean {
  if (calls.has(words.hashes[from]!)) return true;
  const hook = /[?!:–—]\s+/u.exec(text.slice(start, Math.min(end, start + 90)));
  if (!hook) return false;
  const { from: next, to } = words.within({ start: start + hook.index + hook[0].length, end });
  return next < to && calls.has(words.hashes[next]!);
}

/** Whether the text itself is about newsletters, channels or notifications. */
function isSubject(doc: Document, { wares }: Vocabulary): boolean {
  let blocks = 0;
  for (const [index, { content, kind }] of doc.blocks.entries()) {
    if (!isProse(kind)) continue;
    const isTitle = kind === 'headline' || kind === 'heading' || index === 0;
    if (!isTitle && content.end - content.start <= LONGEST) continue;
    const { from, to } = doc.words.within(content);
    for (let at = from; at < to; at++) {
      if (!wares.has(doc.words.hashes[at]!)) continue;
      if (isTitle && index === 0) return true;
      blocks++;
      break;
    }
  }
  return blocks > 1;
}

/** “Press office: …, tel. …”: an address that somebody wrote for the reader. */
function isBesideContact(doc: Document, index: number): boolean {
  return [doc.blocks[index - 1], doc.blocks[index + 1]].some((block) => {
    if (!block || block.end - block.start > LONGEST) return false;
    const text = doc.text.slice(block.start, block.end);
    return /[\w.]@\w|\bwww\.|\btel\b|\+\d{2}|\d{3}[ /-]\d{2,}/iu.test(text);
  });
}
