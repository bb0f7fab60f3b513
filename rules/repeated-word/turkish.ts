import { isNear, LOWER, type Document } from '#rule';
import { languages, once, WordSet } from '#text';

/** They end like accusatives and are none: “serseri serseri dolaştı”. */
const adverbs = new WordSet(`
  serseri kırmızı mecburi hususi umumi samimi dışarı yukarı ileri içeri tarihi insani gelişigüzel boyuna siyasi kudüsi kutsi şahsi hissi hepsi cinsi
  derinden uzaktan inceden hafiften yavaştan yeniden gizliden içeriden dışarıdan yukarıdan aşağıdan önceden sonradan
  birdenbire birden aniden yürekten temelden arada ikide yine bazıda yerinde sırasında gününde doyasıya
`);

/**
 * Whether a doubled word has an ending with which Turkish doubles none: the accusative of a long noun (“kapağını
 * kapağını”), the plural with a case Bare nouns, adjectives, adverbs, converbs and verbs are doubled freely.
 */
export function isDoubledInflection(doc: Document, from: number): boolean {
  const { words, text } = doc;
  if (words.kinds[from] !== LOWER || adverbs.has(words.hashes[from]!)) return false;
  const word = text.slice(words.starts[from], words.ends[from]);
  if (word.length < 5 || word.includes("'")) return false;
  // “yarısı yarısı”, “kapısı kapısı”, “yapılması yapılması”
  if (/(?:[ıi]s[ıi]|[uü]s[uü]|[aeoö]s[ıiuü])$/u.test(word)) return true;
  if (isOwned(doc, from, word)) return true;
  if (word.length > 5 && person().test(word)) return true;
  if (word.length < 7) return false;
  // “toplantıda toplantıda”, “köprüden köprüden”, “kapısına kapısına”, but not “anlata anlata”
  if (word.length >= 8 && /(?:(?:d|[fhkpsşçt]t)[ae]n?|[ıiuü]n[ae])$/u.test(word)) return true;
  // What notices and reports say: “yapılacak yapılacak”, “verilmiştir”, “beklenmektedir”.
  if (/(?:[ae]ca[kğ]|[ae]ce[kğ]|m[ıiuü]şt[ıiuü]r|m[ae]kt[ae]d[ıi]r|[ae]caktır|[ae]cektir)$/u.test(word))
    return true;
  // “istiyor istiyor”, and whoever tells something tells it once: “hatırlattı hatırlattı”
  if (/[ıiuü]yor(?:lar)?$/u.test(word) || languages.tr.speechVerbs.has(words.hashes[from]!)) return true;
  if (/l[ae]r(?:[ıi]n[ıi]?|[ae]|d[ae]n?|[ıi]nd[ae]n?)$/u.test(word)) return true;
  // “yürüyen yürüyen”, “ustasının ustasının”, “yanında yanında”
  if (/[aeıioöuü]y[ae]n$|(?:[ıiuü]n|[aeıioöuü])n[ıiuü]n$|[ıiuü]nd[ae]$/u.test(word)) return true;
  // Not “canlı”, “yakıcı”, “çocuksu”, “sabahki”, “geldi”, “bitti”, “gelmiş”.
  return (
    (/[bfgğhkmnrşvyz][ıiuü]$/u.test(word) && !/(?:ki|kı|mi|mı|mu|mü)$/u.test(word)) ||
    /[aeıioöuü]t[ıiuü]$/u.test(word)
  );
}

/**
 * What a verb says of a person or of its time, and what stands somewhere or belongs to it: “gidiyorsun”, “ekleyin”, “gidelim”, “koymuştu”,
 * “gülerek”, “gelince”, “varken”, “kapıdaki”, “köylüler”, “ayının”.
 */
const person = once(
  () =>
    /(?:[ıiuü]yor(?:d?[uü]m?|sun|uz|lar)|[dt][ıiuü]k|[aeıioöuü]y[ıiuü]n|[ae]l[ıi]m|[ae]y[ıi]m|m[ıiuü]şt[ıiuü]|[aeıiuü]rd[ıiuü]|[ae]r[ae]k|[ıiuü]nc[ae]|rken|[dt][ae]ki|[bcçdfgğhjkmnprsştvyzaeıioöuü]l[ae]r|[ıiuü]n[ıiuü]n)$/u,
);

