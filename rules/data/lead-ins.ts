import { WordSet, type LanguageCode } from '#text';

/** How a sentence announces something, by language. In lower case; looked for in the last sentence before a colon. */
export interface LeadIn {
  /** “the following measures”: with a noun that is counted behind it, a list has to come. */
  readonly following: readonly string[];
  /** What is announced by `following` and comes as running text: a statement, a letter, an example. */
  readonly spoken: WordSet;
  /** “the table below”, “the following chart”: a thing that is no prose. */
  readonly shown: readonly string[];
  /** Last words before the colon that open a list: include, such as. */
  readonly opensList: readonly string[];
  /** Before “to:” they ask for no verb: according to, due to. */
  readonly nounBefore: WordSet;
}

const none = new WordSet('-');

export const leadIns: Readonly<Record<LanguageCode, LeadIn>> = {
  en: {
    following: ['the following', 'following', 'these', 'as follows'],
    spoken: new WordSet(`
      statement statements letter letters words word text message messages speech question questions example examples
      note notes remark remarks passage passages quotation quotations quote story poem lines verse verses resolution motion exchange dialogue
      announcement reply answer answers prayer oath warning terms comment paragraph paragraphs extract excerpt extracts excerpts account scene situation scenario
      case conversation appeal toast telegram notice email way ways manner this that effect thoughts sentence sentences telegrams
    `),
    shown: [
      'the table below',
      'the following table',
      'table below',
      'the chart below',
      'the following chart',
      'the list below',
      'the following list',
      'the figures below',
      'the steps below',
      'the overview below',
      'the timetable below',
      'listed below',
      'below is a list',
    ],
    opensList: [
      'at a glance',
      'in figures',
      'in numbers',
      'in brief',
      'one of these',
      'any of these',
      'some of these',
      'in this order',
      'in the order',
      'provides for',
      'provide for',
      'choose between',
      'choose from',
      'include',
      'includes',
      'including',
      'included',
      'such as',
      'namely',
      'comprise',
      'comprises',
      'among which were',
      'among which are',
      'among them',
      'among which',
      'among them are',
      'among them were',
    ],
    nounBefore: new WordSet(`
      according due subject refer refers referred equal equals corresponds correspond amount amounts relate related relates compare
      compared belong belongs apply applies applied add adds lead leads led addressed sent similar limited close next up
      attributed thanks applicable mapped maps map set translates evaluates expands converted converts changed changes prior
      listen respond responds reply replies points point point's written dedicated given rise drops fell rose went come comes goes
      introduction guide key answer answers access open reduced set down back listened confined restricted
    `),
  },
  de: {
    following: [
      'diesen',
      'folgende',
      'folgenden',
      'folgendes',
      'diese',
      'wie folgt',
      'nachstehende',
      'nachstehenden',
      'die nachfolgenden',
      'eines dieser',
      'einer dieser',
      'eine dieser',
      'einem dieser',
    ],
    spoken: new WordSet(
      'erklärung brief worte wort text nachricht rede frage fragen beispiel beispiele satz sätze gedicht zeilen antwort mitteilung geschichte szene situation fall fälle gespräch weise anmerkung stellungnahme',
    ),
    shown: [
      'die folgende tabelle',
      'die tabelle unten',
      'die nachstehende tabelle',
      'folgende tabelle',
      'die folgende übersicht',
      'die folgende liste',
      'unten stehende tabelle',
      'die untenstehende tabelle',
    ],
    opensList: [
      'auf einen blick',
      'im überblick',
      'in zahlen',
      'darunter',
      'nämlich',
      'unter anderem',
      'in dieser reihenfolge',
      'im einzelnen',
      'lauten',
      'im detail',
      'umfasst',
      'umfassen',
      'gehören',
      'wie etwa',
    ],
    nounBefore: none,
  },
  fr: {
    following: [
      'suivant',
      'suivants',
      'suivante',
      'suivantes',
      'ci-dessous',
      'comme suit',
      'ci-après',
      'un de ces',
      'une de ces',
      'l’un de ces',
      'l’une de ces',
      "l'un de ces",
      "l'une de ces",
    ],
    spoken: new WordSet(
      'déclaration lettre mots texte message discours question questions exemple exemples phrase phrases poème vers réponse histoire scène situation cas façon manière termes communiqué note remarque citation',
    ),
    shown: [
      'le tableau ci-dessous',
      'le tableau suivant',
      'la liste ci-dessous',
      'le graphique ci-dessous',
      'le calendrier ci-dessous',
    ],
    opensList: [
      'en un coup d’œil',
      'en chiffres',
      'en bref',
      'dans cet ordre',
      'dans le détail',
      'notamment',
      'à savoir',
      'comprennent',
      'comprend',
      'parmi lesquels',
      'parmi lesquelles',
      'tels que',
      'telles que',
    ],
    nounBefore: none,
  },
  es: {
    following: ['siguiente', 'siguientes', 'estos', 'estas', 'a continuación'],
    spoken: new WordSet(
      'declaración carta palabras palabra texto mensaje discurso pregunta preguntas ejemplo ejemplos frase frases poema versos respuesta historia escena situación caso manera modo términos comunicado nota cita forma',
    ),
    shown: [
      'la siguiente tabla',
      'la tabla siguiente',
      'el cuadro siguiente',
      'el siguiente cuadro',
      'la tabla de abajo',
      'la siguiente lista',
      'el siguiente gráfico',
    ],
    opensList: [
      'de un vistazo',
      'en cifras',
      'en este orden',
      'en concreto',
      'en detalle',
      'por este orden',
      'incluyen',
      'incluye',
      'tales como',
      'a saber',
      'entre ellos',
      'entre ellas',
      'entre las que destacan',
      'entre los que destacan',
    ],
    nounBefore: none,
  },
  pt: {
    following: [
      'seguinte',
      'seguintes',
      'estes',
      'estas',
      'um destes',
      'uma destas',
      'algum destes',
      'alguma destas',
      'a seguir',
      'abaixo',
    ],
    spoken: new WordSet(
      'declaração carta palavras palavra texto mensagem discurso pergunta perguntas exemplo exemplos frase frases poema versos resposta história cena situação caso maneira modo termos comunicado nota citação forma teor',
    ),
    shown: [
      'a tabela abaixo',
      'a tabela a seguir',
      'a seguinte tabela',
      'o quadro abaixo',
      'o quadro a seguir',
      'a lista abaixo',
      'o gráfico abaixo',
    ],
    opensList: [
      'num relance',
      'em números',
      'em resumo',
      'por esta ordem',
      'em concreto',
      'em detalhe',
      'nesta ordem',
      'incluem',
      'inclui',
      'tais como',
      'a saber',
      'entre eles',
      'entre elas',
      'nomeadamente',
    ],
    nounBefore: none,
  },
  tr: {
    following: ['şu', 'aşağıdaki', 'şunlardır', 'aşağıdakiler', 'şöyle', 'şunlar', 'şunları'],
    spoken: new WordSet(
      'açıklama açıklamayı açıklamada mektup mektubu sözler sözleri sözlerle söz mesaj mesajı soru soruyu örnek örneği cümle şiir yanıt yanıtı hikâye ifadeleri ifadelere ifadeler değerlendirmede değerlendirmeyi bilgiler bilgileri bilgi notu not konuştu dedi söyledi söylüyor belirtti anlattı ekledi kaydetti vurguladı yazdı açıkladı söyledikten aktardı',
    ),
    shown: ['aşağıdaki tablo', 'aşağıdaki tabloda', 'aşağıdaki çizelge', 'aşağıdaki liste'],
    opensList: [
      'bir bakışta',
      'rakamlarla',
      'şu sırayla',
      'şunlardır',
      'aşağıdakilerdir',
      'aşağıda sıralanmıştır',
      'şu şekildedir',
    ],
    nounBefore: none,
  },
  pl: {
    following: [
      'następujące',
      'następujący',
      'następująca',
      'następujących',
      'następującymi',
      'wygląda następująco',
      'wyglądają następująco',
      'przedstawia się następująco',
      'przedstawiają się następująco',
      'poniższe',
      'poniższych',
      'te',
      'jeden z tych',
      'jedną z tych',
      'jedno z tych',
      'któryś z tych',
    ],
    spoken: new WordSet(
      'oświadczenie list słowa słowo tekst wiadomość przemówienie pytanie pytania przykład przykłady zdanie wiersz odpowiedź historia scena sytuacja sposób komunikat uwaga treść treści',
    ),
    shown: [
      'poniższa tabela',
      'tabela poniżej',
      'następująca tabela',
      'poniższe zestawienie',
      'poniższa lista',
    ],
    opensList: [
      'w skrócie',
      'w liczbach',
      'w tej kolejności',
      'w szczególności',
      'obejmują',
      'obejmuje',
      'takie jak',
      'mianowicie',
      'między innymi',
      'a mianowicie',
    ],
    nounBefore: none,
  },
};

/** What the next paragraph begins with that goes on with the points which the one before has begun to tell. */
export const additions = new WordSet(`
  also besides moreover furthermore then außerdem zudem ferner dann hinzu outre puis aussi además luego también além depois também
  ayrıca sonra ponadto poza potem
`);

/** What a paragraph has in its first words that delivers the points of a list after all: “The first …”, “On the one hand …”. */
export const enumerators = new WordSet(`
  first firstly second secondly third thirdly finally lastly another one step
  erste erster erstes ersten erstens zweite zweiter zweitens drittens schließlich zunächst zuerst schritt einerseits
  premier première premièrement deuxième deuxièmement troisième d'abord ensuite enfin étape
  primero primera primer primeramente segundo segunda tercero tercera finalmente paso
  primeiro primeira primeiramente terceiro terceira passo
  birinci birincisi ilk ilki ikincisi üçüncüsü önce son adım
  pierwszy pierwsza pierwsze drugi druga drugie trzeci trzecia trzecie najpierw wreszcie krok
`);
