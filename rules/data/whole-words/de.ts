import type { WholeWords } from './whole-words.ts';

export const de = (): WholeWords => ({
  ends: `
    wir ihr vom nun ihm
    absolut alleine allerdings andere anderes anschliessend aufgrund ausschliesslich ausser ausserdem ausserhalb
    bedeutet befindet begann beginnt beide beiden beim beispielsweise bereits berichtet bevor bezeichnet bist
    bloss christian dabei dadurch dafür dagegen daher dahin damals damit danach darauf daraus darunter darüber
    david davon dazu  dennoch deshalb deswegen draussen dresden durchaus dürfen dürfte düsseldorf ebenso
    eigentlich einfach einzelnen einzige entfernt entstehen entweder erfolgreich erneut erstmal erstmals
    erwarten erwähnt etwa franz friedrich früher funktioniert fünf fürs ganze gemeinsam genannt genauso genug
    gerne gesamten gilt glaub glaubt gleichzeitig gmbh grundsätzlich hannover heutigen hingegen hinten hinter
    hoffe häufig ihnen ihre ihrem ihren ihrer ihres immerhin indem innerhalb insbesondere insgesamt
    internationalen inzwischen irgendwann irgendwas irgendwie irgendwo jede jedem jedenfalls jeder jedes jedoch
    jeweils jungs kannst karl kaum keiner knapp komplett konnte konnten kurz könne könnt könnte könnten langsam
    lediglich leipzig lieber london länger manche manchmal mehrere mehreren meinst miteinander mittlerweile
    musst musste mussten müsste nachdem niemals niemand nämlich nötig obwohl offenbar okay passieren passiert
    plötzlich regelmässig relativ schlimm seien seinem seinen seiner seines selber sind sobald sofort sogar
    solange sollte sollten somit sonst soweit sowie sowohl spät später stets tatsächlich teilweise total
    trotzdem unbedingt unsere unserem unseren unserer unterstützen unterstützt unterwegs verhindern verlieren
    vermutlich versucht vertreten vielleicht vorbei vorhanden vorher vorstellen völlig warum weitere weiterhin
    weltweit wenigstens wiederum wieso wirklich wobei wolfgang wurden wäre zahlreiche ziemlich zudem zuerst
    zugleich zuhause zuletzt zumindest zunächst zurück zusammen zusätzlich zuvor zwischen überhaupt übrigens
  `,
  adverbs: `
    allerdings aufgrund ausschliesslich ausschließlich ausserdem ausserhalb außerdem außerhalb beiden
    beispielsweise bereits bevor dabei dadurch dafür dagegen damals damit danach darauf daraus darunter
    darüber davon dennoch deshalb deswegen durchaus ebenso eigentlich entweder erneut gleichzeitig hingegen
    häufig immerhin innerhalb insbesondere insgesamt inzwischen irgendwann jedenfalls jedoch jeweils
    lediglich manchmal mindestens mittlerweile nachdem neulich niemals nirgends nämlich obwohl offenbar
    plötzlich seitdem seither sobald sofort sogar solange somit sowie stets tatsächlich teilweise trotzdem
    unbedingt ungefähr unterdessen vermutlich vielleicht völlig warum weiterhin wenigstens wobei zudem
    zuerst zugleich zuletzt zumindest zunächst zurück zusätzlich zuvor zwischen überhaupt übrigens
  `,
  begins: `
    vom ihm ihn
    aktuelle aktuellen allerdings  anderem anderes angaben anschliessend antworten arbeiten arbeitet
    aufgenommen aussehen ausserdem ausserhalb bedeutet befindet begann beginnt beiden beispielsweise bekommen
    bekommt benutzt berichtet besondere besonders besteht bezahlen bezeichnet bieten bietet bisschen bleiben
    blieb brauche brauchen bremen bringen bringt dadurch damals damit danach daraus darf darin darum deinem
    deinen denen dennoch deshalb deswegen diesem dieser dieses draussen dresden dritten durchaus dürfen dürfte
    ebenfalls einem einigen einzelnen einzige enthält entsprechend entstehen entweder entwickelt erfahrungen
    ergebnisse erinnert erkennen erklären erneut erreichen erreicht erstmals erwarten erwartet erwähnt
    europäischen feiern finden findet flüchtlinge folgenden folgt freuen freundin funktioniert fällen fällt
    fühlen fühlt führen führt führte geboren gebracht gedacht gefallen gefunden gefällt geführt gegangen gehabt
    gehalten gehören gehört gekauft gekommen gelesen gemacht genannt genommen genutzt gesagt geschafft
    geschrieben gespielt gestellt gestern gestorben getroffen  gewonnen geworden gewählt gezeigt gibt
    gilt glaubt gmbh grosses grundsätzlich grössere gründen gutes habt halten handelt heisst heutigen hielt
    hilft hingegen hälfte hält hätte hätten ihnen ihrem ihren immerhin informationen innerhalb insbesondere
    insgesamt interessiert internationalen inzwischen irgendwann irgendwas irgendwie jahren jedem jedenfalls
    jedes jedoch jemand jemanden jeweils kamen kannst keiner kleiner kleines klingt kommt konnte konnten können
    könnt könnte könnten lassen lebt lediglich liegt lässt läuft machst manchmal mehrere mehreren meinem meinen
    meinst meint meinte mindestens miteinander mittlerweile monaten musst musste mussten möchten möglichkeiten
    möglichst müssen müsste nachdem nahm naja nehmen nennt neues niemals nimmt nämlich obwohl okay passieren
    passiert passt politische politischen probleme regeln rennen richtigen sagt sagte schliesslich schneller
    seien seinem seinen setzen setzt setzte sieht sobald sogar solange solchen sollen sollte sollten somit sowas
    soweit sowie sowohl sozialen sprechen spricht später stellt stellte stets studium ständig suchen tagen
    tatsächlich teilweise tragen trifft trinken trotzdem trägt täglich unserem unseren unterstützt verhindern
    verkaufen verkauft verlieren vermutlich verschiedene verschiedenen verstanden verstehen versuche versuchen
    versucht vertreten verwendet veröffentlicht vielen vielleicht vorstellen völlig warum website weder
    weiterhin welche welchen welcher welches weltweit wenige wenigen weniger wenigstens wichtige wiederum wieso
    wird wirkt wirst wobei wolfgang wollte wollten worden wurde wurden wusste wählen wäre wären zahlreiche
    zeigen zeigt zeitpunkt ziehen ziemlich zudem zuerst zugleich zuhause zuletzt zumindest zunächst zusätzlich
    zwar zweiten zählt ändern öffentlichen überall überhaupt übrigens
  `,
});
