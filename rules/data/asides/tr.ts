import type { Aside } from './aside.ts';

export const tr: Aside = {
  me: `ben bana benim beni bende benden erişimim bilgim bilgilerim umarım üzgünüm *dım *dim *dum *düm *tım *tim *tum *tüm
    *bilirim *yorum *ayım *eyim *acağım *eceğim *mamı *memi *amam *emem *rarım *lıyım *liyim !adım !yardım !dağıtım
    !tanıtım !eğitim !yönetim !üretim !iletim !tüketim !denetim !öğretim !tüm !yorum !yatım !aynalıyım !yapım !kıdem !adem
    !encümen !sistem`,
  you: `siz size sizin sizi sen sana senin seni isterseniz dilerseniz istersen dilersen misin misiniz *dığınız *diğiniz
    *duğunuz *düğünüz *tığınız *tiğiniz istediğin olursanız`,
  we: 'biz bizim bize bizi bizde',
  your: `metniniz* mesajınız* paragrafınız* tablonuz* bölümünüz* tarifinizi makaleniz* yazınız* haberiniz* içeriğiniz* tarifiniz* taslağınız* beklentileriniz* isteğiniz*`,
  craft: `kısalt* sadeleştir* çıkar* düzenle* düzelt* değiştir* ekle* uyarla* çevir* genişlet* özetle* yaz yazdım
    yazabilirim yazayım indirebilirim indirge* tamamla* güncelledim yumuşat* sil* hazırla* birleştir* toparla* yapmamı attım`,
  part: `paragraf* cümle* başlık* başlığ* ton tonu tonda üslup* üslub* taslak* taslağ* tekrar* giriş* sürüm* hâlini halini
    hâli hali versiyon* alıntı* kelime* sözcük* uzunluk* anlatım*`,
  genre: `metin* metn* haber* yazı* makale* tarif* içerik* öykü* özet*`,
  asked: `istediğin* isteğin* talebin* paylaştığın* verdiğin* gönderdiğin* yapıştırdığın* belirttiğin* belirt* öner*`,
  hope: 'umarım',
  fits: `beklenti* karşılar uygundur istediğiniz beğendiniz beğendin uygun mu`,
  ask: 'ister misin misiniz isterseniz dilerseniz istersen dilersen söyle* bildir* yeterli yoksa',
  cannot: '*amam *emem *amadım *emedim olmadığı* olmadığından yok maalesef üzgünüm',
  knows: 'bilgim bilgilerim verilerim',
  ends: 'kadar son güncelle* tarih* sınırlı',
  made: 'hayali hayalî uydur* tutucu* kurgusal*',
  user: 'kullanıcı',
  wants: 'istiyor istedi',
  explain: 'açıklayayım anlatayım',
  other: 'alternatif diğer başka öneriler',
  order: `yaz yazın özetle özetleyin düzenle düzenleyin kısalt kısaltın çevir çevirin hazırla hazırlayın sadeleştir`,
  following: 'aşağıdaki bu yukarıdaki',
  prose: `üslup* üslub* akıcı* anlatım* anlaşılır* dilbilgisi resmî resmi kısa uzun sade samimi`,
  trained: 'eğitim* eğitildi* kesim',
  will: '*bilirim *rım *rim',
  public: 'yorumlarda yorumlara abone bölümde',
  task: 'yarışma* alıştırma* ödev',
  told: 'talimat*',
  verify: 'doğrula* teyit* erişim*',
  fact: `rakam* veri* tarih* bilgi* kaynak* oran* tutar* fiyat* sonuç* sayı* iddia*`,
  limit: `tavsiye* tahmin* yatırım*
    internet* bağlantılar* zamanlı hukuki tıbbi`,
  secret: 'görüş* kişisel isim* içerik*',
  sorry: 'üzgünüm maalesef',
  quoth: 'dedi diyor söyledi anlattı',
};
