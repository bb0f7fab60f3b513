import { WordSet } from '../word-set.ts';
import type { LanguageCode } from './language.ts';

/** What stands beside a quotation, besides the verb, and says whose it is. */
export interface Speech {
  /** Pronouns of the third person, as subjects. */
  readonly pronouns: WordSet;
  /** Pronouns of the first and second person: nobody who is quoted. */
  readonly ourselves: WordSet;
  /** Prepositions that name a source: `according to`, `laut`. */
  readonly sources: WordSet;
  /** Articles and possessives that begin the name of a role: `the ministry`, `ihre Schwester`. */
  readonly determiners: WordSet;
  /** Prepositions behind which the subject of what is said may stand: `said Lind of the new pier`. */
  readonly about: WordSet;
  /** Words of somebody who repeats words on purpose: `she repeated`, `the same words`, `the slogan`. */
  readonly echoes: WordSet;
}

/** Small words inside names: `Ursula von der Leyen`, `José de la Cruz`, `Muhammad bin Salman`. */
export const nameParticles = new WordSet(
  'de da do das dos del della di du des la le les los van von der den ter ten zu zum zur bin ibn al el ben y e i st d l',
);

export const speech: Readonly<Record<LanguageCode, Speech>> = {
  en: {
    pronouns: new WordSet('he she they it'),
    ourselves: new WordSet('i we you one'),
    sources: new WordSet('according'),
    determiners: new WordSet('the a an his her their its one another this our my'),
    about: new WordSet('of about on regarding concerning over'),
    echoes: new WordSet(`
      repeat repeats repeated repeating again echo echoes echoed echoing quote quotes quoted quoting cite cites cited
      citing same slogan motto chorus refrain chant chants chanted chanting sing sings sang sung song songs hymn verse
      proverb saying sayings maxim mantra catchphrase phrase phrases sentence sentences line lines words sign signs
      banner banners placard placards poster posters plaque inscription inscribed engraved oath prayer title titled
      headline clause article paragraph section law act by-law bylaw rule constitution contract script verbatim
      recited recites recite mimicked parroted recall recalls recalled remembered remembers famous famously
      always often every whenever reply replies dictionary definition formula identical identically template
    `),
  },
  de: {
    pronouns: new WordSet('er sie es'),
    ourselves: new WordSet('ich wir du man'),
    sources: new WordSet('laut'),
    determiners: new WordSet(
      'der die das ein eine seine ihre sein ihr dieser diese dieses unser unsere mein meine',
    ),
    about: new WordSet('über zu zum zur von vom'),
    echoes: new WordSet(`
      wiederholt wiederholte wiederholen erneut abermals wieder zitiert zitierte zitieren gleiche gleichen dieselben
      derselbe dieselbe denselben motto parole slogan losung refrain lied sang singt singen sangen gesungen sprichwort
      spruch satz sätze wort worte worten wörtlich schild plakat transparent inschrift eid gebet titel überschrift
      paragraf paragraph artikel gesetz satzung vertrag immer stets jedes erinnert erinnerte berühmt berühmte
    `),
  },
  fr: {
    pronouns: new WordSet('il elle ils elles on'),
    ourselves: new WordSet('je nous vous tu'),
    sources: new WordSet('selon'),
    determiners: new WordSet("le la l' les un une son sa ses leur leurs ce cette notre mon ma"),
    about: new WordSet('de du des sur concernant propos au'),
    echoes: new WordSet(`
      répète répété répétait répéter encore cite cité citant citer même mêmes slogan devise refrain chanson chante
      chantait chantent chanté proverbe dicton phrase phrases mot mots formule pancarte banderole affiche plaque
      inscription serment prière titre article alinéa loi règlement contrat toujours souvent chaque rappelle rappelait
      célèbre
    `),
  },
  es: {
    pronouns: new WordSet('él ella ellos ellas'),
    ourselves: new WordSet('yo nosotros nosotras tú usted ustedes'),
    sources: new WordSet('según'),
    determiners: new WordSet('el la los las un una su sus este esta nuestro nuestra mi'),
    about: new WordSet('de del sobre acerca respecto'),
    echoes: new WordSet(`
      repite repitió repetía repetir cita citó citando mismo misma mismas mismos lema eslogan consigna
      estribillo canción canta cantó cantaba cantan cantaron proverbio refrán frase frases palabra palabras cartel
      pancarta placa inscripción juramento oración título artículo ley reglamento contrato siempre cada recuerda recordó
      famosa famoso
    `),
  },
  pt: {
    pronouns: new WordSet('ele ela eles elas'),
    ourselves: new WordSet('eu nós você vocês'),
    sources: new WordSet('segundo conforme'),
    determiners: new WordSet('o a os as um uma seu sua seus suas este esta esse essa nosso nossa meu minha'),
    about: new WordSet('de do da dos das sobre acerca respeito'),
    echoes: new WordSet(`
      repete repetiu repetia repetir novamente cita citou citando mesmo mesma mesmas mesmos lema slogan refrão canção
      canta cantou cantava cantam cantaram provérbio ditado frase frases palavra palavras cartaz faixa placa inscrição
      juramento oração título artigo lei regulamento contrato sempre cada recorda recordou lembra lembrou famosa famoso
    `),
  },
  tr: {
    pronouns: new WordSet('o onlar'),
    ourselves: new WordSet('ben biz sen siz'),
    sources: new WordSet(''),
    determiners: new WordSet('bir bu'),
    about: new WordSet('hakkında ilgili'),
    echoes: new WordSet(`
      tekrarladı tekrarlıyor tekrar yine yeniden aynı slogan sloganı şarkı şarkısı şarkıyı nakarat atasözü deyiş söz
      sözü sözler sözleri cümle cümlesi pankart tabela levha yemin dua başlık başlıklı madde maddesi yasa kanun
      yönetmelik sözleşme hep her ünlü alıntı
    `),
  },
  pl: {
    pronouns: new WordSet('on ona oni one ono'),
    ourselves: new WordSet('ja my ty wy'),
    sources: new WordSet('według'),
    determiners: new WordSet('ten ta to jego jej ich nasz nasza mój moja'),
    about: new WordSet('o'),
    echoes: new WordSet(`
      powtarza powtórzył powtórzyła powtarzał powtarzała znowu znów ponownie cytuje cytował cytowała cytując samo same
      samymi hasło hasła motto refren piosenka piosenki pieśń śpiewa śpiewał śpiewali przysłowie powiedzenie zdanie
      zdania słowo słowa słowami słów tabliczka transparent plakat napis przysięga modlitwa tytuł artykuł ustawa ustawy
      regulamin umowa zawsze zwykle każdy przypomina przypomniał przypomniała słynne słynny
    `),
  },
};
