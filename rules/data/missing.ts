import { once, WordSet } from '#text';
import { measures } from './placeholders.ts';

/** Between brackets, words that say that something is still to come. They are for text in lower case. */
export const pending = once(
  () =>
    /(?<!\p{L})(?:t\.?b\.?[acd]\.?|to be (?:\p{L}{3,12}ed|set|found|written|made|drawn|taken|chosen|given|done|sent)|(?:still |yet )?to (?:come|follow|go here|confirm)|not yet (?:\p{L}{3,12}ed|known)|wird (?:noch |bald )?(?:bekannt ?gegeben|nachgereicht|ergänzt|festgelegt|bestätigt|mitgeteilt|nachgetragen|eingefügt)|(?:noch )?(?:zu klären|offen|unklar|festzulegen)|folgt(?: noch)?|fehlt(?: noch)?|steht noch (?:aus|nicht fest)|à (?:confirmer|préciser|définir|compléter|venir|insérer|ajouter|fixer|déterminer|annoncer)|(?:por|a|sin) (?:confirmar|definir|determinar|concretar|anunciar|decidir|completar|acordar|indicar)|pendientes?(?: de \p{L}+)?|pendentes?|em falta|netleşecek|belli olacak|(?:sonra )?(?:açıklanacak|eklenecek|duyurulacak|bildirilecek|doldurulacak|belirlenecek|yazılacak)|do (?:potwierdzenia|ustalenia|uzupełnienia|wpisania|dodania|podania|wstawienia))(?= ?(?:$|[,;:–—-]))/u,
);

