import Articles

extension Lexicons {
    /// Ordinary words of English press prose: what, with a capital, is no name by itself.
    static let commonWords = WordTable(
        """
        a abalone abandoned abbot abducted abductions able aboard abolish about above abreast abroad
        absence absent absentia absolute absorb absorbed abstained abstaining abstentions acacia
        academic academy acceded accent accept acceptance accepted accepting accepts access
        accession accident accidents accompanied accord accordance according accordion accords
        account accountancy accountant accountants accounts accreditation accurate accusation
        accusations accuse accused accuses acid acoustics acquire acquired acquisition acquittal
        acquitted acres acronym across act acted acting action active activist activities activity
        actor actors actress acts actually actuary adapted add added addition additional address
        addressed addresses adds adherents adjective adjectives adjourn adjourned adjournment
        adjuster administered administration administrator administrators admiral admired admirer
        admissions admit admitted admitting adopted adoption adored adrift adult adults advance
        advanced advances adventure advertisement advertisements advertises advertising advice
        advise advised adviser advisers advises advising advocate aeroplane affair affairs affected
        affection affectionate affects affiliated afford afloat afraid after afternoon aftershocks
        afterward afterwards again against age aged ageing agencies agency agenda agent agents ages
        aggregate aging ago agrarian agree agreed agreeing agreement agrees agriculture agronomist
        aground ahead aid aide aides ailing aimed air aircraft airfield airframes airlift airline
        airliner airliners airlines airplane airplanes airport airports airstrip airtime airway akim
        al alarm alarmed alarms album alcohol alderman alert algae alias align alike alive all
        alleged alleges allergic alley alliance alliances allies allotted allow allowance allowed
        allowing allows alloy alluding ally almonds almost aloe aloft alone along alongside aloud
        alphabet alphabets already also altar altered although altitude altogether altos aluminium
        alumni always am amateur ambassador ambassadors ambient ambitions ambulance ambulances
        ambushed amended amendment amendments amid amiss ammunition among amount amounts ampersands
        amused amuses an analysed analyses analyst analysts ancestors anchor anchorage anchors
        anchovies and aneroid anger angered angry animal animals animation animators ankles annex
        annexe annexes anniversary announce announced announcement announcements announcer
        announcing annoy annoyed annual annul annulled annulment anointed anonymity anonymous
        another answer answerable answered answers antelope antenna antennas anthem anti antibiotic
        antibiotics antinarcotics antiquities antitrust antivenom antler any anybody anyone anything
        anyway anywhere apart apartment apartments apiece apologise apologised apologized apology
        app apparent appeal appealed appealing appeals appear appearance appeared appears appellant
        appellants appendix appetite applaud applauded applauds applause apple apples appliance
        applicant applicants application applications applied applies apply appoint appointed
        appointment apprentice apprentices approached approaches approaching approval approve
        approved approving apps apricot apricots apron aquarium aquifers arabica arbitration
        arbitrator arbitrators arch archaeologist archaeologists archbishop archdiocese arches
        architect archive archives archivist are area areas argon argue argued argues arguing
        argument arguments aria arithmetic arm armed armies armored armoured arms army around
        arraigned arrange arranged arrangement array arrears arrest arrested arrests arrival
        arrivals arrive arrived arrives arriving arroba arrowheads arsenic art article artillery
        artists as asbestos ascents ash ashamed ashore aside ask asked asking asks asleep asparagus
        aspen asphalt aspirants assault assembled assembles assembling assembly assemblyman assessed
        assessment assessor asset assets assigned assigns assist assistance assistant assisted
        assists associate associated associates association assumed assured asteroid asthma astray
        astrologer astronaut astronomer astronomy at ate atheist athlete athletics attach attached
        attack attacked attackers attacks attempt attempted attempts attend attendance attendant
        attendants attended attention attested attesting attorney attributed attributes aubergine
        auction auctioned auctioneer auctions audience audio audit audited auditor auditors aunt
        aunts auspices author authorised authorities authority authorized authors auto automatic
        autopsy autumn avail available avenue average averaged avocados avoid avoided avoiding await
        awaited awaiting awaits awake award awarded awards aware away awful awkward awning axes
        axles babies baby back backbenchers backed backers backing backlog backs backup backwards
        bad badge badger badges badly bag bagel bags baht bail bailiff bailiffs bake baked baker
        bakeries bakers bakery bakes balance balances balcony bales balky ball ballad ballast ballet
        ballistic balloon balloonist ballot ballots balls bamboo ban banana bananas band bandage
        banded bandh bandits bandmaster bands bang banged bani banished bank banker bankers banknote
        banknotes bankrupt bankruptcy banks banned banner banners banning bans baobab baptised
        baptism baptismal bar barbecue barber bare barefoot barely bargain bargaining bargains barge
        barges bark barking barley barn barns barometers barque barracks barracuda barred barrel
        barrels barricade barrier barrister bars basalts base baseball based basement bases bashkan
        basic basin basing basis basket basketball bass basses bassoon bastions bat batch bath bathe
        bathed bather bathing bathtub batons battalion battalions batted battered batteries battery
        batting battle battleship bauxite bay bays bazaar be beach beaches beacons beam bean beans
        bear bearable beard bearer bearing bearings bears beasts beat beaten beating beatings
        beautiful beautifully beauty became because become becomes becoming bed bedroom beds
        bedsheet bedsheets beef beekeeper beekeeping been beer bees beet beetles beets before
        beforehand befriended began beggars begged begin beginning begins begun behalf behaved
        behind beige being belacan belief believe believed believer believes believing bell bells
        belly belong belonged belonging belongings belongs below belt bench benches benchmark bend
        bends beneath beneficiaries beneficiary benefit bent benzene bequest bereaved beret berets
        berth berthed berths beside besides best bestseller bet betel betray bets better betting
        between beyond bicycle bicycles bid bidder bidders bidding bids big bigeye bigger biggest
        bike bikie bilateral bill billable billboards billed billion bills bin binder bingo
        binoculars bio biographic biologist biologists biotechnology birch bird birds birdwatchers
        birth birthday birthdays birthplace births biscuit biscuits bishop bishops bit bite bites
        bits bitten bitter bitterness black blackboard blackened blackmail blacksmith bladders blade
        blades blame blamed blames blank blanked blanket blankets blast blaze blazing bleach
        bleeding blend bless blessed blesses blessing blew blind blink blip bloc block blockade
        blockades blocked blocking blocks blog blogger blood blotter blow blowers blown blue
        blueberries board boarded boarding boardpaper boards boat boatmen boats bodices bodies body
        bog bogs boiled boiler boilers boiling boils bolt bolted bolts bomb bombed bomber bombers
        bombing bombs bona bond bondholders bonds bondsmen bone bones boning bonnet bonsai bonus
        bonuses booed book bookbinder booked booking bookings bookkeeper bookkeeping booklet
        bookmaker bookmakers bookmobile books bookseller bookshop bookshops boom boot booths boots
        border borders bore bored borehole born borne borrow borrowed borrower borrowers borrows
        boss bosses botanist botanists both bother bottle bottled bottleneck bottlenose bottler
        bottles bottom bought bouillon boulder boulders bounced bound boundary bourbon bout boutique
        bouts bow bowed bowl bowled bowler bowlers bowling bowls box boxes boxing boy boycott
        boycotted boys brace bracket brackets braids brain brake brakes branch branches brand
        branded brands brandy brass breach breached bread breadfruit break breakdown breakers
        breakfast breakfasts breaking breaks breakup breakwater bream breath breathe breathed
        breathes bred breech breeze brewed brewer brewery brewing brews bribe bribery bribes brick
        brickmakers bricks bride brides bridge bridges brief briefed briefly brigade brigades
        brigadier bright brighten brilliant brine bring bringing brings broad broadcast broadcaster
        broadcasters broadcasting broadcasts brochure broke broken broker brokerage brokered brokers
        bronze broom brother brotherhood brothers brought brown browser bruised bruises brush
        brushes bubble bucket buckets budget budgets buffalo buffaloes buffer buffet bugs build
        builder builders building buildings builds built bulbs bulk bulldozers bullet bulletin
        bullets bumpers bun bunch bund bundle bundles bundling bungalows bunk bunkers buns buoy
        burden bureau bureaus burglary burial burials buried burn burned burning burns burnt burst
        bury burying bus buses bushels busiest business businesses businessman bust busy but butcher
        butter butterflies buttermilk button buttons buy buyer buyers buying buyout buyouts buys by
        bylaw cabbage cabbages cabin cabinet cabins cable cables cabs cacao cachupa cactus cadastral
        cadet cafe cafes cafeteria cages cake calamities calculated calculation calendar calendars
        calf call called caller calling calls calm calmed calmer calmest calmly calves came camel
        camels camera cameraman cameras camp campaign campaigns camped campfires camps campus
        campuses can canal canals cancelled candid candidate candidates candle candlelight candles
        cane canister canisters canned cannery cannon cannot canoe canoes canonical cans cantaloupe
        canteen cantons cantor canvas cap capability capacity capital capitals capped caps capsized
        captagon captain captained captains captives captors captured car carats caravan caravans
        carbines carbon carbonate carburetor card cardamom cardiologist cards care cared career
        careful carefully carelessness caretaker cargo cargoes carnival carp carpenter carpenters
        carpentry carpet carpets carriage carriages carried carrier carriers carries carrom carrot
        carry carrying cars cart carte cartel cartographer carton cartons cartoon cartoonist
        cartoons carts carve carved carver carvers carving case cases cash cashew cashmere casing
        casings casino cask casket casks cassava cassette cassettes cassock cassocks cast caste
        castle casualties cat catalog catalogue catalogued catamaran catamarans catch catches
        catechist category caterer catfish cathedral cats cattle cattlemen caught cause caused
        causeway causing caution cautioned cautious cavalry cave caves caviar cayes cc cease
        ceasefire ceiling celebrate celebrated celebrations celery cell cellar cellars cellist cello
        cells cement cemetery censor census cent centenary center centered centimeters centimetres
        central centre centres centrifuges cents centuries century ceremonies ceremony certain
        certainly certificate certificates certification certified certify chain chained chains
        chair chaired chairlady chairlift chairman chairmanship chairmen chairperson chairs
        chairwoman chalet chalk chalkboard challenge challenged challenger chamber champagne
        champion championships chance chancellor chancellors chances chandelier chandeliers chandler
        change changed changer changers changes changing channel channels chant chants chapel
        chaplain chapter chapters charcoal charge charged charges charging charitable charity
        charmed charms chars chart charter chartered charterer charters charts chase chased chasing
        chassis chateau chauffeur chauffeurs cheap cheaper cheapest cheaply check checked checker
        checking checkpoint checkpoints checks cheek cheer cheered cheers cheese cheetahs chef
        chemical chemically chemist chemistry chemists cheque cheques cherry chess chest chestnut
        chestnuts chewing chicken chickpeas chicks chief chiefly chiefs child childhood children
        chime chimney chimneys chin chip chipa chips chlorine chocolate chocolates choice choices
        choir cholera choose chooses chorus chose chosen christening chrome church churches
        churchyard churns cigar cigarette cigarettes cinema cinemas cipher circle circled circular
        circulars circulated circumstances circus citadel cite cited cities citing citizen citizens
        citrus city civil civilian civilians claim claimant claimants claimed claiming claims clams
        clan clanks clans clap clapped clarinet clarity clash clashes class classed classes
        classified classmates classroom classrooms clause clauses clawed clay clean cleaned cleaner
        cleaners cleaning cleanup clear clearance cleared clearing clearly clears clemency clergy
        clergyman cleric clerics clerk clerks clever click client clients cliff climate climb
        climbed climbers climbs clinic clinical clinics clinked clip clipboard clipped clipping
        clips cloak clock clocked clocks clogs close closed closely closer closes closest closing
        closure closures cloth clothes clothing cloud clouded clouds club clubhouse clubs clung
        clutch co coach coaches coal coalition coast coastal coaster coasts coat coats cob cobalt
        cobbles cobra coca cocaine cochineal cocoa coconut code codes codicil codicils coffee
        cofferdam coffin coil coils coin coincidence coins coking cold collapse collapsed collapses
        colleague colleagues collect collected collecting collection collections collective
        collector collectors collects college collision colonel colonels colonial colonists colony
        colors colour colourful colours column columnist columnists columns comb combat combination
        combine combined combs come comedies comedy comes comet comets comfortable comic coming
        comma command commanded commander commanders commanding commando commandos commands commend
        commendable commended comment commentated commentators commented comments commerce
        commercial commissaires commissar commissars commission commissioned commissioner
        commissioners commissions commitments committed committee committees common commonly
        communications communist communities community commute commuted commuter commuters companies
        companion company comparable compare compared compares comparison compass compensated
        compensation compete competes competing competition competitor competitors compiled
        complacency complain complainant complainants complained complaining complaint complaints
        complete completed completely completion complex complied compliments comply component
        compose composed composer composing compositors compound comprehensive compressor
        compressors compromise comptroller compulsory computer computers comrades conceal concede
        conceded concedes concern concerned concerning concerns concert concession concessions
        conclude concluded concrete concurred condemned condensation condition conditioner
        conditioners conditions condolences conduct conducting conductor conductors confederation
        conference confessed confession confetti confidence confirm confirmation confirmed
        confiscation confuse confused confuses confusion congestive conglomerate congratulated
        congregation congregations congressman congressmen congresswoman connect connected
        connection connections conscience conscripts consecrated consecutive consent consented
        consents conservation conservative conservatives conservator consider consideration
        considered considering considers consigned consignee consignment consisted consistent
        consists consonant consortia consortium conspiracy constable constituents constitution
        constitutional construction consul consulate consult consultancy consultant consultants
        consultation consultations consulted consumer consumption contact contacts contain contained
        container containers containing contains contaminated content contest contested continent
        contingent contingents continue continued continues contract contracting contractor
        contractors contracts contradicts contralto contrary contrast contribute control controlled
        controls convened convener convenience convent convert converted converting conveyor convict
        convicted conviction convoy convoys cook cookbooks cooked cookies cooking cooks cool cooled
        cooler cooling cools cooperate cooperated cooperative cooperatives coordinated coordinator
        cope copied copies copper copy copybook copying copyist copyright coral core cork corn
        corner corners cornet cornfields coroner corporal corporate corporation corpus correct
        corrected correction corrections corrector corrects correspondence correspondent
        correspondents corridor corrosion corvette corvettes cosmic cost costliest costly costs
        costume cots cottage cotton cough coughing coughs could council councillor councillors
        councils counsel counsels count counted counter counterfeit counterpart counterparts
        counters countersigned counties counting countries country countrymen counts county coup
        couple couples coups courage courier couriers course court courteous courthouse courts
        courtyard couscous cousin cousins covenant covenants cover coverage covered coverings covers
        cow coward cowardly cows cowshed crab crabs crack cracked crackers cracking crackles cracks
        cradle craft cramp crane cranes crash crashed crate craters crates crawled craze cream
        creams created creating creative creator credit credited creditor creditors credits crept
        crest crew crewmen crews cribbage cricket cricketer cricketers cried crime criminal crisis
        critic critical criticise criticised criticized critics crocodile crocodiles crooked crop
        crops cross crossed crosses crossing crossings crossroads crowbar crowd crowded crowds crown
        crows crude cruise cruiser crumbs crushed crushers cry crying cryostat crystal cube cubes
        cubic cucumbers culpability culprits culture culvert cup cupboard cupboards cups curator
        curators curfew curiosity curious curling currency current curse curses curtain curtains
        cushion cushions custody custom customary customer customers customs cut cuts cutter cutters
        cutting cuttings cyanide cyanogen cycleway cyclone cylinder cynical cypresses czar dacha dad
        dailies daily dairies dairy dal dam damage damaged damages damaging damp dams dance danced
        dancers dancing danger dangers dare dares dark darkest darkroom data database date dated
        dates dating dative daughter daughters dawn day daybook daybreak daylight days de
        deacidification deacon deacons dead deadline deadlines deaf deal dealer dealers deals dealt
        dean dear dearer death deaths debarred debate debated debating debit debris debt debts debut
        debutante decade decades decays deceived decent decibels decide decided decider decides
        deciding decision deck deckhand decks declaration declare declared declares decline declined
        declines declining decommissioned decorate decrease decree decreed dedicated deed deeds deep
        deepened deeper deepwater deer defeat defeated defeating defeats defence defenceman defences
        defend defendant defendants defended defender defenders defending defends defense defenses
        defer deferred defiance deficiencies deficit defraud defrauding degree degrees delay delayed
        delays delegate delegates delegation delegations delete deleted deliberate deliberated
        delighted delisting deliver delivered deliveries delivering delivers delivery delta deltas
        demand demanded demands deminers demo demobilised demolition demon demurrage dengue denial
        denied denies denomination dent dental dentist dentists deny departing department
        departments departure departures dependents depending depends deployed deploying deployment
        deponent depopulated deportation deported deposes depositary deposited deposition deposits
        depot depression depth depths depute deputies deputy derailment derby derived dermatologist
        derricks desalination descendant descendants descended descent describe described describes
        description desert deserter deserved deserves design designed designer designs desk desks
        despite dessert destination destroy destroyed destroyer destroyers destroying destruction
        detachment details detainable detained detainees detectives detector detectors detention
        detentions detour develop developed developer developing development developments deviates
        deviation device devices devil dhow diabetes diabetic dialect dialling dialogue dialysis
        diamond diamonds diaries diary dictated dictionary did died diem dies diesel diet differ
        difference differences different difficult difficulty dig digester digger diggers digging
        digit digital dignity digs dike dikes dilution dime dimmed dine dined dinner dinners diocese
        dioceses diphtheria diploma diplomat diplomatic diplomats dipped dips direct directed
        direction directions director directors dirhams dirty disabled disagree disagreed disagrees
        disallowed disappearance disappeared disappears disappointed disarm disaster disbanded
        disbarred disbursements discharged discharging discipline disclosed disclosure discount
        discounter discounting discovered discretion discuss discussed discussion disease diseases
        disgrace dish disk disks dislike disliked dislikes dismal dismantled dismiss dismissal
        dismissed disorder dispatcher dispensed dispersed displaced display displayed dispose
        dispute disputed disputes disqualified dissent dissented dissenter dissenting dissents
        dissident dissidents dissolve dissolved dissolving distance distanced distasteful distiller
        distinguished distracted distress distribute distributed distributes distribution district
        districts distrusts disturbed disturbing disused ditch ditches dive dived diver divers
        diversification diverted divide divided dividend dividends divides diving division
        divisional divisions divorce divorces do doc dock docked dockers dockworkers dockyard doctor
        doctoral doctorate doctors document documentary documented documents does doesn dog dogs
        doing doll dollar dollars dolls dolomite dolphins dome domes domestic dominance dominated
        dominates dominoes domoic don donated donation donations done donkey donkeys donor donors
        doomsday door doorman doors dose doses dot dots dotted double doubled doubles doubt doubted
        doubtful doubts dough doughnuts dove down downloads downstream dozen dozens draft drafted
        drafting drafts dragged dragon dragons dragoons drags drain drainage drained draining drains
        drama drank draper draughts draughtsman draw drawer drawing drawings drawn draws dray
        dreadful dream dreams dredge dredged dredger dredgers dredging dressed dresses dressings
        drew dried drier drift drifted drifting drill drilled driller drillers drilling drink
        drinkers drinking drinks dripping drive driven driver drivers drives driving drone drones
        drop dropped dropping drops drought drove drowned drowns drug drugs drum drummer drummers
        drums drunk dry drying dual dubbed duck ducks due dues dug dull duly dumper dumping dunes
        duplicates durian during dusk dust dusted duster dusting duties duty dwellings dwindled dye
        dyeing dyer dyers dyes dying dykes dynamite dzud each eagle eagles ear earlier earliest
        early earn earned earnest earnings earns earrings ears earth earthquake earthquakes ease
        eased eases easily east eastern easy eat eaten eating eats echoes economic economics
        economies economist economists economy edge edged edit edited edition editions editor
        editorial editorials editors edits educated education eel eels effect effective effects
        efficiency effort eggs eight eighteen eighteenth eighth eighty either ejected elbow elder
        elderly elders eldest elected election elections elective electoral electric electricity
        electronic elects elementary elephant elephants elevator elevators eleven eleventh
        eligibility eliminated elks else elsewhere email embankment embargo embarrassment embassies
        embassy embezzling embraced emeralds emergency emigrants emigrated emphyteutic empire employ
        employed employees employer employers employment employs emptied empty emptying enacted
        enclave encore encouraged end ended ending endorse endorsed endowed ends enemies enemy
        energy enforced engaged engine engineer engineering engineers engines enjoy enjoyed enlarged
        enlargement enough enquiries enriched enrolled enter entered enters enthroned enthusiasm
        entities entitled entomologist entrance entrant entries entry envelope envelopes envied
        environment environmental envoy envoys epicenter epidemiologists episode episodes equal
        equalised equaliser equipment equivalent era error errors eruption eruptions escalate escape
        escaped escort escorted escorts especially established estate estates estimate estimated
        estimates estuary etched ethics ethnic eucalyptus euphonium euro euros evacuation evaluation
        evaluator evaluators eve even evening event events ever every everybody everyone everything
        everywhere evidence evil ewes ex exact exactly exaggerated exam examination examinations
        examine examined examiner examiners examining excavator excavators exceed exceeded exceeds
        excellent except exception exceptions excessive exchange exchanged exchanges exclamation
        exclude excluded excludes excuse excused executing execution executive executives exempt
        exempted exemption exempts exercise exhales exhibit exhibited exhibition exhibits exhumation
        exile exiles exist existed exists exit exits expansion expatriates expect expected expects
        expedition expelled expense expenses expensive experiment expert experts expire expired
        expires explain explained explaining explains explanation explanations explode exploded
        explorer explosion explosives export exported exporter exporters exporting exports exposed
        exposure express expressed expression extend extended extends extension external extinct
        extortion extra extract extracts extradited extradition extraordinary extras eye eyebrow
        eyebrows eyepiece eyes fabrication face faced faces facility facing fact faction factor
        factories factory facts faculty fail failed failing fails failure fainted faintly fair
        fairer fairies fairy faith faithfully faiths fakes falconry fall fallen falling falls false
        familiar families family famine famous fan fans far farce fare fares farewell farm farmer
        farmers farmhands farms farther farthing fashion fast faster fastest fasting fat fate father
        fathers fatter fault faults favor favors favour favoured favourite favourites favours fax
        fear feared fears feast feasted feasts feather feature fed feddans federal federation
        federations fee feed feeding feeds feel feeling feelings fees feet fell felled fellow felt
        felucca fence fenced fences fenders ferrets ferries ferrosilicon ferry ferryman ferrymen
        fertiliser festival feta fetch fetched fetches fetching feud fever few fewer fewest fiber
        fibre fibres fiction fiddler fide field fielded fielder fields fifteen fifth fifty fight
        fighter fighters fighting fights figure figured figures fijiri file filed files filing
        filings fill filled filling fills film filmed filming filmmaker films filter filters final
        finalists finals finance financed finances financial financier find finder finding findings
        finds fine fined finer fines finest finger fingers finish finished finisher finishing fins
        fire firecrackers fired firedamp firefighters fireman firemen fires firewood firing firm
        firmed firmness firms first fish fished fisheries fisherman fishermen fishers fisherwoman
        fishery fishing fishmeal fit fitted five fivefold fives fix fixed fixing flag flagged flags
        flagship flames flamingo flamingos flank flanked flanker flare flared flares flaring flash
        flask flat flats flattened flattening flea fled flee fleece fleet fleets flew flickering
        flies flight flights flipper float floated floating floats flood flooded floodlights floods
        floodway floor floors flops flour flow flowed flower flowers flown flows fluently flux fly
        flying focal fodder fog fold folded folder folding folk follow followed followers following
        follows fond fonder fonio font food foolish foot footage football footballer footballers
        footbridge foothills footnote footpath footplate footwear for forbade forbid forbids force
        forced forces ford fore forecast forecasters forecasting forecasts foreground forehead
        foreign foreigner foreigners foreman foremen forensic foresees forest forester forestry
        forests forever forfeited forgave forged forger forgery forget forgets forgiven forgives
        forgot forgotten fork forklift form formal formally formation formed former formerly forms
        formula fort forthwith fortieth fortnight fortune forty forum forward forwarded forwarding
        forwards fossil fought fouled found foundation foundations founded founder founders founding
        foundry fountain fountains four fours fourteen fourteenth fourth fowl fraction fractions
        fractured fragment fragments frail frame framed frames franchises francs fraud freak free
        freed freedom freehold freely freewheels freeze freezer freight freighter freighters
        frequent fresh friday fridge fridges fried friend friendly friends friendship frieze frigate
        frigates fright frightened frogs from frond front frontier frost frostbite froze frozen
        fruit fry fuel fueled fuelled fuels fugitive full fully fumble fumbled fume fund funded
        funding funds funeral funerals fungus funnel funnels funny furnace furnaces furniture
        furrier further fury fused fuselage future futures fuze fuzes gagged gain gained gainer
        gains gale gales gallery galley gallium gallon gambled gambling game games gaming gang gangs
        gap gaps garage garden gardener gardens garlanded garlic garment garrafones garrison gas
        gases gasped gasworks gate gates gather gathered gathering gathers gauge gauges gave gavel
        gazette gear gearbox gearboxes gecko geese genealogy general generals generations generator
        generators generic generous genes genocide gentle gentleman gentlemen gently genuine
        geographer geologist geometer geraniums germs gesture get gets ghat ghetto ghost ghosts
        giant giants gift gifts gill girl girlfriend girls give given gives giving glacier glad
        gladly glass glassblowers glasses glassmaker glazier gliders global glove gloves glow glue
        glued gluing go goal goalkeeper goalkeepers goalkeeping goalless goals goaltender goat goats
        godfather godown goes goggles going gold golden golds goldsmith golf gone gong good goodbye
        goods goodwill goose gorge gossip got gourds govern governed governess governing government
        governments governor governorate governors governs gracious grade graded graders grades
        graduate graft grafter grafts grain grains gram grammar grammarian grams granary grand
        grandchildren granddaughter grandfather grandfathers grandmaster grandmother grandmothers
        grandparents grandson granite grant granted grants grape grass grateful gratified gratitude
        grave gravel gravely graves gray greased great greed green greener greengrocer greenhouse
        greens greeting greetings grenade grew grey grid grief grilled grind grinding grinds griot
        grip groaned grocer groceries grocers groom groomer gross ground grounded grounding
        groundnut grounds groundsman group grouped groups grove groves grow grower growers growing
        grown growns grows growth groynes grudge grumble grumbled guarantee guarantees guarantors
        guard guarded guarding guards guardsmen guava guerrilla guerrillas guessed guesses guest
        guesthouses guests guidance guide guided guideline guides guiding guild guilty guitar
        guitarist gulls gully gun gunbattle gunboat gunfire gunmen gunners gunpowder guns gunships
        guru gust gusted gusting gusts gusty guys gym gymnasium gymnasiums habeas habit habits
        hackers had haddock haggle haggled hail hailed hailstorm hair haircut hairdryer hairpin haka
        half halfback halftime halfway hall halloumi halls halt halted halting halved halves ham
        hamlet hamlets hammer hammock hammocks hampered hams hamstring hand handbag handbags
        handcart handed handing handle handled handles handling handover hands handsets handsome
        handwriting handwritten hang hangar hangars hanging hangs happened happening happens happy
        harassment harbor harbour hard hardened harder hardest hardly hardware harm harmattan
        harmonise harmonium harmony harp harpist harpoon harps harpsichord harrier harvest
        harvesters has haste hasty hat hatch hatchback hatchery hate hated hates hats haul haulage
        hauled have having hawker hay hazard haze he head headache headaches headed header headlight
        headlights headline headlines headman headmaster headmistress headphones headquarters heads
        healed health heap hear heard hearing hearings hears hearsay hearse heart heartland hearts
        heat heated heater heating heats heaved heavier heaviest heavily heavy heavyweights hectare
        hectares hedge hedged heel heifer height heir heirs held helicopter helicopters helium
        hellim hello helmet helmets help helped hems hen henhouse hens her herbaria herder herders
        herds herdsmen here heritage hero heroin heroine heron herring hers herself hesitate hexagon
        hid hidden hide hiding high higher highest highland highlands highlife highly highway hiker
        hikers hill hills hillside him himself hinted hinting hints hip hippopotamus hippos hire
        hired hiring his historian historic history hit hits hitting hives hoard hoarded hockey
        hoisted hold holder holders holding holdings holds hole holed holes holiday holidays
        hollered hollow holy home homeless homer homered homes homework hon honest honestly honesty
        honey honeymoon honor honorary honored honour honourable honoured honours hood hoods hook
        hooker hooks hooter hope hoped hopeful hopeless hopes hoppers horn hornbill horned horns
        horse horsehair horsepower horses hose hosepipes hoses hospital hospitals host hostage
        hostages hosted hostel hostesses hostile hosts hot hotel hotels hotline hour hours house
        housed household households houses housewives housing how however howitzer howitzers howl
        hrs hugged hull hulls hum human humanitarian humidity hummed humming humor humour hundred
        hundreds hundredth hundredweight hung hunger hungry hunt hunted hunter hunters hunting
        hurdler hurdles hurricane hurried hurry hurt hurting hurts husband husbands hush hushed husk
        hut huts hybrids hydroacoustic hydrocodone hydrographer hydrologist hydrology hymn hymns
        hyphens i ice ices iconostasis idea ideas identical identified identifies identify idle
        idling if igloos ignored iguana ill illegally illustrator ilmenite image images imaginative
        imagined imaging imam immediate immigration immunity impatient impeached impeachment import
        imported importer importers importing imports imposed impossible impounded impressed
        impression impressive imprisonment improbable improved improvement improvised in incense
        inch inches incident incidentally incidents inclined include included includes including
        income incomplete incompletely increase increasingly incumbent incurred indeed independence
        independent index indicted indictment indigestion indigo indiscreet individual individuals
        indoors industrial industry ineligibility infant infantry infection infirmary inflation
        influence influenza inform informal information informed informers ingots inherit inherited
        inherits initial initialed initialled initials injected injunction injured injuries injuring
        injury injustice ink inland inmates inner inning innings inquiry inscription insects inside
        insider insiders insisted insistence insists insolvency inspect inspected inspection
        inspections inspector inspectors inspects install installed instalment instance instead
        institute institution institutions instruction instructions instructor instructors
        instrument instruments insulators insulin insult insulted insulting insults insurance insure
        insured insurer insurers insures intake integrity intelligence intends intensifier intent
        inter interceptors interest interested interests interfere interior interjected
        interlocutors intermediary intermission internal international internationally internet
        interns interpretation interpreted interpreter interpreters intervened intervention
        interview interviewed intestate into introduced invaders invented inventions inventors
        inventory investigate investigation investigator investigators investment investor investors
        invests invitation invitations invite invited invoice invoiced invoices invoked involved
        involves iron irregularities irresponsible irrigation is island islands islets isn issue
        issued issues it item its itself ivory jabbed jack jacket jackets jaguar jail jailed jam
        jamb jammed jammers jar jars jatoba jaw jaws jazz jealous jeans jeep jerk jersey jerseys jet
        jetliner jets jetty jeweler jeweller jewellery job jobs jogger join joined joiner joining
        joins joint jointly joints joke joked jokes jollof journal journalist journalists journals
        journey judge judged judges judgeship judgment judo juice jumbo jump jumped junction junior
        juniors junk junta juries jurisdiction jurist jurists juror jurors jury just justice jute
        juveniles karaoke katabatic kava kayak keen keep keeper keepers keeping keeps keno kept kerb
        kerosene ketchup kettle kettledrum key keyboard keyed keynote keys kg kick kickboxer kicked
        kicking kickoff kicks kidnapping kidneys kill killed killer killers killing killings kills
        kiln kilns kilo kilogram kilograms kilometers kilometres kilos kilowatt kimchi kin kind
        kindergarten kindly kindness king kingdom kings kiss kissed kit kitchen kitchens kite kites
        kits kittens kitty km knee knees knew knife knight knitting knives knock knocked knots know
        knowledge known knows korgool koruna krans label labelled labels laboratories laboratory
        labors labour labourer labourers labs lace lack lacked lacks lacrosse ladder ladders ladies
        lading lads lady lager lagged lagoon laid lake lakes lamp lamps land landed landfall
        landfills landing landings landlord landlords landmark lands landscape landslide landslides
        landslip lane lanes language languages lanolin lantern lanterns lap lapse lapsed lapses
        laptop laptops larceny large largely larger largest lascars laser last lasted lasts latch
        late latecomers lately lateness later laterite latest latex lathi latitude latter laugh
        laughed laughing laughter launch launched launcher launchers launches launching launderette
        laundress laundry laureates laurel lava law lawful lawmaker lawmakers lawn laws lawsuit
        lawyer lawyers lay layered laying layoffs lays leaching lead leader leaders leadership
        leading leads leaf leafed leaflet leaflets league leak leaked leaking leaks leaned leaning
        leans leaped learn learned learns learnt lease leased leases leasing least leather leave
        leaves leaving lecture lecturer lecturers lectures led ledger ledgers leech leeches leeks
        left leg legacy legal legally legend legislative legislator legislature legislatures legs
        leisure lektor lemon lemonade lemons lend lender lenders lending lends length leniency lens
        lent leopard leptospirosis less lesson lessons lessor lessors let lets letter lettered
        letterhead letters letting leu levadas level levelled levels lever levers levy liaison
        libation libel liberal librarian libraries library libretto lice licence licences license
        licensed licenses licensing lick lids lie lies life lifeboat lifeboats lifebuoy lifejackets
        lifeline lifetime lift lifted lifts light lighter lightest lighthouse lighting lightly
        lightning lights like liked likeliest likely likeness likes lilies lily limes limit
        limitations limited limiters limits limousines limped line linebacker lined linemen linen
        liner lines linguist linings link linked linking links lintel lion lions lips liquefied
        liquidator liquor lira list listed listen listened listeners listening listens listing
        listings lists lit literal lithium lithograph lithographic litigants litre litres little
        liturgy live lived liver livery lives livestock livestreamed living lizard lliclla load
        loaded loader loading loads loaf loan loans loaves lobby lobbyist lobbyists local locally
        lock locked locker lockers lockout locks locksmith lockup locomotive locomotives locusts
        lodge lodged lodger lodgers log logbook logged loggers logistics logo logs lone lonely long
        longboat longer longest longhand longitude look looked looking looks loom looms loons loop
        loose loosened loot looted lorries lorry lose loser losers loses losing loss losses lost lot
        lots lottery lotus louages loud louder loudest loudspeaker loudspeakers lounge love lovers
        loves loving low lower lowered lowest lowlands loyal loyalty luck lucky luggage lullaby lump
        lunar lunch luncheon lunches lunchtime lung lungs luthiery luxury lying machine machinery
        machines mackerel made magazine magazines magistrate magnitude magnolia magpies mahout mahua
        maid mail mails main mainland mainly mainsail maintain maintained maintains maintenance
        maize majeure majority make maker makers makes making malaria male malice mall malnutrition
        malt mamlatdar man manage managed management manager managers manages managing mandate
        mandated manganese mango mangoes mangrove manifest manifesto manifests manned manner manners
        manses manslaughter manual manuals manufacturer manufacturers manuscript manuscripts many
        map mapped maps marabout marathon march marched marchers marches marching margarine margin
        margins marigolds marimba marina marine marines maritime mark marked markedly marker market
        marketeers marketer marketing markets marking markings marks marriage married marry marrying
        marsh marshalling marshes martial martyrs masks mason masons mass mast master masters masts
        mat match matched matches matching matchstick mate material materials maternity mathematics
        maths matriarch mats matte matter mattered matters mattresses mauls maximum may maybe mayday
        mayor mayors me meadow meal mealie meals mean meaning means meant meantime meanwhile measles
        measure measured measures meat mechanic mechanics medal medals meddling media median mediate
        mediated mediation mediator mediators medical medicine medicines medics meet meeting
        meetings meets megabits megabytes megawatt megawatts melon melons melting member members
        membership memo memoir memorandum memorial memory men mend mended mending mends menthols
        mention mentioned mentioning mentions menu mercerised merchant merchants merciful mercifully
        mercury mercy merely merganser merge merged merger mergers merging merit mesa mess message
        messages messaging met metal metallurgical metallurgist metallurgy metaphor meteorite
        meteorologists meter meters methamphetamine methanol method metre metres metric metro mice
        microchips microphone microscope microwave mid midday middle middling midfielder midnight
        midway midwife might migraine migrants migration mild mile mileage miles militant military
        militia militiamen militias milk milked milkfish milking milks mill miller millers millet
        millimeters millimetres milliner million millionaire mills millwright mimeograph minaret
        mind minds mine minefields minehunters miner miners mines minesweepers minibus minibuses
        minimum mining minister ministerial ministers ministries ministry mink minor minority minus
        minute minutes mirror miscreant misdemeanor misinformed mislabelled mislaid misprints
        misread miss missal missed missile missiles missing mission missionary misspelt mistake
        mistaken mistakes mistress misunderstanding misunderstood mitre mitten mixed mixer mixes
        mixing mixture mm mobile mocked mockery mocks model models moderate moderately moderates
        moderator modern modest mole moment monday money monitor monitored monitoring monitors monk
        monkey monkeys monks monoliths monologue monopolies monopolists monopoly monsoon month
        months monument mood moon moor moored mooring moorings moose moot more moreover morning
        mornings mortar mortars mortgage mortgaged mosaic mosaics mosque mosques mosquito mosquitoes
        moss mosses most mostly moth mother mothers motif motion motions motor motorbike motorcycle
        motorcycles motorcyclists motorist motorman motors motorway moulder moulding moulds mound
        mount mountain mountaineer mountaineers mountains mounted mounts mourn mourning mourns mouse
        moustache mouth move moved movement movements moves moving mower mph much mud muddled muddy
        mudslide mukhtar mulberries mule mules mullet multi multinational mumbled municipal
        municipality munitions murals murder murmur museum museums mushroom mushrooms music
        musicians musicologist musk must mutton mutual my mynas myself mysterious mythical nail
        nailed nails naira name named namely names namesake naming nanny napkin narrator narrow
        narrowed narrowly narrows nation national nationality nationalized nationals nations
        nationwide native natural naturalist nature nautical naval nave navies navy near nearby
        nearest nearly necessary neck necks need needed needs negatives negligence negotiated
        negotiating negotiations negotiator negotiators neighbor neighborhood neighboring neighbors
        neighbour neighbourhood neighbouring neighbours neither nephew nephews nerve nerves nervous
        nest nested net netballer nets netting network networks neutral never nevertheless new
        newcomer newcomers newer newest newly news newsagent newsletter newsmen newspaper newspapers
        newsreel newsroom newsrooms next nice nicely niche nicknamed nicotine niece nieces night
        nightfall nightly nights nine nines nineteen nineteenth ninety ninth nitrate no noble nobody
        nod nodded nodding noise noises nomads nomination nominee non none nonsense noodle noodles
        noon nor normal north northeast northern northwest northwestern nose noses nostalgia not
        notably notarial notary notch notched notches note notebook notebooks noted notes nothing
        notice noticed notices notification notified notify noting novel novelist novels novice
        novices now nowhere nuclear nudge nudged number numbered numbers nun nuncio nuns nurse
        nurseries nursery nurses nursing nuts nylon oak oath obeyed obituary object objected
        objection objections objects obligations obliged obliges observatories observatory observe
        observed observer observers obstacle obtained obtaining obvious oca occasion occasional
        occasions occupant occupation occupied occupies occupy ocean oceanographic odd oddly of off
        offence offended offender offer offered offering offers office officer officers offices
        official officially officials offset offshore often oil oilmen oils okapi old older oldest
        oldwire olive ombudsman ombudsmen ombudswoman on once one ones onion onions online only onto
        onward open opened opener opening openly openness opens opera operate operated operates
        operating operation operations operator operators opinion opinions opponent opponents
        opportunistic oppose opposed opposes opposing opposite opposition option optional options or
        oracle oral orange oranges orbit orchard orchestra orchids order ordered ordering orders
        ordinance ordinary ore ores organ organised organisers organism organist organize organizer
        origin original originals originating originator ornithologist orphan other others otherwise
        otters ought our ours ourselves ousts out outage outbid outboard outbreak outcome outdoors
        outer outfit outfitter outgoing outgrown outlawed outlay outlets outlives outlying
        outnumbered outpacing outperform output outrun outs outside outsider outsold outsourcing
        oven ovens over overall overalls overbreak overcame overcoat overcome overdue overhead
        overlap overleaf overloaded overloading overnight overpricing overran overruled overseas
        overseers oversees oversight overtaken overtime overtimes overturn overwhelmingly owe owed
        owes owing owls own owned owner owners ownership owning owns ox oxygen ozeki pacing pack
        package packaging packed packer packet packets packing packs pact paddies paddle paddy
        padlock pads page pages pagoda pagodas paid painful painkiller pains paint painted painter
        painters painting paintings paints pair pairs pajamas palace palaeontologist palm palms
        pandemic pane panel panels panettone panic papal paper papers paperweight paperwork papyrus
        parachute parachutes parade parades paragraph paragraphs parallel paramedic parcel parcels
        parchment parent parents parish parishes park parked parking parks parliament parliamentary
        parlour parole parrot parrots part parted partial participants participation particles
        particular parties parting partisan partly partner partnered partners partnership
        partnerships partridge parts party pass passable passage passed passenger passengers passes
        passing passive passport passports password past pastor pastry pasture pastures patacas
        patch patches patchwork patent patented patents path patience patient patients patriots
        patrol patrolled patrols patron pattern patterns pause paused paved pavement pavements
        pavilion pawns pay payable paying paymaster payment payments payout payouts payroll pays
        payslip peace peacekeepers peak peaked peanuts pear pearl pearling pears peat pedals
        pedestrians peeled peeling pekoe pellets pelota peloton pen penalties penalty pence pencil
        pencilled pending pendulums penguin peninsula penny pens pension pensioner pensioners
        pensions penthouse penultimate people pepper peppermint peppermints peppers per percent
        perfect perfectly performance performed performers perfume perhaps peril period perjury
        permanent permission permit permits permitted permitting persecution persimmons person
        personal personnel persons persuaded persuades peso pesos pessimism pestle petition
        petitioned petitioner petitioners petrol petroleum petty pews pharmacist pharmacy phase phil
        phone phoned phones photocopied photocopier photograph photographed photographer
        photographers photographs photography phrase phthalocyanine physical physician physicist
        physics physiotherapists piano pianos pick picked picker pickers pickets picking pickles
        picks pickup pickups picture pictures pie piece pieces pier pies pig pigeons pigment pigs
        pilgrim pilgrimage pilgrims piling pill pillage pillar pillowcase pills pilot pilots pin
        pine pingers pink pinned pint pints pipe pipeline piper pipes piracy pirate pirates pirogues
        pit pitch pitcher pits pizza place placed places plague plain plains plaintiff plaintiffs
        plan plane planes planets planking planned planner planners planning plans plant plantains
        plantations planted planter planters planting plants plaque plaster plasterer plasters
        plastic plate plates platform platoon play played player players playground playing playlist
        plays plea plead pleaded pleasant please pleased pleasure pledge pledged pledges plenary
        plied plots plotting plough ploughed plucked plucker pluckers plum plumber plumbing plume
        plumes plums plunged plus plywood poachers poaching pockets podcast podium poem poems poet
        poetry poets point pointed pointing pointless points poisha pole poles police policelog
        policeman policemen policies policing policy polio polished polishing polite politely
        politest political politically politician politicians politics poll polled polling polls
        pollster polo pomegranates ponchos pond ponds pontoon pool pooled poor poorer pope poppy
        popular population porcelain porch porridge port portable portal porter porters portfolio
        portions portrait portraits ports posed position positions positive possession possible
        possibly post postage postcard postcards posted poster posters posting postman postponed
        postponement posts pot potato potatoes potholes pots potted potters pottery pouches poultry
        pound pounds poured pouring pours powder powdered power powers practice practise practised
        praise praised praising prata prawn pray prayed prayer prayers preacher precaution precise
        predecessor predecessors predicted predominant prefect prefecture prefer preferred prefers
        pregnancies pregnant prelate premature premises premiums prepaid preparations prepare
        prepared preparing prescriptions presence present presented presenter presenters preserve
        preserved presided presidency president presidential presidents presides presiding press
        pressed presses pressmen pressure presumed pretences pretend prevailed prevent prevented
        previous price priced prices prickly pride priest priests primaries primary primate prime
        principal principle principles print printed printer printers printing prints prior priority
        prison prisoner prisoners prisons privacy private privately privatised privatized privileged
        prize prized prizes probably probate probation probe problem problems procedure procedures
        proceedings proceeds process processed processing procession processor procurement produce
        produced producer producers produces producing product production professional professor
        professors profit profitable profits program programme progress prohibited prohibits project
        projector projects promenade promenades promise promised promises promoted promoters
        promotion proof proofreading proofreads proofs prop propeller proper properly properties
        property proposal propose proposed proposes proposing props prosecuted prosecution
        prosecutor prosecutors prospect prospectus prosperous protect protected protection protects
        protest protested protester protesters protests protocol prototype prototypes proud prove
        proved proverb proverbs proves provide provided providential providers provides province
        provinces provincial provisional provisionally provocation prow proxies proxy prudent prune
        pub public publication publicity publish published publisher publishes publishing puck
        puddle pull pulled puller pulleys pulling pulls pulp pulping pulse pump pumped pumping
        pumpkin pumps punches punching punctual puncture punish punished punishes puns pupil pupils
        puppet puppets purchase purchaser purchases purchasing purifiers purpose purse pursuant
        pursue pursued pursuit push pushed pushing put puts putting putty puzzled pylons pyramid qa
        qat quad quail quaint quake qualified qualifier qualify quality quant quantity quarantine
        quarrel quarrelled quarrelling quarrels quarries quarry quarter quartered quarterfinals
        quarterly quartermaster quarters quartet quashed quay quays queen queens query question
        questioned questioner questioning questions queue queued queues quick quickly quiet quieted
        quieter quietest quietly quilt quilts quinces quinine quit quite quits quorum quota quotas
        quotation quote quoted quotes quoting rabbis race raced racehorse racing racket racks radar
        radars radiator radio radiometer radios raffle raft rafters rafts raged rai raid raided
        raiders raids rail railing rails railway railwayman railwaymen rain raincoat raincoats
        rained rains rainwater raise raised raises raising raisins raked rallied rallies rally
        rammed ramp ramps ran ranch ranchers ranches random rang range ranger rangers rank ranked
        ranking ranks ransom rapid rapper rapporteur rare rarely rash rashes raspberries rate rates
        rather ratification ratified ratify rating ration rationed rations ratios rats rattle
        rattles raw rays razor re reach reached reaches reaching reacted reaction reactor read
        readable reader readers reading readings reads ready real realistic really reappointed rear
        reason reasons rebar rebate rebel rebels rebound rebounds rebuild rebuilding rebuilt rebuked
        recall recalled recalling recalls receded receipt receipts receive received receiver
        receives recent recently reception receptionist recess recipe recipes recited reciting
        reckon reckoned reckoning reckons reclaimed recognise recognised recommend recommendation
        recommendations recommended recommends reconcile reconstituted reconstructed reconstruction
        record recorded recording recordings records recover recovered recovering recovery recruited
        recruitment recruits rectorate red redemptions redesign redevelopment rediscover redraw
        redrawn reduce reduced redundant reeds reef reefer reefs reel reels refectory refer referee
        reference referendum referred refers refills refinanced refined refiner refinery reflagged
        reflect reform reformist refractor refrigerated refrigerator refrigerators refugee refugees
        refund refundable refunded refunds refurbished refusal refuse refused refuses regalia regard
        regards regiment region regional regions register registered registers registrar registrars
        registration registrations registry regret regrets regrettable regretted regular regulates
        regulations regulator regulators regulatory rehabilitation rehearse rehearsed rehire reign
        reindeer reinforce reinstated reissued reiterated reject rejected rejects rejoin relabelled
        related relates relation relations relationship relative relatives relaxed relay release
        released releases relegated relevant relied relief relies relieve relieved religion
        religious relocate rely relying remain remainder remained remaining remains remand remanded
        remark remarked remarks rematch remedies remedy remember remembered remembers remind
        reminded reminder reminds remit remote removal remove removed removes removing rename
        renamed renew renewable renewal renewed renewing rent rentals rented renting rents reopen
        reopened reopening repaid repaint repainting repair repaired repairing repairs repaving
        repay repayment repeal repeat repeated repeating replace replaced replacement replacements
        replaces replacing replied replies reply report reported reporter reporters reporting
        reports represent representation representations representative representatives represented
        represents reprimanded reprinted reproduced repute request requested requests require
        required requires requisitioned rerouted rerun rescue rescued rescuers rescuing research
        researcher researchers resembles reservation reserve reserved reservist reservists reservoir
        residence resident residents resign resignation resigned resigns resin resist resistant
        resolution resolved resort respect respected respects respond responded respondent
        respondents responds response responsibility responsible rest restart restarted restaurant
        restaurants restaurateur rested restitution restive restless restore restored restorer
        restoring restraint restricted restructuring rests result results resume resumed resumes
        resurface resurfacing retail retailer retailing retain retainage retainer retains retake
        retaken retire retired retirees retirement retires retorted retrain retreated retreating
        retrial return returned returnees returning returns reunion reunited reused reveal revenue
        revenues reverse reversed review reviewed reviewer reviewers reviewing revised revived
        revoked revolution revolvers reward rewiring rewrite rewritten rhododendrons rhythm ribbon
        ribs rice rich richest ridden ride rider riders rides ridge ridges riding rifle rifles rift
        right rights ring rings rink riot riots rise risen rises rising risk rival rivalry rivals
        river riverbank riverbed rivers riverside road roads roadside roadworks roar roared roast
        roasters roasting robber robberies robe robin robins robot robots rock rocket rockets
        rockfall rode rods role roll rolled roller rolling rolls roof roofer roofs rooftop rookie
        room rooms roomy roost rooster roosters root roots rope ropes rosary rose roses rosewood
        rosters rota rotary rotor rotting roubles roughened roughly roulette round roundabout
        rounded rounding rounds rout route routed routes row rowed rowers rows royal royalist
        royalties royalty rubber rubbish rubble ruble ruckman rude rugby rugs ruin ruined ruining
        rule ruled ruler rules ruling rumor rumour rumours run runner runners running runs runway
        rupee rupees rupiah rural rush rushes rushing rust rusted rustlers rusty rye sack sacked
        sacks sacred saddest saddle sadness safari safe safety sagas sags said sail sailed sailing
        sailmaker sailor sailors sails saint saints saith salad salaries salary sale sales
        saleswoman salmon saloon salt salted salting salute salvaged samba same samovar sample
        sampled samples sampling sanatorium sanctioned sanctions sanctuary sand sandal sandbags
        sandbank sandbanks sandbar sandwich sandwiches sandy sang sank saplings sarcastic sardine
        sardines sarin sarpanch sat satellite satellites satire satirical satisfactory satisfied
        saturday sauce sauna sausage save saved savers saves savings saw sawmill sawmills saws say
        saying sayings says scaffolders scalded scale scales scandalising scanned scanner scanners
        scanning scans scar scared scarf scattered scene scenes sceptical schedule scheduled scheme
        schemes schism schnapps scholar scholars scholarship scholarships school schoolchildren
        schooled schoolgirls schoolmaster schools schoolteacher schoolyard schooner science
        scientist scientists scissors scoff scolded scones scooter scooters scope score scoreboard
        scored scorer scorers scores scoresheet scoring scouting scouts scramble scramjet scrap
        scrape scrapes scrapyard scratch scratches screen screened screening screenings screenplay
        screens screw screwdriver screwed screws scrip script scripts scroll scrubbed scrum scuffle
        sculpt sea seafront seal sealed seals sealskin seam seaman seamen seamer seams seamstress
        search searched searchers searches seas seasick seaside season seasons seat seats seaweed
        second seconded seconds secrecy secret secretariat secretary secrets sect section sector
        secular secured security see seed seedling seedlings seeds seeing seek seeker seeking seeks
        seem seemed seems seen seepage seeping sees segment seismic seismologist seize seized
        seizure seizures seldom selector self selfies sell seller sellers selling sells semi seminar
        seminarian seminary semis senator senators send senders sending sends senior seniority sense
        sensible sensor sensors sent sentence sentenced sentences sentencing sentimental separate
        separated separately separatist sepsis sequel sequence serang sergeant serial series serious
        seriously sermon serum serve served server servers serves service serviceable serviced
        services serving sesame session set sets setter settle settled settlement settlements
        settlers settlors seven sevens seventeen seventeenth seventh seventy several severance
        severity sewed sewing sewn sews sextant shade shades shadow shadowed shaft shaking shaky
        shall shallow sham shamed shape shaped share shared shareholder shareholders shareholdings
        shares sharing shark sharks sharp sharper sharpest sharply shaved shaves shawl she shearers
        shears shed shedding sheds sheen sheep sheepman sheet sheets sheikhs shelf shell shelled
        shelling shells shelter sheltered sheltering shelters shelved shelves shepherd shepherds
        sheriff sherry shield shielded shields shift shifted shifts shillings shin shining ship
        shipbroker shipbuilder shipbuilding shipmates shipment shipments shipowner shipped shippers
        shipping ships shipyard shipyards shirt shirts shiver shoal shoals shock shoe shoes shook
        shoot shooting shootout shoots shop shophouses shopkeeper shopkeepers shoppers shopping
        shops shore shores short shortage shortages shortcomings shortened shorter shortest
        shortlisted shortly shorts shortstop shortwave shot shotgun shotguns shots should shoulder
        shout shouted shouting shouts shovel shovels show showed showers showing shown showroom
        shows shrank shrimping shrine shrink shrug shrugged shrugs shunters shunting shut shutdown
        shuttered shutters shutting shuttle shuttled sick sickness side sided sides sideways siding
        siege sieved sieves sighed sight sign signal signalers signallers signalmen signals
        signatory signature signatures signboard signed signing signs silence silences silent silk
        silo silos silt silver similar simple simply simulator simulators since sing singer singers
        singing single singled singles sings sink sinkers sinking sinks sir siren sister sisters sit
        site sites sits sitters sitting situation siva six sixes sixteen sixteenth sixth sixty size
        sizes skate skates sketches sketching ski skiers skies skiffs skills skin skins skip skipper
        skull skulls sky slabs slaps slate slates slaughter slaughtered slaves sledge sleep sleeper
        sleeping sleeps sleet sleeve sleeves slept slice slices slick slid slide slider slides
        sliding slight slightly slim slip slipped slippers slips slipway slogan slogans sloop slope
        slopes sloping slot slots slow slowed slower slowest slowly slows slush small smaller
        smallest smartphone smashed smell smelled smelling smells smelt smelter smelters smile
        smiled smiles smiling smiths smoke smoked smokehouse smokers smoking smoothly smudge
        smugglers smuggles smuggling snacks snail snake snappers snatches sneakers sneeze sneezing
        sniffer sniper snipers snores snoring snow snowfall snowmelt snowmobiles snowplough so
        soaker soap social societies society sociologist sockeye socks sodium sofa soft softer
        software soil solar sold soldiers sole solemn soles solicitor solid solidarity solids solo
        solvers some somebody someone something sometimes somewhere son song songs sons soon sooner
        sopaipillas sophomore sophomores soprano sopranos sore sorghum sorrow sorry sort sorter
        sortie sorts sought soul sound sounded sounding sounds soup source sources south southeast
        southern southpaw southwest southwestern souvenir sovereign sowing soy soybean soybeans
        soymeal soyoil space spacecraft spaghetti span spanners spans spare spared spares sparkle
        sparkling sparrows spas spaza speak speaker speakers speaking speaks special specialised
        specialist specialists species specimens spectacles spectator spectators spectrometer
        spectrum speculators speech speeches speed speedboats spell spelled spelling spells spend
        spending spends spent spice spiked spikes spilled spillway spillways spinal spinner spins
        spirit spiritual spit spits splashing splice splinter split spoil spoiled spoke spoken
        spokesman spokespeople spokeswoman sponge sponsor sponsored sponsors sponsorship spoon
        spoonful spoons spores sport sporting sports spot spotted spouse sprag sprained spray
        sprayed spraying spread spreading spreadsheet spreadsheets spring springs sprinkles sprint
        sprinter spy squad squadron squads squall square squared squeezed squid squirrels stabbed
        stabilisation stability stable stacked stadium staff staffing stage staged stages stain
        stains stair staircase stairs stairwell stake stall stalled stallholder stallholders
        stallions stalls stamp stamped stamping stamps stand standard standards standby standing
        standings standoff stands stank stapled star starlings stars start started starters starting
        startling starts state stated statement statements staters states station stationer
        stationmaster stations statistician statistics statue statues status statute statutes stay
        stayed stays steadier steady steakhouse stealing steals steam steamer steamers stearin steel
        steelworks steer steered steering stencil stencilled stencils step steppe stepped steps
        stereos stern stevedores stew steward stewards stick stickers sticks stiffen stiffer
        stiffness still stilts stitch stitched stitches stitching stock stockings stockpile stocks
        stoked stokers stole stolen stomachs stone stoned stones stood stool stop stoppage stopped
        stoppers stops storage store stored storekeeper stores stories storing stork storm storms
        story storyteller stout stove stoves stowed straddles straight strain strained strains
        stranded strange strangled strap strapped straps strategic strategist strategists straw
        strayed streak stream streams street streetcars streets strength strengthened stressed
        stretch stretcher stretchers strict stride strike striker strikers strikes string stringers
        strings strip striped stripes stripped strippers strips stroke strokes strolling strong
        strongest strongholds strongly strongroom struck structurally structures struggle strung
        stub stuck student students studied studies studio studios study studying stumbled stumps
        stunned sturgeon style styles subcommittee subcontractor subcontractors subdivision
        subdivisions subject submarine submarines submission submit submits submitted subpoena
        subpoenaed subscribe subscriber subscribers subscription subsidiary subsidies subsidised
        subsidy substation substations substitute substituted subtitled subtitles subtracts suburb
        suburban suburbs subway succeed succeeded succeeds success successor such sudden sue sued
        sues suffered sugar sugarhouse suggest suggested suggestion suggests suing suit suitable
        suitcase suitcases suites suitor suits sulfur sulk sum summaries summarily summary summer
        summers summit summon summoned sums sun sunburn sunday sung sunglasses sunk sunny sunrise
        sunset sunshine super superb superfino superfood superintendent supermarket supermarkets
        supernova superpowers supersonic supervise supervised supervision supervisor supper supple
        supplied supplier suppliers supplies supply support supported supporter supporters supports
        suppose supposed supposes sure surer surface surfaced surfers surgeon surgery surgical
        surname surplus surprise surprised surprises surrender surrendered surrounded surveillance
        survey surveyed surveying surveyor surveyors surveys survive survived survives survivors
        suspect suspected suspects suspend suspended suspension suspicion suspicious sustainable
        swallow swallowed swam swamp swans swap swapped swapping swaps swear swearing swears sweat
        sweaters sweep sweeps sweet sweetfish sweets swell swept swift swim swimming switch switched
        switches switchmen swollen swore sworn swung sycamore symbolic sympathisers sympathy
        syndicate synod synonymy syringes system systems table tabled tables tablet tablets taboo
        tackle tackling taekwondo tag tagged tags tail tailings tailor tailors tails taka take taken
        takeover takes taking tale talk talkative talked talking talks tall taller tallest tally
        talofa taluk tamales tank tanker tankers tanks tannery tap tape taped tapes tapir tapped
        taps target targeted targets tariff tariffs tarmac taro tarpaulin tarpaulins task taste
        tasted tastes tattooed taught tavern tax taxed taxes taxi taxis taxiway tea teach teacher
        teachers teaches teaching teak team teams tear tears teas teased teaspoons technical
        technician technology tee teenage teenager teenagers teeth teff telecoms telegram telegrams
        telegraph telegraphs telephone telephoned telephones telephoning telescope telescopes
        television telex tell teller telling tells temper temperature temperatures tempers temple
        temporary tempting ten tenant tenants tend tender tendered tenders tendon tenge tennis tenor
        tenors tense tensions tent tentative tenth tenths tents tequila term termed terminal
        terminals termites terms terrace terraced terribly territorial territories territory
        terrorist test testator tested testified testify testimony testing tests tethered text
        textbook textbooks textile textiles than thank thanked thanking thanks that thaw thawed the
        theatre theft thefts their theirs them theme themselves then theodolite theory there
        thereafter therefore thermometer thermos these thesis they thick thicker thickly thickness
        thief thieves thigh thimble thimbles thin thing things think thinking thinks thinner third
        thirds thirsty thirteen thirteenth thirty this those though thought thousand thousands
        thread threat threatened threats three threes threshold threw thrift thrifts thriller
        throttle throttled through throughout throw throwing thrown throws thumb thumbnail
        thumbnails thumbprint thumped thunderbolt thursday thus ticked ticket tickets ticking tidal
        tide tides tidy tidying tie tiebreak tied tier ties tiger tigers tight tightened tile tiles
        till tiltrotor timber time times timetable timetables timing tin tins tinted tipped tire
        tired tires titanium title titled titles to toasted tobacco today toddler toenails toffee
        together toguz toilet toilets told toll tomatoes tomorrow ton tone toned tongue tongues
        tonight tonnage tonne tonnes tons too took tool tools tooth toothbrush toothpick top
        topology topped toppled toppling tops torch torchlight tore torn tornado torpedo torpedoes
        tortillas tortoises torture total totaling totalling totara tote touch touchdowns touched
        touches touchline tough tour toured tourism tourists tournament tournaments tow toward
        towards towed towel towels tower towering towers towing town towns townships toy trace
        traced traces tracing track tracked tracker tracking tracks tractor tractors trade traded
        trademark trader traders trades trading tradition traditional traffic trafficker traffickers
        trafficking trail train trained trainee trainees trainer trainers training trains tram trams
        tranches transactions transfer transferred transfers transformer transit transition
        transitional translate translated translates translating translation translations translator
        transliterated transmitter transport transportation transports traps trauma travel travelers
        travelled traveller travellers travelling travels trawler trawlermen trawlers trawling tray
        treason treasure treasurer treasury treat treated treating treatise treatment treatments
        treaty tree trees tremor trench trenches trial trials tribal tribe tribes tribunal tribute
        trick tricycle tricycles tried tries trim trimmed trims trio trip triple tripled tripod
        tripped trips trodden trolley trolleybuses trombone troop troops trophy trouble troubles
        troupe trouser trousers trout truce truces truck truckers trucking truckload truckloads
        trucks true trumpet trunk trunks trust trusted trustee trustees trusting truth try trying
        tsunami tuber tubes tuesday tugboat tugs tulip tulips tumbles tuna tundra tune tunes tuning
        tunnel tunnels turban turbines turboprops turbot turbulence turkey turmeric turn turned
        turning turnout turnover turns turntable turret turtle turtles tusker tusks tweezers twelfth
        twelve twenty twice twigs twin twinned twins twister twitch two type typed typeface types
        typewriter typhoon typhus typical typing typist tyre tyres udders ulcer ultrasound umbrella
        umbrellas umpire umpires umuvugangoma unable unaccounted unanimous unanimously unanswered
        unarmed unavailable unbeaten uncapped unchanged uncle unclear uncles uncovered undeclared
        under undercard underground undergrowth underlined undersea undersigned understand
        understanding understands understood understudy undertaken undertook underwater underwriters
        undignified undischarged undisclosed undoes unearthed uneven unfair unfinished unfit
        unguarded unhappy unharmed unhelpful unhurt uniform uniformed uniforms union unionist unions
        unit units unity universities university unkind unknown unlawful unless unlicensed unlike
        unlikely unliquidated unload unloaded unloading unlocked unmanned unnamed unpack unpacked
        unpaid unplayable unpopular unprintable unratified unread unrecorded unregistered unrelated
        unreturned unsafe unsealed unsigned unsold unsolicited untidy unties until untraded unusual
        unveiled unworkable up update updates upgrade upheld upon upper uppermost upright uprising
        uprooted upset upside upstairs upstream uranium urea urged urgent urges urging us use used
        useful user users uses usher ushers using usual usually utilities utility vacant vaccinated
        vaccination vaccine vaccines vacuum valid valley valleys valuable valuation value valued
        valuer values valuing valve valves van vanilla vanished vanity vans varieties variety
        various vary vasculum vase vases vats vault vaults veal vegetarians vehicle vehicles veil
        velvet vendors vent ventilators venture veranda verb verdict verdicts verified verse version
        versions versus vertical very vessel vessels vest vestry vests vet veteran veterinary veto
        vexed via vials vicar vice vicinity victim victims victors victory video videos view viewers
        views vigil villa village villager villagers villages villain villas vinchuca vinegar vines
        vineyard vineyards violations violence violet violins visa visas visible visit visite
        visited visiting visitor visitors visits vodka voice voices void volcano volcanoes volley
        volume volumes voluntary volunteer volunteered volunteers vote voted voters votes voting
        vouchers vowed vowel vows voyage voyages wafer wage wages wagon wagons waist waistcoats wait
        waited waiter waiters waiting waits waived waiver waivers wake wakes walk walked walking
        walkout walks wall wallet wallets walls walnut walnuts walrus waltz want wanted wants war
        ward warden warder warders wardrobe wards warehouse warehouses warheads warm warmly warn
        warned warning warnings warns warrant warrants warriors wars warship warships wartime wary
        was wash washed washer washes washing wasn wasps wasted wasting watch watchdog watched
        watches watching watchkeepers watchmaker watchmen water watercolour waterfall watering
        waterlogged watermark waters waterworks wave waved waves waving wax waxy way ways we weak
        weakened weaker weakest wealth weapon weapons wear wearing wears weather weaver weavers
        weaves weavings web website wedding weddings wednesday weed week weekday weekend weekends
        weekly weeks weeping weeps weevils weigh weighbridge weighed weigher weighing weighs weight
        weightlifting weights weir welcome welcomed welcomes weld welded welder welders welding well
        wells went wept were west western wet wettest whale whaler whales what whatever wheat wheel
        wheelchair wheeled wheels when whenever where whereas wherever whether which whichever while
        whim whip whipped whisker whiskey whisky whistle whistles whistling white whitefish whites
        whitewash who whoever whole wholesaler wholly whom whooper whose why wicket wicketkeeper
        wickets wide widely wider wides widow widows width wife wild wildfire wildlife will willing
        win winched winches wind windfalls winding window windows winds windscreen windscreens wine
        winery wing winger wings winner winners winning wins winter wintered winters wipe wiped wire
        wired wires wisdom wise wish wished wishes wishing with withdraw withdrawal withdrawals
        withdrawn withdrew withheld within without witness witnessed witnesses wives wok woke wolves
        woman women won wondered wood woodblocks wooden woods wooed wool woollen word wording words
        wore work workbench worked worker workers working workings workout works workshop workshops
        world wormhole worn worried worries worry worse worship worshippers worst worth would wound
        wounded wounding wounds woven wrap wrapped wrapper wrapping wraps wreath wreaths wreck
        wrecks wrestle wrestled wrestler wrestlers wrestling wrinkles wrist write writer writers
        writes writing written wrong wrongdoing wrongly wrote yacht yak yaks yam yard yards yarn
        year yearly years yeasts yell yellow yen yes yeshiva yesterday yet yield yielded yields yoga
        yogurt you young younger youngest your yours yourself youth youths zealot zebra zebras zebu
        zero zinc zips zone zones zoo zoologist zoos
        """)
}
