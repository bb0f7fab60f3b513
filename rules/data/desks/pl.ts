import type { DeskWords } from './desk.ts';

export const pl: DeskWords = {
  sport: `
      transfer kontrakt wypożyczenie obrońca pomocnik kontuzja kadra debiut juniorzy mecz meczu meczem liga lidze
      sezon gola bramka trener drużyna zespół zwycięstwo porażka punkty tabela napastnik karny mistrzostwa puchar
      półfinał finał turniej sędzia połowa rywal zawodnik piłka siatkarki reprezentacja remis koszykarki nożna ręczna
      szczypiornistki hokeiści hokej tenisistka kolarz wyścig etap peleton żużel żużlowcy pokonały wygrali przegrali
      zremisowali gole goli strzelił zdobyła skuteczniejszą gospodarze goście wyjeździe wyjazdowym siebie spotkanie
      sety kwarta dogrywka karnego rzut rożny wolny kartka ligi ekstraklasa lider awans spadek spadku rundzie runda
      jesienna wiosenna kolejka finale ćwierćfinał tytuł medal złoty srebrny brązowy podium skrzydłowy kapitan
      zadebiutuje lekkoatletyka biegacz maraton sztafeta skoczek skoki pływak wioślarze regaty boks judo zapasy
      szermierka narciarstwo
    `,
  kitchen: `
      łyżka łyżki łyżeczka piekarnik masło mąka mąki cukier cukru jajka śmietana pieprz cebula czosnek pietruszka
      tymianek pomidory ziemniaki marchew garnek garnku patelnia gotować smażyć obrać pokroić dodać wymieszać zalać
      ciasto oliwa oliwy ocet cytryna bulion gramów posypać dusić posiekaj zeszklij maśle pieczarki grzyby przykryciem
      wlej dorzuć liść laurowy gotuj ugotuj minut koperkiem białka żółtka pianę ubij wsyp mąką wmieszaj połącz zagnieć
      rozwałkuj drożdże wyrosło przełóż natłuszczonej formy blacha papierem upiecz stopni ostudzone przekrój powidłami
      dżem konfitura szklanka litr szczypta soli papryka majeranek bazylia kminek cynamon wanilia czekolada kakao
      orzechy migdały rodzynki jabłka śliwki gruszki jagody obierz obrane pokrój kostkę plastry zetrzyj tarce odcedź
      rondel chochla zupa zupę rosół żurek barszcz pierogi farsz kluski makaron kasza seler kapusta kiszona buraki
      fasola groch soczewica kurczak kaczka wołowina wieprzowina schab boczek kiełbasa śledź łosoś dorsz twaróg mleko
      jaja podawaj przepis składniki porcje
    `,
  manual: `
      przycisk filtr wyświetlacz odkamienić zbiornik urządzenie włącznik wtyczka gniazdko zmywarka pralka ekspres
      kapsułka kabel miga dioda wypłukać naciśnij przytrzymaj odłącz podłącz obróć bateria śruby instrukcja błąd błędu
      program pokrywa termostat odkurzacz drukarka lodówka kreski saszetkę proszku wciśnij sekund lampka zaświeci
      pomarańczowo dzbanek podstaw przepłucz czystą ładowarka naładuj akumulator ekran worek otwórz zamknij wyjmij
      włóż wymień śrubokręt przekręć bęben odpływ pompa uszczelka zamrażarka rozmrozić mikrofalówka czajnik toster
      tusz toner zacięcie kocioł grzejnik kaloryfer odpowietrzyć zawór kran gwarancja para
    `,
  notice: `
      powódź powodziowy alert ostrzeżenie burza porywy śnieg synoptycy temperatura awaria przerwa wodociąg ciśnienie
      mieszkańcy zamknięcie objazd remont rozkład autobusy tramwaje autostrada wypadek kierowcy poziom meduzy dotacja
      wnioski nabór termin
    `,
  office: `
      przedłużyć dowód osobisty paszport formularz okienku zaświadczenie wniosek meldunek rejestracyjny duplikat
      legitymacja ważność portal tożsamości
    `,
  police: `
      policja złodzieje kradzież skradziono włamanie włamywacze świadkowie podejrzany zatrzymano napad sędzia
      prokurator oskarżony wyrok więzienie pożar strażacy ranny ranni szpital zderzenie śledztwo pogotowie
      funkcjonariusze ukradł broń sądu skazany areszt grzywna oszustwo oszuści wypadek potrącił płomienie karetka
      zabójstwo morderstwo ofiara zwłoki sekcja promili narkotyki
    `,
  market: `
      akcje akcjonariusze inwestorzy dywidenda zysk giełda kwartał analitycy spółka przejęcie wierzyciele prognozy
      fabryka zakład zwolnienia związki sprzedaż akcji kurs spadły wzrosły zysku strata przychody obroty półrocze
      grupa producent koncern pracowników zawodowe fuzja oferta miliardów dług upadłość syndyk stal hutniczej ropa
      baryłka pszenica tona miedź złoto stopy procentowe inflacja eksport import zamówienia sieć sklepy
    `,
  stars: `
      baran bliźnięta panna waga skorpion strzelec koziorożec wodnik ryby horoskop gwiazdy wenus merkury jowisz saturn
      księżyc miłość szczęście cierpliwość zodiak znak planety mars pełnia niespodziewana wizyta obietnice uważaj
      korzyść partner single energia
    `,
  garden: `
      siać siew nasiona sadzonki sadzić przycinać cięcie róże trawnik gleba ziemia kompost nawóz podlewać cebulki
      tulipany doniczka przesadzić pędy pąki korzenie liście mszyce ślimaki szklarnia przymrozki kwiaty ogród wysiać
      wysiew pelargonie przytnij nawozić obornik grzyb mączniak ogrodnik kosić łopata sekator kwitnienie grządka
    `,
  home: `
      plama plamy proszek ocet mydło gąbka pleśń tapeta farba pędzel wałek lakier płytki fugi podłoga panele dywan
      grzejnik izolacja półka materac zasłony żelazko pranie mebel szlifować soda szmatka szorować kamień malować gips
      papier ścierny parkiet wiertarka kołek śruba młotek piła ocieplenie okna wełna skóra zamsz buty drutach igła
      szycie
    `,
  computer: `
      przeglądarka hasło hasła program komputer laptop telefon poczta wirus aktualizacja ustawienia menu klawiatura
      konto internet kliknij plik pliki folder użytkownik router wifi smartfon tablet aplikacja antywirus dysk ekran
      mysz phishing hakerzy pobierz kopia zapasowa dane
    `,
  health: `
      lekarz objawy szczepionka apteka farmaceuta leki tabletki dawka alergia pyłki gorączka kaszel grypa infekcja
      antybiotyk ciśnienie cholesterol cukrzyca stawy mięśnie ćwiczenia dieta witaminy ciąża krew krwiodawcy dentysta
      pacjent recepta katar wirus bóle pleców migrena spać bezsenność kolano skóra nowotwór serce zawał zęby dziąsła
      położna
    `,
  money: `
      oszczędności odsetki kredyt pożyczka bank emerytura renta podatek zeznanie ubezpieczenie składka świadczenie
      wypłata konto zwrot zasiłek deklaracja skarbowy ulga lokata hipoteczny banki konta prowizja przelew polisa
      spadek dochód dochody wniosek
    `,
  weather: `
      przelotne słońce słonecznie chmury zachmurzenie deszcz mżawka burze mgła przymrozek wiatr stopni temperatura
      pochmurno rozpogodzenia opady burza mgły śnieg mróz gradu grad maksymalna minimalna ciepło chłodniej umiarkowany
      porywach silny kierunków zachodnich północny wybrzeżu górach jutro popołudniu front pogoda
    `,
  roads: `
      kierowców ruch korki jezdnia rondo skrzyżowanie ciężarówka pociąg pasażerowie linia przystanek rowerzyści
      parking ulica zamknięta ruchu remont nawierzchni objazd droga krajowa wojewódzka autostrada ekspresowa
      utrudnienia korek światła most tunel autobusy linii zatrzymają stacja peron rozkład opóźnienie tramwaj
    `,
  waste: `
      odpady śmieci pojemniki odbiór odbierane segregacja recykling worków worki gabaryty szkło popiół kosze kosz
      papier wielkogabarytowe
    `,
  church: `
      msza kościół parafia proboszcz ksiądz biskup diecezja modlitwa chrzest pogrzeb chór ołtarz nabożeństwo zmarł
      śmierć pochowany cmentarz wdowa wdowiec pozostawił żonę córki synów wnuki urodzony wspomnienie kondolencje mszy
      wikary komunia procesja pielgrzymka kaplica organy wielki post adwent odpust dekady wieku
    `,
  course: `
      kurs kursy warsztaty zajęcia zapisy początkujących uczestnicy prowadząca instruktor semestr miejsca opłata joga
      ceramika akwarela taniec szycie wtorki czwartki
    `,
  jobs: `
      praca etat kandydaci wynagrodzenie doświadczenie rozmowa życiorys zatrudni poszukujemy etatu umowa aplikacje
      prawo jazdy sprzedawca kierowca kelner kucharz księgowa pielęgniarka
    `,
  sale: `
      sprzedam pokoje garaż działka licytacja nieruchomość ogłoszenie używany mieszkanie kawalerka trzypokojowe
      dwupokojowe pokój kuchnia łazienka balkonem taras piwnica parkingowym miejsce piętrze winda okna metrów
      kwadratowych cena negocjacji czynsz wynajem pośrednik umeblowane
    `,
  screen: `
      odcinek serial telewizja kanał film filmy komedia dokument kino reżyser premiera emisja sezon rusza filmu kinach
      aktor rolę roli główną obsada scenariusz kryminał dramat thriller stacja widzowie widzów komisarz detektyw
      inspektor
    `,
  games: `
      szachy białe czarne hetman goniec skoczek wieża pion loteria losowanie liczby krzyżówka sudoku kumulacja lotto
      pionek roszada brydż
    `,
  pets: `
      pies szczeniak koty królik chomik papuga weterynarz pchły kleszcze karma smycz sierść klatka kotek kocięta miska
      kuweta papużka akwarium obroża pazury odrobaczanie
    `,
  looks: `
      skóra krem balsam szampon włosy makijaż perfumy paznokcie zmarszczki moda sukienka spódnica kurtka skóry
      nawilżający fryzura szminka lakier bluzka marynarka płaszcz trend peeling maseczka
    `,
  family: `
      niemowlę dziecko rodzice żłobek pieluchy karmienie rodzeństwo szkoła lekcje matka ojciec przedszkole nastolatek
      drzemka smoczek butelka
    `,
  abroad: `
      parlament posłowie senat prezydent premier opozycja koalicja rząd głosowanie wybory referendum wojska rozejm
      ambasada sankcje granica żołnierze armia konstytucja tura turze sondaże minister rebelianci ofensywa szczyt
      negocjacje kadencja
    `,
  science: `
      astronomowie teleskop planeta kometa galaktyka rakieta satelita naukowcy badacze badanie laboratorium gatunek
      skamieniałość geny komórki świetlnych asteroida sonda dinozaur genom bakterie fizycy biolodzy czasopismo
    `,
  travel: `
      linia lotnicza loty pasażerów bagaż rejs hotel turyści linie plaża urlop kajuta walizka podróżni pobyt szlak
      trasa wędrówka przewyższenie szczyt schronisko buty kilometrów
    `,
  recall: `
      wycofuje partia konsumenci produkt zadławienie przegrzanie sklep paragon sprzedaży model numer opakowania
      etykieta data ważności sieć klienci zwrócić zwrot pieniędzy kawałki szkła plastiku metalu salmonella listeria
      alergen ryzyko pożaru zabawka wada usterka
    `,
  arts: `
      koncert orkiestra dyrygent fortepian skrzypce wystawa galeria obrazy rzeźbiarz muzeum teatr scena aktorzy chór
      opera balet powieść symfonia filharmonia pianista wiolonczela solista tenor sopran tancerze choreograf spektakl
      sztuka malarz płótna rysunku pisarz autorka wydawnictwo wiersze poeta płyta album piosenki wokalista festiwal
      bilety
    `,
  car: `
      opony opona bieżnik silnik olej hamulec sprzęgło skrzynia benzyna diesel elektryczny reflektory wycieraczki płyn
      wydech warsztat mechanik przegląd zimowe poziom klocki chłodniczy akumulator biegów bagażnik zasięg hybryda
    `,
};
