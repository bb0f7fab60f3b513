import type { DeskWords } from './desk.ts';

/** What helps the readers of a paper in English at home, and what they advertise in it. */
export const living = {
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
      portafilter teapot brew brewing shot griddle currants raisins sultanas scones pancake waffles poach baked baking
      fried sizzle skillet casserole stew stewed boiling blanch skim haricots pulses honey skewers grill barbecue
      thighs breast drumsticks duck turkey veal venison sausages chorizo salmon haddock trout mackerel prawns mussels
      squid anchovies skins pickle jars chutney relish beetroot marmalade jelly stirring shallots leeks fennel
      asparagus artichoke paste tahini hummus couscous quinoa risotto polenta gnocchi spaghetti lasagne macaroni
      tagliatelle parmesan mozzarella ricotta cheddar feta yoghurt yogurt creme fraiche ghee almonds walnuts hazelnuts
      pistachios pecans coconut cardamom turmeric saffron allspice aniseed sage chives dill tarragon buns prove
      proving risen dollop drizzle garnish zest juice segments wedge lids lukewarm room-temperature overnight soak
      soaked rinsed reheat freezer leftovers helpings portions servings caster granulated demerara self-raising
      bicarbonate wholemeal pint pints ounces parchment greased rack wire whip whipped fold folded toss tossed spread
    `,
  manual: `
      button filter display descale reset unplug socket thermostat dishwasher washing-machine cartridge router cable
      blink flashing rinse detergent appliance device battery charger screw manual mains error powder sachet
      anticlockwise clockwise kettle printer toner vacuum boiler fridge freezer firmware lever knob hose tank press
      switch programme plug light lamp orange unit rotate adapter volts watt watts water-tank nozzle drip basket
      immerse warranty serviced panel indicator pump lint pierce swollen dealer catch lift slide click tray trays
      clean hold holding seconds steady solid twice spout setup setting pair pairing bluetooth fully outing scooter
      lithium recharge cord outlet fuse fuses wiring compartment collar hoover brush suction nipple reservoir pedal
      counterclockwise spanner allen tighten loosen assemble instructions refit refill replace disconnect detach
      attach drain drum spin cycle empty dispenser ironing steam blender mixer juicer toaster microwave cooker grill
      oven extractor humidifier dehumidifier air-conditioner remote control handset speaker headset earbuds keypad
      shredder laminator scanner paper lawnmower strimmer chainsaw trigger lance warm-up beep beeps beeping symbol
      icon code overheats troubleshooting
    `,
  stars: `
      aries taurus gemini cancer virgo libra scorpio sagittarius capricorn aquarius pisces horoscope zodiac astrology
      venus mercury jupiter saturn neptune uranus planets lunar retrograde lucky romance cosmic patience intuition
      flirt lover soulmate destiny partner single secrets quarrel forgive trust unexpected rewards sign signs starsign
      leos arians taureans mars moon full eclipse conjunction ascendant favoured fortune luck passion stranger kind
      promise careful waiting unfinished born upper-hand
    `,
  garden: `
      prune pruning seedling compost mulch cuttings perennial shrub bulbs tulip daffodils roses lawn weeds weeding
      slugs aphids greenhouse propagator fertiliser manure trowel spade hedge foliage germinate blossom clematis
      dahlias geraniums fuchsia raspberries currants blackcurrants gooseberries rhubarb courgettes lettuce radishes
      transplant potted repot soil sowing sown frosts buds stake wisteria lavender hydrangea pelargonium secateurs
      tubers stems seeds plants flowers bloom roots watering show onion beans carrots gladioli marrow exhibitors
      allotment gardener potatoes beetroot leeks peas sweetcorn strawberries herbs grass grow growing grows root leaf
      leaves seed bulb pots shade hardy annuals climber trellis beds border fork orchard whitefly caterpillars mildew
      blight rust clumps divide digging replant outer pods pinch tips vines vine runner broad french dibber cloche
      raised weedkiller hoeing rake raking shears loppers saucer beer pellets corms rhizome iris irises peony peonies
      cosmos marigolds nasturtiums pansies primroses snowdrops crocus hyacinths camellia azalea rhododendron magnolia
      laburnum holly privet beech hornbeam birch acer ferns hostas heuchera bamboo pond lilies turf moss scarify
      aerate sward deadhead
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
      suede eraser jacket patches bleed valve hissing anticlockwise soda crystals descaler seals drying airer folding
      creases starch whites darks lint static moth mothballs beeswax linseed waxing pine veneer scratches dents dent
      caulk tiling mosaic lining paste solvent turpentine methylated trays dust-sheets stepladder rawlplug plugs
      anchors bracket shelves flatpack castors handles locks lock keyhole doorstep letterbox chimney flue sweep hearth
      stove kindling logs ashes candle brass copper pewter cutlery vase cobwebs
    `,
  computer: `
      browser software password click laptop smartphone apps email inbox spam virus malware phishing hacker download
      upload backup folder files desktop keyboard wifi wireless broadband modem update install settings menu login
      username screen scroll spreadsheet tablet android iphone windows online website server cloud encrypted
      authentication gigabyte processor account code codes characters verification two-step cookies cache tick icon
      icons printer router signal connection data memory drive file user users digital internet mobile phone devices
      link links pairing streaming ethernet socket grey address label type typed swipe sync synced dashboard plugin
      patch vulnerability breach ransomware chatbot algorithm coding developer gaming console pixels megapixel camera
      lens selfie storage chip chips graphics hdmi
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
      milk thumb sucking juice earache shingles throats sore conditions prescription practice appointment booster
      measles mumps rubella polio tetanus hepatitis malaria dengue ebola covid pandemic quarantine incubation
      contagious hydration dehydrated sunburn blister sprain fracture cramp nausea vomiting diarrhoea constipation
      bowel stomach ulcer indigestion kidney liver lung lungs thyroid menopause prostate cervical mammogram smear scan
      x-ray ultrasound anaesthetic transplant organ dementia epilepsy migraine headache dizzy dizziness fatigue tired
      awake nights adults caffeine
    `,
  money: `
      savings savers mortgage borrowers lenders loans interest rates fixed pension payments allowance benefit
      claimants recipients eligible means-tested taxpayers returns inheritance insurance premium policyholders deposit
      account overdraft debit credit cheque payslips bonds annuity retirement inflation budget bills debts debt refund
      penalty surcharge automatically compensation income broker repayment rate lump cash bank banks payout earnings
      earners wages salary household subsidy rebate instalment deadline online paper file filed filing owed shares
      trust fund funds invest lend lending entitled top-up tops backdated isas nest-egg remortgage variable tracker
      arrears bankruptcy executor probate wills estate self-assessment revenue payday bank-account current-account
      cashback loyalty switch tariff
    `,
  course: `
      course class lessons term beginners tutor teacher enrol register workshop fees places tuition instructor
      improvers participants certificate adult learn sessions bring partner weekly bookbinding pottery yoga tango
      pilates watercolour calligraphy taught school centre college education library languages spanish italian french
      german painting drawing sewing knitting meditation dancing dance tools materials provided welcome booking book
      tuesdays wednesdays thursdays saturdays syllabus diploma absolute refresher advanced intermediate ukulele guitar
      violin bridge-class salsa ballroom zumba aerobics
    `,
  jobs: `
      vacancy applicants apply salary part-time full-time experience references interview recruit receptionist
      assistant qualified candidate driving wage wages contract shifts career essential desirable employer pro-rata
      hire hiring permanent temporary manager trainee apprentice driver cleaner nurse carer busy team holidays leave
      bookkeeper payroll preferred mornings advantage dental clerk cashier chef waiter waitress carpenter electrician
      plumber bricklayer welder mechanic cook porter caretaker covering-letter closing-date successful post induction
    `,
  sale: `
      sale selling bedroom bathroom kitchen garage conservatory detached semi-detached terraced freehold leasehold
      auction viewing guide offers wanted exchange bargain buyer estate agents thatched acre acres orchard cottage
      bungalow fireplace pram dresser mower sofa wardrobe miles condition excellent nearly-new collect petrol bicycle
      furniture piano guitar kittens puppies cash price hammer rent rental tenant landlord two-bedroom three-bedroom
      four-bedroom flat flats apartment converted beams exposed parking space view views rectory manor georgian
      victorian edwardian walled stabling modernisation renovated refurbishment en-suite utility hallway landing
      cellar attic balcony patio driveway plot plots square-feet sqft mortgage tenure vendor chain-free appointment
      affordable homes houses semi semis first-time planning developers
    `,
  games: `
      chess king queen rook bishop knight pawn pawns checkmate mate bridge trumps declarer spades hearts diamonds
      clubs dealer crossword clue clues solution solver sudoku puzzle lottery jackpot draw numbers winning rollover
      bonus ball quiz prize entries tombola raffle tickets white black move moves square rank file trick bidding lead
      card cards hand player wins winner whist dominoes darts poker bets odds bookmakers favourite race races
      racecourse stakes jockey castling stalemate gambit grandmaster draughts backgammon scrabble roulette bingo
      baccarat croupier scratchcard lotto punters trifecta accumulator each-way
    `,
  pets: `
      dogs puppy puppies cats kitten rabbit hamster guinea budgie parrot goldfish aquarium vets veterinary fleas ticks
      worms worming claws coat collar leash leads litter kennel hutch vaccinate neutered spayed breed feed pellets
      paws animal bird birds pony ponies horse saddle stable teeth gnaw tail tails barking walks owner wormed indoors
      outdoors injections microchip groomed moult canine feline bark meow purr whiskers tortoise gerbil ferret chicks
      hens straw bedding
    `,
  looks: `
      skin moisturiser cream lotion serum shampoo conditioner hair scalp nails wrinkles make-up makeup lipstick
      mascara eyeshadow perfume fragrance sunscreen oily almond shea pumice facial skirt blouse trousers jacket heels
      handbag fashion trend wear stylish outfit wardrobe colours designer catwalk face faces hands foot feet massage
      oils natural results glow tint bronzer razor shave shaving beard eyeliner foundation concealer blusher toner
      cleanser exfoliate pores acne spots blemishes haircut fringe highlights blow-dry straighteners curls manicure
      pedicure varnish cuticles stubble aftershave knitwear cardigan denim jeans linen cashmere tweed hemline
      tailoring accessories scarf scarves earrings necklace
    `,
  family: `
      toddler baby babies infant children parents bedtime naps tantrum nursery crib nappies nappy breastfeeding bottle
      weaning pushchair sibling teenager homework school pupils teachers playground bribe praise scold neighbour
      husband wife mother-in-law father daughter born birth weighing grandparents vegetables pudding sleep crying
      feeding cries kids teen boys girls injections potty teething cots pram prams buggy stroller weaned purée formula
      carers au-pair sulks chores pocket-money
    `,
  car: `
      tyre tyres tread screenwash antifreeze engine brake clutch gearbox mileage petrol diesel hybrid electric charger
      bonnet headlights windscreen wipers coolant exhaust steering garage mechanic motorist driving drive torch shovel
      jack spare pressure dipstick hatchback saloon estate torque horsepower dealer sedan coupe cabriolet convertible
      litres cylinder turbo automatic manual alloy wheels shock absorbers spark plugs battery jump-leads rust sump
      airbag
    `,
} satisfies Partial<DeskWords>;
