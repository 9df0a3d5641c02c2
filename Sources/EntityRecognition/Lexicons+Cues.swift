import Articles

extension Lexicons {
    /// What a word says about the name that it stands in or beside, one letter a role; see ``Cue``.
    static let cues = WordTable(
        """
        a:F ab:Oi abbe:Th abbey:L about:F above:QF abuna:Th abune:Th academy:O accord:A according:F
        accords:E accountant:T accused:S accuses:S acharya:Th acknowledged:S across:QF act:A
        acting:T activist:T actor:T actress:T added:S adds:S adm:Th. administration:O admiral:Th
        admits:S admitted:S adv:T adviser:T advisers:T advisor:T aerospace:O af:v afghani:k
        afghanis:k after:F afternoon:u ag:Oi again:F against:F agency:O agreement:A aide:T aids:X
        air-marshal:T airbase:L aircraft:P airliner:P airliners:P airlines:O airport:L airshow:E
        airways:O ajahn:Th ajarn:Th aka:X al:v album:W alhaja:Th alhaji:Th all:F alliance:O almost:F
        along:QF already:F also:F although:F always:F am:X amb:T. ambassador:T amendment:A amid:F
        among:F an:F analyst:T and:F announced:S announces:S another:F anthology:W anti:f any:F
        anybody:F anyone:F anything:F api:X apologised:S apologized:S apostle:T app:P apr:M. april:M
        aps:O archbishop:Th archimandrite:Th archipelago:L architect:T archive:O archives:O arena:L
        argued:S argues:S ariary:k ariz:. army:O around:QF arrived:S as:F asa:Oi asantehene:Th
        ashura:H asked:SF asks:S asp:T assembly:O assistant:T assn:. associates:O association:O
        astronaut:T at:QF athletic:O atm:X ato:Th atoll:L attache:T attorney:T atty:Th. auditor:T
        aug:M. august:M aunt:T auntie:T author:T authority:O autobiography:W autumn:u av:v avenue:L
        aviation:O away:F ayatollah:Th ayatullah:Th back:F baht:k baker:T ballet:W bancorp:O
        bandleader:T bank:OL banker:T bapak:Th barge:P baron:T baroness:T barracks:L barrister:T
        base:L basin:L bassist:T batsman:T battalion:O batteries:P battery:P battle:E bay:LJ bcc:X
        be:F beach:L because:F been:F before:F begum:T being:F believes:S below:F ben:v beside:F
        bestseller:W between:QF beyond:Q bhante:Th bhd:Oi bibi:T biennale:E bill:A billion:x bin:v
        bint:v biologist:T biotech:O birr:k birrs:k bishop:Th bn:x board:O boat:P boats:P
        boatswain:T bolivar:k bolivars:k boliviano:k bolivianos:k bomber:P bombers:P book:W born:S
        borough:L both:F boulevard:L bowler:T boxer:T breweries:O brewery:O bridge:L brig:Th.
        brigade:O brigadier:T bro:Th broadcaster:N broadcasting:O broadsheet:N broker:T bros:O.i
        brother:T brotherhood:O brothers:O building:L bureau:O bus:P but:F bv:Oi by:F cabinet:Os
        cacique:T calif:. called:W camp:LJ campaigner:T can:F canal:L candidate:T cannot:F canyon:L
        cape:LJ capital:O capsule:P capt:Th. captain:Th car:P carbine:P cardinal:Th carnival:E
        carpenter:T carrier:P castle:L cathedral:L catholicos:T caucus:O cc:X cd:X cde:T cdr:Th.
        cedi:k cedis:k cellist:T cemetery:L cent:k center:O centers:O central:B centre:O centres:O
        cents:k centuries:u century:u ceo:TX cfo:TX chair:T chairman:T chairmen:T chairperson:T
        chairwoman:T chamber:O championship:E championships:E chancellor:T channel:N chaplain:T
        charter:A chemicals:O chemist:T chief:T chiefs:T christmas:H chronicle:Og church:O cik:Th
        city:OLJ claimed:S claims:S clerk:T clinic:O club:O cmdr:Th. co:O.fi co-founder:T
        co-operative:O coach:T coalition:O coast:L coastal:B code:A col:Th. col-gen:Th college:O
        colo:. colonel:Th colones:k columnist:T comandante:T comedy:W coming command:O commander:T
        commented:S commission:O commissioner:T committee:O commodore:T communications:O company:O
        complained:S composer:T comrade:T comte:Th conceded:S concluded:S conductor:T
        confederation:O conference:E confirmed:S confirms:S congress:Os congressman:T
        congresswoman:T conn:. conservatives:O console:P consortium:O const:T. constable:T
        constabulary:O constitution:A construction:O consul:T consultants:O consulting:O
        contractor:T contractors:O convention:A coo:TX cooperative:O coordination:O corp:O.i
        corporal:T corporation:O corps:O correspondent:T corridor:L corvette:P corvettes:P
        cosmonaut:T could:F council:O councillor:T councilman:T councilor:T councilwoman:T counsel:T
        count:T county:L couple:n courier:Og court:Os cousin:T cove:L covenant:A covid:X cpl:Th.
        cpu:X creek:L crescent:O crisis:E criticised:S criticized:S crore:x cross:O crossing:L
        crown:k crowns:k cruiser:P cruisers:P cruzeiro:k cruzeiros:k cto:X cup:E curate:T curator:T
        customs:O cv:X cyclist:T cyclone:E czar:T da:v daily:ON dalasi:k dam:L dame:Th das:v
        dasho:Th datin:Th dato:T datuk:Th daughter:T daw:Th dawn:g day:u dayang:Th days:u de:v
        deacon:T dean:T dec:M. decade:u decades:u december:M declaration:A declared:S declares:S
        decree:A defence:T defendant:T defender:T defense:T dejazmach:Th del:v delegate:T della:v
        delta:L democrats:O den:v denar:k denars:k denied:S denies:S department:Os depot:L dept:.
        deputy:T der:v derby:E desert:L designer:T despite:F destroyer:P destroyers:P det:T.
        detective:T deutschemark:k deutschemarks:k deutschmark:k deutschmarks:k developer:T di:v
        did:F died:S dinar:k dinars:k diplomat:T directive:A director:T director-general:T
        directorate:O dirham:k dirhams:k dispatch:g dissident:T distillery:O district:LJ division:O
        diwali:H dna:X do:Fv dobra:k doctor:T documentary:W does:F doing:F dollar:k dollars:k don:T
        dona:T done:F dong:k dos:v down:F downtown:B dozen:n dr:Th. drachma:k drachmas:k dram:k
        drama:W drive:L driver:T drone:P drones:P drug:P drummer:T dsp:T du:v duchess:T duke:T
        during:F dvd:X e:v each:F earl:T earthquake:E easter:H eastern:B economist:Tg editor:T
        effendi:Th eight:n eighteen:n eighty:n either:F el:v elder:T election:E elections:E
        electric:O electrician:T eleven:n else:F emir:T emirate:L emirates:L emissary:T emperor:T
        emphasized:S empress:T encik:Th energy:O engine:P engineer:T engineering:O engr:Th enough:F
        ensign:T enterprise:O enterprises:O entertainment:O entitled:W envoy:T er:X escudo:k
        escudos:k estate:L estates:O euro:k euros:k evangelist:T even:F evening:u ever:F every:F
        everybody:F everyone:F everything:F ex:Tf ex-general:T ex-minister:T ex-president:T
        examiner:g exchange:O executive:T exhibition:E explained:S explains:S expo:E express:g
        facility:L fair:E fall:u falls:L faq:X farm:L farmer:T father:T fc:O feb:M. february:M
        federation:O feels:S felt:S ferry:P fest:E festival:E few:n field:L fields:L fifteen:n
        fifty:n fighter:P fighters:P film:W finance:T firefighter:T fisherman:T five:n fla:. fleet:O
        fm:O foods:O for:F force:O forces:O foreign:T forest:L forint:k forints:k former:T fort:LJ
        forty:n forum:O forward:T foundation:O founder:T four:n fourteen:n fr:Th. franc:k francs:k
        frau:Th fraulein:Th fray:Th frei:Th freighter:P freighters:P freiherr:Th fri:D friday:D
        fridays:D frigate:P frigates:P from:QF front:O fund:O fundi:Th further:F fw:X fze:O games:E
        garad:Th garden:L gardens:L garrison:L gate:L gazette:Og gdp:X gen:Th. general:T generals:T
        genocide:E get:F glacier:L globe:Og gmbh:Oi goalkeeper:T goalkeepers:T goalscorer:T
        goaltender:T got:F gourde:k gourdes:k gov:Th. government:s governor:T governorate:L gps:X
        grand:E grand-ayatollah:Th grandfather:T grandson:T granthi:T greens:O group:O grove:L
        guarani:k guaranies:k guard:O guardian:Og guards:O guerrilla:T guild:O guilders:k
        guitarist:T gulf:LJ gun:P gunboat:P gunboats:P guns:P gunship:P gunships:P gyalwa:Th had:F
        hadji:Th hajah:Th haji:Th hajia:Th hajiya:Th hajji:Th half:f hall:L halloween:H hanukkah:H
        harbor:L harbour:L has:F have:F havildar:Th having:F hazrat:Th he:F headmaster:T
        headmistress:T health:T heights:L helicopter:P helicopters:P her:F herald:Og here:F herr:Th
        highway:L hill:L hills:L him:F hindu:g his:F historian:T hiv:X hj:Th hjh:Th hojatoleslam:Th
        hojjatoleslam:Th holding:O holdings:O hon:T. hospital:O hot:X hotel:L hour:u hours:u how:F
        however:F howitzer:P howitzers:P hr:X hryvni:k hryvnia:k hryvnias:k html:X http:X https:X
        hundred:nx hurricane:E husband:T i:F ibn:v ibu:Th icbm:X icebreaker:P icebreakers:P icu:X
        id:X ied:X if:F igwe:Th ii:X iii:X imam:T in:QF inc:O.i indeed:F independent:g industries:O
        initiative:O inn:L inquirer:g inside:Q insisted:S insists:S insp:T. inspector:T
        inspectorate:O instead:F institute:O institution:O insurance:O intelligence:O intendant:T
        inter:f interceptor:P interceptors:P interim:T interior:T international:O into:QF intra:f
        investments:O investor:T ira:X is:F isbn:X island:LJ islands:LJ isle:LJ it:FX its:F iv:X
        ix:X jan:M. january:M jet:P jetliner:P jets:P jockey:T joked:S journal:ONg journalist:T jr:.
        jsc:Oi jubilee:E judge:Th judges:T jul:M. july:M jun:M. junction:L june:M junior:T just:F
        justice:T k:x kc:X ketch:P kg:OX khun:Th kiai:Th king:T kingdom:L kip:k kk:O km:X knew:S
        knows:S krai:L krona:k krone:k kroner:k kronor:k kru:Th kw:X kwacha:k kyai:Th kyat:k kyats:k
        la:v laboratories:O laboratory:O labs:O lady:Th lagoon:L lake:LJ lakh:x lama:T lander:P
        lane:L laptop:P largely:f lari:k last:r late:T laughed:S launcher:P launchers:P law:A
        lawmaker:T lawyer:T le:v leader:T leaders:T league:O least:F legion:O legislator:T
        legislature:O lei:k lek:k leke:k lempira:k lempiras:k leone:k leones:k let:F lets:F lev:k
        leva:k library:O licenciado:Th lieutenant:Th lifeboat:P like:F lilangeni:k limited:Oi lira:k
        liras:k listened:S llc:Oi llp:Oi lng:X lobby:O locomotive:P locomotives:P logistics:O
        lonko:Th lord:Th loti:k lpg:X lt:Th. lt-gen:Th ltd:O.i lyonchhen:Th lyonpo:Th m:x madam:Th
        madame:T mademoiselle:Th maestro:T magazine:OWN magistrate:T magnate:T maharaja:T maharani:T
        mail:g maj:Th. maj-gen:Th major:T mak:Th malam:Th mallam:Th maloti:k mama:T manager:T
        manat:k manufacturing:O mar:M. marathon:E march:M mark:k market:L marks:k marquis:T
        married:S marsh:L marshal:T massacre:E masters:E maulana:Th maulvi:Th mawlawi:Th may:MF
        maybe:F mayor:T mba:X mbe:X mdm:Th me:F meadow:L meanwhile:F mechanic:T media:O meets:S
        memoir:W memorandum:A mep:X meps:X messrs:.Th met:S meticais:k metical:k mevrouw:Th mgr:Th
        mich:. mid:f midfielder:T midshipman:T might:F militant:T militia:O million:x mills:O
        milreis:k min:T mine:L minerals:O minesweeper:P minesweepers:P minibus:P mining:O minister:T
        minister-president:T ministers:T ministry:Os minn:. minute:u minutes:u mirror:g miss:Th
        missile:P missiles:P mission:O mlle:.Th mme:.Th mn:x mobile:O mon:D monastery:L monday:D
        mondays:D monitor:g monsieur:T monsignor:Th month:u months:u moor:L more:F moreover:F
        morning:u mortar:P mortars:P mosque:L mostly:Ff mother:T motors:O mount:LJ mountain:L
        mountains:L movement:O movie:W mp:X mph:X mps:X mr:Th.X mri:X mrs:Th.X ms:Th. mufti:T
        mullah:T museum:O musical:W must:F mw:X mwalimu:Th mx:Th my:F mzee:Th naik:T naira:k
        nairas:k nakfa:k nation:g navy:O nawab:T ndugu:Th near:Q negotiator:T neighboring:B
        neighbouring:B neither:F neo:f nephew:T network:ON never:F nevertheless:F news:Og newscast:N
        newspaper:ON newspapers:N newswire:N next:r ngo:X ngos:X ngultrum:k niece:T night:u nine:n
        nineteen:n ninety:n no:FX nobody:F nodded:S nominee:T non:f none:F nor:F north-eastern:B
        north-western:B northeastern:B northern:B northwestern:B not:F noted:S notes:S nothing:F
        nov:M. novel:W novelist:T november:M now:Ff nowhere:F nowruz:H nurse:T nv:Oi oao:Oi oba:T
        obe:X oblast:L observatory:O observed:S observer:Og occupied:B ocean:L oct:M. october:M of:F
        off:QF office:Os officer:T officials:T often:F oil:O ok:X okla:. oknha:Th olympics:E
        ombudsman:T on:F once:F one:n only:F ont:. onto:F ood:O ooo:Oi open:E opera:W operation:E
        or:F orchestra:O ordinance:A organisation:O organization:O other:F others:F otherwise:F
        otumfuo:Th otunba:Th ouguiya:k ouma:Th oupa:Th our:F ours:F out:F outgoing:T outside:Q
        over:F owner:T oyj:Oi paanga:k pact:A padre:Th painter:T painting:W pak:Th palace:L pan:f
        pandit:Th parish:L park:L parliament:Os parliamentarian:T partners:O party:O pass:L
        passover:H past pastor:Th pataca:k patacas:k patriarch:T pc:X pcr:X pdf:X peak:L pence:k
        pengiran:Th peninsula:L penn:. penny:k perhaps:F pesetas:k peso:k pesos:k petroleum:O
        pharma:O pharmaceuticals:O phd:X philharmonic:O photographer:T phra:Th physician:T
        physicist:T pianist:T pickup:P pictures:O pier:L pilot:T pipeline:L pistol:P pitcher:T
        pjsc:Oi plain:L plains:L plane:P planes:P plant:L plateau:L play:W plaza:L plc:Oi pleaded:S
        please:F pledged:S pm:X poem:W poet:T point:L police:O politician:T pope:Th port:LJ post:Ogf
        pound:k pounds:k ppe:X pr:X praised:S pre:f prefecture:L premier:T premiers:T pres:T.
        presidency:s president:Th president-elect:T presidents:T press:Og previous priest:T prime:T
        prince:T princess:T principal:T prison:L private:T prix:E pro:f probe:P productions:O
        prof:Th. professor:Th programme:OW project:O promised:S promises:S properties:O prophet:T
        prosecutor:T protocol:A province:LJ provost:T psa:X pte:O pty:O puan:Th publishers:O
        publishing:O pula:k pvt:Th. qari:Th qc:X quarry:L quarter:Lu quarterback:T quartermaster:T
        quasi:f que:. queen:T quetzal:k quetzales:k quite:F rabbi:Th race:E radar:P radars:P radio:O
        railway:OL railways:O rally:E ram:X ramadan:H ranch:L rand:k rangers:O rapper:T rather:F
        ratu:Th re:X reactor:L reais:k real:k really:F rear:T rear-admiral:Th rebbe:Th recalled:S
        recalls:S records:O rector:T reef:L referee:T referendum:E refinery:L regatta:E regiment:O
        region:L registry:O regulation:A remarked:S remembered:S remembers:S renminbi:k rep:Th.
        replied:S replies:S reporter:T representative:T republic:LJ researcher:T reservoir:L
        resigned:S resolution:A resources:O ret:T retired:TS rev:Th. reverend:T revolution:E
        revolver:P rial:k rials:k ridge:L riel:k riels:k rifle:P rifles:P ringgit:k river:LJ riyal:k
        riyals:k rna:X road:L rocket:P rockets:P roko:Th rouble:k roubles:k rover:P rovers:O rpg:X
        rt:.X ruble:k rubles:k rufiyaa:k rupee:k rupees:k rupiah:k rural:B sa:Oi said:SF sam:X
        samdech:Th sams:X sarl:Oi sat:D satellite:P satellites:P saturday:D saturdays:D say:S
        sayadaw:Th says:SF sayyid:Th schilling:k schillings:k school:O schooner:P scientist:T
        sculptor:T sculpture:W sdn:O sea:LJ seaman:T season:u secretariat:O secretaries:T
        secretary:T secretary-general:T sector:L securities:O sedan:P see:F self:f semi:f sen:Th.
        senate:Os senator:Th senators:T senhor:Th senhora:Th senior:T senor:T senora:T sep:M.
        sepoy:T sept:M. september:M sergeant:Th seri:Th series:W service:O services:O seven:n
        seventeen:n seventy:n several:n sgt:Th. shah:T shaikh:Th shall:F shaykh:Th she:F sheik:T
        sheikh:Th sheikha:Th shekel:k shekels:k sheriff:T shilling:k shillings:k shimbun:O ship:P
        shipping:O ships:P shipyard:O shipyards:O shopkeeper:T shore:L should:F show:W shri:Th
        shrugged:S shuttle:P sighed:S signed:S signor:T since:F singer:T single:W sir:Th sis:Th
        sister:T six:n sixteen:n sixty:n skipper:T sloop:P smartphone:P smiled:S sms:X smt:Th.
        smti:Th so:F socialists:O society:O software:OP soles:k solicitor:T solutions:O som:k some:F
        somebody:F someone:F something:F sometimes:F somoni:k soms:k son:T song:W sons:O soon:F
        south-eastern:B south-western:B southeastern:B southern:B southwestern:B spa:Oi spacecraft:P
        spaceship:P speaker:T speaks:S spoke:S spokesman:Th spokesmen:T spokesperson:T
        spokeswoman:Th spring:u springs:L sprinter:T squadron:O square:L sr:T. srl:Oi st:T.
        stadium:L standard:g star:g state:L stated:S station:L statute:A steel:O sterling:k still:F
        storm:E strait:LJ straits:LJ strategist:T street:L stressed:S striker:T strip:L studios:O
        sub:f subedar:Th submarine:P submarines:P suburb:L suburban:B such:F suggested:S sultan:T
        summer:u summit:E sun:Dg sunday:D sundays:D superintendent:T superior:T supt:T. surgeon:T
        suspect:T suv:PX swami:Th swamp:L swimmer:T symphony:W synagogue:L syndicate:O system:P
        systems:OP tablet:P tabloid:N taka:k takas:k tala:k tan:Th tank:P tanker:P tankers:P tanks:P
        taoiseach:T tbk:O teacher:T team:O technician:T technologies:O technology:O telecom:O
        telegraph:Og television:O tells:S temple:L ten:nv tenge:k tengku:Th tenn:. ter:v terminal:L
        territory:L testified:S testifies:S tex:. textiles:O thakin:Th than:F thanked:S
        thanksgiving:H that:F the:F theatre:O their:F them:F then:Ff there:F therefore:F these:F
        they:F thinks:S thirteen:n thirty:n thiru:Th this:rF those:F though:F thousand:x three:n
        thriller:W through:QF throughout:QF thu:D thur:D thurs:D thursday:D thursdays:D thus:F
        times:Og titled:W tn:x to:QF tobacco:O today:Fy togbe:Th together:F told:SF tomorrow:Fy
        tonight:Fy too:F torpedo:P torpedoes:P tournament:E toward:QF towards:QF tower:L towers:L
        town:L township:L trader:T traders:O trading:O trainer:T trainers:P tram:P trans:f
        transports:P trawler:P trawlers:P treasurer:T treasury:Os treaty:A tribunal:O tribune:Og
        trillion:x trilogy:W trophy:E truck:P trust:O tsar:T tuan:Th tue:D tues:D tuesday:D
        tuesdays:D tugboat:P tugrik:k tugriks:k tugrug:k tun:Th tunku:Th tunnel:L tv:OX twelve:n
        twenty:n twice:F two:n tycoon:T typhoon:E uav:X ugaas:Th ul:v ultra:f umpire:T uncle:T
        under:F under-secretary:T undersecretary:T union:O united:O univ:. university:O unless:F
        until:F up:F upon:F uprising:E upstate:B ur:v urged:S url:X us:F usb:X ustad:Th ustadz:Th
        ustaz:Th vaccine:P valley:L van:v vatu:k ven:T. venerable:T ventures:O very:F vessel:P
        vessels:P vi:X via:QF vicar:T vice:T vice-admiral:Th vice-president:T vicomte:Th vii:X
        viii:X village:L violinist:T vip:X viscount:Th viscountess:Th visited:S visits:S vocalist:T
        volunteer:T von:v vowed:S vs:. wanderers:O wanted:S wants:S war:E warhead:P warheads:P
        warlord:T warned:S warns:S warplane:P warplanes:P wars:E warship:P warships:P was:F watch:O
        we:F website:N wed:D wednesday:D wednesdays:D week:Eu weekend:u weekly:ON weeks:u well:F
        were:F western:B weyzero:Th wharf:L what:F whatever:F when:F whenever:F where:F wherever:F
        whether:F which:F while:F whip:T who:F whom:F whose:F why:F wicketkeeper:T widow:T wife:T
        will:F winger:T winter:u wire:N with:F within:F without:F witness:T wmd:X woizero:Th won:k
        wood:L woods:L workers:O works:O would:F writer:T writes:S wrote:S www:X xi:X xii:X xiii:X
        xiv:X xv:X y:v yacht:P yachts:P yard:O year:u years:u yen:k yes:F yesterday:Fy yet:F yom:H
        you:F your:F yuan:k zao:Oi zlote:k zloty:k zlotys:k zone:L zu:v
        """)
}
