import type { LanguageCode } from '#text';

/**
 * Function words that may be glued to another word, by language: only those that hardly any word begins (`heads`) or ends
 * (`tails`) with once they are taken away and a word is left. English has a list of all its words instead (`seams`).
 */
export interface Glue {
  readonly heads: string;
  readonly tails: string;
  /** Any two of these, one behind the other, are no word … */
  readonly pairs: string;
  /** … and neither is one of these before an article or what stands for one: `dans|le`, `sobre|la`, … */
  readonly prepositions?: string;
  readonly articles?: string;
  /** What stands before a number, and makes no word with one: `über|zwölf`, … */
  readonly beforeNumbers: string;
  /** … but for these, which are words for all that … */
  readonly words: string;
  /** … and such forms of verbs: `ficassem`. */
  readonly wordsLike?: RegExp;
  /** How finite verbs, adverbs and abstract nouns end, to which nothing is added … */
  readonly forms: RegExp;
  /** … so that none of these, which hardly any word ends with, is an ending: `lavaram|as`, `geht|zum`. */
  readonly behindForms: string;
  /** How many more forms end, some of which are stems as well … */
  readonly stems: RegExp;
  /** … so that only these stand behind them, with which no word ends at all: `abzuholen|und`, `raconter|comment`. */
  readonly behindStems: string;
}

