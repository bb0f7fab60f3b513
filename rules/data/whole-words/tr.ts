import type { WholeWords } from './whole-words.ts';

export const tr = (): WholeWords => ({
  ends: `
    yok ilk hiç pek beş
    acaba acil adalet adamlar adamı adamın adana adlı aile ailesi akıllı akşam alacak alarak aldım alman almanya
    almaya alınan alındı amacı amacıyla amerika amerikan anadolu anayasa anlamı anlamına antalya araba
    aracılığıyla aralık arama arasında arasındaki araç araştırma ardından arkadaş arkadaşlar arkadaşı arkadaşım
    artık askeri aslında ateş avrupa aynen ayrı ayrıca açık açıkladı açıklama açısından ağustos ağır aşağı
    aşağıdaki babam bakalım bakın barış basit baskı basın bayan bazen bazıları bağlı bağımsız başarı başarılı
    başbakan başkan başladı başlar başlayan başlıyor başta bebek bekliyor belediye belediyesi belirli
    belki bence bende benden beni benim benimle benzer beraber beyler bilgi bilgiler bilgisayar bilimsel bilinen
    bilmem bilmiyorum biraz birbirine birden birer birileri birinci birkaç birlikte birçok bitti bizden bize
    bizi bizim bizimle bizler biçimde boyu boyunca bugün bulunan bulundu bulunduğu bulunmaktadır bunlar
    bunlardan bunları bunların bununla burada buradan burası buraya burda bursa bölge bölgede bölgesinde bölüm
    bölümü böyle böylece büyük bırak bırakın canım cevap ceza ciddi cinsel cumartesi cumhurbaşkanlığı
    cumhurbaşkanı cumhuriyet cumhuriyeti dahi dahil dair dakika darbe dava davet david dedi dedim defa demek
    demektir denir derece derneği destek devam devlet devleti devletin değerli değil değildir değilim değişik
    dikkat dilerim diyerek dizi diğer doktor dolar dolayı dolayısıyla doğal doğrudan doğum durum durumda durumu
    döndü dönem dönemde dönemi döneminde dört dünya dünyada dünyanın dünyaya dünyayı düzenlenen düşen düştü
    düşük düşünüyorum dışarı ekonomi eksik elbette elektronik emekli enerji engel erdoğan erkek erkekler eskiden
    etkili etkisi etmektedir evet eğitim eğitimi fakat fakültesi falan fark farklı farkında fatih fazla film
    filmi fiziksel fotoğraf fransız futbol galiba garip gayet gazete gazetesi gece geceler geldi geldik geldim
    gelecek gelin gelince gelip gelir geliyorum gemi genel genelde genellikle geniş genç gençlik george gerek
    gereken gerekir gerekiyor gerekli gerektiğini geri geriye gerçek gerçekten getirdi geçici geçiyor gibi gider
    gidip gidiyor girdi giren giriş gitmek gitti gizli grubu grup gurur gördüm göre görev görevi görmek gösteren
    günaydın güney güneş günlük günümüzde güven güvenilir güvenli güvenlik güçlü haber haberi hadi hafif hafta
    hakim hakkı hakkında hakları haklı hala halinde haline halk halka halkı halkın hani hareket harika hasan
    hasta hata hatta hayal hayat hayata hayatta hayatı hayatın hayatını haydi hayvan hayır haziran hazır hedef
    hediye hemen henüz hepimiz hepsi hepsini herhangi herkes herkese herkesi herkesin herşey herşeyi hesap
    hissediyorum hizmet hiçbir hukuk hükümet hüseyin hızlı ibrahim idare iddia ihtiyacı ihtiyaç ikinci iletişim
    ilgili ilginç ilişki ilçe ilçesinde imza ingiliz ingilizce insan insanlar insanlara insanları insanların
    insanı insanın inşa iptal isimli ismail ismi israil istedi istedim istediği istediğim istemiyorum isterim
    isteyen istiyor istiyorum istiyoruz itibaren iyice izmir içeren içerisinde için içinde içindeki içine işaret
    kabul kadın kadınlar kadını kadının kafa kahve kalan kaldı kalmadı kalmış kalp kamu kanal kapalı kapsamında
    karar kararı kardeş kardeşim karşı karşılık karşısında kasım katıldı kavga kaynak kayıp kayıt kelime kemal
    kendi kendime kendimi kendine kendini kendisi kendisine kendisini kesinlikle keşke kilo kimin kimsenin
    kimseye kimseyi kitabı kitap kişiler kişilik kişinin kişisel kişiye klasik kolay kontrol konuda konusunda
    konuşma konya koruma kral kredi kullanarak kullanılan kurban kurulan kurulu kutsal kuzey köpek kötü kültür
    kürt küçük kıbrıs kısa kısmı kızlar kızı kızım kızın lazım lideri lütfen mart mayıs maçı maçında meclis
    memnun merak merhaba merkez merkezi mesaj mesela meslek mevcut meydana mezun millet milletvekili milli
    milyar milyon model muhammed muhteşem murat mutlaka mutlu mücadele mükemmel mümkün müslüman müzik mısınız
    nasıl nedeni nedeniyle nedenle nefes nefret nerede neredeyse nereye nisan numara numaralı olabilir olacak
    olacaktır olacağını olamaz olanlar olarak olayı oldukça olduğum olduğuna olduğundan olmadan olmadı olmadığı
    olmadığını olmalı olmasın olmasını olmayacak olmayan olmayı olsa olsaydı olurdu olursa oluşan onunla orada
    oraya ortadan ortak ortalama ortaya osman osmanlı otel oyun oyuncu oyunları para parti partisi
    parçası peki profesyonel programı rahatsız rapor rağmen recep reklam resmi rusya saat sabah sadece sahibi
    sahip sahiptir sahte sakın saldırı sanat sanayi sanki sanırım sarı savaş savaşı savunma sayesinde saygı
    sayıda sayın saçma sağlar sağlayan sağlık sebebi sebep sekiz sende senden seni seninle serbest
    sert sessiz sevgi sevgili seviyorum sezon seçim sigara silah silahlı sivil siyaset siyasi sizden size sona
    sonra sonraki sonrası sonrasında sonucu sonucunda sonuna sonunda sonuç sonuçları sorumlu sorun sorunu sosyal
    soğuk suriye söyle söyledi söyler süleyman süper sürece sürekli sınıf sırada sırasında tabi tabii tahmin
    takip takımı tamamen tanrı tarafından tarih tarihi tarihinde tarihli tatil tatlı tavsiye tayyip taşıyan
    tedavi tehdit tehlikeli teklif teknik tekrar telefon telefonu televizyon temmuz temsil tepki tercih terk
    terör teslim tespit test teşekkür teşekkürler ticaret ticari toplam toplum toprak trabzon transfer türkiye
    türkçe ufak ulusal uluslararası umarım unutma uygulama uygun uzak uçak vakit vardı vardır varmış varsa
    verdim verdiği verecek veren veri verildi verilen veriyor verme vermek vermiş veya yabancı yaklaşık yakın
    yakında yalan yalnızca yanlış yanına yanında yapacak yapalım yapan yapar yaparak yaparken yapma yapmak
    yapmaya yapmış yaptı yaptık yaptım yaptığı yapılan yapıldı yapılmış yapılır yapımı yapın yapıp yapıyor
    yapıyorum yardımcı yardımcısı yavaş yayın yayınları yazar yazık yağmur yaşadığı yaşam yaşamak yaşar yaşayan
    yaşlı yaşında yaşındaki yaşıyor yedi yemek yemin yeniden yerden yerel yerli yeter yeterli yoksa yoktu yoktur
    yola yolda yoğun yukarı yönelik yönetimi yüksek yüzde yüzden yıldır yıldırım yıldız yılmaz yılında zamanda
    zamanlar zamanlarda zamanı zamanında zarar zaten zeki zengin zevk ziyaret zorunda çabuk çalışan çalışma
    çalışmaları çalışıyor çeşitli çift çiçek çocuk çocuklar çocukları çocukların çocuğu çocuğun çözüm çünkü
    çıkan çıkar çıkmış çıktı çıkıp çıkıyor çıkış öldü ölüm ömer önce önceden önceki öncesi önemli önünde örgütü
    örnek örneğin öyle özel özellikle özellikleri özgür özür öğrenci öğrenmek öğretmen ücretsiz ülke ülkede
    ülkenin üniversite üniversitesi üretim üstünde üstüne üyeleri üyesi üzere üzerinde üzerindeki üzerinden
    üzerine üçüncü şaka şampiyon şarkı şehit şehrin şeklinde şiir şimdi şirket şirketi şöyle
  `,
  begins: `
    ise kez ait
    acaba acil adamı adamın adayı adlı adına adını aktif akıllı alanında alarak aldım allah almanya altına alıp
    amacı amacıyla amerikan anadolu ancak anda anlamına aracılığıyla arada arasında arasındaki ardından aslında
    aynen ayında aziz azından açıkladı açısından ağustos aşırı bakalım bakın bana barış bazen bazıları başarılı
    başlayan başta belirli belki belli bence bende benden benimle beri bilimsel bilinen biliyorum bilmem
    bilmiyorum binlerce biraz birbirine birer birine birini birinin birkaç bizden bize bizimle bizler biçimde
    boyunca bulunmaktadır bundan bunlar bunlardan bunları bunların bunu bunun bununla buradan burası buraya
    burda bölgede bölgesinde böylece bırakın canım cumartesi cumhurbaşkanlığı david dedim demektir denir derken
    devletin değerli değildir değilim dilerim diyerek diyorum dolayısıyla doğrudan dönemde döneminde dünyada
    dünyanın dünyaya dünyayı düzenlenen düşen düşünüyorum ederek ederim ederiz edilir edip ediyorum ediyoruz
    ekim ekonomik elbette elde elektrik elektronik emin erdoğan erken eskiden etkili etmektedir ettim ettiğini
    evet evinde eylül eğer fakat falan fatih fiziksel galiba garip gayet geldim gelince gelip geliyorum genelde
    genellikle gençlik george gerekir gerekiyor gerektiğini geriye gerçekten geçici gidip gördüm gösteren
    günaydın güneş günümüzde haberi hakkında hale haline halkın hani hatta hayata haydi haziran henüz hepimiz
    hepsini herhangi herkes herkese herkesi herkesin herşey herşeyi hissediyorum hüseyin hızlı ibrahim ihtiyacı
    iken iletişim ilgili ilginç ilçesinde ingilizce insanlara insanların insanın iptal isimli ismail istedim
    istediğim istemiyorum isterim istiyorum istiyoruz itibaren iyice izmir içeren içerisinde içine işte kadını
    kadının kapsamında karanlık kendime kendine kendisine kendisini kesinlikle keşke kimin kimsenin kimseye
    kimseyi kişiler kişinin kişisel kişiye komik konuda konusunda kullanarak kullanılan kurulan kutsal kıbrıs
    kırmızı kızın lazım lideri lütfen mayıs maçında merhaba mesela mevcut meydana misin misiniz muhammed
    muhteşem musun musunuz mutlaka mümkün mısın mısınız nedeni nedeniyle nedir nefret neler neredeyse nereye
    neyse nisan numaralı okula olacaktır olacağını olarak oldukça oldum olduğuna olduğundan olmadan olmadığını
    olmasın olmasına olmasını olmayı olmuştur olsaydı olsun olup olurdu olursa oluşan ondan onlara onları
    onların onun onunla oraya ortadan ortaya peki profesyonel rağmen recep resmi rusya sadece sahiptir
    sanki sanırım sayesinde sayıda sayın sağlar sağlayan sağlık sebebi sende senden serbest sesini
    seviyorum silahlı sizden size sona sonraki sonrasında sonucunda sonuna sonunda sorunu sırada sırasında tabii
    tamamen tarafından tarihinde tarihli tarım tayyip taşıyan tehlikeli temmuz ticari ufak ulusal uluslararası
    umarım vardır varmış verdim verilen verin veya yada yaklaşık yakında yalnızca yani yanına yapalım yaparak
    yaparken yaptım yapılmış yapılır yapımı yapın yapıp yapıyorum yardımcısı yazık yaşındaki yemin yeniden
    yerden yere yerel yerinde yerine yerini yeterli yoksa yoktu yoktur yola yolunda yönelik yüzden yüzünden
    yılda yıldırım yıllarda yıllardır yıllık yılmaz yılında zamanda zamanlarda zamanında zaten zeki çabuk çünkü
    çıkıp ömer önceden önünde önüne örneğin özür öğrenmek öğretim ücretsiz ülkede ülkenin üstünde üstüne
    üzerindeki üzerinden üzerine şekilde şeklinde şeye şeyi şeyin şeyler şeyleri şubat şunu şöyle
  `,
});
