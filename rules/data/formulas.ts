import { once, type LanguageCode } from '#text';

/** How a sentence begins that only an assistant says to the writer: the words one of which comes first, and the beginning in lower case. */
export type Formula = readonly [openers: string, beginning: () => RegExp];

/**
 * What belongs to the conversation and not to the text: whether more is wanted, that it will do, how it goes on where it broke off,
 * what was changed. In a text in which nobody says “I”, there is nobody else who could say it.
 */
export const formulas: Readonly<Record<LanguageCode, readonly Formula[]>> = {
  en: [
    [
      'is anything',
      () =>
        /^(?:is there )?anything else (?:that )?(?:i can|you(?:['’]d| would)? (?:like me|need me|want me|need\?|like\?))/u,
    ],
    [
      'would do want',
      () =>
        /^(?:would you like|do you want|want) (?:me to|(?:to see )?(?:the rest of|another (?:version|draft|option|take)|more options)|(?:a|an) (?:\p{L}+ )?(?:version|draft|rewrite) )/u,
    ],
    [
      'shall should',
      () =>
        /^(?:shall|should) i (?:continue|go on|proceed|carry on|expand|shorten|rewrite|translate|reformat|adjust|also|add (?:a|an|some|more) )/u,
    ],
    [
      'i hope',
      () =>
        /^(?:i )?(?:really )?hope (?:this|that|it|these) (?:\p{L}+ )?(?:helps?|works|suits|meets|fits|captures|gives you|does the (?:job|trick)|looks good|(?:is|are) what you)|^i hope you (?:like|find) (?:it|this|them)(?: |[.!])/u,
    ],
    [
      'feel',
      () =>
        /^feel free to (?:(?:tweak|adjust|edit|modify|revise|customi[sz]e|change|rework) (?:(?:it|this|them|as needed)[.!]|(?:the|any|this) (?:wording|tone|text|phrasing|headline|draft|length|style))|ask (?:me |if you (?:need|want|would like|['’]d like) |for (?:\p{L}+ )?(?:changes|revisions|edits|tweaks))|(?:reach out|come back|get back)[^.]{0,20} (?:edits|changes|revisions|tweaks|adjustments)|let me know|tell me|send me)/u,
    ],
    [
      'good best all congratulations',
      () =>
        /^(?:good luck|best of luck|all the best|congratulations) (?:with|on) (?:your|the) (?:\p{L}+ )?(?:article|post|piece|story|newsletter|publication|draft|blog|essay|press release|submission|write-?up)[.!]/u,
    ],
    [
      'continuing picking resuming',
      () =>
        /^(?:continuing|picking up|resuming) (?:from )?(?:right )?where (?:we|i|you|it|the \p{L}+) (?:left off|stopped|was cut off|broke off|ended)/u,
    ],
    [
      'it',
      () =>
        /^it (?:seems|looks|appears) (?:that |like |as if )?(?:the|my|your|our) (?:previous |last )?(?:response|answer|output|message|reply|generation) (?:was|got|has been|is) (?:cut|interrupted|truncated|incomplete)/u,
    ],
    [
      'key main summary changes edits',
      () =>
        /^(?:(?:key|main|summary of(?: the| my)?) (?:changes|edits|revisions)(?: made)?|(?:changes|edits) (?:i )?made) ?:/u,
    ],
    [
      'the this my',
      () =>
        /^(?:the|this|my) (?:previous |last )?(?:response|output|reply|generation) (?:was|got|has been) (?:cut off|truncated|interrupted|cut short)/u,
    ],
    [
      "you're you",
      () =>
        /^you(?:['’]re| are) (?:absolutely |completely |quite )?right[,.!—–-] ?(?:i (?:missed|overlooked|misread|got|made|should have)|that was (?:inaccurate|incorrect|wrong|my)|the (?:figure|date|number|name|quote|total) was (?:wrong|incorrect|off))/u,
    ],
    [
      'i',
      () =>
        /^i(?:['’]d be happy to| can| could) (?:also )?(?:draft|write|translate|produce|generate|prepare|suggest|shorten|expand|rewrite|rephrase|reformat|tailor|turn this into|create) [^.]{3,60} if (?:that|you|it)/u,
    ],
    [
      'i',
      () =>
        /^i (?:was(?:n['’]t| not) able to|could(?:n['’]t| not)|was unable to) (?:verify|confirm|fact-check|find (?:a|any) (?:source|reference))/u,
    ],
    [
      'i',
      () =>
        /^i(?:['’]ve| have)? (?:assumed|guessed|presumed) (?:that )?[^.]{3,80}(?:let me know|tell me|correct me|if (?:that|this)|audience|spelling|readers)/u,
    ],
    [
      'if',
      () =>
        /^if you(?:['’]d| would)? (?:need|want|prefer|like) [^.,]{3,50}, (?:just (?:ask|let me know|tell me|say)|let me know|i can|i['’]m happy|i['’]ll|say (?:so|the word))/u,
    ],
    [
      "let's",
      () =>
        /^let['’]?s (?:break (?:this|it) down|tighten|rework|polish|refine|rewrite|rephrase|make (?:it|this) (?:\p{L}+er|more))/u,
    ],
  ],
  de: [
    ['gibt', () => /^gibt es (?:sonst )?(?:noch )?etwas,? (?:wobei|womit|bei dem|was) ich/u],
    ['kann', () => /^kann ich (?:ihnen |dir )?(?:sonst )?noch (?:bei|mit|irgend|behilflich|weiter)/u],
    [
      'ich hoffe hoffentlich',
      () =>
        /^(?:ich hoffe,?|hoffentlich) (?:(?:das|dies|es|ihnen|dir|diese \p{L}+|der text) ){0,2}(?:\p{L}+ )?(?:hilft|passt|gefällt|entspricht|sagt)/u,
    ],
    [
      'sagen sag geben gib lassen lass',
      () =>
        /^(?:sagen sie mir|sag mir|geben sie mir|gib mir|lassen sie (?:es )?mich|lass (?:es )?mich)(?: \p{L}+){0,2}, (?:wenn|ob|falls|was) /u,
    ],
    ['bei', () => /^bei bedarf (?:passe|kürze|ergänze|überarbeite|formuliere|erweitere|kann) ich/u],
    [
      'entschuldigung entschuldigen',
      () =>
        /^entschuldig(?:ung|en sie|e) (?:bitte )?(?:für )?(?:den|die|das) (?:fehler|verwechslung|missverständnis|verwirrung|irrtum)/u,
    ],
    [
      'viel',
      () =>
        /^viel erfolg (?:mit|bei) (?:ihrem|deinem|dem|ihrer|deiner|der) (?:artikel|text|beitrag|veröffentlichung|newsletter)/u,
    ],
  ],
  fr: [
    ['y', () => /^y a-t-il (?:autre chose|quelque chose d['’]autre) (?:que je|pour|dont|sur)/u],
    ['puis-je', () => /^puis-je (?:vous |t['’])?aider (?:pour|avec|à|sur|en) (?:autre|quoi)/u],
    [
      "j'espère",
      () =>
        /^j['’]espère que (?:cela|ça|cette version|ce texte|le texte) ?[^.!]{0,20}(?:convient|conviendra|aide|aidera|plaît|plaira|correspond|répond)/u,
    ],
    [
      'dites-moi dis-moi',
      () =>
        /^di(?:te)?s-moi si (?:cela|ça|vous (?:voulez|souhaitez|préférez)|tu (?:veux|préfères)|le ton|la version|tout)/u,
    ],
    [
      "n'hésitez n'hésite",
      () => /^n['’]hésitez? pas à me (?:dire|faire|demander|solliciter|préciser|indiquer)/u,
    ],
    ['souhaitez-vous voulez-vous veux-tu', () => /^(?:souhaitez-vous|voulez-vous|veux-tu) que je /u],
    ['toutes mes', () => /^(?:toutes )?mes excuses pour (?:l['’]erreur|la confusion|cette|l['’]oubli)/u],
    ['je', () => /^je n['’]ai pas pu (?:vérifier|confirmer)/u],
  ],
  es: [
    ['hay', () => /^hay algo más en lo que (?:te |le )?pueda/u],
    ['puedo', () => /^puedo ayudar(?:te|le|les)? (?:en|con) algo más/u],
    [
      'espero',
      () =>
        /^espero que (?:esto |esta versión |el texto )?(?:te|le|os|les) (?:sirva|ayude|guste|sea útil|resulte)/u,
    ],
    ['dime dígame', () => /^(?:dime|dígame) si (?:te|le|quieres?|necesitas?|prefieres?|está|lo) /u],
    ['avísame avíseme', () => /^av[íi]s[ae]me si (?:quieres?|prefieres?|necesitas?|hay|deseas?) /u],
    [
      'quieres quiere',
      () =>
        /^quieres? que (?:yo )?(?:continúe|siga|proponga|acorte|ajuste|añada|redacte|reescriba|traduzca|amplíe|prepare|cambie)/u,
    ],
    [
      'disculpa disculpe perdón',
      () => /^(?:disculp[ae]|perdón por) (?:el|la|por el|por la) (?:error|confusión|equivocación)/u,
    ],
    ['no', () => /^no (?:he podido|pude) (?:verificar|confirmar|comprobar)/u],
  ],
  pt: [
    ['posso', () => /^posso ajudar(?:-te|-lo|-la)? (?:em|com) (?:mais )?alguma/u],
    ['há', () => /^há (?:mais )?alguma (?:outra )?coisa (?:em que|que) (?:eu )?possa/u],
    [
      'espero',
      () =>
        /^espero que (?:(?:isto|isso|o texto|a versão|esta versão) )?(?:lhe |te )?(?:ajude|seja útil|sirva|goste|agrade)/u,
    ],
    ['diga-me diz-me', () => /^di(?:ga|z)-me se (?:está|quer|precisa|prefere|gosta|há|o tom)/u],
    [
      'avise-me avisa-me',
      () => /^avis[ae]-me se (?:quiser|preferir|precisar|quiseres|preferires|precisares|houver)/u,
    ],
    ['quer queres', () => /^quer(?:es)? que eu /u],
    ['peço', () => /^peço desculpas? pel[oa] (?:erro|confusão|lapso|engano)/u],
    ['não', () => /^não (?:consegui|pude) (?:verificar|confirmar)/u],
  ],
  tr: [
    ['başka', () => /^başka (?:bir )?(?:konuda|şeyde|şekilde) (?:size )?yardımcı olabilir miyim/u],
    [
      'umarım',
      () => /^umarım (?:bu )?(?:işinize yarar|yardımcı olur|faydalı olur|beğenirsiniz|istediğiniz gibi)/u,
    ],
    [
      'bir sonraki diğer',
      () => /^(?:bir )?(?:sonraki|diğer) (?:bölüm|kısım|paragraf)\p{L}* (?:\p{L}+ )?devam etmemi/u,
    ],
    ['değişiklik', () => /^değişiklik isterseniz (?:bana |lütfen )?(?:bildir|haber|söyle)/u],
    ['bu', () => /^bu (?:rakamı|sayıyı|tarihi|alıntıyı|bilgiyi|ismi) doğrulayamadım/u],
  ],
  pl: [
    [
      'czy',
      () =>
        /^czy (?:jest coś jeszcze|mogę (?:jeszcze |ci |panu |pani )*(?:w czymś|jakoś) (?:jeszcze )?pomóc|mam (?:kontynuować|przejść|dodać|skrócić|przetłumaczyć))/u,
    ],
    [
      'mam',
      () =>
        /^mam nadzieję,? że (?:to|ta wersja|ten tekst|tekst) ?[^.!]{0,20}(?:pomoże|się przyda|odpowiada|spełnia|spodoba|pasuje)/u,
    ],
    [
      'daj dajcie',
      () => /^daj(?:cie)? znać,? (?:jeśli|czy|jeżeli|gdyby) (?:chcesz|wolisz|potrzebujesz|mam|tekst|coś)/u,
    ],
    ['przepraszam', () => /^przepraszam za (?:pomyłkę|błąd|zamieszanie|nieporozumienie)/u],
    ['nie', () => /^nie (?:mogłem|mogłam|udało mi się) (?:zweryfikować|potwierdzić|sprawdzić)/u],
  ],
};

/** How a sentence hands something over: behind “Certainly!” it is the work of an assistant, if it tells of writing or stands above it. */
export const handovers: Readonly<Record<LanguageCode, () => RegExp>> = {
  en: once(
    () =>
      /^(?:here(?: is| are|['’]s| you(?:['’]ll| will)? (?:go|find))|below (?:is|are|you(?:['’]ll| will| can)?)|this is|the following|i(?:['’]ve| have) \p{L}+ed) /u,
  ),
  de: once(
    () =>
      /^(?:hier (?:ist|sind|kommt|kommen|finde(?:n sie|st du)|habe ich|haben sie|hast du)|im folgenden|nachfolgend|anbei|ich habe) /u,
  ),
  fr: once(() => /^(?:voici|voilà|vous trouverez|tu trouveras|ci-dessous|j['’]ai \p{L}+[ée]) /u),
  es: once(
    () =>
      /^(?:aquí (?:tienes?|está|están|va|van|te|le)|a continuación|te (?:dejo|presento|paso)|le (?:dejo|presento)|he \p{L}+[di]do) /u,
  ),
  pt: once(() => /^(?:aqui (?:está|estão|tem|tens|vai|vão|segue)|segue|seguem|abaixo|a seguir) /u),
  tr: once(() => /^(?:işte|aşağıda) /u),
  pl: once(() => /^(?:oto|poniżej|poniższ\p{L}+|przygotował[ae]m) /u),
};
