import Articles

extension Lexicons {
    /// Family names; a question mark where the word is an ordinary one too. The commonest of the 1990
    /// United States census (public domain), with common ones from other parts of the world.
    static let surnames = WordTable(
        """
        aaron abbott abdullah abel abell abernathy abney abraham abrams abreu acevedo acker ackerman
        acosta acuna adair adam adame adams adamson adcock addison adkins adler agee agnew aguiar
        aguilar aguilera aguirre ahern ahmadinejad ahmed ahrens aiello aiken ainsworth akers akin
        akins akter alaniz alarcon alba albers albert albertson albrecht albright alcala alcorn
        alderman:? aldrich aldridge aleman alexander alfaro alford alger ali alicea allan allard
        allen alley:? allison allman allred almanza almeida almond alonso alonzo alston altman
        alvarado alvarez alves amador amaral amato amaya ambrose ames ammons amos anaya anders
        andersen anderson andersson andrade andre andres andrew andrews andrus angel anglin angulo
        annan anthony antoine antonio apodaca aponte applegate aquino arafat aragon aranda arce
        archer archibald archie archuleta arellano arevalo arias armenta armijo armstead armstrong
        arndt arnett arnold arredondo arreola arriaga arrington arroyo arsenault arteaga arthur
        artis asbury ash:? ashby ashcraft ashe asher ashford ashley ashmore ashton ashworth askew
        assad atchison atherton atkins atkinson atwell atwood august augustine austin autry avalos
        avery avila aviles ayala ayers ayres ba babb babcock babin baca bach bachman bacon bader
        badger:? baer baez baggett bagley bagwell bailey bain baines bair baird baker:? balderas
        baldwin bales:? ball:? ballard banda bandy banerjee banks:? bankston bannister banuelos
        baptiste baradei barajas barak barba barbee barber:? barbosa barbour barclay barden barela
        barfield barger barham barker barkley barksdale barlow barnard barnes barnett barnette
        barney barnhart barnhill baron barone barr barraza barrera barrett barrios barron barrow
        barrows barry bartels barth bartholomew bartlett bartley barton basham bass:? bassett
        batchelor bateman bates batista batiste batson battaglia batten battle:? battles batts bauer
        baugh baughman baum bauman baumann baumgartner bautista baxley baxter bayer baylor bayne
        beach:? beal beale beall beals beam:? bean:? beard:? bearden beasley beattie beatty beaty
        beauchamp beaudoin beaulieu beauregard beaver beavers becerra beck becker beckett beckham
        beckman beckwith becnel bedard bedford beebe beeler beers begay begley begum behrens
        belanger belcher bell:? bellamy bello belt:? belton beltran benavides benavidez bender
        benedict benefield benitez benjamin benner bennett benoit benson bentley benton berg berger
        bergeron bergman bergstrom berlin berlusconi berman bermudez bernal bernard bernier
        bernstein berrios berry berryman bertram bertrand berube bess best:? betancourt bethea
        bethel betts betz beverly beyer bhatt bianchi bible bickford biddle biden bigelow biggs
        billings billingsley billiot bills:? billups binder:? bingham binkley birch:? bird:?
        bishop:? bisson bittner bivens bivins black:? blackburn blackman blackmon blackwell
        blackwood blaine blair blais blake blakely blalock blanchard blanchette blanco bland blank:?
        blankenship blanton blaylock bledsoe blevins bliss block:? blocker blodgett bloom blount
        blue:? blum blunt blythe boatwright bobbitt bobo bock boehm bogan boggs bohannon bohn
        boisvert boland bolden bolduc bolen boles bolin boling bollinger bolt:? bolton bond:?
        bonds:? bone:? bonilla bonner booker boone booth boothe bordelon borden borders:? boren
        borges bose boss:? bostic bostick boston boswell bottoms bouchard boucher boudreau boudreaux
        bounds bourgeois bourne bourque bowden bowen bowens bower bowers bowie bowles bowlin
        bowling:? bowman bowser box:? boyce boyd boyer boykin boyle boyles boynton bozeman brackett
        bradbury braden bradford bradley bradshaw brady bragg branch:? brand:? brandenburg brandon
        brandt branham brannon branson brant brantley braswell bratcher bratton braun bravo braxton
        bray breaux breeden breedlove breen brennan brenner brent brewer:? brewster brice bridges:?
        briggs bright:? brill brink brinkley brinkman brinson briones briscoe briseno brito britt
        brittain britton broadway brock brockman broderick brogan bronson brooks broome brothers:?
        broughton broussard browder brower brown:? browne browning brownlee broyles brubaker bruce
        brumfield bruner brunner bruno bruns brunson bruton bryan bryant bryson buchanan buck
        buckingham buckley buckner bueno buffington buford bui bull bullard bullock bumgarner
        bunch:? bundy bunker bunn bunnell bunting burch burchett burchfield burden:? burdette
        burdick burge burger burgess burgos burk burke burkett burkhart burkholder burks burleson
        burley burnett burnette burney burnham burns:? burnside burr burrell burris burroughs burrow
        burrows burt burton busby busch bush buss bussey bustamante bustos butcher:? butler
        butterfield button:? butts byars byers bynum byrd byrne byrnes caballero cable:? cabral
        cabrera cade cady cagle cahill cain calabrese calderon caldwell calhoun calkins call:?
        callahan callaway callender calloway calvert calvin camacho camarillo cambell cameron camp:?
        campbell campos canada canady canales candelaria canfield cannon:? cano cantrell cantu
        cantwell canty capps caraballo carbajal carbone card:? carden cardenas carder cardona
        cardoza cardwell carey carl carlin carlisle carlos carlson carlton carman carmichael carmona
        carnahan carnes carney caro caron carpenter:? carr carranza carrasco carrier:? carrillo
        carrington carrion carroll carson carswell carter cartwright caruso carvalho carver:? cary
        casas case:? casey cash:? casillas caskey cason casper cass cassidy castaneda casteel
        castellano castellanos castillo castle:? castleberry castro caswell catalano cates cathey
        cato catron caudill caudle causey cavanaugh cavazos cave:? cecil centeno cerda cervantes
        chacon chadwick chaffin chalmers chamberlain chamberlin chambers champagne:? champion:? chan
        chance:? chandler:? chaney chang chapa chapin chapman chappell charles charlton chase:?
        chastain chatman chatterjee chau chaudhry chavarria chavez chavis cheatham cheek:? chen
        cheney cheng cherry:? chesser chester chestnut:? cheung childers childress childs chilton
        chin:? chirac chisholm chism chisolm cho choate choi chong chow christensen christenson
        christian christiansen christianson christie christman christopher christy chu chun chung
        church:? churchill cintron cisneros cisse clancy clanton clapp clark clarke clarkson clary
        clawson clay:? clayton cleary clegg clem clemens clement clements clemmons clemons cleveland
        clevenger click:? clifford clifton cline clinton close:? cloud:? clough cloutier coates
        coats:? cobb cobbs coble coburn cochran cochrane cockrell cody coe coffey coffin:? coffman
        cohen cohn coker colbert colburn colby cole coleman coles coley collado collazo colley
        collier collins colombo colon colson colvin colwell combs:? comer compton comstock conaway
        concepcion condon cone conger conklin conley conn connell connelly conner conners connolly
        connor connors conover conrad conroy conti contreras conway conyers cook:? cooke cooks:?
        cooley coombs coon cooney coons cooper cope:? copeland copley corbett corbin corbitt
        corcoran cordell cordero cordova corey corley cormier cornelius cornell cornett cornish
        cornwell corona coronado corral correa correia corrigan cortes cortez cosby cosgrove costa
        costello cota cote cotter cotton:? cottrell couch coughlin coulibaly coulter council:?
        counts:? courtney cousins:? couture covert covey covington cowan coward:? cowart cowles
        cowley cox coy coyle coyne crabtree craddock craft:? craig crain cramer crandall crane:?
        cranford craven crawford crawley crayton creamer creech creel creighton crenshaw crespo
        crews:? crider crisp crist criswell crittenden crocker crockett croft cromer cromwell cronin
        crook crooks crosby cross:? croteau crouch crouse crow crowder crowe crowell crowley crum
        crump cruse crutcher crutchfield cruz cuellar cuevas culbertson cullen culp culpepper culver
        cummings cummins cunningham cupp curley curran currie currier curry curtin curtis cushman
        custer cutler cyr dabney dahl daigle dailey daily:? dale daley dallas dalton daly damico
        damon damron dancy dang dangelo daniel daniels danielson danner darby darden darling darnell
        das dasilva daugherty davenport david davidson davies davila davis davison dawkins dawson
        day:? dayton de:? deal:? dean:? deaton decker dees dehart dejesus delacruz delagarza delaney
        delarosa delatorre deleon delgadillo delgado dell dellinger deloach delong delossantos
        deluca delvalle demarco demers demir dempsey denham denney denning dennis dennison denny
        denson dent:? denton derr derrick desantis desimone devine devito devlin devore devries dew
        dewey dewitt dexter dial diallo diamond:? dias diaz dick dickens dickerson dickey dickinson
        dickson diehl dietrich dietz diggs dill dillard dillon dion diop dix dixon dlamini doan
        dobbins dobbs dobson dockery dodd dodge dodson doe doherty dolan doll:? dollar:? domingo
        dominguez donahue donald donaldson donnell donnelly donohue donovan dooley doran dorman dorn
        dorris dorsey dortch doss dotson doty dougherty doughty douglas douglass dove:? dover dow
        dowd dowdy dowell dowling downey downing downs doyle dozier drake draper:? drayton drew:?
        driscoll driver:? drummond drury duarte dube dubois dubose duckett duckworth dudley duff
        duffy dugan dugas duggan dugger duke dukes dumas dunaway dunbar duncan dunham dunlap dunn
        dunne dunning duong dupont dupre dupree dupuis duran durand durant durbin durden durham durr
        dutton duval duvall dwyer dye:? dyer:? dykes:? dyson eagle:? earl earle earley earls early:?
        easley eason east:? easter easterling eastman easton eaton eaves ebert echevarria echols
        eckert eddy edgar edge:? edmond edmonds edmondson edward edwards egan eggleston elam
        elbaradei elder:? eldridge elias elizondo elkins eller ellington elliot elliott ellis
        ellison ellsworth elmore elrod elston ely emanuel embry emerson emery emmons eng engel
        england engle english ennis enos enriquez epperson epps epstein erickson eriksson ernst
        ervin erwin escalante escamilla escobar escobedo esparza espinal espino espinosa espinoza
        esposito esquivel estep estes estrada estrella etheridge eubanks evans everett everhart
        evers ewing ezell faber fagan fahey fain fair:? fairbanks fairchild fairley faison fajardo
        falcon falk fallon falls:? fanning farias farley farmer:? farnsworth farr farrar farrell
        farrington farris farrow faulk faulkner faust fay feeney felder feldman feliciano felix
        fellows felton fennell fenner fenton ferguson fernandes fernandez ferrara ferrari ferraro
        ferreira ferrell ferrer ferris ferry:? field:? fielder:? fields:? fierro fife figueroa finch
        fincher findley fine:? fink finley finn finnegan finney fiore fischer fish:? fisher fishman
        fisk fitch fite fitts fitzgerald fitzpatrick fitzsimmons flagg flaherty flanagan flanders
        flannery fleck fleming flemming fletcher flint flood:? florence flores florez flowers:?
        floyd flynn fogle foley folse folsom fong fonseca fontaine fontenot foote forbes ford:?
        foreman:? foret forman forney forrest forrester forsyth forsythe fort:? forte fortenberry
        fortier fortin fortner fortune:? foss foster fountain:? fournier foust fowler fox foy fraley
        frame:? france francis francisco franco francois frank franklin franks frantz franz fraser
        frasier frazer frazier frederick fredericks fredrickson free:? freed:? freedman freeman
        freitas french freund frey frias frick friedman friend:? frierson fries fritz frizzell
        frost:? fry:? frye fryer fuchs fuentes fugate fulcher fuller fullerton fulmer fulton fultz
        funderburk funk fuqua furman furr fusco gable gabriel gaddafi gaddis gaddy gaffney gage
        gagne gagnon gaines gainey gaither galarza galbraith gale:? galindo gallagher gallant
        gallardo gallegos gallo galloway galvan galvez galvin gamble gamboa gamez gandy gann gannon
        gant gantt garber garcia gardiner gardner garland garmon garner garnett garrett garris
        garrison:? garvey garvin gary garza gaskin gaskins gass gaston gates:? gatewood gatlin
        gauthier gavin gay gaylord geary gee geer geiger gentile gentry george gerald gerard gerber
        german getz ghosh gibbons gibbs gibson gifford gil gilbert gilchrist giles gill:? gillen
        gillespie gillette gilley gilliam gilliland gillis gilman gilmore gilson ginn giordano
        gipson girard giron giroux gist givens gladden gladney glaser glass:? gleason glenn glover
        glynn goad goble goddard godfrey godwin goebel goetz goff goforth goins gold:? goldberg
        golden:? goldman goldsmith:? goldstein gomes gomez gonsalves gonzales gonzalez gooch good:?
        goode gooden goodman goodrich goodson goodwin gorbachev gordon gore gorham gorman goss
        gossett gough gould goulet grace gracia grady graf graff graham granados granger grant:?
        grantham graves:? gray:? grayson greathouse greco green:? greenberg greene greenfield
        greenlee greenwood greer gregg gregory greiner grenier gresham grey:? grice grier griffin
        griffis griffith griffiths griggs grigsby grimes grimm grisham grissom griswold groce grogan
        grooms gross:? grossman grove:? grover groves:? grubb grubbs gruber guajardo guenther guerin
        guerra guerrero guess guest:? guevara guffey guidry guillen guillory guinn gulley gunderson
        gunn gunter gunther gupta gurley gustafson guthrie gutierrez guy guyton guzman ha haag haas
        hacker hackett hackney hadden hadley hagan hagen hager haggard haggerty hahn haight hailey
        haines hairston halcomb hale hales haley hall:? haller hallman halsey halstead halverson
        ham:? hamblin hamby hamel hamer hamilton hamlin hamm hammer:? hammett hammond hammonds
        hammons hampton hamrick han hancock hand:? handley handy hanes haney hankins hanks hanley
        hanlon hanna hannah hannon hansen hanson harbin harden harder:? hardesty hardin harding
        hardison hardman hardwick hardy hare hargis hargrove harkins harlan harley harlow harman
        harmon harms harness harp:? harper harrell harrington harris harrison harry hart harter
        hartley hartman hartmann hartwell harvey harwell harwood hasan haskell haskins hass hassell
        hastings hatch:? hatcher hatchett hatfield hathaway hatley hatton haugen hauser havens hawes
        hawk hawkins hawks hawley hawthorne hay:? hayden hayes haynes hays hayward haywood hazel
        head:? headley headrick healey healy heard:? hearn heath heaton hebert heck heckman hedges
        hedrick heffner heflin hefner heim hein heinz held:? heller helm helms helton hemphill
        henderson hendrick hendricks hendrickson hendrix henke henley hennessey henning henry
        hensley henson herbert heredia herman hermann hernandez herndon herr herrera herrick
        herring:? herrington herrmann herron hershberger herzog hess hester hewitt hiatt hibbard
        hickey hickman hicks hickson hidalgo higdon higginbotham higgins higgs high:? hightower
        hildebrand hildreth hill:? hilliard hillman hills:? hilton himes hindman hinds hines hinkle
        hinojosa hinson hinton hirsch hitchcock hite hitt ho hoang hobbs hobson hodge hodges hodgson
        hoff hoffman hoffmann hogan hogg hogue holbrook holcomb holcombe holden holder:? holguin
        holiday:? holland holley holliday hollingsworth hollins hollis holloman holloway holly holm
        holman holmes holt holton homan homer:? honeycutt hong hood:? hook:? hooker:? hooks:? hooper
        hoover hope:? hopkins hoppe hopper hopson horan horn:? horne horner hornsby horowitz horsley
        horton horvath hoskins hossain hostetler houck hough houghton houle house:? houser houston
        howard howe howell howerton howland hoy hoyle hoyt hsu huang hubbard huber hubert huddleston
        hudgens hudgins hudson huerta huey huff huffman huggins hughes hughey hull:? hulsey humes
        hummel humphrey humphreys humphries hundley hunt:? hunter:? huntington huntley hurd hurley
        hurst hurt:? hurtado huskey hussain hussein hussey huston hutchens hutcherson hutcheson
        hutchings hutchins hutchinson hutchison hutson hutto hutton huynh hwang hyatt hyde hyland
        hyman hynes ibarra ingle ingram inman ionescu irby ireland irish irizarry irvin irvine
        irving irwin isaac isaacs isaacson isbell islam isom ison israel ito ivanov ivanova iverson
        ives ivey ivory:? ivy iyer jack:? jacks jackson jacob jacobs jacobsen jacobson jacoby
        jacques jaeger james jameson jamison janes jansen janssen jaramillo jarrell jarrett jarvis
        jasper jay jaynes jean jefferies jeffers jefferson jeffery jeffrey jeffries jenkins jennings
        jensen jenson jernigan jessup jeter jett jewell jewett jimenez jobe joe johansen johansson
        john johns johnson johnston joiner:? jolley jolly jones jong jordan jordon jorgensen
        jorgenson jose joseph joy joyce joyner juarez judd jude judge:? julian jung justice:? justus
        kahn kaiser kaminski kane kang kaplan karlsson karr kasper kato katz kauffman kaufman kay
        kaya kaye keane kearney kearns keating keaton keck kee keefe keefer keegan keel keeler
        keeling keen:? keenan keene keener keeney keeton keita keith kelleher keller kelley kellogg
        kellum kelly kelsey kelso kemp kemper kendall kendrick kennedy kenney kenny kent kenyon kern
        kerns kerr kessler ketchum key:? keyes keys:? khamenei khan khatami khomeini khumalo kidd
        kidwell kiefer kilgore killian kilpatrick kim kimball kimble kimbrell kimbrough kimmel
        kinard kincaid kinder king:? kingsley kinney kinsey kirby kirchner kirk kirkland kirkpatrick
        kirkwood kiser kitchen:? kitchens:? klein kline klinger knapp knight:? knoll knott knowles
        knowlton knox knudsen knudson knutson kobayashi koch koehler koenig kohl kohler kohn kolb
        kone kong koonce koontz kopp korhonen kovach kovacs kowalski kozlowski kraft kramer kraus
        krause krauss krebs krieger kroll krueger kruger kruse kuhn kumar kunkel kuntz kunz kurtz
        kuykendall kuznetsov kyle labbe lacey lachance lackey lacroix lacy ladd ladner lafferty
        laflamme lafleur lai laird lake:? lam lamar lamb lambert lamm lancaster lance land:? landers
        landis landrum landry lane:? laney lang langdon lange langford langley langlois langston
        lanham lanier lankford lantz laplante lapointe laporte lara large:? larkin larose larry
        larsen larson larue lash lassiter laster latham latimer lattimore lau lauer laughlin laurent
        lavender lavigne lavoie lavrov law:? lawler lawless lawrence laws:? lawson lawton lay:?
        layman layne layton le lea leach leahy leak:? leake leal lear leary leavitt leblanc lebron
        leclair ledbetter ledesma ledford ledoux lee leeper lefebvre leger legg leggett lehman
        lehmann leigh leighton lemaster lemay lemieux lemke lemmon lemon:? lemons:? lemus lennon
        lentz lenz leon leonard leone lerma lerner leroy leslie lessard lester leung levesque levin
        levine levy:? lewandowski lewis leyva li libby light:? lightfoot ligon liles lilley lilly
        lim lima limon lin linares lincoln lind lindberg linder lindgren lindley lindquist lindsay
        lindsey lindstrom link:? linkous linn linton linville lipscomb lira:? lister little:?
        littlefield littlejohn littleton liu lively livingston livni lloyd lo locke lockett lockhart
        locklear lockwood loera loftin loftis lofton logan logsdon logue lomax lombard lombardi
        lombardo london long:? longo longoria loomis looney loper lopes lopez lord lorenz lorenzo
        lott louis love:? lovejoy lovelace loveless lovell lovett loving:? low:? lowe lowell lowery
        lowman lowry loy loyd lozano lu lucas luce lucero luciano luckett ludwig lugo lujan luke
        lumpkin luna lund lundberg lundy lunsford lusk luster luther luttrell lutz ly lyle lyles
        lyman lynch lynn lyon lyons lytle ma maas mabe mabry macdonald mace machado macias mack
        mackay mackenzie mackey mackie macklin maclean macon macron madden maddox madison madrid
        madrigal madsen maes maestas magana magee maguire mahaffey mahan maher mahon mahoney maier
        main:? major majors maki malcolm maldonado malik malley mallory malloy malone maloney
        mancini mancuso maness mangum manley mann manning manns mansfield manson manuel manzo maples
        marble march:? marchand marcotte marcum marcus mares marin marino marion mark:? markham
        markley marks:? marlow marlowe marquez marquis marr marrero marroquin marsh:? marshall
        martel martell martens martin martindale martinez martino martins martz marvin marx mason:?
        massey massie mast:? masters:? masterson mata matheny matheson mathews mathias mathis
        matlock matney matos matson matteson matthew matthews mattingly mattison mattos mattox
        mattson mauldin maupin maurer mauro maxey maxwell mayberry mayer mayers mayes mayfield
        mayhew maynard mayo mays mcadams mcafee mcalister mcallister mcarthur mcbee mcbride mccabe
        mccaffrey mccain mccall mccallister mccallum mccann mccarter mccarthy mccartney mccarty
        mccaskill mccauley mcclain mcclanahan mcclellan mcclelland mcclendon mcclintock mccloskey
        mccloud mcclung mcclure mccollum mccombs mcconnell mccool mccord mccorkle mccormack
        mccormick mccoy mccracken mccrary mccray mccreary mccue mcculloch mccullough mccune mccurdy
        mccutcheon mcdade mcdaniel mcdaniels mcdermott mcdonald mcdonnell mcdonough mcdougal
        mcdowell mcduffie mcelroy mcewen mcfadden mcfall mcfarland mcfarlane mcgee mcgehee mcghee
        mcgill mcginnis mcgovern mcgowan mcgrath mcgraw mcgregor mcgrew mcguire mchenry mchugh
        mcinnis mcintire mcintosh mcintyre mckay mckee mckeever mckenna mckenney mckenzie mckeown
        mckinley mckinney mckinnon mcknight mclain mclaughlin mclaurin mclean mclemore mclendon
        mcleod mcmahan mcmahon mcmanus mcmaster mcmillan mcmillen mcmillian mcmullen mcmurray mcnabb
        mcnair mcnally mcnamara mcneal mcneely mcneil mcneill mcnulty mcnutt mcpherson mcqueen mcrae
        mcreynolds mcswain mcvay mcvey mcwhorter mcwilliams meacham mead meade meador meadows
        means:? mears medeiros medina medley medlin medlock medrano medvedev meehan meek meeker
        meeks meier mejia melancon melendez mello melton melvin mena menard mendenhall mendez
        mendoza menendez menon mensah mercado mercer merchant:? mercier meredith merkel merrick
        merrill merriman merritt mesa:? messenger messer messina metcalf metz metzger metzler meyer
        meyers meza michael michaels michaud michel middleton milam milburn miles:? millard miller:?
        milligan milliken mills:? milne milner milton mims miner:? minnick minor:? minter minton
        mintz miranda mireles mitchell mitterrand mixon mize mobley mock moe moeller moen moffett
        moffitt mohr mojica molina moll monahan moniz monk:? monroe monson montague montalvo
        montanez montano montero montes montez montgomery montoya moody moon:? mooney moore mora
        morales moran moreau morehead moreland moreno morey morgan moriarty morin morley morrell
        morrill morris morrison morrissey morrow morse mortensen morton mosby moseley moser moses
        mosher mosier mosley moss:? motley mott moulton mount:? mowery moya moye moyer moyo mubarak
        mueller muhammad muir mukherjee mull mullen muller mulligan mullin mullins mullis muncy
        mundy muniz munn munoz munson murdock murillo murphy murray murrell murry muse musgrove
        musser mwale myers myles myrick nabors nadeau nagel nagle nagy nair najera nakamura nall
        nance napier naquin naranjo nascimento nash nation:? nava navarrete navarro naylor ncube
        ndiaye neal nealy needham neel neeley neely neff negrete negron neil neill nelms nelson
        nesbitt nesmith ness netanyahu nettles neuman neumann nevarez neville new:? newberry newby
        newcomb newell newkirk newman newsom newsome newton ng ngo nguyen nicholas nichols nicholson
        nickel nickerson nielsen nielson nieto nieves niles nilsson nix nixon nkosi noble:? nobles
        noe noel nolan noland nolen noonan norfleet noriega norman norris north:? norton norwood
        novak nowak nowlin noyes nugent numbers:? nunes nunez nunley nunn nutt nye oakes oakley oaks
        oates obama obrien obryan ocampo ocasio ochoa oconnell oconner oconnor odell oden odom
        odonnell ogden ogle oglesby oh ohara ojeda okafor okeefe oldham olds oleary oliphant oliva
        olivares olivarez olivas oliveira oliver olivo olmert olmstead olsen olson olvera omalley
        oneal oneil oneill ontiveros ordonez oreilly orellana orlando ornelas orosco orourke orozco
        orr orta ortega ortiz osborn osborne osburn osgood oshea osorio osteen ostrander osullivan
        oswald otero otis otoole ott otto ouellette outlaw overby overstreet overton owen owens
        ozturk pace pacheco pack:? packard packer:? padgett padilla pagan page:? paige paine
        painter:? pak palacios palma palmer palumbo pannell pantoja pappas paquette paradis paredes
        parent:? parham paris parish:? park:? parker parkinson parks:? parnell parr parra parris
        parrish parrott parry parson parsons partin partridge:? passmore pate patel paterson patino
        patrick patten patterson patton paul pauley paulsen paulson pavlov paxton payne payton paz
        peace:? peachey peacock peak:? pearce pearson pease peck pedersen pederson peebles peek peel
        peeler peeples pelletier peltier pemberton pena pence:? pendergrass pendleton penn pennell
        pennington penny:? peoples pepper:? perales peralta perdue pereira peres perez perkins
        perreault perrin perron perry perryman person:? peter peterman peters petersen peterson
        petit petrie petrov petrova pettigrew pettis pettit petty:? peyton pfeifer pfeiffer pham
        phan phelan phelps phillips phipps phiri picard pickard pickens pickering pickett pierce
        pierre pierson pike pimentel pina pinckney pineda pinkerton pinkston pino pinson pinto
        piper:? pipkin pippin pitre pitt pittman pitts place:? plante platt pleasant:? plummer
        plunkett poe pogue poindexter pointer poirier polanco polk pollack pollard pollock pomeroy
        ponce pond:? ponder pool:? poole poore pope:? popescu popov porter:? porterfield portillo
        posey post:? poston potter potts poulin pounds:? powell power:? powers:? prado prater
        prather pratt prentice prescott presley pressley preston prewitt price:? prichard pride:?
        pridgen priest:? prieto prince pringle pritchard pritchett proctor prodi proffitt prosser
        provost pruett pruitt pryor puckett puente pugh pulido pullen pulley pulliam purcell purdy
        purnell purvis putin putman putnam pyle qualls quarles queen:? quezada quick:? quigley
        quinlan quinn quinones quinonez quintana quintanilla quintero quiroz rabin rader radford
        rafferty rafsanjani ragan ragland ragsdale rahman raines rainey rains:? raley ralph ralston
        ramey ramirez ramon ramos ramsay ramsey rand randall randle randolph raney rangel rankin
        ransom:? rao rapp rash:? rasmussen ratcliff ratliff rau rauch rawlings rawlins rawls ray
        rayburn rayford raymond raynor razo rea read:? reagan reardon reaves rector redd redden
        reddick redding reddy redman redmon redmond reece reed reeder reedy rees reese reeves
        regalado regan register:? reich reichert reid reilly reinhardt reinhart reis reiter rendon
        renfro renner reno renteria reyes reyna reynolds reynoso rhea rhoades rhoads rhodes ricci
        rice:? rich:? richard richards richardson richey richie richmond richter rickard ricker
        ricketts rickman ricks rico riddick riddle ridenour rider:? ridgeway ridley rife rigby
        riggins riggs rigsby riley rinaldi rinehart ring:? rios ripley ritchey ritchie ritter rivas
        rivera rivers:? rizzo roach roark robb robbins roberge roberson robert roberts robertson
        robinette robins:? robinson robison robles robson roby rocha roche rock:? rockwell roden
        roderick rodgers rodrigue rodrigues rodriguez rodriquez roe rogers rohr rojas roland roldan
        roller:? rollins roman romano romeo romero romo roney rooney root:? roper rosa rosado
        rosales rosario rosas rose:? rosen rosenbaum rosenberg rosenthal ross rosser rossi roth
        rouhani rounds:? rountree rouse roush rousseau rowan rowe rowell rowland rowley roy royal:?
        royer royster rubin rubio ruby rucker rudd rudolph ruff ruffin ruiz rumsfeld runyan runyon
        rupp rush:? rushing:? russ russell russo rust:? ruth rutherford rutledge ryan ryder saavedra
        sadler saenz sage sager sahin salas salazar salcedo salcido saldana salerno sales:? salgado
        salinas salisbury sallee salley salmon:? salter sam sammons sample:? samples:? sampson sams
        samson samuel samuels sanborn sanchez sander sanders sanderson sandlin sandoval sands
        sanford santana santiago santos sapp sargent sarkozy sasaki sasser sato satterfield saucedo
        saucier sauer sauls saunders savage savoy sawyer sawyers saxon saxton saylor sayre scales:?
        scanlon scarborough scarbrough schaefer schaeffer schafer schaffer schell scherer schiller
        schilling schindler schmid schmidt schmitt schmitz schneider schofield scholl schott
        schrader schreiber schroeder schubert schuler schulte schultz schulz schulze schumacher
        schuster schwab schwartz schwarz schweitzer scoggins scott scroggins scruggs scully seal:?
        seals:? seaman:? searcy sears seaton seay seeley segura seibert seidel seifert seiler seitz
        selby self:? sell:? sellers:? sells:? sen sena sepulveda serna serrano sessions settle:?
        severson seward sewell sexton seymore seymour shackelford shade:? shafer shaffer shah shank
        shanks shannon shapiro sharkey sharma sharon sharp:? sharpe shaver shaw shay shea shearer
        sheehan sheets:? sheffield shelby sheldon shell:? shelley shelton shepard shephard
        shepherd:? sheppard sheridan sherman sherrill sherrod sherwood shields:? shifflett shin:?
        shinn shipley shipman shipp shirley shively shockley shoemaker shook:? shore:? shores:?
        short:? shorter:? shrader shuler shull shultz shumaker shuman shumate sibley sides:? sidorov
        siegel sierra sigler sikes siler silva silver:? silverman silvers silvia simmons simms simon
        simone simons simonson simpkins simpson sims sinclair singer:? singh singletary singleton
        sipes sisco sisk sissoko sisson sizemore skaggs skelton skidmore skinner skipper:? slack
        slade slagle slater slattery slaughter:? sledge:? sloan slocum slone small:? smalley smalls
        smallwood smart smiley smirnov smith smithson smoot smothers smyth snead sneed snell snider
        snipes snodgrass snow:? snowden snyder soares sokolov solana solano solis soliz solomon
        somers sommer sommers song:? sorensen sorenson soria soriano sorrell sosa sotelo soto sousa
        south:? southard southerland southern:? souza sow sowell sowers spain spalding spangler
        spann sparkman sparks sparrow spaulding spear spearman spears speed:? speer spellman spence
        spencer sperry spicer spinks spivey spooner spradlin sprague spriggs spring:? springer
        sprouse spruill spurlock squires stacey stack stackhouse stacy stafford staggs stahl staley
        stallings stallworth stamm stamper stamps:? stanfield stanford stanley stanton staples
        stapleton stark starkey starks starling starnes starr staten staton stauffer stclair
        steadman stearns steed steel:? steele steen steffen stegall stein steinberg steiner stephen
        stephens stephenson stepp sterling stern:? stevens stevenson steward:? stewart stidham
        stiles stillwell stiltner stine stinnett stinson stitt stjohn stock:? stockton stoddard
        stokes stoll stone:? stoner storey story:? stout:? stovall stover stowe stpierre strain:?
        strand strange:? stratton strauss street:? streeter strickland stringer strong:? strother
        stroud strunk stuart stubblefield stubbs stuckey stull stump sturgeon:? sturgill sturm
        styles:? suarez suggs sullivan summers:? sumner sumpter sun:? sutherland sutter sutton
        suzuki svoboda swafford swain swan swank swann swanson swartz sweat:? sweeney sweet:?
        swenson swift:? swisher switzer sykes sylvester szabo taber tabor tackett taft taggart
        takahashi talbert talbot talbott talley tam tamayo tan tanaka tang tanner tapia tapp tarver
        tate tatum tavares taylor teague teal teel teeter tejada tejeda tellez temple:? templeton
        tennant tenney terrell terry thacker thames thao tharp thatcher thayer theriault thibodeau
        thibodeaux thiel thigpen thomas thomason thompson thomsen thomson thorn thornburg thorne
        thornhill thornton thorpe thorton thrash thrasher thurman thurston tibbetts tibbs tice
        tidwell tierney tijerina tiller tillery tilley tillman tilton timm timmons tinsley tipton
        tirado tisdale titus tobias tobin todd tolbert toledo toler toliver tolliver tom tomlin
        tomlinson tompkins toney tong toro torrence torres torrez toth totten toure tovar townes
        towns:? townsend tracy trahan trammell tran traore trapp trask travers travis traylor
        treadway treadwell trejo tremblay trent trevino tribble trice trimble trinidad triplett
        tripp trotter trout:? troutman troy trudeau true:? truitt trujillo trump truong tubbs tuck
        tucker tuggle turk turley turnbull turner turney turpin tuttle tyler tyner tyree tyson
        ulrich underhill underwood unger upchurch upshaw upton urban urbina uribe utley vail valadez
        valdes valdez valencia valenti valentin valentine valenzuela valerio valle vallejo valles
        van:? vanburen vance vandyke vang vanhoose vanhorn vanmeter vann vanover vanwinkle varela
        vargas varner varney vasquez vaughan vaughn vaught vazquez veal:? vega vela velasco
        velasquez velazquez velez venable venegas ventura vera verdin vernon vest:? vetter vick
        vickers vickery victor vidal viera vigil:? villa:? villalobos villanueva villareal
        villarreal villasenor villegas vincent vines:? vinson virtanen visser vitale vo vogel vogt
        volkov voss vu vue waddell wade wadsworth waggoner wagner wagoner wahl waite wakefield
        walden waldron waldrop walker wall:? wallace wallen waller walling wallis walls:? walsh
        walston walter walters walton wampler wang ward:? warden:? ware warfield warner warren
        washburn washington wasson watanabe waterman waters:? watkins watson watt watters watts
        waugh way:? wayne weatherford weatherly weathers weaver:? webb webber weber webster weddle
        weed:? weeks:? weems weiner weinstein weir:? weis weiss welch weldon welker weller wellman
        wells:? welsh wendt wenger wentworth wentz wenzel werner wertz wesley west:? westbrook
        wester westfall westmoreland weston wetzel whalen whaley wharton whatley wheat:? wheatley
        wheaton wheeler whelan whipple whitaker whitcomb white:? whited whitehead whitehurst
        whiteside whitfield whiting whitley whitlock whitlow whitman whitmire whitmore whitney
        whitson whitt whittaker whitten whittington whittle whitworth whyte wick wicker wicks wiese
        wiggins wilbanks wilbur wilburn wilcox wild:? wilde wilder wiles wiley wilhelm wilhite wilke
        wilkerson wilkes wilkins wilkinson wilks willard willett willey william williams williamson
        williford willingham willis willoughby wills willson wilmoth wilson wilt wimberly winchester
        windham winfield winfrey wing:? wingate wingfield winkler winn winslow winstead winston
        winter:? winters:? wirth wise:? wiseman wisniewski withers witherspoon withrow witt witte
        wofford wolf wolfe wolff wolford womack wong woo wood:? woodall woodard woodbury woodcock
        wooden:? woodley woodruff woods:? woodson woodward woodworth woody wooldridge wooten word:?
        worden workman worley worrell worth:? worthington worthy wray wren wright wu wyatt wylie
        wyman wynn wynne xiong yamada yamamoto yancey yanez yang yarbrough yates yazzie ybarra
        yeager yee yeltsin yi yilmaz yoder yoo yoon york yoshida yost young:? youngblood younger:?
        yount yu zamora zapata zaragoza zarate zarif zavala zeigler zeller zepeda zhang ziegler
        zielinski zimmer zimmerman zook zuniga
        """)
}
