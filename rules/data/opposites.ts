import type { LanguageCode } from '#text';

/** Words that turn a statement round where one stands in place of the other; two words where a language needs them. */
export const opposites: Readonly<Record<LanguageCode, string>> = {
  en: `
    more/less more/fewer better/worse best/worst most/least higher/lower highest/lowest larger/smaller bigger/smaller
    largest/smallest biggest/smallest longer/shorter earlier/later faster/slower easier/harder cheaper/dearer
    stronger/weaker older/younger warmer/colder safer/riskier richer/poorer louder/quieter before/after with/without
    rise/fall rises/falls rising/falling rose/fell risen/fallen up/down increase/decrease increased/decreased
    growing/shrinking grown/shrunk won/lost win/lose accept/reject accepted/rejected right/wrong true/false
    easy/hard easy/difficult cheap/expensive many/few much/little good/bad safe/dangerous open/closed enough/insufficient
    everybody/nobody everyone/nobody everything/nothing everyone/no_one all/none inside/outside above/below for/against
    strong/weak full/empty early/late gain/loss profit/loss succeeded/failed success/failure possible/impossible
    in_favour_of/against in_favor_of/against agreed/refused agree/refuse approved/rejected approve/reject support/oppose supported/opposed allowed/forbidden allow/forbid
    wet/dry alive/dead first/last bought/sold buy/sell opened/closed began/ended started/stopped love/hate loved/hated liked/disliked
    remembered/forgot most/few most/hardly_any more_expensive/cheaper more_dangerous/safer more_difficult/easier more_often/less_often empty/full north/south east/west left/right morning/evening summer/winter day/night lower/higher hot/cold rich/poor
  `,
  de: `
    mehr/weniger besser/schlechter höher/niedriger größer/kleiner länger/kürzer früher/später schneller/langsamer
    leichter/schwerer billiger/teurer stärker/schwächer älter/jünger wärmer/kälter vor/nach mit/ohne steigt/fällt
    steigen/fallen steigen/sinken steigt/sinkt gestiegen/gefallen gestiegen/gesunken gewonnen/verloren richtig/falsch
    leicht/schwer billig/teuer viele/wenige viel/wenig gut/schlecht sicher/gefährlich offen/geschlossen für/gegen
    jeder/niemand alle/niemand alles/nichts innen/außen über/unter stark/schwach voll/leer früh/spät gewinn/verlust
    erfolg/misserfolg zu_früh/zu_spät beste/schlechteste meisten/wenigsten wachsen/schrumpfen wächst/schrumpft
    angenommen/abgelehnt zugestimmt/abgelehnt erlaubt/verboten trocken/nass gekauft/verkauft eröffnet/geschlossen geöffnet/geschlossen
    erste/letzte ersten/letzten links/rechts sommer/winter morgens/abends tags/nachts liebt/hasst lebt/tot gefunden/verloren gestiegen/gesunken warm/kalt
  `,
  fr: `
    plus/moins mieux/moins_bien mieux/plus_mal mieux/pire meilleur/pire meilleure/pire avant/après avec/sans monte/baisse
    augmente/diminue augmenter/diminuer augmenté/diminué gagné/perdu gagner/perdre juste/faux vrai/faux facile/difficile
    beaucoup/peu bien/mal bon/mauvais bonne/mauvaise ouvert/fermé ouverte/fermée pour/contre tous/personne tout/rien
    dedans/dehors dessus/dessous fort/faible plein/vide tôt/tard haut/bas grand/petit long/court vite/lentement
    accepté/refusé réussite/échec bénéfice/perte trop/trop_peu assez/trop_peu plus_tôt/plus_tard
    accepté/rejeté approuvé/rejeté approuvé/refusé autorisé/interdit sec/mouillé acheté/vendu ouverte/fermée premier/dernier première/dernière
    gauche/droite matin/soir été/hiver jour/nuit chaud/froid commence/finit commencé/fini
  `,
  es: `
    más/menos mejor/peor mayor/menor antes/después con/sin sube/baja suben/bajan subir/bajar subido/bajado aumenta/disminuye
    aumentar/disminuir ganado/perdido ganar/perder correcto/incorrecto verdad/mentira fácil/difícil mucho/poco muchos/pocos
    mucha/poca muchas/pocas bien/mal bueno/malo buena/mala abierto/cerrado abierta/cerrada contra/a_favor_de todos/nadie
    todo/nada dentro/fuera encima/debajo fuerte/débil lleno/vacío temprano/tarde alto/bajo grande/pequeño largo/corto
    aceptado/rechazado éxito/fracaso beneficio/pérdida crece/mengua barato/caro
    aprobaron/rechazaron aprobado/rechazado aprobó/rechazó aceptaron/rechazaron permitido/prohibido seco/mojado comprado/vendido compró/vendió
    primer/último primera/última izquierda/derecha verano/invierno día/noche caliente/frío mañana/tarde abre/cierra
  `,
  pt: `
    mais/menos melhor/pior maior/menor antes/depois com/sem sobe/desce sobem/descem subir/descer subiu/desceu subiu/caiu
    aumenta/diminui aumentar/diminuir aumentou/diminuiu ganhou/perdeu ganhar/perder certo/errado verdade/mentira
    fácil/difícil muito/pouco muitos/poucos muita/pouca muitas/poucas bem/mal bom/mau boa/má aberto/fechado aberta/fechada
    contra/a_favor_de todos/ninguém tudo/nada dentro/fora acima/abaixo forte/fraco cheio/vazio cedo/tarde alto/baixo
    grande/pequeno longo/curto aceito/recusado sucesso/fracasso lucro/prejuízo barato/caro
    aprovaram/rejeitaram aprovado/rejeitado aprovou/rejeitou aprovou/recusou permitido/proibido seco/molhado comprado/vendido comprou/vendeu
    primeiro/último primeira/última esquerda/direita verão/inverno dia/noite quente/frio manhã/tarde abre/fecha
  `,
  tr: `
    daha_çok/daha_az daha_fazla/daha_az daha_iyi/daha_kötü çok/az fazla/az iyi/kötü önce/sonra artıyor/azalıyor arttı/azaldı
    yükseldi/düştü kazandık/kaybettik doğru/yanlış kolay/zor ucuz/pahalı açık/kapalı herkes/kimse hiç_kimse/herkes içeride/dışarıda
    güçlü/zayıf dolu/boş erken/geç yüksek/alçak büyük/küçük uzun/kısa hızlı/yavaş yeterli/yetersiz
    kabul/ret kabul/red aldık/sattık ilk/son sağ/sol yaz/kış sabah/akşam gündüz/gece sıcak/soğuk yasak/serbest
  `,
  pl: `
    więcej/mniej lepiej/gorzej lepszy/gorszy lepsza/gorsza lepsze/gorsze wyższy/niższy większy/mniejszy dłużej/krócej
    wcześniej/później szybciej/wolniej łatwiej/trudniej przed/po z/bez rośnie/spada rosną/spadają wzrosła/spadła
    wzrosły/spadły wygraliśmy/przegraliśmy prawda/nieprawda łatwo/trudno tanio/drogo dużo/mało wiele/niewiele dobrze/źle
    dobry/zły otwarty/zamknięty otwarta/zamknięta za/przeciw wszyscy/nikt wszystko/nic mocny/słaby pełny/pusty
    za_wcześnie/za_późno wysoki/niski duży/mały długi/krótki
    przyjęła/odrzuciła przyjął/odrzucił przyjęli/odrzucili poparli/odrzucili dozwolone/zabronione suchy/mokry kupiliśmy/sprzedaliśmy
    pierwszy/ostatni pierwsza/ostatnia lewej/prawej lato/zima latem/zimą rano/wieczorem dzień/noc ciepło/zimno
  `,
};

/** How often something happens: each of the first stands against each of the second. */
export const scales: Readonly<Record<LanguageCode, readonly [low: string, high: string]>> = {
  en: [
    'rarely seldom hardly_ever never scarcely',
    'often always usually frequently mostly regularly constantly',
  ],
  de: ['selten nie niemals kaum manchmal', 'oft immer häufig meistens stets ständig regelmäßig'],
  fr: ['rarement jamais peu', 'souvent toujours régulièrement fréquemment'],
  es: ['raramente rara_vez nunca apenas', 'siempre a_menudo muchas_veces frecuentemente con_frecuencia'],
  pt: ['raramente nunca poucas_vezes jamais', 'sempre muitas_vezes frequentemente com_frequência'],
  tr: ['nadiren ara_sıra bazen', 'sık_sık her_zaman sürekli hep daima çoğu_zaman'],
  pl: ['rzadko nigdy czasem', 'często zawsze stale ciągle zwykle'],
};
