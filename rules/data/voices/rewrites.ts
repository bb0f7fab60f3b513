import { lazily, once, type LanguageCode } from '#text';

/** How each language says that something is more of a kind, or less: “more vivid”, “lebendigere”. Words of a voice do too. */
export const comparatives: Readonly<Record<LanguageCode, RegExp>> = lazily({
  en: () =>
    /\b(?:more|less) [a-z]{4,}|\b(?:warm|tight|short|strong|sharp|crisp|plain|bold|dark|light|smooth|soft|clean|punchi|snappi|liveli|friendli|catchi|wordi|simpl|calm|brief|clear|long)er\b/iu,
  de: () =>
    /(?<!\p{L})\p{Ll}{2,16}(?:lich|ig|end|isch|haft|voll|sam|bar|ant|iv|al|ell|kurz|länger|kürz|klar|warm|wärm|stärk|straff|knapp)er(?:e[nmrs]?)?(?!\p{L})|(?<!\p{L})(?:straffer|kürzer|klarer|länger|stärker|wärmer|knapper)(?:e[nmrs]?)?(?!\p{L})|(?<!\p{L})(?:mehr|weniger) \p{Ll}{5,}/u,
  fr: () => /(?<!\p{L})(?:plus|moins) \p{Ll}{4,}/u,
  es: () => /(?<!\p{L})(?:más|menos) \p{Ll}{4,}/u,
  pt: () => /(?<!\p{L})(?:mais|menos) \p{Ll}{4,}/u,
  tr: () => /(?<!\p{L})daha (?:az )?\p{Ll}{4,}/u,
  pl: () => /(?<!\p{L})(?:bardziej|mniej) \p{Ll}{4,}|(?<!\p{L})\p{Ll}{3,16}(?:ejsz|żs|ksz|tsz|psz)[yaeąi]/u,
});

