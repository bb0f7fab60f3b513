import type { DeskWords } from './desk.ts';

export const de: DeskWords = {
  sport: `
      verpflichtet ablöse vertrag leihe torhüter verteidiger mittelfeld kreuzband debüt kader nachwuchs spiel saison
      liga tore trainer mannschaft sieg niederlage punkte tabelle torwart stürmer handball fußball volleyball rugby
      eishockey tennis basketball pokal finale halbfinale viertelfinale turnier meisterschaft elfmeter schiedsrichter
      halbzeit gegner aufstieg abstieg medaille heimspiel auswärtsspiel satz treffer nationalmannschaft
    `,
  kitchen: `
      kartoffeln zwiebel lauch sellerie butter brühe mehl zucker eier sahne salz pfeffer löffel esslöffel teelöffel
      backofen schälen würfeln hacken rühren kochen köcheln anschwitzen braten backen petersilie thymian majoran
      muskat knoblauch tomaten möhren teig topf pfanne zitrone essig olivenöl würzen gramm streuen abgießen stampfen
    `,
  manual: `
      taste knopf filter anzeige display entkalken tank gerät schalter stecker spülmaschine geschirrspüler
      waschmaschine kaffeemaschine kartusche router kabel blinkt leuchtet lampe spülen akku batterie schrauben
      anleitung fehlercode drehen drücken gedrückt wasserbehälter deckel thermostat staubsauger drucker kühlschrank
    `,
  notice: `
      hochwasser warnung warnt sturm böen schnee glätte wetterdienst temperaturen stromausfall versorger leitung
      haushalte anwohner sperrung gesperrt umleitung baustelle fahrplan busse autobahn unfall polizei feuerwehr pegel
      zuschuss förderung anträge antrag frist quallen badegäste
    `,
  office: `
      ausweis personalausweis reisepass führerschein bürgerbüro geburtsurkunde lichtbild gebühr antragsteller formular
      verlängern meldebescheinigung zulassung parkausweis anwohnerparkausweis portal hochladen sachbearbeiter gültig
    `,
  police: `
      polizei ermittler täter zeugen diebe diebstahl gestohlen einbrecher verdächtige festgenommen revier kripo
      unbekannte tatort räuber beute angeklagte amtsgericht staatsanwaltschaft richter freiheitsstrafe bewährung brand
      feuerwehr rettungsdienst verletzt krankenhaus zusammenstoß promille streife
    `,
  market: `
      aktien aktionäre anleger dividende umsatz gewinn quartal analysten börse konzern übernahme tochterfirma
      gläubiger insolvenz prognose kurzarbeit werk stellenabbau beschäftigte gewerkschaft betriebsrat filiale
    `,
  stars: `
      widder stier zwillinge krebs löwe jungfrau waage skorpion schütze steinbock wassermann fische horoskop sterne
      venus merkur jupiter saturn mond glück liebe partner geduld flirt gefühle gönnen
    `,
  garden: `
      rosen beet beete kompost mulchen aussaat säen stauden zwiebeln tulpen rasen unkraut schnecken blattläuse
      gewächshaus dünger spaten hecke triebe knospe austrieb erde wurzeln gießen gegossen pflanzen sträucher obstbaum
      himbeeren salat setzlinge umtopfen blüte blühen schnitt zurückschneiden
    `,
  home: `
      flecken waschmittel essig seife lappen schimmel tapete streichen anstrich lack farbe pinsel rolle fliesen fugen
      laminat dielen estrich teppich heizkörper dämmung dübel schrauben regal matratze vorhänge bügeln wäsche trocknen
      möbel schleifen kalk abfluss
    `,
  computer: `
      browser passwort software smartphone handy mails computer rechner laptop virus viren update einstellungen menü
      download bildschirm tastatur konto internet router webseite klicken löschen speicher
    `,
  health: `
      arzt ärzte ärztin hausarzt symptome impfung impfen geimpft impfstoff apotheke medikament tabletten dosis
      allergie pollen fieber husten grippe erkältung infektion antibiotika blutdruck cholesterin diabetes herz gelenke
      muskeln rücken übungen schlaf ernährung vitamine praxis klinik schwanger haut blutspende spender zahnarzt
    `,
  money: `
      sparer zinsen zinssatz tagesgeld festgeld kredit hypothek rente rentner steuer finanzamt freibetrag versicherung
      beitrag konto girokonto überweisung inflation ausgezahlt auszahlung bezieher
    `,
  weather: `
      schauer sonne sonnig wolken bewölkt regen niesel gewitter nebel frost wind grad höchstwerte tiefstwerte nachts
      milder kühler heiter wechselhaft
    `,
  roads: `
      autofahrer verkehr staus stau fahrbahn spur kreisverkehr bundesstraße landstraße ampel lastwagen bahn züge
      ersatzverkehr haltestelle fahrgäste radfahrer parkplätze vollsperrung strecke
    `,
  waste: `
      mülltonne biotonne restmüll altpapier gelbe säcke sperrmüll abfall abfälle abfuhr leerung geleert behälter
      tonnen container wertstoffhof bauhof entsorgung grünschnitt glas
    `,
  church: `
      gottesdienst kirche pfarrer gemeinde messe andacht abendmahl predigt orgel altar taufe konfirmation bischof
      dekan kollekte beerdigung gebet
    `,
  course: `
      kurs kurse volkshochschule anfänger fortgeschrittene teilnehmer anmeldung gebühr abende kursleiterin unterricht
      workshop seminar plätze mitzubringen semester
    `,
  jobs: `
      stelle bewerbung teilzeit vollzeit gehalt berufserfahrung lebenslauf ausbildung unbefristet arbeitsvertrag
      quereinsteiger
    `,
  sale: `
      verkaufen zimmer wohnung wohnfläche quadratmeter garage balkon grundstück versteigerung makler besichtigung
      kaltmiete gebraucht gesucht angebot
    `,
  screen: `
      folge serie fernsehen sender film filme thriller komödie dokumentation kino regisseur schauspieler ausstrahlung
    `,
  games: `
      schach weiß schwarz dame läufer springer bauer matt lotto gewinnzahlen jackpot kreuzworträtsel rätsel sudoku
      skat trumpf lösung lose
    `,
  pets: `
      hund hunde welpe katze kater kaninchen hamster meerschweinchen wellensittich tierarzt tierärztin futter leine
      fell flöhe zecken impfung käfig napf
    `,
  looks: `
      haut creme lotion shampoo haare schminke lippenstift parfüm sonnencreme nägel falten mode kleid röcke bluse hose
      jacke trend
    `,
  family: `
      kleinkind baby babys eltern kinder schlafenszeit windeln stillen geschwister schule hausaufgaben erziehung trotz
    `,
  abroad: `
      parlament abgeordnete regierung präsident ministerpräsident opposition koalition wahl wahlen wähler abstimmung
      truppen waffenruhe botschaft sanktionen grenze soldaten armee verfassung gipfel
    `,
  science: `
      astronomen teleskop planet komet asteroid galaxie rakete satellit forscher wissenschaftler studie labor arten
      fossil gene zellen experiment
    `,
  travel: `
      fluggesellschaft flug flüge flughafen passagiere gepäck handgepäck kreuzfahrt hotel urlauber reisende maschine
    `,
  recall: `
      rückruf ruft charge verbraucher kunden produkt hersteller verschlucken erstickungsgefahr überhitzen kaufpreis
      erstattet rückgabe kassenbon
    `,
  arts: `
      konzert orchester dirigent klavier geige ausstellung galerie gemälde bildhauer museum theater bühne
      schauspielerin premiere chor oper ballett roman autorin lesung
    `,
  car: `
      reifen profil motor bremse kupplung getriebe benzin diesel elektroauto batterie scheinwerfer frostschutz auspuff
      werkstatt wagenheber warndreieck hauptuntersuchung kühlwasser winterreifen sommerreifen
    `,
};
