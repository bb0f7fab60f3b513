import type { LanguageCode } from '#text';

/** Words of substance that any two articles may have in common: that both have them says little. Compared by their beginnings. */
export const stapleWords: Readonly<Record<LanguageCode, string>> = {
  en: `
    account accused across action active added address adult afraid agreed aged allowed amount animal announced annual answer anyone
    anything apart appeal april arrived arms attack attention august autumn available average away back ball bank based beautiful become
    began begin believe below best better beyond black blue board body book books born bottom bought break bridge bright bring broken
    brother brought brown build built business busy call cannot card care carry carried case cause central certain chair chance change
    charge check chief child choice choose christmas church claim class clean clear close clothes cold collected colour comes coming
    committee common community complained concerned condition considered contact continue control cook corner cost costs council count
    couple course court cover create cross crowd current daily damage dark date daughter dead deal decided deep depth design details died
    different difficult dinner direct distance doctor doing door doors double doubt down draw dream dress drink drive drop early earth
    easily east easy edge effect effort eight else empty enter entire entrance equal especially event ever evidence exactly example except
    expect experience explain extra eyes face fact failed fair fall fallen families famous father favourite fear feel feet fell felt field
    fifth figure filled final find fine finger finish fire firm fish five floor flowers follow food foot force forget form former forward
    free fresh friend front full further future game garden general gets girl glad glass goes gold gone government grandmother grass green
    ground group grow grown guest guide hair half hall hand hands happen hard head heart heat heavy held hill history hold hole holiday
    hope horse hours house however human hundred idea important increase information inside instead interest iron island issue itself join
    keep killed kind kitchen knew lack land language late laugh lead leader learn leave left legs less letter level life light likely
    limit line list listen live lives living local lock lose lost loud love lower lunch machine main major manage mark market married
    matter mean means measure meat meet meeting member metal metres middle mind minister miss missing moment money moon mother mountain
    mouth move music name named narrow national natural necessary needs news newspaper nice nine noise noon normal north nose note notice
    number offer officer operation opinion orange order ordinary original outside owner page paid paint pair paper parents park particular
    party pass passed past path people perfect perhaps period permission phone photograph picture piece plain plan plans plant plate play
    played please point pool poor popular position possible post power present president press pretty price private probably problem
    produce programme project promise proposed provide public pull pulled pupils purpose push quarter question quick quiet race rain
    raised range reach read ready real reason received recent record regard regular related remain remember repair repeat replace reply
    report require research residents response rest result return rich ride right rise river road rock room round rule runs safe said sale
    salt saturday save says scene school science season seat secret section security seen sell send sense sent separate series serious
    service seven several shape share sharp ship shirt shoes shop short shoulder show shown shut sick side sign silver similar simple
    single sister situation size skin sleep slow slowly smile snow social soft sold song sort sound source south space speak special
    speech speed spend spent spokesman spring square staff stage stairs stand star start state station stay step stone stop stopped store
    story straight strange street strong student study subject success sudden suffered suggest summer sure surface surprise system table
    talk tall taste teacher team tell term test thank theatre thick thin thought threat thursday tickets tired title tomorrow tonight took
    tools total touch towards track trade traffic train travel tree trees trial tried trip trouble true trust truth trying turn turned
    twelve twenty twice type understand unit used usual valley value various view village visit voice volunteers wait waited walk wall
    walls wanted warm wash watch water wave weather wednesday weekend weight west wheel white wide wife wild wind window winter wish woman
    women wood words working world worth wrong wrote yard yellow young
  `,
  de: `
    abend alte alten angebot antwort anfang arbeit arzt aufgabe auge augen august bahn bank bäume bauen beginn bekommt beispiel bericht
    besuch betrieb bilder bild boden brief bruder brücke buch bücher bürger dach daheim dank dezember dorf drinnen ecke ehemalige eltern
    ende ergebnis erklärt essen fahren fahrt fall familie farbe fehlt fenster fest feuer film finden firma fisch fluss folgen form frage
    frau frauen frei freitag freund frühling führt garten gast gäste gebäude geben gefunden gegend gehen gehört geld gemeinde genau
    geschichte gesetz gesicht gespräch gestern glas gleich glück groß große gruppe grund gute hand hände hälfte halten haus heute herbst
    herr herz hilfe hinter hoch holz hund idee innen interesse januar jugend juni juli junge kaffee kalt karte kind kinder kirche klasse
    klein könig kommission kopf kosten kraft kunst kurz lage land landkreis lange lassen laufen leben lehrer leiter lesen leute licht
    liegt links lösung luft mann männer markt mauer meister menschen meter minuten mitarbeiter mitglieder mittag mitte mittwoch möglich
    monat montag morgen musik mutter nacht name namen natur nächste norden november oktober ordnung orte papier park partei pflanzen platz
    plan plätze preis problem projekt punkt raum recht regen regierung reise richtung runde sache sagen sagt samstag sand schiff schlecht
    schnell schule schüler schwarz schwester seite sechs sieben sommer sonne sonntag sprache spricht sprecher staat stehen stein stelle
    stimme straße stück stunde süden system teil teuer thema tier tiere tisch tochter treffen treppe trocken unternehmen vater verein
    verkauf versuch vertrag vorstand vorsitzende wagen wald wand warten warum wasser wechsel wege weihnachten wein welt wenig werk wetter
    wichtig wind winter wissen wohnung wort worte zahl zehn zeigt zeitung zimmer zukunft zweimal
  `,
  fr: `
    accord adjoint affaire aider alors ancien annonce appel arbre argent arrivée avis bateau beau belle besoin blanc bleu bois bonne bord
    bouche bras bruit café campagne carte cause celle celui centre certains chaise chambre chance chaque château chemin cher cheval chez
    chien chose ciel cinq clair classe coeur cœur coin commune compte confiance conseil construction côte côté couleur coup cour courant
    cours cuisine dame début décembre décidé dehors demande dernier derrière développement devant différent dimanche directeur dire donne
    doute droit école effet église élèves empêche enfant ensemble entreprise espace esprit état étude exemple expérience explique face
    façon famille femme fenêtre ferme fête fille film fils fond force forme frais france frère gare garçon gens gouvernement grand groupe
    guerre habitants haut hier histoire hiver homme hôtel idée image important intérêt janvier jardin jeune jeudi joie journal juin
    juillet juste lait langue lettre lieu ligne lire livre loin long longtemps lumière lundi lune maire mairie maison main mains maître
    marché mardi mari mars matin meilleur membres ménage mercredi mère message mesure mètres midi mieux milieu million mise moitié moment
    monde montagne mort mots mouvement moyen musée musique nature neuf noir nombre nord novembre nuit numéro octobre ordre papier parents
    parole part parti passage passe pays peine pensée père personne petit photo pied pierre place plaisir plante pluie point police pont
    porte poste pouvoir présent président prix problème prochain programme projet propre public quartier quatre question raconte raison
    recherche regard région résultat réunion reste retour rien rivière robe rouge route sable saison salle samedi santé savoir secret sens
    septembre service sept seul signe simple situation société soeur soir soleil sorte sortie sport suite sujet système table tard temps
    terrain terre tête titre train travail traverse vendredi vent verre vert vieux village vingt visage visiteurs vite voie voisins
    voiture voix volontaires voyage vrai
  `,
  es: `
    abril abrir acaba acuerdo agosto agua aire alcalde algo alguien allí alto alumnos amigo animal antiguo árbol arte asociación atención
    ayer ayuda ayuntamiento azul banco barco barrio base blanco boca bosque brazo bueno buena cabeza café calle calor cama camino campo
    cantidad capital cara carne carta casa casas caso causa centro cerca cielo ciencia cierto cine clase coche cocina color comer comida
    comienza comité compañía común condición conocer consejo construcción control corazón corte cosa cosas costa crear cuatro cuerpo
    cuestión cuenta cultura dado deber decidir decir dejar demás derecho desarrollo diario diciembre diferente difícil dinero director
    domingo duda dueño edad edificio efecto ejemplo empresa encima enero enfrente enseñar entrada equipo escuela español espacio especial
    espera estado estudio época explica extraño fácil falta familia favor fecha feliz fiesta figura final flores fondo forma frente frío
    fuego fuente fuera fuerza futuro ganar gente gobierno gracias grupo guerra gusta habla haber hermano hija hijo hijos historia hombre
    hoja hotel idea iglesia igual imagen importante interés invierno jardín jefe joven jóvenes jueves juego julio junio junto kilómetros
    labor lado largo lectura leer lengua letra libro línea llega lluvia lugar lunes luna madera madre maestro mañana manera mano manos
    martes marzo mayor mayo médico medio mejor memoria menos mensaje mercado mesa metros miedo miembros miércoles mitad modo momento
    montaña motivo muerte mujer mundo música nada naturaleza negro niña niño niños noche nombre norte noticia noviembre nuestro número
    octubre ojos orden padre página país palabra papel pared parece parque partido paso pasado patio pelo pequeña perro personas piedra
    piso plan planta plaza poder policía política posible precio pregunta presidente prensa primavera problema proceso programa proyecto
    pueblo puerta punto radio razón realidad región relación resultado reunión rojo ropa sábado sala salida salud sangre secretaria seguro
    semana sentido septiembre serie servicio siempre siete silencio sistema sitio situación sobre sociedad sombra sueño suelo tarde teatro
    tema temporada tiempo tienda tierra tipo título trabajo traje tren último vacaciones valle valor vecinos ventana verano verdad verde
    viaje vida viejo viento viernes vino visita vista voluntarios vuelta zona
  `,
  pt: `
    abril abrir acordo água agosto ajuda aldeia alguém alto alunos amigo animal antigo aqui árvore arte associação atenção azul bairro
    banco barco base boca branco braço cabeça café calor cama caminho câmara campo capital cara carne carro carta casa casas caso causa
    central ciência cima cinema claro classe coisa comida começa comissão comum conselho construção controle coração corpo corte costa
    cozinha criança cultura custo dado decidiu desenvolvimento dezembro diferente difícil dinheiro direito diretor domingo dona dono
    dúvida edifício efeito empresa encontro entrada equipe escola espaço especial espera estado estrada estudo exemplo explica fácil falta
    família favor feira festa figura final filho filha flores fogo força fora forma frente frio fundo futuro ganhar gente governo grupo
    guerra história homem homens hotel ideia igreja igual imagem importante inverno irmão irmã janeiro janela jardim jogo jornal jovem
    jovens julho junho lado leitura letra ligação língua linha livro local longe lugar madeira mãos março médico medo meio melhor membros
    memória menina mensagem mercado mesa metade metros modo moradores montanha morte mulher mundo música nada natureza negro noite nome
    norte notícia novembro número obra olhos ontem ordem outubro padre página país palavra papel parede parque partido passo passado pátio
    pedra pequena pergunta pessoas piso plano planta poder polícia política ponte porta porto possível povo praça praia preço prédio
    prefeito presidente primavera problema processo programa projeto quarto quilômetros quilómetros rádio razão realidade região relação
    resultado reunião roupa ruas sábado saída sala saúde secretaria segunda-feira segurança semana sentido série serviço sete setembro
    silêncio sistema situação sociedade sombra sonho tarde teatro tema tempo terra tipo título trabalho trem último vale valor velho vento
    verão verdade verde vezes viagem vida vinho visita vista vizinhos volta voluntários zona
  `,
  tr: `
    açık açıkladı açılan açılış ağaç akşam alan alındı anlattı anne arada araba ağustos artık aylık ayrı baba babası bahçe balık banka
    başında başkan başladı başlıyor beklen belediye belli beyaz bilgi bina binanın birçok birinci boyunca bölge bölüm bulunan büyük cadde
    cuma cumartesi çağrı çalışan çarşamba çevre çıkan çıktı çocuk dakika değil değişik deniz ders destek devam dışında dört durum duvar
    düzen eski eylül eğitim ekim ekip ekmek etkinlik evin evler fazla fiyat gece geçen geçtiğimiz geldi gelen genel genç gerek geri getir
    giden girdi gitti gönderdi gördü gören gösterdi güneş güzel haber hafif halk halkı hava hayat hazır hazir hemen herkes hizmet ilçe
    ilgi insan isteyen istiyor işçi işte kadın kaldı kalan kapı kaps karar kardeş katıl kitap kısa konu konuşan köprü köyü köylü kurul
    kurum küçük lira liralık mahalle mart masa mayıs merkez metre mevcut mutfak müdür müzik nasıl neden nehir nisan ocak oğlu oğul okul
    olay onlarca orman orta ortak ortaya oyun öğle öğrenci öğretmen önceki özel para parça pazar park pencere perşembe plan proje rağmen
    renk resim sabah sadece sağlık sahip sahibi salı salon sanat satış sayı sayıda sayısı sebep sergi sıcak soğuk sokak soru sorun sürdü
    sürecek süre şubat şeker şirket tahta taraf tarih temmuz toplam toprak turist türlü uzun üretim ürün üyeler üyesi vali veren verdi
    verildi vardı yaklaşık yakın yaptığı yapı yardım yaşında yazı yedi yemek yerine yeri yeşil yıllık yirmi yolcu yolu yönetim yukarı
    yüksek yürüyen zaman
  `,
  pl: `
    biały białe bank bardzo blisko brat budowa budynek burmistrz była były całe cały cena ceny chleb chwila ciepło część człowiek czas
    czasu czerwiec czwartek czynny dach daleko data decyzja deszcz dobrze dobry domu domy dostał dotąd droga drogi drzewa drzwi dwaj
    dyrektor dzieci dziennik dziesięć dzień dziś dziura efekt forma fotografia gdzie głowa głos godzina gości góra góry grupa grudzień
    historia ilość imię informacja jeden jesień jezioro kamień karta kawa kilka kilometrów klasa klub kobieta kolej kolor komisja koniec
    końca kosztuje kościół kraj krzesło książka kuchnia kwiecień lato lekarz lipiec list listopad ludzie łatwo marzec mały małe mapa matka
    mężczyzna miasteczko miejsce miesiące mieszka minut młody młodzież moment morze most mowa mówi muzyka muzeum nadzieja nagle nazwa
    nazwisko niebo niedziela nocy noga nowego numer obok obraz ochotnicy odpowiedź ogień ogród około okno osoba osób osoby ostatni
    otwarcie pamięć pani papier park partia październik piasek piątek pieniądze pięć plac plan pociąg początek podłoga pogoda pokój
    policja połowa pole pomoc poniedziałek pomysł ponad port powiat powietrze powód powrót poza północ praca pracy pracownicy prawo prawda
    prezes problem projekt proste próba przykład przyszłość ptaki pytanie rada radni region remont rękę ręka rodzina rower rozmowa różne
    ruch rynek ryba rzeka rzecz sala sąsiedzi serce sierpień siła siostra sklep słońce słowo słowa sobota sprawa spotkanie stary stara
    stare stacja stół stołu stan stoi strona styczeń sukces system szkoła szkole śnieg środa środek światło święta tekst temat teren trawa
    trochę twarz tydzień tysięcy ulica ulicy uczniowie udział ulga umowa urząd uwaga wakacje warto wejście wieczór wieś wiatr widok więc
    wino wiosna woda wody wójt wolny wrzesień wspólny wtorek wyjście wynik wypadek wysoki zabawa zakład zamek zarząd zdjęcie zdrowie zegar
    ziemia zielony zima zimno zmiana znak związek zwierzęta życie żona
  `,
};
