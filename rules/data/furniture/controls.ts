import type { LanguageCode } from '#text';

/** The words of what a page puts between paragraphs, by part of speech. A short block of nothing else is furniture. */
export interface Controls {
  /** Imperatives with which a page calls for something. */
  readonly calls: string;
  /** In these languages the imperative may come last. */
  readonly isLast?: boolean;
  /** What it calls for. Networks are in `platforms`, and count only with an “us” beside them. */
  readonly wares: string;
  /** The words between. */
  readonly between: string;
  /** Buttons and what they do something to; the first list is what makes a bar of them. */
  readonly buttons: string;
  readonly beside: string;
  /** “Story continues below the video”. */
  readonly continues: string;
  readonly below: string;
  /** “This article is for subscribers”: who may read, and the words between. */
  readonly members: string;
  readonly reading: string;
  /** The first step of a breadcrumb trail. */
  readonly home: string;
}

export const controls: Readonly<Record<LanguageCode, Controls>> = {
  en: {
    calls: `
      sign subscribe get join receive register enter download follow click tap hit smash press turn switch enable allow
      activate like never don't miss stay become support donate add ring install enjoy enjoyed enjoying want love liked
    `,
    wares: `
      newsletter newsletters inbox notifications notification alerts alert channel app subscribe bell journalism updates
      briefing bulletin podcast headlines digest
    `,
    between: `
      a an and the to for of in on at with by from up out off or it is our your us you we this that here now today button so
      never miss story stories post article news breaking latest product local daily weekly morning evening free direct
      directly straight every day week month all more get be first know about when what updates email e-mail address phone
      travel sport weather team read like want don't reading enjoyed below link just click tap google mobile push text
      can any time unsubscribe anytime round-up roundup biggest top day's week's weekend stories
    `,
    buttons: `
      print email e-mail save bookmark share report listen play mute unmute gift comment comments copy font size smaller
      larger bigger text zoom favourites favorites translate feedback typo error fullscreen subtitles captions transcript
      jump rate toggle tweet pin sort reply replies volume gallery images photos autoplay playlist next previous skip
      hide
    `,
    beside: `
      this article story page post to the a an on of normal small large medium default increase decrease reset link later aloud read audio
      with ai voice min mins minute minutes 1x 1.5x 2x 0.5x x speed auto-generated in problem mistake add send friend view
      show hide download pdf recipe back top caption discussion newest oldest best seconds of opens window exclusive
      subscriber promoted sponsored by for read join image photo picture picks slide related more see all window tab off
    `,
    continues: 'continues continue continued story article',
    below: `
      story article text post below after the this video advert ad ads advertisement gallery image photo map player under
      following here reading scroll down to
    `,
    members: 'subscribers subscriber members subscription premium paywall',
    reading: `
      this article story content is are for to only exclusive exclusively available our reserved you have read your free
      articles left remaining this month a of last one two three four five log in sign subscribe continue reading keep
      thank thanks unlock full access and already the with digital want rest please premium become be day or register account
    `,
    home: 'home homepage',
  },
  de: {
    calls: `
      abonnieren abonniere abonnier abonniert melden melde folgen folge folgt aktivieren aktiviere erhalten erhalte holen hol
      bestellen bestelle laden lade klicken klicke tippen tippe verpassen verpasse bleiben bleib unterstützen unterstütze
      werden sichern sichere jetzt hier keine nichts schalten kommen tragen anmelden herunterladen einschalten immer
    `,
    isLast: true,
    wares: `
      newsletter newslettern benachrichtigungen push-benachrichtigungen push-nachrichten push-mitteilungen mitteilungen
      eilmeldungen kanal whatsapp-kanal youtube-kanal telegram-kanal postfach app nachrichten-app glocke podcast journalismus
      newsletter-anmeldung
    `,
    between: `
      sie sich uns unser unsere unseren unserem unserer den die das der dem ein eine einen zum zu für auf in im an am mit
      und oder um bei per von aus jetzt hier kostenlos kostenlosen gratis täglich wöchentlich jeden jede morgen tag woche
      abend keine kein nichts mehr nachricht nachrichten news neuigkeiten meldung meldungen wichtigsten wichtige wichtigste
      aktuelle aktuellen neuesten lokalen region verpassen auch als dein deine deinem deinen ihr ihre ihrem ihren direkt
      aufs handy smartphone e-mail mail laufenden ihnen dir uns gleich einfach über google an ein hat der artikel gefallen
      ihr immer informiert bescheid lokale regionale tipp tipps
    `,
    buttons: `
      drucken ausdrucken merken teilen versenden speichern melden vorlesen anhören kommentieren kommentare schrift
      schriftgröße schriftgrad fehler kopieren merkliste leseliste verschenken abspielen stummschalten vollbild untertitel
      korrektur vergrößern verkleinern bildergalerie fotostrecke fotos bilder antworten zurück nächster vorheriger
    `,
    beside: `
      diesen dieser den der die das artikel beitrag seite text meldung kleiner größer normal klein groß mittel ändern
      anpassen link senden mail e-mail per als pdf an auf zur zum uns lassen min minuten minute 1x 1,0x stimme mit ki
      dauer hören lesen später im in gefunden hinzufügen zurücksetzen einen sortieren nach neueste älteste nächste
      vorherige später kommentar seitenanfang oben überspringen
    `,
    continues: 'weiter weiterlesen fortgesetzt fortsetzung geht',
    below: `
      artikel text beitrag wird unter nach unten unterhalb dem der des den die das video anzeige werbung bild galerie
      bildergalerie karte grafik es hier geht lesen sie im mit
    `,
    members:
      'abonnenten abonnentinnen plus-abonnenten abo mitglieder plus-artikel premium digitalabo abonnent',
    reading: `
      dieser artikel inhalt beitrag ist sind nur für und mit im exklusiv verfügbar zugänglich lesen sie weiter
      weiterlesen kostenlos noch diesen monat jetzt testen bereits schon hier anmelden einloggen unsere unser ein sie haben
      gratis einem digital um zu ihrem zum registrieren abonnieren den ganzen möchten dann werden abschließen sofort plus
      lesen
    `,
    home: 'startseite start',
  },
  fr: {
    calls: `
      abonnez-vous abonne-toi inscrivez-vous inscris-toi recevez téléchargez suivez suivez-nous suis-nous rejoignez
      rejoignez-nous cliquez clique appuyez activez active ne restez soutenez saisissez retrouvez retrouvez-nous ajoutez
      likez partagez s'abonner s'inscrire devenez
    `,
    wares: `
      newsletter newsletters infolettre notifications notification alertes alerte chaîne canal l'application application
      boîte lettre cloche podcast journalisme quotidienne
    `,
    between: `
      à a au aux de du des d' la le les l' un une et ou en sur par pour dans avec notre nos votre vos nous vous ici maintenant
      gratuitement gratuite gratuit chaque matin soir jour semaine rien plus aucune aucun manquer manquez rater ratez info
      infos l'info l'actualité actualité actualités d'actualité l'essentiel essentiel recevoir toute toutes tous lien mail
      e-mail courriel directement google bouton afin d'être être informé locale locales région d'information dernières
      nouvelles abonner foot sport météo
    `,
    buttons: `
      imprimer partager enregistrer sauvegarder écouter commenter commentaires signaler copier réagir offrir favoris taille
      agrandir réduire envoyer police l'article l'imprimer caractères sous-titres lecture galerie photos répondre
      réponses suivant précédent
    `,
    beside: `
      cet cette l'article article la le les un une page à au en de du des par e-mail mail courriel erreur lien texte plus
      moins petit petite normal normale grand grande augmenter diminuer mes min minutes minute 1x ajouter aux ami
      l'erreur publication audio durée dans mes favoris tard haut de photo image voir
    `,
    continues: 'suite continue poursuit',
    below: `
      la le de l'article article du cet cette après sous en ci-dessous plus bas vidéo publicité annonce pub galerie carte
      l'image photo se texte lire votre lecture
    `,
    members: 'abonnés abonné abonnement premium adhérents',
    reading: `
      cet article contenu ce est réservé réservée aux à nos il vous reste de la à lire pour et lisez la suite l'intégralité
      déjà connectez-vous profitez accédez en illimité tout l'article la gratuits articles ce mois l' le les d'un exclusif
      découvrez abonnez-vous lire plus
    `,
    home: 'accueil',
  },
  es: {
    calls: `
      suscríbete suscríbase suscribirse recibe reciba apúntate apúntese regístrate regístrese descarga descargue únete únase
      sigue siga síguenos síganos pulsa pulse haz haga toca toque activa active no dale comparte apoya apoye hazte añade
      inscríbete
    `,
    wares: `
      newsletter boletín boletines notificaciones notificación alertas canal app aplicación campana campanita bandeja
      periodismo podcast
    `,
    between: `
      a al de del la el lo las los un una y o en por para con que nuestra nuestro nuestros nuestras tu tus su sus te se nos
      aquí ahora gratis gratuito gratuita cada mañana tarde día semana perderte pierdas pierda perder nada ninguna ningún
      noticia noticias últimas última hora toda información actualidad correo electrónico e-mail email clic botón más
      importantes directo móvil estar informado google recibir enterarte
    `,
    buttons: `
      imprimir compartir guardar escuchar comentar comentarios enviar copiar reportar notificar traducir tamaño favoritos
      reproducir silenciar subtítulos letra fuente galería fotos responder respuestas siguiente anterior
    `,
    beside: `
      este esta artículo noticia página la el en de a por correo error enlace un una texto más menos pequeña mediana grande
      normal aumentar reducir min minutos 1x audio amigo publicación pdf ver foto imagen más tarde luego arriba
    `,
    continues: 'continúa sigue continuar seguir',
    below: `
      la el los las noticia artículo texto información leyendo después de del tras debajo abajo bajo este esta vídeo video
      anuncio publicidad galería foto mapa
    `,
    members: 'suscriptores suscriptor socios suscripción premium',
    reading: `
      este artículo contenido noticia es exclusivo exclusiva solo sólo para seguir leyendo hazte inicia sesión regístrate
      gratis te quedan queda artículos este mes ya eres suscríbete lee accede sin límites y de con tu
    `,
    home: 'inicio portada',
  },
  pt: {
    calls: `
      assine inscreva-se subscreva receba cadastre-se baixe siga siga-nos siga-me entre registe-se descarregue participe ative
      active clique toque curta acompanhe acompanhe-nos junte-se fique não apoie adicione compartilhe inscrever-se
      instale instalar
    `,
    wares: `
      newsletter newsletters boletim notificações notificação alertas alerta canal aplicativo app aplicação sininho
      jornalismo podcast
    `,
    between: `
      a o as os à ao aos às de do da dos das um uma e ou em no na nos nas por para com que nossa nosso nossas nossos seu sua
      teu tua nos se aqui agora já grátis gratuitamente gratuita gratuito cada todas toda todos todo manhã dia semana perder
      perca nada nenhuma nenhum notícia notícias últimas principais informação e-mail email caixa entrada link botão google
      telemóvel celular informado primeira mão mais receber melhores ciência desporto trânsito tempo
    `,
    buttons: `
      imprimir compartilhar partilhar salvar guardar ouvir comentar comentários enviar copiar reportar comunicar letra fonte
      tamanho favoritos reproduzir legendas galeria fotos responder respostas seguinte anterior próximo
    `,
    beside: `
      este esta artigo notícia matéria página o a em de da do no na por e-mail email erro link um uma texto maior menor normal
      pequena média grande aumentar diminuir min minutos 1x áudio amigo pdf publicação ver foto imagem mais tarde topo
    `,
    continues: 'continua continue segue',
    below: `
      a o notícia artigo matéria texto lendo depois após da do de abaixo deste desta vídeo anúncio publicidade galeria
      foto mapa ler leitura
    `,
    members: 'assinantes assinante membros assinatura premium',
    reading: `
      este esta artigo conteúdo notícia matéria é exclusivo exclusiva só apenas para continuar continue a ler lendo faça
      login registe-se grátis artigos gratuitos este mês já assine leia acesso ilimitado e de sem limites o restam
      sessão inicie login entre assinantes para
    `,
    home: 'início página',
  },
  tr: {
    calls: `
      abone kaydolun kaydol indirin indir edin et katılın katıl tıklayın tıkla açın aç dokunun kaçırmayın kaçırma olun ol
      beğenin destekleyin alın
    `,
    isLast: true,
    wares: `
      bülten bülteni bültenimize bültenimizi bültenine e-bülten e-bültenimize bildirim bildirimleri bildirimlerini
      kanalımıza kanalımızı kanalı uygulamamızı uygulamayı uygulamasını haberdar gazeteciliği
    `,
    between: `
      bizi bize ve veya ile için en son dakika haber haberler haberleri haberlerden gelişmelerden gelişmeleri hiçbir
      hiçbirini günlük haftalık ücretsiz her sabah gün hafta buraya burayı buradan hemen şimdi de da tek bir e-posta
      adresinizi adresinize önemli takip abone üzerinden google news'te news'ten telefonunuza anında ilk siz olmak için
      yerel gündemi düğmesine
    `,
    buttons: `
      tweetle yazdır paylaş kaydet dinle oynat yorum yorumlar kopyala bildir gönder punto büyüt küçült beğen çevir altyazı yazı
      fotoğraf fotoğraflar galeri yanıtla sonraki önceki tıklayın abone kopyala
    `,
    beside: `
      haberi bu makaleyi yazıyı sayfayı boyutu boyut küçük büyük normal orta hata hatayı bağlantıyı linki e-posta ile dk
      dakika sesli yap favorilere ekle arkadaşına arkadaşınla 1x pdf olarak seslendirme haberin devamı için yaz ol
      daha sonra evet göster tümünü link linki gör
    `,
    continues: 'devamı devam devamını okumaya',
    below: `
      haberin yazının haber yazı reklamdan reklamın sonra altında altından aşağıda aşağıdadır videodan videonun galeriden
      ediyor edin okumaya için
    `,
    members: 'aboneler abonelere abonelerimize üyelere premium',
    reading: `
      bu haber haberi içerik içeriği makale yalnızca sadece özel özeldir okumak okumaya devam etmek için abone olun üye giriş
      yapın ücretsiz kalan makale hakkınız ay tamamını hemen
    `,
    home: 'anasayfa ana sayfa',
  },
  pl: {
    calls: `
      zapisz subskrybuj zasubskrybuj dołącz otrzymuj odbieraj pobierz nie bądź podaj włącz obserwuj śledź polub kliknij
      naciśnij dotknij wesprzyj chcesz zamów zostań udostępnij
    `,
    wares: `
      newsletter newslettera newsletterze newsletterem powiadomienia powiadomień powiadomieniach kanał kanału aplikację
      dzwonek dzwoneczek skrzynkę biuletyn dziennikarstwo podcast alerty
    `,
    between: `
      się do na nasz naszego naszą nasze nas z w we i lub o od dla by aby żeby po przez przegap przegapić żadnej żadnego
      żadnych niczego informacji informacje wiadomości wiadomość newsów codziennie co dzień tydzień rano każdego ranka
      bezpłatnie bezpłatny darmowy za darmo najważniejsze najnowsze lokalne twoją twój swoją swój e-mail adres tutaj tu
      teraz bieżąco google news prosto otrzymywać dostawać być zawsze przycisk więcej
    `,
    buttons: `
      drukuj wydrukuj udostępnij zapisz posłuchaj skomentuj komentarze komentarzy zgłoś skopiuj kopiuj wyślij czcionka
      czcionki tekstu odtwórz ulubionych napisy galeria zdjęcia zdjęć odpowiedz następny poprzedni
    `,
    beside: `
      ten artykuł artykułu tę stronę błąd link do na później mniejsza większa normalna mała duża średnia rozmiar powiększ
      pomniejsz mailem e-mailem znajomemu dodaj min minut minuty 1x audio pdf posłuchać przez zobacz zdjęcie później
      góry wróć galerię
    `,
    continues: 'dalsza dalszy ciąg dalej',
    below: `
      część artykułu tekstu materiału pod po poniżej za wideo filmem filmu reklamą reklamy galerią galerii zdjęciem mapą
      czytaj znajduje się materiałem
    `,
    members: 'prenumeratorów subskrybentów abonentów prenumeratą premium',
    reading: `
      ten artykuł artykułu treść tekst jest dostępny dostępna tylko wyłącznie dla naszych aby by żeby czytać przeczytać
      dalej całość zaloguj się wykup dostęp pozostało ci darmowych artykułów w tym miesiącu masz już z do zyskaj
    `,
    home: 'strona główna',
  },
};
