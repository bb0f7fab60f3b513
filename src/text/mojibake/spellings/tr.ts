/** Spellings that tell Turkish: frequent words with its letters, beginnings of words, and endings. */
export const tr = `
  için çok şey* şöyle böyle öyle değil* diğer* değiş* değer* eğer eğlen* eğit* eğilim* öğren* öğret* öğle* doğr*
  doğa* doğu* sağ* sağlık* dağ* dağı* bağ* bağlı* bağım* bağış* ağaç* ağır* ağız* ağzı* ağrı* ağustos* çağ*
  çağır* çağrı* yağ* yağış* kağıt* kâğıt* kağan* yiğit* iğne* düğün* düğme* göğüs* göğe* soğuk* soğan* boğa*
  uğra* uğur* uğraş* oğul* oğlu* oğlan* çoğu* çoğal* çocuğ* çocuk* çalış* çal* çarş* çarşı* çarp* çay* çatı*
  çatış* çek* çeşit* çeşme* çeyrek* çevir* çevre* çift* çiftçi* çiçek* çık* çıktı* çiz* çöz* çözüm* çorba* çöp*
  çöl* çünkü* çünk* çukur* geç* geçmiş* içer* içinde* içine* iç* içki* biç* seç* saç* suç* üç* üçüncü* güç*
  güçlü* gücü* aç* açtı* açı* amaç* amacı* araç* aracı* ilaç* ilacı* sonuç* kaç* kaçır* taç haç borç* genç*
  kılıç* basınç* güven* güzel* güneş* gün* günü* günlük* gül* güm* gümüş* gür* gürül* güreş* güver* göz* gözü*
  göl* göm* gör* görüş* görül* gördü* görün* göster* götür* göç* gönder* gönül* göbek* gökyüz* gök* dön* döndü*
  dönüş* dört* dörd* döv* ön* önce* önem* öner* önle* önü* ör* örnek* örneğ* örgüt* örtü* öz* özel* özet* özgür*
  öl* ölüm* öldü* ölç* ölçü* öde* ödül* öfke* öyle* öğüt* ömür* ömer* ötür* öte* övgü* köy* köylü* köprü* köpek*
  köşe* kötü* köfte* kömür* kör* kök* söz* sözü* sözleş* söyle* sön* söndür* böl* bölüm* börek* böcek* törpü*
  töre* yön* yöre* yörük* üzer* üst* üstü* üzüm* üzün* üzüntü* ülke* ülkü* ümit* ün* ünlü* üniversite* ürün*
  üret* üye* ücret* büyü* büro* bütün* bütçe* büfe* bülent* bülbül* düş* düşün* düşük* düştü* düz* dün* dükkan*
  dükkân* dürüst* kültür* küçü* kürt* kürek* kütüp* kül* kün* kümes* kürsü* müdür* müz* müşter* müdahal* müdafa*
  mühendis* mümkün* mücadel* müslüman* müt* müfettiş* mücevher* mülk* mürekkep* nüfus* nükleer* sür* süreç*
  sürü* sürdür* sürücü* süt* süper* süs* türkçe* türkü* tür* türlü* türü* tüm* tümü* tüket* tünel* tüccar*
  tütün* tüy* yüz* yüzyıl* yüzü* yürü* yürüyüş* yük* yün* yürek* rüzgar* rüzgâr* rüya* rüşvet* ütü* hüküm*
  hüseyin* hüzün* hür* hücre* lüks* lütfen* lütuf* şu şube* şubat* şehir* şehr* şeker* şef* şekil* şeklin*
  şemsiye* şen* şer* şair* şahin* şahit* şahıs* şal* şans* şarkı* şarap* şap* şart* şartı* şaş* şaşır* şimdi*
  şiddet* şiir* şikayet* şikâyet* şirket* şiş* şık* şov* şoför* şok* şüphe* şükür* baş* başarı* başladı*
  başöğretm* başı* yaş* yaşlı* yaşında* yavaş* savaş* savaşı* arkadaş* vatandaş* paylaş* ulaş* ulaşım* anlaş*
  yaklaş* yaklaşık* karşı* karşılaş* karış* karşısında* kış* kışın* kış kuş* koş* kaş* kaşık* taş* taşı* taşkın*
  döş* eş* eşi* eşya* eşek* beş* ateş* geniş* geliş* giriş* çıkış* kalkış* iniş* dış* dışı* dışarı* dışişl*
  alış* alışveriş* satış* satışı* bakış* yanlış* yarış* barış* konuş* kuruluş* oluş* buluş* uçuş* duruş* kuruş*
  iş* işçi* işe* işi* işle* işte* işsiz* işaret* işgal* kişi* ilişki* geçiş* biliş* bitiş* yetiş* yemiş* diş*
  peş* leş neş* teşekkür* teşvik* teşkil* teşhis* meşhur* meşgul* keşfet* keşif* keşke* hoş* hoşça* boş* coşku*
  aşk* aşkı* aşı* aşağı* aşama* aşırı* aş* maaş* maaşı* ayşe* aynı* ayrı* ayrıntı* ayı* yılı* yıl* yıldız*
  yıldır* yıka* yıkıl* yıkım* yıldırım* sırasın* sıcak* sık* sıkı* sıkıntı* sınıf* sınır* sınav* sıfır* sığ*
  sığın* sızı* sır* sıkış* hız* hızlı* hırsız* kız* kızı* kırmızı* kır* kırık* kıs* kısım* kısmı* kısıt* kıy*
  kıyı* kıt* kıl* kıvrım* kadın* halkı* hakkı* hakları* altı* altıncı* alın* alım* alıcı* akıl* aklı* akıllı*
  akın* akşam* akış* arasın* aralı* ardın* artı* arttı* ası* astı* bakım* bakımı* balık* balıkçı* basın* basını* batı*
  batılı* bıçak* bırak* bıraktı* burası* cadı cıva fırın* fırtına* fıstık* fıkra* gıda* ısı* ısrar* ışık* ışığ*
  ırk* ırmak* hazır* hayır* hayır hatır* katıl* katılı* kayıt* kayıp* kayık* kazı* kapı* kalı* kalıcı* kanı*
  karı* kasım* mısır* mıs* nasıl* narı* orası* ortası* parasın* pazarı* rağmen* rahatsız* sabır* sahası* sakın*
  salı* salgın* sanatçı* sandık* sarı* satıcı* satın* savcı* sayı* tanı* tarım* tatlı* tıp* tıbbi* tıpkı* tıkl*
  toplantı* topları* vakıf* vakfı* varlık* varış* yakın* yakıt* yalnız* yanı* yapı* yaptı* yardım* yarı* yası*
  yatırım* yayı* yazı* zayıf* ığdır* muğla* diyarbakır* çanakkale* çorum* çankırı* eskişehir*
  kırşehir* nevşehir* şanlıurfa* şırnak* muş* uşak* kütahya* ısparta* aydın* elazığ* bingöl* tekirdağ* niğde*
  kahramanmaraş* erdoğ* öztürk* çelik* koç* özdemir* çetin* ünal* özkan* aydoğan* avcı* bakır* tuğrul* ertuğrul*
  fırat* cüneyt* gülsüm* ayşegül* şule* şükrü* oğuz* çiğdem* tuğba* buğra* mağaza* mağdur* yoğun* yoğurt* yığın*
  sığır* bağır* değirmen* hâlâ hâl* kâr* kârı* lâzım* âşık* mekân* imkân* ilân* ismail* ibrahim* ismet* ilhan* ilker* ilknur* ilkay* ilayda* ipek* irem* inci* idris* ihsan* ilyas* iskender* izzet* ikbal* iclal*
  idil* inan* inönü* istanbul* izmir* izmit* iznik* ingiltere* ingiliz* italya* ispanya* isviçre* isveç* irlanda* iskoçya* israil*
  islam* iran* ilk* iki* insan* inşaat* itfaiye* ilçe* imam* izin* ihracat* ithalat* istasyon* istifa* itiraz* iddia* *ları *ların *larını *larında
  *larından *larına *larıyla *ının *ında *ından *ına *ını *ıyla *ımız *ınız *ıldı *ıldığı *lığı *lığın *lığını
  *lığına *lık *lıkla *lı *lılar *lıyor *sız *sızlık *cı *cılar *cılık *çı *çılar *çılık *dı *dık *dım *dılar
  *dığı *dığın *dığını *dığında *tı *tık *tığı *tığını *tılar *mış *mıştı *mıştır *mışlar *miş *mişti *miştir
  *mişler *muş *muştu *müş *müştü *ış *iş *uş *üş *ışı *işi *uşu *üşü *ıyor *üyor *yış *üğü *üğün *üğünü *iğin
  *iğini *iğinde *iği *ığı *ığın *uğu *uğun *uğunu *uğunda *düğü *düğünü *diği *diğini *diğinde *tiği *tiğini
  *tuğu *tuğunu *duğu *duğunu *tüğü *acağı *acağını *eceği *eceğini *eceğin *eceğiz *acağız *lük *lüğü *lüğün
  *lüğüne *lüğünü *sü *sün *sünü *sünde *sünden *süne *ünün *ünde *ünden *üne *ünü *üyle *ümüz *ünüz *üldü *dü
  *düler *tü *tüler *cü *cüler *çü *çüler *ğı *ğını *ğına *ğında *ğından *ğının *ği *ğini *ğinde *ğu *ğunu *ğü
  *ğünü *şı *şın *şını *şında *şları *şlar *şler *şma *şmak *şmek *şme *şmeler *ştı *ştır *şti *ştir *ştu *ştü
  *çe *ça *çlar *çler *çlu *çlı *çla *çta *çte *ç *sı *sını *sında *sından *sına *sının *sıyla *nı *nın *yı *yız
  *rın *ılır *ılan *ılar *ılıyor *ınan *ınca *ıncı *üncü *ılacak *ınacak *ınmış *ılmış *ırken *ürken *ür *ırdı
  *ürdü *ılması *ınması *ması *masını *masına *masında *malı *maları *malarını
`;
