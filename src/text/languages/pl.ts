import { list, WordSet } from '../word-set.ts';
import type { Language } from './language.ts';

export const pl: Language = {
  code: 'pl',
  functionWords: new WordSet(`
    i a oraz lub albo ale lecz jednak że żeby aby bo ponieważ gdy kiedy jeśli jeżeli czy jak co kto który która które
    których którym ja ty on ona ono my wy oni one mnie mi ciebie go jego jej jemu im ich nas nam was się swój swoje ten
    ta to tego tej tym te tych nie tak też także tylko już jeszcze bardzo więcej wszystko każdy jest są był była było byli
    będzie będą być może można ma mają miał w we na z ze do od po za przed przez przy pod nad dla o u bez między niż
  `),
  danglingWords: new WordSet(
    'i a oraz lub albo że żeby bo gdy w we na z ze do od po za przed przez przy pod nad dla o u bez między niż który która które',
  ),
  abbreviations: new Set(
    list(
      'dr prof mgr inż ks św ul al nr np tj tzn itd itp m.in ok r w godz tys mln mld zł gr por str pkt art ust pt im lek hab',
    ),
  ),
  weekdays: list('poniedziałek wtorek środa czwartek piątek sobota niedziela'),
  months: list(
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  ),
  negations: new WordSet('nie nigdy nikt nic żaden żadna żadne ani bez'),
  numbers: new Map(
    list(
      'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia',
    )
      .map((word, value): [string, number] => [word, value])
      .concat([
        ['trzydzieści', 30],
        ['czterdzieści', 40],
        ['pięćdziesiąt', 50],
        ['sto', 100],
        ['tysiąc', 1000],
        ['sześćdziesiąt', 60],
        ['siedemdziesiąt', 70],
        ['osiemdziesiąt', 80],
        ['dziewięćdziesiąt', 90],
        ['dwieście', 200],
        ['trzysta', 300],
        ['czterysta', 400],
        ['pięćset', 500],
        ['sześćset', 600],
        ['siedemset', 700],
        ['osiemset', 800],
        ['dziewięćset', 900],
        ['tysiące', 1000],
        ['tysięcy', 1000],
        ['milion', 1e6],
        ['miliony', 1e6],
        ['milionów', 1e6],
        ['miliard', 1e9],
        ['dwie', 2],
      ]),
  ),
  speechVerbs: new WordSet(`
    powiedział powiedziała mówi mówił mówiła dodał dodała dodaje stwierdził stwierdziła twierdzi podkreślił podkreśliła
    podkreśla zaznaczył zaznaczyła wyjaśnił wyjaśniła wyjaśnia zapytał zapytała pyta odpowiada odpowiedział odpowiedziała
    poinformował poinformowała ogłosił ogłosiła napisał napisała powtarza według
    powiedzieli mówili mówią mówiąc dodali dodają stwierdza stwierdzili twierdził twierdziła twierdzą podkreślili
    zaznacza zaznaczyli wyjaśnili wyjaśniają zapytali pytał pytała odpowiadają odparł odparła informuje informują
    ogłasza ogłosili pisze pisał pisała przyznaje przyznał przyznała obiecuje obiecał obiecała żartuje żartował
    żartowała ostrzega ostrzegł ostrzegła zapewnia zapewnił zapewniła tłumaczy tłumaczył tłumaczyła opowiada opowiadał
    opowiadała wspomina wspominał wspominała komentuje skomentował skomentowała ocenia ocenił oceniła zauważa zauważył
    zauważyła relacjonuje szepnął szepnęła krzyknął krzyknęła rzekł rzekła śmieje zapowiada zapowiedział zapowiedziała apeluje zaapelował zaapelowała
    powtarzał powtarzała wzdycha westchnął westchnęła śmiała wyznał wyznała wyznaje
    uprzedza uprzedził uprzedziła powtórzył powtórzyła dorzuca dorzucił dorzuciła podsumowuje podsumował
    podsumowała przekonuje przekonywał przekonywała przypomina przypomniał przypomniała deklaruje zadeklarował
    chwali narzeka
    cieszy cieszył cieszyła martwi żali żalił żaliła
    podkreślał podkreślała podkreślają zaznaczał zaznaczała dodawał dodawała wyjaśniał wyjaśniała zapewniał zapewniała
    zauważał zauważała przypominał przypominała ostrzegał ostrzegała oceniał oceniała zapowiadał zapowiadała
  `),
};
