/**
 * Letters that look like a basic Latin one, each followed by it, from Unicode's table of confusable characters
 * (https://www.unicode.org/Public/security/latest/confusables.txt, UTS #39): the modern letters of Cyrillic and Greek
 * whose prototype is one letter. “Ι” and “І” stand for “I” here, whose own prototype is “l”.
 */
export const cyrillicLookalikes =
  'аa АA ВB сc СC ԁd еe ЕE һh НH іi ІI јj ЈJ КK МM оo ОO рp РP ԛq гr ѕs ЅS ТT ѵv ԝw хx ХX уy УY үy ҮY';

export const greekLookalikes = 'αa ΑA ΒB ΕE ΗH ιi ΙI ϳj ΚK ΜM ΝN οo ΟO ρp ΡP σo ΤT υu νv ΧX γy ΥY ΖZ';

/** Letters that stand for Latin ones, but that no keyboard for the other script puts in their place. */
export const oneWay = 'ԁ һ ԛ г ѵ ԝ ү Ү σ ϳ υ γ';

/** Who writes one of these speaks of look-alikes. */
export const lookalikeTalk = `
  homoglyph homoglyphs homograph homographs lookalike lookalikes look-alike look-alikes spoofing spoofed phishing
  cyrillic unicode alphabet alphabets transliteration transliterated
  homoglyphe homoglyphen homographe kyrillisch kyrillische kyrillischen kyrillischer kyrillisches
  cyrillique cirílico cirílica cirílicas kiril cyrylica cyrylicy cyrylicą
  кириллица кириллицы кириллицей кириллические латиница латиницы латиницей юникод
`;
