import { once, type LanguageCode } from '#text';

/**
 * Letters with which words of a language only end, or only begin: in the middle of a token they show where a space
 * was lost, whatever the other half is. Each was looked for in lists of some hundred thousand forms, hunspell's and
 * wordfreq's, and met in none but at this edge.
 */
export interface Edges {
  /** The space is lost behind these … */
  readonly ends: () => RegExp;
  /** … and before these. */
  readonly begins: () => RegExp;
  /** Little words of grammar before or behind letters that no longer word has there: `des|plants`, `pracy|w`. */
  readonly little?: () => RegExp;
}

export const wordEdges: Readonly<Partial<Record<LanguageCode, Edges>>> = {
  de: {
    ends: once(() => /(?<=\p{L}{2})(?:jedoch|allerdings|außerdem|trotzdem|deshalb)(?=\p{L}{3})/u),
    begins: once(
      () =>
        /(?<=\p{L}{3})(?:dabei$|dafür$|dagegen$|daran$|darauf$|daraus$|darüber$|darum$|darunter$|dadurch$|damals$|daneben$|danach$|davon$|dazu$|deshalb$|trotzdem$|jedoch$|allerdings$|außerdem$|(?<!sch)wäre|(?<!vor)hätte|jetzt|später|sofort|überhaupt|niemand|mehrere|bisher|dass$|(?<!end)wenn$|sowie$|seine[mnrs]?$|ihre[mnrs]?$|unsere[mnrs]?$)/u,
    ),
  },
  fr: {
    // Two plurals: `bandes|dessinées`.
    ends: once(
      () =>
        /(?<=\p{L}{2})(?:à|[eé]tait|vait|aient|èrent|jours|ments|ctions|sions|eaux|eux(?=[bcdfglmprsv])|ères|nées|très|sont(?!i)|soit|même(?!s)|veut|peut(?![ei])|peux|ceux|chez|sez|ants|tiques|ement(?=[bcdfglmpqv])|ité(?=[bcdfgjpqv])|tion(?=[bcdfglmpqr])|(?<=\p{L}{3})es(?=[bdfgjlmnrv]\p{L}{3,12}s$))(?=\p{L}{2})/u,
    ),
    begins: once(
      () =>
        /(?<=\p{L}{2})(?:(?<=[éiu]e|[dtnxz])mais$|sont$|même|très|après|premi|encor|alors|quelq|toujours|votre|depuis|notre|jamais|déjà|femm|vraim|ainsi|beauc|aucun|toutes|plusieurs|pourq|problèm|chaque|exempl)/u,
    ),
    // The plural of a noun has an ending.
    little: once(
      () =>
        /^(?:(?:les(?!bi|dit)(?=[abcdfghjlmnprv])|des(?!p[eoé]|man|mod|dit|bi)(?=[bdfgjlmnprv])|ces(?!pi)(?=[bcdfgjlmnprv])|ses(?=[bcdfgjlmnprv])|[nv]os(?!gi)(?=[bcdgjlmnprv])|leurs|aux(?=[bcfgjlmnprstv]))(?=\p{L}{3,}[sx]$)|(?:cette|notre|votre|chaque|quelques|plusieurs)(?=\p{L}{3,}$))/u,
    ),
  },
  es: {
    ends: once(
      () =>
        /(?<=\p{L}{2})(?:[cs]ión(?=[bcdfghjlmpqrtvy])|[cs]iones|cuando|todos|todas|ieron(?!l)|idades|idad(?=[bcdfgpqrtv])|[aeidt]ría(?![nsmicd])|[nlzgt]ará(?=[cdfghjlpqt])|[nol]drá(?=[cdfhjlpqt])|estoy|nunca|tienen|aunque|días|pueden|veces|uchos|ientos|según|fueron|también|siempre|lmente(?=[bdfghjlpqtvy])|(?<=\p{L}{3})[oa]s(?=[bdgjnrv](?!algo)\p{L}{3,12}s$))(?=\p{L}{2})/u,
    ),
    begins: once(
      () =>
        /(?<=\p{L}{2})(?:pued|tambi|desd|algun|despu|siempre|país|habí|estoy|necesi|nunca|durant|(?<!cri)sólo|aunque|problema|todas|cualq|luego$|mientr|entonc|además|según|fueron|hacia$|podrí|nosot|estuv)/u,
    ),
    // The plural of a noun has an ending.
    little: once(
      () =>
        /^(?:(?:los(?=[bcdfghjlmnñpqrtv])|las(?=[bdfghjlmnñprv])|un[oa]s|est[oa]s(?=[bcdfghjlmnñprtv])|es[oa]s(?=[bcdfghjlmnñprtv]))(?=\p{L}{3,}s$)|algun[oa]s(?=\p{L}{3,}$))/u,
    ),
  },
  pt: {
    ends: once(
      () =>
        /(?<=\p{L}{2})(?:ão(?![szo])|ões|ãos|[áí]vel(?![mi])|[áí]veis|[êâ]ncias|bém|lmente(?=[bdfghjpqtv])|ainda|epois|uém|ários|árias|hoje|três|lguns|além|vezes|esses|vamos|todas|outras|vocês|através|quase|agem(?=[cdfglmpqrt])|onais|muitos|muitas|ficou|eçou|(?<=\p{L}{3})[oa]s(?=[dgjnrv]\p{L}{3,12}s$))(?=\p{L}{2})/u,
    ),
    begins: once(
      () =>
        /(?<=\p{L}{2})(?:muit|também|ainda$|coisa|primei|depoi|apenas|nunca|hoje|históri|conseg|qualq|desd|(?<!sub)problem|moment|receb|(?<!sub|super)famíli|enquanto|ningué|pergun|nenhum|quase$|através|próxim|porém|você|três|algué)/u,
    ),
    // The plural of a noun has an ending.
    little: once(
      () =>
        /^(?:d[oa]s(?=[bcdfgjlmnpqrtv])|nos(?=[bcdfgjlmnpqrv])|nas(?=[bdfgjlmnprv])|aos|umas|(?:seus|suas|pel[oa]s|ess[ae]s|est[ae]s)(?=[bcdfgjlmnpqrtv]))(?=\p{L}{3,}s$)/u,
    ),
  },
  tr: {
    ends: once(
      () =>
        /(?<=\p{L}{2})(?:çünkü|zaten|rağmen|sanki|[dt][ıi]ğ[ıi]n[ıi](?![nmz])|[dt][uü]ğ[uü]n[uü](?![nmzyd])|[ae]c[ae]ğ[ıi]n[ıi](?![nmz])|[ıiuü]yor(?=[bcçhjnprtvyz])|m[ae]kt[ae]d[ıi]r(?!l)|l[ae]r[ıi]n[ıi](?![nzmsy])|l[ae]rd[ae](?![nkylsdmhş])|m[ıiuü]şt[ıiuü]r(?![lm])|m[ae]s[ıi]n[ıi](?![nzmd]))(?=\p{L}{2})/u,
    ),
    begins: once(
      () =>
        /(?<=\p{L}{2})(?:gibi|sonra|değil|büyük|karşı|böyle|sadece|gerçek|insanl|söyle|çocuk|artık$|türkiye|istiyor|düşün|göster|herkes|değiş|çalışm|konuş|bugün|çünkü|dönem|hemen$|küçük|görev|eğitim|biraz|yaşam|(?<!büs)bütün|devlet|şekil|(?<!öz)güven)/u,
    ),
  },
  pl: {
    ends: once(
      () =>
        /(?<=\p{L}{2})(?:ość(?![mciuż])|cję|skiego|skiej|[anzl]nych|cych|tkich|znej|szego|także|nawet|jestem|[td]ać|[bzc]ić|edzieć|liśmy|\p{L}ach(?=[bdfgjp])|owano(?![bgw])|\p{L}{2}owali(?![śb]|s(?:my|cie))|owały(?![bś])|\p{L}owała(?![bmśc])|(?<!zadoś)[ćńś](?=[aeouyąęó])|[ąę](?=[aeouyąęó]))(?=\p{L}{2})/u,
    ),
    begins: once(
      () =>
        /(?<=\p{L}{2})(?:jeśl|jeszcze|każd|jestem|nawet|także|ktoś|właśn|powinn|kobiet|podczas|tutaj|wszys|siebie|żadn|nikt|wtedy|według|takich|jakby|nadal|kiedyś|dzisiaj|szybko|pomysł|zaraz|bardzo|(?<!po)dzięki|trochę|(?<!skrzy)dlatego|(?<!po)trzeba)/u,
    ),
    // A preposition or conjunction of one letter.
    little: once(
      () =>
        /(?<=\p{L}{2}(?:ch|ej|em|ny|ów|ym|[aieyoś]ć|[aie]ł|[ktdlji]u|[jm]i|[jznik]ą|[czkdji]ę|[cbw]y|am|[ie]m|ek|[ao]k|as|[eo]ś|cz))w$|(?<=\p{L}{2}(?:ch|em|st|ny|ów|ym|[aieyoś]ć|[aieyo]ł|ji|[jznk]ą|[czkdji]ę|[bwł]y|im|ek|[eo]ś|cz|sz))z$|(?<=\p{L}{3}(?:[aieyoś]ć|[jznik]ą|[jzdkn]ę|ów|ł[aoy]|ie|[bdwt]y))o$|(?<=\p{L}{3}(?:[aieyo]ć|[jznik]ą|[jzdkn]ę|ł[aoy]|[bd]y))i$/u,
    ),
  },
};
