import { WordSet } from '#text';

/** Those of whom a piece of news tells, with whom its sentences begin: “Residents had been waiting”. */
export const people = new WordSet(`
  residents neighbours neighbors villagers locals visitors tourists passengers commuters drivers cyclists hikers farmers
  fishermen growers workers engineers researchers scientists experts economists analysts critics supporters opponents
  campaigners protesters demonstrators organisers organizers volunteers officials inspectors investigators prosecutors
  lawyers police firefighters rescuers doctors nurses patients teachers pupils students parents children shopkeepers
  traders customers owners tenants voters diplomats negotiators prices tickets talks
  spectators onlookers bystanders motorists anglers walkers campers climbers runners swimmers skiers holidaymakers
  pensioners homeowners householders landlords taxpayers shoppers guests diners consumers buyers sellers bidders
  employees employers staff miners builders plumbers carpenters gardeners bakers brewers butchers cooks waiters
  divers sailors rowers crews climatologists meteorologists historians archaeologists biologists geologists astronomers
  doctors surgeons midwives paramedics witnesses detectives jurors worshippers parishioners mourners relatives survivors
  collectors readers listeners viewers audiences singers dancers actors musicians
`);

/** The same of a club, a council or a school, which some write large in their own minutes. */
export const members = new WordSet(`
  members councillors councilors delegates deputies trustees governors directors shareholders officers lawmakers senators
  players fans supporters coaches captains referees contestants candidates applicants participants competitors
`);

/** What notices tell of without an article, and hardly any name ends with: “Admission is free”. */
export const announced = new WordSet(`
  admission entry tickets parking refreshments bookings registration proceeds donations repairs work construction drilling
  rain snow applications reservations refunds deliveries sales profits wages rents
  flights trains buses ferries lessons rehearsals performances tours
  insurance applause traffic attendance transport accommodation catering
  heating lighting electricity compensation cheques payments fares fees nominations prizes maintenance demolition excavation
  visibility temperatures diversions closures delays cancellations collections subscriptions enquiries inquiries
`);
