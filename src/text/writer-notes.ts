import { hashWord } from './hash.ts';
import { isUpper } from './characters.ts';
import { once } from './once.ts';
import { namesLength } from './sentence-signs.ts';
import { WordSet } from './word-set.ts';

/** Orders that open a note to the writer: “[Add …]”, “[Verify …]”, in the forms that people and chatbots use. */
const orders = new WordSet(`
  add include describe mention provide explain expand elaborate discuss check verify confirm fact-check continue write
  replace customize customise complete attach summarize summarise double-check clarify rewrite rephrase update trim
  cite quote cut shorten paste remove
  ergänze ergänzen füge beschreibe beschreiben erkläre prüfe prüfen bitte überprüfe überprüfen bestätigen schreibe hier
  ajouter ajoutez ajoute compléter complétez vérifier vérifiez vérifie confirmer confirmez décrire décrivez mentionner
  inclure développer rédiger citer préciser
  añadir añade agregar agrega verificar verifica comprobar confirmar confirma incluir incluye completar completa
  describir desarrollar mencionar citar revisar redactar
  adicionar adicione acrescentar acrescente confirme verifique inclua complete descreva descrever mencionar
  desenvolver revise conferir confira
  dodaj dodać uzupełnij uzupełnić sprawdź sprawdzić potwierdź potwierdzić opisz opisać wspomnij rozwiń zweryfikuj napisz
`);

/** Orders that close one where the verb comes last: “[persönliche Anekdote ergänzen]”, “[alıntı ekleyin]”. */
const closingOrders = new WordSet(`
  ergänzen hinzufügen prüfen überprüfen bestätigen beschreiben kürzen nachtragen klären
  ekle ekleyin yaz yazın edin edilecek eklenecek doğrulayın onaylayın belirtin tamamlayın yapın
`);

/** Before a colon, who is told: “[Writer: …]”. */
const addressees = new WordSet(`
  writer author editor editors self todo fixme reviewer copyeditor designer reporter note-to-self
  autor autorin redaktion redakteur lektorat
  auteur rédacteur rédactrice rédaction
  redactor redactora editor autora
  redator redatora redação
  yazar editör redaksiyon muhabir
  redaktor redakcja autorka
`);

/** What goes on where a text was left out: “[Rest of the article continues …]”. */
const remainders = new WordSet(
  `rest remainder remaining suite resto restante reszta geri kalanı devamı fortsetzung`,
);

/** What a note speaks of when it speaks of the text. */
const textParts = new WordSet(`
  article story text content post section sections essay chapter table list conclusion introduction paragraph paragraphs
  artikels artikel textes abschnitts l’article texte article artículo texto contenido artigo conteúdo makalenin metnin
  yazının artykułu tekstu treści
`);

/** Who makes a text with others, and who has a say in it: “[Product manager to insert …]”, but “[Clerk to write to the bank]”. */
const staff = new WordSet(`
  manager marketing legal lawyer lawyers editor editors editorial author writer writers copywriter copywriters translator designer designers
  design comms communications pr press seo subs sub-editor sub-editors subeditor desk client sales product team web social researcher
  reporter producer proofreader reviewer photographer agency compliance brand content developer webmaster
`);

/** What those put into a text, or do to it. */
const supplied = new WordSet(`
  memory memories recollection recollections
  testimonial testimonials quote quotes paragraph paragraphs sentence sentences section copy caption captions headline headlines text
  wording anecdote anecdotes example examples statistic statistics bio tagline blurb screenshot screenshots image images photo photos
  picture pictures link links cta word words tone reader readers audience spelling
  zitat zitate absatz abschnitt satz sätze beispiel beispiele text wörter leser citation citations paragraphe phrase phrases exemple
  exemples témoignage mots lecteur lecteurs cita citas párrafo frase frases ejemplo ejemplos testimonio palabras lector lectores citação
  citações parágrafo exemplo exemplos testemunho palavras leitor leitores alıntı paragraf cümle örnek kelime okur cytat cytaty akapit
  zdanie zdania przykład przykłady słów czytelnik
`);

