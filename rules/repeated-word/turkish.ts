import { LOWER, type Document } from '#rule';
import { WordSet } from '#text';

/** They end like accusatives and are none: “serseri serseri dolaştı”. */
const adverbs = new WordSet(`
  serseri kırmızı mecburi hususi umumi samimi dışarı yukarı ileri içeri tarihi insani gelişigüzel boyuna siyasi kudüsi kutsi şahsi hissi hepsi cinsi
`);

/**
 * Whether a doubled word has an ending with which Turkish doubles none: the accusative of a long noun (“kapağını
 * kapağını”), the plural with a case Bare nouns, adjectives, adverbs, converbs and verbs are doubled freely.
 */
export function isDoubledInflection({ words, text }: Document, from: number): boolean {
  if (words.kinds[from] !== LOWER || adverbs.has(words.hashes[from]!)) return false;
  const word = text.slice(words.starts[from], words.ends[from]);
  if (word.length < 5 || word.includes("'")) return false;
  // “yarısı yarısı”, “kapısı kapısı”, “yapılması yapılması”
  if (/(?:[ıi]s[ıi]|[uü]s[uü]|[aeoö]s[ıiuü])$/u.test(word)) return true;
  if (word.length < 7) return false;
  // What notices and reports say: “yapılacak yapılacak”, “verilmiştir”, “beklenmektedir”.
  if (/(?:[ae]ca[kğ]|[ae]ce[kğ]|m[ıiuü]şt[ıiuü]r|m[ae]kt[ae]d[ıi]r|[ae]caktır|[ae]cektir)$/u.test(word))
    return true;
  if (/l[ae]r(?:[ıi]n[ıi]?|[ae]|d[ae]n?|[ıi]nd[ae]n?)$/u.test(word)) return true;
  // “yürüyen yürüyen”, “ustasının ustasının”, “yanında yanında”
  if (/[aeıioöuü]y[ae]n$|(?:[ıiuü]n|[aeıioöuü])n[ıiuü]n$|[ıiuü]nd[ae]$/u.test(word)) return true;
  // Not “canlı”, “yakıcı”, “çocuksu”, “sabahki”, “geldi”, “bitti”, “gelmiş”.
  return (
    (/[bfgğhkmnrşvyz][ıiuü]$/u.test(word) && !/(?:ki|kı|mi|mı|mu|mü)$/u.test(word)) ||
    /[aeıioöuü]t[ıiuü]$/u.test(word)
  );
}
