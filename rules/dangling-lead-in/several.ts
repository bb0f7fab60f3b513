import { once, WordSet, type LanguageCode } from '#text';
import type { LeadIn } from '../data/lead-ins.ts';
import { isSaying, quantifiers, units } from './counting.ts';

/** How far from the colon the things may be named that are announced. */
export const LONGEST = 16;

/** “From May on the following streets will be swept on Thursdays:”: more than one thing, further from the colon. */
export function areFollowing(all: readonly string[], { spoken }: LeadIn, code: LanguageCode): boolean {
  const end = all.slice(-LONGEST);
  const { phrase, thing } = severalFollow[code];
  if (!end.some((word) => phrase.test(word))) return false;
  // “until further notice”
  if (end.some((word, at) => spoken.hasWord(word) && end[at - 1] !== 'further')) return false;
  if (end.slice(-3).some((word) => isSaying(word, code))) return false;
  return end.some((word, at) => {
    if (!phrase.test(word) || (code === 'en' && end[at - 1] !== 'the')) return false;
    // “The following have been elected to the committee for the coming year:”
    if (code === 'en' && ofSeveral.hasWord(end[at + 1] ?? '')) return true;
    // “Bring us one of the following and we will print another:”
    if (code === 'en' && end[at - 2] === 'of' && quantifiers.hasWord(end[at - 3] ?? '')) return true;
    const beside = [end[at - 1], ...end.slice(at + 1, at + 3)].filter((each) => each !== undefined);
    if (beside.some((each) => units().test(each) || whiles.hasWord(each))) return false;
    return thing === undefined || end.slice(at + 1, at + 3).some((each) => thing().test(each));
  });
}

const ofSeveral = new WordSet('are were have may can cannot must should will shall need do');

/** Stretches of time follow upon others and are no list. */
const whiles = new WordSet(`
  mornings nights evenings seasons summers winters decades centuries generations rounds games matches ages
  abenden nächten jahrzehnten jahrhunderten generationen runden spielen spiele
  générations siècles décennies saisons matchs generaciones siglos décadas temporadas partidos
  gerações séculos temporadas jogos maçlar kuşaklar sezonlar pokolenia sezony mecze
`);

/** How each language says it of several things, and how the thing looks where the word itself does not tell. */
const severalFollow: Readonly<
  Record<LanguageCode, { readonly phrase: RegExp; readonly thing?: () => RegExp }>
> = {
  en: { phrase: /^following$/u, thing: once(() => /^[\p{L}-]{3,}(?<!s)s$/u) },
  de: { phrase: /^folgenden?$/u, thing: once(() => /^[\p{L}-]{3,}(?:en|er|e|n|s)$/u) },
  fr: { phrase: /^suivante?s$/u },
  es: { phrase: /^siguientes$/u },
  pt: { phrase: /^seguintes$/u },
  tr: {
    phrase: /^aşağıdaki$/u,
    thing: once(() => /l[ae]r(?:[ıiae]|d[ae]n?|[ıi]n|[ıi]nd[ae]n?|[ıi]n[ıi])?$/u),
  },
  pl: { phrase: /^(?:następujące|następujących|następującymi|poniższe|poniższych)$/u },
};
