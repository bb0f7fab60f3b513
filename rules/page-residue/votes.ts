import { once } from '#text';

/** A vote is no longer. */
const LONGEST = 140;

const answers = once(
  () =>
    /[?:]\s*[(\[]?(?:👍|👎|☆|(?:yes|ja|oui|sí|si|sim|evet|tak|maybe)[\s|/·•,()\d👍✓✔-]{1,8}(?:no|nein|non|não|hayır|nie|maybe|yes|vielleicht|peut-être|tal vez|talvez|może|belki)(?!\p{L}))/u,
);

const judged = once(
  () =>
    /(?<!\p{L})(?:articles?|story|page|post|answer|review|information|content|video|guide|recipe|site|artikel|seite|beitrag|antwort|information|inhalt|rezept|réponse|contenu|recette|vidéo|artículo|página|noticia|respuesta|contenido|información|receta|vídeo|artigo|notícia|matéria|resposta|conteúdo|informação|receita|yazı|yazıyı|haber|haberi|makale|içerik|içeriği|sayfa|cevap|bilgi|tarif|artykuł|strona|odpowiedź|treść|informacj[ae]|przepis|materiał|(?:this|it|das|dies|c['’]était|ça|esto|te|isto|foi|bu|to)(?= (?:\p{L}+ ){0,3}(?:helpful|useful|hilfreich|nützlich|utile|útil|faydalı|yararlı|pomocn[eay]|przydatn[eay])))/u,
);

const polls = once(
  () => /^(?:poll|vote|umfrage|abstimmung|sondage|encuesta|enquete|sondagem|anket|sonda|ankieta)(?!\p{L})/u,
);

/** `Was this article useful? Yes No`, `Hat Ihnen der Beitrag gefallen? 👍 12 👎 3`: what a page asks about itself. */
export function isVote(text: string): boolean {
  if (text.length > LONGEST || !/[?:👍☆]/u.test(text)) return false;
  const line = text.toLowerCase();
  const answer = answers().exec(line);
  if (answer === null || answer.index > LONGEST / 2) return false;
  return polls().test(line) || judged().test(line.slice(0, answer.index));
}
