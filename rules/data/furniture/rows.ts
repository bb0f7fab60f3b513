import type { LanguageCode } from '#text';

/** What rows of controls are made of, by part of speech: `Add to calendar Share Print this page Back to events`. */
export interface RowWords {
  /** What a control does, as its button says it; in a language whose verb comes last it need not open the control. */
  readonly actions: string;
  /** In such a language, what opens a control without being its verb. */
  readonly openers?: string;
  /** What is an action behind its noun too: `Foto anterior`. */
  readonly closers?: string;
  /** The shape of a verb that is not listed, beside one that is: `Demander un devis`, `Verkäufer kontaktieren`. */
  readonly shape?: () => RegExp;
  /** What it does that to. */
  readonly objects: string;
  /** Words that wait for another: no control ends with one. */
  readonly links: string;
  /** What is a control without a verb: `Menu`, `My basket`, `Privacy policy`. */
  readonly labels: string;
  /** Among the actions and the objects those that are meant on a screen, also one by one: `Expand image`. */
  readonly views: string;
  readonly shown: string;
  /** Labels that head no section of a text. */
  readonly pageLabels: string;
  /** Behind these any word may follow, for they lead to any page: `Back to exhibitions`. */
  readonly leading: string;
}

/** Objects that have one name everywhere. */
export const anywhere = `
  facebook twitter whatsapp instagram linkedin pinterest reddit telegram threads bluesky tiktok youtube google
  apple messenger x
  pdf url email e-mail sms rss app podcast video audio newsletter web website blog faq faqs gps ical outlook mp3
  epub wifi
  en de fr es pt tr pl it kb mb gb min eur usd gbp tl zł € $ £
`;

