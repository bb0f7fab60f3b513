import type { DeskWords } from './desk.ts';
import { living } from './en-living.ts';

export const en: DeskWords = {
  ...living,
  sport: `
      debut midfield injury hat-trick loan relegated playoffs header under-21 rovers league season goal goals scored
      striker winger goalkeeper coach derby semi-final quarter-final squad volleyball handball football rugby hockey
      tennis basketball cricket transfer penalty tries referee half-time tournament championship qualified medal
      equaliser victory defeat beat kick-off stadium laps podium match captain player opponents unbeaten promotion
      fixture innings wicket peloton continental netball lacrosse badminton squash darts snooker billiards croquet
      skittles curling regatta scoring goalless fly-half kickoff batsman jockey club clubs pitch trophy vase corner
      singles doubles bowls bowling shot shots round final runners-up skip skipper wing centre-back full-back racket
      racquet serve sets golf golfers birdie fairway putt sprint relay athletes cyclist swimmer gymnast wrestling
      boxing bout knockout hurdles javelin rowers division standings table away wins lost loss draw drew kicker
      touchdown homer hoops rebound court lengths pool bathing locker seed seeded seeds straight tie-break unseeded
      bowler overs batting stumps umpire spinner seamer runs forwards tackle scrum conversion substitute sevens
      leaders leading points game games beaten thrashed edged title nationals junior senior seconds thirds signed
      signing heptathlon marathon backstroke butterfly freestyle breaststroke swam rowed sculls coxed crew eights
      oarsmen handicap trainer treble steeplechase outsider furlong colt filly fences paddock grand prix rally karting
      motocross speedway pole archery fencing judo karate taekwondo boxer heavyweight middleweight featherweight
      unanimous judges triathlon orienteering skiing skier slalom snowboard biathlon skating figure puck goaltender
      overtime period shutout baseball softball assists three-pointer free-throw play-off semifinal away-goals
      stoppage crossbar spot spot-kick booked sent-off yellow clean-sheet lakers wanderers albion hotspur united
      visitors hosts home-side
    `,
  notice: `
      flood alert storm gusts snow forecast meteorologists temperature outage engineers valve pressure supply
      household residents evacuate embankment stings jellyfish lifeguards swimmers levels caravan bottled timetable
      route buses trams motorway diversion roadworks lorry collision drivers junction carriageway closure applications
      grant subsidy deadline commuters spokesman hospital council advised holiday interrupted restored affected valid
      premises reminded registered consult enquiries helpline parcel stamp posting postal envelope mailing customs
      opening closes closing noon branch reopen prohibited forbidden owners contractors fines permit compulsory
      prescription pharmacists charged scheme replaced sticker sandbags gauges tide surge inhabitants tenants hydrant
      mains boil drinking notices objections planning lodged portal byelaw polling licence fees postpone cancelled
      venue emergency drill
    `,
  office: `
      renew proof address permit resident portal registration passport licence vehicle identity certificate duplicate
      applicant valid expires login account upload birth forms apply documents notary signature counter appointment
      stamped border yellow fever arrival republic consulate embassy traveller booklet photographs biometric processed
      online
    `,
  police: `
      police officers thieves stolen theft burglars witnesses suspect arrested robbery detectives custody culprits
      perpetrators collided breathalyser handcuffs magistrates remanded bail guilty solicitor sentenced prosecution
      defendant arson blaze firefighters crews ambulance paramedics smoke injured assault knife stabbed appeal cctv
      charged jailed fined offence flames burning burnt alight fires crash scene inquiry inquest coroner victim killed
      gang drugs cannabis cocaine weapon firearm patrol sergeant constable inspector murder manslaughter fraud
      smuggling cheated pretending courier impersonating swindled scam scams phoned caller alarm stealing made-off
      takings raid raided mugged pickpocket shoplifter trespass vandals graffiti hostage kidnapped abducted missing
      search forensic fingerprints evidence beard limp description tattoo wanted manhunt hoodie balaclava gloves
      getaway registration plate cells cell jail prison probation community-service convicted acquitted jury juror
      verdict trial counsel barrister judge crown tribunal heard embezzled laundering bribe forgery counterfeit
      blackmail stalking harassment rape rapist gunman gunshots shotgun pistol rifle bullets machete hammer-attack
      hit-and-run drink-driving drunk limit airlifted intensive-care critical serious hazardous brigade hose
      extinguished
    `,
  market: `
      shares investors dividend turnover profit revenue analysts earnings bourse listed acquisition takeover
      subsidiary creditors insolvency plant redundancies unions payroll fiscal sales manufacturer factory jobs losses
      merger wholesale retailer commodity futures barrel company's workforce production output exports imports price
      pounds supplier chain chief executive costs tonnes wheat barley copper crude cents traders trading closed index
      stocks hens pullets lambs lamb ewes cattle heifers bullocks store brisk pens sack eased demand auction mart opec
      dealers quarterly forecast loss annual stake bidder rival deal buyout listing flotation debt bonds yields
      currency sterling euro dollar inflation rates outlets warehouses depots orders tariff quota cocoa coffee soya
      maize corn sugar cotton rubber steel aluminium nickel zinc lead silver gold platinum ounce bullion brent gained
      slipped climbed dropped rallied session settled points percentage consecutive month-on-month year-on-year
      economists builders homebuilder consumer spending confidence survey federation regulators antitrust competition
      watchdog
    `,
  weather: `
      showers sunshine sunny cloud overcast drizzle rain rainfall thunder mist frost sleet hail breezy winds wind gale
      gales degrees celsius highs lows forecast outlook tonight humid chilly milder colder brighter spells westerly
      easterly northerly southerly anticyclone depression dusk dawn coast temperature rainy windy heatwave cold warm
      mild weekend storms lightning snowfall moderate heavy patchy brief foggy fogs valleys ridge drier wetter sunrise
      sunset pollen freshening squally hailstones freezing thaw thawing flurries blizzard snowy slush muggy sultry
      sweltering mercury fahrenheit maximum minimum overnight clearer unsettled settled changeable prospects afternoon
      isolated scattered hurricane cyclone tornado typhoon
    `,
  roads: `
      motorists traffic delays congestion carriageway lane lanes tailbacks roundabout bypass roadworks resurfacing
      speed cameras bridge lorries tanker coaches replacement trains rail railway platform services timetables
      passengers signalling cyclists bicycles pedestrians parking closed closures a-road slip road route junction
      diversion buses tram lorry driver vehicles overturned shed recovery miles queue ticket travel journey commuters
      station line lines engineering southbound northbound eastbound westbound tractors trailer load contraflow lights
      cones cone hard-shoulder jackknifed gritting potholes tarmac layby lay-by tunnel tolls toll toll-booth stops
      stop served forecourt locomotive departures arrivals cancelled strike
    `,
  waste: `
      bins recycling refuse rubbish waste landfill collections crate kerb kerbside wheelie cardboard plastics glass
      bottles cans tins batteries composting caddy lids sacks bags household depot fly-tipping garden brown green grey
      black blue emptied empty dispose bulky fortnightly weekly missed scraps skip skips tipped stickers
    `,
  church: `
      church parish vicar rector curate priest bishop congregation worship communion evensong mass matins hymn hymns
      choir prayer sermon preacher chapel altar baptism christening funeral burial diocese pastor gospel bible easter
      advent harvest deacon steeple pews cathedral synagogue mosque imam rabbi holy service saint faith religious
      pilgrims monastery nuns monks candle organ bells wedding blessing coffee cremation mourners donations hymnal
      graveside obituary died aged survived eucharist narthex lectionary lent palm pentecost trinity choristers verger
      sexton sacristan bellringers crypt pulpit nave chancel font widow bereaved cortege coffin hearse flowers wake
      leaves grandchildren great-grandchildren children daughters sons illness peacefully death lived born studied
      founder taught decades memorial tribute
    `,
  screen: `
      series episode viewers drama thriller comedy documentary channel broadcast sitcom repeat detective stars
      starring director film films cinema movie screening premiere cast actor actress streaming television soap plot
      tonight's watch star plays murder inspector love romance audience ratings host presenter laugh bows programmes
      season contestants judges catch-up finale pilot sketch anchor newsreader chat-show quiz-show box-set subtitles
      dubbed sequel prequel trilogy blockbuster western script rated critic splendid released remake role roles
      followed starts
    `,
  abroad: `
      parliament lawmakers senators congress president prime minister opposition coalition cabinet ballot polls
      election voters referendum treaty troops rebels ceasefire embassy ambassador sanctions border militants
      insurgents soldiers army republic government constitution diplomats nominations candidate mayoral summit capital
      foreign state emergency protest strike vote votes voted voting party parties coup peace talks weapons nuclear
      missile refugees migrants asylum trade tariff european nations united incumbent barred run-off runoff turnout
      junta regime dictator demonstrators tear-gas crackdown dissidents offensive frontline airstrike drone shelling
      artillery casualties bilateral spokesman envoy
    `,
  science: `
      astronomers telescope planet comet asteroid galaxy orbit nasa rocket satellite spacecraft researchers scientists
      journal study findings published laboratory species fossil dinosaur genes genome cells particles physicists
      climate experiment microscope eclipse meteor binoculars constellation water vapour dwarf neptune signal
      university mission launch crew lunar moon stars data ancient bones skull archaeologists evidence theory quantum
      chemical biology earthquake magnitude aftershock tremor epicentre seismologists volcano eruption lava mars
      horizon wildlife migration insects butterflies wasps swarm beekeepers hive hives owls swallows otters hedgehogs
      badgers fungi star light-years exoplanet surface iron molecule protein genetic bacteria enzyme jawbone sediment
      carbon isotopes radiocarbon geologists palaeontologists probe lander rover capsule
    `,
  travel: `
      airline flight airport carrier fares passengers luggage cabin boarding cruise hotel resort beach tourists
      holidaymakers destination sightseeing itinerary visa ferry terminal runway aircraft pilot crew suitcase route
      flying coach tour tours trip trips package island seaside campsite camping caravan guide rooms guests footpath
      path stile summit waymarked arrows weir circular hike hikers hiking boots maps trailhead right turn follow
      descend climb car-park fare departures base luton heathrow gatwick walk walks walkers ridge brook beech mill
      upstream downstream muddy miles lane lanes bridleway viewpoint picnic hostel bed-and-breakfast all-inclusive
      excursion gangway deck captain
    `,
  recall: `
      recall withdrawn batch serial model faulty defect overheat choke choking hazard risk customers receipt refund
      return product manufacturer sold store consumer branch toys toddlers children break sharp fire stop proof packs
      pack labelled allergen undeclared contaminated plastic pieces supermarket chain toaster lever element stick
      rattles handle notice safety owners unplug price frozen bags jars glass metal fragments salmonella listeria nuts
      peanuts traces best-before shelves dealers bolt steering loose airbag seatbelt brakes repair free-of-charge
      affected
    `,
  arts: `
      concert orchestra conductor symphony quartet violin piano soloist gallery exhibition painter sculpture museum
      curator theatre stage actors play playwright audience rehearsal opera ballet dancers poet poets poems novel
      author album songs singer guitarist band drummer choir festival review show shows music playing plays artist
      drawing works piece premiere book books reading literature writer comedy tragedy tenors sopranos altos bass
      basses singing sing sight-reading sequel shot cast director sinfonia tuba cello cellist viola oboe clarinet
      flute trumpet trombone horn harp percussion timpani baton philharmonic recital chamber sonata fugue requiem
      oratorio cantata mezzo baritone libretto aria overture encore vinyl tracks chart gigs headliner tour setlist
      canvas watercolours etchings lithographs engravings portraits landscapes ceramics installation retrospective
      biennale auctioneer shortlist prize publisher paperback hardback memoir essays translated poetry recordings
    `,
};
