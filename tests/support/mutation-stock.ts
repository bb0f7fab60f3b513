import type { LanguageCode } from '#text';

/** What production leaves in a text of one language, written for the tests. `{n}` is any number. */
interface Stock {
  readonly assistant: readonly string[];
  readonly placeholder: readonly string[];
  readonly caption: readonly string[];
  /** Words that are never meant twice. */
  readonly doubled: readonly string[];
  /** The header and rows of a table. */
  readonly table: readonly string[];
  /** One quotation by two speakers on two subjects. */
  readonly reused: readonly (readonly [string, string])[];
  /** One quotation with two figures. */
  readonly contradictory: readonly (readonly [string, string])[];
  readonly furniture: readonly string[];
  readonly leadIn: readonly string[];
  /** Two sentences that a cut has run together. */
  readonly torn: readonly string[];
  /** Days that the calendar does not have. */
  readonly date: readonly string[];
  /** Function words that open sentences, in lower case. */
  readonly openers: readonly string[];
}

export const stock: Readonly<Record<LanguageCode, Stock>> = {
  en: {
    assistant: [
      'Certainly! Here is a revised version of the article with a livelier tone:',
      'I hope this helps! Let me know if you would like me to adjust the length or the style.',
      'As an AI language model, I do not have access to the latest figures.',
    ],
    placeholder: [
      'Entry costs [sum TBC] at the gate.',
      '[Insert quote from the mayor here]',
      'For more information, contact [Your Name] at [phone number].',
      'TK: figures for last year',
    ],
    caption: [
      'Visitors wait on the upper deck on Sunday morning. (Photo: Ellen Strand)',
      'The old pump house before it was pulled down. Photograph: Tom Birkett/Coast News',
    ],
    doubled: ['the', 'of', 'and', 'with', 'from', 'for'],
    table: [
      '| Month | Visitors | Boats |',
      '| May | 4,120 | 31 |',
      '| June | 5,877 | 44 |',
      '| July | 7,904 | 52 |',
    ],
    reused: [
      [
        '“We have waited for this day longer than any of us can say,” said councillor Edwin Marl about the new bridge.',
        '“We have waited for this day longer than any of us can say,” said the swimmer Dana Holt, who had won the race.',
      ],
    ],
    contradictory: [
      [
        '“The repairs will cost us about 40,000 pounds before the winter,” said treasurer Edwin Marl.',
        'Asked again, Marl said: “The repairs will cost us about 90,000 pounds before the winter.”',
      ],
    ],
    furniture: [
      'Add to diary Share this event Back to all walks',
      'Rate this story: 1 2 3 4 5 stars',
      'Share this: Facebook  X  WhatsApp  Email',
      'Read more: Five walks for a rainy day',
      'Sign up for our daily newsletter',
      'Advertisement',
    ],
    torn: [
      'The inspectors had found that most of the cables were only Nobody had told the owner.',
      'The report was to be read aloud in the In September the first copies were printed.',
    ],
    leadIn: ['The plan of the council includes the following four points:'],
    date: [
      'The hall was opened on 31 June 1987 and has never been painted since.',
      'The next meeting is on 30 February 2025 at seven.',
    ],
    openers: [
      'the',
      'it',
      'she',
      'he',
      'they',
      'a',
      'but',
      'in',
      'his',
      'her',
      'its',
      'on',
      'at',
      'nobody',
      'when',
      'for',
    ],
  },
  de: {
    assistant: [
      'Gerne! Hier ist die überarbeitete Fassung deines Artikels:',
      'Ich hoffe, das hilft dir weiter. Sag mir gern Bescheid, wenn ich den Text kürzen soll.',
      'Als KI-Sprachmodell habe ich keinen Zugriff auf aktuelle Zahlen.',
    ],
    placeholder: [
      'Der Eintritt kostet [Preis folgt] am Tor.',
      '[Zitat der Bürgermeisterin hier einfügen]',
      'Auskunft gibt [Ihr Name] unter [Telefonnummer].',
    ],
    caption: [
      'Besucher warten am Sonntag auf dem oberen Deck. (Foto: Ellen Strand)',
      'Das alte Pumpwerk vor dem Abriss. Foto: Tom Birkett/Küstenbote',
    ],
    doubled: ['und', 'mit', 'für', 'von', 'im'],
    table: [
      '| Monat | Besucher | Boote |',
      '| Mai | 4120 | 31 |',
      '| Juni | 5877 | 44 |',
      '| Juli | 7904 | 52 |',
    ],
    reused: [
      [
        '„Auf diesen Tag haben wir länger gewartet, als wir sagen können“, sagte Stadtrat Edwin Marl über die neue Brücke.',
        '„Auf diesen Tag haben wir länger gewartet, als wir sagen können“, sagte die Schwimmerin Dana Holt nach ihrem Sieg.',
      ],
    ],
    contradictory: [
      [
        '„Die Reparatur wird uns vor dem Winter rund 40.000 Euro kosten“, sagte Kassenwart Edwin Marl.',
        'Später sagte Marl: „Die Reparatur wird uns vor dem Winter rund 90.000 Euro kosten.“',
      ],
    ],
    furniture: [
      'Termin speichern Route planen Nach oben',
      'Artikel bewerten: 1 2 3 4 5 Sterne',
      'Teilen: Facebook  X  WhatsApp  E-Mail',
      'Lesen Sie auch: Fünf Spaziergänge für Regentage',
      'Jetzt unseren Newsletter abonnieren',
      'Anzeige',
    ],
    torn: [
      'Die Karten waren seit Stunden ausverkauft, und wer keine hatte, stand vor dem Dann wurde das Tor geöffnet.',
      'Es gab Suppe und Brot für alle, die gekommen waren Danach wurde getanzt.',
    ],
    leadIn: ['Der Plan des Rates umfasst die folgenden vier Punkte:'],
    date: [
      'Der Saal wurde am 31. Juni 1987 eröffnet und seither nie gestrichen.',
      'Die nächste Sitzung ist am 30. Februar 2025 um sieben.',
    ],
    openers: [
      'die',
      'der',
      'das',
      'es',
      'sie',
      'er',
      'ein',
      'eine',
      'aber',
      'in',
      'im',
      'auf',
      'wer',
      'als',
      'am',
      'doch',
      'auch',
    ],
  },
  fr: {
    assistant: [
      'Bien sûr ! Voici une version révisée de votre article :',
      'N’hésitez pas à me dire si vous souhaitez que je raccourcisse le texte.',
      'En tant que modèle de langage, je n’ai pas accès aux chiffres récents.',
    ],
    placeholder: [
      'L’entrée coûte [prix à confirmer] au portail.',
      '[Insérer ici la citation de la maire]',
      'Renseignements auprès de [Votre nom] au [numéro de téléphone].',
    ],
    caption: [
      'Des visiteurs attendent sur le pont supérieur dimanche matin. (Photo : Ellen Strand)',
      'L’ancienne station de pompage avant sa démolition. Photo Tom Birkett / Le Littoral',
    ],
    doubled: ['les', 'et', 'des', 'dans', 'pour', 'avec'],
    table: [
      '| Mois | Visiteurs | Bateaux |',
      '| Mai | 4 120 | 31 |',
      '| Juin | 5 877 | 44 |',
      '| Juillet | 7 904 | 52 |',
    ],
    reused: [
      [
        '« Nous avons attendu ce jour plus longtemps que nous ne pouvons le dire », a déclaré l’élu Edwin Marl à propos du nouveau pont.',
        '« Nous avons attendu ce jour plus longtemps que nous ne pouvons le dire », a déclaré la nageuse Dana Holt après sa victoire.',
      ],
    ],
    contradictory: [
      [
        '« Les travaux nous coûteront environ 40 000 euros avant l’hiver », a dit le trésorier Edwin Marl.',
        'Plus tard, Marl a dit : « Les travaux nous coûteront environ 90 000 euros avant l’hiver. »',
      ],
    ],
    furniture: [
      'Ajouter au panier Voir le plan Retour à la liste',
      'Notez cet article : 1 2 3 4 5 étoiles',
      'Partager : Facebook  X  WhatsApp  E-mail',
      'Lire aussi : Cinq promenades pour les jours de pluie',
      'Inscrivez-vous à notre newsletter',
      'Publicité',
    ],
    torn: [
      'Il y avait de la soupe pour tout le monde Ensuite on a dansé.',
      'Les travaux devaient être payés par la Quand la facture est arrivée, personne n’a répondu.',
    ],
    leadIn: ['Le plan du conseil comprend les quatre points suivants :'],
    date: [
      'La salle a été ouverte le 31 juin 1987 et n’a jamais été repeinte.',
      'La prochaine réunion aura lieu le 30 février 2025 à sept heures.',
    ],
    openers: [
      'le',
      'la',
      'les',
      'il',
      'elle',
      'ils',
      'un',
      'une',
      'mais',
      'dans',
      'on',
      'son',
      'sa',
      'ses',
      'pour',
      'en',
      'ce',
      'des',
      'au',
    ],
  },
  es: {
    assistant: [
      '¡Por supuesto! Aquí tienes una versión revisada de tu artículo:',
      'Espero que te sirva. Avísame si quieres que acorte el texto.',
      'Como modelo de lenguaje, no tengo acceso a los datos más recientes.',
    ],
    placeholder: [
      'La entrada cuesta [precio por confirmar] en la puerta.',
      '[Insertar aquí la cita de la alcaldesa]',
      'Más información: [Tu nombre], [número de teléfono].',
    ],
    caption: [
      'Varios visitantes esperan en la cubierta superior el domingo. (Foto: Ellen Strand)',
      'La antigua casa de bombas antes de su derribo. Foto: Tom Birkett / La Costa',
    ],
    doubled: ['los', 'las', 'y', 'del', 'con', 'por'],
    table: [
      '| Mes | Visitantes | Barcos |',
      '| Mayo | 4120 | 31 |',
      '| Junio | 5877 | 44 |',
      '| Julio | 7904 | 52 |',
    ],
    reused: [
      [
        '«Hemos esperado este día más tiempo del que podemos decir», dijo el concejal Edwin Marl sobre el nuevo puente.',
        '«Hemos esperado este día más tiempo del que podemos decir», dijo la nadadora Dana Holt tras su victoria.',
      ],
    ],
    contradictory: [
      [
        '«Las obras nos costarán unos 40.000 euros antes del invierno», dijo el tesorero Edwin Marl.',
        'Más tarde, Marl dijo: «Las obras nos costarán unos 90.000 euros antes del invierno».',
      ],
    ],
    furniture: [
      'Ver mapa Reservar mesa Volver al listado',
      'Valora este artículo: 1 2 3 4 5 estrellas',
      'Compartir: Facebook  X  WhatsApp  Correo',
      'Lea también: Cinco paseos para días de lluvia',
      'Suscríbete a nuestro boletín',
      'Publicidad',
    ],
    torn: [
      'Hubo sopa para todos los que habían venido Luego se bailó hasta la noche.',
      'La decisión la tomará el Habrá que esperar a la primavera.',
    ],
    leadIn: ['El plan del ayuntamiento incluye los siguientes cuatro puntos:'],
    date: [
      'La sala se abrió el 31 de junio de 1987 y nunca se ha vuelto a pintar.',
      'La próxima reunión será el 30 de febrero de 2025 a las siete.',
    ],
    openers: [
      'el',
      'la',
      'los',
      'las',
      'un',
      'una',
      'pero',
      'en',
      'su',
      'sus',
      'para',
      'cuando',
      'no',
      'al',
      'con',
    ],
  },
  pt: {
    assistant: [
      'Claro! Aqui está uma versão revista do seu artigo:',
      'Espero que ajude. Diga-me se quiser que eu encurte o texto.',
      'Como modelo de linguagem, não tenho acesso aos dados mais recentes.',
    ],
    placeholder: [
      'A entrada custa [preço a confirmar] ao portão.',
      '[Inserir aqui a citação da presidente da câmara]',
      'Mais informações: [Seu nome], [número de telefone].',
    ],
    caption: [
      'Visitantes esperam no convés superior, no domingo de manhã. (Foto: Ellen Strand)',
      'A antiga casa das bombas antes da demolição. Foto: Tom Birkett / O Litoral',
    ],
    doubled: ['os', 'as', 'do', 'da', 'com', 'e'],
    table: [
      '| Mês | Visitantes | Barcos |',
      '| Maio | 4120 | 31 |',
      '| Junho | 5877 | 44 |',
      '| Julho | 7904 | 52 |',
    ],
    reused: [
      [
        '«Esperámos por este dia mais tempo do que sabemos dizer», disse o vereador Edwin Marl sobre a nova ponte.',
        '«Esperámos por este dia mais tempo do que sabemos dizer», disse a nadadora Dana Holt depois da vitória.',
      ],
    ],
    contradictory: [
      [
        '«As obras vão custar-nos cerca de 40 mil euros antes do inverno», disse o tesoureiro Edwin Marl.',
        'Mais tarde, Marl disse: «As obras vão custar-nos cerca de 90 mil euros antes do inverno».',
      ],
    ],
    furniture: [
      'Ver mapa Reservar mesa Voltar à lista',
      'Avalie este artigo: 1 2 3 4 5 estrelas',
      'Partilhar: Facebook  X  WhatsApp  Email',
      'Leia também: Cinco passeios para dias de chuva',
      'Subscreva a nossa newsletter',
      'Publicidade',
    ],
    torn: [
      'Houve sopa para todos os que tinham vindo Depois dançou-se até à noite.',
      'A decisão será tomada pelo Será preciso esperar pela primavera.',
    ],
    leadIn: ['O plano da câmara inclui os seguintes quatro pontos:'],
    date: [
      'A sala abriu a 31 de junho de 1987 e nunca mais foi pintada.',
      'A próxima reunião é a 30 de fevereiro de 2025, às sete.',
    ],
    openers: [
      'o',
      'a',
      'os',
      'as',
      'um',
      'uma',
      'mas',
      'em',
      'no',
      'na',
      'para',
      'quando',
      'não',
      'ao',
      'com',
    ],
  },
  tr: {
    assistant: [
      'Elbette! İşte makalenizin gözden geçirilmiş hâli:',
      'Umarım yardımcı olmuştur. Metni kısaltmamı isterseniz bana bildirin.',
      'Bir yapay zekâ dil modeli olarak güncel verilere erişimim yok.',
    ],
    placeholder: [
      'Giriş ücreti [tutar netleşecek] olacak.',
      '[Başkanın sözünü buraya ekleyin]',
      'Bilgi için: [Adınız], [telefon numarası].',
    ],
    caption: [
      'Ziyaretçiler pazar sabahı üst güvertede bekliyor. (Fotoğraf: Ellen Strand)',
      'Eski pompa istasyonu yıkılmadan önce. Fotoğraf: Tom Birkett / Kıyı Postası',
    ],
    doubled: ['ve', 'ile', 'için', 'gibi', 'kadar'],
    table: [
      '| Ay | Ziyaretçi | Tekne |',
      '| Mayıs | 4.120 | 31 |',
      '| Haziran | 5.877 | 44 |',
      '| Temmuz | 7.904 | 52 |',
    ],
    reused: [
      [
        'Yeni köprüyü anlatan meclis üyesi Edwin Marl, “Bu günü anlatamayacağımız kadar uzun zaman bekledik” dedi.',
        'Yarışı kazanan yüzücü Dana Holt, “Bu günü anlatamayacağımız kadar uzun zaman bekledik” dedi.',
      ],
    ],
    contradictory: [
      [
        'Sayman Edwin Marl, “Onarım bize kıştan önce yaklaşık 40 bin liraya mal olacak” dedi.',
        'Marl daha sonra, “Onarım bize kıştan önce yaklaşık 90 bin liraya mal olacak” dedi.',
      ],
    ],
    furniture: [
      'Haritayı gör Listeye ekle Yazdır',
      'Bu haberi puanla: 1 2 3 4 5 yıldız',
      'Paylaş: Facebook  X  WhatsApp  E-posta',
      'Ayrıca okuyun: Yağmurlu günler için beş yürüyüş',
      'Bültenimize abone olun',
      'Reklam',
    ],
    torn: [
      'Gelen herkese çorba dağıtıldı Sonra gece yarısına kadar dans edildi.',
      'Kapılar saatinde açıldı Herkes sırayla içeri girdi.',
    ],
    leadIn: ['Belediyenin planı şu dört maddeyi içeriyor:'],
    date: [
      'Salon 31 Haziran 1987 tarihinde açıldı ve o günden beri hiç boyanmadı.',
      'Bir sonraki toplantı 30 Şubat 2025 günü yedide yapılacak.',
    ],
    openers: ['bu', 'bir', 'ama', 'o', 'her', 'şimdi', 'ancak', 'kimse', 'artık', 'onun'],
  },
  pl: {
    assistant: [
      'Oczywiście! Oto poprawiona wersja Twojego artykułu:',
      'Mam nadzieję, że to pomoże. Daj mi znać, jeśli mam skrócić tekst.',
      'Jako model językowy nie mam dostępu do najnowszych danych.',
    ],
    placeholder: [
      'Wstęp kosztuje [kwota do ustalenia] przy bramie.',
      '[Tu wstaw wypowiedź pani burmistrz]',
      'Informacji udziela [Twoje imię i nazwisko], tel. [numer telefonu].',
    ],
    caption: [
      'Zwiedzający czekają na górnym pokładzie w niedzielny poranek. (Fot. Ellen Strand)',
      'Stara przepompownia przed rozbiórką. Fot. Tom Birkett / Głos Wybrzeża',
    ],
    doubled: ['na', 'do', 'oraz', 'przez', 'dla', 'od'],
    table: [
      '| Miesiąc | Goście | Łodzie |',
      '| Maj | 4120 | 31 |',
      '| Czerwiec | 5877 | 44 |',
      '| Lipiec | 7904 | 52 |',
    ],
    reused: [
      [
        '„Na ten dzień czekaliśmy dłużej, niż umiemy powiedzieć”, mówił radny Edwin Marl o nowym moście.',
        '„Na ten dzień czekaliśmy dłużej, niż umiemy powiedzieć”, mówiła pływaczka Dana Holt po zwycięstwie.',
      ],
    ],
    contradictory: [
      [
        '„Remont będzie nas kosztował przed zimą około 40 tysięcy złotych”, powiedział skarbnik Edwin Marl.',
        'Później Marl powiedział: „Remont będzie nas kosztował przed zimą około 90 tysięcy złotych”.',
      ],
    ],
    furniture: [
      'Zobacz na mapie Dodaj do koszyka Drukuj stronę',
      'Oceń artykuł: 1 2 3 4 5 gwiazdek',
      'Udostępnij: Facebook  X  WhatsApp  E-mail',
      'Czytaj także: Pięć spacerów na deszczowe dni',
      'Zapisz się do naszego newslettera',
      'Reklama',
    ],
    torn: [
      'Dla wszystkich gości była zupa Potem tańczono do północy.',
      'Dzieci czekały od godziny w Kiedy przyszedł, wszystkie spały.',
    ],
    leadIn: ['Plan rady obejmuje następujące cztery punkty:'],
    date: [
      'Salę otwarto 31 czerwca 1987 roku i od tamtej pory jej nie malowano.',
      'Następne zebranie odbędzie się 30 lutego 2025 roku o siódmej.',
    ],
    openers: ['ale', 'w', 'na', 'nie', 'to', 'jego', 'jej', 'po', 'kiedy', 'do', 'ich', 'za', 'o', 'tam'],
  },
};
