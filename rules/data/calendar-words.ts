import type { LanguageCode } from '#text';

/** The names of months and weekdays in one language, beyond those that every rule knows. */
export interface CalendarWords {
  /** Rows of twelve, from January: short forms, and other spellings. */
  readonly months: readonly string[];
  /** Rows of seven, from Monday: the forms of one case, or of one style. A weekday is replaced by one of its row. */
  readonly weekdays: readonly string[];
  /** Short weekdays, which need a full stop or a comma behind them. */
  readonly shortWeekdays: readonly string[];
}

export const calendarWords: Readonly<Record<LanguageCode, CalendarWords>> = {
  en: {
    months: [
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
      'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec',
    ],
    weekdays: ['Monday Tuesday Wednesday Thursday Friday Saturday Sunday'],
    shortWeekdays: [
      'Mon Tue Wed Thu Fri Sat Sun',
      'Mon Tues Wed Thurs Fri Sat Sun',
      'Mon Tue Weds Thur Fri Sat Sun',
    ],
  },
  de: {
    months: [
      'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez',
      'Jänner Feber Mrz April Mai Juni Juli Aug Sept Okt Nov Dez',
    ],
    weekdays: [
      'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
      'Montag Dienstag Mittwoch Donnerstag Freitag Sonnabend Sonntag',
    ],
    shortWeekdays: ['Mo Di Mi Do Fr Sa So'],
  },
  fr: {
    months: [
      'janv févr mars avr mai juin juil août sept oct nov déc',
      'jan fév mars avril mai juin juil aout sep oct nov dec',
    ],
    weekdays: ['lundi mardi mercredi jeudi vendredi samedi dimanche'],
    shortWeekdays: ['lun mar mer jeu ven sam dim'],
  },
  es: {
    months: [
      'ene feb mar abr may jun jul ago sep oct nov dic',
      'enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre',
    ],
    weekdays: [
      'lunes martes miércoles jueves viernes sábado domingo',
      'lunes martes miercoles jueves viernes sabado domingo',
    ],
    shortWeekdays: ['lun mar mié jue vie sáb dom'],
  },
  pt: {
    months: ['jan fev mar abr mai jun jul ago set out nov dez'],
    weekdays: [
      'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
      'segunda terça quarta quinta sexta sábado domingo',
    ],
    shortWeekdays: ['seg ter qua qui sex sáb dom'],
  },
  tr: {
    months: ['Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara'],
    weekdays: ['Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar'],
    shortWeekdays: ['Pzt Sal Çar Per Cum Cmt Paz', 'Pts Sal Çrş Prş Cum Cts Paz'],
  },
  pl: {
    months: ['sty lut mar kwi maj cze lip sie wrz paź lis gru'],
    weekdays: [
      'poniedziałek wtorek środa czwartek piątek sobota niedziela',
      'poniedziałek wtorek środę czwartek piątek sobotę niedzielę',
      'poniedziałku wtorku środy czwartku piątku soboty niedzieli',
    ],
    shortWeekdays: ['pon wt śr czw pt sob niedz', 'pn wt śr czw pt sb nd'],
  },
};

/** Sentences with such a word speak of a date as one that is none, or correct it. */
export const dateTalk = `
  exist exists existed nonexistent non-existent impossible imaginary fictional fictitious invalid typo typos error errors
  mistake mistakes mistaken mistakenly wrong wrongly erroneously misdated misprint hoax joke joked parse parses parser
  valid validate validates validation timestamp corrected correction corrects
  existiert existieren unmöglich erfunden ungültig tippfehler druckfehler fehler falsch fälschlich irrtümlich scherz
  korrektur nimmerleinstag
  existe existent impossible fictif fictive erreur erreurs faux fausse coquille blague
  existen existía imposible ficticio ficticia errónea erróneo error errata equivocada broma
  existem existia impossível fictício fictícia erro errada errado errata piada
  imkânsız imkansız hayali hata hatalı yanlış yanlışlıkla şaka
  istnieje istnieją niemożliwa niemożliwy fikcyjna błąd błędna błędny błędnie pomyłka żart
`;

/** Who tells how a year is divided has a 30 February to tell of, that of Sweden. */
export const calendarTalk = `
  calendar calendars gregorian julian leap sweden swedish
  kalender kalenders schaltjahr schaltjahre schalttag gregorianischen julianischen schweden
  calendrier calendriers bissextile bissextiles suède
  calendario calendarios bisiesto bisiestos suecia
  calendário calendários bissexto bissextos suécia
  takvim takvimi takvimde isveç artık
  kalendarz kalendarza kalendarzu przestępny przestępnego szwecja szwecji
`;

/** A number behind one of these is not a day: “Issue 31 June 2024”. */
export const numbered = `
  no nos nr nrs number issue issues vol volume volumes page pages pp room rooms figure fig table chapter section article
  part episode flight bus gate platform edition item
  nummer heft ausgabe band seite seiten folge zimmer kapitel
  numéro numéros n volume chapitre édition
  número núm num volumen capítulo edición edição volume página
  sayı cilt sayfa bölüm numer numeru zeszyt tom strona strony
  h uhr hrs
`;

/** Before a day that is written without a sign that it is one: “on 31 June”, “until June 31.” */
export const dateOpeners = 'on by until till from since before after through dated';
