import { isNear, type Document } from '#rule';
import { hashWord, languages, WordSet, type LanguageCode } from '#text';

/** The negation of a verb, which is called out twice too: “no no, gracias”. */
const negations: Readonly<Partial<Record<LanguageCode, number>>> = {
  es: hashWord('no'),
  pt: hashWord('não'),
  pl: hashWord('nie'),
};

/** How many words an aside has at most: “según confiesan,”. */
const ASIDE = 6;

/**
 * “Los vecinos no no esperaban”, “asegura que no no piensa volver”: between a subject and its verb. “Decir que no no es
 * fácil” has one negation that is said and one that is meant.
 */
export function isDoubledNegation(doc: Document, from: number, to: number): boolean {
  const { words, text, language } = doc;
  if (words.hashes[from] !== negations[language!] || from < 2 || copulas.has(words.hashes[to]!)) return false;
  if (text.slice(words.ends[from - 1], words.starts[from]) === ', ') return isBehindAside(doc, from - 1);
  if (!isNear(doc, from)) return false;
  const before = words.hashes[from - 1]!;
  if (thats.has(before)) {
    const verb = from - 2;
    // In Polish a comma stands before “że”.
    const isBehindVerb = /^,? $/u.test(text.slice(words.ends[verb], words.starts[from - 1]));
    return isBehindVerb && reporting.has(words.hashes[verb]!) && !subjects.has(words.hashes[verb - 1] ?? 0);
  }
  if (languages[language!].functionWords.has(before) || answers.has(before) || reporting.has(before))
    return false;
  const word = text.slice(words.starts[from - 1], words.ends[from - 1]);
  // “Decir no no resuelve nada”
  return word.length >= 4 && !/(?:[aei]r|ć)$/u.test(word);
}

/** “…, según confiesan, no no esperaban” */
function isBehindAside({ words, text }: Document, last: number): boolean {
  for (let at = last; at > Math.max(0, last - ASIDE); at--) {
    const between = text.slice(words.ends[at - 1], words.starts[at]);
    if (between === ', ') return asides.has(words.hashes[at]!);
    if (between !== ' ') return false;
  }
  return false;
}

const thats = new WordSet('que że');
const asides = new WordSet(
  'según como que quien quienes cuyo cuya donde segundo conforme quem onde jak który która którzy które',
);

/** Who says no, when what is said has a verb of its own behind it: “quien dice que no no miente”. */
const subjects = new WordSet('quien quienes que quem si se cuando quando kto gdy jeśli');

/** What is a no, not what is not: “un no no es un sí”. */
const copulas = new WordSet(
  'es era fue significa basta sirve vale é foi era significa jest był było znaczy oznacza',
);

/** What an answer follows: “ahora no no puedo”. */
const answers = new WordSet(`
  ahora hoy ya todavía aún aquí así claro bueno pues entonces mejor ayer mañana tampoco nunca eso esto siempre agora hoje ainda aqui
  então melhor ontem amanhã nunca isso isto sempre teraz dziś jeszcze tutaj wczoraj jutro nigdy raczej respuesta resposta odpowiedź
`);

const reporting = new WordSet(`
  asegura aseguró aseguran afirma afirmó afirman dice dijo dicen decía sostiene sostuvo explica explicó explican cree creía creen
  recuerda recordó confiesa confesó reconoce reconoció admite admitió insiste insistió señala señaló advierte advirtió jura juró
  promete prometió sabe sabía saben parece considera piensa confirma confirmó confirman cuenta contó añade añadió declaró
  garante garantiu afirmou disse dizem diz explicou acredita acredita reconheceu admitiu insistiu confirmou confirma contou conta
  declarou prometeu prometem acrescentou lembra lembrou sabia
  twierdzi twierdził twierdziła mówi mówił mówiła powiedział powiedziała przyznał przyznała dodał dodała zapewnia zapewnił zapewniła
  uważa wie wiedział wiedziała
`);
