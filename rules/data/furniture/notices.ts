import { once } from '#text';

/** What a page says of itself: the words one of which comes first, and how the line begins, in lower case. */
export type Notice = readonly [openers: string, beginning: () => RegExp];

/** What a page says when it cannot or must not show something. */
export const embedNotices: readonly Notice[] = [
  ['external', () => /^external (?:content|media) (?:blocked|is blocked|not loaded|disabled)/u],
  ['to', () => /^to (?:view|see|play|watch) this (?:content|video|post|map|media)/u],
  [
    'this',
    () =>
      /^this (?:content|video|post|embed|map) (?:is (?:provided|hosted|blocked|not available|unavailable)|could not be loaded|may (?:use|set) cookies)/u,
  ],
  ['your', () => /^your browser does(?:n['’]t| not) support/u],
  ['you', () => /^you (?:need|have) to enable javascript/u],
  ['please', () => /^please (?:enable|activate) javascript/u],
  ['we', () => /^we need your (?:consent|permission) to (?:load|show|display)/u],
  ['this', () => /^this (?:page|site) requires javascript/u],
  ['enable', () => /^enable javascript/u],
  [
    'sign log login',
    () =>
      /^(?:sign ?in|log ?in) to (?:view|see|watch|play|load|hear|listen to) (?:this|the full|the|all|more) (?:\p{L}{3,12} ?){1,2}(?:[.…]|$)/u,
  ],
  [
    'loading',
    () =>
      /^loading(?: (?:the )?(?:map|video|player|comments|content|chart|gallery|results|more|image|images|feed|posts?|tweets?))?(?: ?\.{3}| ?…|$)/u,
  ],
  [
    'refresh',
    () =>
      /^refresh (?:(?:the|this) page |your browser )?for (?:the )?(?:latest|live|more|new|updates|live updates)/u,
  ],
  ['live', () => /^live (?:blog|updates?|text|ticker): ?(?:refresh|reload|updates? automatically)/u],
  ['follow', () => /^follow (?:@[a-z\d_]{3,20}|our live ?blog|live updates)(?: for | on | {2,}|$)/u],
  [
    'interactive chart map graphic',
    () =>
      /^(?:interactive )?(?:map|chart|graphic|graph)?: ?(?:tap|click|hover|swipe|zoom|(?:an? )?interactive version)/u,
  ],
  ['ad advert advertisement', () => /^ad(?:vert(?:isement)?)? (?:closes|ends|will (?:close|end)) in \d/u],
  ['view', () => /^view (?:all )?\d{1,4} (?:more )?(?:replies|comments|photos|images|reviews)$/u],

  ['externer externe', () => /^extern(?:er|e) inhalte? (?:blockiert|gesperrt|nicht geladen|deaktiviert)/u],
  ['empfohlener', () => /^empfohlener (?:redaktioneller|externer) inhalt/u],
  [
    'an',
    () =>
      /^an dieser stelle (?:finden sie|ist|befindet sich|steht) (?:ein|eine[nm]?)? ?(?:von der redaktion )?(?:externe[rn]?|extern|eingebettete)/u,
  ],
  ['zur', () => /^zur wiedergabe dieses videos/u],
  ['zum', () => /^zum (?:anzeigen|laden) (?:dieses|externer|des) inhalt/u],
  ['mit', () => /^mit ihrer (?:zustimmung|einwilligung) (?:wird|werden|laden) (?:hier|wir)/u],
  ['ihr', () => /^ihr browser unterstützt/u],
  ['bitte', () => /^bitte aktivieren sie javascript/u],
  ['melden', () => /^melden sie sich an, um (?:diese[ns]?|alle|mehr) .{3,30} zu (?:sehen|laden)/u],
  ['wird', () => /^wird geladen(?: ?\.{3}| ?…|$)/u],
  ['dieser', () => /^dieser inhalt (?:ist|wird) (?:nicht verfügbar|blockiert|von .{2,30} bereitgestellt)/u],

  ['contenu', () => /^contenu externe (?:bloqué|désactivé)/u],
  [
    'pour',
    () => /^pour (?:afficher|voir|consulter|visionner) ce(?:tte)? (?:contenu|vidéo|publication|carte)/u,
  ],
  ['en', () => /^en cliquant sur «? ?(?:j['’]accepte|accepter)/u],
  [
    'cette ce',
    () =>
      /^ce(?:tte)? (?:contenu|vidéo|publication) (?:est|n['’]est) (?:bloqué|plus disponible|pas disponible|fourni)/u,
  ],
  ['votre', () => /^votre navigateur ne (?:prend pas en charge|supporte pas|permet pas)/u],
  ['veuillez', () => /^veuillez activer javascript/u],
  ['connectez-vous', () => /^connectez-vous pour (?:voir|afficher|écouter) (?:cette|ce|la|le|toutes|tous)/u],
  ['chargement', () => /^chargement(?: de la (?:carte|vidéo)| du (?:contenu|lecteur))?(?: ?\.{3}| ?…|$)/u],

  ['contenido', () => /^contenido externo (?:bloqueado|desactivado)/u],
  ['para', () => /^para (?:ver|visualizar|mostrar|reproducir) este (?:contenido|vídeo|video)/u],
  ['inicia inicie', () => /^inici[ae] sesión para (?:ver|cargar|escuchar) (?:este|esta|el|la|todos|todas)/u],
  ['cargando', () => /^cargando(?: (?:mapa|vídeo|video|contenido))?(?: ?\.{3}| ?…|$)/u],
  ['su tu', () => /^(?:su|tu) navegador no (?:soporta|admite|es compatible|permite)/u],
  ['habilite habilita active activa', () => /^(?:habilite|habilita|active|activa) (?:el )?javascript/u],
  ['este', () => /^este (?:contenido|vídeo|video) (?:no está disponible|está bloqueado|externo)/u],

  ['conteúdo', () => /^conteúdo externo (?:bloqueado|desativado)/u],
  ['para', () => /^para (?:ver|visualizar|aceder a) este (?:conteúdo|vídeo)/u],
  [
    'inicie faça',
    () => /^(?:inicie sessão|faça login) para (?:ver|carregar|ouvir) (?:este|esta|o|a|todos|todas)/u,
  ],
  ['carregando', () => /^carregando(?: (?:mapa|vídeo|conteúdo))?(?: ?\.{3}| ?…|$)/u],
  ['o', () => /^o (?:seu|teu) navegador não (?:suporta|é compatível)/u],
  ['seu', () => /^seu navegador não/u],
  ['ative active habilite', () => /^(?:ative|active|habilite) o javascript/u],
  ['este', () => /^este (?:conteúdo|vídeo) não está disponível/u],

  ['bu', () => /^bu (?:içeriği|videoyu|gönderiyi) (?:görüntülemek|görmek|izlemek|oynatmak) için/u],
  ['tarayıcınız', () => /^tarayıcınız .{0,30}desteklem/u],
  ['lütfen', () => /^lütfen javascript/u],
  ['fotoğrafın resmin görselin', () => /^(?:fotoğrafın|resmin|görselin) (?:tamamını|büyüğünü) görmek için/u],
  ['bu', () => /^bu (?:içerik|video) (?:kullanılamıyor|görüntülenemiyor)/u],

  [
    'aby',
    () =>
      /^aby (?:wyświetlić|zobaczyć|obejrzeć|odtworzyć) (?:tę|ten|to) (?:treść|materiał|film|wideo|post|nagranie)/u,
  ],
  ['twoja ta państwa', () => /^(?:twoja|ta|państwa) przeglądarka nie obsługuje/u],
  ['włącz proszę', () => /^(?:włącz|proszę włączyć) (?:obsługę )?javascript/u],
  [
    'ta ten',
    () => /^(?:ta treść|ten materiał|ten film) (?:jest|nie jest) (?:niedostępn|dostępn|zablokowan)/u,
  ],
];

/** With a price in the same line, an offer: `Shop now: Descaling tablets £6.99`. */
export const offers = once(
  () =>
    /(?<!\p{L})(?:shop now|buy now|order now|view deal|see deal|jetzt (?:kaufen|bestellen)|zum (?:angebot|shop)|acheter|voir l['’]offre|j['’]en profite|comprar (?:ahora|agora|ya)|ver oferta|hemen al|satın al|fırsatı gör|kup (?:teraz|tutaj)|zobacz ofertę)(?!\p{L})/u,
);

/** The first and the last word of each of them: neither stands alone in a word with a hyphen. */
export const offerWords = `
  shop buy order view see jetzt zum acheter voir j'en comprar ver hemen satın fırsatı kup zobacz
  now deal kaufen bestellen angebot l'offre profite ahora agora ya oferta al gör teraz tutaj ofertę
`;

/** With a price and a stretch of time in the same line, a subscription: `Subscribe now: £2 a month`. */
export const subscriptions = once(
  () =>
    /(?<!\p{L})(?:subscribe|(?:unlimited|full|digital|instant) access|free trial|jetzt (?:testen|abonnieren)|(?:probe|digital)-?abo|je m['’]abonne|s['’]abonner|abonnez-vous|accès illimité|suscríbete|suscribirse|suscríbase|acceso ilimitado|assine|assinar|acesso ilimitado|abone ol|sınırsız erişim|(?:za)?prenumeruj|wykup dostęp|nielimitowany dostęp|pełny dostęp)(?!\p{L})/u,
);

/** How long what is subscribed to may be read for the price. */
export const terms = once(
  () =>
    /(?<!\p{L})(?:a|per|first|\d{1,2}) (?:month|week|year)s?|(?:pro|im|erste[nr]?|\d{1,2}) (?:monate?|woche|jahr)|(?:par|premiers?|\d{1,2}) (?:mois|semaine)|(?:al|el|por|primer|primeros|\d{1,2}) mes(?:es)?|(?:por|ao|primeiros?|\d{1,2}) m(?:ês|eses)|(?:ayda|aylık|ilk|yıllık)(?!\p{L})|miesi|tydzień|tygodni|rok(?!\p{L})/u,
);

/** A word of each of the subscriptions. */
export const subscriptionWords = `
  subscribe access trial testen abonnieren probeabo probe-abo digitalabo digital-abo m'abonne s'abonner abonnez-vous accès suscríbete
  suscribirse suscríbase acceso assine assinar acesso abone erişim prenumeruj zaprenumeruj dostęp
`;

/** Over a row of other goods, in a shop: `Customers who bought this item also bought`. */
export const shelves =
  /^(?:(?:customers|shoppers|people|others) (?:who (?:bought|viewed|ordered) .{3,30} )?also (?:bought|viewed|liked|ordered)|frequently bought together|often bought together|recently viewed(?: (?:items|products))?|customers also (?:bought|viewed)|kunden,? die .{3,40} (?:gekauft|angesehen) haben,? .{0,12}(?:kauften|haben|interessierten) .{2,30}|kunden kauften auch|wird (?:oft|häufig) zusammen gekauft|zuletzt angesehen(?:e artikel)?|les clients (?:ayant|qui ont) .{5,40} ont (?:aussi|également) (?:acheté|consulté|regardé)|(?:souvent|fréquemment) achetés ensemble|(?:articles|produits) récemment consultés|(?:los )?clientes que (?:compraron|vieron) .{3,30} también (?:compraron|vieron)|comprados juntos habitualmente|productos vistos recientemente|(?:quem|clientes que) (?:comprou|viu|compraram|viram) .{0,30}também (?:comprou|viu|compraram|viram)|frequentemente comprados juntos|(?:bunu|bu ürünü) (?:alanlar|inceleyenler|görüntüleyenler) .{0,20}(?:da|de) (?:aldı|inceledi|baktı)|(?:sıkça|sık sık|birlikte) (?:birlikte )?alınanlar|(?:inni )?klienci,? (?:którzy .{8,40}, )?(?:kupili|oglądali) (?:również|także|też)(?: .{3,20})?|często kupowane razem|ostatnio oglądane(?: produkty)?)[:…]?$/u;

/** A word of each of the shelves. */
export const shelfWords = `
  bought viewed liked ordered gekauft kauften angesehen angesehene acheté achetés consulté consultés regardé compraron vieron
  comprados vistos comprou viu compraram viram alanlar inceleyenler görüntüleyenler alınanlar kupili oglądali kupowane oglądane
`;

/** `Sponsored content | Promoted by LoanFinder`: whose advertisement it is. A programme has “Sponsored by the Hotel Bristol”. */
export const sponsored =
  /^(?:(?:sponsored|promoted|paid|branded|partner) (?:content|post|story|article|feature|message|link)|gesponserte[rs]? (?:inhalt|beitrag|artikel)|anzeige|contenu (?:sponsorisé|partenaire)|publireportage|contenido (?:patrocinado|promocionado)|conteúdo (?:patrocinado|promovido)|sponsorlu içerik|(?:materiał|artykuł) sponsorowany)\s?[|·•:–—-]\s?(?:promoted|presented|paid for|sponsored|created|präsentiert|gesponsert|proposé|présenté|presentado|ofrecido|apresentado|oferecido|sunan|partner|sponsor)(?: (?:by|for|von|par|por))?:? [^.!?]{2,40}$/u;

/** A word of each of them. */
export const sponsorWords = `
  sponsored promoted paid branded partner gesponserter gesponsertes gesponserte anzeige sponsorisé partenaire publireportage
  patrocinado promocionado promovido sponsorlu sponsorowany
`;

/** `View gallery - 9 images`, `Zur Bildergalerie (12 Fotos)`, `Ver galería: 8 fotos`, `Zobacz zdjęcia (15)` */
export const galleries =
  /^(?:(?:view|see|open|zur|alle|voir|ver|galeriye git|zobacz|przejdź do) )?(?:the |la |a |todas as |todas las |toutes les )?(?:(?:photo |picture |image |foto )?gallery|slideshow|photos|pictures|images|(?:bilder|foto)galerie|fotostrecke|bilderstrecke|bilder|fotos|diaporama|galer[ií]e?a?|galerię|zdjęcia|fotoğraflar)(?: (?:photos?|fotos?|zdjęć))?\s?[-–—:(•|]\s?\d{1,3}(?: (?:images|photos|pictures|slides|fotos|bilder|photos|imágenes|imagens|zdjęć|fotoğraf))?\)?$/u;

/** A word of each gallery. */
export const galleryWords = `
  gallery slideshow photos pictures images bildergalerie fotogalerie fotostrecke bilderstrecke bilder fotos diaporama
  galeri galerí galerie galeríe galeria galería galeriea galeríea galerię zdjęcia fotoğraflar
`;

/** In the label before a row of other headlines. */
export const otherHeadlines = `
  more news stories headlines latest related trending popular also mehr weitere meldungen nachrichten auch neues plus
  actualités aussi más noticias también mais notícias também diğer haberler ilgili więcej wiadomości także polecamy czytaj
`;

/** Labels before the title of a film. */
export const mediaLabels =
  'watch listen écoutez regardez mira vea escucha veja assista ouça izle izleyin zobacz obejrzyj posłuchaj';

/** `Recommended video`, `Vídeos relacionados`: what a page has chosen to be seen beside a text. */
export const picks = once(
  () =>
    /^(?:(?:recommended|related|featured|suggested|sponsored|similar|popular|trending|latest|top|more) (?:videos?|clips?|podcasts?|galler(?:y|ies))|(?:empfohlene[sr]?|ähnliche[sr]?|passende[sr]?|weitere|gesponserte[sr]?) (?:videos?|podcasts?|bildergalerien?)|(?:vid[ée]os?|podcasts?) (?:recommandée?s?|associée?s?|similaires?|sponsorisée?s?|liée?s?)|(?:v[íi]deos?|podcasts?|galer[íi]as?) (?:recomendad[oa]s?|relacionad[oa]s?|destacad[oa]s?|sugerid[oa]s?|patrocinad[oa]s?)|(?:önerilen|ilgili|benzer|popüler) (?:video|videolar)|(?:polecan[eay]|powiązan[eay]|podobne|popularne) (?:wideo|filmy|film|podcasty))$/u,
);

/** A word of each of them. */
export const pickedWords = `
  video videos clip clips podcast podcasts gallery galleries bildergalerie bildergalerien vidéo vidéos vídeo vídeos galería galerías galeria
  galerias videolar wideo filmy film podcasty
`;
