import { WordSet, type LanguageCode } from '#text';

/** What tells how a text speaks: who gives advice speaks otherwise than who tells what happened. */
export interface Register {
  /** “Should”, “must”: what is to be done. */
  readonly modals: WordSet;
  /** “Prune”, “rinse”: what opens a sentence that tells a reader to do it. */
  readonly orders: WordSet;
  /** “She”, “their”: whoever is meant was named before. */
  readonly pronouns: WordSet;
  /** “I”, “our”: the writer's own voice goes through a text. */
  readonly voice: WordSet;
  /** “You”, “your”: the reader is meant. */
  readonly reader: WordSet;
}

export const registers: Readonly<Record<LanguageCode, Register>> = {
  en: {
    modals: new WordSet('should must may can cannot need needs ought'),
    orders: new WordSet(`
      add allow apply arrange ask avoid bake beat bend blot boil book bring brush buy call carry check choose clean clear click close coat
      collect combine cook cool count cover cream cut dig dip discard divide do don't don’t drain draw drink drive drizzle dry eat empty
      enrol enter feed fill finish fit fix flip fold follow freeze fry get give glue go grate grease grill grind hang heat hold ignore
      insert join keep knead knock leave let lift light listen load look loosen make mark mash massage measure melt mince mix mulch never
      note offer open order paint park pass paste peel phone pick pinch place plant plug polish pour press prick prune pull push put read
      refill register remember remove repeat replace report reset rest restart return rinse roast roll rotate rub run sand save scrape
      scrub seal season select send serve set shake sift simmer sit skim slice smooth soak soften sow spray spread sprinkle squeeze stand
      start steam step stick stir stop store strain stretch sweep switch take talk tape taste telephone tell test tie tighten tilt toast
      top toss touch transfer trim try turn twist type unplug unscrew use vaccinate wait wash watch water wear weigh whisk wipe wrap write
    `),
    pronouns: new WordSet('he she him her his they them their it its'),
    voice: new WordSet('i we my our us me'),
    reader: new WordSet('you your yours yourself'),
  },
  de: {
    modals: new WordSet('sollte sollten muss müssen darf dürfen kann können empfiehlt empfohlen'),
    orders: new WordSet(`
      achten backen bewahren bringen decken drehen drücken erhitzen fragen füllen geben gießen gönnen halten hacken kochen lassen legen
      lösen melden messen mischen nehmen öffnen prüfen putzen reiben reinigen rufen rühren säen schälen schalten schließen schneiden
      setzen spülen stellen streichen testen tragen trennen trocknen verrühren vermeiden wählen waschen wechseln wischen ziehen
    `),
    pronouns: new WordSet('er ihm ihn sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer'),
    voice: new WordSet('ich wir mein meine unser unsere uns mir mich'),
    reader: new WordSet('du dein deine deinen dich dir euch euer eure'),
  },
  fr: {
    modals: new WordSet('doit doivent peut peuvent faut convient devez pouvez suffit conseillé recommandé'),
    orders: new WordSet(`
      ajoutez appuyez arrosez attendez badigeonnez choisissez coupez cueillez débranchez disposez dosez émincez enfournez enlevez épluchez
      évitez faites fermez frottez gardez incorporez laissez lavez mélangez mettez n'oubliez n’oubliez nettoyez ouvrez pensez pliez posez
      prenez préférez rangez remplissez remuez retirez rincez salez séchez semez servez sortez taillez tournez utilisez vérifiez versez
    `),
    pronouns: new WordSet('il elle ils elles lui leur leurs son sa ses'),
    voice: new WordSet('je nous mon ma mes notre nos'),
    reader: new WordSet('vous votre vos'),
  },
  es: {
    modals: new WordSet('debe deben puede pueden conviene recomienda recomiendan necesario basta'),
    orders: new WordSet(`
      abra aclare acuda agite añada apague aplique caliente cierre coloque compruebe corte cuide cubra deje desenchufe elija enjuague evite
      forme gire guarde haga hierva lave limpie llene mantenga mezcle mida no ponga prepare pruebe pulse quite recuerde remueva retire
      reserve riegue saque seque siembre sirva tome use utilice vierta
    `),
    pronouns: new WordSet('él ella ellos ellas su sus le les lo'),
    voice: new WordSet('yo nosotros mi mis nuestro nuestra nuestros nuestras'),
    reader: new WordSet('usted ustedes tú'),
  },
  pt: {
    modals: new WordSet('deve devem pode podem convém recomenda recomendam necessário basta'),
    orders: new WordSet(`
      abra acrescente adicione agite apague aperte apresente aqueça asse coloque corte cubra cuide deixe desligue escolha escorra espere
      evite faça feche ferva gire guarde junte lave leve ligue limpe mantenha meça mexa misture não ponha prefira prepare procure regue
      remova retire seque semeie sirva tire tome use utilize verifique
    `),
    pronouns: new WordSet('ele ela eles elas dele dela deles delas seu sua seus suas lhe lhes'),
    voice: new WordSet('eu nós meu minha nosso nossa nossos nossas'),
    reader: new WordSet('você vocês'),
  },
  tr: {
    modals: new WordSet(`
      gerekir gerekiyor gerekmektedir gerekli lazım öneriliyor önerilir mümkün alın bırakın bekleyin başvurun çevirin dikkat dökün edin ekleyin
      getirin kapatın karıştırın kesin kontrol koyun kullanın kullanmayın olun pişirin saklayın temizleyin unutmayın yapın yapmayın yıkayın
    `),
    orders: new WordSet(''),
    pronouns: new WordSet('o onu ona onun onlar onları onların'),
    voice: new WordSet('ben biz benim bizim'),
    reader: new WordSet('siz sizin size sizi sen senin sana seni'),
  },
  pl: {
    modals: new WordSet('należy trzeba można powinien powinna powinno powinny musi muszą warto wolno'),
    orders: new WordSet(`
      dodaj doprowadź gotuj nie nalej naciśnij obierz odcedź odczekaj odłącz odstaw opłucz osusz otwórz piecz podgrzej podlewaj pokrój połóż
      pozostaw przechowuj przykryj pamiętaj rozgrzej smaż spłucz sprawdź umieść umyj unikaj uważaj ustaw użyj usuń wlej włącz włóż wstaw
      wybierz wyczyść wyjmij wyłącz wymieszaj wytrzyj zamknij zapisz zagotuj zostaw zetrzyj
    `),
    pronouns: new WordSet('on ona oni one jego jej ich jemu nim nią'),
    voice: new WordSet('ja my mój moja nasz nasza nasze'),
    reader: new WordSet('ty twój twoja twoje twoją twoim ciebie ci cię'),
  },
};

/** Definite articles, where the language sets them by themselves: what is known already has them. */
export const definite: Readonly<Record<LanguageCode, WordSet>> = {
  en: new WordSet('the'),
  de: new WordSet('der die das'),
  fr: new WordSet('le la les l'),
  es: new WordSet('el la los las'),
  pt: new WordSet('o a os as'),
  tr: new WordSet(''),
  pl: new WordSet(''),
};
