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
    podobne produkty; powiązane produkty; polecane produkty; może ci się spodobać; podobne przepisy;
    następny artykuł; poprzedni artykuł;
    tagi;
    polecane artykuły; polecane; polecamy; powiązane artykuły; podobne artykuły; podobne; powiązane;
    najczęściej czytane; najczęściej czytane dziś; dziś najczęściej czytane; najczęściej czytane w tym tygodniu; najpopularniejsze dziś; najpopularniejsze artykuły; popularne; najpopularniejsze; najchętniej czytane
  `),
  ],
  lines: phrases(`
    bądź pierwszy, który skomentuje; bądź pierwszą osobą, która skomentuje; skomentuj jako pierwszy; zgłoś nadużycie; zgłoś komentarz; kliknij, aby odświeżyć;
    przejdź do przepisu; drukuj przepis; otwórz w aplikacji; czytaj w aplikacji; wróć do wyników; dodaj jako preferowane źródło w google;
    do góry; wróć do góry; załaduj więcej komentarzy; zaloguj się, aby skomentować; jak oceniasz ten artykuł;
    powrót na stronę główną; wróć na stronę główną;
    czy ten artykuł był pomocny; czy ta strona była pomocna; podobał ci się artykuł;
    podobał ci się ten artykuł; kliknij tutaj, aby przeczytać więcej; kliknij, aby przeczytać więcej;
    kliknij tutaj, aby czytać dalej;
    wyświetl ten post na instagramie; zobacz ten post na instagramie; udostępnij na facebooku;
    udostępnij na twitterze; udostępnij przez e-mail; udostępnij; udostępnij artykuł; podziel się artykułem;
    podziel się na facebooku; wydrukuj; drukuj; drukuj artykuł; wydrukuj artykuł; wyślij e-mailem; wyślij znajomemu;
    kopiuj link; skopiuj link; link skopiowany; do góry; wróć na górę; powrót do góry; powrót na górę; wróć do początku; załaduj więcej artykułów; przejdź do treści;
    przejdź do głównej treści; kliknij, aby powiększyć; kliknij aby powiększyć; powiększ zdjęcie;
    odtwórz wideo; odtwórz film; obejrzyj wideo; ten film jest niedostępny; to wideo jest niedostępne;
    film niedostępny; zobacz galerię; przejdź do galerii; posłuchaj artykułu; min czytania; minuty czytania;
    minut czytania; czas czytania; rozmiar tekstu; rozmiar czcionki; obserwuj nas; polub nas na facebooku;
    pokaż więcej; wczytaj więcej; następny artykuł; poprzedni artykuł; zgłoś błąd;
    artykuł tylko dla subskrybentów; zapisz na później
  `),
  beside: phrases(`
    ładowanie; trwa ładowanie; proszę czekać; odpowiedz; zgłoś; sponsorowane; na żywo; relacja na żywo;
    tak; nie; tak nie; udostępnij znajomym;
    podaj adres e-mail; podaj swój adres e-mail; twój adres e-mail; wpisz adres e-mail; akceptuj;
    akceptuj wszystkie; odrzuć; odrzuć wszystkie; ustawienia; zarządzaj preferencjami; zaloguj się;
    zarejestruj się; drukuj; udostępnij; komentarze; dowiedz się więcej; wyślij
  `),
  published: phrases('opublikowano; data publikacji; publikacja; dodano; utworzono'),
  updated: phrases('aktualizacja; zaktualizowano; ostatnia aktualizacja; data aktualizacji; zmodyfikowano'),
};
