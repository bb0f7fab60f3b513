import { setOf } from '../word-set.ts';
import { forms, type People } from './people.ts';

export const en = (): People => ({
  offices: forms(`
    ombudsman: ombudsman ombudswoman ombudsperson; auditor: auditor; coroner: coroner;
    minister: minister; secretary: secretary; president: president; chancellor: chancellor; premier: premier;
    mayor: mayor mayoress; governor: governor; ambassador: ambassador; consul: consul; senator: senator; deputy: deputy mp congressman
    congresswoman representative lawmaker councillor councilor councilman councilwoman alderman;
    monarch: king queen; pope: pope; bishop: bishop archbishop; judge: judge justice magistrate;
    prosecutor: prosecutor; lawyer: lawyer attorney barrister solicitor counsel; commissioner: commissioner; chief: chief;
    goalkeeper: goalkeeper keeper goalie; striker: striker forward; midfielder: midfielder; defender: defender;
    winger: winger; coach: coach trainer; manager: manager; captain: captain skipper; player: player;
    director: director; head: head; leader: leader; member: member; holder: holder; chair: chair chairman chairwoman chairperson; chief-executive: ceo; organiser: organiser organizer; cook: cook chef; carpenter: carpenter joiner; tailor: tailor; cobbler: cobbler; potter: potter;
    blacksmith: blacksmith; watchmaker: watchmaker clockmaker; bricklayer: bricklayer; electrician: electrician; plumber: plumber;
    mechanic: mechanic; surveyor: surveyor; waiter: waiter waitress; butcher: butcher; grocer: grocer shopkeeper; bookseller: bookseller; vet: vet veterinarian; pharmacist:
    pharmacist; dentist: dentist; hairdresser: hairdresser barber; driver: driver; executive: executive; negotiator: negotiator;
    spokesperson: spokesman spokeswoman spokesperson; engineer: engineer; librarian: librarian; archivist: archivist; provost: provost; jockey: jockey; curator: curator;
    forester: forester ranger warden; biologist: biologist; professor: professor lecturer; doctor: doctor physician surgeon;
    nurse: nurse midwife; teacher: teacher headteacher headmaster headmistress principal rector dean; owner: owner
    proprietor landlord landlady; founder: founder cofounder; officer: officer sergeant inspector constable lieutenant
    detective superintendent; sheriff: sheriff; general: general colonel major admiral commander brigadier;
    scientist: scientist researcher chemist physicist geologist botanist historian astronomer ecologist archaeologist
    meteorologist oceanographer; author: author writer novelist poet playwright dramatist; editor: editor; reporter: reporter
    correspondent journalist; artist: artist painter sculptor photographer; architect: architect; musician: musician singer
    pianist violinist guitarist bassist drummer organist composer; conductor: conductor; soloist: soloist;
    referee: referee umpire linesman; mate: mate; boatswain: boatswain bosun; coxswain: coxswain cox; defendant: defendant accused; claimant:
    claimant plaintiff; actor: actor actress; economist: economist; priest: priest vicar
    pastor rabbi imam chaplain curate; farmer: farmer grower winegrower; baker: baker; fisherman: fisherman; pilot: pilot; guide: guide;
    keeper: gardener groundsman caretaker; adviser: adviser advisor; envoy: envoy; treasurer: treasurer; clerk: clerk;
    champion: champion qualifier winner; harbourmaster: harbourmaster harbormaster; stationmaster: stationmaster; student: student; resident: resident; analyst: analyst
  `),
  fields: forms(`
    any: general senior affairs regional national cabinet portfolio; opposition: opposition; chief: chief managing executive head;
    prime: prime; first: first; foreign: foreign external; trade: trade commerce; economy: economy economic business industry
    enterprise; finance: finance financial treasury exchequer budget; interior: interior home migration immigration; defence: defence defense war;
    justice: justice; health: health; education: education schools; science: science research universities;
    environment: environment environmental climate water; energy: energy mines mining; agriculture: agriculture agricultural farm farming food forestry forests;
    fisheries: fisheries fishing; transport: transport transportation infrastructure railways rail;
    works: works building construction; housing: housing communities;
    labour: labour labor employment work; social: social welfare pensions; culture: culture arts media libraries; heritage: heritage conservation; leisure: leisure recreation;
    planning: planning regeneration; roads: roads highways; waste: waste recycling refuse; safety: safety; equality: equality equalities women;
    seniors: elderly; licensing: licensing; licences: licences; resources: resources;
    sport: sport sports; tourism: tourism; digital: digital; technology: technology; marketing: marketing; sales: sales; operations: operations operating;
    personnel: personnel; communications: communications; family: family families youth children;
    development: development; state: state; police: police; fire: fire; army: army; navy: navy; security: security
  `),
  titles: setOf('mr mrs ms miss mx dr prof sir dame lord lady rev fr st messrs'),
  joints: setOf('of for to the and &'),
  articles: setOf('the a an its their his her our my'),
  qualifiers: setOf(`
    former formerly ex acting deputy vice then interim caretaker incoming outgoing shadow late elect designate assistant
    under past previous one-time onetime retired honorary would-be junior associate junior-minister pro candidate nominee
    rival counterpart predecessor successor ex-foreign ex-finance ex-prime ex-minister ex-president
  `),
  changes: setOf(`
    retired retires retiring steps stepped stepping
    appointed promoted succeed succeeded succeeds replaced replaces previously formerly
    resigned resigns reshuffle reshuffled elected combines doubles sacked fired dismissed
    current incumbent successor predecessor
  `),
  kin: setOf(`
    brother brothers sister sisters sibling siblings son sons daughter daughters wife husband spouse niece nephew uncle aunt
    mother father parents parent widow widower cousin cousins grandson granddaughter grandfather grandmother grandparents
    twin twins family families married couple partner heir stepson stepdaughter stepfather stepmother namesake namesakes
    relation relative relatives in-law brother-in-law sister-in-law son-in-law daughter-in-law father-in-law mother-in-law
    née nee born dynasty unrelated great-granddaughter great-grandson ancestor descendant child children
  `),
  conjunctions: setOf('and & or nor versus vs against alongside with plus'),
  endings: ['s', 'es', 'ies', 'y'],
  openers: setOf(`
    mondays tuesdays wednesdays thursdays fridays saturdays sundays
    asked according meanwhile yesterday today tomorrow now later earlier however still once there here even perhaps while
    like unlike despite among across near inside outside dear said says many some several last next qualifier veteran young
    old former ex club team-mate teammate born called named another only two three four five six monday tuesday wednesday
    thursday friday saturday sunday january february march april may june july august september october november december
    yes no mr. photo photograph photos caption source
  `),
  things: setOf(`
    motion amendment report inquiry review affair case collection lecture prize trophy shield memorial
    street road lane avenue square row bridge park hall house school college university institute hospital church cathedral
    museum gallery library theatre theater bank company group limited ltd inc corp corporation council committee commission
    board agency office department ministry court party union club united city town county district region valley bay sea
    lake river island islands mountain mount cape port point hill harbour harbor beach coast north south east west northern
    southern eastern western upper lower central new old great little saint league cup open championship championships
    festival award prize act bill treaty convention news times post press radio television lines airlines airways railway
    station airport hotel inn company foundation trust society association federation guild chamber fund project center
    centre international national royal world american british european street's day week war army navy force forces
    states kingdom republic nations parliament congress senate assembly castle tower gate market green common house
    brothers sons & team stadium arena course estate villa forest wood woods field fields farm garden gardens
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december god christmas easter bible internet windows linux reserve desert ocean gulf strait peninsula
    highway line authority authorities services service system systems software code language api guide book chapter section
  `),
});
