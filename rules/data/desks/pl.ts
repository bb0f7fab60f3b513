import type { DeskWords } from './desk.ts';

export const pl: DeskWords = {
  sport: `
      transfer kontrakt wypożyczenie obrońca pomocnik kontuzja kadra debiut juniorzy mecz meczu meczem liga lidze
      sezon gola bramka trener drużyna zespół zwycięstwo porażka punkty tabela napastnik karny mistrzostwa puchar
      półfinał finał turniej sędzia połowa rywal zawodnik piłka siatkarki reprezentacja remis
    `,
  kitchen: `
      łyżka łyżki łyżeczka piekarnik masło mąka mąki cukier cukru jajka śmietana pieprz cebula czosnek pietruszka
      tymianek pomidory ziemniaki marchew garnek garnku patelnia gotować smażyć obrać pokroić dodać wymieszać zalać
      ciasto oliwa oliwy ocet cytryna bulion gramów posypać dusić
    `,
  manual: `
      przycisk filtr wyświetlacz odkamienić zbiornik urządzenie włącznik wtyczka gniazdko zmywarka pralka ekspres
      kapsułka kabel miga dioda wypłukać naciśnij przytrzymaj odłącz podłącz obróć bateria śruby instrukcja błąd błędu
      program pokrywa termostat odkurzacz drukarka lodówka
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
    `,
  market: `
      akcje akcjonariusze inwestorzy dywidenda zysk giełda kwartał analitycy spółka przejęcie wierzyciele prognozy
      fabryka zakład zwolnienia związki sprzedaż
    `,
  stars: `
      baran bliźnięta panna waga skorpion strzelec koziorożec wodnik ryby horoskop gwiazdy wenus merkury jowisz saturn
      księżyc miłość szczęście cierpliwość zodiak
    `,
  garden: `
      siać siew nasiona sadzonki sadzić przycinać cięcie róże trawnik gleba ziemia kompost nawóz podlewać cebulki
      tulipany doniczka przesadzić pędy pąki korzenie liście mszyce ślimaki szklarnia przymrozki kwiaty ogród
    `,
  home: `
      plama plamy proszek ocet mydło gąbka pleśń tapeta farba pędzel wałek lakier płytki fugi podłoga panele dywan
      grzejnik izolacja półka materac zasłony żelazko pranie mebel szlifować
    `,
  computer: `
      przeglądarka hasło hasła program komputer laptop telefon poczta wirus aktualizacja ustawienia menu klawiatura
      konto internet kliknij plik pliki folder
    `,
  health: `
      lekarz objawy szczepionka apteka farmaceuta leki tabletki dawka alergia pyłki gorączka kaszel grypa infekcja
      antybiotyk ciśnienie cholesterol cukrzyca stawy mięśnie ćwiczenia dieta witaminy ciąża krew krwiodawcy dentysta
    `,
  money: `
      oszczędności odsetki kredyt pożyczka bank emerytura renta podatek zeznanie ubezpieczenie składka świadczenie
      wypłata konto zwrot
    `,
  weather: `
      przelotne słońce słonecznie chmury zachmurzenie deszcz mżawka burze mgła przymrozek wiatr stopni temperatura
    `,
  roads: `
      kierowców ruch korki jezdnia rondo skrzyżowanie ciężarówka pociąg pasażerowie linia przystanek rowerzyści
      parking
    `,
  waste: `
      odpady śmieci pojemniki odbiór odbierane segregacja recykling worków worki gabaryty szkło popiół
    `,
  church: `
      msza kościół parafia proboszcz ksiądz biskup diecezja modlitwa chrzest pogrzeb chór ołtarz nabożeństwo
    `,
  course: `
      kurs kursy warsztaty zajęcia zapisy początkujących uczestnicy prowadząca instruktor semestr miejsca opłata
    `,
  jobs: 'praca etat kandydaci wynagrodzenie doświadczenie rozmowa życiorys zatrudni',
  sale: 'sprzedam pokoje garaż działka licytacja nieruchomość ogłoszenie używany mieszkanie',
  screen: 'odcinek serial telewizja kanał film filmy komedia dokument kino reżyser premiera emisja',
  games: `
      szachy białe czarne hetman goniec skoczek wieża pion loteria losowanie liczby krzyżówka sudoku kumulacja
    `,
  pets: 'pies szczeniak koty królik chomik papuga weterynarz pchły kleszcze karma smycz sierść klatka',
  looks: `
      skóra krem balsam szampon włosy makijaż perfumy paznokcie zmarszczki moda sukienka spódnica kurtka
    `,
  family: 'niemowlę dziecko rodzice żłobek pieluchy karmienie rodzeństwo szkoła lekcje',
  abroad: `
      parlament posłowie senat prezydent premier opozycja koalicja rząd głosowanie wybory referendum wojska rozejm
      ambasada sankcje granica żołnierze armia konstytucja
    `,
  science: `
      astronomowie teleskop planeta kometa galaktyka rakieta satelita naukowcy badacze badanie laboratorium gatunek
      skamieniałość geny komórki
    `,
  travel: 'linia lotnicza loty pasażerów bagaż rejs hotel turyści',
  recall: 'wycofuje partia konsumenci produkt zadławienie przegrzanie sklep paragon',
  arts: `
      koncert orkiestra dyrygent fortepian skrzypce wystawa galeria obrazy rzeźbiarz muzeum teatr scena aktorzy chór
      opera balet powieść
    `,
  car: `
      opony opona bieżnik silnik olej hamulec sprzęgło skrzynia benzyna diesel elektryczny reflektory wycieraczki płyn
      wydech warsztat mechanik przegląd
    `,
};
