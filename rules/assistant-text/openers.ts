import { type Document, type TextSpan } from '#rule';
import { endOfSpace, hashLetters, once, onceEach, startOfSpace, type LanguageCode } from '#text';
import { voices } from '../data/voices/index.ts';

/** So far from its beginning a sentence is looked at. */
const NEAR = 60;

/** Whether one of the openers could begin at a place, by its first word. */
function mayOpen({ text, language = 'en' }: Document, at: number): boolean {
  const first = hashLetters(text, text[at] === '¡' ? at + 1 : at);
  return firstWordsIn(language).has(first) || firstWordsIn('en').has(first);
}

const firstWordsIn = onceEach((language: LanguageCode): ReadonlySet<number> => {
  // In capitals the Turkish “ı” is an “I”, and folds to “i”.
  const openers = voices[language].openers.flatMap((opener) => [opener, opener.replaceAll('ı', 'i')]);
  return new Set(openers.map((opener) => hashLetters(opener, opener.startsWith('¡') ? 1 : 0)));
});

/** Where “Certainly!” begins that stands right before a place. */
export function openerBefore(doc: Document, start: number): number | undefined {
  if (!mayOpen(doc, startOfLast(doc.text, start))) return undefined;
  const before = doc.text.slice(Math.max(0, start - NEAR), start);
  const sentence = /(?:^|[\n.!?¡])\s{0,3}([^\n.!?¡\s][^\n.!?¡]{1,40})[.!,]\s{1,3}$/u.exec(
    before.replace(/ !(?=\s)/gu, '! '),
  )?.[1];
  if (sentence === undefined || !isOpener(doc, sentence)) return undefined;
  const at = start - before.length + before.lastIndexOf(sentence);
  return doc.text[at - 1] === '¡' ? at - 1 : at;
}

/** Where the sentence begins that ends before a place, as far as that is near. */
function startOfLast(text: string, end: number): number {
  const near = Math.max(0, end - NEAR);
  let start = startOfSpace(text, end, near);
  // Its own mark.
  if (start > near) start--;
  while (start > near && !'\n.!?¡'.includes(text[start - 1]!)) start--;
  return endOfSpace(text, start, end);
}

/** “Sure, here’s …”, “Elbette, … uyarlayabilirim”: the words before the first comma. */
export function opensWith(doc: Document, { start }: TextSpan): boolean {
  if (!mayOpen(doc, start)) return false;
  const first = /^¡?([^\s,.!?][^,.!?]{1,40}?)(?=\s?[,.!–—-]\s)/u.exec(
    doc.text.slice(start, start + NEAR),
  )?.[1];
  return first !== undefined && isOpener(doc, first);
}

function isOpener(doc: Document, words: string): boolean {
  const folded = words.trim().toLocaleLowerCase(doc.language).replaceAll("'", '’');
  return voices[doc.language ?? 'en'].openers.includes(folded) || voices.en.openers.includes(folded);
}

