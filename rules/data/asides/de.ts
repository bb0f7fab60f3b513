import type { Aside } from './aside.ts';

export const de: Aside = {
  me: 'ich mich mir mein meine meinen meinem meiner meines',
  you: 'du dich dir euch ihnen',
  we: 'wir uns unser unsere unseren unserem unserer unseres',
  your: 'dein deine deinen deinem deiner deines ihr ihre ihren ihrem ihrer ihres',
  craft: `aktualisier* berichtig* kürz* gekürzt* streich* gestrich* straff* gestraff* umformulier* formulier* überarbeit* anpass* angepasst* ergänz*
    ersetz* übernomm* vereinfach* einbau* eingebaut baue umschreib* umgeschrieb* hinzufüg* hinzugefüg* korrigier* änder*
    geändert* zusammenfass* fasse zusammengefasst* entfern* übersetz* gestalt* glätt* geglättet* erweiter* ausbau*
    vervollständig* schreib* geschrieb* verfass* vorgezogen* umgestell* verkürz* ausgetauscht* gelassen beibehalten`,
  part: `absatz* absätz* satz sätze sätzen überschrift* titel* ton tonfall fassung* version* entwurf* wortlaut formulierung*
    einstieg* umfang wiederholung* passage* zitat* stil kasten vorschlag* vorschläg* zwischenüberschrift* teaser wörter
    struktur länge lesbarkeit gliederung vorlage* aufzählung* schlusssatz füllwörter wertungen`,
  genre: `*text *texte artikel* *artikel beitrag* *beitrag *bericht bericht* *meldung meldung* porträt* rezept* geschichte*
    reportage* *reportage zusammenfassung* kolumne* nachruf* pressemitteilung* text*`,
  asked: `gewünscht* geschickt* eingefügt* genannt* bereitgestellt* gebeten wünscht* vorgegeben* hochgeladen* angegeben*
    vorlage mitgeschickt* notizen angaben vorgeschlagen gesagt`,
  hope: 'hoffe',
  fits: `trifft entspricht erwartung* gefällt passt vorstellung* triffts passend besser`,
  ask: `soll möchtest möchten wünschen wünschst bevorzug* lieber sag sagen bescheid wissen nenn* nennst brauch* falls
    gefällt wenn`,
  cannot: 'nicht kein keine keinen keiner leider',
  knows: 'wissen wissensstand kenntnis* trainingsdaten informationen informationsstand',
  ends: 'endet reicht reichen stand bis aktuell*',
  made: 'platzhalter* erfund* fiktiv* ausgedacht*',
  user: 'nutzer nutzerin benutzer benutzerin',
  wants: 'möchte will bittet fragt wünscht',
  explain: 'erkläre erklären aufschlüsseln erläutere',
  other: 'alternative alternativen alternativ alternativtitel weitere mögliche',
  order: `schreibe schreib verfasse fasse formuliere erstelle kürze überarbeite übersetze korrigiere erzeuge entwirf
    schreiben verfassen fassen formulieren erstellen kürzen überarbeiten übersetzen korrigieren`,
  following: 'folgenden folgende folgendes untenstehenden nachstehenden obigen',
  prose: `passiv fachjargon ton tonfall wortlaut lesbar* grammatik stil prägnant* flüssig* rechtschreibung verständlich* lebendiger* formulierung* kürzer länger formell* förmlich* neutral* sachlich* locker* einfacher einfache`,
  trained: 'training* trainingsstand trainingsdaten trainiert*',
  will: `kann könnte würde baue gern gerne`,
  public: 'kommentare kommentaren newsletter abonnier* kapitel tutorial',
  task: '*wettbewerb wettbewerb* einsendeschluss einsendungen hausaufgabe übung übungen klausur',
  told: 'anweisung anweisungen vorgaben vorgabe',
  verify: 'prüf* überprüf* verifizier* bestätig* zugriff* zugang nachschlagen nachprüf*',
  fact: `zahl zahlen datum daten angabe* fakten quelle* information* betrag* preis* öffnungszeiten ergebnis* stimmenzahl zinssatz statistik* behauptung* aussage*`,
  limit: `beratung* rechtsberatung anlageberatung spekul* prognose* anfrage* richtlinien
    internet* echtzeit* internetzugang* links online medizinisch* juristisch*`,
  secret: 'namen personenbezogen* meinung* inhalt* auskunft* formulierung* empfehlung*',
  sorry: 'leid leider bedaure bedauere',
  quoth: 'sagte sagt meinte erklärte antwortete',
};
