import type { LanguageCode } from '#text';

/**
 * Function words that may be glued to another word, by language. English has a list of all its words instead (`seams`). Any two
 * function words, one behind the other, are no word but for `words`.
 */
export interface Glue {
  /** Those that hardly any word begins with once they are taken away and a word is left, and those that none ends with. */
  readonly heads: string;
  readonly tails: string;
  /** What has grown together for all that: all such words of a speller's dictionary … */
  readonly words: string;
  /** … and such forms of verbs: `ficassem`. */
  readonly wordsLike?: RegExp;
  /** What stands before a number, and makes no word with one: `über|zwölf`, … */
  readonly beforeNumbers: string;
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
      das eine einen einem einer eines und oder denn sondern doch dass daß wenn als obwohl damit nachdem während ich es wir
      ihr mich mir dich uns euch ihm ihn ihnen sein seine seiner ihre ihrem ihren dein unser kein keine auch nur noch sehr was
      dort ist sind wird werden wurde wurden worden hat haben hatte hatten kann können konnte muss müssen soll sollen will
      wollen darf beim von vom zur ohne seit dieser diese dieses alle jede jeden jeder
    `,
    tails: `
      die das eine einen einem einer eines und oder aber denn sondern doch dass daß weil wenn ob obwohl damit bevor nachdem
      während du sie wir ihr mich mir dich uns euch ihm ihn ihnen sich seine seiner ihre ihrem ihren mein dein unser kein
      keine nicht auch nur noch schon sehr mehr so wie was wer wo hier dort da sind war wird wurde wurden worden hat hatte
      hatten kann können konnte muss müssen soll sollen will wollen darf im bei beim mit nach von vom vor zu zum zur für über
      unter durch gegen ohne bis seit zwischen dieser diese dieses alle jede jeden jeder wieder zurück hinter neben
    `,
    words: `
      absieben alledem allein allermindestens allerwenigstens allesamt allezeit almanach alsbald alsdann anbei anden ander
      andernach anderswo anhaben anwar auffalle aufhaben augenauf aussieben aussondern bausteine bausteinen beidem beiden
      beider beides beimessen beimisst beisein brandort burgund dabei dadurch dafür dagegen dahingegen dahinter damit danach
      daneben darauf dasein daseins dasjenige dasselbe davon davor dazwischen deiner deines dementsprechend dementsprechende
      dementsprechenden demgegenüber demgemäß demnach demnächst demselben demzufolge dennoch dennschon denselben derart
      dereinst dereinsten derer dergestalt dergleichen derjenige dermassen dermaßen derselbe derselben derweil derweilen
      derzeit dichtauf dichtest dichteste dichtesten dichtung diejenige diejenigen dieselbe dieselben dieserart diesseits
      dieweil discounter dortigen dortiger dortmund duden durchaus ebendamit ebender ebendie ebendiese ebendieser ebendieses
      einander einend einende einendem einenden einender einengung einer einerlei einerseits eines einfalle erden erhaben
      erich erscheine erscheinen eskorte esports essende essenden estrade fantasie fortwährend freddie frischauf fürder
      fürderhin gebrauch gegenden gegenüber genauso geradezu geschwollen gesteine gesteinen habenden habenseite hater hattest
      hattrick hieran hierauf hieraus hierbei hierdurch hierein hierfür hiergegen hierin hiermit hiernach hierunter hiervon
      hierzu hierüber hintenüber hinterer hinteres hortensie ihren ihrer ihres ihrigen immernoch immerzu indem inder indes
      indie innehat innehatte innehatten interim inzwischen irgendein irgendeine irgendeinem irgendeinen irgendeiner
      irgendeines irgendwas irgendwer irgendwie irgendwo jedenfall jedenfalls jederlei jedermann jedermanns jederzeit kanadas
      kanntest keiner keinerlei keines keinesfalls keinster kopfüber kreuznach legitim maritim meiner meines michelin michelle
      mittendurch mitunter morgenstund musselin musstest nachdem nachher nebenan nebenbei nichtmehr nichtsein nimmermehr
      nochmals normandie nurnoch obenauf obschon ohnedem ohnedies ohnegleichen paradiese paradieses profund reithalle rottweil
      schlauch schlund schnalle schoner schreine schreinen schreiner schweine schweinen schweines schwund seinen seiner
      seinerzeit seines seinigen seitdem seitigen seitiger seitlich seitlichen sicher sieden sieder sodas sodass sodaß soden
      sollstärke solltest sollwert sollwerte somit sosehr sound soundso sowas sowie sowieso spielsteine standort tagsdarauf
      tagsüber trittsteine undank under undicht ungemein unser unsereiner unsereins unseren unserer unseres unsinnig unsinnige
      unterer unteres vaterunser verbund verfalle verneine verneinen verschob vielmehr voneinander vonnöten vonseiten
      vonstatten voran voraus vorbei vordem vorder vorhaben vorhat vorhatte vorhatten vormund vormärz vornüber vorüber warum
      waschen waschung weiler wenngleich wennschon werden werdendem werdenden werdender werdendes werder wieder wiederum wieso
      willigen williger willkommen wirbelt wirkung wirsing wobei wodurch wofür wogegen wohingegen wohinter wohlwollen
      wollenden wollender woman womit wonach wovon wovor währenddessen währender währendes zudem zugegen zurande zurecht
      zureden zurich zurzeit zuvor zwischendurch überaus überein
    `,
    beforeNumbers:
      'um vor nach seit ab bis für etwa rund knapp fast über unter mit auf aus von zwischen gegen alle diese nur noch',
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
    heads: `
      le les une du et ou mais donc ni que qui quoi dont où quand comme lorsque puisque je elle on nous vous ils elles me te
      lui leur leurs ce cet cette ton tes son ses notre nos votre vos ne plus jamais aussi très encore tout tous toute toutes
      est sont était étaient sera être été ont avait avaient avoir fait peut au aux avec dans sans vers chez depuis pendant
      avant après selon malgré
    `,
    tails: `
      un une du ou mais donc or ni car qui quoi dont où quand si comme lorsque puisque je tu il nous vous ils lui ce cet cette
      mon ma ta sa notre nos votre vos pas plus jamais aussi très bien encore tout tous toute toutes est sont était étaient
      être été avait avaient avoir fait peut avec dans par pour sur sous sans vers chez entre depuis pendant avant après
      contre selon malgré
    `,
    words: `
      accrochez acquitta albinos amphibien artimon artisans assista attachez attirail auberge auberges aubette aurions auspice
      autocar automate automates autours autrice auvents auxdites auxdits auxquelles auxquels avantagent avantages avantagée
      avantagées bienfait branchez caprice cardans carde cardes caret carla carma carmai carmais carme carmes carne caron
      carta carte cartes carton ceindre celui cependant cessa cesse cessera cesses ceste cestes cette champêtre chenils
      cherchez collector combattu commune compils composa consulta contesta contrefait courtil courtils craignos dansable
      dansaient dansante dansions dedans desquelles desquels dessous devers disposa dominos duaux ducales ducasse duces duelle
      duelles dunette dupas durement durites débarrassa débattu décochez délaissa dénichez encontre endimanche enferma
      enfermais entes entravaient entravait entravant entrevous envers essence estelle estest estimais estives estrade
      etrangement etranger etrangers favorisa fortune fracassa gentils importun importune indépendant jeannette jetable
      jetables jeton jeune laces lacet lamai lamais lames lapas laque lesbien lesbienne lesbiens lesdites lesdits lesquelles
      lesquels lesta lestage leste lestes leurre levers luisait luisant luisante luise luisent luises madrassa mails maison
      maistrance manitous maque martini mason mates maton matous meaux memes messe messes messi microbien monde mondes monta
      monte montes multivers namibien neurologie nevers niaient niaises nichant nichez nichoir nielle nielles niquant nique
      nitouche nitrique niveaux nourrice onces ondes oraux orgueil orles ormes orque ouaille ouailles oublier ouest outarde
      outrance ouverte ouvertement ouvertes ouverts ouvrais paranos parce pardessous pareils parelles parfait parla parle
      parles parleur parleurs parme parmesans parque parsa parse parsera parses parsi parte partes partisans partita parton
      partout pasque passa passavant passe passera passes peuton plusse plusses plussoie portail portails pource pourquoi
      profils programma queen quenelle quenouille quenouilles quiet quine quinine quiétude quoique rabattu regretta repassa
      romance romanos sachez sales saleur saleurs sames sapas saque saune seaux semai semais service session sesterce
      sesterces simon sises sites soleils sommeil sommeils sonde sondent sondes songent sonnais sonnait sonnantes sonne
      sonnets sonnette sonnettes sonnées sonores sopranos soupirail soussa suraux surcontre surelle surelles suret surfait
      surnomma surplus surtout tacet tachez tales tapas taque tasera tases tatous tchador technos teindre teinter tenantes
      tesla tesselles tesson tessons testa testable testais testait testant teste testes teston testons tonales tonde tondent
      tondes tondu tondues tonlieu tonnage tonnages tonnait tonne tonnelle tonsure tonte tontes tonton tontons touselle
      touselles toussa toussais toussait toussant tousse toussent toussera tousses toutefois toutou tranchez tuque unanime
      unanimes unetelle unirait uniront versaient verset versions verste verstes vosgien voussoirs voussure épaissi épicentre
    `,
    beforeNumbers: 'dans avec pour après depuis pendant vers sur sous plus environ avant chez toutes',
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
    heads: `
      el los las una unos unas pero sino quien quienes cual cuales cuyo donde cuando como si porque aunque mientras yo tú él
      ella nosotros ellos ellas le les nos mis tus este estos estas ese esa eso esto aquel ni también muy más menos ya aún
      todo toda todos todas otro otra era eran fue fueron sido está están estaba ha han había haber hay tiene tienen puede
      bajo desde durante hacia hasta según
    `,
    tails: `
      el un una unos unas del de pero sino quien quienes cual cuales cuyo donde cuando como si porque aunque mientras yo tú él
      ella nosotros ellos ellas su sus mi mis tu tus este esta estos estas eso esto aquel ni también muy más menos ya aún todo
      toda todos todas otro otra son fue fueron ser sido está están estaba ha han había haber hay tiene tienen puede bajo con
      contra desde durante entre hacia hasta para por según sin sobre
    `,
    words: `
      allende aluna alunas amonesta aquelarre aquella aquellas aquello aquellos avispero aúnen aúnes ballesta ballestas
      bocabajo centella centellas chispero comodato comoquiera comprende compuesta compuestas compuesto compuestos concede
      concomo conde condos confeso conque conte contesta contestaba contestas conteste contesto contiene contienen contrabajo
      contraen contraes contrala contras contrate cuales cualesquier cualesquiera cualquier cualquiera cualquieras debajo
      delante delas deles delfina delfines delimitar della delos demás denos depara detiene detienen detras dondequiera ellas
      elles ellos enante endomingo enjulio ensobre entras entrecomo entreno entretiene entretienen erala eralas erales erase
      escomo esotra esotras esotro espero estala estalas estaque estate estatus estela estelares estelas estelo estelos
      esteparia esteparias estepario estepero esteroles estese estocada estola estolas estomago estopor estoque estotras
      estupor estándolo estática estático estáticos floresta florestas fortuna fortunas fuese fueseis grosella grosellas
      haberes haberla haberlas haberle haberles haberlo haberlos haberme habernos haberse haberte hablando haceros hadrones
      halagos halando halas hales halos haremos hayal hayamos importuna impreso intereso lamenta lamentado lamentan lamentar
      laminado laminar laser lasque laste lastime lastimes lastimo lastran lastras lastres launa launas legales legrado lelas
      lelos leprosa lesiones leste letales letras letrina levamos levaron leyendo leyéndose losen loses losilla losino marchan
      matasellos medialuna medialunas melas menos menoscaba menoscabe menoscabo menospreciada menospreciadas menospreciado
      menospreciados menosprecie menosprecio menosprecios metras miera miles misal misen misera miseros mises misiones miste
      mistela mistura mitras montesino máscara máscaras nidadas ninguna ningunas ningunos nitras nitrato nitratos nivelada
      niveladas nivelado nivelador nivelan nivelando nivelar nomás nonos nordeste nosotras nosotros nostras parados paraguaya
      paraguayo parase parisino perola perolas peroles peroración perorata peroratas plantel plebeya plebeyo porno pornos
      porque porquerías porte preside proceso profeso prospero quede queen queme querella querellas quienes quienquiera
      rebelde sabelotodo sabelotodos seles semis senos separa seque serenero seres serla serlas serle serles serlo serlos
      serme sernos serse serte sientes sieso siesta siestas silente silentes siles silos simiente simientes simétrica
      simétricas simétrico sinfuelas sinodales sinos sinovial sinoviales siquiera sobrepor sobretodo sobretodos sonante sonde
      sones sudoeste sueste sulas supero telas teles todopoderosa todopoderoso todopoderosos todoterreno todoterrenos tramoya
      trasera traste tudel tuera tuesta tuestas tueste tuesto tules undécima undécimo unicode uniones uniremos unirnos unirían
      yacimiento yacimientos yolas
    `,
    beforeNumbers: 'entre desde hasta sobre con para durante tras por hace unos unas cada',
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
    heads: `
      um uma uns umas ao aos às da dos das nos nas num numa pelo pela pelos pelas porém quem qual quais cujo onde quando como
      porque embora enquanto eu tu ele ela nós eles elas você vocês te lhe lhes seu sua seus suas meu minha este estes estas
      esse essa isso isto aquele não nem também muito mais menos já ainda todo toda todos todas outro outra são era eram foi
      foram sido está estão estava há têm tinha pode desde durante sem até após segundo
    `,
    tails: `
      um uma uns umas ao aos às num numa pelo pela pelos pelas porém quem qual quais cujo onde quando como porque embora
      enquanto eu tu ele nós eles você vocês me lhe lhes seu sua seus suas meu minha este esta estes estas esse essa isso isto
      aquele não nem também muito mais menos já ainda todo toda todos todas outro outra era foi foram ser sido está estão
      estava há têm pode com contra desde durante entre para por sobre até após segundo sem
    `,
    words: `
      abadessa adultera antepara apóstata apóstola apóstolo apóstolos ascomo asmas asnas asnem asnos aspara assem assinem
      assua assuas barrera batalhe cartuns certame cineminha coliseu coliseus coloquem comas combatesse combateu comem comera
      comeram comesse comeste comestes comeu comisso commas comoda comodas comode comodo comodos comovendo comovida compara
      compele compor comum comuns condenem confessa confesse consuma contesta contestava conteste contestá contraem contrapelo
      contrapelos contrapor contrate contratem coopera cordame correra corresse corroeu cortejá costuma costumas dadas dadinho
      dadores dados damas danadinha danas danação danem daninho daninhos danos daquilo daremos datem dedas dedos dedurante
      demais depara depor desdeem desem despejá destaquem detinha detêm dissera dissesse disseste dissestes dodos doera doeram
      doesse doesta doestas doestava doeste doestes doestá domais domas donas donos donós dopara dosagem dosagens dosar dosas
      dosem dosou dosável dotem douns elabora elada eladas elado elados elana elanas elano elanos elasmas elasse elassem
      elaste elastina elate elefanta elegeram elegerem elementais elemental elena eleou elevamos elevaria elevarão emela
      emelas emele emeles empara empela empelas empelo empelos emporque entrelhe entrelhes entrenós entrepara entrepor
      entretinha entretêm erada eradas erado erados eramos esseno essenos estada estadas estado estados estame estapor estaque
      estaquem estase estelares estemas esteno estenos estenose esteou estese estesos estádios estático estátuas estávamos
      euzinho expressao faroeste faroestes fliperamas floresta florestas foias foide foina foinas foios interessa interesse
      interpela interpor jamais machuquem martele masas maseu masque masquem masse massem massua massuas medas medos meminha
      menem menos menospreza menosprezada menosprezado menosprezados menosprezam menosprezo mesão metem meuda meudas meudo
      meudos minhaminha morenão nadas nados namas nanas nanem nanós napelo napelos naque nascera nascida nascimento nasse
      nasser natinha nemas nemeu nodas nodos nomas nonas nonos nonós noque noquem nordeste notem notinha numas numera numeram
      numerário numos numérica numérico ondejá ondeou opusesse osela oselas osmas ousem outem panicum parada paradas parado
      parados parajá parana paranas parano paranos parcele partilhe pelada peladas peladinho pelado peladona pelados pelame
      pelasse pelassem pelaste pelome pelona pelonas pelosas pelosos pelote pelotinha planejá podereis poderemos poderiam
      poderias poderosa poderosas pondera porela porelas porem pormas porme porno pornos poros porque porte portem portinha
      pressao presuma previnem processa processe professa propusera propusesse provoquem quaisquer qualidade qualidades
      qualquer queda quedas quede quedo quedos quemos quena quenas queno quenos queque questao quete quimera quisera quisesse
      quiseste quisestes recolhe requereu responde safanão sedas segundona segundonas semanais semanal semanas semas semente
      sementes senas senos senão separa seque sequem seras serem serera seresta serestas serna sernas setem setinha sidona
      sidonas sobrepor suada suadas suade suado suados suana suanas suano suanos suasse suassem suaste suasão tedas telhe
      telhes teliana telinha telinhas telonas temais temas temem temente tementes temera temeram temesse temeste temestes
      temeu temidas temisto temores temos tempera tenos tepor teque tequem teremos tesem tesão tetem tranquem transpor tubarão
      tubarões tucanas tucanos tudinho tumorais tumoral tumores tunas tunem tuque turcomenos tutelas tutem tutinha têmpera
      umbanda umidade vasilhame
    `,
    beforeNumbers: 'com para sobre entre desde até durante após por uns umas cada mais',
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
    heads: `
      için daha gibi kadar kendi olarak sonra
    `,
    tails: `
      için daha gibi kadar kendi bir her olarak sonra çok
    `,
    words: `
      amabile amada amade amamı amaya bazıda bende benimi benine bensen bensiz bilene bilesen birbir birdaha birde birebir
      birsen birçok birşey bizde bizonlar bizonu bizonun bizsiz bukadar bununki bütünde dahada dahaki davar dayeni desen
      deyine değilde değilen değilmi değilsen değilsiz diyene diğerde diğersiz enama ensen ensiz gibilere gibileri gibilerin
      gibisinden gibisini gibisiniz görebile göregöre görene göreve hemde hemen herbir herde herki herşey hiçbir ikide ikimi
      ilene ilken ilksen ilksiz içinde içindeki içindesin içindeyim içindeyiz içinsen kadarda kadarki kadarının karşıda
      karşımı karşıya kendigelen kendileri kendilerini kendimi kendinden kendine kendisinde kendisinden kendisine kendisini
      kendisinin kibir midiye mineden misiz mudiye mücevher nebile nedende nedensen nedensiz nekadar neneden neonlar neonu
      neonun neyine olanama olanda olduğumu onlarda onuda onunda onunki sanada sanayine senama sende senen sensen sensiz sizde
      sizsiz sonrada sonraki sonraları sonramı sonrasına sonrasında sonrasını sonrasının sonraya tümde tümen tümsen varama
      varda varile varise varmı varolan varsana yabana yakasım yasalı yasana yenide yenine yenisiz yinede yokmu öncede önceki
      öncene öncesiz şeyde şeysiz şuben şubeni
    `,
    beforeNumbers: 'saat yaklaşık toplam son ilk tam yaş',
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
    heads: `
      oraz lub albo ale lecz jednak żeby aby bo ponieważ gdy kiedy jeśli jeżeli jak kto który która które których którym ty on
      ona ono my oni one mnie ciebie jego jej jemu ich nas nam was się swój swoje ten tego tej te tych tak też także tylko już
      jeszcze bardzo więcej wszystko każdy jest są był była było byli będzie będą być może można mają miał przez dla niż
    `,
    tails: `
      oraz lub albo lecz jednak żeby bo ponieważ gdy kiedy jeśli jeżeli jak kto który która które których którym on oni mnie
      ciebie jego jej jemu nas nam was się swój swoje ten to tej te tak też także tylko już jeszcze bardzo więcej wszystko
      każdy jest są był była było byli będzie będą być może można ma mają miał do od po przed przez przy pod nad dla bez
      między niż
    `,
    words: `
      albowiem aleja bandyto boczy bogatej boginie boich bojanowski bojaźni bolidzie bonie brodate brunette bylibyście
      bylibyśmy bylico bylina bylinami bylinie byłaby byłabym byłabyś byłże byłżeby będziemy czerwoni czyich czyim czyja
      czyjego czyjej czyjemu czynie czyta czyże daremnie diorama dlaczego dlaczegóż dlatego dobyli dobyć dobył dobyła dobyło
      dobędzie dobędą dolecz donie dragoni fronton gdybania gdybanie gdybyście gdybyśmy gdynianie gonad gonie granado gumowate
      ichnie ichniemu jakbyście jakbyśmy jakich jakim jakkolwiek jakobym jakości jakże jakżeby janie jednakich jednakim
      jednakowego jednakowej jednakowych jednakowym jednakże jednakżeby jegomości jegomość jegoż jejmość jejże jestże
      jeślibyśmy jużże kabareton karoten każdymi kiedybądź kiedykolwiek kontratak korando krzyżma ktokolwiek którakolwiek
      którego którekolwiek którychże którykolwiek którymi którymkolwiek którymże kuliste kulistej leczenie leczmy leczniczego
      leczniczym leczona leczone leczono leczże lodowate lodowatej lodowato lubiana lublina lublinie lubmy lubże majak manie
      medalion miale miałaby miałabym miałabyś miałkość miałżeby minas minie mniema mniemają mniemania mniemanie mniemy możemy
      możenie myjak myjecie mylenia mylenie mysię myszach mytego mytej mytych mytym nabyli nabyć nabył nabyła nabyło nabędzie
      nabędą nadto nadze należyte należytej naniż nasilona naspo nassą nasta nastania nastanie naste nastego nastej nastroje
      nasty nastych nastym nasza nasze naszych natak niebo niebyli niebyła nieco niego niekiedy niektóra niektóre niektóry
      niektórych niektórym nielutego niema niemi niemożna niemy nieswoje nieswój niżmy niżowej niższej niżże obydwiema odbyli
      odbyć odbył odbyła odbyło odbędzie odbędą odmiał odzwierciedla onanie onego opieprzy osiedla pepperoni pierdla pięcioma
      placebo placido pobyli pobyć pobył pobyła pobyło pobędzie pobędą podlecz pokonam polecz polub pomiędzy pomnie pomoże
      ponad ponadto poniż popod poprzez porównam pożarte przebyli przebyć przebył przebyła przebyło przednie przemiał
      przezskórne przezwali przybyli przybyć przybył przybyła przybyło przybędzie przybędą przykryte przykrytej przykryto
      przymnie przyswój rodzima rubikon samolub sięgali sięgamy sięgały skrytej spieprzy swojego sączy sąsiada sąsiedzi takich
      takim takowego takowej takowych takowym taksą takty taktyka takze także tanie tegoroczna tegoroczne tegorocznego
      tegorocznej tegoroczny tegorocznych tegorocznym tegoroczną tejże temacie tenna tennie tentego tenty tenże testerem
      testerów testowe toczy tonie toteż trzymają tychże tyczy tydzień tygodni tygodnie tykanie tymże tynie tyranami tyranem
      tyranie tyranią tytanie tytułów wasale wasalem wasza wasze waszych wenie widzimisię wieloma wybyli wybyć wybył wybyła
      wybyło wybędzie wybędą wylecz wymaja wymają wymiał wymnie wymoże włochate zabitej zalecz zamożna zaniż zasię zemnie
      zenie zestycznia zębatej żenad
    `,
    beforeNumbers: 'po przez przed około ponad między tylko już prawie co',
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
