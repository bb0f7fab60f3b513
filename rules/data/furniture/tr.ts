import { pairs, phrases, type Furniture } from './furniture.ts';

/** The furniture of Turkish pages. */
export const tr: Furniture = {
  advertisement: {
    signs: phrases(`
    reklam; reklamlar; ilan; sponsorlu; sponsorlu içerik; reklamdan sonra; reklamın altında
  `),
    words: `
    okumaya oku devamı aşağıdan kaydırarak sonrasında yazının yazıya
    reklamın altında altından okumaya devam edin ediniz ediyor haber haberin devamı yazı içerik aşağıda
    aşağıdadır sonra için kaydırın kapat geç reklamı reklamdan sponsorlu
  `,
  },
  newsletter: {
    signs: phrases(`
    bülten; bültenimize; bülteni; bültenine; e-bülten; e-bültenimize; abone olun; abone ol; uygulamamızı;
    whatsapp kanalımıza
  `),
    openers: `
    bültenimize e-bültenimize haber günlük ücretsiz abone kaydolun hemen uygulamamızı gelişmelerden son
    haftalık whatsapp hiçbir
  `,
    words: `
    bültenimize bülten e-bülten haber haberleri haberi günlük haftalık ücretsiz abone olun ol kaydolun hiçbir
    kaçırmayın kaçırma e-posta adresinizi adresiniz girin her sabah gün son dakika gelişmelerden haberdar
    olmak için hemen indirin uygulamamızı uygulamayı ve en önemli kutunuza gelsin kanalımıza katılın takip
    edin
  `,
    strangers: 0.3,
    least: 2,
  },
  cookies: {
    signs: phrases(`
    çerez; çerezler; çerezleri; çerezlerin
  `),
    openers: `
    size bu sitemizde web sitemiz tüm çerez çerezleri deneyiminizi daha
  `,
    words: `
    size en iyi deneyimi sunmak sunabilmek için çerez çerezler çerezleri kullanıyoruz kullanmaktadır
    kullanılmaktadır bu web sitesi sitemizde sitemiz tümünü tüm kabul et reddet ayarları ayarlarını tercihleri
    yönet kullanımını etmiş olursunuz devam ederek daha fazla bilgi politikası
  `,
    strangers: 0.25,
    least: 3,
  },
  comments: {
    signs: phrases(`
    yorum; yorumlar; yorumları; yorumu; yorum yap; yorum yapın
  `),
    openers: `
    yorumlar yorum yorumları yorumu ilk tüm bir giriş
  `,
    words: `
    yap yapın yapmak yaz yazın yazmak için giriş yapmalısınız yorumlar yorum yorumları gör göster tümünü tüm
    ilk siz sen gönder oku ekle bırakın bir üye olun kapalı kapalıdır daha fazla yükle
  `,
    least: 2,
  },
  leads: phrases(`
    bunlar da ilginizi çekebilir; ilginizi çekebilir; bu haberler de ilginizi çekebilir; bunları da okuyun;
    bunu da okuyun; ayrıca okuyun; devamını oku; devamını okuyun; devamı için tıklayın; haberin devamı;
    sizin için önerilenler; günün öne çıkan haberleri; okumaya devam et
  `),
  labels: [
    ...pairs(
      'bu sayıdan; bu sayıda; bu bölümden; bu diziden; bu kategoriden; bu yazardan; arşivimizden; aynı bölümden',
      'diğer yazılar; diğer haberler; daha fazla; ayrıca; ilginizi çekebilir',
    ),
    ...phrases(`
    benzer ürünler; ilgili ürünler; önerilen ürünler; bunları da beğenebilirsiniz; benzer tarifler;
    sonraki haber; önceki haber;
    etiketler;
    ilgili haber; ilgili haberler; ilgili içerikler; benzer haberler; diğer haberler; en bugün en çok okunan; bugün en çok okunanlar; günün en çok okunanları; haftanın en çok okunanları; en çok okunan; en çok paylaşılanlar; çok okunanlar;
    çok okunanlar; en çok okunan haberler; öne çıkanlar; önerilen haberler; sonraki haber; önceki haber
  `),
  ],
  lines: phrases(`
    tüm haberler; tüm haberleri gör; tüm yazılar;
    başa dön;
    bu yazı faydalı oldu mu; bu haber faydalı oldu mu; bu içerik faydalı oldu mu; bu makale yararlı oldu mu;
    bu bilgi işinize yaradı mı; bu cevap yardımcı oldu mu; hata mı buldunuz; bir hata mı gördünüz;
    bir hata gördünüz mü; düzeltme öner; geri bildirim ver; görüşlerinizi paylaşın; görüşünüzü bildirin;
    bu haber yapay zekâ sesiyle okunmaktadır; haberi sesli dinle; yazıyı dinle; sesli dinle; video yükleniyor;
    oynatıcı yükleniyor; harita yükleniyor; yorumlar yükleniyor; şimdi oy ver; oyunuzu kullanın;
    sonuçları gör; sonuçları göster; anket sona erdi; anket kapandı; oylama sona erdi; oyunuz için teşekkürler;
    daha önce oy kullandınız; uygulamayı indir; uygulamamızı indirin; uygulamada oku; google play'den indir;
    google play'den indirin; app store'dan indir; app store'dan indirin; tarayıcıda aç;
    gizliliğinize önem veriyoruz; gizliliğiniz bizim için önemli; çerezleri yönet; kabul et ve devam et;
    ücretsiz haber limitiniz doldu; bu içerik abonelere özeldir; bu yazı abonelere özeldir; abonelere özel;
    zaten abone misiniz; zaten üye misiniz; istediğiniz zaman iptal edin;
    sepete ekle; istek listesine ekle; sepete git; beden seçin; renk seçin;
    gelince haber ver; stoğa gelince haber ver; yorum yaz; değerlendirme yaz; alışverişe devam et;
    önceki fotoğraf; sonraki fotoğraf; önceki resim; sonraki resim; tüm fotoğrafları gör;
    tüm fotoğraflar;  galeriye git;  
    büyütmek için dokunun; tam ekrandan çık; bağlantı kopyalandı; panoya kopyalandı;
    yazarı takip et; konuyu takip et; bu konuyu takip et; yazarın tüm yazıları; yazarın diğer yazıları;
    profili gör; profili görüntüle; bu reklamı neden görüyorum; reklamı kapat; reklamı geç;
    reklamı gizle; reklamı bildir; bağımsız gazeteciliğe destek olun; gazeteciliği destekleyin;
          yorumu gönder;
    yanıtları gör; daha az göster; haberin tamamını oku; yazının tamamını oku; anasayfaya dön; konumumu kullan;
    konumu değiştir; dili değiştir; bu sayfayı çevir;
    yazıyı büyüt; yazıyı küçült; metni büyüt; metni küçült; yazı tipi boyutu;
    canlı yayın sona erdi; canlı anlatım sona erdi; sayfayı yenile; otomatik yenile; bildirimleri aç;
    bildirimlere izin ver; tahmini okuma süresi;
    ilk yorumu sen yap; ilk yorumu siz yapın; ilk yorumu yapan siz olun; yorumu şikayet et; yenilemek için tıklayın; uygulamada aç; tarife git; sonuçlara dön;
    yukarı çık; daha fazla yorum yükle; bu haber işinize yaradı mı; bu haberi nasıl buldunuz;
    ana sayfaya dön;
    haberin devamı için tıklayın; devamını okumak için tıklayın; bu haberi beğendiniz mi;
    bu sayfa faydalı oldu mu; bu makale faydalı oldu mu;
    instagram'da bu gönderiyi gör; bu gönderiyi instagram'da gör; facebook'ta paylaş; twitter'da paylaş;
    whatsapp'ta paylaş; x'te paylaş; paylaş; haberi paylaş; bu haberi paylaş; bu haberi paylaşın; yazdır;
    e-posta ile gönder; e-posta gönder; bağlantıyı kopyala; linki kopyala; yukarı çık;
    sayfa başına dön; içeriğe geç; ana içeriğe geç; içeriğe atla; büyütmek için tıklayın; 
      videoyu izleyin; bu video kullanılamıyor; bu video mevcut değil;
    video kullanılamıyor;  foto galeri; haberi dinle; dakikalık okuma; dk okuma; okuma süresi;
    yazı boyutu; bizi takip edin; daha fazla göster; daha fazla yükle; favorilere ekle; hata bildir; abone ol;
    abone olun
  `),
  beside: phrases(`
    beden tablosu; ücretsiz kargo; soru sor; bize destek olun; destek ol; bağış yap; yazar hakkında;
    karanlık mod; koyu mod; gece modu; okuma modu; yüksek kontrast; üye misiniz; tam ekran; alıntıla;
    ücretsiz dene; oy ver; tükenmek üzere; başa dön; küçük orta büyük; küçük; orta; büyük; normal;
    evet hayır; bilmiyorum; belki; bize bildirin; bize yazın; bize ulaşın; şimdi değil; daha sonra; izin ver;
    engelle; anket; sonuçlar; aç; kapat; takip et; oynat; duraklat; sessiz; geri bildiriminiz için teşekkürler;
    teşekkürler; önceki; sonraki; geri; ana sayfa; ara; menü;
    yükleniyor; lütfen bekleyin; yanıtla; şikayet et; sponsorlu; canlı; canlı anlatım;
    evet hayır; arkadaşlarınızla paylaşın;
    e-posta adresinizi girin; e-posta adresiniz; kabul et; tümünü kabul et; reddet; tümünü reddet; ayarlar;
    ayarları yönet; tercihleri yönet; çerez ayarları; giriş yap; kayıt ol; üye ol; paylaş; yazdır; yorumlar;
    gönder; daha fazla bilgi
  `),
  published: phrases(
    'yayınlanma; yayınlanma tarihi; yayın tarihi; yayımlanma; oluşturulma; giriş; giriş tarihi; eklenme tarihi; oluşturulma tarihi',
  ),
  updated: phrases('güncelleme; güncellenme; güncelleme tarihi; son güncelleme; güncellenme tarihi'),
};
