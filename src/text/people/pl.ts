import { setOf } from '../word-set.ts';
import { forms, type People } from './people.ts';

export const pl = (): People => ({
  offices: forms(`
    headman: soltys soltyska; beekeeper: pszczelarz pszczelarka; musician: organista organistka; conductor: dyrygent dyrygentka;
    soloist: solista solistka; referee: arbiter; secretary: sekretarz; chair: przewodniczacy przewodniczaca; defendant: oskarzony
    oskarzona;
    ombudsman: ombudsman; auditor: audytor audytorka;
    minister: minister ministra ministrem ministrowi ministerka; premier: premier premiera premierem; president: prezydent
    prezydentka prezydenta prezes prezeska prezesa; mayor: burmistrz burmistrza burmistrzyni wojt wojta; governor: wojewoda
    starosta; ambassador: ambasador ambasadorka; consul: konsul; economist: ekonomista ekonomistka; senator: senator senatorka; deputy: posel poslanka radny radna; bishop: biskup
    arcybiskup; judge: sedzia sedzina; prosecutor: prokurator prokuratorka; lawyer: adwokat adwokatka; commissioner: komisarz;
    chief: szef szefowa komendant komendantka; goalkeeper: bramkarz bramkarka; striker: napastnik napastniczka; midfielder:
    pomocnik; defender: obronca obronczyni; coach: trener trenerka; captain: kapitan; director: dyrektor dyrektorka dyrektora;
    head: kierownik kierowniczka; leader: lider liderka; spokesperson: rzecznik rzeczniczka; engineer: inzynier; librarian: bibliotekarz bibliotekarka;
    curator: kustosz kuratorka kurator; forester: lesnik lesniczy lesniczka; biologist: biolog biolozka; professor: profesor
    profesorka; doctor: lekarz lekarka doktor; nurse: pielegniarz pielegniarka; teacher: nauczyciel nauczycielka; owner: wlasciciel
    wlascicielka; founder: zalozyciel zalozycielka; scientist: badacz badaczka historyk historyczka chemik fizyk geolog astronom;
    author: autor autorka pisarz pisarka poeta poetka; reporter: dziennikarz dziennikarka; artist: artysta artystka malarz malarka
    fotograf; architect: architekt architektka; musician: muzyk piosenkarka piosenkarz pianista pianistka; priest: proboszcz
    ksiadz kapelan wikary; farmer: rolnik rolniczka; baker: piekarz piekarka; fisherman: rybak; treasurer: skarbnik skarbniczka; watchmaker: zegarmistrz zegarmistrzyni; vet: weterynarz weterynarka; pharmacist: aptekarz aptekarka farmaceuta farmaceutka; dentist: dentysta
    dentystka stomatolog; hairdresser: fryzjer fryzjerka; driver: kierowca; butcher: rzeznik; plumber: hydraulik; electrician:
    elektryk; carpenter: stolarz stolarka; blacksmith: kowal; bookseller: ksiegarz; cook: kucharz kucharka; tailor: krawiec krawcowa;
    cobbler: szewc
  `),
  fields: forms(`
    any: spraw polityki miasta gminy powiatu wojewodztwa; chief: zarzadu generalny generalna; sales: sprzedazy; marketing: marketingu; operations: operacyjny operacyjna;
    personnel: personalny personalna;
    foreign: zagranicznych; trade: handlu; economy: gospodarki rozwoju przemyslu; finance: finansow finansowy finansowa; interior: wewnetrznych;
    defence: obrony; justice: sprawiedliwosci; health: zdrowia; education: edukacji; science: nauki; environment: srodowiska
    klimatu; energy: energii; agriculture: rolnictwa; transport: transportu infrastruktury; housing: mieszkalnictwa; labour:
    pracy; social: spolecznej; culture: kultury; heritage: zabytkow; family: mlodziezy rodziny; seniors: seniorow; safety: bezpieczenstwa; waste: odpadow; parks: zieleni;
    equality: rownosci; opposition: opozycji; sport: sportu; tourism: turystyki; police: policji; fire: pozarnej
  `),
  titles: setOf('pan pani panu dr prof mgr inz ks'),
  joints: setOf('do i ds'),
  articles: setOf('jego jej'),
  qualifiers: setOf(
    'byly byla bylego bylej wice wiceminister wiceprezes wicedyrektor owczesny owczesna przyszly przyszla ex zastepca',
  ),
  changes: setOf(`
    przejal przejela ustapil ustapila przejmuje
    zostal zostala zostanie mianowany mianowana awansowal awansowala zastapil zastapila wybrany wybrana odwolany odwolana
    rekonstrukcji dymisji
    obecny obecna obecnego owczesny owczesna nastepca nastepczyni poprzednik poprzedniczka
  `),
  kin: setOf(`
    brat bracia siostra siostry syn synowie corka corki zona maz bratanica bratanek siostrzenica siostrzeniec wujek wuj ciotka
    matka ojciec rodzice wdowa wdowiec kuzyn kuzynka wnuk wnuczka dziadek babcia blizniak blizniaczka blizniacy rodzina
    malzenstwo rodzenstwo imiennik szwagier dzieci brata siostre syna corke meza zone corka
  `),
  conjunctions: setOf('i oraz lub ani z'),
  endings: [
    'a',
    'owi',
    'em',
    'ie',
    'y',
    'i',
    'u',
    'e',
    'iem',
    'ego',
    'emu',
    'ej',
    'om',
    'ow',
    'o',
    'owa',
    'owna',
    'owej',
  ],
  openers: setOf(
    'wczoraj dzis dzisiaj jutro wedlug poniedzialek wtorek sroda czwartek piatek sobota niedziela fot foto zdjecie',
  ),
  things: setOf(`
    wniosek poprawka sprawa afera raport plan ustawa kolekcja fundacja nagroda puchar memorial
    ulica ulicy plac most park szkola uniwersytet instytut szpital kosciol muzeum biblioteka teatr bank firma grupa rada komisja
    agencja ministerstwo partia klub miasto gmina powiat dolina jezioro rzeka wyspa gora port stacja polnocny poludniowy nowy
    nowa stary stara wielki wielka
  `),
});
