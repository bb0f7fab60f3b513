/**
 * The named entities of HTML 4 that turn up in prose (https://www.w3.org/TR/html4/sgml/entities.html), by name.
 * `apos` is XML's. Mathematical and Greek letters are left out: nobody's export makes them.
 */
export const entityNames: ReadonlyMap<string, string> = new Map(
  `
    nbsp:A0 iexcl:A1 cent:A2 pound:A3 curren:A4 yen:A5 brvbar:A6 sect:A7 uml:A8 copy:A9 ordf:AA laquo:AB
    not:AC shy:AD reg:AE macr:AF deg:B0 plusmn:B1 sup2:B2 sup3:B3 acute:B4 micro:B5 para:B6 middot:B7
    cedil:B8 sup1:B9 ordm:BA raquo:BB frac14:BC frac12:BD frac34:BE iquest:BF Agrave:C0 Aacute:C1 Acirc:C2
    Atilde:C3 Auml:C4 Aring:C5 AElig:C6 Ccedil:C7 Egrave:C8 Eacute:C9 Ecirc:CA Euml:CB Igrave:CC Iacute:CD
    Icirc:CE Iuml:CF ETH:D0 Ntilde:D1 Ograve:D2 Oacute:D3 Ocirc:D4 Otilde:D5 Ouml:D6 times:D7 Oslash:D8
    Ugrave:D9 Uacute:DA Ucirc:DB Uuml:DC Yacute:DD THORN:DE szlig:DF agrave:E0 aacute:E1 acirc:E2 atilde:E3
    auml:E4 aring:E5 aelig:E6 ccedil:E7 egrave:E8 eacute:E9 ecirc:EA euml:EB igrave:EC iacute:ED icirc:EE
    iuml:EF eth:F0 ntilde:F1 ograve:F2 oacute:F3 ocirc:F4 otilde:F5 ouml:F6 divide:F7 oslash:F8 ugrave:F9
    uacute:FA ucirc:FB uuml:FC yacute:FD thorn:FE yuml:FF OElig:152 oelig:153 Scaron:160 scaron:161
    Yuml:178 fnof:192 circ:2C6 tilde:2DC ensp:2002 emsp:2003 thinsp:2009 zwnj:200C zwj:200D lrm:200E
    rlm:200F ndash:2013 mdash:2014 lsquo:2018 rsquo:2019 sbquo:201A ldquo:201C rdquo:201D bdquo:201E
    dagger:2020 Dagger:2021 bull:2022 hellip:2026 permil:2030 prime:2032 Prime:2033 lsaquo:2039 rsaquo:203A
    oline:203E frasl:2044 euro:20AC trade:2122 larr:2190 uarr:2191 rarr:2192 darr:2193 harr:2194 minus:2212
    infin:221E ne:2260 le:2264 ge:2265 asymp:2248 amp:26 lt:3C gt:3E quot:22 apos:27
  `
    .trim()
    .split(/\s+/u)
    .map((pair): [string, string] => {
      const [name, code] = pair.split(':') as [string, string];
      return [name, String.fromCharCode(Number.parseInt(code, 16))];
    }),
);
