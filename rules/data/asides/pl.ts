import type { Aside } from './aside.ts';

export const pl: Aside = {
  me: `ja mnie mi mną mój moja moje moją mojej mojego mogę mam jestem chcę będę żebym abym proponuję przesyłam wiem myślę
    znam powinienem powinnam *łem *łam !artykułem !tytułem !zespołem !kościołem !stołem !działem !udziałem !kapitałem
    !materiałem !kanałem !oddziałem !podziałem !szczegółem !źródłem !żywiołem !popiołem !dołem !stadłem !tłem !ciałem
    !masłem !mydłem !światłem !hasłem !rzemiosłem !krzesłem !czołem !kołem !dziełem !węzłem !przemysłem !pomysłem
    !ogółem !aniołem !bawołem !generałem !minerałem !szpitałem !orłem !kotłem !szkłem`,
  you: `ty ci cię ciebie tobie tobą chcesz wolisz potrzebujesz masz możesz daj powiedz sprawdź chciałbyś chciałabyś
    wkleiłeś wkleiłaś podałeś podałaś prosiłeś prosiłaś przesłałeś przesłałaś`,
  we: 'my nas nam nami nasz nasza nasze naszego naszej naszych naszym',
  your: 'twój twoja twoje twojego twojej twojemu twoim twoją',
  craft: `zaktualizow* sprostow* usun* skróc* skrac* upro* popraw* zmien* zmian* dodał* dodać dodam dopis* przeredag* przepisał* przepisać zamieni*
    zachowa* przetłumacz* uzupełni* rozwin* dostosow* streśc* zredag* przygotow* zastąp* zastęp* zaproponow* napis*
    wygładz* wplot* wplec* dodano wpisał*`,
  part: `akapit* zdani* tytuł* nagłów* ton wersj* szkic* powtórze* wstęp* zakończeni* styl* sformułowa* zajawk* cytat*
    anglicyzm* lead* wypunktow*`,
  genre: `artykuł* tekst* notatk* przepis przepisu reportaż* recenzj* wpis* relacj* opis*`,
  asked: `prosił* prośb* życzeni* wkleił* podałeś podałaś podany przesłał* wskazał* notatkach podajesz wspomniałeś sugerował*`,
  hope: 'nadzieję',
  fits: `spełnia oczekiwan* odpowiada trafia oddaje odpowiada pasuje lepiej`,
  ask: 'chcesz wolisz czy daj znać powiedz potrzebujesz jeśli',
  cannot: 'nie',
  knows: 'wiedza wiedzę wiedzy informacje dane',
  ends: 'kończy sięga sięgają ogranicza aktualizac*',
  made: 'zmyśli* wymyśli* fikcyjn* zastępcz*',
  user: 'użytkownik użytkowniczka',
  wants: 'chce prosi pyta',
  explain: 'wyjaśnię wytłumaczę',
  other: 'inne innych alternatywne alternatywnych propozycje propozycja',
  order: `napisz streść przeredaguj przepisz popraw skróć przetłumacz stwórz przygotuj rozwiń opisz`,
  following: 'poniższy poniższą poniższego poniższe powyższy następujący',
  prose: `bierna bierną stronę żargon* ton styl* płynn* gramatyk* zwięzł* czyteln* krótsz* dłuższ* oficjaln* formaln* neutraln* prost*`,
  trained: 'treningow* szkoleniow* trening* wytrenowan*',
  will: `mogę mógłbym mogłabym chętnie`,
  public: 'komentarzach subskryb* rozdział*',
  task: 'konkurs* ćwiczenie ćwiczenia',
  told: 'instrukcj* polecen*',
  verify: 'zweryfikow* sprawdz* sprawdź potwierdz* dostępu',
  fact: `liczb* dat danych datę daty fakt* źródł* informacji kwot* stóp stop* cen* wynik* szczegół* twierdzeni*`,
  limit: `porad* prognoz* spekul* wytyczn*
    internetu sieci linków rzeczywistym prawn* medyczn*`,
  secret: 'osobowych nazwisk* opini* treści',
  sorry: 'przykro niestety przepraszam wybacz',
  quoth: 'powiedział powiedziała mówi mówił odparł odpowiedział tłumaczył',
};
