import { WordSet, type LanguageCode } from '#text';

/** Words that join clauses, and stand in the middle of a sentence in lower case: with a capital they begin another. */
export const joiners: Readonly<Record<LanguageCode, WordSet>> = {
  en: new WordSet(
    'after but however when while because although though since whereas despite meanwhile moreover therefore nevertheless unless until if before during',
  ),
  de: new WordSet(
    'aber doch nachdem obwohl weil während wenn denn dennoch jedoch trotzdem außerdem deshalb allerdings bevor sobald zudem',
  ),
  fr: new WordSet(
    'mais quand lorsque cependant toutefois pourtant puisque parce tandis ensuite lorsqu’il lorsqu’elle néanmoins',
  ),
  es: new WordSet('pero cuando aunque mientras porque sino además después entonces mientras'),
  pt: new WordSet('mas quando embora enquanto porque porém depois então entretanto contudo'),
  tr: new WordSet('ancak ama fakat çünkü oysa ayrıca bununla'),
  pl: new WordSet('ale jednak gdy kiedy chociaż ponieważ lecz mimo natomiast jednakże gdyby'),
};

/** After a word that ends no clause (`open`) these begin another sentence too, if they go on in lower case. */
export const afterOpenWord: Readonly<
  Record<LanguageCode, { readonly open: WordSet; readonly starts: WordSet }>
> = {
  en: {
    open: new WordSet(
      'the a an of to with from into their its his our your my and or because although before between during until at by for was were is are has have had will would',
    ),
    starts: new WordSet('the he she they this there these those it but however when while after although'),
  },
  de: {
    open: new WordSet(
      'der die das den dem des ein eine einen einem einer und oder dass weil im am vom zum zur',
    ),
    starts: new WordSet('aber doch nachdem obwohl weil während wenn er es wir dieser diese dieses'),
  },
  fr: {
    open: new WordSet('le la les un une des du et ou que à au aux de'),
    starts: new WordSet('mais quand il elle ils elles nous cette ces cela ce le les'),
  },
  es: {
    open: new WordSet('el la los las un una al del y o que de'),
    starts: new WordSet('pero cuando aunque ellos ellas esta este estos el los las'),
  },
  pt: {
    open: new WordSet('o a os as um uma ao do da dos das e ou que de no na'),
    starts: new WordSet('mas quando embora ele ela eles elas esta este estes o os'),
  },
  tr: { open: new WordSet('ve veya ile ama'), starts: new WordSet('ancak ama fakat bu bunun') },
  pl: {
    open: new WordSet('i oraz lub że w na z do od za dla'),
    starts: new WordSet('ale jednak gdy kiedy ten ta to te'),
  },
};

/** What stands before a title: “the film After Dark”. */
export const workNouns = new WordSet(`
  film films movie novel novels book books song songs album single play plays musical opera series show programme program
  poem poems essay story stories memoir documentary track sitcom drama comedy thriller called titled entitled named title
  band group club campaign podcast column blog exhibition painting hymn ballad anthem hit classic sequel episode musical
  roman romans lied lieder buch stück serie album gedicht namens titel livre chanson pièce titre intitulé roman libro canción
  película novela obra título titulado livro canção filme romance peça intitulado kitap roman şarkı adlı isimli filmi romanı
  książka piosenka powieść film sztuka wiersz pt
`);

/** Lower-case words that names begin with, and brands that are never capitalised. */
export const nameParticles = new WordSet(`
  van von de da di del della der den du des la le el al bin ibn ter ten zu zur af av of dos das y e ai xkcd adidas npm
  iphone ebay
`);
