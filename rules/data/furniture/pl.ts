import { pairs, phrases, type Furniture } from './furniture.ts';

/** The furniture of Polish pages. */
export const pl: Furniture = {
  advertisement: {
    signs: phrases(`
    reklama; reklamą; reklamy; ogłoszenie; sponsorowany; materiał sponsorowany; artykuł sponsorowany
  `),
    words: `
    przejdź ciąg czytaj tekst artykułu niżej przewiń w dół dalsze
    dalszy ciąg dalsza część artykułu tekstu materiału pod poniżej czytaj dalej kontynuuj czytanie przewiń aby
    zamknij pomiń znajduje się jest sponsorowany materiał artykuł koniec promocyjny po
  `,
  },
  newsletter: {
    signs: phrases(`
    newsletter; newslettera; newsletterze; newsletterem; subskrybuj; zasubskrybuj; prenumeruj; powiadomienia;
    naszą aplikację; kanał na whatsappie
  `),
    openers: `
    zapisz się subskrybuj zasubskrybuj dołącz otrzymuj odbieraj pobierz nie bądź podaj prenumeruj włącz chcesz
    zamów
  `,
    words: `
    się do na nasz naszego naszą newsletter newslettera i nie przegap żadnej żadnego niczego informacji
    wiadomości artykułu codziennie co dzień tydzień tygodniowy rano poranny bezpłatny bezpłatnie darmowy
    najważniejsze najnowsze twoją twój swoją skrzynkę e-mail adres podaj aplikację pobierz otrzymuj być bądź
    bieżąco z w powiadomienia o od każdego ranka prosto subskrybuj zapisz
  `,
    strangers: 0.3,
    least: 3,
  },
  cookies: {
    signs: phrases(`
    cookies; ciasteczka; ciasteczek; plików cookie; pliki cookie; plików cookies
  `),
    openers: `
    używamy ta nasza nasz strona serwis korzystamy w akceptuj korzystając wykorzystujemy ten
  `,
    words: `
    używamy używa korzystamy korzysta wykorzystujemy plików pliki cookies cookie ciasteczek ta strona nasza
    strony serwis serwisu aby poprawić ulepszyć zapewnić działanie działania ci najlepsze najlepszą doświadczenie jakość na z w celu akceptuj wszystkie odrzuć
    ustawienia zarządzaj preferencjami preferencje zgadzasz się ich użycie użytkowanie więcej polityka
    prywatności dalsze korzystając
  `,
    strangers: 0.3,
    least: 3,
  },
  comments: {
    signs: phrases(`
    komentarz; komentarze; komentarzy; skomentuj; komentować
  `),
    openers: `
    komentarze komentarz dodaj zaloguj napisz pokaż zobacz skomentuj bądź wszystkie zostaw brak wczytaj ukryj
    dołącz
  `,
    words: `
    zaloguj się aby żeby by i dodać napisać komentować komentarz komentarze komentarzy dodaj napisz pokaż zobacz
    wszystkie więcej wczytaj pierwszy pierwsza bądź skomentuj zostaw swój artykuł do dyskusji dołącz są
    zamknięte wyłączone lub zarejestruj ukryj brak
  `,
    least: 2,
  },
  leads: phrases(`
    czytaj też; czytaj także; czytaj również; czytaj więcej; czytaj dalej; przeczytaj też; przeczytaj także;
    przeczytaj również; zobacz też; zobacz także; zobacz również; zobacz więcej; sprawdź też; sprawdź także;
    sprawdź również; polecamy także; polecane dla ciebie; może cię zainteresować; mogą cię zainteresować;
    to może cię zainteresować; więcej na ten temat; więcej informacji na ten temat; dowiedz się więcej
  `),
  labels: [
    ...pairs(
      'więcej z; więcej w; także w; również w; ponadto w; inne artykuły z; inne teksty z; czytaj też w; inne teksty w',
      'tego numeru; tym numerze; tego działu; tym dziale; tej serii; tego wydania; tym wydaniu; naszego archiwum; naszym archiwum; tego cyklu; tym cyklu; tego autora',
    ),
    ...phrases(`
    słowa kluczowe;
    podobne produkty; powiązane produkty; polecane produkty; może ci się spodobać; podobne przepisy;
    następny artykuł; poprzedni artykuł;
    tagi;
    polecane artykuły; polecane; polecamy; powiązane artykuły; podobne artykuły; podobne; powiązane;
    najczęściej czytane; najczęściej czytane dziś; dziś najczęściej czytane; najczęściej czytane w tym tygodniu; najpopularniejsze dziś; najpopularniejsze artykuły; popularne; najpopularniejsze; najchętniej czytane
  `),
  ],
  lines: phrases(`
    wszystkie artykuły; wszystkie wiadomości; zobacz wszystkie;
    do góry;
    czy ten artykuł był przydatny; czy ta strona była przydatna; czy ta odpowiedź była pomocna;
    czy te informacje były pomocne; czy artykuł był pomocny; zauważyłeś błąd; widzisz błąd; znalazłeś błąd;
    zauważyli państwo błąd; zgłoś błąd w artykule; zaproponuj poprawkę; podziel się opinią; wyraź opinię;
    artykuł czytany przez lektora ai; artykuł czytany przez syntezator mowy; odsłuchaj artykuł;
    ładowanie odtwarzacza; ładowanie filmu; ładowanie mapy; ładowanie komentarzy;
    zobacz wyniki; pokaż wyniki; ankieta zakończona; sonda zakończona; głosowanie zakończone;
    dziękujemy za głos; dziękujemy za oddanie głosu; już głosowałeś; pobierz aplikację;
    pobierz naszą aplikację; pobierz z google play; pobierz z app store; dostępne w google play;
    cenimy twoją prywatność; dbamy o twoją prywatność; szanujemy twoją prywatność; zaakceptuj wszystkie;
    zarządzaj zgodami; ustawienia plików cookie; przejdź do serwisu; wykorzystałeś limit bezpłatnych artykułów;
    treść dostępna dla subskrybentów; artykuł dostępny dla subskrybentów;
    jesteś już subskrybentem; masz już prenumeratę; rezygnujesz kiedy chcesz; odblokuj artykuł;
    odblokuj dostęp; dodaj do koszyka; dodaj do ulubionych; dodaj do listy życzeń; przejdź do koszyka;
    wybierz rozmiar; wybierz kolor; powiadom o dostępności;
    powiadom mnie o dostępności; napisz opinię; dodaj opinię;
    poprzednie zdjęcie; następne zdjęcie;  
    przesuń aby zobaczyć więcej; przesuń aby zobaczyć więcej zdjęć; zamknij pełny ekran;
    skopiowano do schowka; obserwuj autora; obserwuj temat; obserwuj ten temat;
    wszystkie artykuły autora; inne artykuły autora; zobacz profil; dlaczego widzę tę reklamę;
    ukryj reklamę; zamknij reklamę; pomiń reklamę; zgłoś reklamę; wesprzyj niezależne dziennikarstwo;
    wesprzyj redakcję; zobacz komentarze; pokaż komentarze;
    ukryj komentarze; dodaj komentarz; wyślij komentarz; pokaż odpowiedzi; pokaż mniej;
    przeczytaj cały artykuł; czytaj cały artykuł; powrót do strony głównej; użyj mojej lokalizacji;
    zmień lokalizację; zmień język; przetłumacz stronę;
    powiększ tekst; zmniejsz tekst; powiększ czcionkę; zmniejsz czcionkę; wielkość liter; relacja zakończona;
    relacja na żywo zakończona; odśwież stronę; automatyczne odświeżanie; włącz powiadomienia;
    przewidywany czas czytania;
    bądź pierwszy, który skomentuje; bądź pierwszą osobą, która skomentuje; skomentuj jako pierwszy; zgłoś nadużycie; zgłoś komentarz; kliknij, aby odświeżyć;
    przejdź do przepisu; drukuj przepis; otwórz w aplikacji; czytaj w aplikacji; wróć do wyników; dodaj jako preferowane źródło w google;
    wróć do góry; załaduj więcej komentarzy; zaloguj się, aby skomentować; jak oceniasz ten artykuł;
    powrót na stronę główną; wróć na stronę główną;
    czy ten artykuł był pomocny; czy ta strona była pomocna; podobał ci się artykuł;
    podobał ci się ten artykuł; kliknij tutaj, aby przeczytać więcej; kliknij, aby przeczytać więcej;
    kliknij tutaj, aby czytać dalej;
    wyświetl ten post na instagramie; zobacz ten post na instagramie; udostępnij na facebooku;
    udostępnij na twitterze; udostępnij przez e-mail; udostępnij; udostępnij artykuł; podziel się artykułem;
    podziel się na facebooku; wydrukuj; drukuj; drukuj artykuł; wydrukuj artykuł; wyślij e-mailem; wyślij znajomemu;
    kopiuj link; skopiuj link; link skopiowany; wróć na górę; powrót do góry; powrót na górę; wróć do początku; załaduj więcej artykułów; przejdź do treści;
    przejdź do głównej treści; kliknij, aby powiększyć; kliknij aby powiększyć; 
    odtwórz wideo;  obejrzyj wideo; ten film jest niedostępny; to wideo jest niedostępne;
    film niedostępny;  przejdź do galerii; posłuchaj artykułu; min czytania; minuty czytania;
    minut czytania; czas czytania; rozmiar tekstu; rozmiar czcionki; obserwuj nas; polub nas na facebooku;
    pokaż więcej; wczytaj więcej; następny artykuł; poprzedni artykuł; zgłoś błąd;
    artykuł tylko dla subskrybentów; zapisz na później
  `),
  beside: phrases(`
    tabela rozmiarów; darmowa dostawa; zadaj pytanie; wesprzyj nas; wpłać teraz; przekaż darowiznę; o autorze;
    tryb ciemny; tryb nocny; wysoki kontrast; masz już konto; pełny ekran; rozwiń; odśwież; zagłosuj; cytuj;
    do góry; produkt dostępny; ostatnie sztuki; wypróbuj za darmo; oddaj głos; zagłosuj teraz;
    mały średni duży; mały; średni; duży; normalny;
    tak nie; nie wiem; może; daj nam znać; napisz do nas; skontaktuj się z nami; nie teraz; później; zezwól;
    zablokuj; głosuj; ankieta; sonda; wyniki; otwórz; zamknij; obserwuj; odtwórz; pauza; wycisz; wpłać;
    dziękujemy za opinię; dziękujemy za ocenę; poprzedni; następny; wstecz; dalej; strona główna; szukaj; menu;
    ładowanie; trwa ładowanie; proszę czekać; odpowiedz; zgłoś; sponsorowane; na żywo; relacja na żywo;
    tak; nie; tak nie; udostępnij znajomym;
    podaj adres e-mail; podaj swój adres e-mail; twój adres e-mail; wpisz adres e-mail; akceptuj;
    akceptuj wszystkie; odrzuć; odrzuć wszystkie; ustawienia; zarządzaj preferencjami; zaloguj się;
    zarejestruj się; drukuj; udostępnij; komentarze; dowiedz się więcej; wyślij
  `),
  published: phrases('opublikowano; data publikacji; publikacja; dodano; utworzono'),
  updated: phrases('aktualizacja; zaktualizowano; ostatnia aktualizacja; data aktualizacji; zmodyfikowano'),
};
