import { once } from '#text';

/**
 * `Click here to download high-resolution images`, `Hier klicken, um …`, `Download press photos (ZIP, 14 MB)`: a line without a
 * full stop that is a link on its page. For text in lower case.
 */
export const linkCalls = once((): readonly RegExp[] => [
  /^(?:please )?(?:click|tap|press) (?:on )?(?:here|(?:on )?(?:the|this) (?:link|button|image|picture|photo|map|banner)(?: below| above)?) (?:to|for|if) [^.!?;]{3,80}$/u,
  // `Swipe left for more photos`, `Scroll down to see the results`: a gesture, and what for
  /^(?:swipe|scroll|pinch|hover|double[- ]?tap) (?:[^.!?;]{1,40} )?(?:for|to) [^.!?;]{3,60}$/u,
  /^(?:wischen|scrollen)(?: sie)? (?:[^.!?;]{1,30} )?(?:für|um|zu[mr]?) [^.!?;]{3,60}$/u,
  /^(?:faites (?:glisser|défiler)|balayez|glissez) (?:[^.!?;]{1,30} )?pour [^.!?;]{3,60}$/u,
  /^(?:desliza|deslice|deslize|arraste) (?:[^.!?;]{1,30} )?para [^.!?;]{3,60}$/u,
  /^(?:przesuń|przewiń) (?:[^.!?;]{1,30} )?(?:aby|by|żeby) [^.!?;]{3,60}$/u,
  /^[^.!?;]{4,60} için (?:\p{L}{2,10} )?kaydırın$/u,
  /^(?:bitte )?(?:hier klicken|klicken sie (?:bitte )?hier|klick(?:e|t)? (?:bitte )?hier|hier (?:entlang|geht es|geht['’]s)|zum (?:download|herunterladen|vergrößern|ansehen) (?:bitte )?hier klicken),? (?:um|für|zu[mr]?|wenn|falls) [^.!?;]{3,80}$/u,
  /^(?:veuillez )?cliqu(?:ez|er|e)(?:[ -]ici)? (?:ici )?(?:pour|afin|si) [^.!?;]{3,80}$/u,
  /^(?:ha(?:z|ga) clic|haga click|pulsa|pulse|pincha|pinche|clica|clique|da clic|dé clic) (?:en )?aquí (?:para|si) [^.!?;]{3,80}$/u,
  /^(?:clique|clica|carregue|toque) (?:em )?aqui (?:para|se) [^.!?;]{3,80}$/u,
  /^[^.!?;]{8,80} için (?:lütfen )?(?:buraya |linke |bağlantıya |butona )?tıkla(?:yın|yınız)?$/u,
  /^(?:kliknij|naciśnij) (?:tutaj|tu|w link),? (?:aby|żeby|by|jeśli) [^.!?;]{3,80}$/u,
  /^(?:spotify|apple music|soundcloud|bandcamp|youtube|deezer)\s?[:|–—-] [^.!?;]{2,60}(?:listen|play|save|watch|open) (?:on|in) [^.!?;]{3,20}$/u,
  /^(?:skip|jump) (?:to|past|over) (?:the )?(?:end of |start of )?(?:main |next |previous |related |article |story |page |site |search )?(?:content|navigation|menu|article|story|post|list|comments|search|footer|results|section|carousel|gallery|promotion)$/u,
  /^(?:direkt )?(?:zum|zur) (?:haupt|nächsten |vorherigen )?(?:inhalt|navigation|artikel|beitrag|menü|suche|kommentaren) (?:springen|wechseln)$/u,
  /^(?:aller|passer) (?:directement )?(?:au|à la|à l['’]|aux) ?(?:contenu|navigation|menu|article|recherche|commentaires)(?: (?:principale?|suivant|précédent))?$/u,
  /^(?:saltar|ir) (?:directamente )?(?:al?|a la|a los) (?:contenido|navegación|siguiente artículo|artículo siguiente|artículo anterior|menú|comentarios)(?: principal)?$/u,
  /^(?:saltar|ir|pular) (?:diretamente )?(?:para )?(?:o|a|ao|à|os)? ?(?:conteúdo|navegação|próximo artigo|artigo seguinte|menu|comentários)(?: principal)?$/u,
  /^(?:(?:ana )?içeriğe|sonraki habere|menüye|yorumlara) (?:geç|atla|git)$/u,
  /^(?:przejdź|skocz) do (?:głównej )?(?:treści|nawigacji|menu|następnego artykułu|komentarzy|wyszukiwarki)$/u,
  /^download (?:the |this |our |all |a |full |free ){0,2}(?:high[- ]?res(?:olution)? |hi-?res |press |printable |pdf |full ){0,2}(?:images?|photos?|pictures?|press (?:kit|pack|release)|media (?:kit|pack)|pdf|brochure|factsheet|fact sheet|logos?)(?: (?:here|as (?:a )?(?:pdf|zip)|in high resolution))?(?: \([^()]{2,24}\))?$/u,
  /^(?:pressebilder|pressefotos|bilder|fotos|pressemappe|pressemitteilung|broschüre) (?:in druckqualität |in hoher auflösung |als (?:pdf|zip) )?(?:herunterladen|zum download)(?: \([^()]{2,24}\))?$/u,
  /^(?:télécharger|descargar|descarregar|baixar|pobierz) (?:[\p{L}’']{1,4} ){0,2}(?:photos?|images?|dossier|communiqué|imágenes|fotos|nota|imagens|kit|zdjęcia|materiały)(?: [\p{L}]{2,12}){0,4}(?: \([^()]{2,24}\))?$/u,
]);

/** A word of each of them. */
export const linkCallWords = `
  swipe scroll pinch hover double-tap wischen scrollen faites balayez glissez desliza deslice deslize arraste przesuń przewiń kaydırın
  spotify soundcloud bandcamp deezer youtube music click tap press klicken klick klicke klickt entlang geht cliquez cliquer clique clic click pulsa pulse pincha pinche clica
  carregue toque skip jump springen wechseln suivant contenu saltar contenido navegación conteúdo navegação içeriğe przejdź skocz tıklayın tıklayınız tıkla kliknij naciśnij download herunterladen télécharger descargar descarregar baixar pobierz
`;