export const rowWords: Readonly<Record<LanguageCode, RowWords>> = {
  en: {
    actions: `
      plan mark enable disable dismiss block unfollow join unlock verify confirm attach rename shuffle
      volunteer shuffle permalink upvote downvote collect deliver claim suggest arrange ask tell increase decrease chat
      restart resume install connect invite rent hire visit try pay upgrade extend pick rotate highlight
      add print share email e-mail save download view see show hide open close check book buy order get find choose
      select
      reserve compare report subscribe unsubscribe follow register join log sign login logout create play listen
      watch pause mute unmute
      read rate review pin tweet copy bookmark jump skip back return go scroll swipe expand collapse load filter
      sort search
      reset clear accept reject decline manage apply enlarge zoom change turn vote take leave write send contact
      call donate
      renew remind next previous prev older newer more continue shop enter explore browse upload edit delete reply
      like
      cancel submit request switch toggle checkout give translate recommend notify cite embed flag locate preview
      learn discover make sponsor import export rewind forward redeem track customise customize
    `,
    objects: `
      timetable journey itinerary category categories speed playback read story seat seats trip device devices
      quote dealer library guide size postcode nearest form advert properties viewing agent business edit permissions citation
      contrast dark light edition uk us international online store ads premium site advanced question branch
      page pages article articles story stories post posts event events recipe recipes calendar diary agenda
      wishlist wish
      list lists basket cart bag trolley favourites favorites favourite favorite friend friends link links file
      files brochure leaflet guide map maps
      directions site account profile result results search details detail info information price prices
      availability date
      dates room rooms table ticket tickets menu gallery photo photos image images picture pictures videos episode
      episodes queue playlist trailer settings options preferences choices filters comments comment review reviews
      rating
      ratings correction error typo problem issue topic topics tag tags author entry entries news listing listings
      job jobs
      vacancy language subtitles captions screen fullscreen text font top bottom content contents navigation main
      section
      product products item items stock delivery order orders offer offers gift voucher subscription membership
      interest editor transcript programme shop store home homepage start overview version reader mode later
      tour location opening hours alert alerts notifications cookies bookmark bookmarks share print reply vote
      votes views star stars likes
      servings metric cup measures updates update amount monthly weekly one-off other player loading ingredients cooking virtual citation reference references figure figures slide
      slides sources
      original translation caption replies discussion us it me all now here up out off night person day week month year left free over full large larger bigger small
      smaller high low no thanks not yes less new stop one incl vat sold ago far
    `,
    views:
      'expand enlarge view see show hide open close play pause watch zoom toggle collapse load dismiss skip download minimise minimize maximise maximize',
    shown:
      'image images photo photos picture pictures gallery caption captions video videos player slideshow message window banner popup pop-up transcript comments replies ad advert overlay thumbnails fullscreen lightbox',
    links: `
      a an the to of in on for from by with your our my this that these at via per only and or as how showing each
      was so
    `,
    labels: `
      sold out maybe later quantity transcript pdf abstract full text figures references supplementary returns shuffle permalink
      delivery
      menu search account basket cart bag wishlist help contact us comments settings login register checkout
      website about home
      news sport sports culture business opinion politics weather travel events shop my more info information
      directions
      privacy policy notice terms use of conditions and cookies cookie accessibility careers vacancies jobs press
      media
      legal sitemap site map faq faqs our the team obituaries video podcasts gallery statement feedback support
      services
      no thanks advertise with subscriptions newsletter archive lifestyle world local live tv radio
      current time duration remaining loaded captions subtitles volume quality fullscreen picture-in-picture playback
    `,
    pageLabels: `
      pdf permalink quantity fullscreen picture-in-picture playback
      login logout basket cart checkout wishlist privacy cookies cookie sitemap faqs homepage home about accessibility
    `,
    leading: 'to for',
  },
  de: {
    actions: `
      weitersagen anrufen liken antworten gefällt aktualisieren bestätigen
      sichern stellen kontaktieren zitieren aufnehmen machen anfragen vereinbaren finden laden mitmachen beantragen einreichen erhöhen
      drucken ausdrucken teilen merken speichern kopieren melden anmelden abmelden registrieren empfehlen
      weiterempfehlen weiterleiten herunterladen abonnieren bestellen buchen reservieren kaufen prüfen ansehen
      anzeigen öffnen schließen bewerten kommentieren anhören vorlesen abspielen springen hinzufügen eintragen
      vergleichen suchen filtern sortieren zurücksetzen einloggen ausloggen einblenden ausblenden vergrößern
      verkleinern wählen auswählen akzeptieren ablehnen verwalten bewerben folgen spenden verschenken senden
      versenden geben schreiben laden planen berechnen starten stummschalten übersetzen einlösen anfordern
      erinnern ändern zeigen entdecken lesen stöbern aktivieren deaktivieren
    `,
    openers:
      'nächstes vorheriges zurück weiter nach zur zum jetzt ab mehr alle nächster nächste vorheriger vorherige auf',
    shape: () => /^\p{Ll}{3,20}(?:en|ern|eln)$/u,
    objects: `
      mir öffnungszeiten kasse
      frage verkäufer anzeige größe voller hauptmenü menü kommentars anfrage termine
      seite seiten artikel beitrag beiträge meldung link links rezept rezepte termin termine kalender veranstaltung
      veranstaltungen warenkorb wunschliste wunschzettel merkliste merkzettel favoriten freund freunde freunden
      karte karten route
      anfahrt broschüre prospekt datei bild bilder foto fotos galerie bildergalerie folge folgen verfügbarkeit
      preise preis
      zimmer tisch tickets ticket angebot angebote liste übersicht suche startseite ergebnisse details kommentare
      kommentar
      fehler feedback sprache schrift schriftgröße untertitel vollbild text inhalt filter cookies einstellungen
      auswahl
      thema themen autor bewertung bewertungen profil konto stelle job oben unten seitenanfang kalendereintrag anzahl
      produkt produkte produkten artikeln suchergebnissen suchergebnisse veranstaltungsübersicht hauptinhalt
      navigation
      versand lager gutschein mitgliedschaft abo karriere quelle quellen grafik tabelle version portionen schritt
      nacht person tag woche monat nur noch gratis kostenlos alle uns hier jetzt inkl mwst ausverkauft euro stück
      lieferbar sofort später zurück weiter stimmen sterne
    `,
    views: 'vergrößern verkleinern anzeigen ansehen öffnen schließen einblenden ausblenden abspielen',
    shown:
      'bild bilder foto fotos galerie bildergalerie video untertitel bildunterschrift bildtext meldung vollbild kommentare fotostrecke banner',
    links: `
      den die das der dem des ein eine einen zu zur zum in im auf an am für von vor per als mit und oder bei pro
      kostenlose neue neuen diesen diese dieses nächsten vorherigen
    `,
    labels: `
      menü suche warenkorb merkzettel merkliste kontakt impressum datenschutz datenschutzerklärung agb anmelden
      registrieren
      startseite aktuelles nachrichten termine über uns anfahrt hilfe presse karriere barrierefreiheit mein meine
      konto login
      sport kultur politik wirtschaft wetter mediadaten newsletter service shop abo sitemap cookie-einstellungen
      veranstaltungen archiv leichte sprache gebärdensprache mehr infos
    `,
    pageLabels: `
      impressum datenschutz datenschutzerklärung agb warenkorb merkzettel startseite anmelden login sitemap cookie-einstellungen konto
    `,
    leading: 'zur zum zu',
  },
  fr: {
    actions: `
      j'aime s'abonner s'inscrire rendre signer planifier bloquer
      demander proposer contacter prendre essayer installer rejoindre trouver composer
      imprimer envoyer partager ajouter enregistrer sauvegarder télécharger voir afficher masquer ouvrir fermer
      consulter
      réserver acheter commander choisir sélectionner comparer signaler suivre connecter inscrire créer écouter
      regarder
      lire noter évaluer commenter copier aller retour revenir passer trier filtrer rechercher accepter refuser gérer
      agrandir réduire zoomer changer activer répondre annuler donner contacter appeler vérifier recevoir m'inscrire
      m'abonner se suivant suivante précédent précédente plus jouer postuler offrir épingler tweeter découvrir à
      laisser
      connexion inscription déconnexion itinéraire valider modifier supprimer charger recommander aimer renouveler
    `,
    shape: () => /^\p{Lu}\p{Ll}{2,14}(?:er|ir|re)$/u,
    closers: 'suivant suivante précédent précédente',
    objects: `
      y j'y s'y
      devis application tard rendez-vous image question taille magasin ligne
      page pages article articles histoire publication publications événement événements recette recettes
      calendrier agenda panier favoris
      liste envies ami amis amie lien liens brochure dépliant fichier carte plan itinéraire compte profil résultats
      résultat
      détails détail infos information informations prix disponibilité disponibilités date dates chambre chambres
      table billet billets menu
      galerie photo photos image images vidéo vidéos épisode épisodes bande-annonce paramètres réglages préférences
      options filtres
      filtre commentaire commentaires avis note erreur problème sujet sujets auteur langue sous-titres écran texte
      police haut bas
      contenu navigation rubrique produit produits stock livraison commande offre offres abonnement adhésion
      candidature
      site accueil sommaire version réponse cookies alerte alertes lettre thème recherche recherches actualités bon
      mes ici maintenant tout tous toute toutes plus moins nuit personne jour semaine mois gratuit gratuite suivant
      précédent précédente suivante mode non merci oui plein grand petit vous nous
    `,
    views: 'agrandir réduire afficher masquer voir ouvrir fermer',
    shown:
      'image images photo photos galerie vidéo légende message fenêtre diaporama commentaires bandeau sous-titres',
    links: `
      à a au aux de du des d l le la les un une en et ou sur par pour dans avec mon ma votre vos notre nos ce cet
      cette partir seulement nouveau nouvelle j' s' m' s m
    `,
    labels: `
      menu recherche compte mon panier accueil aide contact contactez nous nous-mêmes connexion inscription
      mentions légales
      légale plan du site politique de confidentialité cookies actualités actualité agenda sport culture politique
      économie météo presse
      recrutement emploi qui sommes accessibilité conditions générales cgu cgv boutique newsletter services à
      propos archives
      plus d'infos infos itinéraire
    `,
    pageLabels: 'connexion panier accueil légales confidentialité cookies cgu cgv propos plan',
    leading: 'à au aux la',
  },
  es: {
    actions: `
      gusta firmar planificar bloquear
      pedir denunciar escribir dejar probar instalar encontrar preguntar
      imprimir enviar compartir añadir agregar guardar descargar ver mostrar ocultar abrir cerrar consultar comprobar
      reservar comprar pedir elegir seleccionar comparar reportar informar seguir iniciar registrarse regístrate
      suscribirse suscríbete crear escuchar leer valorar puntuar comentar copiar ir volver saltar ordenar filtrar
      buscar
      aceptar rechazar gestionar configurar ampliar reducir cambiar activar responder cancelar donar contactar llamar
      siguiente anterior más desde entrar acceder solicitar twittear tuitear recomendar inscribirse apúntate cómo
      reproducir silenciar traducir editar borrar cargar regalar descubrir publicar dejar enviar
    `,
    shape: () => /^\p{Lu}\p{Ll}{2,14}(?:ar|er|ir)$/u,
    closers: 'anterior siguiente',
    objects: `
      me gusta
      cita tamaño carta comentario presupuesto pregunta tienda aplicación
      página artículo artículos noticia noticias publicación evento eventos receta recetas calendario agenda cesta
      carrito
      favoritos lista deseos amigo amigos enlace folleto archivo mapa ruta cuenta perfil resultados resultado detalles
      información precio precios disponibilidad fecha fechas habitación habitaciones mesa entrada entradas menú
      galería foto
      fotos imagen imágenes vídeo vídeos episodio tráiler ajustes opciones preferencias filtros filtro comentario
      comentarios opinión opiniones error problema tema temas autor idioma subtítulos pantalla texto letra arriba
      inicio
      contenido navegación sección producto productos envío pedido oferta ofertas suscripción listado sesión sitio
      versión
      anteriores llegar completa respuesta búsqueda cookies todo todos todas
      tu aquí ahora ya todo toda todos todas más menos noche persona día semana mes gratis no gracias sí completa
    `,
    views: 'ampliar agrandar reducir ver abrir cerrar mostrar ocultar reproducir',
    shown: 'imagen imágenes foto fotos galería vídeo ventana mensaje leyenda aviso comentarios subtítulos',
    links: `
      a al de del el la los las lo un una en y o u por para con mi mis su sus tus este esta solo sólo nuevo nueva
      como cómo se
    `,
    labels: `
      me
      menú buscar búsqueda cuenta cesta carrito mi inicio portada ayuda contacto contacta contáctanos nosotros quiénes
      quienes somos aviso legal política de privacidad cookies mapa web del sitio noticias actualidad agenda
      deportes cultura
      economía opinión tiempo empleo prensa accesibilidad tienda newsletter servicios condiciones uso archivo más info
      información sobre
    `,
    pageLabels: 'cesta carrito inicio portada aviso privacidad cookies quiénes quienes',
    leading: 'a al',
  },
  pt: {
    actions: `
      gosto curtir assinar planear planejar bloquear
      pedir denunciar escrever experimentar instalar encontrar perguntar deixar
      imprimir enviar partilhar compartilhar adicionar guardar salvar descarregar baixar ver mostrar ocultar abrir
      fechar
      consultar verificar reservar comprar encomendar escolher selecionar comparar reportar denunciar seguir
      iniciar entrar
      registar registar-se cadastre-se cadastrar inscrever-se subscrever assinar criar ouvir ler avaliar comentar
      copiar ir
      voltar saltar pular ordenar filtrar pesquisar buscar aceitar rejeitar recusar gerir gerenciar configurar
      ampliar mudar
      alterar ativar responder cancelar doar contactar ligar seguinte próximo próxima anterior mais como a tweetar
      sair
      reproduzir silenciar traduzir editar apagar carregar oferecer descobrir publicar deixar recomendar favoritar
    `,
    shape: () => /^\p{Lu}\p{Ll}{2,14}(?:ar|er|ir)$/u,
    closers: 'anterior seguinte',
    objects: `
      orçamento comentário tamanho loja aplicação aplicativo pergunta
      página artigo artigos notícia notícias matéria publicação evento eventos receita receitas calendário agenda
      cesto
      carrinho favoritos lista desejos amigo amigos link brochura ficheiro arquivo mapa rota conta perfil
      resultados detalhes
      informação informações preço preços disponibilidade data datas quarto quartos mesa bilhete bilhetes ingressos
      menu
      ementa galeria foto fotos imagem imagens vídeo vídeos episódio trailer definições configurações opções
      preferências
      filtros filtro comentário comentários opinião opiniões erro problema tema temas autor idioma legendas ecrã
      tela texto
      letra topo início conteúdo navegação secção seção produto produtos envio encomenda oferta ofertas assinatura
      listagem
      sessão site versão chegar cima resposta pesquisa cookies cozinha
      no agora já todo toda todos todas tudo mais menos noite pessoa dia semana mês grátis não obrigado sim
    `,
    views: 'ampliar aumentar reduzir ver abrir fechar mostrar ocultar reproduzir',
    shown: 'imagem imagens foto fotos galeria vídeo janela mensagem legenda legendas aviso comentários',
    links: `
      a à ao aos às de do da dos das o os as um uma em na nos nas e ou por para com meu minha seu sua este esta
      aqui partir só novo nova como
    `,
    labels: `
      menu pesquisa busca conta cesto carrinho o meu minha início ajuda contacto contactos contato contatos fale
      conosco
      connosco sobre nós quem somos política de privacidade termos uso e cookies mapa do site notícias agenda
      desporto esporte
      esportes cultura economia opinião tempo emprego imprensa acessibilidade loja newsletter serviços condições
      arquivo mais
      info informações
    `,
    pageLabels: 'cesto carrinho início privacidade cookies termos quem',
    leading: 'à ao a para',
  },
  tr: {
    actions: `
      ayırt çevir katıl destekle bul iste
      yazdır paylaş tweetle ekle kaydet indir gör göster gizle aç kapat kontrol karşılaştır satın al git dön
      bildir takip yap ol oluştur dinle izle oku puanla değerlendir yaz kopyala geç atla sırala filtrele ara
      reddet kabul et yönet büyüt küçült değiştir gönder iptal beğen yanıtla başla seç bağışla çık incele keşfet
      oynat yükle düzenle sil sor temizle abone
    `,
    openers: 'hemen sonraki önceki',
    objects: `
      masa detaylı bilgi soru mağaza uygulamada fiyat teklif
      sayfa sayfayı sayfası yazı yazıyı yazıları haber haberi haberler etkinliği etkinlik etkinliklere tarif tarife
      tarifi takvim takvime
      takvimime sepet sepete favori favorilere favorilerime liste listeye listeme listesine arkadaş arkadaşına
      arkadaşıma
      bağlantı bağlantıyı linki link dosya dosyayı harita haritayı haritada yol hesap hesabı sonuçlar sonuçları detay
      detaylar detayları bilgi fiyat fiyatları müsaitlik müsaitliği durumunu tarih tarihleri oda masa bilet menü
      menüyü
      galeri galeriyi galeriye fotoğraf fotoğrafları resmi video videoyu bölümü ayarlar ayarları tercihleri filtreleri
      yorum yorumlar yorumu yorumları hata hatayı sorun konu konuyu yazar dil altyazı ekran metin üst başa içeriğe
      ürün
      ürünleri ürünlere ilan ilana ilanlar sipariş rezervasyon çerezleri giriş üye kayıt tümünü katalog broşürü
      anasayfaya
      sayfaya sayfaya fragmanı geri çağır
      tümünü hepsini fazla az şimdi burada gecelik gece kişi gün hafta ay sadece ücretsiz hemen adet son yukarı
      aşağı tl'den
    `,
    views: 'büyüt büyütün küçült göster gizle aç kapat oynat izle gör',
    shown:
      'fotoğrafı fotoğrafları resmi görseli galeriyi videoyu pencereyi mesajı altyazıyı yorumları bildirimi',
    links: `
      ve veya ile için bu bir tüm daha en yeni tarifi ana geri tarih kullanıcı
    `,
    labels: `
      menü arama hesabım sepetim sepet favorilerim ana sayfa anasayfa yardım iletişim bize ulaşın hakkımızda gizlilik
      politikası kullanım koşulları çerez çerezler ayarları site haritası haberler gündem spor kültür ekonomi hava
      durumu
      kariyer basın künye abonelik giriş kayıt
    `,
    pageLabels: 'sepetim sepet hesabım hakkımızda anasayfa gizlilik künye çerez iletişim',
    leading: 'tüm',
  },
  pl: {
    actions: `
      lubię podpisz zaplanuj zablokuj zadzwoń
      zapytaj znajdź umów poproś zamknij zgłoś wypróbuj zainstaluj udziel
      drukuj wydrukuj udostępnij dodaj zapisz pobierz zobacz pokaż ukryj otwórz zamknij sprawdź zarezerwuj rezerwuj
      kup zamów
      wybierz porównaj zgłoś subskrybuj obserwuj zaloguj zarejestruj wyloguj załóż posłuchaj odsłuchaj obejrzyj
      odtwórz
      czytaj przeczytaj oceń skomentuj kopiuj skopiuj przejdź wróć powrót sortuj filtruj szukaj wyszukaj wyczyść
      akceptuj
      odrzuć zarządzaj powiększ pomniejsz zmień odpowiedz anuluj wyślij poleć następny następna następne poprzedni
      poprzednia poprzednie więcej przypomnij zadzwoń napisz wesprzyj od jak rozwiń zwiń aplikuj dołącz polub tweetnij
      poznaj odkryj edytuj usuń
    `,
    objects: `
      to
      stolik wizytę ofertę pytanie komentarz sklep aplikacji
      stronę strony strona artykuł artykułu artykuły wpis wydarzenie wydarzenia wydarzeń przepis przepisu przepisy
      kalendarza
      kalendarz koszyka koszyk ulubionych listy lista listę życzeń znajomemu znajomym link odnośnik folder plik
      mapę mapie
      mapa trasę konto konta profil wyniki wyników szczegóły informacje informacji ceny cenę dostępność termin
      terminy daty datę
      pokój pokoje stolik bilet bilety menu galerię galerii zdjęcia zdjęcie obraz film wideo odcinek zwiastun
      ustawienia
      ustawieniami opcje preferencje filtry komentarze komentarz opinię opinie błąd problem temat język napisy
      ekran tekst
      górę góry treści nawigacji produkt produkty produktów dostawa zamówienie ofertę oferty ofert ogłoszenie ogłoszeń
      prenumeratę cookies dojechać głównej newsletter
      teraz tutaj tu wszystkie wszystko więcej mniej noc osoba osobę dzień tydzień miesiąc darmo nie dziękuję tak
      mailem później szt sztuk
    `,
    views: 'powiększ pomniejsz pokaż ukryj otwórz zamknij odtwórz obejrzyj zobacz',
    shown: 'zdjęcie zdjęcia galerię obraz film wideo okno komunikat komentarze napisy podpis',
    links: `
      do na się w we z ze i lub o od dla po przez ten tę to tej mój moje swój tylko za nowe nowy
    `,
    labels: `
      menu szukaj wyszukiwarka konto moje koszyk strona główna pomoc kontakt o nas polityka prywatności regulamin
      mapa strony
      aktualności wiadomości sport kultura gospodarka opinie pogoda praca dla mediów dostępność deklaracja
      dostępności sklep
      newsletter cookies reklama redakcja kariera archiwum
    `,
    pageLabels: 'koszyk główna prywatności regulamin cookies deklaracja reklama',
    leading: 'do na',
  },
};

/** What belongs to a verb in front of it, and so may end a control: `Sign up`, `Log in`. */
export const particles = 'in on off up out over back';

/** Words that join two verbs or two nouns of one title. */
export const joiners: Readonly<Record<LanguageCode, string>> = {
  en: 'and or',
  de: 'und oder sowie',
  fr: 'et ou',
  es: 'y o e u',
  pt: 'e ou',
  tr: 've veya ile',
  pl: 'i lub oraz',
};
