import { list, WordSet } from '../word-set.ts';
import type { Language } from './language.ts';

export const tr: Language = {
  code: 'tr',
  functionWords: new WordSet(`
    bir ve veya ya da de ile ama fakat ancak çünkü ki mi mı mu mü bu şu o bunu bunun onun onu onlar ben sen biz siz beni
    bana sana bize kendi her hiç çok daha en gibi kadar için göre sonra önce üzere rağmen karşı değil var yok olan olarak
    oldu olduğu olduğunu olacak ise diye ne nasıl neden şey bütün tüm bazı diğer yeni ilk iki üç hem yine bile artık şöyle
    böyle dedi söyledi tarafından
  `),
  danglingWords: new WordSet('ve veya ile ama fakat çünkü ki ya bir'),
  abbreviations: new Set(
    list('dr prof doç av sn hz st vb vs örn bkz no cad sok mah apt tel a.ş ltd şti m.ö m.s yy alb gen org'),
  ),
  weekdays: list('Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar'),
  months: list('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'),
  negations: new WordSet('değil hiç yok hiçbir asla'),
  numbers: new Map(
    list('sıfır bir iki üç dört beş altı yedi sekiz dokuz on')
      .map((word, value): [string, number] => [word, value])
      .concat([
        ['yirmi', 20],
        ['otuz', 30],
        ['kırk', 40],
        ['elli', 50],
        ['altmış', 60],
        ['yetmiş', 70],
        ['seksen', 80],
        ['doksan', 90],
        ['yüz', 100],
        ['bin', 1000],
        ['milyon', 1e6],
        ['milyar', 1e9],
      ]),
  ),
  speechVerbs: new WordSet(`
    dedi diyor söyledi söylüyor belirtti belirtiyor açıkladı açıklıyor ifade vurguladı vurguluyor anlattı anlatıyor
    konuştu ekledi sordu yanıtladı kaydetti bildirdi duyurdu uyardı hatırlattı hatırlıyor hatırladı anımsıyor anımsadı göre
    diyen dediler demiş derken diye söylediler söyleyen belirten açıklayan vurgulayan ekleyen sordular yanıt
    yanıtlayan cevap cevapladı anlatan konuşan kaydeden bildiren duyuran uyaran hatırlatan savundu savunuyor savunan
    dile getirdi aktardı aktaran özetledi yazdı yazıyor fısıldadı bağırdı güldü
    anlatır anlatırdı derdi der dedirtti mırıldandı tekrarladı sözleriyle sözlerini ifadesini ifadelerini
    uyarıyor hatırlatıyor itiraf yakındı
    ifadesini ifadelerini ifadesiyle diyerek
  `),
};
