import type { Document } from './document.ts';
import { phraseSet, type PhraseHit } from './phrases.ts';

/** What a text about chatbots cannot do without. A chatbot that writes about harbours names none of it. */
export const chatbotNames = phraseSet(() => [
  'ChatGPT',
  'OpenAI',
  'GPT-3',
  'GPT-4',
  'GPT-5',
  'Copilot',
  'LLM',
  'LLMs',
  'chatbot',
  'chatbots',
  'chatbot’s',
  'language model',
  'language models',
  'generative AI',
  'AI assistant',
  'AI assistants',
  'AI tools',
  'prompt engineering',
  'AI-generated',
  'Sprachmodell',
  'Sprachmodelle',
  'Sprachmodellen',
  'KI-Assistent',
  'Chatbots',
  'modèle de langage',
  'modèles de langage',
  'IA générative',
  'modelo de lenguaje',
  'modelos de lenguaje',
  'IA generativa',
  'modelo de linguagem',
  'modelos de linguagem',
  'dil modeli',
  'dil modelleri',
  'yapay zeka',
  'sohbet botu',
  'model językowy',
  'modele językowe',
  'modeli językowych',
  'sztuczna inteligencja',
  'sztucznej inteligencji',
]);

/** From three mentions on a text is about chatbots, and may show what they say. */
const MENTIONS = 3;

/** Where a text speaks of chatbots. */
export function chatbotMentions(doc: Document): readonly PhraseHit[] {
  return doc.phrases(chatbotNames);
}

/** Whether a text is about chatbots, to judge by what stands outside the given stretches, which are in order. */
export function isAboutChatbots(
  doc: Document,
  outside: readonly { start: number; end: number }[] = [],
): boolean {
  let mentions = 0;
  let index = 0;
  for (const hit of doc.get(chatbotMentions)) {
    while (index < outside.length && outside[index]!.end <= hit.start) index++;
    if (!outside[index] || hit.start < outside[index]!.start) mentions++;
  }
  return mentions >= MENTIONS;
}
