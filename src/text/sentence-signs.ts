/** “If your document seems incomplete, …”: advice, and no remark on a document. */
export function isCondition(sentence: string): boolean {
  return /^(?:if|when|whenever|should|wenn|falls|sobald|si|cuando|quand|lorsque|se|caso|quando|eğer|jeśli|jeżeli|gdy)\s/iu.test(
    sentence.slice(0, 12),
  );
}

/** “User: …”, “– …”: a turn of a dialogue that is printed as one. */
export function isDialogueTurn(paragraph: string): boolean {
  return /^(?:[*_]{0,2}(?:user|human|chatgpt|gpt|assistant|bot|chatbot|ai|prompt|response|output|answer|example|q|a)[*_]{0,2}:|[–—-]\s)/iu.test(
    paragraph.slice(0, 20),
  );
}

/** “… in 300 words”, in the languages that we read. */
export function namesLength(sentence: string): boolean {
  return /\d[\s-](?:words?|wörter[n]?|worte[n]?|mots|palabras|palavras|kelime|słów)/iu.test(
    sentence.slice(0, 300),
  );
}