/** An infinitive behind the name of a field: “[légende à rédiger]”, “[pie de foto por escribir]”, but “[à suivre]”. */
export const toBeDone = once(
  () =>
    /^[\p{L} ’'-]{3,40} (?:à \p{L}{2,14}(?:er|ir|re)|(?:por|a) \p{L}{2,14}(?:ar|er|ir)|do \p{L}{3,16}(?:nia|cia)|(?:noch )?zu \p{L}{3,16}en|\p{L}{2,16}(?:acak|ecek))$/u,
);

/** Alone between brackets nobody but a writer who does not know it yet has these; “[name]” hides somebody. */
export const bareFields = new WordSet(`
  surname date amount number venue deadline url telephone
  anzahl uhrzeit betrag telefon telefonnummer datum
  nombre montant téléphone horaire chiffre
  número fecha importe
  valor
  tarih tutar sayı
  kwota liczba godzina numer
`);

/** Words that end such a note only behind the name of a field: “[figure needed]”, but “the [missing] crown”. */
export const wanting = new WordSet('needed missing required pending awaited manquant manquante brak eksik');

/** What is asked for, in each language: “[name of …]”, “[amount …]”. */
export const fieldNouns = new WordSet(`
  name names date dates time times place venue location amount figure figures number price sum total cost fee email e-mail phone telephone link url address
  title photo picture image logo quote caption speaker sponsor author contact details hours age percentage statistic deadline room website winner
  namen datum ort uhrzeit zeit betrag zahl anzahl preis summe höhe adresse telefonnummer titel foto bild zitat beginn treffpunkt referent referentin
  legenda legende légende pie podpis altı fotoğraf
  nom noms lieu heure horaires montant chiffre nombre numéro prix adresse lien titre citation légende tarif
  nombre nombres fecha lugar hora horario importe cifra número precio dirección enlace título cita correo teléfono
  nome nomes data local valor montante endereço morada preço ligação hora horário citação
  isim tarih yer mekân mekan saat tutar sayı fiyat adres bağlantı başlık alıntı fotoğraf
  imię nazwisko nazwa miejsce godzina kwota liczba numer adres cena zdjęcie tytuł cytat
`);

/** What may stand between the two halves of “name of the chair”, and nothing else. */
export const fieldLinks = new WordSet(`
  of to for from der des von zum zur für du de des d vers pour del da do dos das para al à
`);

/** What somebody put between brackets who knows more than he says: “[name withheld]”, “[date of death unknown]”. */
export const withheld = new WordSet(`
  withheld redacted illegible unknown unclear omitted removed deleted changed inaudible given known obscured
  unbekannt geschwärzt unleserlich geändert caviardé inconnu inconnue illisible modifié omitido desconocido desconocida ilegible cambiado
  desconhecido desconhecida ilegível alterado bilinmiyor okunamıyor değiştirildi nieznany nieznana nieczytelne zmienione utajniono
`);

/** “[winner’s name]”, “[sponsor logo]”, “[sorumlunun adı]”: the last word says what is asked for. */
export const ownedFields = once(
  () =>
    /^(?:(?:\p{L}{2,20} ){0,2}\p{L}{3,20}['’]s (?:full )?(?:name|names|age|title|job title|address|e-?mail|number|photo|bio|quote)|(?!(?:the|his|her|their|its|a|an|this|that|maiden|pen|stage|code|family|birth|place|real|second|middle|given|proper|same|old|new|no|former|married) )(?:\p{L}{3,20} ){1,2}(?:name|logo|url|e-?mail|phone number|e-?mail address|website|link|photo|headshot)|(?:\p{L}{2,20} ){0,2}\p{L}{3,20}(?:n[ıiuü]n|[ıiuü]n) (?:tam )?(?:adı|ismi|soyadı|numarası|adresi|fotoğrafı|logosu|telefonu|bağlantısı)|(?:days|dates|name|time|date|day|place) and (?:\p{L}{3,12} )?(?:hours|times|time|title|place|venue|date|year|address))$/u,
);

/** “[Add link to the shop here]”, “[Insert photo of the bridge]”: what production puts into a text, and that it goes here. */
export const orders = once(
  () =>
    /^(?:(?:add|insert|put|paste|attach|place|drop) .{0,20}(?:link|photo|image|picture|logo|map|url|date|name|address|price|number|video|chart|table|graph|embed|signature|phone|email)s?(?!\p{L}).{0,60} here|(?:add|insert|paste|embed) (?:\p{L}{1,12} ){0,3}(?:links?|photos?|images?|pictures?|logo|map|url|video|chart|caption|quote)(?: (?:to|of|from|for|about|with) .{2,60})?)$/u,
);

/** “[name?]”, “[£?]” */
export const asked = /^(?:name|names|age|figure|amount|title|price|surname|[$€£])\s?\?{1,3}$/u;

const months = [
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'januar|jänner|februar|märz|mai|juni|juli|oktober|dezember',
  'janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre',
  '(?:de )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
  '(?:de )?(?:janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)',
  'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
].join('|');

/** “<car park name>”: between angles, and of more words than a tag has. */
export const angled = once(
  () =>
    /^<(?:(?:insert|your|add) )?(?:\p{L}{2,15} ){1,3}(?:name|date|time|number|address|amount|link|url|title|email|place|venue|here|einfügen|name|datum|adı|tarihi)>/iu,
);

/** What stands for figures that nobody looked up, each with letters that it cannot be without. */
export const dummyFigures: readonly (readonly [string, () => RegExp])[] = [
  // XX:XX to XX:XX · XXhXX
  ['XX:XX', once(() => /(?<![\p{L}\d:])XX:XX(?![\p{L}\d:])/u)],
  ['XXh', once(() => /(?<![\p{L}\d])XXh(?:XX)?(?![\p{L}\d])/u)],
  ['??:??', once(() => /(?<![\p{L}\d:?])\?\?[:.]\?\?(?![:?])/u)],
  // X,XXX tickets
  ['X,XXX', once(() => /(?<![\p{L}\d])X{1,3},XXX(?:,XXX)?(?![\p{L}\d])/u)],
  ['X.XXX', once(() => /(?<![\p{L}\d.])X{1,3}\.XXX(?:\.XXX)?(?![\p{L}\d])/u)],
  // 555-XXX-XXXX · 0XXX XXX XXX
  ['XXX', once(() => /(?<![\p{L}\d])(?:\+?\d{1,4}[ -/]|0|\+)X{2,4}(?:[ /-]?X{2,6}){1,3}(?![\p{L}\d])/u)],
  [
    'XX',
    once(
      () =>
        new RegExp(
          // XX December · XX de octubre · XX. Mai; yüzde XX · %XX; XX tys. zł
          `(?<![\\p{L}\\d])(?:XX\\.? (?:${months})(?!\\p{L})|(?:yüzde |%)XX(?![\\p{L}\\d])|XX (?:tys|mln|mld|mil|mio|mrd)(?!\\p{L})\\.?)`,
          'iu',
        ),
    ),
  ],
  // XX g of flour · XX cm · ?? ml of milk
  ['XX ', once(() => new RegExp(`(?<![\\p{L}\\d.])XXX? (?:${measures})(?![\\p{L}\\d.’'-])`, 'u'))],
  ['?? ', once(() => new RegExp(`(?<![\\p{L}\\d.?!])\\?{2,3} (?:${measures})(?![\\p{L}\\d.’'-])`, 'u'))],
  // Dr. XXXX
  [
    ' XX',
    once(
      () =>
        /(?<=(?<!\p{L})(?:(?:Dr|Mr|Mrs|Ms|Prof|Sra?|Mme)\.?|Herrn?|Frau|Monsieur|Madame|Señora?|Pani?|Sayın) )X{2,8}(?![\p{L}\d])/u,
    ),
  ],
  [
    ' XX',
    // “sold XX books”: behind a verb and before what is counted. “Volume XX letters” is a number, and so are “the XX games”.
    once(
      () =>
        /(?<=(?<!\p{L})(?!(?:volumes?|vol|chapter|part|century|siglo|século|siècle|tome|tomo|capítulo|chapitre|number|type|size|article|artículo|artigo|annexe?|title|act|book|figure|table|appendix|section|the|les|los|las|os|as|des|model|class|level|phase|case|psalm|sonnet|canto) )\p{Ll}{2,20} )XXX? (?!(?:chromosom|cromosom|is|was|has|as|his|its|this|plus|dans|sans|sous|vers|más|mas|pues|tras|games|centur)\p{Ll}*)\p{Ll}{3,20}s(?!\p{L})/u,
    ),
  ],
];

/** In German what is counted has a capital: “lagen XXX Kranke”. */
export const germanFigure = once(
  () =>
    /(?<=(?<!\p{L})\p{Ll}{2,20} )XXX? (?!Chromosom|Jahrhundert|Olympi|Weltmeister|Kongress|Parteitag|Internation|und )\p{Lu}\p{Ll}{2,20}/u,
);

/** “Your headline goes here”, “Votre texte ici”: what a template says where a text should be. */
export const templateLines = once(
  () =>
    /^(?:(?:your|the) (?:\p{L}{2,12} ){0,2}(?:text|headline|title|caption|quote|name|logo|advert|ad|content|copy|image|photo|message|description|subtitle|paragraph|subheading|tagline|bio) (?:goes |comes |will go )?here|(?:text|content|headline|title|copy|body text|description) (?:goes|comes) here|(?:add|enter|type|write|insert|put) (?:your|some|a) (?:\p{L}{2,12} ){0,2}(?:text|title|headline|content|description|caption|message|paragraph)(?: here)?|(?:ihre?|deine?) (?:text|überschrift|titel|bildunterschrift|zitat|name|logo|inhalt|beschreibung|slogan) hier|hier (?:steht|kommt|könnte|folgt) (?:ihr|dein|der|die|das|ein|ihre|deine|eine) (?:text|überschrift|titel|zitat|inhalt|bildunterschrift)(?: stehen| hin| hinein)?|(?:votre|ton|le|un) (?:texte|titre|sous-titre|citation|légende|nom|logo|contenu|description|slogan|message) (?:ici|va ici|vient ici)|(?:saisissez|écrivez|ajoutez|insérez|entrez) votre (?:texte|titre|contenu|message)(?: ici)?|(?:tu|su) (?:texto|título|subtítulo|cita|nombre|logo|contenido|descripción|eslogan|mensaje) (?:va )?aquí|(?:escribe|escriba|añade|inserta|introduce) (?:tu|su|aquí) (?:tu )?(?:texto|título|contenido)(?: aquí)?|(?:o )?(?:seu|teu) (?:texto|título|subtítulo|nome|logo|conteúdo|slogan) (?:vai )?aqui|(?:escreva|insira|adicione|digite) (?:o )?(?:seu|teu|aqui) (?:o seu )?(?:texto|título|conteúdo)(?: aqui)?|(?:metniniz|metin|başlığınız|başlık|içeriğiniz|yazınız|açıklamanız|sloganınız)(?:ı|i)? (?:buraya|burada)(?: (?:gelecek|gelir|yazın|ekleyin|yer alacak))?|(?:twój|tu|tutaj) (?:będzie |wpisz |wstaw |znajdzie się )?(?:swój )?(?:tekst|tytuł|nagłówek|podtytuł|opis|cytat)(?: tutaj| akapitu)?)[.!]?$/u,
);

/** A word of each of them. */
export const templateLineWords = new WordSet(`
  here hier ici aquí aqui buraya burada tu tutaj your text texte texto title content twój metin metniniz votre tekst
`);
