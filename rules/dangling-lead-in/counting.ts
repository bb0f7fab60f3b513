import { languages, once, WordSet, type LanguageCode } from '#text';

export const quantifiers = new WordSet('any some one either each all more several');

/** Stretches of time, measures and people, which are counted and announce nothing. */
export const units = once(
  () =>
    /^(?:years?|days?|hours?|weeks?|months?|minutes?|seconds?|times?|met\S*|kilomet\S*|miles?|people|men|women|children|euros?|dollars?|pounds?|percent|o.?clock|jahr\S*|tage?n?|stunden?|wochen?|monaten?|minuten?|mal|uhr|leuten?|menschen|personen|kinder\S*|prozent|ans?|années?|jours?|heures?|semaines?|mois|fois|personnes?|enfants?|años?|días?|horas?|semanas?|mes\S*|veces|personas?|anos?|dias?|vezes|pessoas?|yıl\S*|gün\S*|saat\S*|hafta\S*|ay|ayda|kişi\S*|kez|kere|lat\S?|rok\S*|dni\S*|godzin\S*|tygodni\S*|miesi\S*|razy|osób|osoby|ludzi)$/u,
);

export function isSaying(word: string, code: LanguageCode): boolean {
  return languages[code].speechVerbs.hasWord(word) && !sayNothing.hasWord(word);
}

/** Verbs of speech that mean much else, and what stands before the source of an opinion. */
const sayNothing = new WordSet(
  'so laut gab gibt stellt stellte heißt hieß teilt note notes selon segundo según göre według hob lance assure assuré',
);
