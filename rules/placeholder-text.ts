import {
  blockIndexAt,
  brackets,
  defineRule,
  isProse,
  isTemplate,
  phraseSet,
  quote,
  strings,
  type Document,
  type Problem,
  type TextSpan,
} from '#rule';
import { isUpper, once } from '#text';
import {
  fieldClosers,
  fieldNames,
  fieldOpeners,
  heldPlaces,
  heres,
  toReaders,
  metaLabels,
  templateWords,
  measures,
  units,
} from './data/placeholders.ts';
import { anchored, type Anchored } from './placeholder-text/anchored.ts';
import { isInCode, quotedFields } from './placeholder-text/mentioned.ts';
import {
  isMissing,
  missingFigures,
  templateTexts,
  toDoMarks,
  toDos,
  angles,
} from './placeholder-text/missing.ts';
import { checkPhrases, dummySentences, shouts, unwritten } from './placeholder-text/unwritten.ts';

const filler = phraseSet(['lorem ipsum dolor sit']);
const toCome = phraseSet(['TKTK', 'TKTKTK', 'TK TK', 'TK']);
const labels = phraseSet(() => metaLabels);

export default defineRule({
  id: 'placeholder-text',
  category: 'assistant',
  severity: 'error',
  summary: 'Report a place that was to be filled in and was not.',
  why: `
    “[Your Name]” and “XX percent” are notes from the writer to himself. The reader learns nothing from them but that
    nobody read the text before it went out.
  `,
  examples: [
    { bad: 'We stayed at [Insert hotel name here], right behind the harbour.' },
    { bad: 'Fares rise by XX percent in the spring.' },
    { good: 'He called it “a very [sic] short winter” and named no date [3, p. 12].' },
    { good: 'The word `[Your Name]` in the letter is replaced when it is printed.' },
  ],
  options: {
    allow: strings([], 'Words in brackets that are never reported, without the brackets.'),
  },
  phrases: [filler, toCome, labels, dummySentences, shouts, checkPhrases, toDoMarks],

  *check(doc, { allow }) {
    const allowed = new Set(allow.map((each) => each.toLowerCase()));
    const isAllowed = (words: string): boolean => allowed.has(words.toLowerCase());
    const mentioned = quotedFields(doc);
    const fields = doc
      .get(brackets)
      .filter(
        ({ content }) =>
          (isField(doc, content) || isMissing(doc, content)) &&
          !isAllowed(doc.slice(content)) &&
          !mentioned.has(doc.slice(content)) &&
          !isInCode(doc, content),
      );
    const notes = [...metaLines(doc)];
    const others = [
      ...anchored(doc, dummies),
      ...unknowns(doc),
      ...(doc.genre === 'reference'
        ? []
        : [...missingFigures(doc), ...templateTexts(doc), ...toDos(doc), ...angles(doc)]),
      ...fillers(doc),
      ...editorsMarks(doc),
      ...unwritten(doc),
      ...notes,
    ];
    const found = distinct([...fields, ...others]).filter(
      ({ start, end }) =>
        !doc.masks.quoted.covers(start) &&
        !doc.masks.code.covers(start) &&
        !isAllowed(doc.text.slice(start + 1, end - 1)),
    );
    if (found.length === 0 || doc.get(isTemplate)) return;
    // With five fields it is a form, and so is a text that speaks of forms.
    const isForm = fields.length >= 5 || isAboutTemplates(doc) || tellsOfChatbot(doc.text);
    for (const at of found) yield placeholder(doc, at, isForm, notes.includes(at));
  },
});

/** Without what another covers. */
function distinct(spans: readonly TextSpan[]): TextSpan[] {
  const found: TextSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (found.at(-1)?.end ?? 0)) found.push(span);
  return found;
}

function placeholder(doc: Document, at: TextSpan, isForm: boolean, isNote: boolean): Problem {
  return {
    at: { start: at.start, end: at.end },
    message: `${quote(doc.slice(at))} is ${isNote ? 'a note about the text, not a part of it' : 'a place that nobody filled in'}.`,
    ...(isForm ? { severity: 'info' } : {}),
  };
}

