import { once } from '#text';

/** `< 1 2 3 >`, `Page 1 of 4 Next page`, `Average rating: 4.5 (23 votes)`, `Your rating: ☆☆☆☆☆`, `1x 1.5x 2x`. */
export function isPager(text: string): boolean {
  const line = text.trim().toLowerCase();
  return marked.test(line) && pagers().some((pattern) => pattern.test(line));
}

/** What none of them is without. */
const marked = /\d|[☆★]|^(?:sort|trier|orden|sırala)/;

const pagers = once((): readonly RegExp[] => [
  // above a picture of a series
  /^\d{1,3} ?(?:of|von|sur|de|z|\/) ?\d{1,3} ?\|$/u,
  // the numbers of pages between two arrows
  /^[<‹«◀←]? ?1 2 3(?: \d{1,2}){0,9}(?: (?:…|\.\.\.)(?: \d{1,3})?)? ?[>›»▶→]$/u,
  /^(?:page|seite|página|sayfa|strona) \d{1,3} ?(?:of|von|sur|de|z|\/) ?\d{1,3}[\s|·<>«»‹›→]{1,5}(?:next|previous|nächste|vorherige|weiter|zurück|page suivante|suivant|página siguiente|siguiente|próxima|seguinte|sonraki|następna)(?: (?:page|seite|página|sayfa|strona))?[\s>»›→]{0,3}$/u,
  // “Rating: ★★★★☆” ends a review; nobody has voted yet, or the reader is asked
  /^(?:(?:your|ihre|deine|votre|tu|su|a sua|sua|twoja) )?(?:rating|bewertung|note|valoración|puntuación|classificação|avaliação|puan|ocena) ?:? ?☆{5}$/u,
  /^(?:your|ihre|deine|votre|tu|su|a sua|sua|twoja) (?:rating|bewertung|note|valoración|puntuación|classificação|avaliação|ocena) ?:? ?[☆★]{3,5}$/u,
  /^(?:[☆★]{5}|(?:rate this recipe|average rating|rating|durchschnittliche bewertung|bewertung|note moyenne|valoración media|puntuación media|classificação média|avaliação média|ortalama puan|średnia ocena))[^.!?]{0,40}\d[^!?]{0,24}\(?\d[\d.,]{0,8} (?:votes?|ratings?|stimmen|bewertungen|avis|votos?|valoraciones|avaliações|oy|głosy?|głosów|ocen)\)?$/u,
  // how fast a recording is played
  /^(?:\d(?:[.,]\d{1,2})?x ?){3,8}$/u,
  /^\d[\d.,]{0,8}k? (?:views|shares|likes|aufrufe|mal geteilt|vues|partages|visitas|compartidos|visualizações|partilhas|görüntülenme|paylaşım|wyświetleń|udostępnień)(?:[\s|·•,]{1,3}\d[\d.,]{0,8}k? (?:views|shares|likes|comments|aufrufe|kommentare|mal geteilt|vues|partages|visitas|compartidos|comentarios|visualizações|partilhas|görüntülenme|paylaşım|wyświetleń|udostępnień)){1,3}$/u,
  /^\d[\d.,]{0,8} people like this\.?$/u,
  /^(?:show|view|see|alle|voir|afficher|ver|zobacz|pokaż)(?: all| toutes| les| las| as| todas| wszystkie){0,2} \d{1,3} (?:photos|pictures|images|bilder|fotos|imágenes|imagens|zdjęć|zdjęcia)(?: anzeigen| ansehen)?$/u,
  /^\d{1,3} (?:fotoğrafın|resmin|görselin) tümünü (?:gör|göster)$/u,
  /^(?:photo gallery|slideshow|bildergalerie|bilderstrecke|fotostrecke|diaporama|galería|galeria|foto galeri)[ :]{1,2}\d{1,3} ?\/ ?\d{1,3}$/u,
  /^(?:sort(?: comments)? by|sortieren nach|trier par|ordenar por|sırala|sortuj według) ?:? (?:newest|oldest|best|top|most recent|neueste|älteste|plus récents|más recientes|mais recentes|en yeni|najnowsze)(?: [\p{L}| ]{1,30})?$/u,
]);