export const glue: Readonly<Partial<Record<LanguageCode, Glue>>> = {
  de: {
    heads: `
      und oder der die das den dem eine einen einem sind wird wurde weil auch jede jeden jeder keine diese dieser dieses
      ist hat ihr wir vom von noch nur schon dort
    `,
    tails: `
      oder sind wird auch eine einen einem das weil wenn keine diese nicht sich nach von mit noch zum zur vom für war hat bei
      hier dort nur schon wieder zurück
    `,
    pairs: `
      der die das den dem und oder aber denn dass weil wenn auch noch nicht nur schon sehr von vom nach aus bei für gegen ohne
      zwischen zum zur sind war waren wird wurde wurden hat hatte kann sie wir ihr ihm ihn ich man sich seine ihre eine einen
      einem einer
    `,
    prepositions: 'mit auf über unter durch zwischen hinter neben gegen ohne',
    articles: 'die das den dem einen einem einer',
    beforeNumbers:
      'um vor nach seit ab bis für etwa rund knapp fast über unter mit auf aus von zwischen gegen alle diese nur noch',
    words: `
      aussieben absieben beider beiden beidem beides gegenden sieder sieden einender einenden einendem derweil derweilen dieweil dennoch demnach dennschon wennschon nachdem überaus durchaus gegenüber derselbe derselben dieselbe
      dieselben dasselbe demselben denselben dereinst derart derzeit dergleichen derjenige diejenige diejenigen dasjenige demgegenüber
      demgemäß dementsprechend dementsprechende dementsprechenden demzufolge demnächst demzufolge jedenfalls jederzeit jedermann wiederum nachher diesseits undank
      burgund dereinsten dieserart keinerlei einerlei einander einend einende derselben dermaßen jederlei keinesfalls 
      irgendein irgendeine irgendeinem irgendeinen irgendeiner irgendeines dermassen dergestalt fürder fürderhin ebendamit ebendiese
      ebendieser vonseiten hattrick gesteinen ebender ebendie
      zwischendurch mittendurch darauf obenauf frischauf dichtauf augenauf tagsdarauf vornüber hintenüber ohnedem allerwenigstens allermindestens
      morgenstund seinen ihren einerseits voneinander vonstatten nebenbei hierunter hiergegen hierdurch
    `,
    forms: /(?:[^aeiou]t|[aeiouäöü]tet|te|lich|isch|heit|keit|ungen?)$/u,
    behindForms: 'im den das dem die mit sich sie vom zum zur noch auch nicht bei einem und oder',
    stems: /(?:[^aeiou]t|[aeiouäöü]tet|ten?|[lr]n|[gdbhkfs]en|lich|isch|heit|keit|ungen?|los|bar|sam)$/u,
    behindStems: `
      und einem aber denn sondern doch dass wenn weil obwohl damit bevor nachdem ihr mich dich euch ihm ihn ihnen sich seiner ihre ihrem
      ihren kein keine noch schon sind wird wurden worden hatte hatten kann konnte müssen soll will darf beim mit von vom
      zum zur für unter ohne bis seit zwischen wieder fast ganz heute gestern etwas viel die nicht auf über durch
    `,
  },
  fr: {
    heads: 'les une avec sont nous ses cette leur mais dans le et est son elle sans plus très que',
    tails: 'dans avec pour sont nous qui dont sans très plus sur par mais',
    pairs: `
      les des une dans avec pour sous sans que qui est sont pas nous vous ils elle elles leurs cette son par aux chez entre
    `,
    prepositions: 'avec dans pour sans sous chez entre vers contre depuis pendant comme donc selon malgré',
    articles: 'le la les un une des ce cet cette ces sa ses leur leurs mes',
    beforeNumbers: 'dans avec pour après depuis pendant vers sur sous plus environ avant chez toutes',
    words: `
      soussa pource estelle sondes parles parleurs dessous passes parque entrevous surtout partout lesquels lesquelles desquels desquelles auxquels auxquelles estest
      sesterce sesterces lesbien lesbienne dansable leurre parelles pardessous sonnette sonnettes quenouille quenouilles
      lesdites lesbiens dansaient pasque etranger etrangers etrangement
    `,
    forms: /(?:[^aeiou]aient|èrent|ez|[^p]ait|oit|ions?|ment|aux|euses?)$/u,
    behindForms:
      'le la les de des du un une au dans sur par pour et que votre vos leur leurs sa ses plus très',
    stems:
      /(?:[^aeiou]aient|èrent|tions?|ment|aux|euses?|[^u]er|[^r]ir|é[e]?s?|[aeio]it|ique|esse|ance|eur|age)$/u,
    behindStems: `
      donc quoi dont où quand comme lorsque puisque je nous vous lui leur leurs cet notre votre vos aussi très bien encore
      tout toute toutes sont était étaient être été avait avaient avoir peut avec dans par pour sur sous sans entre depuis
      avant après contre chaque deux trois hier toujours ainsi déjà est pas plus qui cette
    `,
  },
  es: {
    heads: 'los una muy del pero el la más unas estos desde hasta también cuando donde todos todas',
    tails: 'una del para por con muy pero de su sus sobre desde hasta cuando donde más sin también',
    pairs:
      'los las del una con por para que como pero más muy sus esta desde hasta sin sobre cuando donde fue son está también',
    prepositions:
      'para por con sin sobre entre desde hasta como cuando donde pero porque según contra durante hacia',
    articles: 'el la los las un una su sus este esta',
    beforeNumbers: 'entre desde hasta sobre con para durante tras por hace unos unas cada',
    words: `
      parados condos
      perola contrala lasque conque concomo porque perolas estelas estalas estaque peroración delimitar delfina 
      sinfuelas sobrepor lamentar lamenta lamentan lamentado laminar laminado
      comprende máscaras delfines dondequiera allende unicode
    `,
    forms: /(?:[aei]ron|aban|ían|[^aeiou]ó|ción|ciones|mente)$/u,
    behindForms: 'el la los las en de del un una con por que para su sus más muy',
    stems:
      /(?:[aei]ron|aban|ían?|[^aeiou]ó|ción|ciones|mente|rán?|dad|ad[oa]s?|ando|iendo|[aei]r|ores|istas?)$/u,
    behindStems: `
      unos del donde cuando como porque aunque mientras nosotros su este estos estas esto también muy aún todo toda todos
      todas otro otra eran fue fueron ser está están estaba han había haber tiene tienen puede contra desde durante entre
      hacia hasta por según sin sobre tras ayer siempre con pero más una
    `,
  },
  pt: {
    heads: 'uma das dos sua mais ao aos até não também quando onde foi seu muito todos todas',
    tails: 'uma com por para mais ao aos sem seu até não sobre quando onde foi também',
    pairs:
      'uma umas dos das com por para que como mas mais muito seu sua desde até sem sobre quando onde foi são está também não pelo pela',
    prepositions: 'para com por sem sobre entre desde até como quando onde mas porque contra durante segundo',
    articles: 'os as um uma seu sua seus suas',
    beforeNumbers: 'com para sobre entre desde até durante após por uns umas cada mais',
    words: `
      compara massua suasão comuns compor porque queque comodas masque sobrepor estapor estaque quedas quedos suadas suados comodos
      peladas pelados parados paradas demais jamais dosar dosagem dosagens dosável fliperamas transpor questao expressao pressao commas 
    `,
    wordsLike: /[aeiêí]ssem$/u,
    forms: /(?:[aei]ram|[aí]vam|ção|ções|mente)$/u,
    behindForms: 'as um uma em do da dos das ao aos com por para que seu sua pelo pela muito mais',
    stems:
      /(?:[aei]ram|[aí]vam|ção|ções|mente|[eao]u|[ae]ndo|rão?|rá|dade|ad[oa]s?|[aei]r|ores|istas?|agem|eiros?)$/u,
    behindStems: `
      aos às numa porém quando como porque embora enquanto você vocês seu sua seus suas meu minha aquele não também muito
      ainda toda todas outro outra foi foram sido estão há contra desde durante entre sobre após dois hoje ontem sempre
      uma com pela até
    `,
  },
  tr: {
    heads: 'için daha gibi kadar kendi olarak sonra',
    tails: 'için daha gibi kadar kendi bir her olarak sonra çok',
    pairs:
      'bir ama için gibi kadar sonra önce her çok daha onun bunun değil olan olarak kendi ancak fakat çünkü',
    beforeNumbers: 'saat yaklaşık toplam son ilk tam yaş',
    words: 'birçok hiçbir herbir birbir kendigelen kendisinin kendisinde içindeyim',
    forms: /(?:[ıiuü]yor|[ae]l?[ae]cak|[ea]cek|m[ae]kt[ae]d[ıi]r|d[ıiuü]l[ae]r)$/u,
    behindForms: 've bir bu ile çok için gibi daha kadar sonra',
    stems:
      /(?:[ıiuü]yor|[ae]c[ae]k|m[ae]kt[ae]d[ıi]r|l[ae]r[ıi]?|s[ıiuü]n[ıiuü]|m[ae]k|[dt][ıiuü]|m[ıiuü]ş|[ae]r[ae]k)$/u,
    behindStems: `
      bir veya fakat ancak çünkü onu onlar biz beni bana sana bize kendi her hiç çok daha gibi kadar için göre sonra önce
      üzere rağmen karşı değil yok olan olarak olduğu olduğunu olacak diye nasıl şey bütün bazı diğer ilk hem yine bile
      artık şöyle böyle dedi söyledi tarafından ekledi belirtti anlattı bugün
    `,
  },
  pl: {
    heads: 'oraz jest który która które jego się była dla',
    tails: 'oraz jest się dla jak od po pod przy była',
    pairs:
      'oraz lub albo ale gdy kiedy jest była było będzie dla przez tego który która które się już tylko także jego jej',
    beforeNumbers: 'po przez przed około ponad między tylko już prawie co',
    words: 'odzwierciedla widzimisię niekiedy dlatego dlaczego jegomość jejmość kiedybądź jegoż ',
    forms: /(?:[^aeioóuy]ali|[^aeioóuy]ały|[^aeioóuy]ił[aoy]|ował[aoy]?|owali|ości?|ych|ego|ami)$/u,
    behindForms: 'do po się dla przez jej jego ich oraz jest ale',
    stems:
      /(?:[^aeioóuy]ali|[^aeioóuy]ały|[^aeioóuy]ił[aoy]|ował[aoy]?|owali|ości?|ych|ego|ami|ach|ów|ało|ałem|emu|[yi]mi|cie|nie)$/u,
    behindStems: `
      oraz albo lecz jednak żeby ponieważ gdy kiedy jeśli jeżeli kto mnie jego jej jemu swój swoje tego tych tak też także
      tylko już jeszcze bardzo więcej wszystko każdy jest są był była było byli będzie będą można po przed przez przy pod
      nad bez między niż wszystkie dwa trzy teraz więc nawet zawsze dla się
    `,
  },
};

/** What product names begin with in lower case: `easyJet`, `myTaxi`. */
export const brandPrefixes =
  'easy my one all go we you air bio eco smart open free pay just click web net tele micro mini super top';
