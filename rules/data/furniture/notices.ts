import { once, WordSet } from '#text';

/** What a page says when it cannot or must not show something. */
export interface Notice {
  /** The first word of each. */
  readonly openers: WordSet;
  readonly pattern: () => RegExp;
}

/**
 * The beginnings of notices, language by language, each for text that opens with one of its words. Here and below for text
 * in lower case: to ignore case takes a start three times as long.
 */
export const embedNotices: readonly Notice[] = [
  {
    openers: new WordSet('to this your you please we external'),
    pattern: () =>
      /^(?:external (?:content|media) (?:blocked|is blocked|not loaded|disabled)|to (?:view|see|play|watch) this (?:content|video|post|map|media)|this (?:content|video|post|embed|map) (?:is (?:provided|hosted|blocked|not available|unavailable)|could not be loaded|may (?:use|set) cookies)|your browser does(?:n['’]t| not) support|you (?:need|have) to enable javascript|please (?:enable|activate) javascript|we need your (?:consent|permission) to (?:load|show|display)|this (?:page|site) requires javascript)/u,
  },
  {
    openers: new WordSet('empfohlener externer externe an zur zum mit ihr bitte dieser'),
    pattern: () =>
      /^(?:extern(?:er|e) inhalte? (?:blockiert|gesperrt|nicht geladen|deaktiviert)|empfohlener (?:redaktioneller|externer) inhalt|an dieser stelle (?:finden sie|ist|befindet sich|steht) (?:ein|eine[nm]?)? ?(?:von der redaktion )?(?:externe[rn]?|extern|eingebettete)|zur wiedergabe dieses videos|zum (?:anzeigen|laden) (?:dieses|externer|des) inhalt|mit ihrer (?:zustimmung|einwilligung) (?:wird|werden|laden) (?:hier|wir)|ihr browser unterstützt|bitte aktivieren sie javascript|dieser inhalt (?:ist|wird) (?:nicht verfügbar|blockiert|von .{2,30} bereitgestellt))/u,
  },
  {
    openers: new WordSet('pour en ce cette votre veuillez contenu'),
    pattern: () =>
      /^(?:contenu externe (?:bloqué|désactivé)|pour (?:afficher|voir|consulter|visionner) ce(?:tte)? (?:contenu|vidéo|publication|carte)|en cliquant sur «? ?(?:j['’]accepte|accepter)|ce(?:tte)? (?:contenu|vidéo|publication) (?:est|n['’]est) (?:bloqué|plus disponible|pas disponible|fourni)|votre navigateur ne (?:prend pas en charge|supporte pas|permet pas)|veuillez activer javascript)/u,
  },
  {
    openers: new WordSet('contenido para su tu navegador habilite habilita active activa este'),
    pattern: () =>
      /^(?:contenido externo (?:bloqueado|desactivado)|para (?:ver|visualizar|mostrar|reproducir) este (?:contenido|vídeo|video)|(?:su|tu) navegador no (?:soporta|admite|es compatible|permite)|(?:habilite|habilita|active|activa) (?:el )?javascript|este (?:contenido|vídeo|video) (?:no está disponible|está bloqueado|externo))/u,
  },
  {
    openers: new WordSet('conteúdo para o seu ative active habilite este'),
    pattern: () =>
      /^(?:conteúdo externo (?:bloqueado|desativado)|para (?:ver|visualizar|aceder a) este (?:conteúdo|vídeo)|o (?:seu|teu) navegador não (?:suporta|é compatível)|seu navegador não|(?:ative|active|habilite) o javascript|este (?:conteúdo|vídeo) não está disponível)/u,
  },
  {
    openers: new WordSet('bu tarayıcınız lütfen fotoğrafın resmin görselin'),
    pattern: () =>
      /^(?:bu (?:içeriği|videoyu|gönderiyi) (?:görüntülemek|görmek|izlemek|oynatmak) için|tarayıcınız .{0,30}desteklem|lütfen javascript|(?:fotoğrafın|resmin|görselin) (?:tamamını|büyüğünü) görmek için|bu (?:içerik|video) (?:kullanılamıyor|görüntülenemiyor))/u,
  },
  {
    openers: new WordSet('aby twoja ta państwa włącz proszę ten'),
    pattern: () =>
      /^(?:aby (?:wyświetlić|zobaczyć|obejrzeć|odtworzyć) (?:tę|ten|to) (?:treść|materiał|film|wideo|post|nagranie)|(?:twoja|ta|państwa) przeglądarka nie obsługuje|(?:włącz|proszę włączyć) (?:obsługę )?javascript|(?:ta treść|ten materiał|ten film) (?:jest|nie jest) (?:niedostępn|dostępn|zablokowan))/u,
  },
];

/** The first word of each of them. */
export const noticeOpeners = `
  to this your you please we empfohlener externer externe external contenu contenido conteúdo an zur zum mit ihr bitte dieser pour en ce cette votre veuillez
  para su tu navegador habilite habilita active activa este o seu ative bu tarayıcınız lütfen fotoğrafın resmin görselin
  aby twoja ta państwa włącz proszę ten
`;

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
