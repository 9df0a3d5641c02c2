import Articles

extension Lexicons {
    /// Ordinary words of English press prose: what, with a capital, is no name by itself.
    static let commonWords = WordTable(
        """
        a abandoned abbot abducted able aboard about above abroad absence absent abstained academy
        accent accept accepted accepts access accident accord accordance according account
        accountant accountants accounts accreditation accusations accuse accused acid acquired
        acquittal acquitted acres across act acted acting action active activist actor actors
        actress acts add added address addressed addresses adds adjourned administration
        administrator administrators admiral admitted adopted adoption adult adults advance advanced
        advertisement advertisements advice advise advised adviser advisers advises advising
        advocate aeroplane affair affairs affected affects afloat afraid after afternoon aftershocks
        afterwards again against age aged ageing agencies agency agenda agent agents aggregate ago
        agree agreed agreement agrees agriculture agronomist ahead aid aide aides aimed air aircraft
        airlift airline airlines airport airports airstrip airway al alarm alarms album alert alike
        alive all allergic alliance allies allotted allow allowance allowed allows alloy almonds
        almost alone along alongside aloud alphabets already also altar altered although altitude
        altogether alumni always am amateur ambassador ambassadors ambulance ambulances ambushed
        amendment amid ammunition among amount an analyst analysts ancestors anchor anchors and
        anger angry animal animals annex anniversary announce announced annual annulled anointed
        anonymous another answer answered answers antenna anthem anti any anybody anyone anything
        anyway anywhere apart apartment apiece apologised apologized apology app appeal appealed
        appeals appear appeared appears appellant appetite applauded applauds applause apple apples
        applicants application applications applied applies apply appointed appointment apprentice
        apprentices approached approval approve approved apricots apron arbitration arbitrator
        archaeologists archbishop arches architect archive archives archivist are area areas argue
        argued argues arguing argument arithmetic arm armed armoured arms army around arranged
        arrangement arrears arrest arrested arrests arrival arrivals arrive arrived arrives arriving
        art article artillery as asbestos ash ashamed ashore aside ask asked asking asks asleep
        asphalt assembled assembly assemblyman assessment assets assistance assistant assisted
        association assured asthma astronaut astronomer at ate attached attack attacked attackers
        attacks attempt attempts attend attendance attendants attended attention attorney attributed
        attributes aubergine auction auctioned auctioneer auctions audience audit audited auditor
        auditors aunt author authorised authorities authority authors autumn available average
        averaged avocados avoid awaiting awaits awake award awarded awards aware away awkward axes
        babies baby back backed backing backlog backs backwards bad badges badly bag bags baht bail
        bake baked baker bakeries bakers bakery balance balcony bales ball ballet ballistic balloon
        ballot ballots balls bamboo ban banana bananas band bands bank banker bankers bankrupt
        bankruptcy banks banned banner banning bans baobab bar barber barely bargain bargaining
        barge barges barking barley barn barque barracks barred barrel barrels barrier barrister
        bars base based basement bases basic basin basket basketball bass bat bath battalion
        battalions battered batteries battery battle bay bazaar be beach beaches beans bear bearing
        bearings bears beat beaten beating beautiful became because become becomes becoming bed beds
        beef been beer bees beet beetles before beforehand began begged begin beginning begins begun
        behalf behind being believe believed believes bell bells belong belonged belonging
        belongings belongs below belt bench benches bend bends beneath beneficiary benefit bent
        bereaved berth berths beside best bet better between beyond bicycle bicycles bid bidder
        bidders bidding bids big biggest bill billed billion bills bin bingo binoculars bio
        biologist bird birds birth birthday birthdays births biscuit biscuits bishop bishops bit
        bite bites bitten bitterness black blackboard blackmail blacksmith blade blades blame blamed
        blames blank blanket blankets blast blaze blend blessed blesses blessing blew blind blink
        bloc block blocked blocking blocks blog blood blow blown blue board boarded boarding
        boardpaper boards boat boats bodies body bog boiled boiler boilers bolts bomb bombed bombers
        bombing bombs bond bonds bone bones bonnet bonus booed book booked booking bookings
        bookkeeper books boom boot booths boots border borders bore bored borehole born borne borrow
        borrowed borrower borrowers botanist both bottle bottled bottler bottles bottom bought bound
        boundary bout bow bowed bowl bowled bowler bowls box boxes boy boycott boycotted boys brake
        brakes branch branches brand brands brass breach bread breadfruit break breakfast breaks
        breakwater bream breech brewed brewer brewery bribes brick bricks bridge bridges brief
        briefly brigade bring bringing brings broadcast broadcaster broadcasts brochure broke broken
        broker brokered brokers bronze broom brother brotherhood brothers brought brown browser
        bruised bucket buckets budget budgets buffalo build builder builders building buildings
        builds built bulk bullet bulletin bullets bun bundle bundles buns burden bureau burial
        buried burn burned burning burns burnt burst burying bus buses busiest business businesses
        businessman bust busy but butter button buttons buy buyer buyers buying buyout buys by
        cabbage cabin cabinet cable cables cabs cages cake calendar calf call called caller calling
        calls calm came camel camels camera cameras camp campaign campaigns camped camps campus can
        canal cancelled candidate candidates candle candlelight cane cannery cannon cannot canoe
        canoes cans canteen cantor canvas cap capacity capital caps captain captains captured car
        caravan card cards care cared career careful caretaker cargo cargoes carp carpenter
        carpentry carpet carpets carriage carriages carried carrier carriers carries carry carrying
        cars cart cartons cartoon cartoonist carts carved carver carving case cases cash cashew
        casino casket casks cassava cast casualties cat catalogue catalogued catamarans catch
        catches catechist caterer catfish cathedral cats cattle caught cause caused causing caution
        cautious cave cc cease ceasefire ceiling celebrations cellar cellars cello cells cement
        cemetery censor census cent center centimetres central centre centres cents centuries
        century ceremony certain certificate certificates certified chain chained chair chaired
        chairman chairmen chairs chairwoman chalk challenge challenged challenger chamber champion
        chance chancellor chances change changed changes channel chants chapel chaplain chapter
        chapters charcoal charge charged charges charging charity chart charter chartered charts
        chase chased cheap cheaper cheapest check checked checking checkpoint checks cheered cheers
        cheese chef chemist chemistry cheque cheques cherry chess chest chicks chief chiefly chiefs
        child children chimney chimneys chin chip chips chlorine chocolate choice choices choir
        cholera choose chooses chorus chose chosen church churches churns cigarette cigarettes
        cinema circle circled circular circulated circus cited cities citing citizen citizens city
        civil civilians claim claimant claimants claimed claims clan clans clap clash clashes class
        classes classmates classrooms clause clauses clay clean cleaned cleaner cleaners clear
        clearance cleared clearing cleric clerics clerk clerks clever click client clients climb
        climbed climbers climbs clinic clinical clinics clipboard clock clocks close closed closely
        closer closes closing closure cloth clothes cloud clouds club clubs clutch co coach coaches
        coal coalition coast coastal coaster coats cob cobra coca cocaine coconut code coffee coffin
        coins cold collapsed colleague colleagues collect collected collecting collection collective
        collector collectors collects college collision colonel colony colour colourful colours
        column columnist columns combat combine come comedy comes comet comic coming comma command
        commanded commander commanders commandos commands comment commented comments commercial
        commission commissioned commissioner commitments committee committees common commonly
        communications communities community commuted companies companion company compare compared
        comparison compass compensation compete competes competition competitor complain complained
        complaint complaints complete completed comply composer compound compressor compromise
        computer computers conceded concedes concern concerned concerning concerns concert
        concession concluded concrete condemned condition conditions condolences conduct conductor
        conductors conference confessed confidence confirm confirmation confirmed confiscation
        confuse confused confusion conglomerate congratulated congregation congressman connect
        connection conscripts consent conservation consider consideration considered considering
        consignment consisted consists consortium conspiracy constable constitution construction
        consul consulate consult consultancy consultant consultants consultations consulted consumer
        contact contacts contained container containers contains contest contested continent
        contingents continue continued continues contract contractor contractors contracts contrary
        contrast control controlled controls convened convener convent converted convicted
        conviction convoy cook cooked cooking cooks cool cooled cooler cools cooperated cooperative
        cooperatives coordinator copied copies copper copy copybook copying coral core cork corn
        corner corners cornet corporal corporation correct corrected correction corrections
        correspondence correspondent corridor corvette corvettes cost costs cottage cotton cough
        could council councillor councils counsel count counted counter counterpart countersigned
        counties counting countries country counts county coup couple couples courier course court
        courthouse courts courtyard cousin cousins cover coverage covered covers cow cows crab crack
        cracked cracks craft crane cranes crash crashed crate craters crates crawled created
        creative credit creditor creditors credits crest crew crewmen crews cricket cried crime
        criminal crisis critical criticise criticised criticized crocodile crop crops cross crossed
        crosses crossing crossings crowd crowded crowds crown crows crude cruise crushed cry cubic
        culture culvert cup cupboard cups curator curfew curiosity curious currency current curtain
        curtains custody custom customer customers customs cut cuts cutter cutters cutting cyclone
        cylinder dad daily dairy dal dam damage damaged damages damp dams dance danced dancing
        danger dares dark data date dated dates daughter daughters dawn day daylight days de deacon
        dead deadline deaf deal dealer dealers deals dealt dear dearer death deaths debate debris
        debt debts debut decade decades deceived decide decided decides decision deck declaration
        declare declared declined decree dedicated deed deeds deep deer defeat defeated defeats
        defence defend defendant defendants defended defender defenders defending defense deferred
        defraud degree degrees delay delayed delays delegate delegates delegation delegations
        deliberated delighted deliver delivered deliveries delivers delivery demand demanded demands
        dengue denial denied denies denomination dental dentist dentists deny department departments
        departure deployed deployment deponent deposited deposits depot depth deputies deputy derby
        desalination descent describe described describes desert deserved design designed designer
        designs desk desks despite destination destroy destroyed destroyer destroyers detachment
        details detained detainees detectives detectors detention detour developed developer
        development device devices dhow diabetes dialect dialogue dialysis diamond diamonds diaries
        diary dictionary did died dies diesel differ difference different difficult difficulty dig
        diggers digging dignity dined dinner diocese diplomat diplomatic diplomats direct directed
        direction director directors disagree disagreed disappointed disaster discharged discipline
        disclosed disclosure discount discovered discuss discussed disease disk disliked dislikes
        dismissal dismissed dispatcher displaced display displayed dispute disputed disputes dissent
        dissented dissidents dissolved distance distiller distinguished distributes distribution
        district districts disused ditch dive diver divers diverted divided dividend dividends
        divides diving division do doc dock dockers doctor doctoral doctorate doctors document
        documentary documented documents does doesn dog dogs doing dollar dollars dolls dolphins
        dome domestic dominated dominoes don donations done donkey donor donors door doors dose
        doses dot dots double doubled doubles doubt doubted doubts down downstream dozen dozens
        draft drafted dragged drainage drained drains drama drank draughtsman draw drawer drawing
        drawings drawn draws dream dreams dredger dressed drew dried drifted drill driller drillers
        drink drinking drinks drive driven driver drivers drives driving drone drones drop dropped
        dropping drops drought drove drowned drug drugs drum drummer drummers drums drunk dry drying
        ducks due dues dug dull durian during dusk dust duties duty dye dyer dying dykes dzud each
        eagles ear earlier earliest early earned earnings earns ears earth earthquake earthquakes
        eased east eastern easy eat eaten eating eats economic economics economist economy edge
        edged edited edition editor editors education eel eels effect eggs eight eighteen eighteenth
        eighth eighty either elbow elder elderly elders eldest elected election elections electoral
        electric electricity elephant elephants elevator elevators eleven eleventh else elsewhere
        email embankment embargo embassy embraced emergency emigrated employed employees employer
        employs emptied empty enacted end ended ending endorsed endowed ends enemies energy enforced
        engaged engine engineer engineering engineers engines enjoyed enough enter entered enters
        entries entry envelope envelopes environment environmental envoy envoys equal equalised
        equaliser equipment era error eruption escaped escorted escorts estate estates estimate
        estimated estimates ethics ethnic eucalyptus euro eve even evening event events ever every
        everybody everyone everything everywhere evidence ex exact exactly exam examination
        examinations examine examined examiners examining exceeded excellent except exception
        exceptions excessive exchange exchanged excludes excuse excused executive executives exempt
        exempted exercise exhibit exhibition exile exiles exist existed exists exit expect expected
        expects expedition expelled expenses expensive expert experts expired expires explain
        explained explains explanation exploded explosion explosives export exported exporter
        exporters exports exposed exposure express expressed expression extend extended extra
        extradited extraordinary eye eyebrows eyepiece eyes face faced faces facility facing fact
        faction factories factory failed failing fails failure fair faith faithfully fakes fall
        fallen falling falls false familiar families family fan fans far fares farm farmer farmers
        farms farther farthing fashion fast faster fastest fat fate father fathers fault faults
        favor favors favour favoured favourite favourites fax fear feared fears feast feather
        feature fed federal federation fee feed feeds feel feeling fees feet fell fellow felt
        felucca fence fenced fences ferries ferry ferryman fertiliser festival fetch fetched fetches
        fever few fewer fewest fibre fiction field fields fifteen fifth fifty fight fighter fighters
        fighting fights figure figures file filed files filing filings fill filled fills film filmed
        films filter final finalists finance financed financial find finding findings finds fine
        fined fines finger fingers finish finished fire fired fireman firemen fires firewood firing
        firm firms first fish fished fisheries fisherman fishermen fishing fit fitted five fivefold
        fix fixed flag flags flanker flares flat flats flattening fled fleet flew flies flight
        flights float floated floating floats flood flooded floodlights floods floor floors flour
        flow flower flowers flown fly flying fog folded folder folk follow followed followers
        following follows food foot football footballer footballers footbridge footplate for forbid
        forbids force forced forces forecast foreign foreigner foreigners foreman foresees forest
        forestry forests forever forgave forged forger forget forgets forgiven forgives forgot
        forgotten forklift form formal formally formed former formerly forms formula fort forthwith
        fortnight fortune forty forward fossil fought fouled found foundation foundations founded
        founder founders founding foundry fountain four fourteen fourth fowl fragment frame framed
        frames francs fraud free freed freedom freeze freezer freight freighters frequent fresh
        friday fridge friend friendly friends frigate frigates frogs from front frontier frost froze
        frozen fruit fry fuel full fully fund funds funeral fungus funnel furnace furnaces furniture
        further future futures fuzes gain gained gale gallery gallon gambling game games gang gangs
        gap gaps garage garden gardener gardens garlic garment garrison gas gate gates gather
        gathered gauge gauges gave gear gearbox gearboxes general generals generations generator
        generators generic generous geologist geometer get gets ghost ghosts giant gift gifts girl
        girls give given gives giving glass glasses gloves glow glue glued go goal goalkeeper
        goalless goals goat goats goes goggles going gold golden golds goldsmith golf gone good
        goodbye goods goose got govern governed governing government governments governor governors
        governs grade grades graduate grain grains gram grammar grand grandchildren granddaughter
        grandfather grandmother grandmothers grandparents grandson grant granted grants grass
        grateful grave gravel graves great green greenhouse greens greetings grew grey grind
        grinding grocer groom ground grounded grounds group grouped groups groves grow grower
        growers growing grown grows growth grumble guarantee guarantees guard guarded guards
        guerrillas guessed guesses guest guests guide guided guides guild guilty guitar guitarist
        gun gunfire gunmen gunners guns gust gusts guys gym gymnasium habit had haggle hail hailed
        hailstorm hair half halftime halfway hall halls halt halted halves ham hamlets hammer
        hammocks hampered hand handed handing handle handled handles handling handover hands
        handsets handsome handwriting hang hangar hangs happened happens happy harbour hard harder
        hardest hardly harm harp harps harvest harvesters has hat hatchery hates hats have having
        hay he head headed header headline headlines headmaster headphones headquarters heads health
        hear heard hearing hearings hears hearsay hearse heart hearts heat heated heater heating
        heaviest heavily heavy hectares hedge hedged heel height heir heirs held helicopter
        helicopters helmet helmets help helped hen hens her herder herders herds herdsmen here
        heritage heroine heron herring hers herself hid hidden hide hiding high higher highest
        highlands highly highway hiker hill hills hillside him himself hinted hip hippos hire hired
        hiring his historian history hit hives hoard hockey hoisted hold holder holders holding
        holds hole holed holes holiday holidays hollered home homeless homer homered homes hon
        honest honesty honey honorary honored honour honoured honours hoods hooks hope hoped hopes
        horn horns horse horses hose hoses hospital hospitals host hostages hosted hostile hosts hot
        hotel hotels hotline hour hours house housed household households houses housing how however
        howitzer howitzers hrs hull hum human humanitarian humidity humming humour hundred hundreds
        hundredth hung hunger hungry hunt hunter hunters hunting hurried hurry hurt husband husbands
        hut huts hydrologist hymn hymns i ice idea ideas identical identified identify idle if
        ignored ill images imaging imam immediate import imported importer imports imposed
        impossible in inches incident incidents include included includes including income increase
        indeed independence independent index indicted indictment individual individuals indoors
        industry infantry inflation influence information informed inherited inherits initialled
        initials injured injuries injury ink inland inmates inner innings inquiry inside insider
        insisted insists inspected inspection inspections inspector inspectors instalment instead
        institute institutions instructor instructors instrument instruments insulin insult
        insulting insults insurance insured insurer intelligence intends intent inter interest
        interior intermediary internal international internet interns interpreter interpreters
        intervened interview interviewed into introduced invented investigation investigator
        investigators investment investor investors invitation invite invited invoice invoices
        involved iron is island islands isn issue issued issues it item its itself ivory jail jailed
        jam jar jars jaw jazz jersey jet jets jetty jeweller job jobs join joined joining joins
        joint jointly joke joked jokes journal journalist journalists journey judge judged judges
        judgment jump jumped junior jurors jury just justice jute karaoke keep keeper keeping keeps
        kept kettle key keyboard keys kg kick kicked kill killed killing killings kills kiln kilo
        kilogram kilograms kilometers kilometres kilos kilowatt kin kind kindergarten kindly
        kindness king kingdom kings kissed kit kitchen kitchens kits kittens km knee knees knew
        knife knock knocked knots know knowledge known knows label labelled labels laboratories
        laboratory labour labourers lace lack lacked lacks ladder ladders ladies lading lady laid
        lake lakes lamp lamps land landed landfall landing landlord landlords lands landslide
        landslides lane lanes language languages lantern lanterns lap lapse lapses large largely
        larger largest last lasted lasts late lately lateness later latest latex latter laughed
        laughing laughter launch launched launcher launchers lava law lawmaker lawmakers lawn
        lawsuit lawyer lawyers lay laying lays lead leader leaders leadership leading leads leaf
        league leak leaking leaks leaning leans learn learned learnt lease leased leases least
        leather leave leaves leaving lecture lecturer lectures led ledger ledgers leeches left leg
        legal legislator legs lemon lend lender lenders lending lends length lens lent leptospirosis
        less lesson lessons lessor let lets letter letters leu level levelled levels libel librarian
        libraries library licence licences license licensed licenses lids lie lies life lifeboat
        lifeboats lift lifted lifts light lighthouse lightning lights like liked likely likes limes
        limit limits line lined linen lines linguist link linked links list listed listen listened
        listeners listening listens listing lists lit lithium litre litres little live lived lives
        living load loaded loading loads loaf loan loans loaves lobby lobbyists local locally lock
        locked lockers locks locksmith locomotive locomotives lodge lodged log logo logs lone lonely
        long longer longest look looked looking looks looms loop loose looted lorries lorry lose
        loses losing loss losses lost lot lots lottery loud louder loudest loudspeaker love low
        lower lowered lowest loyal luck luggage lullaby lunar lunch lunches lungs lying machine
        machines made magazine magistrate magnitude mahua mail mails main mainly maintains
        maintenance maize majority make maker makers makes making malaria male malice mall man
        manage managed management manager managers manages managing mandate mangoes mangrove
        manifest manner manners manual manuals manufacturer manuscript manuscripts many map mapped
        maps march marched marchers margin margins marigolds marina marine maritime mark marked
        marker market marketing markets marks marriage married marshes masks mass mast master masts
        mat match matches mate material maternity mathematics matter mattered matters mattresses
        mauls maximum may maybe mayor mayors me meadow meal meals mean meaning means meant meantime
        meanwhile measles measure measured measures meat mechanic mechanics medal media mediate
        mediation mediator mediators medical medicine medicines meet meeting meetings meets melon
        melting member members memo memoir memorandum memorial memory men mend mended mends mention
        mentioned mentions menu merchant merchants mercy merely merganser merge merged merger merit
        message messages met metal meteorologists meter meters methanol method metre metres
        microphone mid midday middle midfielder midnight midwife might migrants mild miles military
        militia milk milkfish milking milks mill miller millers million mills mimeograph mind minds
        mine miner miners mines minibus minibuses minimum mining minister ministers ministries
        ministry minority minus minute minutes mirror miss missed missile missiles missing mission
        missionary mistake mistaken mixed mixer mixes mixture mm mobile model moderate modern modest
        moment monday money monitor monitoring monitors monk monkey monks monopoly monsoon month
        months mood moon moored mooring moose more moreover morning mornings mortars mortgage
        mortgaged mosaic mosque mosques mosquito mosquitoes moss most mostly moth mother mothers
        motion motor motorcycle motorist motorway mountain mountaineer mountains mourning mouth move
        moved movement movements moves mower mph much mud mule mules multinational municipal
        municipality murals murder museum museums music musicians must mutton mutual my mysterious
        nailed nails name named names namesake naming nanny narrow narrowly nation national
        nationality nationals nations native natural nature nautical naval navies navy near nearby
        nearest nearly neck need needed needs negotiated negotiator negotiators neighbor
        neighborhood neighbors neighbour neighbourhood neighbouring neighbours neither nephew
        nephews nervous nested net nets netting network networks neutral never nevertheless new
        newcomer newer newest newly news newsletter newspaper newspapers newsroom next nice
        nicknamed niece night nightfall nights nine nineteen ninety ninth nitrate no nobody nod
        nodding noise nomination nominee non none noodles noon nor normal north northeast northern
        nose not notary note notebook notebooks noted notes nothing notice noticed notices notified
        noting novel novelist novels novice now nowhere nuclear number numbered numbers nun nuns
        nurse nurses nursing nuts oak oath obituary object objected objection objects obliges
        observatory observe observed observer observers obtained obvious oca occasion occasions
        occupation occupied odd oddly of off offence offended offer offered offering offers office
        officer officers offices official officially officials offset offshore often oil oilmen oils
        old older oldest oldwire olive ombudsman on once one ones onion onions online only onto open
        opened opening openly opens opera operate operated operates operating operation operations
        operator operators opinion opinions opponent opposed opposes opposite opposition option
        options or oracle oral orange oranges orbit orchard orchestra orchids order ordered orders
        ordinary ore organ organised organisers origin original originals other others otherwise our
        ours out outage outbreak outcome outer outgoing outlawed outlets output outside outsider
        oven ovens over overbreak overdue overlap overnight overran overtaken overtime owe owed owes
        owing owls own owned owner owners owning owns ox oxygen pack package packaging packed packer
        pact paddle page pages pagodas paid painful paint painted painter painters painting
        paintings paints pair pairs palm palms pandemic panel panels panic paper papers parade
        paragraph parcel parcels parent parents parish park parked parking parks parliament
        parliamentary parrot parrots part participants particular parties partly partner partners
        partnership partridge parts party pass passage passed passenger passengers passes passing
        passive passport passports past pastor patent path patience patient patients patrol patrols
        patron pattern pause pavement pavements pay paying payment payments payroll pays peace
        peacekeepers peak peanuts pear pearl peat peeled pelota pen penalties penalty pence pencil
        pending peninsula penny pens pension pensioner pensioners pensions people pepper per percent
        perfect performance performed perfume perhaps period permanent permit permits permitting
        person personal persons persuaded peso petition petitioner petrol petty pews pharmacist
        pharmacy phase phone phones photograph photographed photographer photographers photographs
        phrase physician physicist physics piano pianos pick picked picker pickers pickets picking
        pickles picks pickup pickups picture pictures pie piece pieces pier pig pigeons pigment pigs
        pilgrim pilgrims piling pill pillar pills pilot pilots pin pink pinned pipe pipeline pipes
        pirates pit pitch pits place placed places plain plaintiff plaintiffs plan plane planes
        planned planner plans plant planted planter planters planting plants plaque plastic plate
        plates platform play played player players playing plays plea pleaded please pleased pledge
        pledged plenary plots plough plucked plumber plus pockets poem poems poet poetry point
        pointed points pole poles police policelog policeman policemen policy polite politely
        political politician politicians politics poll polling pomegranates pond ponds pool poor
        pope popular population porch port portal porter porters portfolio portions portrait
        portraits ports position possible post postcard postcards posted posters postman postponed
        postponement posts pot potato potatoes pots pouches pound pounds poured pouring powder power
        powers practice practise praised prawn pray prayed prayer prayers preacher precaution
        predecessor predecessors predicted prefect prefecture prefer preferred prefers prelate
        premiums prepared preparing presence present presented presenter preserved presided
        presidency president presidential presidents presiding press pressed presses pressure
        presumed pretend previous price priced prices pride priest priests primary prime principal
        principle print printed printer printers printing prints prior prison prisoner prisoners
        prisons private privately privatised privileged prize prizes probably proceedings proceeds
        process processing procession procurement produce produced producer producers produces
        product production professor profit program programme progress prohibited project projects
        promise promised promises promoted proof proofs prop proper property proposal propose
        proposed proposes prosecution prosecutor prosecutors prospectus protect protected protection
        protects protest protested protesters protests proud prove proved provide provided province
        provinces provincial proxy pub public publication publish published publisher publishing
        pull pulled pulling pulp pump pumpkin pumps punish punished pupil pupils puppets purchase
        purchaser purpose purse pushed put puts pylons qa qat quake qualified qualify quality
        quantity quarantine quarrel quarrelled quarrels quarry quarter quarterfinals quarters quay
        quays queen queens question questioned questions queue queued queues quick quiet quilts quit
        quite quits quorum quota quotas quotation quote quoted quotes rabbis race racehorse racket
        radar radars radio radios raffle raft rafters rafts rai raid raiders rail rails railway rain
        raincoats rained rains raise raised raises rallies rally rammed ramp ran ranch random rang
        range ranger rangers rank ranked ranking rapid rapper rare rarely rate rates rather
        ratification ratified rating rationed rations raw re reach reached reaches reaching read
        reader readers reading reads ready real really rear reason reasons rebel rebels rebounds
        rebuild rebuilt recall recalled recalling recalls receipt receipts receive received receiver
        receives recent reception recess recipe recipes recited reckoned reckoning reckons recognise
        recognised recommend recommendation recommendations recommended recommends record recorded
        recording recordings records recover recovered recovery red redrawn reduce reduced reeds
        reef reel reels refectory refer referee reference referendum referred refiner refinery
        refrigerator refugees refund refuse refused regards regiment region regional regions
        register registered registers registrar registration registry regret regrets regrettable
        regretted regular regulates regulator regulators reindeer rejected related relation
        relations relationship relative relatives release released releases relied relief relies
        relieved religion remain remainder remained remaining remains remand remanded remark
        remarked remarks remember remembered remembers remind reminded remote removal remove removed
        removes rename renamed renew renewal renewed rent rented rents reopen reopened repaid repair
        repaired repairing repairs repay repayment repeal repeat repeated replace replaced
        replacement replaces replacing replied replies reply report reported reporter reporters
        reporting reports represent representative representatives represented represents request
        requested require required requires rescue research researcher researchers resembles reserve
        reservoir residence resident residents resign resignation resigned resolution resolved
        respect respected respects respond respondent response responsible rest restaurant
        restaurants rested restitution restore restored restoring restraint rests result results
        resume resumed resumes retire retired retirees retirement retires retorted return returned
        returning returns reunion revenue reverse reversed review reviewed reviewer reviewing
        revived revoked revolution reward ribbon rice rich richest ridden ride rider riders rides
        ridge rifle rifles right rights ring rings rink riots rise risen rising risk rival rivals
        river rivers road roads roadside roar roast robe robot robots rock rocket rockets rode role
        roll rolled rolling rolls roof roofs room rooms rooster rope ropes rose roses rota rotor
        roubles roughly round rounds route routed routes row rows royal royalties rubber rubbish
        rubble ruble rude rugby rugs ruin ruined rule ruled ruler rules ruling run runner runners
        running runs runway rural rust rye sack sacked sacks saddle safe safety said sail sailed
        sailing sailor sailors sails saint salad salaries salary sale sales salmon salt salted same
        sampled samples sanatorium sanctions sand sandbags sandbar sandwich sandwiches sang sank
        sardine sat satellite satellites satire satisfactory saturday sauce save saved savers saves
        savings saw say saying says scale scanned scanner scans scarf scene scheme schemes scholar
        scholars scholarship school schoolchildren schoolmaster schools schoolteacher science
        scientist scientists scissors scooter scooters score scoreboard scored scorer scores scoring
        scrap scratches screen screening screw screws script scripts scrubbed scrum sea seal sealed
        seals seamen seamstress search searched searchers searches seas season seasons seat seats
        second seconded seconds secret secretary secrets sect section sector secured security see
        seed seedlings seeing seek seeker seeks seem seems seen sees seismologist seized seizure
        seizures seldom self sell seller sellers selling sells semi seminary senator send sending
        sends senior sense sensible sensors sent sentence sentenced sentences separate separated
        sergeant serial series serious sermon serum serve served server servers serves service
        serviced services serving session set sets settle settled settlement settlements seven
        seventeen seventh seventy several sewing sewn shade shadow shaking shall shallow shape
        shaped share shared shareholder shareholders shares sharing shark shaved shawl she shed
        sheds sheep sheet sheets shelf shell shelled shelling shells shelter shelters shelved
        shelves shepherd shepherds sherry shield shields shift shifts ship shipment shipments
        shipowner shipped shippers shipping ships shipyard shirt shirts shoe shoes shook shoot
        shooting shop shophouses shopkeeper shopkeepers shopping shops shore shores short shortage
        shortened shorter shortly shot shotguns shots should shoulder shout shouted shouting shouts
        shovels show showed showers showing shown shows shrink shrug shut shutdown shutters sick
        side sided sides siege sighed sight sign signal signals signature signatures signed signing
        signs silence silent silk silos silt silver similar simple simply simulator since sing
        singer singers singing single sings sinking sir siren sister sisters sit site sites sits
        sitting six sixteen sixth sixty size ski skiers skiffs skin skins skip skipper skull sky
        slates slaughter slaves sledge sleep sleeping sleeps sleet sleeve sleeves slept slice slices
        slid slide slides slightly slip slipped slips sloop slope slopes slow slowed slower slowly
        small smaller smallest smashed smell smelled smelling smells smelt smelter smile smiled
        smiling smoke smugglers smuggling sniper snow so soap social societies society sociologist
        socks sofa soft software soil solar sold soldiers sole solicitor solid solo some somebody
        someone something sometimes son song songs sons soon sooner sore sorghum sorry sort sorts
        sought soul sound sounds soup source sources south southeast southern sovereign sowing soy
        space spacecraft span spare spared spares sparkling speak speaker speakers speaking speaks
        special specialised specialist species specimens spectacles speech speeches speed spell
        spelled spelling spells spend spending spends spent spilled spinner spirit spit split spoke
        spoken spokesman spokeswoman sponsor sponsored sponsors sport sporting sports spot spotted
        spouse spray spread spring springs spy squad squadron square squid stable stadium staff
        stage staged stages stains stair stairs stairwell stake stall stalled stalls stamp stamped
        stamps stand standard standby standing stands star stars start started starting starts state
        stated statement statements states station stationmaster stations statistician statistics
        statue statutes stay stayed stays steady stealing steals steam steamer stearin steel steer
        steered steering step steppe stepped steps stern stevedores steward stick still stitch stock
        stocks stole stolen stone stoned stones stood stop stoppage stopped stops storage store
        stored storekeeper stores stories stork storm storms story stout stove stoves straight
        strained stranded strange strap straps strategist strayed stream streams street streets
        strength strengthened stretch stretcher stretchers strike striker strikers strikes strip
        stripes stroke strong strongly struck stuck student students studied studies studio studios
        study studying stumps sturgeon style subject submarine submarines submits submitted
        subscribers subsidiary subsidies subsidised subsidy substitute suburb suburbs subway
        succeeded succeeds success successor such sue sued sues suffered sugar suggest suit suitcase
        suits sum summary summer summers summit summoned sums sun sunday sung sunrise sunset super
        superintendent supersonic supervised supervision supervisor supper supplied supplier
        suppliers supplies supply support supported supporters supposed sure surface surgeon surgery
        surgical surname surplus surprise surprised surrounded surveillance survey surveyed surveyor
        surveyors surveys survive survived survives survivors suspect suspected suspects suspend
        suspended suspicion suspicious swallowed swam swap swapped swear swears sweat sweep sweeps
        sweet sweets swell swept swim swimming switch switched switches swore synod system systems
        table tabled tables tablet tablets tackle tag tagged tail tailings tailor tailors take taken
        takes taking tale talk talked talking talks tall tally tamales tank tanker tankers tanks tap
        tape taps target tariff tariffs taro tarpaulins task taste tasted taught tavern tax taxes
        taxi taxiway tea teach teacher teachers teaches teaching team teams tear technical
        technician tee teenager teenagers teeth telecoms telegram telephone telephoned telephones
        telescope television tell teller telling tells temper temperature temperatures temple ten
        tenant tenants tender tenor tent tenth tents term termed terminal terminals terms terraced
        territory test tested testified testify testimony testing tests text textbooks textile than
        thank thanked thanks that thaw the theatre theft thefts their theirs them theme themselves
        then theory there therefore thermometer thermos these thesis they thick thickness thief
        thieves thigh thimble thin thing things think thinking thinks third thirds thirsty thirteen
        thirty this those though thought thousand thousands thread threat threatened three threshold
        threw thrift thriller through throughout throw throwing thrown throws thumb thursday thus
        ticket tickets tide tie tied ties tiger tightened tiles till timber time times timetable tin
        tins tipped tired title titles to tobacco today together toilets told toll tomatoes tomorrow
        ton tone tongue tonight tonnage tonne tonnes tons too took tools tooth top topped tore torn
        torpedo torpedoes total touch touchdowns touched touches touchline tour toured tourism
        tourists tournament tow toward towards towed towel towels tower towers town towns townships
        toy trace traced traces tracing track tracker tracking tracks tractor tractors trade traded
        trader traders trades trading traditional traffic trafficking trail train trained trainees
        trainer trainers training trains tram transactions transfer transferred transfers
        transformer transit transitional translate translated translation translations translator
        transmitter transport transports traps travel travelled traveller travellers travelling
        travels trawler trawlers tray treasure treasurer treasury treat treated treating treatise
        treatment treaty tree trees tremor trenches trial trials tribal tribe tribes tribunal trick
        tried tries trim trio trip tripled tripped trips trolley troop troops trophy trouble troupe
        trousers trout truce truck truckers trucking trucks true trunk trust trusted trustee
        trustees truth try trying tsunami tubes tuesday tugs tuna tune tunnel tunnels turbines
        turkey turn turned turning turnout turns twelfth twelve twenty twice twin twins two type
        typed typeface typewriter typist tyre tyres ulcer umbrella umbrellas umpire umpires unable
        unanimous unanimously unbeaten unchanged uncle under underground undersea understand
        understood understudy undertaken undertook underwriters undisclosed unhappy unhurt uniform
        uniforms union unionist unions unit units unity universities university unknown unless
        unload unloaded unnamed unpaid unrelated unsafe unsigned unsold until untraded unusual up
        update upheld upon upper upright uprooted upset upside upstairs upstream uranium urged
        urgent urges us use used useful users uses ushers using usual usually utility vaccinated
        vaccination vaccine vacuum valid valley valleys valuation value valued values valve valves
        van vanilla vanished vans various vases vats vault vehicle vehicles venture verdict verse
        version versus very vessel vessels vests vet veteran veto via vicar vice victim victims
        victory video view villa village villagers villages villas vinegar vineyard vineyards
        violations violence visa visas visit visited visiting visitor visitors visits voice voices
        void volcano volcanoes volume volumes volunteer volunteered volunteers vote voted voters
        votes voting vouchers vowed vows voyage wage wages wagon wagons wait waited waiter waiting
        waits waived waivers wake walk walked walking walkout walks wall wallet walls walnuts want
        wanted wants war ward warden wardrobe wards warehouse warehouses warm warn warned warning
        warnings warns wars warship warships wartime wary was washed washing watch watchdog watched
        watches watching water waters wave waved waves waving wax way ways we weak weakened wealth
        weapon weapons wear wearing wears weather weaver weavers weaves web website wedding weddings
        wednesday week weekday weekend weekly weeks weighbridge weighed weighing weighs weight weir
        welcome welcomed welcomes welded welder welders well wells went wept were west western wet
        whale whales what whatever wheat wheel wheelchair wheels when whenever where wherever
        whether which whichever while whip whiskey whistle whistles white who whoever whole
        wholesaler wholly whom whose why wicketkeeper wickets wide wider widow widows width wife
        wild will willing win wind winding window windows winds wine wing winger wings winner
        winners winning wins winter winters wiped wire wired wires wish wished wishes with withdraw
        withdrawal withdrawals withdrawn withdrew withheld within without witness witnessed
        witnesses wives wok woke wolves woman women won wondered wood wooden woods wool word words
        wore work worked worker workers working works workshop workshops world worn worried worries
        worry worse worshippers worst worth would wound wounded wounds wrapped wrapping wraps wreath
        wrecks wrestled wrestler wrestlers wrestling wrist write writer writers writes writing
        written wrong wrongdoing wrongly wrote yacht yak yam yard yards yarn year yearly years
        yellow yen yes yesterday yet yield yields yoga you young younger youngest your yours youth
        youths zero zone zones zoo
        """)
}
