/** What a text about encodings talks of, in the languages that copydesk knows. */
export const encodingTalk: readonly string[] = [
  'mojibake',
  'utf-8',
  'utf8',
  'unicode',
  'latin-1',
  'iso-8859-1',
  'windows-1252',
  'windows-1254',
  'cp1252',
  'charset',
  'character set',
  'character encoding',
  'encoding',
  'encodings',
  'encoded',
  'code page',
  'code pages',
  'replacement character',
  'html entity',
  'html entities',
  'escape sequence',
  'zeichenkodierung',
  'zeichencodierung',
  'kodierung',
  'zeichensatz',
  'encodage',
  'jeu de caractères',
  'codificación',
  'codificación de caracteres',
  'codificação',
  'karakter kodlaması',
  'kodlama',
  'kodowanie',
  'kodowania',
  'strona kodowa',
];

/** English contractions as they are when the apostrophe was lost. */
export const questionedContractions: readonly string[] = [
  ...'don can won isn aren wasn weren hasn haven hadn doesn didn wouldn shouldn couldn mustn ain'
    .split(' ')
    .map((verb) => `${verb}?t`),
  ...'it that he she what there here who where how let'.split(' ').map((word) => `${word}?s`),
  ...'you we they'.split(' ').flatMap((word) => [`${word}?re`, `${word}?ve`, `${word}?ll`]),
  ...['i?m', 'i?ve', 'i?ll', 'he?ll', 'she?ll', 'it?ll', 'that?ll', 'would?ve', 'could?ve', 'should?ve'],
];
