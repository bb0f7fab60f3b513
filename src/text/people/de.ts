import { setOf } from '../word-set.ts';
import { forms, type People } from './people.ts';

/** Offices stand in the masculine: `Försterin` loses its `-in`, and `Finanzminister` is found by its end. */
export const de = (): People => ({
  offices: forms(`
    ombudsman: ombudsmann ombudsfrau burgerbeauftragte burgerbeauftragter; auditor: rechnungsprufer kassenprufer revisor;
    minister: minister; secretary: staatssekretar sekretar schriftfuhrer schriftwart; president: prasident; chancellor: kanzler; mayor: burgermeister
    oberburgermeister ortsvorsteher; governor: gouverneur landrat; ambassador: botschafter; consul: konsul generalkonsul; senator: senator; deputy: abgeordneter abgeordnete
    stadtrat gemeinderat; alderman: dezernent beigeordneter beigeordnete; monarch: konig; pope: papst; bishop: bischof; judge: richter; prosecutor: staatsanwalt;
    lawyer: anwalt rechtsanwalt verteidiger; commissioner: kommissar; chief: chef; commander: kommandant wehrfuhrer; goalkeeper: torwart torhuter keeper;
    striker: sturmer angreifer; midfielder: mittelfeldspieler; defender: abwehrspieler; opposition: oppositionsfuhrer oppositionschef; coach: trainer; manager: manager;
    captain: kapitan; director: direktor intendant; head: leiter; chair: vorsitzender vorsitzende vorstand obmann;
    spokesperson: sprecher; engineer: ingenieur; librarian: bibliothekar; curator: kurator; forester: forster ranger revierforster;
    biologist: biologe biolog; professor: professor; doctor: arzt chirurg; nurse: pfleger hebamme; teacher: lehrer rektor;
    owner: besitzer inhaber wirt betreiber; founder: grunder; officer: kommissar polizist wachtmeister; scientist: forscher
    chemiker physiker geologe historiker astronom okologe archaologe meteorologe wissenschaftler; author: autor
    schriftsteller dichter; editor: redakteur; reporter: reporter journalist korrespondent; artist: kunstler maler bildhauer
    fotograf; architect: architekt; musician: musiker sanger pianist geiger organist komponist; actor: schauspieler;
    economist: okonom volkswirt; priest: pfarrer pastor kaplan diakon; harbourmaster: hafenmeister hafenkapitan; farmer: bauer landwirt winzer imker; baker: backer; fisherman: fischer; pilot: pilot;
    chief-executive: geschaftsfuhrer vorstandschef vorstandsvorsitzender vorstandsvorsitzende konzernchef firmenchef; organiser: organisator veranstalter; cook: koch;
    carpenter: tischler schreiner; tailor: schneider; cobbler: schuster; potter: topfer; blacksmith: schmied; watchmaker: uhrmacher;
    bricklayer: maurer; electrician: elektriker; plumber: klempner; mechanic: mechaniker; butcher: metzger; merchant: handler;
    bookseller: buchhandler; vet: tierarzt; pharmacist: apotheker; dentist: zahnarzt; hairdresser: friseur; driver: fahrer; keeper: gartner hausmeister wart; adviser: berater; treasurer: kassenwart kammerer kammerin schatzmeister kassierer kassier kassenfuhrer; conductor: dirigent; soloist: solist;
    referee: schiedsrichter; mate: steuermann; boatswain: bootsmann; defendant: angeklagter angeklagte; claimant: klager; player: spieler
  `),
  fields: forms(`
    foreign: aussen; trade: handels; economy: wirtschafts; finance: finanz finanzen; marketing: marketing; sales: vertriebs; personnel: personal; technology: technik; communications:
    kommunikations; interior: innen; defence: verteidigungs;
    justice: justiz; health: gesundheits gesundheit; education: bildungs bildung kultus schul; science: wissenschafts forschungs;
    environment: umwelt klima; energy: energie; agriculture: landwirtschafts agrar ernahrungs; transport: verkehrs verkehr;
    housing: bau wohnungsbau; labour: arbeits; social: sozial soziales; culture: kultur; sport: sport; family: familien jugend; heritage: denkmal; seniors: senioren; roads: strassen mobilitats tiefbau; waste: abfall;
    parks: grunflachen; equality: gleichstellungs; tourism: tourismus; planning: planungs stadtplanungs; safety: sicherheits sicherheit;
    development: entwicklungs; digital: digital; prime: premier; police: polizei; fire: feuerwehr; order: ordnungs; city: stadt
  `),
  titles: setOf('herr frau herrn dr prof'),
  joints: setOf('der des fur von und im am vom zu'),
  articles: setOf('der die das ein eine einer sein seine ihr ihre unser unsere'),
  qualifiers: setOf(`
    ehemalige ehemaliger ehemaligen fruhere fruherer fruheren stellvertretende stellvertretender stellvertretenden vize
    damalige damaliger damaligen kunftige kunftiger designierte designierter kommissarische kommissarischer ex einstige
    einstiger neue neuer neuen altere jungere vormalige amtierende
  `),
  changes: setOf(`
    ubernimmt ubernahm ubernommen verabschiedet ausgeschieden
    bisherige bisheriger bisherigen bislang gewahlt
    ernannt befordert gewechselt wechselt wechselte nachfolger nachfolgerin vorganger vorgangerin abgelost ehemals zugleich
    zurucktrat rucktritt vereidigt damals einst kabinettsumbildung entlassen
    jetzige jetziger jetzigen heutige heutiger heutigen amtierende amtierender damalige damaliger damaligen
  `),
  kin: setOf(`
    bruder schwester geschwister sohn sohne tochter frau mann ehefrau ehemann nichte neffe onkel tante mutter vater eltern
    witwe witwer cousin cousine enkel enkelin grossvater grossmutter zwilling zwillinge familie verheiratet ehepaar partner
    partnerin namensvetter verwandt geborene geboren schwager schwagerin kinder kind paar brudern schwestern
  `),
  conjunctions: setOf('und oder sowie gegen mit'),
  endings: ['s', 'es', 'n'],
  openers: setOf(`
    winter sommer herbst fruhling fruhjahr abend mittag nachmittag jahren wochen monaten tagen stunden
    laut ausserhalb innerhalb oberhalb unterhalb anhand aufgrund anstelle mithilfe infolge zugunsten hinsichtlich bezuglich
    gestern heute morgen nun spater fruher montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar
    marz april mai juni juli august september oktober november dezember foto bild ende anfang mitte
  `),
  things: setOf(`
    antrag anfrage eingabe beschwerde klage prozess urteil affare causa akte erbe nachlass sammlung stiftung
    strasse platz weg allee brucke park haus schule universitat institut museum bank gruppe gmbh ag verein verband partei
    gemeinde stadt landkreis kreis bezirk tal see fluss insel berg bahnhof kirche dom theater bibliothek zeitung prozent euro
    uhr meter kilometer kilogramm liter jahr jahre jahren millionen milliarden ende anfang mitte januar februar marz april mai
    juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag land
    bund amt rat bescheid recht unrecht dank ministerium regierung polizei feuerwehr bad nord sud ost west neue alte grosse kleine
  `),
});
