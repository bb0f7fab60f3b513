import { WordSet, type LanguageCode } from '#text';

/** How a language brings a place into a text: “in Harwell”, “the port of Elsing”. */
export const placers: Readonly<Record<LanguageCode, WordSet>> = {
  en: new WordSet('of in at near'),
  de: new WordSet('in aus bei'),
  fr: new WordSet('de du d à au'),
  es: new WordSet('de del en'),
  pt: new WordSet('de do da em no na'),
  tr: new WordSet(''),
  pl: new WordSet('w we z ze'),
};

/** What ties a sentence to the one before: “a similar scheme in Harwell”, “Harwell, too, has ordered one”. */
export const ties: Readonly<Record<LanguageCode, WordSet>> = {
  en: new WordSet(`
    him them we us our my similar same other others another also too already neighbouring nearby these those both earlier again elsewhere
    likewise such example second third later original only even still
  `),
  de: new WordSet(`
    ihm ihn ihnen uns wir unser unsere mich mir ähnliche ähnlicher ähnliches ähnlichen dieselbe dasselbe derselbe gleiche gleichen andere anderen anderer auch bereits schon
    nächste nächsten benachbarten benachbarte diese diesen dieser beide beiden wieder ebenfalls ebenso solche später ursprünglich sogar damals vorbild beispiel
  `),
  fr: new WordSet(`
    lui leur leurs nous notre nos semblable similaire même mêmes autre autres aussi déjà voisin voisine voisins ces cette ce deux également
    ailleurs exemple second seconde deuxième plus tard
  `),
  es: new WordSet(`
    le les nos nuestro nuestra parecido parecida similar mismo misma mismos otro otra otros otras también ya vecino vecina vecinos estos
    estas este esta ambos ejemplo segundo segunda además
  `),
  pt: new WordSet(`
    lhe lhes nos nosso nossa parecido semelhante mesmo mesma outro outra outros outras também já vizinho vizinha vizinhos estes estas este
    esta ambos exemplo segundo segunda ainda
  `),
  tr: new WordSet(
    'ona onu bize biz bizim benzer aynı diğer başka de da bile komşu bu bunlar ikisi örnek ilk ikinci sonraki',
  ),
  pl: new WordSet(`
    mu jej im nam nas nasz podobny podobna podobne sam sama samo inny inna inne inni także również też już następny następna sąsiedni sąsiednia te ci
    oba obie obaj przykład pierwszy pierwsza drugi druga znów
  `),
};

/** What brings in something that was not spoken of before. */
export const indefinite: Readonly<Record<LanguageCode, WordSet>> = {
  en: new WordSet('a an'),
  de: new WordSet('ein eine'),
  fr: new WordSet('un une des'),
  es: new WordSet('un una unos unas'),
  pt: new WordSet('um uma uns umas'),
  tr: new WordSet('bir'),
  pl: new WordSet(''),
};

/** Who was spoken of before, and who speaks: a sentence that opens with either belongs to what stands before it. */
export const known: Readonly<Record<LanguageCode, WordSet>> = {
  en: new WordSet('he she they his her their i me my'),
  de: new WordSet(
    "er sie es er's sie's er’s sie’s ihm ihr ihre ihrer ihren ihrem sein seine seiner seinen seinem ich mich mein meine",
  ),
  fr: new WordSet('il elle ils elles lui leur leurs son sa ses je mon ma mes'),
  es: new WordSet('él ella ellos ellas su sus yo mi mis'),
  pt: new WordSet('ele ela eles elas seu sua seus suas eu meu minha dele dela'),
  tr: new WordSet('o ona onu onun onlar onların ben benim'),
  pl: new WordSet('on ona ono oni one jego jej ich mu mój moja'),
};
