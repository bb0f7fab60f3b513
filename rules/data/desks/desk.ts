/** What a desk of a paper writes about. Words are compared by their first five letters, as all words of substance are. */
export interface Desk {
  /** `a sports report`: completes “it reads like …”. */
  readonly is: string;
  /** Whether its words may stand in an article about anything, as what is closed on Sunday may. */
  readonly isLoose: boolean;
  readonly words: string;
}

const names = {
  sport: { is: 'a sports report', isLoose: false },
  kitchen: { is: 'a recipe', isLoose: false },
  manual: { is: 'the manual of an appliance', isLoose: false },
  notice: { is: 'a public notice', isLoose: true },
  office: { is: 'a form of an office', isLoose: false },
  police: { is: 'a police report', isLoose: false },
  market: { is: 'a market report', isLoose: false },
  stars: { is: 'a horoscope', isLoose: false },
  garden: { is: 'a gardening column', isLoose: false },
  home: { is: 'household advice', isLoose: false },
  computer: { is: 'advice on computers', isLoose: false },
  health: { is: 'health advice', isLoose: false },
  money: { is: 'advice on money', isLoose: false },
  weather: { is: 'a weather forecast', isLoose: false },
  roads: { is: 'a traffic report', isLoose: true },
  waste: { is: 'a notice about refuse', isLoose: false },
  church: { is: 'a parish notice', isLoose: false },
  course: { is: 'an announcement of a course', isLoose: true },
  jobs: { is: 'an advertisement of a job', isLoose: true },
  sale: { is: 'a small advertisement', isLoose: true },
  screen: { is: 'a programme guide', isLoose: false },
  games: { is: 'a page of puzzles', isLoose: true },
  pets: { is: 'advice on pets', isLoose: false },
  looks: { is: 'a beauty column', isLoose: false },
  family: { is: 'advice to parents', isLoose: true },
  abroad: { is: 'a political report', isLoose: true },
  science: { is: 'a science report', isLoose: true },
  travel: { is: 'a travel report', isLoose: true },
  recall: { is: 'a product recall', isLoose: true },
  arts: { is: 'an arts notice', isLoose: true },
  car: { is: 'advice on cars', isLoose: false },
} as const;

type DeskName = keyof typeof names;

/** The words of each desk in one language. */
export type DeskWords = Readonly<Record<DeskName, string>>;

/** The desks of a language, from the words of each. */
export const desksOf = (words: DeskWords): readonly Desk[] =>
  Object.entries(names).map(([name, desk]) => ({ ...desk, words: words[name as DeskName] }));
