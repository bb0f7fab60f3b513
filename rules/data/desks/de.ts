import type { DeskWords } from './desk.ts';

export const de: DeskWords = {
  sport: `
      verpflichtet ablöse vertrag leihe torhüter verteidiger mittelfeld kreuzband debüt kader nachwuchs spiel saison
      liga tore trainer mannschaft sieg niederlage punkte tabelle torwart stürmer handball fußball volleyball rugby
      eishockey tennis basketball pokal finale halbfinale viertelfinale turnier meisterschaft elfmeter schiedsrichter
      halbzeit gegner aufstieg abstieg medaille heimspiel auswärtsspiel satz treffer nationalmannschaft werferin
      torschütze keeper abwehr angriff team gäste gastgeber pause anpfiff abpfiff schlusspfiff nachspielzeit
      verlängerung strafstoß freistoß eckball abseits platzverweis rote karte gelbe bundesliga regionalliga oberliga
      landesliga kreisliga zweitligist drittligist absteiger klassenerhalt hinrunde rückrunde titel achtelfinale
      playoffs siege unentschieden remis gewann gewonnen besiegte unterlag verlor sätze matchball tischtennis
      badminton puck hockey leichtathletik sprinter staffel weitsprung hochsprung speerwurf kugelstoßen marathon
      läufer schwimmer ruderer radsport radrennen etappe skispringer skirennen slalom abfahrt biathlon loipe ringer
      judo boxer turner reiter dressur schach kegler schützen ausgeliehen leihgebühr wechselt verletzung kapitän gold
      silber bronze podest bestzeit rekord
    `,
  kitchen: `
      kartoffeln zwiebel lauch sellerie butter brühe mehl zucker eier sahne salz pfeffer löffel esslöffel teelöffel
      backofen schälen würfeln hacken rühren kochen köcheln anschwitzen braten backen petersilie thymian majoran
      muskat knoblauch tomaten möhren teig topf pfanne zitrone essig olivenöl würzen gramm streuen abgießen stampfen
      gewürfelt dünsten andünsten glasig ablöschen abschmecken hefeteig hefe kneten gehen ausrollen blech backblech
      backpapier belegen gebacken ofen ofenrohr zimt bestreuen eigelb eiweiß eischnee schlagen steif schüssel
      verrühren unterrühren prise paprika kümmel rosmarin schnittlauch dill basilikum lorbeer nelken ingwer senf
      schmalz speck schinken hackfleisch rindfleisch schweinefleisch gulasch rouladen hähnchen ente gans fisch forelle
      lachs geschält gekocht anbraten deckel kelle sieb liter milliliter messerspitze suppe eintopf soße sauce salat
      dressing gurke karotten kohl sauerkraut rotkohl linsen bohnen erbsen reis nudeln spätzle knödel klöße quark
      joghurt käse milch schokolade kakao vanille mandeln nüsse rosinen marmelade gelee obst äpfel birnen pflaumen
      zwetschgen kirschen beeren entsteint kuchen torte plätzchen glasur puderzucker servieren anrichten garnieren
      portionen personen zutaten rezept viertelstunde zugedeckt
    `,
  manual: `
      taste knopf filter anzeige display entkalken tank gerät schalter stecker spülmaschine geschirrspüler
      waschmaschine kaffeemaschine kartusche router kabel blinkt leuchtet lampe spülen akku batterie schrauben
      anleitung fehlercode drehen drücken gedrückt wasserbehälter deckel thermostat staubsauger drucker kühlschrank
      marke beutel nachspülen klarem lämpchen einschalten ausschalten netzteil aufladen laden bedienungsanleitung düse
      schlauch öffnen schließen einsetzen entnehmen herausnehmen drehknopf uhrzeigersinn trockner trommel flusensieb
      pumpe gefrierfach abtauen herd backofen mikrowelle toaster patrone toner papierstau heizung heizkörper entlüften
      ventil garantie kundendienst sekunden programm betriebsanleitung inbetriebnahme reinigen krug behälter kapsel
      auslauf dampf
    `,
  notice: `
      hochwasser warnung sturm böen schnee glätte wetterdienst temperaturen stromausfall versorger leitung haushalte
      anwohner sperrung gesperrt umleitung baustelle fahrplan busse autobahn unfall polizei feuerwehr pegel zuschuss
      förderung anträge antrag frist quallen badegäste
    `,
  office: `
      ausweis personalausweis reisepass führerschein bürgerbüro geburtsurkunde lichtbild gebühr antragsteller formular
      verlängern meldebescheinigung zulassung parkausweis anwohnerparkausweis portal hochladen sachbearbeiter gültig
    `,
  police: `
      polizei ermittler täter zeugen diebe diebstahl gestohlen einbrecher verdächtige festgenommen revier kripo
      unbekannte tatort räuber beute angeklagte amtsgericht staatsanwaltschaft richter freiheitsstrafe bewährung brand
      feuerwehr rettungsdienst verletzt krankenhaus zusammenstoß promille streife beamte tatverdächtige festnahme
      entwendet überfall raub messer waffe hinweise kriminalpolizei gericht landgericht anklage urteil verurteilt haft
      haftstrafe geldstrafe betrug betrüger enkeltrick unfall prallte flammen löscharbeiten notarzt schwer sachschaden
      totalschaden alkohol führerschein fahrerflucht leiche mord totschlag
    `,
  market: `
      aktien aktionäre anleger dividende umsatz gewinn quartal analysten börse konzern übernahme tochterfirma
      gläubiger insolvenz prognose kurzarbeit werk stellenabbau beschäftigte gewerkschaft betriebsrat filiale kurs
      kurse verlust umsätze halbjahr bilanz unternehmen hersteller zulieferer abbau jobs werke standort fusion
      beteiligung vorstand aufsichtsrat export importe zölle rohstoffe kupfer ölpreis fass weizen zinsen notenbank
      leitzins inflation euro dollar einzelhandel händler auftragseingang maschinenbau konjunktur
    `,
  stars: `
      widder stier zwillinge krebs löwe jungfrau waage skorpion schütze steinbock wassermann fische horoskop sterne
      venus merkur jupiter saturn mond glück liebe partner geduld flirt gefühle gönnen planeten mars vollmond neumond
      aszendent bekannter anlage lohnen zusagen voreiligen hüten herzen singles überraschung
    `,
  garden: `
      rosen beet beete kompost mulchen aussaat säen stauden zwiebeln tulpen rasen unkraut schnecken blattläuse
      gewächshaus dünger spaten hecke triebe knospe austrieb erde wurzeln gießen gegossen pflanzen sträucher obstbaum
      himbeeren salat setzlinge umtopfen blüte blühen schnitt zurückschneiden gepflanzt hochbeet mähen jäten mehltau
      rückschnitt gartenschere gehölze aussäen samen tomatenpflanzen topf kübel blätter knollen dahlien geranien
      frühbeet
    `,
  home: `
      flecken waschmittel essig seife lappen schimmel tapete streichen anstrich lack farbe pinsel rolle fliesen fugen
      laminat dielen estrich teppich heizkörper dämmung dübel schrauben regal matratze vorhänge bügeln wäsche trocknen
      möbel schleifen kalk abfluss natron backpulver schwamm bürste tuch polieren abwischen silikon wandfarbe
      malerkrepp abkleben tapezieren lasur holz parkett bohrer säge hammer dämmen fenster dichtung wolle strickwaren
      leder schuhe nähen nadel maschen
    `,
  computer: `
      browser passwort software smartphone handy mails computer rechner laptop virus viren update einstellungen menü
      download bildschirm tastatur konto internet router webseite klicken löschen speicher wlan tablet apps
      betriebssystem windows datei ordner festplatte maus anklicken benutzerkonto anmelden herunterladen e-mail
      postfach spam phishing link online daten nutzer
    `,
  health: `
      arzt ärzte ärztin hausarzt symptome impfung impfen geimpft impfstoff apotheke medikament tabletten dosis
      allergie pollen fieber husten grippe erkältung infektion antibiotika blutdruck cholesterin diabetes herz gelenke
      muskeln rücken übungen schlaf ernährung vitamine praxis klinik schwanger haut blutspende spender zahnarzt
      patienten rezept schnupfen virus viren schmerzen kopfschmerzen migräne einschlafen bewegung knie heuschnupfen
      krebs vorsorge herzinfarkt zähne zahnfleisch hebamme
    `,
  money: `
      sparer zinsen zinssatz tagesgeld festgeld kredit hypothek rente rentner steuer finanzamt freibetrag versicherung
      beitrag konto girokonto überweisung inflation ausgezahlt auszahlung bezieher krankenversicherung darlehen
      bausparvertrag lastschrift wohngeld kindergeld elterngeld antrag anspruch bürgergeld
    `,
  weather: `
      schauer sonne sonnig wolken bewölkt regen niesel gewitter nebel frost wind grad höchstwerte tiefstwerte nachts
      milder kühler heiter wechselhaft wolkig regnet temperaturen sturm böen schnee bodenfrost glätte glatteis hoch
      hochdruck tief tiefausläufer kaltfront warmfront luft luftmassen kälter kühl trocken unbeständig aufgelockert
      aussichten morgen küste bergen meter frischt auffrischt zieht ziehen westen norden osten süden
    `,
  roads: `
      autofahrer verkehr staus stau fahrbahn spur kreisverkehr bundesstraße landstraße ampel lastwagen bahn züge
      ersatzverkehr haltestelle fahrgäste radfahrer parkplätze vollsperrung strecke gesperrt sperrung umleitung
      umgeleitet ortsdurchfahrt autobahn anschlussstelle baustelle bauarbeiten asphalt fahrspur kreuzung brücke tunnel
      busse linie schienenersatzverkehr gleis bahnhof fahrplan verspätung straßenbahn radweg parkhaus
    `,
  waste: `
      mülltonne biotonne restmüll altpapier gelbe säcke sperrmüll abfall abfälle abfuhr leerung geleert behälter
      tonnen container wertstoffhof bauhof entsorgung grünschnitt glas sack müllabfuhr recycling
    `,
  church: `
      gottesdienst kirche pfarrer gemeinde messe andacht abendmahl predigt orgel altar taufe konfirmation bischof
      dekan kollekte beerdigung gebet gestorben starb verstorben alter beisetzung beigesetzt trauerfeier friedhof
      nachruf hinterlässt witwe söhne töchter enkel geboren studierte unterrichtete jahrzehntelang kommunion kantor
      chor kloster wallfahrt advent ostern pfingsten
    `,
  course: `
      kurs kurse volkshochschule anfänger fortgeschrittene teilnehmer anmeldung gebühr abende kursleiterin unterricht
      workshop seminar plätze mitzubringen semester kursgebühr yoga tanzkurs sprachkurs töpfern aquarell nähkurs
      dienstags mittwochs donnerstags
    `,
  jobs: `
      stelle bewerbung teilzeit vollzeit gehalt berufserfahrung lebenslauf ausbildung unbefristet arbeitsvertrag
      quereinsteiger gesucht suchen azubi minijob aushilfe verkäufer fahrer reinigungskraft buchhalter bürokauffrau
      führerschein vorstellungsgespräch befristet
    `,
  sale: `
      verkaufen zimmer wohnung wohnfläche quadratmeter garage balkon grundstück versteigerung makler besichtigung
      kaltmiete gebraucht gesucht angebot eigentumswohnungen küche terrasse tiefgarage stellplatz keller dachgeschoss
      altbau neubau bauantrag bebauungsplan investor bauherr kaufpreis miete haus einfamilienhaus doppelhaushälfte
      reihenhaus provisionsfrei bezugsfrei festpreis
    `,
  screen: `
      folge serie fernsehen sender film filme thriller komödie dokumentation kino regisseur schauspieler ausstrahlung
      krimi tatort kommissarin ermittelt fall staffel sendung mediathek zuschauer kinostart regie hauptrolle
      nebenrolle rolle drehbuch spielfilm leiche tote ausgestrahlt
    `,
  games: `
      schach weiß schwarz dame läufer springer bauer matt lotto gewinnzahlen jackpot kreuzworträtsel rätsel sudoku
      skat trumpf lösung lose zusatzzahl ziehung superzahl stich bube könig turm rochade
    `,
  pets: `
      hund hunde welpe katze kater kaninchen hamster meerschweinchen wellensittich tierarzt tierärztin futter leine
      fell flöhe zecken impfung käfig napf kätzchen füttern näpfe aquarium krallen wurmkur entwurmen
    `,
  looks: `
      haut creme lotion shampoo haare schminke lippenstift parfüm sonnencreme nägel falten mode kleid röcke bluse hose
      jacke trend hautpflege haarschnitt frisur nagellack make-up rock mantel peeling gesichtsmaske
    `,
  family: `
      kleinkind baby babys eltern kinder schlafenszeit windeln stillen geschwister schule hausaufgaben erziehung trotz
      mutter vater kita pubertät einschlafen schnuller beikost
    `,
  abroad: `
      parlament abgeordnete regierung präsident ministerpräsident opposition koalition wahl wahlen wähler abstimmung
      truppen waffenruhe botschaft sanktionen grenze soldaten armee verfassung gipfel stichwahl wahlbeteiligung
      umfragen außenminister referendum rebellen angriff verhandlungen putsch amtszeit amtsinhaber
    `,
  science: `
      astronomen teleskop planet komet asteroid galaxie rakete satellit forscher wissenschaftler studie labor arten
      fossil gene zellen experiment lichtjahre raumsonde dinosaurier genom bakterien physiker chemiker biologen
      fachzeitschrift
    `,
  travel: `
      fluggesellschaft flug flüge flughafen passagiere gepäck handgepäck kreuzfahrt hotel urlauber reisende maschine
      airline pension strand kabine koffer visum wanderung rundweg gipfel hütte aufstieg parkplatz markierung einkehr
      kilometer höhenmeter
    `,
  recall: `
      rückruf charge verbraucher kunden produkt hersteller verschlucken erstickungsgefahr überhitzen kaufpreis
      erstattet rückgabe kassenbon zurück händler serie modell mindesthaltbarkeitsdatum verpackung packungen käufer
      filialen geld verletzungsgefahr brandgefahr kleinteile teile lösen kinder spielzeug plastikteile metallteile
      glassplitter salmonellen listerien verzehr gefahr verkauft
    `,
  arts: `
      konzert orchester dirigent klavier geige ausstellung galerie gemälde bildhauer museum theater bühne
      schauspielerin premiere chor oper ballett roman autorin lesung sinfonie philharmonie solist pianist cello
      cellist rundfunkorchester trompete operette arie sopran tenor tänzer inszenierung maler skulptur verlag gedichte
      dichter album band sänger lieder festival eintritt karten vorverkauf
    `,
  car: `
      reifen profil motor bremse kupplung getriebe benzin diesel elektroauto batterie scheinwerfer frostschutz auspuff
      werkstatt wagenheber warndreieck hauptuntersuchung kühlwasser winterreifen sommerreifen ölstand kühlmittel
      kofferraum reichweite hybrid
    `,
};
