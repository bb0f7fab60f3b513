import type { Voice } from './voice.ts';

export const tr: Voice = {
  delivery: ['işte', 'aşağıda', 'tabii, işte', 'elbette, işte', 'tabii ki, işte'],
  report: ['bu sürüm', 'bu versiyon'],
  damage: [
    'kesilmiş',
    'kesildi',
    'yarım kalmış',
    'yarıda kesilmiş',
    'yarıda kalmış',
    'eksik',
    'tamamlanmamış',
  ],
  supplied: [
    'sağladığınız',
    'paylaştığınız',
    'gönderdiğiniz',
    'ilettiğiniz',
    'verdiğiniz',
    'yapıştırdığınız',
    'istediğiniz gibi',
    'talep ettiğiniz',
    'talebiniz üzerine',
    'isteğiniz üzerine',
  ],
  self: [
    'yapay zeka dil modeli olarak',
    'bir yapay zeka olarak',
    'dil modeli olarak',
    'yapay zeka olarak',
    'bir dil modeli olarak',
    'yapay zekâ olarak',
    'bir yapay zekâ olarak',
    'yapay zekâ dil modeli olarak',
    'yapay zeka modeli olarak',
    'yapay zekâ modeli olarak',
    'yapay zekâ asistanı olarak',
    'yapay zeka asistanı olarak',
  ],
  refusal: [
    'üzgünüm, ancak',
    'üzgünüm, ama',
    'üzgünüm ama',
    'maalesef bu isteğinizi',
    'bu isteğinizi',
    'bu talebinizi',
    'size bu konuda yardımcı olamam',
    'yardımcı olamıyorum',
  ],
  apology: ['özür dilerim', 'kusura bakmayın', 'haklısınız', 'özür diliyorum', 'için üzgünüm'],
  offer: ['ister misiniz', 'isterseniz', 'ister misin', 'istersen', 'dilerseniz'],
  farewell: [
    'umarım bu yardımcı',
    'umarım yardımcı',
    'umarım faydalı',
    'umarım işinize',
    'bana bildirin',
    'lütfen bana bildirin',
    'haber verin',
  ],
  courtesy: ['çekinmeyin', 'başka bir sorunuz', 'başka bir şey', 'yardımcı olmaktan'],
  commission: ['bir makale yaz', 'bir yazı yaz', 'bir makale yazın'],
  prompt: ['aşağıdaki metni', 'aşağıdaki makaleyi', 'bu metni', 'bu makaleyi', 'sen bir', 'sen deneyimli'],
  plain: [
    'bir yapay zeka modeliyim',
    'bir yapay zekayım',
    'ben bir yapay zeka',
    'son bilgi güncellemem',
    'bilgi kesim tarihim',
    'eğitim verilerim',
    'gerçek zamanlı bilgilere erişimim',
  ],
  openers: ['elbette', 'tabii', 'tabii ki', 'tabi ki', 'memnuniyetle', 'anlaşıldı', 'harika'],
  firstPerson: /(?:[^r]ım|im|um|üm|mam|mem)$/u,
  words: {
    you: 'siz sizin size sana sen',
    your: `metniniz metninizin metninizi metninizde metninin makaleniz makalenizin makalenizi makalenizde makalenin yazınız
      yazınızın yazınızı içeriğiniz içeriğinizin içeriğinizi tablonuz tablonuzun tablonuzu paragrafınız paragrafınızın
      haberiniz haberinizin taslağınız taslağınızın mesajınız mesajınızın sizin sağladığınız paylaştığınız gönderdiğiniz
      verdiğiniz ilettiğiniz yapıştırdığınız istediğiniz`,
    me: 'ben bana benim verdiğim yanıtım yanıtımda yapabilirim yapayım ekleyebilirim ekleyeyim ekleyemem eklememi yapmamı kısaltmamı değiştirmemi edemem olamam sağlayamam bilgim sahip deneyimlemedim',
    text: `metin metni metnin metniniz metninizin metninizi makale makaleyi makalenin makaleniz makalenizin makalenizi yazı
      yazıyı yazının yazınız yazınızın içerik içeriği içeriğin içeriğiniz içeriğinizin tablo tabloyu tablonun tablonuz
      tablonuzun paragraf paragrafı paragrafınız haber haberin haberiniz haberinizin özet taslak taslağınız başlık bölüm
      mesajınız hücre satır metninizde makalenizde html`,
    version: 'hali halini halidir sürümü versiyonu versiyonudur sürümüdür biçimi şekli',
    revised: `düzenlenmiş düzeltilmiş gözden geçirilmiş tamamlanmış tam eksiksiz güncellenmiş iyileştirilmiş geliştirilmiş yeniden
      yazılmış kısaltılmış genişletilmiş son temizlenmiş düzenledim düzelttim yazdım tamamladım devamı özgün`,
    worked: `düzenlenmiş düzeltilmiş gözden iyileştirilmiş geliştirilmiş kısaltılmış genişletilmiş temizlenmiş`,
    supplied: 'sağladığınız paylaştığınız gönderdiğiniz verdiğiniz ilettiğiniz yapıştırdığınız istediğiniz',
    seems: 'görünüyor gibi anlaşılan galiba sanırım',
    change: `eklememi ekleyebilirim ekleyeyim değişiklik değiştirmemi değiştirebilirim düzenleme düzenlememi düzenleyebilirim
      kısaltmamı kısaltabilirim genişletmemi genişletebilirim uyarlayabilirim uyarlamamı çevirebilirim çevirmemi
      geliştirebilirim geliştirmemi yazabilirim yazmamı`,
    form: 'ton tonu üslup üslubu yapı yapısı akıcılık okunabilirlik biçim orijinal özgün uzunluk',
    previous: 'önceki bir son ilk',
    reply: 'yanıtımda yanıtım yanıtımdaki cevabımda cevabımdaki cevabım mesajımda yanıtta',
    confusion: 'karışıklık yanlış anlaşılma karışıklıktan',
    request: 'isteğinizi talebinizi yardımcı yerine getiremem olamam sağlayamam içerik üretemem erişemem',
    writer: 'yazar yazarı editör editörü gazeteci çevirmen metin içerik seo uzmanı uzmanısın yazarısın',
    link: '',
  },
};
