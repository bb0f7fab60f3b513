import { once, type LanguageCode } from '#text';

/** `Log in or create a free account to continue reading`: what a reader is to have or to do before the rest is shown. */
export interface Gate {
  readonly accounts: string;
  /** The words between, beside those of `Controls.reading`. */
  readonly between: string;
  readonly purpose: () => RegExp;
}

export const gates: Readonly<Record<LanguageCode, Gate>> = {
  en: {
    accounts: 'log sign register subscribe account trial login logged',
    between: 'create up start now here more on every if it an registered users user go carry',
    purpose: once(() => /(?:^| )(?:to|and) (?:(?:continue|keep|go on|carry on) reading|read|unlock)(?: |$)/u),
  },
  de: {
    accounts: 'melden anmelden einloggen registrieren abonnieren konto account testabo',
    between: 'sich an oder erstellen anlegen kostenloses kostenlose weiterzulesen bitte gesamten ihn in ihr',
    purpose: once(() => /(?:^| )(?:weiterzulesen|weiterlesen|zu lesen)(?: |$)/u),
  },
  fr: {
    accounts: 'connectez-vous inscrivez-vous identifiez-vous abonnez-vous compte connecté',
    between:
      'ou créez créer un une gratuit gratuitement continuer poursuivre lecture suite votre vous devez être tout',
    purpose: once(
      () => /(?:^| )pour (?:(?:continuer|poursuivre) (?:la|votre) lecture|continuer à lire|lire)(?: |$)/u,
    ),
  },
  es: {
    accounts: 'sesión cuenta regístrate regístrese suscríbete suscríbase',
    between:
      'o cree crea una gratuita gratuitamente continuar inicie la lectura el completo completa texto resto del',
    purpose: once(
      () => /(?:^| )(?:para|y) (?:(?:seguir|continuar|sigue) leyendo|leer|continuar con la lectura)(?: |$)/u,
    ),
  },
  pt: {
    accounts: 'sessão conta registe-se registre-se cadastre-se assine login',
    between: `
      ou crie cria uma conta gratuita gratuitamente gratuito entre entrar leitura seguir texto resto do completo completa sua tua na
    `,
    purpose: once(() => /(?:^| )para (?:continuar (?:a ler|lendo|a leitura)|ler|seguir lendo)(?: |$)/u),
  },
  tr: {
    accounts: 'giriş hesap hesabınıza üye abone kaydolun oturum',
    between: 'veya ya da oluşturun devamını yazının haberin içeriğin makalenin açın lütfen',
    purpose: once(() => /(?:^| )(?:okumaya devam etmek|okumak|görmek) için(?: |$)/u),
  },
  pl: {
    accounts: 'zaloguj zarejestruj konto wykup subskrypcję',
    between: 'lub albo załóż bezpłatne darmowe kup tę resztę całego tekstu czytania tego',
    purpose: once(
      () => /(?:^| )(?:aby|by|żeby) (?:czytać dalej|czytać|przeczytać|kontynuować czytanie)(?: |$)/u,
    ),
  },
};
