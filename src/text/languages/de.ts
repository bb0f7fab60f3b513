import { list, WordSet } from '../word-set.ts';
import type { Language } from './language.ts';

export const de: Language = {
  code: 'de',
  functionWords: new WordSet(`
    der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch dass daß weil wenn als ob
    obwohl damit bevor nachdem während ich du er sie es wir ihr mich mir dich uns euch ihm ihn ihnen sich sein seine
    seiner ihre ihrem ihren mein dein unser kein keine nicht auch nur noch schon sehr mehr so wie was wer wo hier dort
    da ist sind war waren wird werden wurde wurden worden hat haben hatte hatten kann können konnte muss müssen soll
    sollen will wollen darf in im an am auf aus bei beim mit nach von vom vor zu zum zur für über unter durch gegen
    ohne um bis seit zwischen man dieser diese dieses alle
  `),
  danglingWords: new WordSet(`
    der die das den dem des ein eine einen einem einer und oder sondern dass daß weil wenn obwohl im am beim vom zum zur
    für zwischen gegen ohne mit von
  `),
  abbreviations: new Set(
    list(`
      dr prof hr fr st nr bzw usw z.b d.h u.a ca vgl evtl ggf inkl bspw sog abs art bd hrsg Jan Feb Mär Apr Jun Jul Aug
      Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So str anm anmerk bzgl übers tel mio mrd min std u.ä etc z b d h u a s
    `),
  ),
  weekdays: list('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag'),
  months: list('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  negations: new WordSet('nicht kein keine keinen keinem keiner nie niemals niemand nichts ohne weder noch'),
  numbers: new Map(
    list(`null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
      siebzehn achtzehn neunzehn zwanzig`)
      .map((word, value): [string, number] => [word, value])
      .concat([
        ['dreißig', 30],
        ['vierzig', 40],
        ['fünfzig', 50],
        ['sechzig', 60],
        ['siebzig', 70],
        ['achtzig', 80],
        ['neunzig', 90],
        ['hundert', 100],
        ['tausend', 1000],
        ['million', 1e6],
        ['millionen', 1e6],
        ['milliarde', 1e9],
        ['milliarden', 1e9],
      ]),
  ),
  speechVerbs: new WordSet(`
    sagt sagte sagten erklärt erklärte betont betonte meint meinte fügt fügte ergänzt ergänzte kündigt kündigte berichtet
    berichtete schreibt schrieb erzählt erzählte fragt fragte antwortet antwortete warnt warnte fordert forderte
    kritisiert kritisierte lobt lobte bestätigt bestätigte behauptet behauptete heißt hieß zitiert so laut
    sagen gesagt erklären erklärten betonen betonten meinten ergänzten berichten berichteten schreiben schrieben
    erzählen erzählten fragen fragten antworten antworteten warnen warnten fordern forderten kritisieren kritisierten
    lobten bestätigten behaupten behaupteten versichert versicherte rief ruft verspricht versprach räumt räumte gab
    gibt teilte teilt stellte stellt bemerkt bemerkte scherzt scherzte flüstert flüsterte klagt klagte bedauert
    bedauerte unterstrich unterstreicht hob versicherten lacht lachte verkündet verkündete erinnert erinnerte wirbt
    mahnt mahnte resümiert resümierte
    gestand gesteht seufzt seufzte murmelt murmelte wiederholt wiederholte schmunzelt
    entgegnet entgegnete schwärmt schwärmte schimpft schimpfte witzelt witzelte prahlt prahlte
    freut freute hofft hoffte staunt staunte
  `),
};
