import { pairs, phrases, type Furniture } from './furniture.ts';

/** The furniture of German pages. */
export const de: Furniture = {
  advertisement: {
    signs: phrases(`
    anzeige; anzeigen; werbung; advertorial; gesponsert; sponsored; unter der werbung; nach der werbung;
    werbeanzeige; scrollen, um weiterzulesen
  `),
    words: `
    lesen liest weiterzulesen folgt folgenden anschließend danach im anschluss fortsetzung unserer
    lesen sie unten oben unter der die nach weiter weiterlesen artikel text geht es wird fortgesetzt hier unterhalb
    scrollen um zu ende beginn überspringen schließen von inhalt dieser ist eine des mehr jetzt partner den mit dem
  `,
  },
  newsletter: {
    signs: phrases(`
    newsletter; abonnieren; abonnieren sie; postfach; eilmeldungen; push-nachrichten; whatsapp-kanal;
    unsere app; unserer app
  `),
    openers: `
    abonnieren melden jetzt bestellen holen erhalten bleiben verpassen laden unser unseren der folgen hier
    newsletter keine tragen mit
  `,
    words: `
    sie sich jetzt für unseren unser unserem den newsletter kostenlos kostenlosen an abonnieren und keine
    nichts mehr nachricht nachrichten verpassen ihre e-mail-adresse e-mail adresse eingeben täglich
    wöchentlich morgen jeden tag die das wichtigsten wichtigste aus der des tages direkt in ihr postfach per
    mail hier anmelden registrieren bestellen holen app herunter laden auf dem laufenden bleiben erhalten mit
    von uns auch eilmeldungen als push-nachricht alle zum wenn
  `,
    strangers: 0.3,
    least: 2,
  },
  cookies: {
    signs: phrases(`
    cookies; cookie-einstellungen; cookie-richtlinie
  `),
    openers: `
    wir diese unsere alle durch mit um cookies cookie-einstellungen
  `,
    words: `
    wir verwenden nutzen setzen diese website webseite seite unsere cookies um ihnen das beste bestmögliche
    erlebnis zu bieten und die nutzung inhalte anzeigen personalisieren alle akzeptieren ablehnen
    einstellungen verwalten durch weitere stimmen sie der mehr erfahren auf dieser von unserer datenschutz
    datenschutzerklärung zustimmen ein können
  `,
    strangers: 0.25,
    least: 3,
  },
  comments: {
    signs: phrases(`
    kommentar; kommentare; mitdiskutieren; mitzudiskutieren; diskutieren sie mit; diskutieren sie; kommentieren
  `),
    openers: `
    kommentare kommentar schreiben melden diskutieren jetzt alle einen zum zur noch bitte anmelden sie um diesen
  `,
    words: `
    sich an anmelden um einen eine den zu schreiben verfassen hinterlassen alle anzeigen lesen mehr laden sie
    mit melden jetzt kommentieren diskutieren kommentar kommentare und zur diskussion noch keine abgeben
    dieser artikel diesem müssen sein angemeldet diesen beitrag hier
  `,
    least: 2,
  },
  leads: phrases(`
    lesen sie auch; lesen sie mehr; lesen sie hier; lesen sie dazu auch; lesen sie dazu; mehr zum thema;
    auch interessant; das könnte sie auch interessieren; das könnte sie interessieren;
    das könnte dich auch interessieren; das könnte ihnen auch gefallen; weiterlesen; mehr lesen; mehr dazu;
    mehr aus dem ressort
  `),
  labels: [
    ...pairs(
      'mehr aus; mehr in; weitere artikel aus; weitere artikel in; weitere beiträge aus; auch in; auch aus; außerdem in; ebenfalls in; weiteres aus; neues aus',
      'dieser ausgabe; diesem heft; diesem ressort; dieser rubrik; dieser serie; dieser reihe; diesem magazin; unserem archiv; unserem magazin; unserem blog; der rubrik; der serie; dem archiv; dem ressort',
    ),
    ...phrases(`
    ähnliche produkte; passende produkte; verwandte produkte; empfohlene produkte; ähnliche rezepte; ähnliche suchanfragen;
    nächster artikel; vorheriger artikel;
    schlagworte; schlagwörter;
    weitere artikel; weitere beiträge; weitere meldungen; weitere nachrichten; meistgelesen;
    heute meistgelesen; am meisten gelesen; meistgelesen heute; meistgelesen diese woche; jetzt meistgelesen; am häufigsten gelesen; das wird gerade gelesen; top-themen; beliebteste artikel; beliebt; meistgelesene artikel; meist gelesen; ähnliche artikel; ähnliche beiträge; verwandte artikel;
    empfohlene artikel; passend dazu; nächster artikel; vorheriger artikel; empfehlungen der redaktion
  `),
  ],
  lines: phrases(`
    cookie-einstellungen; datenschutz-einstellungen; datenschutzeinstellungen; privatsphäre-einstellungen; alle artikel anzeigen; alle meldungen anzeigen;
    fehler entdeckt; fehler gefunden; haben sie einen fehler entdeckt; haben sie einen fehler gefunden;
    problem melden; korrektur vorschlagen; wir freuen uns über ihr feedback;
    dieser artikel wird von einer automatischen stimme gelesen; dieser text wurde automatisch vertont;
    dieser artikel wurde automatisch vertont; artikel vorlesen; text vorlesen;
    audio wird geladen; player wird geladen; video wird geladen; karte wird geladen; jetzt abstimmen;
    stimmen sie ab; ergebnis anzeigen; ergebnisse anzeigen; zum ergebnis; diese umfrage ist beendet;
    die umfrage ist beendet; die abstimmung ist beendet; sie haben bereits abgestimmt; danke für ihre stimme;
    jetzt app herunterladen; app herunterladen; jetzt bei google play; laden im app store; jetzt im app store;
    im browser öffnen; wir respektieren ihre privatsphäre; ihre privatsphäre ist uns wichtig;
    nur notwendige cookies; ohne zustimmung schließen; zustimmen und weiter; akzeptieren und weiter;
    cookie-einstellungen anpassen; sie haben ihr kontingent an kostenlosen artikeln aufgebraucht;
    jetzt weiterlesen; jetzt kostenlos testen; jetzt testen; jederzeit kündbar; monatlich kündbar;
    bereits abonnent; schon abonnent; sie sind bereits abonnent;
    sie haben bereits ein abo; diesen artikel freischalten; in den warenkorb;
    in den warenkorb legen; auf den merkzettel; zum warenkorb; größe wählen; größe auswählen;
    farbe wählen; benachrichtigen wenn verfügbar; bewertung schreiben;
    bewertung abgeben; vorheriges bild; nächstes bild;  bild in voller größe;
      nach links wischen; vollbild beenden;
      in die zwischenablage kopiert;
    in zwischenablage kopieren; autor folgen; autorin folgen; thema folgen; diesem thema folgen;
    alle artikel des autors; zur autorenseite; mehr von diesem autor;
    warum sehe ich diese anzeige; anzeige ausblenden; anzeige schließen; werbung schließen;
    werbung überspringen; werbefrei lesen; anzeige melden; unterstützen sie unabhängigen journalismus;
       
      kommentar abschicken; antworten anzeigen;
    weniger anzeigen; ganzen artikel lesen; artikel weiterlesen; zurück zur übersicht; zurück zur liste;
    zur übersicht; standort ändern; standort verwenden; sprache ändern; seite übersetzen;
    seite weiterempfehlen; kontrast ändern; kontrast erhöhen; schrift vergrößern;
    schrift verkleinern; schriftgröße ändern; zum liveticker; automatisch aktualisieren; neue beiträge laden;
    dieser liveblog ist beendet; der liveblog ist beendet; dieser ticker ist beendet; mitteilungen aktivieren;
    push-mitteilungen aktivieren; benachrichtigungen aktivieren; geschätzte lesezeit;
    newsletter-anmeldung überspringen; newsletter überspringen; schreiben sie den ersten kommentar; schreibe den ersten kommentar; jetzt als erster kommentieren;
    als bevorzugte quelle hinzufügen; als bevorzugte quelle auf google hinzufügen; hier klicken zum aktualisieren; zum aktualisieren klicken; zum rezept springen; rezept drucken;
    in der app öffnen; in der app lesen; navigation umschalten; zurück zu den suchergebnissen; beitrag melden; kommentar melden; missbrauch melden;
    nach oben; zum seitenanfang; mehr kommentare laden; weitere kommentare laden; wie hat ihnen der artikel gefallen; wie hat ihnen dieser artikel gefallen; wie bewerten sie diesen artikel;
    zur startseite; zurück zur startseite;
    war dieser artikel hilfreich; war diese seite hilfreich; hat ihnen der artikel gefallen;
    hat ihnen dieser artikel gefallen; hier klicken, um weiterzulesen; klicken sie hier, um weiterzulesen;
    zum weiterlesen anmelden; folgen sie uns auf instagram; folgen sie uns auf facebook;
    sieh dir diesen beitrag auf instagram an; diesen beitrag auf instagram ansehen; auf facebook teilen;
    auf twitter teilen; artikel teilen; beitrag teilen; diesen artikel teilen; seite drucken; artikel drucken;
    artikel versenden; per e-mail teilen; per mail teilen; teilen; nach oben; zurück zum seitenanfang;
    zum seitenanfang; zum inhalt springen; zum hauptinhalt springen;  zum vergrößern klicken;
    zum vergrößern anklicken; klicken sie zum vergrößern;  
    dieses video ist nicht verfügbar; dieses video ist nicht mehr verfügbar; zur bildergalerie;
    zur fotostrecke;  artikel merken; auf die merkliste; fehler melden; artikel anhören;
    min lesezeit; minuten lesezeit; lesezeit; link kopieren; link kopiert; mehr anzeigen; mehr laden; weitere artikel laden; mehr artikel laden; weitere beiträge laden; feedback zu dieser seite geben; schriftgröße;
    externen inhalt anzeigen; empfohlener externer inhalt; bitte aktivieren sie javascript; jetzt abonnieren;
    folgen sie uns; öffnet in neuem fenster
  `),
  beside: phrases(`
    größentabelle; frage zum produkt; jetzt spenden; jetzt unterstützen; unterstützen sie unsere arbeit;
    dunkler modus; über den autor; bereits registriert; ki-generierte stimme; zitieren; vollbildmodus;
    sofort lieferbar; feedback geben; artikel freischalten; zur kasse; klein mittel groß; klein; mittel; groß;
    normal;
    melden sie sich; schreiben sie uns; sagen sie es uns; hier melden; jetzt melden; nicht jetzt; später;
    zulassen; blockieren; abstimmen; weiß nicht; vielleicht; umfrage; ergebnis; öffnen; schließen; weniger;
    folgen; abspielen; pause; stumm; ton aus; vollbild; zustimmen; spenden; danke für ihr feedback;
    danke für ihre rückmeldung; vorherige seite; nächste seite; zurück; weiter; menü; suche; startseite;
    wird geladen; wird geladen bitte warten; bitte warten; antworten; melden; live-ticker; liveticker; gesponsert;
    ja; nein; ja nein;
    e-mail-adresse eingeben; ihre e-mail-adresse; alle akzeptieren; einstellungen verwalten; ablehnen;
    akzeptieren; anmelden; drucken; teilen; jetzt anmelden; registrieren; mehr erfahren; kommentare; merken;
    abonnieren; mehr
  `),
  published: phrases('veröffentlicht; erstellt; veröffentlicht am; stand'),
  updated: phrases('aktualisiert; aktualisiert am; zuletzt aktualisiert; geändert'),
};