/**
 * “Köydeki iki iki yağhane”, “son üç üç yılda”, “on iki iki masa”: one of several is told of, and nothing is done two by two. “Dört tabure
 * tabure”, “bir kooperatif kooperatif”: what is counted is named once.
 */
export function isDoubledNumber(doc: Document, from: number): boolean {
  const { words, text } = doc;
  if (from === 0 || !isNear(doc, from) || words.kinds[from] !== LOWER) return false;
  const { numbers } = languages.tr;
  const [before, word] = [from - 1, from].map((at) => text.slice(words.starts[at], words.ends[at])) as [
    string,
    string,
  ];
  const count = numbers.get(before.toLocaleLowerCase('tr')) ?? 0;
  if (count > 1 || (count === 1 && word.length >= NOUN)) return true;
  return numbers.has(word) && (beforeNumber.has(words.hashes[from - 1]!) || /[dt][ae]ki$/u.test(before));
}

/** “Bir yavaş yavaş yürüyüşü vardı”: adverbs are shorter. */
const NOUN = 7;

const beforeNumber = new WordSet('bu şu ilk son diğer öbür önceki sonraki en');

/** “Tahmin tahmin ediyor”, “karar karar verdi”: a noun that makes one verb with the next word, and no adverb of it. */
export function isDoubledNounOfVerb({ words, text }: Document, from: number, to: number): boolean {
  const hash = words.hashes[from]!;
  const next = text.slice(words.starts[to], words.ends[to]);
  return (
    (done.has(hash) && /^e(?:d[ei]|t(?:[mst]|ti))/u.test(next)) || (given.has(hash) && next.startsWith('ver'))
  );
}

/** What is done with “etmek” … */
const done = new WordSet(`
  tahmin kabul devam ifade iddia talep tercih takip davet teşekkür tebrik ziyaret temsil tespit teklif hareket hizmet yardım
  kontrol idare merak fark dikkat elde tamir inşa ilan icra dua ihmal inkâr itiraf itiraz ısrar istifa ihraç ithal mücadele
  müdahale muhafaza sohbet seyahat teslim tavsiye terk tedavi test tahrip taklit teşvik tehdit rica iptal ihbar ihlal iade
  ikna imha imza isyan işaret kayıt mahkum mecbur memnun meşgul organize protesto rekabet sabit
  sevk şikayet şikâyet şüphe taahhüt tahliye takdim takdir tarif tasarruf tasdik tatil tayin tekzip temin tenzil tercüme teşhis
  tıraş transfer vaat veda yemin ziyan arz av boykot göç hibe hak hayal hesap ikaz ikram ilave ima ispat israf istila işgal
  alay bahis beyan çare emanet endişe feda finanse garanti gayret hakaret ibaret
`);

/** … and what is given, with “vermek”. */
const given = new WordSet(
  'karar cevap yanıt bilgi izin emir destek önem zarar ödün poz taviz ders haber müjde ilan konser örnek',
);

/** Adjectives that end like a noun that is somebody's: “kadının sarı sarı saçları”. */
const adjectives = new WordSet(`
  sarı mavi yeni eski ayrı dolu doğru kuru deli sıkı kırmızı diri duru koyu ulu ekşi çirkin kötü ciddi çeşitli belli gizli
  tatlı acı katı yarı kıvrım mini lüle çeşit
`);

/** Of which there is one: “bir bölümü”. */
const parts = new WordSet('bölümü kısmı çoğu grubu parçası yarısı tarafı türü yanı yönü ucu');

/** “Köyün okulu okulu”, “bir bölümü bölümü”: what belongs to somebody is named once. */
function isOwned(doc: Document, from: number, word: string): boolean {
  if (from === 0 || !isNear(doc, from)) return false;
  const { words, text } = doc;
  const before = text.slice(
    Math.max(words.starts[from - 1]!, words.ends[from - 1]! - 12),
    words.ends[from - 1],
  );
  if (parts.has(words.hashes[from]!)) return true;
  if (!/[ıiuü]$/u.test(word) || /[cl][ıiuü]$/u.test(word) || adjectives.has(words.hashes[from]!))
    return false;
  return (
    /(?:[aeıioöuü]n|\p{Ll}{2}[^aeıioöuün])[ıiuü]n$/u.test(before) && !ownerless.has(words.hashes[from - 1]!)
  );
}

/** They end like genitives and are none. */
const ownerless = new WordSet(
  'için uzun yakın bütün altın yarın kadın ilkin akın aydın olsun yalın düzgün bugün dün gün son',
);
