/** Spellings that tell Polish: frequent words with its letters, beginnings of words, and endings. */
export const pl = `
  są się też już że żeby był* być będ* będą miał* mieć może można także więc więcej większ* największ* wśród
  środ* środę pośród śród ponieważ również któr* jeśli gdyż gdzieś ktoś coś czyż kiedyś jakiś jakaś jakieś dziś
  dzień dziewięć pięć sześć dziesięć dziesiąt* tysiąc* tysięcy pięćdziesiąt* dwadzieścia* trzydzieści*
  czterdzieści* piętnaści* dziewiętna* sześćdziesiąt* jedenaści* piąt* dziewiąt* szóst* siódm* ósm* trzeć*
  wcześn* wówczas wciąż cią* dwóch mógł* mogł* chciał* powiedział* zapowiedział* odpowiedział* dowiedział*
  wiedział* widział* stał* został* przyszł* przyszłość* poszł* wyszł* doszł* weszł* przeszł* przeszłość* zaczął
  zaczęł* wziął wzięł* zajęł* zajął dał dała dało brał* wybrał* zebrał* znał* poznał* pisał* napisał* czytał*
  pytał* zapytał* pytać zapytać czekał* czekać działał* dział* oddział* udział* wydział* wydarzył* oglądać
  wygląd* pogląd* przegląd* ogląda* względ* bezwzględ* wzgląd książ* książę* ksiądz* księdz* księg* księż*
  pieniędzy pieniąd* rząd* zarząd* urząd* urzęd* porząd* sąd* sąsiad* sąsiedz* błąd* błęd* prąd* ląd* wąsk* wąż
  mąż męż* mądr* dąb* ząb* zęb* ręk* ręce ręcz* rąk wręcz* zręcz* potęg* przysięg* następ* wstęp* występ*
  postęp* dostęp* odstęp* zastęp* podstęp* ustęp* święt* świąt* świec* święc* świeć świet* świat* światł*
  oświetl* oświadcz* oświat* świadk* świadek świadczen* doświadcz* śmier* śmierć śmiech* śmieci* śnieg* śnież*
  śniadan* śrub* śpie* śpi śled* śliw* ślub* śląs* śwież* świn* świt* świder* ścian* ścież* ścis* ściśl* ścig*
  wyścig* gość* gości* kość* kości* kościoł* kościół* część* częś* częst* szczęś* nieszczęś* wieś pieśń* pieśn*
  jesień* dzień* tydzień* styczeń* grudzień* kwiecień* wrzesień* październik* sierpień* koń* końców* zakończ*
  skończ* ukończ* poznań* gdańsk* toruń* kraków* łódź łodzi* łódzk* wrocław* wałęs* rzeszów* biał* białą słon*
  słoń* słow* słów* sław* słab* słod* słup* słuch* służ* słyn* słys* łat* łazien* łaźn* łask* łącz* połącz*
  wyłącz* włącz* łąk* łow* łos* łup* łuk* łza łokie* mał* małż* małżeń* mło* młodzież* młyn* głow* główn* głos*
  ogłos* głęb* głod* głód* głup* głuch* gład* cał* całoś* całość* ciał* chłop* chłod* chłód* płac* opłac* opłat*
  wypłat* wpłat* wpływ* płyn* płyt* pływ* płot* płuc* płask* płaszcz* pełn* napełn* wypełn* uzupełn* żoł* żółt*
  żółw* życ* żyw* używ* użyt* użyc* pożyt* pożycz* spożyw* zużyc* żyć żyje* żył* żadn* żaden żal* żart* żąda*
  żeglar* żegna* pożegna* żelaz* żen* żona* żony* żur* że* róż* wróż* mróz* mroź* mróz wóz gór* córk* wtór* ból*
  ból król* prób* wspóln* współ* sposób* spół* szkoł* szkół* szkołę kół* koło* około* wokół* ogół* szczegół*
  szczególn* ogóln* pół* połow* połud* położ* główk* krót* którędy skór* źródł* źle źró* źreb* późn* łódk* wódk*
  lód* lodów ród* rodów naród* zawód* zawodów powód* dowód* samochód* przychód* dochód* wschód* zachód* ogród*
  twór* wzór* zbiór* wybór* wyborów odbiór* otwór* utwór* mów* mówił* mówią* omów* umów* rozmów* przemów* wymów*
  powrót* obrót* skrót* zwróc* wróc* wrócił* powróc* przyję* zdjęc* zajęc* wzięci* objęt* podję* pojęc* pamięć*
  pamięci* pamięt* niepamięt* pięk* dzięk* podzięk* dźwięk* dźw* więz* więzień* więźni* związ* obowiąz* rozwiąz*
  zawiąz* powiąz* wiąz* wiąż* dąż* ciąż* obciąż* krąż* okrąż* miesiąc* miesięc* zając* gorąc* trąb* głąb* gołąb*
  gołęb* piędz* między* pomiędz* wewnątrz* wewnętrzn* zewnątrz* zewnętrzn* wnętrz* wnęk* piętr* dętk* chęć*
  chęci* chętn* niechęć* zachęc* wstążk* bąd* bądź* kąpiel* kąt* pąk* rąb* sękat* tęcz* tęskn* węg* węzeł* węzł*
  wędk* wędlin* wędr* lęk* jęz* jęczm* pęk* dręcz* męcz* zmęcz* kręc* kręg* okręg* okręt* skręt* wkręt* sprzęt*
  sędz* kędz* nędz* pęd* przęd* błękit* miękk* dług* dłoń* dłon* kłam* kłop* kłód* kłos* złot* złoż* złod* zło
  złe zły zła źdź* włas* właści* właśnie włos* włoch* włókn* wład* wałek upał* zwykł* nagł* ciepł* szkł* masł*
  krzesł* hasł* mydł* skrzydł* jabłk* jabłoń* jabło* czoł* pszczoł* stół* stoł* stołów* wół* woł* zwoł* powoł*
  odwoł* wywoł* zespół* zespoł* przyjaciół* źrenic* spójn* wójt* brąz* jędrz* mikołaj* michał* paweł* pawła*
  bartłomiej* stanisław* władysław* bolesław* wiesław* zdzisław* jarosław* mirosław* rafał* kamiński* wiśniewsk*
  zieliński* szymańsk* kozłowsk* wróbl* bogusł* sól sołt* sołectw* szłapk* ćwicz* ćwier* ćma ćwiartk* dopóki
  póki pójdz* pójś* wyjś* przejś* wejś* dojś* zejś* odejś* przyjś* przyjść nieś* przynieś* donieś* wieś* zawieź*
  powieś* powieść* czyść* odpowiedź* wypowiedź* zapowiedź* spowiedź niedźw* gałąź* gałęz* łabędź* żołądź*
  łokieć* nić paproć wilgoć sieć* płeć* kieszeń* pieczeń* przestrzeń* dłuż* niż* obniż* zniż* poniż* wyż*
  najwyż* podwyż* bliż* zbliż* najbliż* już* duż* tyż* straż* bież* bieżąc* wież* młodzież każd* ważn* odważn*
  poważn* uważ* zważ* przeważ* rozważ* zauważ* dróż* dróg* droż* podróż* stróż* leż* leżał* należ* zależ*
  niezależ* odzież* wraż* oraż* wyraź* obraź* groź* jeźdz* jeźdźc* woź* przewoź* wyjeźdź* luź* bliźn* wyobraź*
  przyjaźń* przyjaźn* bojaźń* kaźń* kuźni* opóź* śluz* ślad* naślad* wykształ* kształ* *ość *ości *ością
  *ościach *ościom *nąć *nęła *nął *nęło *nęły *ęła *ęli *ął *łem *łam *łeś *łaś *liśmy *łyśmy *liście *ał *ała
  *ało *ały *ił *iła *iło *iły *ył *yła *yło *yły *iał *iała *iało *iały *ował *owała *owało *owały *ować *ywać
  *iwać *ać *eć *ić *yć *uć *ów *ówka *ówki *ówek *ówkę *ówką *ówkach *ówny *ówna *ówne *ówce *ę *ą *ię *ią *ają
  *eją *ują *ącą *ący *ąca *ące *ących *ącym *ącego *ącej *ańsk* *ańska *ański *ańskie *ańskiego *ańskiej
  *ańskim *eński *eńska *eńskie *eńskiego *eńskiej *iński *ińska *ińskiego *ińskiej *yński *yńska *oński *ońska
  *eństwo *eństwa *eństwie *eństw *eń *ań *oń *yń *ąc *ąd *ądu *ąg *ągu *ęciu *ęcie *ęć *ęty *ęta *ęte
  *ętych *ętym *ętego *ętnik *ęki *ęka *ężny *ężna *ężne *ąż *ęż *yż *eż *aż *oż *óż *uż *iż *żka *żki *żek *żkę
  *żką *żny *żna *żne *żnie *żnych *żnego *żnej *żył *żyli *żenie *żenia *żeniem *żeniu *ższy *ższa *ższe
  *ższych *ższego *ższej *źnie *źni *źnia *źń *śmy *ście *ści *ść *śnie *śny *śna *śne *śnych *śnik *śli *śliwy
  *śliwa *ślony *ślona *ślone *świecie *łka *łki *łek *łkę *łką *łny *łna *łne *łnych *łnie *łego *łej *łych
  *łym *łą *łę *łowy *łowa *łowe *łowych *łowego *łowej *łów *łach *łami *łom *łu *łość *łości *ół *óła *óły
  *ódź *ódka *ódki *ódku *órka *órki *órek *órkę *órz *órza *ór *ól *óz *ób *óg *ój *ójka *óch *óstwo *ózka
  *óżny *óżne *óżnych
`;
