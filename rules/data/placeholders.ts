import { WordSet } from '#text';

/** Words that open a field that nobody filled in: “[Your …]”, “[Insert …]”. */
export const fieldOpeners = new WordSet(`
  your insert enter
  ihr ihre ihren ihrem dein deine deinen
  votre vos ton insérer insérez
  insertar inserte inserta tu
  inserir insira seu sua
  adınız adınızı adınızın buraya
  twój twoja twoje wstaw wpisz państwa
`);

/** Words that close one where the verb comes last: “[Namen hier einfügen]”, “[tarihi ekleyin]”. */
export const fieldClosers = new WordSet(`
  einfügen einsetzen eintragen angeben ergänzen giriniz yazınız ekleyiniz girin ekleyin yazın koyun doldurun belirtin
`);

/** What stands there: “[link to the timetable here]”. */
export const heres = new WordSet('here ici aquí aqui tutaj');

/** What tells a reader to look there. */
export const toReaders = new WordSet('see watch read view click open full more siehe voir ver');

/** What is put there. */
export const heldPlaces = new WordSet(`
  link quote image photo picture date name source text number price city address url title video map chart logo bio
  company product phone email amount deadline venue name's day month year day time topic caption statistic statistics anecdote example cta zitat bild citation imagen cita imagem citação zdjęcie
`);

/** What a field asks for, in lower case. Alone in brackets, with a capital, it is one. */
export const fieldNames: ReadonlySet<string> = new Set([
  ...[
    'name',
    'first name',
    'last name',
    'full name',
    'client name',
    'customer name',
    'recipient name',
    'recipient',
  ],
  ...[
    'company',
    'company name',
    'client',
    'organization',
    'organization name',
    'organisation',
    'business name',
  ],
  ...[
    'product name',
    'brand name',
    'author name',
    'job title',
    'position',
    'city',
    'city name',
    'country',
    'location',
  ],
  ...[
    'date',
    'insert date',
    'time',
    'phone number',
    'email',
    'email address',
    'address',
    'website',
    'website url',
  ],
  ...['number', 'amount', 'price', 'topic', 'keyword', 'main keyword', 'target keyword', 'url', 'hotel name'],
  ...[
    'firmenname',
    'unternehmen',
    'firma',
    'datum',
    'vorname',
    'nachname',
    'ort',
    'adresse',
    'betrag',
    'name der firma',
  ],
  ...['nom', 'prénom', 'nom de l’entreprise', "nom de l'entreprise", 'ville', 'montant', 'nom du client'],
  ...['nombre', 'nombre de la empresa', 'nombre del cliente', 'fecha', 'ciudad', 'empresa', 'apellido'],
  ...['nome', 'nome da empresa', 'nome do cliente', 'data', 'cidade', 'sobrenome'],
  ...['adınız', 'soyadınız', 'isminiz', 'isim', 'ad soyad', 'şirket adı', 'tarih', 'şehir', 'adres'],
  ...[
    'phone number',
    'contact name',
    'contact person',
    'company address',
    'event name',
    'start date',
    'end date',
  ],
  ...[
    'telefonnummer',
    'produktname',
    'name des produkts',
    'name des kunden',
    'kundenname',
    'ansprechpartner',
  ],
  ...['name des autors', 'name der stadt', 'e-mail-adresse', 'datum einfügen'],
  ...[
    'numéro de téléphone',
    'nom du produit',
    'nom de la ville',
    'adresse e-mail',
    'nom de l’auteur',
    'nom du contact',
  ],
  ...[
    'número de teléfono',
    'correo electrónico',
    'nombre del producto',
    'nombre de la ciudad',
    'nombre del autor',
  ],
  ...[
    'dirección de correo',
    'nombre y apellidos',
    'nombre completo',
    'número de telefone',
    'nome do produto',
  ],
  ...['nome da cidade', 'nome do autor', 'nome completo', 'endereço de e-mail', 'morada completa'],
  ...[
    'telefon numarası',
    'ürün adı',
    'müşteri adı',
    'şehir adı',
    'yazar adı',
    'e-posta adresi',
    'adı soyadı',
  ],
  ...['numer telefonu', 'nazwa produktu', 'nazwa miasta', 'adres e-mail', 'imię autora', 'imię klienta'],
  ...['imię', 'imię i nazwisko', 'nazwa firmy', 'miasto', 'nazwisko'],
]);

/** Labels that an SEO tool or a chatbot puts above or below an article; the figure only where a label says so. */
export const metaLabels: readonly string[] = [
  ...['meta description', 'meta title', 'seo title', 'focus keyword', 'focus keyphrase', 'primary keyword'],
  ...['target keyword', 'word count'],
  ...['meta-beschreibung', 'metabeschreibung', 'fokus-keyword', 'wortanzahl', 'wortzahl'],
  ...['méta description', 'méta-description', 'mot-clé principal', 'nombre de mots'],
  ...[
    'meta descripción',
    'metadescripción',
    'palabra clave principal',
    'palabra clave objetivo',
    'recuento de palabras',
  ],
  ...[
    'meta descrição',
    'meta-descrição',
    'palavra-chave principal',
    'palavra-chave foco',
    'contagem de palavras',
  ],
  ...['meta açıklaması', 'meta açıklama', 'odak anahtar kelime', 'kelime sayısı'],
  ...['meta opis', 'opis meta', 'fraza kluczowa', 'słowo kluczowe', 'liczba słów'],
];

/** What a text about templates speaks of. */
export const templateWords = new WordSet(`
  template templates placeholder placeholders boilerplate mail-merge
  vorlage vorlagen platzhalter platzhaltern mustertext
  gabarit gabarits
  plantilla plantillas
  şablon şablonu şablonlar şablonda
  szablon szablonu szablony szablonie
`);

/** Abbreviations of units, as they stand behind a figure. */
export const measures =
  'mg|g|kg|ml|cl|dl|l|mm|cm|km|km/h|mph|oz|lbs?|tsp|tbsp|TL|Msp|cups|min|kW|kWh|MW|°C|°F|m²|m2';

/** What is counted, behind a figure that is missing. */
export const units = new WordSet(`
  seconds minutes hours days weeks months years percent people passengers euros dollars pounds miles metres meters words
  per points copies members visitors degrees
  sekunden minuten stunden tage tagen wochen monate monaten jahre jahren prozent euro menschen personen meter grad
  secondes heures jours semaines mois ans pour personnes mètres degrés
  segundos minutos horas días semanas meses años por personas metros grados
  dias anos pessoas graus
  saniye dakika saat gün hafta ay yıl kişi lira metre derece
  sekund minut godzin dni tygodni miesięcy lat procent osób złotych metrów stopni
`);
