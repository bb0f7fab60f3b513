import { phraseSet, type PhraseSet } from '#rule';
import { WordSet, type LanguageCode } from '#text';

/**
 * What language models write more often than people do.
 *
 * English: the words that became more frequent in 15 million abstracts after 2022 (Kobak, González-Márquez, Horvát and
 * Lause, “Delving into LLM-assisted writing in biomedical publications through excess vocabulary”, Science Advances 2025;
 * style words that are rare in other prose), the focal words of Juzek and Ward (“Why does ChatGPT ‘delve’ so much?”,
 * COLING 2025), and the phrases that the editors of Wikipedia collect under “Signs of AI writing”.
 * For the other languages no such study of words is known to us; their lists are the counterparts of the English phrases,
 * and are short for that.
 *
 * None is wrong, and people write all of them. They count only where many stand close together.
 */
export interface Formulas {
  /** Words in every form that is meant; a word that has a plain meaning too is in none. */
  readonly words: WordSet;
  readonly phrases: PhraseSet;
  /** What a last paragraph begins with that says everything again. */
  readonly closers: PhraseSet;
  /** All that the title of a last section says. */
  readonly lastTitles: PhraseSet;
}

/** Every phrase that takes one of each group, in this order. */
function every(...groups: readonly string[]): string[] {
  return groups
    .map((group) => group.split(' / '))
    .reduce((made, group) => made.flatMap((start) => group.map((next) => `${start} ${next}`)));
}

const en: Formulas = {
  words: new WordSet(`
    delve delves delved delving underscore underscores underscored underscoring showcase showcases showcased showcasing
    pivotal intricate intricacies intricately meticulous meticulously multifaceted tapestry testament
    interplay garner garners garnered garnering fostering foster fosters bolster bolsters bolstered bolstering
    groundbreaking transformative invaluable indelible nestled seamless seamlessly unwavering
    commendable noteworthy ever-evolving ever-changing fast-paced cutting-edge game-changer paramount
    harnessing unlocking unleash unveil unveils elevate elevates elevating empowering
    additionally moreover furthermore
  `),
  phrases: phraseSet(() => [
    ...every('play / plays / played / playing', 'a', 'crucial / pivotal / vital / key / significant', 'role'),
    ...every('stand / stands / stood / serve / serves / served', 'as a', 'testament / reminder / beacon'),
    ...every('it is / it’s', 'important / worth / crucial / essential', 'to note / noting / to remember'),
    ...every(
      'highlight / highlights / highlighting / emphasize / emphasizes / emphasizing / underlines',
      'the importance / the significance / the need',
    ),
    ...every('rich', 'cultural', 'heritage / tapestry'),
    ...every('in today’s', 'fast-paced / digital / ever-changing / rapidly evolving / interconnected'),
    ...every('evolving / changing / digital / competitive / broader', 'landscape'),
    ...every('this article / this blog post / this guide', 'explores / delves / will explore / examines'),
    ...every('a', 'wide / diverse / vast', 'array of'),
    'a rich tapestry',
    'at the forefront of',
    'commitment to excellence',
    'despite these challenges',
    'diverse array',
    'faces several challenges',
    'deeply rooted',
    'enduring legacy',
    'ever-evolving landscape',
    'indelible mark',
    'key turning point',
    'lasting impact',
    'navigate the complexities',
    'navigating the complexities',
    'pave the way for',
    'paves the way for',
    'paving the way for',
    'setting the stage for',
    'valuable insights',
    'valuable insight',
    'look no further',
  ]),
  closers: phraseSet(() => [
    'In conclusion',
    'To conclude',
    'In summary',
    'To sum up',
    'Ultimately',
    'Overall',
    'All in all',
    'As we move forward',
    'Looking ahead',
  ]),
  lastTitles: phraseSet(() => [
    'Conclusion',
    'Key takeaways',
    'Key takeaway',
    'Final thoughts',
    'Summary',
    'Future outlook',
    'Future prospects',
    'Challenges and opportunities',
    'Looking ahead',
    'The bottom line',
  ]),
};

