import type { DeskWords } from './desk.ts';

export const tr: DeskWords = {
  sport: `
      imza imzaladı sözleşme kiralık stoper savunma sakatlık kadro altyapı forması maçı maçta maçında takım ligi ligde
      sezon golü golle antrenör teknik galibiyet mağlubiyet puan sayıyla kaleci forvet penaltı şampiyona kupa kupası
      finale yarı turnuva hakem devre rakip oyuncu futbol voleybol basketbol hentbol milli setlik transfer
    `,
  kitchen: `
      kaşık kaşığı çorba tuzu biber karabiber soğan sarımsak tereyağı zeytinyağı şeker yumurta krema maydanoz kekik
      domates patates havuç pırasa tencere tava fırın pişirin kavurun doğrayın ekleyin karıştırın haşlayın soyun
      servis hamur limon sirke gram serpin
    `,
  manual: `
      düğme filtre ekran kireç hazne cihaz fişi fişini priz bulaşık makine çamaşır kartuş kablo yanıp ışık durulayın
      basın basılı çevirin takın çıkarın pili vida kılavuz hata program kapak termostat süpürge yazıcı buzdolabı
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
      yangın itfaiye yaralı hastane kaza çarpıştı kamyonet motosiklet soruşturma ambulans
    `,
  market: `
      hisse yatırımcı temettü borsa çeyrek zarar analist satın iştirak iflas fabrika işten çıkarma sendika satış
    `,
  stars: `
      burcu boğa ikizler yengeç aslan başak terazi akrep oğlak kova balık burç burçlar gezegen venüs merkür jüpiter
      satürn şans sabırlı dargınlık harcamalarınıza
    `,
  garden: `
      tohum fide fideler budama toprak gübre sulama sulayın soğanları lale güller saksı kompost sera yaprak kökler
      bahçe çiçek
    `,
  home: `
      leke lekeleri deterjan sirke sabun sünger duvar boya boyası fırça rulo vernik fayans derz parke laminat halı
      radyatör yalıtım yatak perde çamaşır mobilya zımpara
    `,
  computer: `
      tarayıcı parola şifre yazılım bilgisayar telefon e-posta virüs güncelleme ayarlar menü klavye hesap internet
      tıklayın dosya klasör
    `,
  health: `
      doktor hekim belirtiler aşısı aşılama eczane eczacı ilaç ilaçlar tablet alerji polen ateş öksürük grip
      enfeksiyon antibiyotik tansiyon kolesterol diyabet eklem egzersiz uyku beslenme vitamin hamile gebe bağışçı
      dişçi
    `,
  money: `
      tasarruf faiz kredi banka emekli maaş maaşları vergi beyanname sigorta prim ödemeler hesap hesabına
    `,
  weather: 'sağanak güneşli bulut yağmur gökgürültülü fırtına rüzgâr rüzgar derece kavşak',
  roads: 'sürücüler trafik şerit kavşak köprü tren trenler yolcu durak bisiklet otopark',
  waste: 'çöpler konteyner geri dönüşüm atık atıklar toplama poşet ambalaj',
  church: 'cami imam namaz cemaat vaaz kilise ayin papaz mevlit hutbe',
  course: `
      kurs kursu kursları kayıt kontenjan başlangıç katılımcı eğitmen sertifika halk malzemeler atölye
    `,
  jobs: 'eleman personel başvurular deneyim maaşlı mülakat özgeçmiş kadro aranıyor',
  sale: 'satılık kiralık daire metrekare salon garaj arsa emlak ilan ikinci',
  screen: 'bölüm dizi televizyon kanal film filmi komedi belgesel sinema yönetmen gösterim',
  games: 'satranç beyaz siyah vezir piyon piyango çekiliş numaralar bulmaca sudoku ikramiye',
  pets: 'köpek yavru kedi kediler tavşan hamster muhabbet veteriner pire kene mama tasma kafes',
  looks: 'cilt krem losyon şampuan saçlar makyaj parfüm tırnak kırışık moda elbise etek ceket',
  family: 'bebek çocuk anne baba kreş emzirme kardeş ödev',
  abroad: `
      meclis milletvekili cumhurbaşkanı başbakan muhalefet koalisyon hükümet seçim seçmen referandum ateşkes büyükelçi
      yaptırım sınır asker ordu anayasa
    `,
  science: `
      gökbilimci teleskop gezegen kuyruklu asteroit galaksi roket uydu araştırmacılar bilim çalışma laboratuvar fosil
      hücre
    `,
  travel: 'havayolu uçuş uçuşlar havalimanı yolcular bagaj kruvaziyer otel oteller turist',
  recall: 'geri çağırma seri parti tüketici ürün ürünler üretici boğulma iade mağaza',
  arts: `
      konser orkestra piyano keman sergi galeri tablo heykel müze tiyatro sahne oyuncular prömiyer koro opera bale
      roman yazar
    `,
  car: `
      lastik motor yağı fren frenler debriyaj vites benzin dizel elektrikli farlar silecek antifriz egzoz servis
      tamirci muayene otomobilinizin
    `,
};
