import { endOfSpace, hashLetters, once, WordSet } from '#text';

/** `Photo 1 of 12`, `1 / 12 photos`, `0:00 / 3:45`, `Lesezeit: 4 Min.` */
export function isCounter(text: string): boolean {
  if (text.length > 90 || !/\d/.test(text)) return false;
  if (text.includes(':') && text.includes('/') && isPlayTime(text.trim())) return true;
  if (!countWords.standsIn(text)) return false;
  // `1 of 23 photos   Full screen`: with a button beside it.
  const [first = '', ...buttons] = text.trim().split(/\s{2,}|\s?[|•·]\s?/u);
  return isAmong(first, countWords, counters) && buttons.every((each) => button().test(each));
}

const button = once(() => /^\p{Lu}[\p{L}-]{1,14}(?: \p{L}{2,14}){0,2}$/u);

/** Whether one of some patterns fits; each of them has one of the words, which are looked for first. */
function isAmong(text: string, words: WordSet, patterns: () => readonly RegExp[]): boolean {
  return words.standsIn(text) && patterns().some((pattern) => pattern.test(text.trim()));
}

function isPlayTime(text: string): boolean {
  return /^[^\p{L}\p{N}]{0,4}\d{1,2}:\d\d ?\/ ?\d{1,2}:\d\d(?: \d(?:\.\d\d?)?x)?$/u.test(text);
}

/** A word of each counter. */
const countWords = new WordSet(`
  image images photo photos picture pictures slide slides bild bilder bildern foto fotos imagen imagem imágenes imagens
  zdjęcie zdjęć fotoğraf resim diapositive volume
  left lager stock estoque unidades exemplaires kaldı sztuk sztuki
  like likes gefällt aiment gusta curtiram gostam beğendi beğeniyor lubi
  share shares view views reactions retweets claps geteilt aufrufe partage partages vues compartidos vistas visualizaciones
  compartilhamentos visualizações paylaşım görüntülenme udostępnień wyświetleń
  conversation discussion responses replies
  read reading lesezeit lesedauer lecture lectura leitura okuma czytania czas
`);

const counters = once(() => [
  /^\d[\d., ]{0,8}k? (?:shares?|views?|reactions|retweets|claps|mal geteilt|aufrufe|partages?|vues|compartidos|vistas|visualizaciones|compartilhamentos|visualizações|paylaşım|görüntülenme|udostępnień|wyświetleń)$/iu,
  /^(?:conversation|discussion|responses|replies|reactions) ?\(\d{1,5}\)$/iu,
  // With the invitation of the button behind it: “Be the first of your friends.”
  /^(?:you and )?\d[\d., ]{0,12} (?:other )?(?:people|others|friends|fans|readers) likes? (?:this|us|it)(?: page| article| story)?[.!]?(?: [^.!?]{4,50}[.!]?)?$/iu,
  /^(?:dir und )?\d[\d., ]{0,12} (?:anderen )?(?:personen|leuten|menschen|freunden|mal) gefällt (?:das|dies|uns|diese seite)[.!]?(?: [^.!?]{4,70}[.!]?)?$/iu,
  /^\d[\d., ]{0,12} (?:autres )?(?:personnes|internautes|lecteurs|amis) aiment (?:ça|cela|ceci|cette page)[.!]?(?: [^.!?]{4,60}[.!]?)?$/iu,
  /^a \d[\d., ]{0,12} (?:personas|lectores|amigos) (?:más )?les gusta (?:esto|esta página)[.!]?(?: [^.!?]{4,60}[.!]?)?$/iu,
  /^\d[\d., ]{0,12} (?:outras )?(?:pessoas|leitores|amigos) (?:curtiram|gostam d|gostaram d)(?: ?isso| ?isto|esta página)[.!]?(?: [^.!?]{4,60}[.!]?)?$/iu,
  /^\d[\d., ]{0,12} (?:kişi|okur|arkadaşın) (?:bunu|bu sayfayı) (?:beğendi|beğeniyor)[.!]?(?: [^.!?]{4,60}[.!]?)?$/iu,
  /^\d[\d., ]{0,12} (?:innych )?(?:osób|osoby|użytkowników|znajomych) lubi (?:to|tę stronę)[.!]?(?: [^.!?]{4,60}[.!]?)?$/iu,
  /^(?:hurry[,!] )?(?:only|nur noch|plus que|il ne reste que|(?:solo|sólo|últim[oa]s|só|restam|apenas|só restam|son|tylko|zostały|ostatnie)(?: quedan| restam)?) \d{1,3} (?:items? left|left in stock|auf lager|stück auf lager|en stock|exemplaires|unidades|em stock|em estoque|ürün kaldı|adet kaldı|sztuk|sztuki)(?:[^\p{L}][^.]{0,40})?$/iu,
  /^(?:images?|photos?|pictures?|slides?|bild|bilder|fotos?|imagen|imagem|zdjęcie|fotoğraf|resim|diapositive) \d{1,3} ?(?:of|von|sur|de|z|\/) ?\d{1,3}$/iu,
  /^\d{1,3} ?(?:of|von|sur|de|z|\/) ?\d{1,3} (?:images|photos|pictures|slides|bilder|bildern|fotos|imágenes|imagens|zdjęć|fotoğraf)$/iu,
  /^\d{1,2} (?:seconds? )?(?:of|von|sur|de|z) \d{1,2} (?:min(?:utes?)?,? \d{1,2} )?(?:seconds?|sekunden|secondes|segundos|sekund)[,.]? ?volume \d{1,3} ?%$/iu,
  /^\d{1,2}[- ](?:min|mins|minutes?|minuten?|minutos?|dakika|dk)\.? (?:read|lesezeit|de lecture|de lectura|de leitura|okuma|czytania)$/iu,
  /^(?:lesedauer|lesezeit|reading time|temps de lecture|lecture|tiempo de lectura|lectura|tempo de leitura|leitura|okuma süresi|czas czytania)\s?:?\s?\d{1,3} (?:min|mins|minutes?|minuten?|minutos?|dakika|dk|minut[yę]?)\.?$/iu,
]);