const de: Formulas = {
  words: new WordSet(`
    facettenreich facettenreiche facettenreichen vielschichtig vielschichtige vielschichtigen nahtlos nahtlose
    nahtlosen wegweisend wegweisende wegweisenden bahnbrechend bahnbrechende bahnbrechenden unverzichtbar unverzichtbare
    unverzichtbaren ganzheitlich ganzheitliche ganzheitlichen unterstreicht unterstreichen schnelllebigen
    zukunftsweisend zukunftsweisende zukunftsweisenden eindrucksvoll
  `),
  phrases: phraseSet(() => [
    ...every('spielt / spielen / spielte', 'eine', 'entscheidende / zentrale / wesentliche', 'Rolle'),
    ...every('in der heutigen', 'digitalen / schnelllebigen'),
    'in der heutigen digitalen Welt',
    'es ist wichtig zu beachten',
    'es ist wichtig, zu beachten',
    'ein Zeugnis für',
    'gilt als Zeugnis',
    'unterstreicht die Bedeutung',
    'unterstreicht die Notwendigkeit',
    'von entscheidender Bedeutung',
    'von zentraler Bedeutung',
    'darüber hinaus',
    'tauchen wir ein',
    'eintauchen in die',
    'bleibenden Eindruck',
    'reiches kulturelles Erbe',
    'reiche kulturelle Erbe',
    'wertvolle Einblicke',
    'trotz dieser Herausforderungen',
    'stellt einen bedeutenden',
    'ebnet den Weg',
  ]),
  closers: phraseSet(() => [
    'Zusammenfassend',
    'Abschließend',
    'Insgesamt',
    'Alles in allem',
    'Letztendlich',
    'Fazit',
  ]),
  lastTitles: phraseSet(() => [
    'Fazit',
    'Zusammenfassung',
    'Schlussfolgerung',
    'Ausblick',
    'Fazit und Ausblick',
    'Die wichtigsten Erkenntnisse',
  ]),
};

const fr: Formulas = {
  words: new WordSet(`
    incontournable incontournables indéniable indéniablement novateur novatrice novatrices crucial cruciale cruciaux cruciales
    primordial primordiale témoigne témoignant soulignant favorisant renforçant fascinant fascinante
  `),
  phrases: phraseSet(() => [
    ...every('joue / jouent / jouant', 'un rôle', 'crucial / clé / essentiel / central / déterminant'),
    ...every('il est', 'important / essentiel / crucial', 'de noter / de souligner / de rappeler'),
    ...every('dans un monde', 'en constante évolution / de plus en plus / où'),
    'à l’ère du numérique',
    'met en lumière',
    'mettant en lumière',
    'témoigne de l’importance',
    'souligne l’importance',
    'soulignant l’importance',
    'riche patrimoine culturel',
    'riche patrimoine',
    'plongez dans',
    'plonger dans',
    'ouvre la voie à',
    'ouvrant la voie à',
    'un large éventail',
    'une multitude de',
    'de manière significative',
    'malgré ces défis',
  ]),
  closers: phraseSet(() => ['En conclusion', 'En résumé', 'En somme', 'En définitive', 'Pour conclure']),
  lastTitles: phraseSet(() => [
    'Conclusion',
    'En conclusion',
    'Points clés',
    'Points clés à retenir',
    'En résumé',
    'Perspectives d’avenir',
  ]),
};

const es: Formulas = {
  words: new WordSet(`
    crucial cruciales innovador innovadora innovadoras innovadores invaluable
    imprescindible subraya subrayando destacando fomentando fortaleciendo enriquecedor enriquecedora fascinante
  `),
  phrases: phraseSet(() => [
    ...every(
      'juega / juegan / desempeña / desempeñan',
      'un papel',
      'crucial / fundamental / clave / vital / importante',
    ),
    ...every('es', 'importante / fundamental / crucial', 'destacar / señalar / tener en cuenta / recordar'),
    ...every('en', 'el mundo actual / la era digital / un mundo cada vez'),
    'en constante evolución',
    'un testimonio de',
    'es un testimonio',
    'rico patrimonio',
    'rica herencia',
    'pone de relieve',
    'pone de manifiesto',
    'subraya la importancia',
    'destaca la importancia',
    'una amplia gama de',
    'una amplia variedad de',
    'no solo se trata',
    'allanando el camino',
    'allana el camino',
    'sumérgete en',
    'a pesar de estos desafíos',
    'de manera significativa',
  ]),
  closers: phraseSet(() => [
    'En conclusión',
    'En resumen',
    'En definitiva',
    'En última instancia',
    'Para concluir',
  ]),
  lastTitles: phraseSet(() => [
    'Conclusión',
    'Conclusiones',
    'Puntos clave',
    'Reflexiones finales',
    'Resumen',
    'Perspectivas futuras',
  ]),
};

