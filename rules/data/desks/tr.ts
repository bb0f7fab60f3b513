import type { DeskWords } from './desk.ts';

export const tr: DeskWords = {
  sport: `
      imza imzaladı sözleşme kiralık stoper savunma sakatlık kadro altyapı forması maçı maçta maçında takım ligi ligde
      sezon golü golle antrenör teknik galibiyet mağlubiyet puan sayıyla kaleci forvet penaltı şampiyona kupa kupası
      finale yarı turnuva hakem devre rakip oyuncu futbol voleybol basketbol hentbol milli setlik transfer güreş
      atletizm yüzme yüzücü bisiklet koşucu maraton okçuluk boks boksör judo karate tekvando satranç ligin haftasında
      karşılaşma müsabaka deplasman evinde sahasında rakibi yendi yenerek yenildi berabere skor skorer attı sayı
      setler seti play-off playoff çeyrek grup eleme lider puanını puanla averaj küme düşme yükseldi süper amatör
      kanat libero pasör smaçör pivot oyun kurucu kaptan direktör kırmızı sarı kart ofsayt korner frikik uzatma tribün
      taraftar stat stadı salonu bonservis madalya altın gümüş bronz rekor derece
    `,
  kitchen: `
      kaşık kaşığı çorba tuzu biber karabiber soğan sarımsak tereyağı zeytinyağı şeker yumurta krema maydanoz kekik
      domates patates havuç pırasa tencere tava fırın pişirin kavurun doğrayın ekleyin karıştırın haşlayın soyun
      servis hamur limon sirke gram serpin pembeleştirin salça ilave edip çevirin mercimek kısık ateşte pişene nane
      yapın kabartma tozunu vanilya çırpın yağlanmış kalıba dökün dilimleyin tepsi yoğurun mayalanması dinlendirin
      açın merdane oklava bardağı yemek sıvı yağı nohut fasulye bulgur pirinç pilav makarna erişte kıyma kuşbaşı tavuk
      balık patlıcan kabak ıspanak lahana dereotu peynir kaymak sütü muhallebi kurabiye börek yufka baklava şerbet
      tarçın ceviz fındık badem çikolata reçel turşu kavanoz malzeme tarifi süzün rendeleyin közleyin kızartın
    `,
  manual: `
      düğme filtre ekran kireç hazne cihaz fişi fişini priz bulaşık makine çamaşır kartuş kablo yanıp ışık durulayın
      basın basılı çevirin takın çıkarın pili vida kılavuz hata program kapak termostat süpürge yazıcı buzdolabı kahve
      kirecini çözücü işarete doldurun poşet saniye tutun turuncuya yanana sönen musluğun sürahi fişe prizden çekin
      şarj şarjı batarya pilleri tuşuna tuşu torbası hortum kapağı açın kapatın yerleştirin vidaları tornavida yönünde
      tambur tahliye pompası buzluk çözdürme mikrodalga ısıtıcı tost toner kağıt sıkışması kombi petek radyatör
      havasını vana garanti servis buhar kullanım
    `,
  notice: `
      taşkın uyarı fırtına yağış meteoroloji sıcaklık kesinti elektrik boru basınç sakinleri trafiğe kapatılacak
      güzergâh otobüs tramvay hattı sefer otoyol kaza sürücü seviyesi başvuru hibe destek
    `,
  office: `
      yenilemek ikametgâh pasaport ruhsat formu kimlik nüfus belge geçerlidir vezne e-devlet dilekçe nüshası
    `,
  police: `
      polis hırsız çalındı soygun gözaltına şüpheli tanık jandarma emniyet ekipleri mahkeme hâkim savcı sanık hapis
      yangın itfaiye yaralı hastane kaza çarpıştı kamyonet motosiklet soruşturma ambulans çaldı gasp yakalandı
      tutuklandı adliye davası sanığa cezası dolandırıcı bıçak silah tabanca ateş olay yeri kamerası kazası kazada
      çarpması hayatını alev alevler sağlık ceset cinayet uyuşturucu alkollü ehliyet
    `,
  market: `
      hisse yatırımcı temettü borsa çeyrek zarar analist satın iştirak iflas fabrika işten çıkarma sendika satış kârı
      kârını ciro cirosu gelir tahmin değer kaybetti kazandı yükseldi geriledi endeks bist dolar euro altın gram
      petrol varil buğday çelik bakır üretici holding şirket işçi bilanço ihracat ithalat enflasyon merkez bankası
      faizi alma birleşme konkordato talep sipariş
    `,
  stars: `
      burcu boğa ikizler yengeç aslan başak terazi akrep oğlak kova balık burç burçlar gezegen venüs merkür jüpiter
      satürn şans sabırlı dargınlık harcamalarınıza tutulması dolunay yeniay retro aşkta aşkınız para meselesi misafir
      beklenmedik dikkat sözlere lehinize sürpriz enerji sezgi partner bekârlar şanslı rakam
    `,
  garden: `
      tohum fide fideler budama toprak gübre sulama sulayın soğanları lale güller saksı kompost sera yaprak kökler
      bahçe çiçek fidan dikim dikin budayın budanmalı sulanmalı çapalayın yabani otlar salyangoz bitleri mantar
      külleme çelik sümbül sardunya çimler biçin serada malç
    `,
  home: `
      leke lekeleri deterjan sirke sabun sünger duvar boya boyası fırça rulo vernik fayans derz parke laminat halı
      radyatör yalıtım yatak perde çamaşır mobilya zımpara lekesi lekeyi karbonat bezle ovun silin kireci küflü
      silikon boyayın macun alçı kâğıdı dübel matkap vida çekiç testere izolasyon pencere deri süet ayakkabı örgü
      ilmek dikiş iğne
    `,
  computer: `
      tarayıcı parola şifre yazılım bilgisayar telefon e-posta virüs güncelleme ayarlar menü klavye hesap internet
      tıklayın dosya klasör uygulama indirin yükleyin bağlantı modem wi-fi kablosuz oltalama hacker yedek ekran
      kullanıcı verileri bulut
    `,
  health: `
      doktor hekim belirtiler aşısı aşılama eczane eczacı ilaç ilaçlar tablet alerji polen ateş öksürük grip
      enfeksiyon antibiyotik tansiyon kolesterol diyabet eklem egzersiz uyku beslenme vitamin hamile gebe bağışçı
      dişçi hastalar ateşi boğaz burun akıntısı ilacı reçete şekeri ağrı ağrısı uykusuzluk uykuya diyet cilt kanser
      tarama kalp krizi dişleri gebelik
    `,
  money: `
      tasarruf faiz kredi banka emekli maaş maaşları vergi beyanname sigorta prim ödemeler hesap hesabına maaşına
      ikramiyesi bayram sosyal yardım mevduat faizi konut taksit borç borcu icra poliçe bağ-kur primi havale kart
      kartı
    `,
  weather: `
      sağanak güneşli bulut yağmur gökgürültülü fırtına rüzgâr rüzgar derece kavşak hava parçalı açık yağışlı karla
      dolu sisli buzlanma sıcaklık kuvvetli kuzeybatı güneydoğu poyraz lodos yarın gece kıyılarda görülecek esecek
      mevsim normalleri
    `,
  roads: `
      sürücüler trafik şerit kavşak köprü tren trenler yolcu durak bisiklet otopark bulvarı caddesi şeridi asfalt
      çalışması kapatılacak kapalı kapanacak çevre yolu yolunu otobüsler durağı metro banliyö treni seferi güzergâhı
      viyadük tünel kilometrelik kuyruk peron terminal alternatif
    `,
  waste: `
      çöpler konteyner geri dönüşüm atık atıklar toplama poşet ambalaj çöpü atığı evsel hafriyat moloz
    `,
  church: `
      cami imam namaz cemaat vaaz kilise ayin papaz mevlit hutbe kaybetti vefat hayatını cenazesi toprağa verilecek
      defnedildi mezarlık taziye yaşında öldü ölümü ardında çocuk torun merhum anma kuran ezan bayram ramazan iftar
      sahur umre müftü vaiz minare şadırvan
    `,
  course: `
      kurs kursu kursları kayıt kontenjan başlangıç katılımcı eğitmen sertifika halk malzemeler atölye dersler seramik
      ebru bağlama yoga resim dikiş ingilizce almanca
    `,
  jobs: `
      eleman personel başvurular deneyim maaşlı mülakat özgeçmiş kadro aranıyor zamanlı yarı mesai vardiya tecrübeli
      garson aşçı şoför tezgâhtar muhasebe sekreter temizlik güvenlik görevlisi maaş yemek servis ehliyetli
    `,
  sale: `
      satılık kiralık daire metrekare salon garaj arsa emlak ilan odalı asansörlü binanın binada katında katlı mutfağı
      banyo balkon otopark kapalı bahçeli müstakil villa arsası tapu tapulu fiyatı lira pazarlık payı bulunuyor
      krediye uygun eşyalı kira depozito
    `,
  screen: `
      bölüm dizi televizyon kanal film filmi komedi belgesel sinema yönetmen gösterim dizisi dizinin sezonu ekrana
      geliyor yayımlanacak yayınlanacak polisiye gerilim dram başrolde rolünü canlandırıyor oyuncusu senarist vizyona
      fragman izleyici reyting komiser dedektif
    `,
  games: `
      satranç beyaz siyah vezir piyon piyango çekiliş numaralar bulmaca sudoku ikramiye sayısal loto amorti rakamlar
      talihli kale hamle
    `,
  pets: `
      köpek yavru kedi kediler tavşan hamster muhabbet veteriner pire kene mama tasma kafes kedinizi köpeğinizi maması
      kumu tüyleri tırnak piresi kenesi aşıları kısırlaştırma akvaryum kuşu
    `,
  looks: `
      cilt krem losyon şampuan saçlar makyaj parfüm tırnak kırışık moda elbise etek ceket nemlendirici cildinizi
      maskesi bluz modası trend güneş kremi
    `,
  family: `
      bebek çocuk anne baba kreş emzirme kardeş ödev bebeğinizi çocuğunuz ergen emzik biberon ödevi okul öncesi uyku
    `,
  abroad: `
      meclis milletvekili cumhurbaşkanı başbakan muhalefet koalisyon hükümet seçim seçmen referandum ateşkes büyükelçi
      yaptırım sınır asker ordu anayasa parlamento başkanlık sandık oylar turu anket bakan dışişleri darbe birlikleri
      isyancı zirve müzakere
    `,
  science: `
      gökbilimci teleskop gezegen kuyruklu asteroit galaksi roket uydu araştırmacılar bilim çalışma laboratuvar fosil
      hücre insanları ışık yılı uydusu dinozor genom bakteri dergisinde yayımlanan
    `,
  travel: `
      havayolu uçuş uçuşlar havalimanı yolcular bagaj kruvaziyer otel oteller turist uçuşu seferi bilet bavul pasaport
      vize otelde oteli pansiyon tatil plaj plajı turu yürüyüş rotası parkur zirve patika kamp çadır
    `,
  recall: `
      geri çağırma seri parti tüketici ürün ürünler üretici boğulma iade mağaza toplatıldı oyuncak firması numaralı
      modeli adet satıldı gerekçesiyle parçalar kopabileceği müşteriler edip parasını ücret iadesi yangın riski
      tehlikesi arıza kusur etiket kullanma tarihi ambalajında plastik
    `,
  arts: `
      konser orkestra piyano keman sergi galeri tablo heykel müze tiyatro sahne oyuncular prömiyer koro opera bale
      roman yazar senfoni çello solist tenor soprano balesi dansçı koreograf oyunu perde ressam resim sanatçı şair
      şiir şiirleri kitabı yayınevi albümü şarkı festivali bilet desen dersi
    `,
  car: `
      lastik motor yağı fren frenler debriyaj vites benzin dizel elektrikli farlar silecek antifriz egzoz servis
      tamirci muayene otomobilinizin kışlık derinliği yağını freni balata soğutma suyu aküsü şanzıman bagaj hibrit
      menzil
    `,
};