/** `Updated 3 hours ago`, `vor 2 Stunden`: nobody who prints a text knows when that was. */
export function isMoment(text: string): boolean {
  return text.length <= 50 && /\d/.test(text) && isAmong(text, pastWords, moments);
}

/** A word of each moment. */
const pastWords = new WordSet('ago vor il hace há önce temu old alt ans años anos eski lata lat');

const moments = once(() => [
  /^(?:(?:last )?updated|published|posted):? \d{1,2} (?:min|mins|minutes?|hours?|hrs?|days?|h) ago$/iu,
  // `This article is more than 3 years old`
  /^(?:this|dieser|cet|este|ten) (?:article|story|post|page|artikel|beitrag|artículo|artigo|artykuł|tekst) (?:is|was|ist|a|date de|tiene|tem|ma|jest) (?:(?:published|last updated|more than|over|about|älter als|mehr als|über|plus de|más de|mais de|ponad|starszy niż) ){0,2}\d{1,2} (?:years?|months?|jahre?n?|monate?n?|ans|mois|años|meses|anos|lata|lat|miesi[ąę]c[ey]?)(?: (?:old|ago|alt))?\.?$/iu,
  /^bu (?:haber|yazı|makale|içerik) \d{1,2} (?:yıldan|aydan) (?:daha )?eski(?:dir)?\.?$/iu,
  /^(?:\p{L}{4,20}:? )?vor \d{1,2} (?:minuten?|stunden?|tagen?)$/iu,
  /^(?:\p{L}{3,20}(?: à jour)? )?il y a \d{1,2} (?:minutes?|heures?|jours?|h|min)$/iu,
  /^(?:\p{L}{4,20} )?hace \d{1,2} (?:minutos?|horas?|días?)$/iu,
  /^(?:\p{L}{4,20} )?há \d{1,2} (?:minutos?|horas?|dias?)$/iu,
  /^(?:\p{L}{4,20} )?\d{1,2} (?:dakika|saat|gün) önce(?: \p{L}{4,20})?$/iu,
  /^(?:\p{L}{4,20} )?\d{1,2} (?:minut[yę]?|godzin[yę]?|dni) temu$/iu,
]);

/** `Posted in Gardens | Tagged hedges, moss`, `View all posts by Ann Lind`, `Image source, Reuters`: where a page files a text. */
export function isFiling(text: string): boolean {
  // What is filed in Turkish has an ı, and begins with a name.
  const isOpened = filingOpeners.has(hashLetters(text, endOfSpace(text, 0))) || text.includes('ı');
  return isOpened && isAmong(text, filingWords, filings);
}

/** What each of them begins with. */
const filingOpeners = new WordSet(`
  posted filed published veröffentlicht publié publicado opublikowano view see read show alle weitere voir lire ver zobacz
  wszystkie inne image media video picture
`);

/** A word of each of them. */
const filingWords = new WordSet(`
  tagged verschlagwortet schlagwörter étiqueté étiquettes marqué etiquetado etiquetas marcado otagowano tagi etiketlendi
  posts articles beiträge entradas artigos wpisy yazıları source caption credit copyright stories
`);

const filings = once(() => [
  /^(?:posted|filed|published|veröffentlicht|publié|publicado|opublikowano) (?:in|under|unter|dans|en|em|w) [^.|]{2,60}[ |·•,.]{1,3}(?:and )?(?:tagged|verschlagwortet mit|schlagwörter|étiqueté|étiquettes|marqué|etiquetado|etiquetas|marcado|otagowano|tagi)(?!\p{L})/iu,
  /^(?:(?:view|see|read|show) (?:all|more|other) (?:posts|articles|stories) (?:by|from)|(?:alle|weitere) (?:beiträge|artikel) von|(?:voir|lire) (?:tous les|les autres) articles (?:de|par)|ver (?:todas las entradas|todos los artículos|todos os artigos|todas as notícias) (?:de|por)|(?:zobacz )?(?:wszystkie|inne) (?:wpisy|artykuły) autora:?) [\p{L}. '’-]{3,40}(?: anzeigen| ansehen)?(?: [→»])?$/iu,
  /^(?:image|media|video|picture) (?:source|caption|credit|copyright), \p{Lu}[^.]{1,60}$/iu,
  /^[\p{L} .'’-]{3,40} tarafından yazılan (?:tüm|diğer) yazıları gör(?:üntüle|ün)?$/iu,
]);

/** `Home > News > Harbour`, `Startseite › Region` */
export function isTrail(text: string, home: WordSet): boolean {
  if (text.length > 90 || !/[>›»/→]/.test(text) || /[.!?]$/u.test(text)) return false;
  const here =
    /^(?:you are here|sie sind hier|vous êtes ici|está usted aquí|estás aquí|usted está aquí|você está aqui|está aqui|buradasınız|jesteś tutaj|tu jesteś) ?: ?/iu;
  const first = /^([\p{L} ]{3,16}?)\s?[>›»/→]\s?\p{L}/u.exec(text.replace(here, ''))?.[1];
  return first !== undefined && first.split(' ').every((word) => home.hasWord(word));
}