/** “Thanks for pointing that out”, « Toutes mes excuses pour l’erreur »: for a correction, not for a visit. */
const thanks: Readonly<Record<LanguageCode, () => RegExp>> = {
  en: once(
    () =>
      /^(?:many )?(?:thanks|thank you)(?: so much| very much)? for (?:your |the |that |this )?(?:point|flag|catch|spott|notic|highlight|correct|clarif|rais|bring|letting me|mention|alert|remind|heads-up|feedback|note|suggest|detail|check|tip)|^(?:good|great|nice|excellent) (?:catch|eye|spot|point) (?:on|about|with|regarding|there) |^(?:my |sincere |sorry|apologies)[\p{L} ,’]{0,20}(?:for|about) (?:the|that|this|any|my) ?(?:$|[,.!–—]|error|mistake|mix-up|oversight|confusion|slip|misunderstanding|inaccura|omission|repetition)/u,
  ),
  de: once(
    () =>
      /^(?:vielen |herzlichen |besten )?dank(?:e)?(?: dir| ihnen)?(?: sehr)? für (?:den|die|das|ihre?n?|deine?n?) (?:\p{L}{4,14} )?(?:hinweis|korrektur|rückmeldung|anmerkung|klarstellung|feedback|tipp|präzisierung|ergänzung)|^(?:ich bitte um )?(?:entschuldigung|verzeihung|entschuldigen sie)(?: bitte)?,? (?:für )?(?:den|das|die|meinen) (?:fehler|irrtum|verseh|missverständnis|verwechslung|ungenauigkeit)/u,
  ),
  fr: once(
    () =>
      /^merci (?:beaucoup )?(?:de (?:l’|me l’|m’)?(?:avoir |en )?(?:signal|fait|remarqu|relev|averti|corrig|préven)|pour (?:la|le|votre|ta|ton|cette|ce) (?:remarque|précision|correction|signalement|retour|suggestion|vigilance))|^(?:toutes |désolée? |avec |je vous |mes )[\p{L} ]{0,24}(?:pour|de) (?:l’|la |cette |le |mon )(?:erreur|confusion|oubli|méprise|coquille|imprécision|malentendu)/u,
  ),
  es: once(
    () =>
      /^(?:muchas )?gracias por (?:señal|avis|indic|la |el |tu |su |corregir|advert|notar|hac)\p{L}*(?: (?:aclaración|corrección|observación|aviso|nota|sugerencia|comentario)|,|\.| esto| eso| el error)|^(?:mis |pido |le pido |perdón|lamento|disculp)[\p{L} ]{0,20}(?:por )?(?:la|el|mi) (?:error|confusión|equivocación|malentendido|imprecisión|errata)/u,
  ),
  pt: once(
    () =>
      /^(?:muito )?obrigad[oa] (?:por|pela|pelo) (?:apont|avis|indic|assinal|sinaliz|not|corrig|chamar|alert|correção|observação|aviso|esclarecimento|reparo|sugestão|feedback)|^(?:as minhas |peço |minhas |desculp|lamento)[\p{L} ]{0,20}(?:pelo|pela|o|a) (?:erro|confusão|engano|lapso|equívoco|imprecisão|gralha)/u,
  ),
  tr: once(
    () =>
      /^(?:bunu |bu )?(?:\p{L}+ )?(?:belirtti|uyar|düzelt|fark etti|hatırlat|işaret etti|geri bildirim)\p{L}* için (?:çok )?teşekkür|^(?:bu )?(?:hata|karışıklık|yanlışlık|eksiklik) için (?:özür|kusura)/u,
  ),
  pl: once(
    () =>
      /^(?:dziękuję|dzięki)(?: bardzo| ci| panu| pani)? za (?:zwróceni|uwag|wskazani|czujno|korekt|poprawk|wyłapani|sugesti|sprostowani|zgłoszeni|podpowied)|^(?:bardzo )?przepraszam za (?:ten |tę |to )?(?:błąd|pomyłk|niedopatrzen|zamieszan|nieścisłoś|przeoczen)/u,
  ),
};

/** With what they begin. */
const firstOfThanks =
  /^(?:thank|many|good|great|nice|excell|dank|vielen|herzl|besten|merci|gracias|mucha|muito|obrig|bu|uyar|düzelt|geri|fark|hat|belirt|karış|yanlış|eksik|dzi[eę]|bardzo|przepr|my|sincere|sorry|apol|entsch|verz|ich bitte|toutes|désol|avec|je vous|mes|mis|pido|le pido|perd|lament|disc|as minhas|peço|minhas|desc)/iu;

function isThanked({ text, language = 'en' }: Document, { start }: TextSpan): boolean {
  const head = text.slice(start, start + NEAR);
  if (!firstOfThanks.test(head)) return false;
  const folded = head.toLocaleLowerCase(language).replaceAll("'", '’');
  return thanks[language]().test(folded) || thanks.en().test(folded);
}

/** “Done!”, “¡Listo!”, “C’est noté !” */
const exclamation = once(() => /^¡?[\p{L}’']{2,14}(?: [\p{L}’']{1,12}){0,2} ?!\s/u);

/** Whether a stretch opens with “You’re right” or with thanks or excuses for a correction, or stands right behind that. */
export function isAnswer(doc: Document, span: TextSpan): boolean {
  return opensWith(doc, span) || openerBefore(doc, span.start) !== undefined || isThanked(doc, span);
}

/** Whether a stretch opens with “Certainly!”, or stands right behind it. */
export function isOpened(doc: Document, span: TextSpan): boolean {
  if (isAnswer(doc, span)) return true;
  const head = doc.text.slice(span.start, span.start + NEAR);
  return head.includes('!') && exclamation().test(head);
}