/** How “I” say that I have done something, in languages that say both in words of their own. */
export const perfects: Readonly<Partial<Record<LanguageCode, RegExp>>> = {
  en: /\bI(?:['’]ve| have)\b/u,
  de: /\b(?:[Ii]ch habe|habe ich)\b/u,
  fr: /\b[Jj]['’]ai\b/u,
};

/** Beside the name of a part: where on the page it stands. */
export const places = once(
  () =>
    /(?<!\p{L})(?:(?:above|below)(?! (?:the|an?|each|every|[yoh](?:our|er|is)|their|its|this|that|\d))|in (?:square )?(?:brackets|parentheses)|oben|unten|obige[nrs]?|in klammern|ci-dessus|ci-dessous|entre (?:crochets|parenthèses|corchetes|paréntesis|colchetes|parênteses)|de arriba|acima|abaixo|yukarıdaki|aşağıdaki|köşeli parantez|powyższ[yeaą]\p{L}{0,2}|powyżej|poniższ[yeaą]\p{L}{0,2}|w nawias\p{L}{1,3})(?!\p{L})/iu,
);

/** A part by its number. */
export const pointed: Readonly<Record<LanguageCode, RegExp>> = lazily({
  en: () =>
    /\b(?:item|point|section|paragraph|step|question|answer|bullet|slide|sentence|part) (?:\d{1,2}|one|two|three|four|five)\b(?! of\b)|\b(?:first|second|third|last|final|opening|closing) (?:paragraph|sentence|section|quote|line)\b(?! of\b)/iu,
  de: () =>
    /\b(?:Punkt|Abschnitt|Absatz|Schritt|Frage|Satz|Teil) \d{1,2}\b|\b(?:erste|zweite|dritte|letzte)[nr]? (?:Absatz|Satz|Abschnitt)\b/u,
  fr: () =>
    /\b(?:point|section|paragraphe|étape|question|phrase|partie) \d{1,2}\b|(?<!\p{L})(?:premi|deuxi|troisi|derni)\p{L}{1,4} (?:paragraphe|phrase)\b/iu,
  es: () =>
    /\b(?:punto|sección|apartado|párrafo|paso|pregunta|frase|parte) \d{1,2}\b|(?<!\p{L})(?:primer|segund|tercer|últim)[oa]? (?:párrafo|frase)\b|\b(?:párrafo|cita|texto|frase|título|titular) anterior\b/iu,
  pt: () =>
    /\b(?:ponto|item|seção|secção|parágrafo|passo|pergunta|frase|parte) \d{1,2}\b|(?<!\p{L})(?:primeir|segund|terceir|últim)[oa] (?:parágrafo|frase)\b|\b(?:parágrafo|citação|texto|frase|título) anterior\b/iu,
  tr: () => /(?<!\d)\d{1,2}\. (?:madde|paragraf|bölüm|adım|soru|cümle)/iu,
  pl: () => /(?<!\p{L})(?:punktu?|akapitu?|sekcji|kroku?|pytania|części|zdania) \d{1,2}(?!\d)/iu,
});

/** What a road, a match or a concert has too: parts of a text by these names need another word beside them. */
export const ambiguousParts =
  /^(?:transitions?|sections?|opening|openings|ending|title|titles|lead|leads|quotes?|style|lines|notes|angle|joke|edits|tone|titel|ton|passage|struktur|länge|stil|struktur|einstieg|umfang|titres?|ton|passage|mots|longueur|structure|chute|tono|cita|citas|título|títulos|arranque|estilo|estructura|palabras|extensión|tom|abertura|estrutura|extensão|palavras|título|títulos|ton|tonu|giriş|tekrar|uzunluk|styl|stylu|ton|lead|wstęp|cytat|part|parts|teil|teile|partie|parte|partes|bölüm|część|versions?|versi[oó]n|versiones|vers[ãõ]es|versão|fassung|fassungen|entwurf|entwürfe|sürüm|sürümü|versiyon|versiyonu|wersja|wersję)$/u;

/** How a request begins: behind a full stop, or with “please”. */
const request = String.raw`(?:[.!?]\s|(?<!\p{L})(?:so|please|always|bitte|veuillez|por favor|lütfen|proszę),?\s)`;
const sent = (to: string): RegExp => new RegExp(request + to, 'iu');

/** Whom a reader is sent to by somebody who is not to be liable: “Please consult a qualified professional”. */
export const professionals: Readonly<Record<LanguageCode, RegExp>> = lazily({
  en: () =>
    sent(
      String.raw`(?:consult|speak (?:to|with)|talk to|contact|seek|reach out to)\b[^.!?]{0,40}\b(?:professional|doctor|physician|lawyer|attorney|solicitor|advis[eo]r|pharmacist|expert|specialist)s?\b`,
    ),
  de: () =>
    sent(
      String.raw`(?:wenden|konsultieren|suchen|sprechen|fragen|ziehen)\b[^.!?]{0,50}(?:fach(?:mann|frau|person|leute|kraft|anwalt)|arzt|ärztin|anwalt|anwältin|berater|experten|apotheker)`,
    ),
  fr: () =>
    sent(
      String.raw`(?:consulte[rz]?|adressez|parlez|contactez)[^.!?]{0,40}(?:professionnel|médecin|avocat|conseiller|spécialiste|expert|pharmacien)`,
    ),
  es: () =>
    sent(
      String.raw`(?:consult[aeo]r?|habl[ae]|acud[ae]|diríjase|contact[ae])[^.!?]{0,40}(?:profesional|médico|abogado|asesor|especialista|experto)`,
    ),
  pt: () =>
    sent(
      String.raw`(?:consult[ae]r?|fale|procure|contacte|contate)[^.!?]{0,40}(?:profissional|médico|advogado|consultor|especialista|perito)`,
    ),
  tr: () =>
    sent(
      String.raw`[^.!?]{0,20}(?:uzman|doktor|hekim|avukat|danışman|profesyonel)\p{L}*[^.!?]{0,30}(?:danış|başvur|görüş)`,
    ),
  pl: () =>
    sent(
      String.raw`(?:skonsultuj|zwróć|porozmawiaj|skontaktuj|należy)[^.!?]{0,40}(?:lekarz|prawnik|specjalist|doradc|ekspert|profesjonalist|fachow)`,
    ),
});
