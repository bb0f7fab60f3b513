import { setOf } from '../word-set.ts';
import { forms, type People } from './people.ts';

export const tr = (): People => ({
  offices: forms(`
    ombudsman: ombudsman; auditor: denetci;
    minister: bakan bakani; secretary: sekreter sekreteri yazman yazmani; treasurer: sayman saymani; referee: hakem hakemi; soloist: solist solisti; president: cumhurbaskani baskan baskani; premier: basbakan basbakani;
    mayor: belediye-baskani; governor: vali valisi kaymakam kaymakami; ambassador: buyukelci buyukelcisi; consul: konsolos konsolosu baskonsolos baskonsolosu; economist: ekonomist iktisatci; priest: imam imami; deputy: milletvekili;
    judge: hakim yargic; prosecutor: savci savcisi bassavci; lawyer: avukat avukati; chief: sefi amiri; goalkeeper: kaleci;
    striker: forvet; defender: stoper; coach: antrenor antrenoru direktor; captain: kaptan kaptani; director: mudur muduru
    mudiresi; leader: lider lideri; spokesperson: sozcu sozcusu; engineer: muhendis muhendisi; professor: profesor; doctor: doktor doktoru hekim;
    nurse: hemsire; teacher: ogretmen ogretmeni; owner: sahibi isletmeci; founder: kurucu kurucusu; scientist: arastirmaci
    tarihci kimyager jeolog; author: yazar yazari; reporter: muhabir gazeteci; artist: ressam fotografci sanatci heykeltiras; architect: mimar
    mimari; farmer: ciftci uretici; baker: firinci; fisherman: balikci; biologist: biyolog; vet: veteriner; pharmacist: eczaci; hairdresser: kuafor berber; driver: sofor soforu; butcher: kasap;
    headman: muhtar muhtari; beekeeper: arici aricisi; shepherd: coban; cook: asci ascisi; guide: rehber;
    conductor: sef orkestra-sefi; electrician: elektrikci; carpenter: marangoz; blacksmith: demirci; watchmaker: saatci; tailor: terzi
  `),
  fields: forms(`
    any: genel milli teknik kulup;
    foreign: disisleri; trade: ticaret; economy: ekonomi sanayi; finance: maliye hazine; interior: icisleri; defence: savunma;
    justice: adalet; health: saglik; education: egitim; environment: cevre; energy: enerji; agriculture: tarim; transport:
    ulastirma; housing: konut; labour: calisma; culture: kultur; sport: spor; tourism: turizm; family: aile genclik; social: sosyal; opposition: muhalefet; police: polis
    emniyet; fire: itfaiye; municipal: belediye
  `),
  titles: setOf('dr prof doc av sn sayin bay bayan'),
  joints: setOf('ve'),
  articles: setOf('bir'),
  qualifiers: setOf('eski onceki donemin yardimcisi vekili muavini aday adayi gecici yeni sabik'),
  changes: setOf(`
    devraldi devretti emekli ayrildi
    atandi atanan secildi secilen getirildi getirilen istifa gorevden
    simdiki donemin eski
  `),
  kin: setOf(`
    kardes kardesi agabeyi ablasi oglu kizi esi karisi kocasi yegeni amcasi dayisi teyzesi halasi annesi babasi kuzeni torunu
    dedesi ninesi ikiz ikizi ikizler ailesi aile evli cift adasi kardesler ogullari kizlari
  `),
  conjunctions: setOf('ve veya ile'),
  endings: [],
  openers: setOf('dun bugun yarin pazartesi sali carsamba persembe cuma cumartesi pazar fotograf'),
  things: setOf(`
    onergesi davasi raporu plani yasasi koleksiyonu vakfi odulu kupasi
    sokak cadde caddesi meydani kopru koprusu parki okulu lisesi universitesi enstitusu hastanesi camii muzesi kutuphanesi
    tiyatrosu bankasi sirketi grubu meclisi komisyonu ajansi bakanligi partisi sendikasi kulubu spor belediyesi mahallesi ili
    ilcesi golu nehri adasi dagi limani istasyonu kuzey guney dogu bati buyuk kucuk yeni
  `),
});
