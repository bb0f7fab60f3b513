import type { WholeWords } from './whole-words.ts';

export const pl = (): WholeWords => ({
  ends: `
    już niż mój zaś tuż cóż
    akurat albo armii artykuł badań blisko brak braku brakuje budynku byłoby całkiem chcecie chcemy chcesz
    chciała chciałabym chciałam chciałem chcieli chcą chociaż choroby choć chwili chwilę chyba chłopak ciebie
    cieszę ciężko cokolwiek coraz czasach czasami czegoś czerwca cześć czterech cztery czymś częścią członkowie
    członków decyzji decyzję dlaczego dodatkowo dolarów dopiero dopóki dostęp dosyć doszło dotyczy dotyczące
    doświadczenia drodze drogę druga drugi drugie drugiego drugiej drugim drugą drzwi dyskusji działalności
    działalność dzieci dziewczyny dzisiaj dzięki dziękuję dziś energii europie facet faktycznie firma firmy
    francji gdybym gdyż gdzieś gminy granicy grudnia gówno głosów głowę głównie głównym hiszpanii ilości ilość
    inaczej internecie internetu jakaś jakby jakiegoś jakieś jakimś jakiś jakoś jakąś jednak jednocześnie
    jedynie jedyny jedynym jesli jesteś jesteście jesteśmy jeszcze jeśli jeżeli jutro język języka języku
    kampanii każda każde każdego każdej każdy każdym każdą kiedykolwiek kiedyś kierunku kilka kilku kimś kobiet
    kobieta kogo kogoś kolei kolejna kolejne kolejny kolejnych komentarz komentarze komuś koniec kontakt końca
    końcu kończy kościoła krajach kraju krajów krakowie książek książka książki która którego której którą
    kwestii kwietnia liceum liczba liczby lipca listopada ludności ludziom miejsc miejsca miejscach miejsce
    miejscu miesiąc miesiące miesięcy milionów mimo minut miłości mnóstwo mocno moich moim moja mojego mojej
    moją momencie moment momentu moze musiał musieli musimy musisz muszą muszę muzyka muzyki mógłby mówisz
    mówiąc mówię mężczyzn mężczyzna mężczyźni młodych młodzieży nadal nagle nagrody nagrodę najbardziej
    najczęściej najpierw napisać napisał naprawdę następnie nasza nasze naszego naszej naszych naszym naszą
    natomiast natychmiast nawet nazwa nazywa niby niech nieco niedawno niedługo niektóre niektórych niektórzy
    niemal niemcy niemczech niemiec niepodległości niestety niewiele nikogo nikomu nikt numer obchodzi obecnie
    oczywiście odpowiada odpowiedzi odpowiedź ogóle ogólnie okazało okazji okolicy około okres okresie opinii
    opozycji oprócz oraz osoba osobiście osoby osobą osobę ostatnio osób oznacza partia partii parę państw
    państwo października pewien pewno pieniądze pieniędzy pierwsza pierwsze pierwszego pierwszej pierwszy
    pierwszych pierwszym pierwszą piosenki piątek pobliżu pochodzi początek początku podczas podobno podstawie
    pojęcia pokazać pokazuje polecam polega policja policji pomimo pomiędzy pomocą pomoże pomysł pomóc ponad
    ponadto ponieważ poniżej ponownie poprzez posiada postaci potrzeba potrzebuje potrzeby powierzchni powinien
    powinna powinni powinniśmy powinno powinny powodu powoli powód poza poziomie pozwala prac praktycznie prawo
    problem problemem problemu problemy problemów proces profil projektu proste prostu przecież przeciw
    przeciwko przed przede przepraszam przez przykro przynajmniej przypadek przypadku przypomina przyszłości
    przyszłość próbuje pytania pytań póki raczej reszta rodzice rodziców rodzinie rosji rynku rzeczywiście
    również ręce rękę sezon siebie sierpnia skoro skąd sobą spoko sporo sposób spotkania spotkanie społeczeństwa
    spraw sprawa sprawdzić sprawia sprawie sprawy sprawę stanowiska stanowisko stopniu stosunku strasznie stronę
    studia stycznia stylu stąd sukces sumie swego swojej sytuacja sytuacji szansę szkoła szkoły szkół sztuki
    szybko takich takie takiego takiej takim taką także telewizji temat teraz terenie tobą treści trochę trzech
    tutaj twarz twarzy twierdzi twitterze twoim twoja twoje twojego twojej twój tydzień tygodni tygodnie
    tygodniu tymczasem tysięcy uczniów udało uniwersytetu ustawy uważa uważam użytkowników walczyć warszawie
    warszawy warunki wasze wcale wchodzi wciąż według weekend widać wieczorem wierzę większości większość
    więzienia wkrótce wobec wokół wpływ wraz wrażenie wreszcie września wręcz wsparcie wspólnego współpracy
    wszyscy wszystkich wszystkie wszystkiego wszystko wszędzie wtedy wyboru wybór wychodzi wydaje wydarzenia
    wygląda wyjść wymaga wynik wynika wyniki wyniku wynosi wypadku wypowiedzi wysokości wystarczy wyłącznie
    względem wzrost wówczas wątpliwości władze własne własnego własnej własnych własną właśnie wśród zaczyna
    zacząć zaczął zadanie zajmuje zakresie zależy zamiast zanim zapewne zaraz zarówno zasad zasady zawiera
    zazwyczaj zdaje zdjęcia zdjęcie zdjęć zdrowia zdrowie zjednoczonych zmienić znajduje znajdują znak znalazł
    znaleźć znowu zobacz zobaczyć zostaje zostali zostanie zostaną zostać został została zostało zostały zrobi
    zrobić zrobię zrobił zrozumieć zwierząt związek związku zwłaszcza śmierci śmierć środku środowiska świetnie
    święta źródło żaden żadnego żadnej żadnych
  `,
  begins: `
    już też coś mój nią mną
    akcja akcji akurat armii badania badań bardziej bardzo bedzie bezpieczeństwa bierze biura brakuje budynku
    bycie była byłam byłby byłem było byłoby bądź będzie będziemy będziesz będę cała całe całego całej całkiem
    całkowicie cały całym całą celem centrum ceny chce chcecie chcemy chcesz chciała chciałabym chciałam
    chciałbym chciałem chcę chociaż choroby chwili chwilę chyba chętnie chłopak ciała ciebie ciekawe cieszę
    ciągle ciągu codziennie cokolwiek czasach czasami czasem czasie czasu czasów czegoś czerwca cześć czterech
    cztery czuje czuję czyli czymś czytać częścią część członkowie członków człowieka człowiekiem daje dalej
    dane danych dawna dawno decyzji decyzję dlaczego dlatego dnia dniach dniu dobrego dobrym dobrą dodatkowo
    dolarów domu dopiero dopóki dostać dosyć doszło dotyczące doświadczenia dość drodze droga drogi drogą drogę
    druga drugi drugie drugiego drugiej drugim drugą duża duże dużej dużo duży dużą dwóch dyskusji działalności
    działalność działania działań dziecka dziecko dziewczyna dziewczyny dzisiaj dziwne dzięki dziękuję dziś
    dłużej edukacji energii europejskiej europie europy facet faktycznie filmie filmy filmów firmy francji
    gdybym gdyż gdzieś gimnazjum gminy godziny godzinę gorzej granicy grudnia grupa grupie grupy góry głosów
    głowie głowy głowę głównie głównym historia historii historię hiszpanii idzie ilość imię inaczej informacje
    informacji innego innej inny innych innym innymi internecie internetu istnieje jakaś jakiegoś jakieś jakimś
    jakiś jakąś jasne jednego jednej jednocześnie jednostki jednym jedną jedynie jedyny jedynym jedzenie jesli
    jestem jesteś jesteście jesteśmy jeszcze jeżeli języka języku kampanii kategorii każda każde każdego każdej
    każdy każdym każdą kiedykolwiek kiedyś kierunku kimś kobieta kobiety kogoś kolejna kolejne kolejny kolejnych
    komentarz komentarze komisji komuś kontroli końca końcu kościoła krajach kraju krajów krakowie książek
    książka ktoś których którymi kupić kwestii kwietnia latach lepiej lepsze lepszy leży liceum liczba liczby
    linii lipca listopada listy liście lubisz lubię ludzie ludziom lutego mamy matka matki meczu miasta miała
    miałam miałem miało miejsca miejscach miejsce miejscu mieliśmy miesiące miesięcy mieszkańców mieć mieście
    milionów miłość mnóstwo mocno mocy mogę mogła moich moim moje mojego mojej moją momencie momentu moze
    możecie możemy możesz możliwe możliwości możliwość można musimy musisz muszą muszę muzeum muzyki myślałam
    myślałem myśleć myślisz mógł mógłby mówisz mówiąc mówić mówię mężczyzn mężczyzna mężczyźni młodych młodzieży
    nadzieję nagle nagrody nagrodę najbardziej najczęściej najlepiej najlepsze najlepszy najlepszych najlepszym
    najpierw napisać naprawdę narodowego narodowej następnie nasza nasze naszego naszej naszych naszym naszą
    natomiast nauki nawet niczego niczym niedawno niedługo niektóre niektórych niektórzy niemcy niemczech
    niestety niewiele nigdy nikogo nikomu nikt nimi nocy nowego nowej nowy nowych nowym nową obecnie obok obrony
    ochrony oczywiście odpowiedź oficjalnie ogóle ojca ojciec okazało okazji okolicy okresie opinii opozycji
    oprócz oraz organizacji osoba osobiście osoby osobą osobę ostatecznie ostatni ostatnich ostatnie ostatnim
    ostatnio osób pamiętam partia partii pasuje państwa października pewien pewne pewnego pewnością pieniądze
    pieniędzy pierwszego pierwszej pierwszy pierwszych pierwszym pierwszą piosenki pisać pisze piątek piękna
    piękne pobliżu początek podobne podobnie podobno pojęcia pokazać pokazuje pokoju pokój polacy polaków
    polecam policji politycy polityka polsce polski polskich polskie polskiego polskiej polskim pomimo pomiędzy
    pomocy pomocą pomoże pomóc ponadto ponieważ poniżej ponownie poprzez postaci potem potrzeba potrzebuje
    potrzeby powiedziała powiedzieć powiem powinien powinna powinniśmy powodzenia powoli poziomie poznać pozycji
    południowej praca prace pracować pracowników pracuje pracy pracę prawda prawdopodobnie prawdziwe prawdziwy
    prawdę prawie premiera prezydenta problemem problemu problemy problemów produkcji proste proszę przecież
    przeciwko przepraszam przestrzeni przynajmniej przypadek przypadku przyszłość próbuje publicznej punktów
    pytania pytanie pytań póki rację raczej radę ramach razem razie razu razy regionie reszta robisz robić robię
    rodzaju rodzice rodziców rodzina rodzinie rodziny rolę rosji rozmowy rozumiem rozwiązanie rozwoju ruchu
    rynek rynku rzeczywistości rzeczywiście rządu również różne różnych ręce rękę same samego samej samochodu
    samochód samych samym samą sensu serca serce serii siebie sierpnia siły sobą specjalnie sporo sposób
    spotkania spotkanie społeczeństwa społecznej sprawa sprawdzić sprawiedliwości sprawy sprawę stacji stanach
    stanowiska stanowisko stanu stanów stać stała stopniu stosunku strona stronie strony stronę stycznia stylu
    stąd swego swoich swoim swoje swojego swojej swoją swój systemu sytuacja sytuacji szansę szczególnie
    szczerze szczęście szkoda szkoła szkoły sztuki szybciej sądu służby tacy takich takiego takiej takim taką
    także technologii telewizji terenie tobie tobą trakcie trochę trudne trzech tutaj twierdzi twitterze twoim
    twoja twoje twojego twojej twój tydzień tygodnie tygodniu tylko tymczasem tysięcy tłumaczenie uczniów uczyć
    udało udziału ulicy unii uniwersytetu ustawa ustawy uwaga uwagi uwagę uważam użytkowników walczyć warszawa
    warszawie warszawy warunki wasze ważne wcale wciąż według wersja wersji wiadomości wiadomość widać widzenia
    widziałam widziałem widzisz widzę wiecie wieczorem wiedzieć wiedzy wielkiego wielkim wielką wiemy wierzę
    wina więcej większe większość więzienia wkrótce wobec woda wojny wolność wrażenie wreszcie września
    wschodniej wsparcie wspólnego współpracy wszyscy wszystkich wszystkie wszystkiego wszystkim wszędzie wtedy
    wyborach wyboru wybory wyborów wybór wydaje wydarzenia wyjść wyniki wyniku wypadku wyłącznie względem
    względu wziąć wówczas wątpliwości władze władzy własne własnego własnej własnych własną właściwie właśnie
    włosy wśród zacząć zaczął zadanie zajmuje zakresie zależy zamiast zanim zapewne zarówno zasady zatem zawsze
    zazwyczaj zdaje zdaniem zdecydowanie zdjęcia zdjęcie zdjęć zdrowia zdrowie zespołu zespół zgodnie
    zjednoczonych zmiana zmiany zmienić znaczenia znaczenie znajduje znaleźć znany znasz znowu znów zobaczyć
    zostaje zostanie zostaną zostać została zostało zostały zrobić zrobię zrozumieć zupełnie związane związanych
    związek związku zwykle zwłaszcza złego śmierć środku środków środowiska świata światowej świecie świetnie
    źródła żaden żadnego żadnej żadnych życia życie życiu żyje
  `,
});