/** Orders that are given in a kitchen and on a stage too: what is to be done is done to a text. */
const otherOrders = new WordSet(`
  ask use keep list fill personalise personalize mention highlight emphasise emphasize
  share tell recount relate
  insert place adapt avoid link source supply approve check tailor adjust
  verwende verwenden nenne nennen halte halten frage kürze nutze utilisez utiliser gardez garder demandez donnez usa usar usa mantén
  mantener pregunta da usar use mantenha manter pergunte dê użyj zachowaj zapytaj podaj kullan
`);

/** “this paragraph”: nobody who speaks to readers gives orders about it. */
const thisPart = once(
  () =>
    /(?<!\p{L})(?:this (?:paragraph|section|sentence|passage|copy|wording|caption|headline|intro)|diese[nrs]? (?:absatz|abschnitt|satz|passage|textstelle)|ce (?:paragraphe|passage)|cette (?:phrase|section|partie)|este (?:párrafo|apartado|parágrafo|trecho)|esta (?:frase|sección|secção|seção)|bu (?:paragraf|bölüm|cümle)\p{L}*|ten (?:akapit|fragment)|t[ąęo] (?:sekcj[aęi]|zdanie))(?!\p{L})/iu,
);

/** Before an order. */
const adverbs = new WordSet(
  'briefly optional optionally please possibly also kurz optional bitte brièvement facultatif brevemente opcional isteğe',
);

/** What has been done to it readers are told: “[This section was cut for length]”. */
const wasDone = once(
  () =>
    /(?<!\p{L})(?:was|were|has|have|been|is|are|omitted|missing|cut|removed|illegible|wurde|wurden|fehlt|fehlen|a été|est|fue|ha sido|es|foi|é|edildi|został|została|jest)(?!\p{L})/iu,
);

/** “[Tone: warm, no jargon]” */
const specification = once(
  () =>
    /^(?:tone|tone of voice|target (?:audience|length|keywords?)|word (?:count|limit)|keywords?|seo|cta|call to action|key messages?|reading (?:level|age)|tonfall|zielgruppe|wortzahl|public cible|ton|tono|tom|público(?:-alvo| objetivo)?|hedef kitle|ton wypowiedzi|grupa docelowa) ?: /iu,
);

// Links and buttons in brackets, and what newspapers put there.
const noNote = once(
  () =>
    /^(?:continue[ds]? (?:reading|watching|shopping|on|to|below|from)|add(?:ed)? (?:to|comment)|check (?:back|out|here|in)|include[ds]? in|(?:article|story|text) continues below|cut to|fortsetzung (?:auf|folgt)|hier (?:klicken|lesen|weiterlesen))(?!\p{L})/iu,
);
// “Note to self: …”, “Notiz an die Redaktion: …”: whoever it is to, it is none of the reader's business.
const noteTo = once(
  () =>
    /^(?:(?:note|nb|memo|query) (?:to|for|au|à|pour|aux)|notiz an|nota (?:para|ao|à|al)|notatka dla|uwaga dla|yazara not|editöre not)(?!\p{L})/iu,
);
// “[Add link to the shop here]” keeps the place of what is missing, which is told as that.
const placeOf = once(
  () =>
    /^(?:(?:add|insert|put|paste|attach|place|drop) (?:a |an |the |your |in )?(?:\p{L}{1,12} )?(?:link|photo|image|picture|logo|map|url|date|name|address|price|number|video|chart|table|graph|hyperlink|embed|signature|phone|email)s?(?!\p{L}).{0,60}(?: here)|(?:add|insert|paste|embed) (?:\p{L}{1,12} ){0,3}(?:link|photo|image|picture|logo|map|url|video|chart)s? (?:to|of|from|for|with) .{2,60}|insert (?:a |the )?quotes? (?:from|by) .{2,60} here)$/iu,
);
const label = once(() => /^[\p{L}-]{2,20} ?:\s/u);