const pt: Formulas = {
  words: new WordSet(`
    crucial cruciais inovador inovadora inovadoras inovadores inestimável imprescindível
    ressalta ressaltando destacando fortalecendo fomentando enriquecedor enriquecedora fascinante
  `),
  phrases: phraseSet(() => [
    ...every(
      'desempenha / desempenham / exerce',
      'um papel',
      'crucial / fundamental / essencial / vital / importante',
    ),
    ...every('é', 'importante / fundamental / crucial', 'destacar / ressaltar / lembrar / notar / salientar'),
    ...every('no', 'mundo atual / cenário atual / mundo cada vez / mundo digital'),
    'em constante evolução',
    'na era digital',
    'um testemunho de',
    'um testemunho da',
    'rico patrimônio',
    'rica herança',
    'ressalta a importância',
    'destaca a importância',
    'uma ampla gama de',
    'uma ampla variedade de',
    'abrindo caminho para',
    'mergulhe no',
    'mergulhe na',
    'além disso',
    'por outro lado',
    'apesar desses desafios',
    'de forma significativa',
  ]),
  closers: phraseSet(() => ['Em conclusão', 'Em resumo', 'Em suma', 'Por fim', 'Concluindo']),
  lastTitles: phraseSet(() => [
    'Conclusão',
    'Considerações finais',
    'Principais conclusões',
    'Pontos-chave',
    'Resumo',
    'Perspectivas futuras',
  ]),
};

const tr: Formulas = {
  words: new WordSet('vazgeçilmez büyüleyici dönüştürücü çığır dahası vurgulamaktadır'),
  phrases: phraseSet(() => [
    ...every(
      'önemli bir / kritik bir / hayati bir / kilit bir',
      'rol',
      'oynar / oynamaktadır / oynuyor / üstlenmektedir',
    ),
    'günümüzün hızla değişen',
    'günümüz dünyasında',
    'dijital çağda',
    'sürekli gelişen',
    'göz ardı edilmemelidir',
    'önemini vurgulamaktadır',
    'önemini ortaya koymaktadır',
    'altını çizmektedir',
    'büyük önem taşımaktadır',
    'büyük önem taşır',
    'zengin kültürel miras',
    'zengin kültürel mirası',
    'geniş bir yelpazede',
    'önünü açmaktadır',
    'bu zorluklara rağmen',
    'unutulmamalıdır ki',
    'belirtmek gerekir ki',
    'olmanın ötesinde',
  ]),
  closers: phraseSet(() => ['Sonuç olarak', 'Özetle', 'Genel olarak', 'Kısacası']),
  lastTitles: phraseSet(() => ['Sonuç', 'Özet', 'Sonuç olarak', 'Önemli noktalar', 'Gelecek beklentileri']),
};

const pl: Formulas = {
  words: new WordSet(`
    kluczowy kluczowa kluczowe kluczową kluczowych kluczowym nieoceniony nieoceniona nieocenione fascynujący
    fascynująca fascynujące wszechstronny wszechstronna wszechstronne innowacyjny innowacyjna innowacyjne ponadto
  `),
  phrases: phraseSet(() => [
    ...every('odgrywa / odgrywają / odegrał / odegrała', 'kluczową / istotną / zasadniczą', 'rolę'),
    ...every('warto', 'zauważyć / podkreślić / pamiętać / zaznaczyć'),
    'w dzisiejszym dynamicznym świecie',
    'w dzisiejszym świecie',
    'w dobie cyfryzacji',
    'dynamicznie zmieniającym się świecie',
    'stanowi świadectwo',
    'jest świadectwem',
    'podkreśla znaczenie',
    'podkreślając znaczenie',
    'bogate dziedzictwo kulturowe',
    'bogatym dziedzictwem',
    'szeroki wachlarz',
    'szeroką gamę',
    'toruje drogę',
    'cennych informacji',
    'pomimo tych wyzwań',
    'nie sposób nie zauważyć',
  ]),
  closers: phraseSet(() => ['Podsumowując', 'Reasumując', 'W podsumowaniu', 'Ostatecznie', 'Na zakończenie']),
  lastTitles: phraseSet(() => [
    'Podsumowanie',
    'Wnioski',
    'Zakończenie',
    'Kluczowe wnioski',
    'Perspektywy na przyszłość',
  ]),
};

export const formulas: Readonly<Record<LanguageCode, Formulas>> = { en, de, fr, es, pt, tr, pl };
