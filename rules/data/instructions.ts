import { WordSet } from '#text';

/** Orders that open a note to the writer: “[Add …]”, “[Verify …]”, in the forms that people and chatbots use. */
export const orders = new WordSet(`
  add include describe mention provide explain expand elaborate discuss check verify confirm fact-check continue write
  replace customize customise complete attach summarize summarise double-check clarify rewrite rephrase update trim
  cite quote cut shorten paste remove
  ergänze ergänzen füge beschreibe beschreiben erkläre prüfe prüfen bitte überprüfe überprüfen bestätigen schreibe hier
  ajouter ajoutez ajoute compléter complétez vérifier vérifiez vérifie confirmer confirmez décrire décrivez mentionner
  inclure développer rédiger citer préciser
  añadir añade agregar agrega verificar verifica comprobar confirmar confirma incluir incluye completar completa
  describir desarrollar mencionar citar revisar redactar
  adicionar adicione acrescentar acrescente confirme verifique inclua complete descreva descrever mencionar
  desenvolver revise conferir confira
  dodaj dodać uzupełnij uzupełnić sprawdź sprawdzić potwierdź potwierdzić opisz opisać wspomnij rozwiń zweryfikuj napisz
`);

/** Orders that close one where the verb comes last: “[persönliche Anekdote ergänzen]”, “[alıntı ekleyin]”. */
export const closingOrders = new WordSet(`
  ergänzen hinzufügen prüfen überprüfen bestätigen beschreiben kürzen nachtragen klären
  ekle ekleyin yaz yazın edin edilecek eklenecek doğrulayın onaylayın belirtin tamamlayın yapın
`);

/** Before a colon, who is told: “[Writer: …]”. */
export const addressees = new WordSet(`
  writer author editor editors self todo fixme reviewer copyeditor designer reporter note-to-self
  autor autorin redaktion redakteur lektorat
  auteur rédacteur rédactrice rédaction
  redactor redactora editor autora
  redator redatora redação
  yazar editör redaksiyon muhabir
  redaktor redakcja autorka
`);

/** What goes on where a text was left out: “[Rest of the article continues …]”. */
export const remainders = new WordSet(
  `rest remainder remaining suite resto restante reszta geri kalanı devamı fortsetzung`,
);

/** What a note speaks of when it speaks of the text. */
export const textParts = new WordSet(`
  article story text content post section sections essay chapter table list conclusion introduction paragraph paragraphs
  artikels artikel textes abschnitts l’article texte article artículo texto contenido artigo conteúdo makalenin metnin
  yazının artykułu tekstu treści
`);

/** Lines of a chatbot's page, whole: its buttons and its labels. Without marks at their end, in lower case. */
export const pageLines: ReadonlySet<string> = new Set([
  'copy code',
  'copyedit',
  'regenerate response',
  'regenerate',
  'continue generating',
  'stop generating',
  'chatgpt said',
  'use code with caution',
  'content_copy',
  'was this response better or worse?',
  'is this conversation helpful so far?',
  'chatgpt can make mistakes. check important info',
  'chatgpt can make mistakes. consider checking important information',
  'gemini can make mistakes, so double-check it',
  'antwort neu generieren',
  'code kopieren',
  'chatgpt hat gesagt',
  'régénérer la réponse',
  'copier le code',
  'chatgpt a dit',
  'regenerar respuesta',
  'copiar código',
  'chatgpt dijo',
  'regenerar resposta',
  'chatgpt disse',
  'yanıtı yeniden oluştur',
  'kodu kopyala',
  'wygeneruj ponownie',
  'kopiuj kod',
]);
