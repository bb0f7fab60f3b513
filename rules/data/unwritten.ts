import { once, WordSet } from '#text';

/** What is left for later, and the words that it begins with: the patterns are long, and hardly a line has need of one. */
export interface Order {
  readonly openers: WordSet;
  readonly pattern: () => RegExp;
}

/**
 * What writers leave for later, as whole lines or between brackets: `HEADLINE GOES HERE`, `Titular pendiente`,
 * `TU WSTAWIĆ CYTAT`. Each order is one that nobody gives a reader. They are for text in lower case: to ignore case takes a
 * start three times as long.
 */
export const orders: readonly Order[] = [
  {
    openers: new WordSet(`
      head heads headline headlines heading headings title titles caption captions standfirst standfirsts byline bylines
      quote quotes photo photos picture pictures image images text texts intro intros name names copy copys subhead
      subheads pull
    `),
    pattern: once(
      () =>
        /^(?:head(?:line|ing)?|title|caption|standfirst|byline|quote|photo|picture|image|text|intro|name|copy|subhead|pull quote)s? (?:(?:goes?|to go|comes?) here|tk|tbc|tbd|to follow|needed|pending)$/u,
    ),
  },
  {
    openers: new WordSet(`
      insert put add update link quote comment statement photo picture image legal sub subs lawyer lawyers
    `),
    pattern: once(
      () =>
        /^(?:(?:insert|put|add) .{2,40} here|update with .{4,60}|(?:link|quote|comment|statement|photo|picture|image) (?:to|from|of|about) .{2,40}(?: here| when in)|(?:legal|subs?|lawyers?) to (?:check|read|clear)(?: before publication)?)$/u,
    ),
  },
  {
    openers: new WordSet(`
      hier überschrift titel zitat foto bild text name vorspann bildunterschrift zahl statement
    `),
    pattern: once(
      () =>
        /^(?:hier (?:bitte )?(?:noch )?)?(?:überschrift|titel|zitat|foto|bild|text|name|vorspann|bildunterschrift|zahl|statement)(?: [\p{L}.]{2,20}){0,3} (?:einfügen|einsetzen|folgt|fehlt(?: noch)?|ergänzen|nachtragen|(?:noch )?prüfen)[!.]?$/u,
    ),
  },
  {
    openers: new WordSet('titre chapô légende citation photo nom texte chiffre insérer ajouter mettre'),
    pattern: once(
      () =>
        /^(?:(?:titre|chapô|légende|citation|photo|nom|texte|chiffre)(?: [\p{L}’']{2,20}){0,3} (?:à (?:trouver|compléter|venir|insérer|vérifier|ajouter|revoir|confirmer)|manquante?)|(?:insérer|ajouter|mettre) ici .{2,40})$/u,
    ),
  },
  {
    openers: new WordSet('aquí titular título foto cita pie entradilla nombre ladillo insertar poner meter'),
    pattern: once(
      () =>
        /^(?:aquí (?:va|van|irá|irán) .{2,60}|(?:titular|título|foto|cita|pie de foto|entradilla|nombre|ladillo)(?: [\p{L}]{2,20}){0,2} (?:pendiente|por (?:definir|poner|confirmar)|provisional)|(?:insertar|poner|meter) aquí .{2,40})$/u,
    ),
  },
  {
    openers: new WordSet('título legenda foto citação nome entrada lead inserir colocar pôr aqui'),
    pattern: once(
      () =>
        /^(?:(?:título|legenda|foto|citação|nome|entrada|lead)(?: [\p{L}]{2,20}){0,2} (?:provisóri[oa]|por definir|em falta|a definir|pendente)(?: ?[–-] ?(?:mudar|alterar))?|(?:inserir|colocar|pôr) aqui .{2,40}|aqui (?:entra|entram|vai|vão) .{2,40})$/u,
    ),
  },
  {
    // In capitals the “ı” is an “I”, and folds to “i”.
    openers: new WordSet('başlık başlik spot isim metin alıntı alinti fotoğraf'),
    pattern: once(
      () =>
        /^(?:başlık|spot|isim|metin|alıntı|fotoğraf)(?: [\p{L}]{2,20}){0,2} (?:buraya (?:gelecek|konacak|eklenecek)|bulunacak|eklenecek)$/u,
    ),
  },
  {
    openers: new WordSet('tytuł nagłówek lid lead podpis cytat zdjęcie nazwisko tu tutaj wstawić'),
    pattern: once(
      () =>
        /^(?:(?:tytuł|nagłówek|lid|lead|podpis|cytat|zdjęcie|nazwisko)(?: [\p{L}]{2,20}){0,2} (?:roboczy|do (?:zmiany|uzupełnienia|poprawki|wstawienia|dodania))(?: do zmiany)?|(?:tu|tutaj) (?:wstawić|dodać|dopisać|będzie) .{2,40}|wstawić .{2,40} tutaj)$/u,
    ),
  },
];

/** An order in Turkish may begin with any name: it ends with `eklenecek`. */
export const turkishOrder = once(
  () => /^[\p{L}’' ]{2,30} (?:sözleri|açıklaması|görüşü|demeci|fotoğrafı) (?:buraya )?eklenecek$/u,
);

/** What is to come, between brackets: `[quote from the mayor]`. As a line of its own it is a title: “Picture of the Day”. */
export const wanted: Order = {
  openers: new WordSet('link quote comment statement photo picture image'),
  pattern: once(() => /^(?:link|quote|comment|statement|photo|picture|image) (?:to|from|of|about) .{2,40}$/u),
};

/** A word without which nothing between brackets is to be checked. */
export const checkWords: readonly string[] = [
  ...[
    'check',
    'ck',
    'verify',
    'fact-check',
    'factcheck',
    'read',
    'clear',
    'tbc',
    'tbd',
    'confirmed',
    'checked',
  ],
  ...['prüfen', 'überprüfen', 'klären', 'checken', 'nachfragen', 'bestätigen', 'vérifier', 'revérifier'],
  ...[
    'recouper',
    'confirmer',
    'verificar',
    'comprobar',
    'revisar',
    'conferir',
    'confirmar',
    'teyit',
    'kontrol',
  ],
  ...['doğrulanacak', 'sprawdzenia', 'weryfikacji', 'potwierdzenia', 'zweryfikowania'],
];

/** Between brackets and in lower case, what has to be checked, by whom or with whom behind it: `(à vérifier)`, `(do sprawdzenia w biurze)`. */
export const checks = once(
  () =>
    /^(?:(?:please |pls )?(?:ck|check|verify|fact-?check)(?: (?:the )?(?:age|name|spelling|figure|number|date|title|year|with .{2,30}))?|[\p{L} ]{2,20} to (?:check|verify)(?: before publication)?|(?:[\p{L}]{3,20} )?(?:bitte )?(?:noch |nochmal )?(?:zu )?(?:prüfen|überprüfen|klären|checken|nachfragen)|(?:[\p{L}]{3,20} )?à (?:vérifier|revérifier|recouper)(?: (?:avec|auprès) .{2,30})?|(?:[\p{L}]{3,20} )?(?:por|a) (?:verificar|comprobar|revisar|conferir)(?: con? .{2,30})?|(?:teyit|kontrol) (?:edilecek|edilmeli|et)|doğrulanacak|(?:[\p{L}]{3,20} )?do (?:sprawdzenia|weryfikacji|potwierdzenia|zweryfikowania)(?: (?:w|z|u|przez) .{2,30})?)[!?.]{0,3}$/u,
);

/** In capitals also what an event may still have to confirm: `A CONFIRMAR COM O GABINETE`. */
export const shoutedChecks = once(
  () =>
    /^(?:[\p{Lu} ]{2,20} )?(?:TBC|TBD|TO BE CONFIRMED|TO BE CHECKED|À CONFIRMER|A CONFIRMAR|POR CONFIRMAR|ZU BESTÄTIGEN|DO POTWIERDZENIA|TEYİT EDİLECEK)(?: [\p{Lu} ]{2,40})?$/u,
);

/** A name in front and a word of the newsroom: `[Jo: can we get a better figure? Call Ann before 4]`. */
export const colleague = once(
  () =>
    /^(?:\p{Lu}\p{Ll}{1,15}|OJO|ACHTUNG|UWAGA|DİKKAT) ?[,:] ?(?=.{12})(?=.*(?<!\p{L})(?:please|pls|can (?:we|you)|could (?:we|you)|thanks|call|ring|ask|check|find out|need|bitte|danke|nachfragen|anrufen|noch (?:ein|zwei|die|den|das|einen|eine)|rappeler|rappelle|demander|demande|vérifier|vérifie|merci|ajouter|falta|faltan|pedírsela|pedir|pregunta|preguntar|llama|llamar|confirmar|confirma|gracias|ligar|liga|perguntar|pergunta|obrigad[oa]|koyalım|ekleyelim|sor|sorar|ara|arar|teşekkürler|lütfen|dopytaj|zapytaj|zadzwoń|sprawdź|daj znać|proszę|dzięki)(?!\p{L}))/u,
);

/** What a field is named for in capitals: `[TARİH]`, `NOME DA DIRETORA`, `FIRSTNAME LASTNAME`. */
export const fields = once(
  () =>
    /^(?:(?:FIRST ?NAME|LAST ?NAME|SURNAME|NAME|VORNAME|NACHNAME|NOM|PRÉNOM|NOMBRE|APELLIDOS?|NOME|APELIDO|SOBRENOME|AD|SOYAD|İSİM|ADI SOYADI|IMIĘ|NAZWISKO)(?: (?:OF|OF THE|DES|DER|DE|DE LA|DU|DEL|DA|DO|I|Y|E|VE)? ?[\p{Lu}]{3,20}){0,3}|DATE|DATUM|FECHA|DATA|TARİH|TIME|PLACE|CITY|ORT|LIEU|VILLE|LUGAR|CIUDAD|LOCAL|CIDADE|ŞEHİR|YER|MIASTO|MIEJSCE|PERCENTAGE|FIGURE|NUMBER|AMOUNT|PROZENT|ZAHL|CHIFFRE|POURCENTAGE|MONTANT|PORCENTAJE|CIFRA|IMPORTE|PERCENTAGEM|VALOR|YÜZDE|SAYI|RAKAM|TUTAR|PROCENT|LICZBA|KWOTA|AGE|ALTER|ÂGE|EDAD|IDADE|YAŞ|WIEK|QUOTE|ZITAT|CITATION|CITA|CITAÇÃO|ALINTI|CYTAT|SOURCE|LINK)$/u,
);

/** `DD/MM/YYYY` and its sisters. */
export const dateMask =
  /^(?:DD\/MM\/(?:YYYY|AAAA|RRRR|JJJJ)|dd\/mm\/(?:yyyy|aaaa|rrrr|jjjj)|DD\.MM\.(?:YYYY|RRRR|JJJJ|AAAA)|TT\.MM\.JJJJ|JJ\/MM\/AAAA|jj\/mm\/aaaa|GG\.AA\.YYYY|MM\/DD\/YYYY)/u;

/** What stands behind the first two letters of each: it begins with a rare sign, which is found fast. */
export const monthMarks = ['/MM/', '/mm/', '/DD/', '.MM.', '.AA.'];

/** Beginnings of sentences that say of themselves that they are none. */
export const dummyText: readonly string[] = [
  ...['this is dummy text', 'this is placeholder text', 'this is filler text', 'this is a dummy text'],
  ...[
    'dies ist ein blindtext',
    'dies ist ein platzhaltertext',
    'das ist ein blindtext',
    'dies ist blindtext',
  ],
  ...['ceci est un texte factice', 'ceci est un faux texte', 'ceci est un texte de remplissage'],
  ...['este es un texto de relleno', 'esto es un texto de relleno', 'este es un texto simulado'],
  ...[
    'aquí va el texto',
    'aquí va el título',
    'aqui vai o texto',
    'aqui entra o texto',
    'hier steht ihr text',
    'hier könnte ihr text',
  ],
  ...[
    'your text goes here',
    'your content goes here',
    'votre texte ici',
    'buraya metin gelecek',
    'tu będzie tekst',
    'tutaj będzie tekst',
  ],
  ...['este é um texto fictício', 'este é um texto de preenchimento', 'isto é um texto fictício'],
  ...['bu bir örnek metindir', 'bu bir deneme metnidir', 'bu metin örnektir'],
  ...['to jest tekst zastępczy', 'to jest przykładowy tekst', 'to jest tekst przykładowy'],
];