/** Without one of them nothing is a note: the patterns take a start longer to make than all brackets of a page to read. */
const signs = WordSet.union(
  orders,
  adverbs,
  closingOrders,
  addressees,
  textParts,
  otherOrders,
  supplied,
  new WordSet(
    'here tone target keywords seo cta tonfall zielgruppe ton tono tom público hedef grupa note nb memo query notiz nota notatka uwaga yazara editöre',
  ),
);

/**
 * Whether the words of a pair of brackets are a note to the writer: an order, a role with one, a promise of the rest.
 * “Editor’s note: …” and “Hon. Members: …” are for readers.
 */
export function isWriterNote(text: string): boolean {
  if (!signs.standsIn(text)) return false;
  const words = text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+){0,5}/gu) ?? [];
  const [first, second] = words;
  if (first === undefined || second === undefined || noNote().test(text) || placeOf().test(text))
    return false;
  if (noteTo().test(text)) return true;
  if (/^(?:writer|author|editor|reporter)[’']s note to(?!\p{L})/iu.test(text)) return true;
  if (/^(?:writer|author|editor|reporter)[’']s note ?:/iu.test(text)) return orders.hasWord(words[2] ?? '');
  if (specification().test(text)) return true;
  // “[Briefly explain …]”, “[Optional: add …]”
  if (adverbs.hasWord(first) && orders.hasWord(second)) return true;
  if (label().test(text))
    return addressees.hasWord(first) && (orders.hasWord(second) || !isUpper(second.charCodeAt(0)));
  if (/^fill in (?:the|a|an|your|this)(?!\p{L})/iu.test(text)) return true;
  if (/^add (?:source|sources|citation|quote|link|figure|image|reference|references)s?$/iu.test(text))
    return true;
  if (words.length < 3) return false;
  // An insertion in a quotation is short and in lower case: “they [add salt]”.
  if (orders.hasWord(first) && (isUpper(first.charCodeAt(0)) || words.length >= 5)) return true;
  if (addressees.hasWord(first) && second === 'to' && orders.hasWord(words[2]!)) return true;
  return closingOrders.hasWord(words.at(-1)!) || isRemainder(words) || isBriefing(text, words);
}

/** What is told to whoever writes the text: how long and in which tone, by whom it is to be supplied. */
function isBriefing(text: string, words: readonly string[]): boolean {
  if (!isUpper(text.charCodeAt(0)) || words.length < 4) return false;
  if (/(?<!\p{L})(?:could|should|can|will|to)? ?go(?:es)? here$/iu.test(text)) return true;
  // “[Product manager to insert two testimonials …]”
  const to = words.slice(0, 5).indexOf('to');
  if (to > 0 && (orders.hasWord(words[to + 1]!) || otherOrders.hasWord(words[to + 1]!)) && isMade(words, to))
    return true;
  if (wasDone().test(text)) return false;
  if (namesLength(text) || thisPart().test(text)) return true;
  return otherOrders.hasWord(words[0]!) && words.slice(1).some((word) => supplied.hasWord(word));
}

/** Whether those who are told make the text, or what they are told is about it. */
function isMade(words: readonly string[], to: number): boolean {
  return (
    words.slice(0, to).some((word) => staff.hasWord(word)) ||
    words.slice(to + 2).some((word) => supplied.hasWord(word))
  );
}

function isRemainder(words: readonly string[]): boolean {
  const hashes = words.slice(0, 8).map((word) => hashWord(word));
  if (!hashes.some((hash) => textParts.has(hash))) return false;
  return (
    hashes.some((hash) => remainders.has(hash)) ||
    /(?:continues|truncated|here|omitted)$/iu.test(words.slice(0, 8).join(' '))
  );
}
