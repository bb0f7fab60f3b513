import { languages, once, onceEach, tails, WordSet, type LanguageCode } from '#text';

/** The verbs of several that stand behind what is said of them: “Still wanted are:”, “Mitzubringen sind:”, “Potrzebne będą:”. */
export const pluralVerbs: Readonly<Record<LanguageCode, string>> = {
  en: 'are were',
  de: 'sind waren werden wurden',
  fr: 'sont seront étaient',
  es: 'son serán eran fueron',
  pt: 'são serão eram foram',
  tr: '',
  pl: 'są będą były',
};

const verbs = new WordSet(Object.values(pluralVerbs).join(' '));

/** “Gesucht werden noch:” */
export const trailing = 'noch still encore aún todavía ainda jeszcze też auch also également';

const adverbs = new WordSet(trailing);

/** “What we are:”, “Wer sie waren:” */
const asking = new WordSet(
  'what who whom how where why which that as was wer wie wo warum welche dass als so ce que qui où comment quoi qué quién quiénes cómo como quem onde co kto jak gdzie że',
);

/** So many words it takes at most. */
const LONGEST = 8;

/** Whether a sentence breaks off before its subject: nothing stands before its verb but what is said of it. */
export function isInverted(sentence: readonly string[], code: LanguageCode): boolean {
  const end = adverbs.hasWord(sentence.at(-1) ?? '') ? sentence.slice(0, -1) : sentence;
  if (end.length < 2 || end.length > LONGEST || end.some((word) => asking.hasWord(word))) return false;
  const { functionWords } = languages[code];
  // “Sont attendus sur scène :”; where no pronoun need stand, “Son amigos desde niños” has its subject.
  if (code !== 'en' && verbs.hasWord(end[0]!)) return code === 'fr' || end.length <= 3;
  return verbs.hasWord(end.at(-1)!) && !functionWords.hasWord(end[0]!) && end[0]!.length >= 4;
}

const pronouns = new WordSet(
  'they we you these those it he she others things ils elles nous vous ellos ellas ustedes nosotros eles elas nós vocês',
);

/** In these languages a clause may end with its verb only where what it says of its subject is to come. */
const verbSecond = new Set<LanguageCode>(['en', 'fr', 'es', 'pt']);

/** Whether a sentence breaks off behind its subject and its verb: “Members who attended were:”, but not “how lucky they were:”. */
export function endsInCopula(sentence: readonly string[], code: LanguageCode): boolean {
  if (!verbSecond.has(code) || sentence.length < 3 || !verbs.hasWord(sentence.at(-1)!)) return false;
  const before = sentence.at(-2)!;
  if (asking.hasWord(sentence[0]!) || asking.hasWord(before) || pronouns.hasWord(before)) return false;
  return !sentence.some((word) => how.hasWord(word));
}

const how = new WordSet('how what why comment pourquoi qué cómo como quanto porquê combien cuán');

/** “The library will offer:”, “Anyone entering must carry:”: what a verb that ends its sentence is done to is to come. */
export function waitsForObject(sentence: readonly string[]): boolean {
  const verb = sentence.at(-1)!;
  if (sentence.length < 4 || !tails.en.modals.hasWord(sentence.at(-2)!)) return false;
  if (needNone.hasWord(verb) || languages.en.speechVerbs.hasWord(verb)) return false;
  return !sentence.some((word) => how.hasWord(word) || asking.hasWord(word)) && verb.length >= 4;
}

/** What obliges to something, a few words before the infinitive: “Hay que traer:”, “Il suffit de fournir :”, “Należy podać:”. */
export const obligations: Readonly<Partial<Record<LanguageCode, string>>> = {
  fr: 'faut faudra doit doivent devez devra devront suffit convient priés invités',
  es: 'hay habrá debe deben deberá deberán tiene tienen necesario preciso basta bastará imprescindible conviene',
  pt: 'deve devem deverá deverão tem têm preciso necessário basta convém',
  pl: 'należy trzeba musi muszą powinien powinna powinni powinny warto wystarczy',
};

const obliging = onceEach((code: LanguageCode) => new WordSet(obligations[code] ?? '-'));

const infinitives: Readonly<Partial<Record<LanguageCode, () => RegExp>>> = {
  fr: once(() => /^\p{L}{2,}(?:er|ir|re)$/u),
  es: once(() => /^\p{L}{2,}(?:ar|er|ir)$/u),
  pt: once(() => /^\p{L}{2,}(?:ar|er|ir)$/u),
  pl: once(() => /^\p{L}{3,}ć$/u),
};

/** So many words stand between what obliges and the infinitive: “il suffit de fournir”. */
const BETWEEN = 2;

/** Whether a sentence ends with an infinitive that somebody is obliged to, and not with what is done. */
export function waitsForThing(sentence: readonly string[], code: LanguageCode): boolean {
  const verb = sentence.at(-1)!;
  if (sentence.length < 2 || !infinitives[code]?.().test(verb) || needNoThing.hasWord(verb)) return false;
  if (sentence.some((word) => how.hasWord(word))) return false;
  const from = Math.max(0, sentence.length - 2 - BETWEEN);
  return sentence
    .slice(from, -1)
    .some((word, at) => obliging(code).hasWord(word) && !relative.hasWord(sentence[from + at - 1] ?? ''));
}

/** “El primer parámetro que debe seleccionar”: the object stands before. */
const relative = new WordSet('que qui quien quem który która które których');

/** Infinitives of saying, and such as need no object. */
const needNoThing = new WordSet(`
  dire parler penser savoir répondre attendre ajouter préciser rappeler souligner reconnaître admettre faire agir croire conclure
  choisir partir venir rester travailler rire sourire dormir vivre voir lire écrire être avoir
  decir hablar pensar saber responder esperar añadir precisar recordar subrayar reconocer admitir hacer actuar creer concluir elegir
  salir venir quedar trabajar reír dormir vivir ver leer escribir ser haber estar empezar
  dizer falar acrescentar lembrar sublinhar reconhecer fazer agir crer escolher sair vir ficar trabalhar rir viver ler escrever
  ter começar
  powiedzieć mówić wiedzieć dodać odpowiedzieć pamiętać przyznać podkreślić być mieć czekać pracować żyć spać wybrać zacząć myśleć
  robić zrobić działać
`);

/** Verbs that need no object, or have it in a speech. */
const needNone = new WordSet(`
  come work happen follow know wonder continue begin start change think remember understand recall admit agree confess
  guess imagine explain hear read argue help wait stay live open close hope fail succeed lose stand speak talk pass finish die sleep believe listen look matter remain
  appear seem suffice vary differ occur arrive return leave rise fall move stop
`);

const singular = new WordSet(
  'is was ist war stand steht est était figure es era figura é está jest był było',
);

/** Whether the subject of a sentence stands in it already: “On the menu that evening was patience”. */
export function hasSubject(sentence: readonly string[]): boolean {
  return sentence.slice(0, -1).some((word) => singular.hasWord(word));
}
