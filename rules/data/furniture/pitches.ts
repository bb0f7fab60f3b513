import type { Notice } from './notices.ts';

/**
 * What a page asks of its readers between two paragraphs, in whole sentences: to pay, to sign up, to agree, to pass it on; and what it
 * says of its rights and its clock.
 */
export const pitchNotices: readonly Notice[] = [
  [
    'support your',
    () =>
      /^(?:support (?:independent|local|quality|our|honest|free|public-interest) (?:\p{L}+ )?(?:journalism|reporting|news(?:room)?|media)(?: ?[.!:–—-]|$)|your (?:support|subscription|donation|contribution)s? (?:keeps?|helps?|funds?|makes?|powers?) (?:\p{L}+ ){0,3}(?:journalism|news|reporting|newsroom|site|paper))/u,
  ],
  [
    'you you’ve',
    () =>
      /^you(?:['’]ve| have)? (?:already )?(?:read|used|viewed|reached|have) (?:\p{L}+ )?\d{1,2} (?:of|out of|free) (?:your )?(?:\d{1,2} )?(?:free |complimentary )?(?:articles|stories|views)/u,
  ],
  [
    'keep continue read',
    () =>
      /^(?:keep|continue|read) (?:on |reading |it all )?(?:for|with|from) (?:just |only |as little as )?(?:[$€£]\d|\d+ ?(?:p|c|cents|pence)(?!\p{L})|a (?:free|digital) )/u,
  ],
  [
    'tell show',
    () => /^(?:tell|show) your friends about (?:this|the) (?:story|article|page|post|site)[.!]?$/u,
  ],
  [
    'the get',
    () =>
      /^(?:get )?(?:the )?(?:best|latest|pick|top|day['’]s|week['’]s) (?:of (?:our|the) )?(?:\p{L}+ )?(?:reporting|stories|news|journalism|headlines|reads)[^.!?]{0,30} (?:delivered|sent|straight|direct)(?!\p{L})/u,
  ],
  [
    'this',
    () =>
      /^this (?:material|article|content|story|copy|text) may not be (?:published|reproduced|copied|redistributed|republished|used)/u,
  ],
  [
    'all',
    () =>
      /^all (?:content|text|texts|articles|material|materials|images|photos) (?:is |are |on this \p{L}+ (?:is|are) )?(?:©|\(c\)|copyright|the property of)/u,
  ],
  ['copyright', () => /^copyright (?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?,? (?:by )?\p{L}[^.]{2,60}\.?$/u],
  [
    'powered',
    () =>
      /^powered by (?:wordpress|drupal|disqus|blogger|squarespace|wix|ghost|joomla|medium|substack|typepad|shopify|arc|brightspot|newspack)\.?$/u,
  ],
  [
    'published posted updated last first modified',
    () =>
      /^(?:first |last )?(?:published|posted|updated|modified)(?: on| at)?:? [^.!?]{0,24}(?:19|20)\d\d[^.!?]{1,12}\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: \p{L}{2,5})?$/u,
  ],
  [
    'watch see',
    () =>
      /^(?:watch|see|play) (?:the )?(?:video|clip|footage|gallery|slideshow|report)(?: (?:report|clip|footage))? (?:above|below|here)[.:]?$/u,
  ],
  ['what', () => /^what do you think\? (?:let us know|tell us|have your say|join|share your|comment|leave)/u],
  [
    'become',
    () =>
      /^become an? (?:member|subscriber|supporter|friend|patron)(?: (?:today|now|here|from|for)[^.!?]{0,30})?[.!]?$/u,
  ],
  [
    'terms about privacy',
    () =>
      /^(?:terms(?: (?:of|and) \p{L}+)?|about us|privacy(?: \p{L}+)?|contact us)(?:, (?:privacy(?: \p{L}+)?|contact(?: us)?|careers|advertise(?: with us)?|terms(?: of \p{L}+)?|cookies?(?: \p{L}+)?|help|jobs)| ?[|·•/-] ?(?:privacy(?: \p{L}+)?|contact(?: us)?|careers|advertise(?: with us)?|terms(?: of \p{L}+)?|cookies?(?: \p{L}+)?|help|jobs)){2,6}$/u,
  ],

  [
    'unterstützen',
    () => /^unterstützen sie (?:unabhängigen|freien|unseren|lokalen|guten) (?:\p{L}+ )?journalismus/u,
  ],
  [
    'registrieren melden',
    () =>
      /^(?:registrieren|melden) sie sich (?:jetzt )?(?:kostenlos |gratis )?(?:an |und |an und )?(?:lesen sie weiter|um weiterzulesen)/u,
  ],
  [
    'jetzt weiterlesen',
    () => /^(?:jetzt )?(?:weiterlesen|kostenlos weiterlesen|weiter lesen) (?:mit|für|ab) \S+(?: \S+){0,3}$/u,
  ],
  ['exklusiv nur', () => /^(?:exklusiv|nur) für (?:abonnent|plus-|premium|digital)\p{L}*\.?$/u],
  [
    'mit',
    () =>
      /^mit (?:der|ihrer|deiner) (?:anmeldung|registrierung|bestellung) (?:stimmen|akzeptieren|erklären|stimmst) (?:sie|du)/u,
  ],
  [
    'täglich das die',
    () =>
      /^(?:täglich |jeden (?:morgen|tag|abend) )?(?:das|die) (?:wichtigste|wichtigsten|besten?|neuesten?)[^.!?]{0,40} (?:per (?:e-)?mail|direkt ins postfach|in ihr(?:em)? postfach|im postfach)\.?$/u,
  ],
  [
    'keine',
    () => /^keine (?:nachricht|nachrichten|meldung|geschichte|news)(?: mehr)?(?: aus \S+)? verpassen[.!]?$/u,
  ],
  ['externen externer', () => /^extern(?:en|e|er) inhalte? (?:laden|anzeigen|aktivieren|zulassen)$/u],
  [
    'zuletzt veröffentlicht aktualisiert stand',
    () =>
      /^(?:zuletzt )?(?:veröffentlicht|aktualisiert|stand|geändert)(?: am)?:? \d{1,2}\.[^!?]{3,20}\d{1,2}[:.]\d\d(?: uhr)?$/u,
  ],
  [
    'artikel beitrag per',
    () => /^(?:(?:artikel|beitrag) )?per (?:e-)?mail (?:versenden|verschicken|senden|empfehlen)$/u,
  ],

  ['soutenez', () => /^soutenez (?:une|la|notre|le) (?:presse|journalisme|rédaction|média)/u],
  ['en', () => /^en vous (?:inscrivant|abonnant|enregistrant), vous acceptez/u],
  [
    'recevez',
    () =>
      /^recevez (?:chaque (?:matin|jour|semaine|soir)|tous les (?:jours|matins)|gratuitement)?[^.!?]{0,50}(?:l['’]actualité|l['’]essentiel|nos (?:articles|infos)|la newsletter)[^.!?]{0,40}$/u,
  ],
  ['ne', () => /^ne (?:manquez|ratez) (?:rien|plus rien|aucune? (?:info|actu|article))[^.!?]{0,40}[.!]?$/u],
  ['offre', () => /^offre (?:spéciale|d['’]abonnement|découverte|limitée) ?:? ?\d/u],
  ['il', () => /^il vous reste (?:à lire )?\d{1,3} ?% de (?:cet|l['’])/u],
  ['déjà', () => /^déjà (?:abonné|inscrit|membre)(?:\(?e\)?|·e)? ?\?/u],
  ['continuer', () => /^continuer sans accepter(?: ?[→>»])?$/u],
  ['publié mis', () => /^(?:publié|mis à jour) le [^.!?]{3,30} à \d{1,2} ?[h:] ?\d\d$/u],
  ['envoyer', () => /^envoyer (?:cet article )?(?:par|à) (?:e-?mail|mail|courriel|un ami)$/u],
  [
    'tout',
    () =>
      /^tout (?:accepter|refuser)(?: ?[|·/-]? ?(?:tout (?:accepter|refuser)|paramétrer|personnaliser))?$/u,
  ],

  ['apoya apoye', () => /^apoy[ae] (?:el|nuestro|un) periodismo/u],
  ['regístrate regístrese', () => /^regístr(?:ate|ese) (?:gratis )?para (?:continuar|seguir|leer)/u],
  ['al', () => /^al (?:suscribirte|suscribirse|registrarte|registrarse),? aceptas? /u],
  ['no', () => /^no te pierdas (?:nada|ninguna|las últimas|ni una)(?: \p{L}+){0,3}[.!]?$/u],
  [
    'comparte comparta comenta',
    () => /^(?:compart[ae]|coment[ae]) (?:esta|este|la|el) (?:noticia|artículo|nota|publicación)[.!]?$/u,
  ],
  [
    'introduce escribe ingresa',
    () => /^(?:introduce|introduzca|escribe|ingresa) tu (?:correo|e-?mail|dirección)(?: \p{L}+){0,2}$/u,
  ],
  ['aceptar', () => /^aceptar (?:todo|todas|cookies|las cookies|y (?:continuar|cerrar))$/u],
  [
    'actualizado publicado',
    () => /^(?:actualizado|publicado)(?: el [^.!?]{3,30})? a las \d{1,2}[:.]\d\d(?: ?h(?:oras)?)?$/u,
  ],

  ['apoie apoia', () => /^apoi[ae] o (?:nosso )?jornalismo/u],
  [
    'cadastre-se registe-se registre-se',
    () => /^(?:cadastre|registe|registre)-se (?:grátis |gratuitamente )?para (?:continuar|ler|seguir)/u,
  ],
  [
    'ao',
    () => /^ao (?:se )?(?:inscrever|subscrever|assinar|cadastrar)(?:-se)?,? (?:você )?(?:concorda|aceita)/u,
  ],
  ['não', () => /^não perca (?:nenhuma?|nada|as últimas)(?: \p{L}+){0,3}[.!]?$/u],
  [
    'compartilhe partilhe comente',
    () => /^(?:compartilhe|partilhe|comente) (?:esta|este|a|o) (?:notícia|artigo|matéria|publicação)[.!]?$/u,
  ],
  ['digite insira', () => /^(?:digite|insira|introduza) (?:o )?(?:seu|teu) e-?mail$/u],
  ['aceitar', () => /^aceitar (?:tudo|todos|cookies|os cookies|e (?:continuar|fechar))$/u],
  ['atualizado publicado', () => /^(?:atualizado|publicado)(?: em [^.!?]{3,30})? às \d{1,2}[h:]\d\d$/u],

  ['ücretsiz', () => /^ücretsiz (?:üye|abone|kayıt) ol\p{L}*(?:,| ve) (?:okumaya|haberin)/u],
  ['zaten', () => /^zaten (?:abone|üye) (?:misiniz|misin)\?/u],
  ['e-posta', () => /^e-posta adresinizi (?:girin|yazın)$/u],
  ['gelişmeleri gelişmelerden', () => /^gelişmeleri? (?:\p{L}+ )?kaçırmayın[.!]?$/u],
  ['günün', () => /^günün (?:öne çıkan )?haberleri (?:her \p{L}+ )?e-posta\p{L}*$/u],
  ['bu', () => /^bu (?:site|web sitesi|internet sitesi) çerez(?:ler)? kullan/u],
  ['çerez', () => /^çerez (?:ayarları|tercihleri|politikası)$|^çerez(?:ler)? kullanıyoruz/u],
  ['yorumunuzu', () => /^yorumunuzu (?:yazın|paylaşın|ekleyin)$/u],
  ['son', () => /^son güncelleme ?:? [^!?]{0,24}\d{1,2}[:.]\d\d$/u],

  [
    'wspieraj wesprzyj',
    () => /^(?:wspieraj|wesprzyj) (?:niezależne|lokalne|nasze|wolne) (?:dziennikarstwo|media)/u,
  ],
  [
    'zarejestruj zaloguj',
    () => /^(?:zarejestruj|zaloguj) się (?:za darmo|bezpłatnie)?,? ?aby (?:czytać|przeczytać)/u,
  ],
  ['masz', () => /^masz już (?:konto|dostęp|prenumeratę|subskrypcję)\?/u],
  ['nie', () => /^nie (?:przegap|przegapisz) (?:niczego|żadn\p{L}+)(?: \p{L}+){0,3}[.!]?$/u],
  ['podaj wpisz', () => /^(?:podaj|wpisz) (?:swój )?adres e-?mail$/u],
  [
    'najważniejsze',
    () =>
      /^najważniejsze (?:wiadomości|informacje|newsy)[^.!?]{0,20} (?:prosto )?(?:na|w) (?:twoją|twojej|swoją|swojej) skrzyn\p{L}+$/u,
  ],
  [
    'ustawienia akceptuję akceptuj',
    () => /^(?:ustawienia|akceptuję|akceptuj) (?:wszystkie )?(?:pliki |plików )?cookies?$/u,
  ],
  [
    'aktualizacja opublikowano',
    () => /^(?:ostatnia )?(?:aktualizacja|opublikowano) ?:? [^!?]{0,24}\d{1,2}[:.]\d\d$/u,
  ],
];
