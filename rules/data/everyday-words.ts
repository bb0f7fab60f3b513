import { WordSet, type LanguageCode } from '#text';

/** Words that say nothing of what a text is about: two articles of one newspaper share them. From four letters on. */
export const everydayWords: Readonly<Record<LanguageCode, WordSet>> = {
  en: new WordSet(`
    about after again also back been before being both called come could down each even every find first from going good
    great have having here high himself into just know known last left like little long look made make makes many more most much
    must near never next only other over people person place same seen should since some still such take taken than that their them then
    there these they thing things think this those three through time times told took until under very want well went were what when where
    which while will with without work worked would year years month months week weeks days hours minutes asked half part parts
    small large hundred thousand million percent number against early earlier late later town city company office public
    area open opens opened held keep kept found gave give given came became because between around another second third
    during something nothing nobody everyone once always often already almost rather whether whose your yours ours
    today tomorrow yesterday morning evening night home help used using less least enough soon together across along whole
  `),
  de: new WordSet(`
    auch nach noch schon sehr mehr beim über unter wieder immer jetzt hier dort dann denn doch viel viele jahr jahre
    jahren woche wochen tage tagen stunden uhr prozent millionen tausend stadt seit etwa rund zwei drei vier fünf neue
    neuen neuer ersten erste zweite letzten gibt geht steht kommt macht machen haben wurde worden werden bleibt sollen
    weitere weiteren eigen eigene eigenen eigenes eigener anderen andere ganz allem kommen gegen zudem bereits damit dabei dazu sowie
  `),
  fr: new WordSet(`
    avec pour dans cette leur leurs plus moins aussi encore déjà depuis entre après avant pendant deux trois quatre cinq
    jour jours semaine mois année années ville heures minutes euros fois tout tous toute toutes autre autres même bien être
    fait faire sera seront peut selon premier première dernier nouvelle nouveau alors comme sans sous chez vers dont
  `),
  es: new WordSet(`
    para como pero este esta estos estas desde hasta entre sobre cuando donde años meses días semana horas ciudad primera
    primer segundo nuevo nueva todos todas otro otros cada parte después antes también además durante gran mismo misma
    puede hace hecho tiene tienen está están fueron será según dos tres cuatro cinco seis millones porque aunque
  `),
  pt: new WordSet(`
    para como mais este esta estes estas desde entre sobre quando onde anos meses dias semana horas cidade primeira primeiro
    segundo novo nova todos todas outro outros cada parte depois antes também além durante grande mesmo mesma pode feito
    fazer está estão foram será segundo dois três quatro cinco seis milhões porque embora ainda
  `),
  tr: new WordSet(`
    için gibi daha sonra önce kadar olan olarak olduğu olduğunu olacak oldu yeni büyük küçük yıl yılda yıllık gün günü hafta
    saat bugün şehir kişi kişinin ilk ikinci bütün diğer birlikte üzere göre karşı çok bazı arasında içinde nedeniyle
    dedi söyledi belirtti etti eden edildi edecek yapılan yaptı sayısı milyon bin yüzde
  `),
  pl: new WordSet(`
    oraz także tylko jest były było będzie będą mogą może przez przed przy oraz jako który która które których roku lata lat
    dni dnia tygodnia miesiąca godzin miasta miasto pierwszy pierwsza nowy nowa nowe wszystkie inne każdy każda część potem
    jeszcze bardzo więcej mniej między podczas został została zostały dwa trzy cztery pięć
  `),
};

/** What a paragraph begins with that goes on with what came before. */
export const goesOn: Readonly<Record<LanguageCode, WordSet>> = {
  en: new WordSet(`
    he she they it his her their its this these that those but and so yet both such there then now also another others
    meanwhile still however instead even neither either here again afterwards later since among
  `),
  de: new WordSet(
    'er sie es ihr ihre sein seine dies diese dieser dieses das und aber doch so auch beide dort dann nun dabei dazu damit dafür danach trotzdem zudem außerdem',
  ),
  fr: new WordSet(
    'il elle ils elles son sa ses leur leurs ce cet cette ces cela ça et mais aussi ainsi puis alors ensuite enfin là tous parmi',
  ),
  es: new WordSet(
    'él ella ellos ellas su sus este esta estos estas esto eso y pero también así luego después además ambos allí entonces ahora',
  ),
  pt: new WordSet(
    'ele ela eles elas seu sua este esta estes estas isso isto e mas também assim depois então ambos ali agora além',
  ),
  tr: new WordSet('o bu şu onun bunun bunlar onlar ve ama ancak ayrıca böylece sonra şimdi'),
  pl: new WordSet(
    'on ona oni one jego jej ich ten ta to te i ale także też tak potem oboje obaj tam teraz następnie wśród',
  ),
};
