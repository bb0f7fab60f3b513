import { isDigit, isWordUnit, list, once, WordSet } from '#text';

/** `< 1 2 3 >`, `Page 1 of 4 Next page`, `Average rating: 4.5 (23 votes)`, `Your rating: ☆☆☆☆☆`, `1x 1.5x 2x`. */
export function isPager(text: string): boolean {
  if (areNeighbours(text)) return true;
  // What none of them is without. A pattern is slow to compile, and nearly every line begins with none of these words.
  if (!/[\d☆★]|^\s*(?:sort|trier|orden|sırala)/i.test(text)) return false;
  const line = text.trim().toLowerCase();
  const first = line.charCodeAt(0);
  const isWorded = isWordUnit(first) && !isDigit(first);
  const patterns = isWorded ? byWord().get(/^[^ :]{1,20}/.exec(line)![0]) : signed();
  return patterns !== undefined && patterns.some((pattern) => pattern.test(line));
}

const previous = new WordSet(
  'previous prev zurück vorherige vorheriger vorheriges précédent précédente anterior önceki poprzedni poprzednia poprzednie',
);
const next = new WordSet(
  'next weiter nächste nächster nächstes suivant suivante siguiente seguinte próximo próxima sonraki następny następna następne',
);

/** `Previous: Chapter 4  Contents  Next: Chapter 6`: the titles of the pages on both sides. */
function areNeighbours(text: string): boolean {
  if (text.length > 140 || text.indexOf(':') === text.lastIndexOf(':') || /[.!?]$/.test(text)) return false;
  const parts = text.split(/\s{2,}|[|·•→»]/).map((part) => part.trim());
  return parts.length >= 2 && opensWith(parts[0]!, previous) && opensWith(parts.at(-1)!, next);
}

/** `Next: …`, `Next page: …` */
function opensWith(part: string, words: WordSet): boolean {
  const [label = '', title = ''] = part.split(':');
  const names = label.trim().split(' ');
  return names.length <= 2 && title.trim().length > 1 && words.hasWord(names[0]!.toLowerCase());
}

/** `Customers also viewed ‹ Page 1 of 3 ›`: a title without the pager behind it. */
export function withoutPager(text: string): string {
  return text
    .replace(
      /\s[<‹«◀←(]?\s?(?:page|seite|página|sayfa|strona)? ?\d{1,3}(?: ?(?:of|von|sur|de|z|\/) ?\d{1,3})?\s?[>›»▶→)]$|\s(?:page|seite|página|sayfa|strona)? ?\d{1,3} ?(?:of|von|sur|de|z|\/) ?\d{1,3}$/iu,
      '',
    )
    .trimEnd();
}

/** What begins with a figure or a sign. */
const signed = once((): readonly RegExp[] => [
  // above a picture of a series
  /^\d{1,3} ?(?:of|von|sur|de|z|\/) ?\d{1,3} ?\|$/u,
  // the numbers of pages between two arrows
  /^[<‹«◀←]? ?1 2 3(?: \d{1,2}){0,9}(?: (?:…|\.\.\.)(?: \d{1,3})?)? ?[>›»▶→]$/u,
  average,
  // how fast a recording is played
  /^(?:\d(?:[.,]\d{1,2})?x ?){3,8}$/u,
  /^\d[\d.,]{0,8}k? (?:views|shares|likes|aufrufe|mal geteilt|vues|partages|visitas|compartidos|visualizações|partilhas|görüntülenme|paylaşım|wyświetleń|udostępnień)(?:[\s|·•,]{1,3}\d[\d.,]{0,8}k? (?:views|shares|likes|comments|aufrufe|kommentare|mal geteilt|vues|partages|visitas|compartidos|comentarios|visualizações|partilhas|görüntülenme|paylaşım|wyświetleń|udostępnień)){1,3}$/u,
  /^\d[\d.,]{0,8} people like this\.?$/u,
  /^\d{1,3} (?:fotoğrafın|resmin|görselin) tümünü (?:gör|göster)$/u,
]);

const average =
  /^(?:[☆★]{5}|(?:rate this recipe|average rating|rating|durchschnittliche bewertung|bewertung|note moyenne|valoración media|puntuación media|classificação média|avaliação média|ortalama puan|średnia ocena))[^.!?]{0,40}\d[^!?]{0,24}\(?\d[\d.,]{0,8} (?:votes?|ratings?|reviews?|stimmen|bewertungen|rezensionen|avis|votos?|valoraciones|opiniones|reseñas|avaliações|oy|yorum|değerlendirme|głosy?|głosów|ocen|opinii)\)?$/u;

/** For each word that such a line begins with the patterns of it. */
const byWord = once(() => {
  const found = new Map<string, RegExp[]>();
  for (const [words, pattern] of worded())
    for (const word of list(words)) found.set(word, [...(found.get(word) ?? []), pattern]);
  return found;
});

const worded = (): readonly (readonly [words: string, pattern: RegExp])[] => [
  [
    'page seite página sayfa strona',
    /^[^ :]{1,20} \d{1,3} ?(?:of|von|sur|de|z|\/) ?\d{1,3}[\s|·<>«»‹›→]{1,5}(?:next|previous|nächste|vorherige|weiter|zurück|page suivante|suivant|página siguiente|siguiente|próxima|seguinte|sonraki|następna)(?: (?:page|seite|página|sayfa|strona))?[\s>»›→]{0,3}$/u,
  ],
  // “Rating: ★★★★☆” ends a review; nobody has voted yet, or the reader is asked
  [
    'your ihre deine votre tu su a sua twoja rating bewertung note valoración puntuación classificação avaliação puan ocena',
    /^(?:(?:your|ihre|deine|votre|tu|su|a sua|sua|twoja) )?(?:rating|bewertung|note|valoración|puntuación|classificação|avaliação|puan|ocena) ?:? ?☆{5}$/u,
  ],
  [
    'your ihre deine votre tu su a sua twoja',
    /^(?:your|ihre|deine|votre|tu|su|a sua|sua|twoja) (?:rating|bewertung|note|valoración|puntuación|classificação|avaliação|ocena) ?:? ?[☆★]{3,5}$/u,
  ],
  [
    'rate average rating durchschnittliche bewertung note valoración puntuación classificação avaliação ortalama średnia',
    average,
  ],
  [
    'show view see alle voir afficher ver zobacz pokaż',
    /^[^ :]{1,20}(?: all| toutes| les| las| as| todas| wszystkie){0,2} \d{1,3} (?:photos|pictures|images|bilder|fotos|imágenes|imagens|zdjęć|zdjęcia)(?: anzeigen| ansehen)?$/u,
  ],
  [
    'slideshow bildergalerie bilderstrecke fotostrecke diaporama galería galeria',
    /^[^ :]{1,20}[ :]{1,2}\d{1,3} ?\/ ?\d{1,3}$/u,
  ],
  ['photo foto', /^(?:photo gallery|foto galeri)[ :]{1,2}\d{1,3} ?\/ ?\d{1,3}$/u],
  [
    'sort sortieren trier ordenar sırala sortuj',
    /^(?:sort(?: comments)? by|sortieren nach|trier par|ordenar por|sırala|sortuj według) ?:? (?:newest|oldest|best|top|most recent|neueste|älteste|plus récents|más recientes|mais recentes|en yeni|najnowsze)(?: [\p{L}| ]{1,30})?$/u,
  ],
];