/** Whether brackets ask for something: “Your Name”, “Insert date”, “Company name”, “CITY”. */
function isField(doc: Document, content: TextSpan): boolean {
  const { from, to } = doc.words.within(content);
  const count = to - from;
  const text = doc.slice(content);
  // “[Insert a friendly closing line and a link to the shop’s …]”: an order that says what is wanted.
  if (count > 12)
    return count <= 40 && /^(?:Insert|INSERT|Insertar|Inserir|Insérer|Wstaw|Wstawić) \p{L}/u.test(text);
  if (count === 0) return false;
  const { hashes } = doc.words;
  const first = hashes[from]!;
  const last = hashes[to - 1]!;
  // “[hier Produktnamen einfügen]”, “[Hier … ekleyin]”: an order that comes last says it all.
  if (fieldClosers.has(last) && count >= 2 && count <= 6) return true;
  // “[número de teléfono]”: two words or more that ask for nothing else.
  if (count >= 2 && fieldNames.has(text.toLowerCase())) return true;
  // “[your city]”
  if (count >= 2 && count <= 4 && fieldOpeners.has(first) && heldPlaces.has(last)) return true;
  if (count >= 2 && heres.has(last) && (heldPlaces.has(first) || fieldOpeners.has(first))) return true;
  // “[contact email here]”, but “[watch video here]”
  const isHeld = count === 3 && heres.has(last) && heldPlaces.has(hashes[to - 2]!);
  if (isHeld && !toReaders.has(first)) return true;
  if (count >= 3 && isNoteOnSpelling(text)) return true;
  // “[inserir localidade]”
  if (count >= 2 && count <= 4 && /^(?:insert|insertar|inserir|insérer|wstaw|wstawić) /iu.test(text))
    return true;
  // “[insert name of county coordinator]”
  if (
    count <= 8 &&
    /^insert (?:the |a )?(?:name|number|date|title|photo|link|amount|price)s? of /iu.test(text)
  )
    return true;
  // `[Enter a cow, offended.]` is a direction for the stage.
  if (!isUpper(text.charCodeAt(0)) || /[:"“”„]|[.;]$/u.test(text)) return false;
  if (fieldOpeners.has(first) && (count >= 2 || text === text.toUpperCase())) return true;
  if (doc.language === 'de' && askedInGerman().test(text)) return true;
  // “[CITY, Date]”
  const parts = text.toLowerCase().split(/, ?/u);
  return parts.every((part) => fieldNames.has(part)) || (count <= 5 && asked().test(text));
}

// “[Name of the spokesperson]”, “[Teacher name]”, “[Vereinsname]”, “[Köyün adı]”, “[Nazwa szkoły]”.
const asked = once(
  () =>
    /^(?:(?:name of|name d(?:es|er)|nom d[eu]|nombre del?|nome d[oae]|nazwa|imię|nazwisko|numer) .|(?:\p{L}+ ){1,2}(?:name|date|number|address|adı|soyadı|tarihi|numarası|adresi)$)/iu,
);
const askedInGerman = once(() => /^\p{Lu}\p{Ll}{2,20}(?:name|datum|nummer|adresse)$/u);

/** “[Name of the pilot, check spelling]”, “[Jahr unklar, bitte prüfen]”: behind a comma, what is still to be done. */
function isNoteOnSpelling(text: string): boolean {
  const order = /[,;–—-] ?([^,;–—-]{3,50})$/u.exec(text.slice(-60))?.[1];
  // “[the smaller ones, to follow]” is somebody's insertion in a quotation.
  if (!isUpper(text.charCodeAt(0)) && /to (?:follow|come)$/iu.test(text)) return false;
  return order !== undefined && stillToDo().test(order.trim());
}

const stillToDo = once(
  () =>
    /^(?:(?:please |pls )?(?:check|verify|confirm|fill in|look up|ask)(?: (?:the )?(?:spelling|name|date|figure|number|title|with \p{L}+|before \p{L}+))?|to (?:be )?(?:confirmed|checked|follow|come|confirm|check|verify)|spelling\?|tbc|tbd|tk|(?:bitte )?(?:noch )?(?:die )?(?:schreibweise |namen |datum |zahl )?(?:zu )?(?:prüfen|klären|nachtragen|überprüfen|ergänzen)|(?:à|a) (?:vérifier|confirmer|compléter|préciser|verificar|confirmar|completar)|vérifier l['’]orthographe|(?:por|sin) (?:confirmar|verificar)|(?:verificar|comprobar|revisar|confirmar|conferir)(?: (?:el|la|a|o) (?:nombre|grafía|ortografía|fecha|nome|grafia|ortografia|data))?|(?:yazımı|adı|tarihi)? ?(?:kontrol edilecek|kontrol et|teyit edilecek|doğrulanacak)|(?:do )?(?:sprawdzenia|potwierdzenia|uzupełnienia)|sprawdzić(?: pisownię| nazwisko| datę)?)$/iu,
);

/** Whether a text speaks of templates more than once, and so shows their fields on purpose. */
function isAboutTemplates(doc: Document): boolean {
  const { hashes, count } = doc.words;
  let mentions = 0;
  for (let index = 0; index < count && mentions < 2; index++)
    if (templateWords.has(hashes[index]!)) mentions++;
  return mentions >= 2;
}

// “Sure! Here is a speech for your wedding”, somebody began, and read out “[name of the groom]” too.
function tellsOfChatbot(text: string): boolean {
  return /[«“„"][¡]?(?:certainly!|sure!|of course!|here(?:['’]s| is) (?:a|the|your)|¡?claro!|aquí tienes|bien sûr\s?!|voici (?:un|une|votre|le)|natürlich!|gerne!|hier ist (?:ein|ihr|der|die|das)|aqui está|tabii!|elbette!|işte (?:bir|size)|oczywiście!|jasne!|oto (?:twój|twoja|przykład))/iu.test(
    text,
  );
}

// 2025-XX-XX · XX percent · $XX million · INSERT_NAME_HERE. “XX Olympiad” is a number.
const dummies: readonly Anchored[] = [
  ['X,X', () => /(?<![\p{L}\d])X,X\s?(?:%|Prozent|Mio|Mill|mill|milh|bin|mln)/u],
  ['00.00', () => /[$€£]\s?00\.00(?!\d)/u],
  ['-XX', () => /(?<![\p{L}\d])(?:(?:19|20)\d\d|XX)-XX-(?:XX|\d\d)(?![\p{L}\d])/u],
  [
    'XX',
    () =>
      /(?<![\p{L}\d]|(?:siglo|século|siècle|wieku?) )(?:[$€£]\s?X{2,3}(?:[.,]X{1,3})?(?![\p{L}\d])|X{1,3}[.,]X{1,3}\s?(?:million|milli|Mio|mil|bin|Euro|euros|TL|zł)|X{2,3}th\s|X{2,3}(?:[.,]X{1,3})?\s?(?:%|per ?cent\b|Prozent\b|pour cent\b|por cien|por cento\b|yüzde|procent|million\b|billion\b|people\b|(?:días|ans|años|anos|araç|TL|zł|złotych|millions|millones|milhões|milyon|milionów|tysięcy|Millionen|Mio|Euro|personnes|personas|pessoas|kişi|osób|days|hours|minutes|weeks|months|years|miles|dollars|euros?|Tagen?|Stunden|Minuten|Wochen|Jahren?|jours|heures|minutos|horas|días|dias|saat|gün|dni|godzin|km)\b|[€$]))/u,
  ],
  [
    'INSERT_',
    () =>
      /(?<![\p{L}\d_])INSERT_(?:[A-Z]{1,20}_){0,4}(?:HERE|NAME|DATE|URL|LINK|IMAGE|QUOTE|SOURCE|TITLE|TEXT|NUMBER|COMPANY|CITY)(?![\p{L}\d_])/u,
  ],
  ['_HERE', () => /(?<![\p{L}\d_])(?:YOUR|ADD|ENTER|PUT)_(?:[A-Z]{1,20}_){1,5}HERE(?![\p{L}\d_])/u],
];

/** “[X] seconds”, “[##] €”: a figure that somebody was to look up. */
function* unknowns(doc: Document): Iterable<TextSpan> {
  const { text } = doc;
  for (let start = text.indexOf('['); start !== -1; start = text.indexOf('[', start + 1)) {
    if (!'XN#?_'.includes(text[start + 1] ?? ' ')) continue;
    const mark = /^\[(?:X{1,4}|N|#{1,4}|\?{1,4}|_{2,4})\](?![([])/u.exec(text.slice(start, start + 8));
    if (!mark) continue;
    const end = start + mark[0].length;
    const unit = doc.words.indexAt(end);
    const after = doc.text.slice(end, end + 2);
    const counted = /^ \p{L}/u.test(after) && units.has(doc.words.hashes[unit] ?? 0);
    const paid =
      /^\s?[%€$£]/u.test(after) || /[$€£]\s?$/u.test(doc.text.slice(Math.max(0, start - 2), start));
    if (counted || paid) yield { start, end };
  }
}

/** All versions in use go on with *consectetur* or *consetetur adipiscing elit*, or with *sed*. */
const goesOnAsFiller = /^lorem ipsum dolor sit(?: amet)?(?:[.…]|,?$|,?\s(?:con|adi|sed|eli))/iu;

/** “Lorem ipsum dolor sit amet, …” as a text of its own, not as the subject of one. */
function* fillers(doc: Document): Iterable<TextSpan> {
  for (const { start } of doc.phrases(filler)) {
    const block = blockAt(doc, start);
    if (!block || block.kind === 'heading' || block.kind === 'headline') continue;
    const before = doc.text.slice(Math.max(block.content.start, start - 40), start).trim();
    if (before !== '' && !/[.!?]$/u.test(before)) continue;
    // “Lorem ipsum dolor sit amet, they begin, and hardly anyone has read further.”
    const after = doc.text.slice(start, Math.min(block.content.end, start + 60));
    if (goesOnAsFiller.test(after)) yield { start, end: Math.min(block.end, start + 400) };
  }
}

// TK is “to come” beside a figure or in brackets: “TK percent”, “[TK]”, “aged TK”. Else it may be a name.
const figure = once(
  () =>
    /^\s(?:percent|per cent|million|billion|thousand|people|years|words|dollars|pounds|euros|days|weeks|months|hours|minutes|miles|metres|meters|tons|tonnes|members|visitors|passengers|points|copies|jobs|homes|tickets|seats|votes|books|pages|children|students|pupils|patients|workers|staff)\b|^%/u,
);

/** “TK g plums”, “TK cm wide” */
const measure = once(() => new RegExp(`^ (?:${measures})(?![\\p{L}\\d.’'-])`, 'u'));

function* editorsMarks(doc: Document): Iterable<TextSpan> {
  for (const { start, end } of doc.phrases(toCome)) {
    const mark = doc.text.slice(start, end);
    if (mark !== mark.toUpperCase()) continue;
    const before = doc.text.slice(Math.max(0, start - 8), start);
    const after = doc.text.slice(end, end + 24);
    if (/[@.\w-]$/u.test(before) || /^[.@-]\w/u.test(after)) continue;
    if (mark.length > 2 ? /^TK\sTK$|^(?:TK)+$/u.test(mark) : isToCome(before, after)) yield { start, end };
  }
}

function isToCome(before: string, after: string): boolean {
  if (/[[(]\s?$/u.test(before) && /^\s?[\]):]/u.test(after)) return /\[\s?$/u.test(before);
  // “TK: figures for last year” in a line of its own
  if (/(?:^|\n)$/u.test(before) && /^: \p{Ll}/u.test(after)) return true;
  return figure().test(after) || measure().test(after) || /(?:[$€£]|\baged?\s)$/u.test(before);
}

/** “Word count: 812”, “Meta description: …” in a line of its own. */
function* metaLines(doc: Document): Iterable<TextSpan> {
  const hits = doc.phrases(labels);
  // So many are a guide to such labels.
  if (hits.length > 6) return;
  for (const { start, end } of hits) {
    const block = blockAt(doc, start);
    if (!block || !isProse(block.kind) || block.kind === 'list-item' || block.kind === 'quotation') continue;
    const line = doc.lines.at(doc.lines.indexAt(start));
    const opens = /^[\s*_#]{0,8}$/u.test(doc.text.slice(line.start, start));
    const labels = /^[\s*_]{0,4}:\s{0,4}[*_]{0,3}\s{0,4}\S/u.test(
      doc.text.slice(end, Math.min(line.end, end + 20)),
    );
    if (opens && labels && line.end - line.start <= 400) yield { start: line.start, end: line.end };
  }
}

function blockAt(doc: Document, offset: number): Document['blocks'][number] | undefined {
  const block = doc.blocks[blockIndexAt(doc, offset)];
  return block && block.start <= offset ? block : undefined;
}
