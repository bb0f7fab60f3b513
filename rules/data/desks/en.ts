import type { DeskWords } from './desk.ts';

export const en: DeskWords = {
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
    `,
  kitchen: `
      tablespoon teaspoon oven roast simmer garlic onion butter flour pepper olive chop slice stir boil dough bake
      thyme parsley rosemary tomato potato grams sugar cream eggs peel sauce soup grate whisk drain lemon vinegar
      cinnamon celery carrot leek pour sprinkle knead mince toast pasta broth stock salt tray cloves spoonful chill
      yolk yolks custard mustard nutmeg ginger cumin paprika basil oregano coriander aubergine courgette cabbage
      spinach lentils beans chickpeas syrup icing pastry fillet gravy ladle sieve pudding mayonnaise vinaigrette
      caramel yeast crumbs crust braise bread loaf bowl dish dishes cook cooked recipe ingredients serves tender crisp
      brown bacon beef lamb pork fish rice cheese milk mushroom cauliflower broccoli pumpkin apples pears plum plums
      berries chocolate vanilla cocoa biscuit cake pies tart filling marinade season sherry wine oils lime limes curry
      mash mashed frying dumplings noodles sift batter glaze brush beaten espresso grind ground finer coffee
      portafilter teapot brew brewing shot
    `,
  manual: `
      button filter display descale reset unplug socket thermostat dishwasher washing-machine cartridge router cable
      blink flashing rinse detergent appliance device battery charger screw manual mains error powder sachet
      anticlockwise clockwise kettle printer toner vacuum boiler fridge freezer firmware lever knob hose tank press
      switch programme plug light lamp orange unit rotate adapter volts watt watts water-tank nozzle drip basket
      immerse warranty serviced panel indicator pump lint pierce swollen dealer
    `,
  notice: `
      flood alert warning warned storm gusts snow forecast meteorologists temperature outage engineers valve pressure
      supply household residents evacuate embankment stings jellyfish lifeguards swimmers levels caravan bottled
      timetable route buses trams motorway diversion roadworks lorry collision drivers junction carriageway closure
      applications grant subsidy deadline commuters spokesman hospital council urged advised public holiday
      interrupted restored affected valid premises reminded registered consult enquiries helpline parcel stamp posting
      postal envelope mailing customs opening closes closing noon branch reopen prohibited forbidden owners
      contractors fines permit compulsory
    `,
  office: `
      renew proof address permit resident portal registration passport licence vehicle identity certificate duplicate
      applicant valid expires login account upload birth forms apply documents notary signature counter appointment
      stamped border yellow fever arrival months republic consulate embassy traveller
    `,
  police: `
      police officers thieves stolen theft burglars witnesses suspect arrested robbery detectives custody culprits
      perpetrators collided breathalyser handcuffs magistrates remanded bail pleaded guilty solicitor sentenced
      prosecution defendant arson blaze firefighters crews ambulance paramedics smoke injured assault knife stabbed
      appeal cctv charged jailed fined offence flames burning burnt alight fires crash scene inquiry inquest coroner
      victim killed gang drugs cannabis cocaine weapon firearm patrol sergeant constable inspector murder manslaughter
      fraud smuggling cheated pretending courier impersonating swindled scam scams phoned caller alarm
    `,
  market: `
      shares investors dividend turnover profit revenue analysts earnings bourse listed acquisition takeover
      subsidiary creditors insolvency plant redundancies unions payroll fiscal sales manufacturer factory jobs losses
      merger wholesale retailer commodity futures barrel company's workforce production output exports imports price
      pounds billion million supplier chain chief executive costs tonnes wheat barley copper crude cents traders
      trading closed index stocks hens pullets lambs lamb ewes cattle heifers bullocks store brisk pens sack eased
      demand auction mart opec dealers
    `,
  stars: `
      aries taurus gemini cancer virgo libra scorpio sagittarius capricorn aquarius pisces horoscope zodiac astrology
      venus mercury jupiter saturn neptune uranus planets lunar retrograde lucky romance cosmic patience intuition
      flirt lover soulmate destiny partner single secrets quarrel forgive trust unexpected rewards
    `,
  garden: `
      prune pruning seedling compost mulch cuttings perennial shrub bulbs tulip daffodils roses lawn weeds weeding
      slugs aphids greenhouse propagator fertiliser manure trowel spade hedge foliage germinate blossom clematis
      dahlias geraniums fuchsia raspberries currants blackcurrants gooseberries rhubarb courgettes lettuce radishes
      transplant potted repot soil sowing sown frosts buds stake wisteria lavender hydrangea pelargonium secateurs
      tubers stems seeds plants flowers bloom roots watering show onion beans carrots gladioli marrow exhibitors
      allotment gardener potatoes beetroot leeks peas sweetcorn strawberries herbs grass grow growing grows root leaf
      leaves seed bulb pots shade hardy annuals climber trellis beds border fork orchard
    `,
  home: `
      stain rinse fabric bleach detergent vinegar soap cloth sponge grease limescale mould damp skirting plaster paint
      primer emulsion enamel gloss varnish sandpaper sanding undercoat brushes roller wallpaper tiles grout laminate
      flooring subfloor joists carpet radiator boiler draught insulation loft drill screws hinge shelf mattress pillow
      duvet curtains tablecloth ironing laundry washing wash dryer scrub polish wardrobe upholstery glue masking putty
      sealant silicone drains plunger tapwasher spirit foam millimetres barrier window frame heating rust metal wipe
      measure seal sealed strip gaps plank board nails hammer ladder bucket filler kettle pipe pipes taps shower bath
      toilet oven sink cotton wool woollen silk leather shoes moths dust duster vacuum knit knitting needles stitch
      crochet yarn sewing seam pattern cushion button thread loops embroidery weave decrease increase centimetres
    `,
  computer: `
      browser software password click laptop smartphone apps email inbox spam virus malware phishing hacker download
      upload backup folder files desktop keyboard wifi wireless broadband modem update install settings menu login
      username screen scroll spreadsheet tablet android iphone windows online website server cloud encrypted
      authentication gigabyte processor account code codes characters verification two-step cookies cache tick icon
      icons printer router signal connection data memory drive file user users digital internet mobile phone devices
      link links
    `,
  health: `
      doctor patients symptoms vaccine jabs pharmacist medicine tablets dose doses allergy antihistamine pollen
      sneezing asthma wheezing fever cough influenza infection virus antibiotics blood pressure cholesterol diabetes
      stroke heart arthritis joints muscles posture stretching exercise breathing sleep insomnia diet dietician
      vitamin nutrition obesity weight calories surgery clinic nurse midwife pregnant immune rash eczema itching
      swollen bruise wound bandage donors physiotherapist dentist dental teeth gums optician hearing sufferers illness
      sick pain painkillers paracetamol ibuprofen hospital ward operation therapy mental anxiety depression stress
      ageing elderly carers overweight smoking smokers alcohol units screening cancer tumour knee knees spine bone
      bones skin eyes vision hygiene germs donate naps hormone melatonin colds cold study brush toothpaste fluoride
      milk thumb sucking juice early
    `,
  money: `
      savings savers mortgage borrowers lenders loans interest rates fixed pension payments allowance benefit
      claimants recipients eligible means-tested taxpayers returns inheritance insurance premium policyholders deposit
      account overdraft debit credit cheque payslips bonds annuity retirement inflation budget bills debts debt refund
      penalty surcharge automatically compensation income broker repayment rate lump cash bank banks payout earnings
      earners wages salary household subsidy rebate instalment deadline online paper file filed filing late owed
      shares trust fund funds invest lend lending
    `,
  weather: `
      showers sunshine sunny cloud overcast drizzle rain rainfall thunder mist frost sleet hail breezy winds wind gale
      gales degrees celsius highs lows forecast outlook tonight humid chilly milder colder brighter spells westerly
      easterly northerly southerly anticyclone depression dusk dawn coast temperature rainy windy heatwave cold warm
      mild weekend storms lightning snowfall moderate heavy patchy brief
    `,
  roads: `
      motorists traffic delays congestion carriageway lane lanes tailbacks roundabout bypass roadworks resurfacing
      speed cameras bridge lorries tanker coaches replacement trains rail railway platform services timetables
      passengers signalling cyclists bicycles pedestrians parking closed closures a-road slip road route junction
      diversion buses tram lorry driver vehicles overturned shed recovery miles queue ticket travel journey commuters
      station line lines engineering
    `,
  waste: `
      bins recycling refuse rubbish waste landfill collections crate kerb kerbside wheelie cardboard plastics glass
      bottles cans tins batteries composting caddy lids sacks bags household depot fly-tipping garden brown green grey
      black blue emptied empty dispose bulky fortnightly weekly missed
    `,
  church: `
      church parish vicar rector curate priest bishop congregation worship communion evensong mass matins hymn hymns
      choir prayer sermon preacher chapel altar baptism christening funeral burial diocese pastor gospel bible easter
      advent harvest deacon steeple pews cathedral synagogue mosque imam rabbi holy sunday service saint faith
      religious pilgrims monastery nuns monks candle organ bells wedding blessing coffee cremation mourners donations
      hymnal graveside obituary died aged survived
    `,
  course: `
      course class lessons term beginners tutor teacher enrol register workshop evening fees places tuition instructor
      improvers participants certificate adult learn sessions bring partner weekly bookbinding pottery yoga tango
      pilates watercolour calligraphy taught school centre college education library languages spanish italian french
      german painting drawing sewing knitting meditation dancing dance tools materials provided welcome booking book
    `,
  jobs: `
      vacancy applicants apply salary part-time full-time hours experience references interview recruit receptionist
      assistant qualified candidate driving wage wages contract shifts career essential desirable employer pro-rata
      hire hiring permanent temporary manager trainee apprentice driver cleaner nurse carer busy team holidays leave
    `,
  sale: `
      sale selling bedroom bathroom kitchen garage conservatory detached semi-detached terraced freehold leasehold
      auction viewing guide offers wanted exchange bargain buyer estate agents asking thatched acre acres orchard
      cottage bungalow fireplace pram dresser mower sofa wardrobe near miles condition good excellent used nearly-new
      collect petrol bicycle furniture piano guitar kittens puppies cash price hammer rent rental tenant landlord
    `,
  screen: `
      series episode viewers drama thriller comedy documentary channel broadcast sitcom repeat detective stars
      starring director film films cinema movie screening premiere cast actor actress streaming television soap plot
      tonight's watch star plays murder inspector love romance night audience ratings host presenter laugh
    `,
  games: `
      chess king queen rook bishop knight pawn pawns checkmate mate bridge trumps declarer spades hearts diamonds
      clubs dealer crossword clue clues solution solver sudoku puzzle lottery jackpot draw numbers winning rollover
      bonus ball quiz prize entries tombola raffle tickets white black move moves square rank file trick bidding lead
      card cards hand player wins winner march whist dominoes darts poker bets odds bookmakers favourite race races
      racecourse stakes jockey
    `,
  pets: `
      dogs puppy puppies cats kitten rabbit hamster guinea budgie parrot goldfish aquarium vets veterinary fleas ticks
      worms worming claws coat collar leash leads litter kennel hutch vaccinate neutered spayed breed feed pellets
      paws animal bird birds pony ponies horse saddle stable teeth gnaw tail tails barking walks owner
    `,
  looks: `
      skin moisturiser cream lotion serum shampoo conditioner hair scalp nails wrinkles make-up makeup lipstick
      mascara eyeshadow perfume fragrance sunscreen oily almond shea pumice facial skirt blouse trousers jacket heels
      handbag fashion trend wear stylish outfit wardrobe colours designer catwalk face faces hands foot feet massage
      oils natural results week glow tint bronzer razor shave shaving beard
    `,
  family: `
      toddler baby babies infant children parents bedtime naps tantrum nursery crib nappies nappy breastfeeding bottle
      weaning pushchair sibling teenager homework school pupils teachers playground bribe praise scold neighbour
      husband wife mother-in-law father daughter born birth weighing grandparents vegetables pudding sleep crying
      feeding cries kids teen boys girls
    `,
  abroad: `
      parliament lawmakers senators congress president prime minister opposition coalition cabinet ballot polls
      election voters referendum treaty troops rebels ceasefire embassy ambassador sanctions border militants
      insurgents soldiers army republic government constitution diplomats nominations candidate mayoral summit capital
      foreign state emergency protest strike vote votes voted voting party parties coup peace talks weapons nuclear
      missile refugees migrants asylum trade tariff european nations united
    `,
  science: `
      astronomers telescope planet comet asteroid galaxy orbit nasa rocket satellite spacecraft researchers scientists
      journal study findings published laboratory species fossil dinosaur genes genome cells particles physicists
      climate experiment microscope eclipse meteor binoculars constellation water vapour dwarf neptune signal
      university mission launch crew lunar moon stars data ancient bones skull archaeologists evidence theory quantum
      chemical biology earthquake magnitude aftershock tremor epicentre seismologists volcano eruption lava mars
      horizon wildlife migration insects butterflies wasps swarm beekeepers hive hives owls swallows otters hedgehogs
      badgers fungi
    `,
  travel: `
      airline flight airport carrier fares passengers luggage cabin boarding cruise hotel resort beach tourists
      holidaymakers destination sightseeing itinerary visa ferry terminal runway aircraft pilot crew suitcase route
      flying coach tour tours trip trips package island seaside campsite camping caravan guide rooms guests footpath
      path stile summit waymarked arrows weir circular hike hikers hiking boots maps trailhead left right turn follow
      descend climb car-park
    `,
  recall: `
      recall withdrawn batch serial model faulty defect overheat choke choking hazard risk customers receipt refund
      return product manufacturer sold store consumer branch toys toddlers children break sharp fire stop using proof
      packs pack labelled allergen undeclared contaminated plastic pieces supermarket chain
    `,
  arts: `
      concert orchestra conductor symphony quartet violin piano soloist gallery exhibition painter sculpture museum
      curator theatre stage actors play playwright audience rehearsal opera ballet dancers poet poets poems novel
      author album songs singer guitarist band drummer choir festival review show shows music playing plays artist
      drawing work works piece premiere book books reading literature writer comedy tragedy tenors sopranos altos bass
      basses singing sing sight-reading sequel shot cast director
    `,
  car: `
      tyre tyres tread screenwash antifreeze engine brake clutch gearbox mileage petrol diesel hybrid electric charger
      bonnet headlights windscreen wipers coolant exhaust steering garage mechanic motorist driving drive torch shovel
      jack spare pressure dipstick hatchback saloon estate torque horsepower
    `,
};
