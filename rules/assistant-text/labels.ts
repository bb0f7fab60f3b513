import { once } from '#text';

/** Longer lines are read as sentences. */
export const LONGEST_LABEL = 160;

/** What one of several versions is called, by the number it has: `Option 1 (more formal): …`. */
const variant = once(
  () =>
    /^(?:option|version|variant|variante|alternative|alternativa|headline option|opción|opção|wersja|seçenek|sürüm)s? (?:\d|[a-c]) ?[(:–-] ?(?:(?:a |an |the |etwas |más |mais |plus |daha |bardziej |slightly |more |less |very )?(?:(?:in)?formal|casual|friendl(?:y|ier)|conversational|professional|playful|concise|short(?:er)?|long(?:er)?|punch(?:y|ier)|neutral|engaging|humorous|warm(?:er)?|direct|descriptive|catch(?:y|ier)|seo-friendly|serious|persuasive|witty|emotional|formell(?:er)?|locker(?:er)?|sachlich(?:er)?|kurz|kürzer|formel(?:le)?|décontractée?|courte?|breve|corto|corta|curta?|cercano|próximo|resmî|samimi|kısa|formalna|krótka|swobodna))(?: (?:and|und|et|y|e|ve|i) \p{L}+)?(?: tone| ton)?\)? ?[:.]/iu,
);

/** What was asked of the chatbot, under the name that people give it. */
const prompt = once(() => /^(?:(?:ai|chatgpt|gpt|system|user) )?prompt ?: ?\p{L}+ (?:\S+ ){2}/iu);

/** `Tone: friendly. Length: 200 words. Audience: residents.`: how a text was ordered, with its tone and one thing more. */
const ofTone = once(
  () => /(?:^|[.;|·] ?)(?:tone|ton|tono|tom|üslup|tone of voice|register|tonalität|tonalité) ?: ?\p{L}/iu,
);
const ofOrder = once(
  () =>
    /(?:^|[.;|·] ?)(?:length|style|audience|target audience|format|word count|keywords|voice|language|länge|stil|zielgruppe|longueur|style|public|extensión|estilo|público|extensão|público-alvo|uzunluk|hedef kitle|długość|styl|odbiorcy) ?: ?[\p{L}\d]/iu,
);

function isOrder(line: string): boolean {
  return line.includes(': ') && ofTone().test(line) && ofOrder().test(line);
}

/** `Updated paragraph with a stronger hook:` */
const reworked = once(
  () =>
    /^(?:updated|revised|rewritten|shortened|polished|improved|edited|expanded|condensed|reworked|alternative|refined) (?:\p{L}+ )?(?:version|paragraph|draft|text|intro|introduction|headline|section|sentence|article|opening|ending|caption|lead|copy|summary|title)(?: \d{1,2})? (?:with|in|using) [^.:;]{0,40}(?:tone|hook|style|voice|opening|ending|flow|language|register|wording|jargon|words|verbs)(?: [^.:;]{0,30})?:$/u,
);

/** `Option 1 (more formal): …`, `Prompt: write a cheerful item …`: how an answer, or what asked for it, is labelled. */
export function isAnswerLabel(line: string): boolean {
  if (isOrder(line)) return true;
  if (line.endsWith(':') && reworked().test(line)) return true;
  const first = line.charCodeAt(0) | 0x20;
  // What they begin with: a, c, g, h, o, p, s, u, v, w.
  if (!'acghopsuvw'.includes(String.fromCharCode(first))) return false;
  return prompt().test(line) || (/^\p{L}+ (?:option )?[\da-c] ?[(:–-]/iu.test(line) && variant().test(line));
}
