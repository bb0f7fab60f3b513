import type { LanguageCode } from '#text';

/** What else is pressed: to rate, to agree, to turn pages. */
export const pressed: Readonly<Record<LanguageCode, string>> = {
  en: 'prev accept reject decline',
  de: 'bewerten bewerte akzeptieren ablehnen weiter',
  fr: 'notez évaluez noter évaluer accepter refuser paramétrer suivante précédente',
  es: 'valora valorar puntúa califica aceptar rechazar configurar',
  pt: 'avalie avaliar classifique aceitar rejeitar',
  tr: 'puanla oyla kabul reddet',
  pl: 'oceń akceptuj odrzuć następna poprzednia następne poprzednie',
};

/** What stands beside that, in any language: no line has nothing but these. */
export const stars = `
  star stars sterne étoile étoiles estrella estrellas estrela estrelas yıldız gwiazdki gwiazdek all alle tout todo todos tudo tümünü
  et wszystkie cookies settings einstellungen ajustes definições ayarlar ustawienia bild image imagen imagem resim zdjęcie
  aa cet von sur z de of recette recipe rezept receta receita tarifi przepis
`;
