import Articles

extension Lexicons {
    /// Given names; a question mark where the word is an ordinary one too. Of the 1990 United States
    /// census (public domain), with common ones from other parts of the world.
    static let givenNames = WordTable(
        """
        aaron abbas abbey abbie abby abdallah abdel abdoulaye abdul abdulla abdullah abe abel
        abigail abraham abram abubakar achieng ada adaeze adalberto adam adan addie adel adela
        adelaida adelaide adele adelia adelina adeline adell adella adelle adina adolfo adolph adria
        adrian adriana adriane adrianna adrianne adrienne afton agatha agnes agustin agustina ahmad
        ahmed ahmet aida aileen aimee aisha aja akbar akiko akira akua al:? alain alaina alan alana
        alanna alastair alba albert alberta albertha albertina albertine alberto albina alda alden
        aldo alec alecia alejandra alejandrina alejandro aleksander aleksandr aleksei alena alene
        alesha alesia aleta aletha alethea alethia alex alexa alexander alexandr alexandra
        alexandria alexei alexey alexia alexis alfonso alfonzo alfred alfreda alfredo ali alia alica
        alice alicia alida alija alina aline alisa alisha alison alissa alistair allan allegra allen
        allene allie allison allyson alma almeda alonzo alpha alphonse alphonso alta altagracia
        altha althea alton alva alvaro alvin alvina alyce alycia alysha alysia alyson alyssa ama
        amada amado amadou amalia amanda ambrose amelia ami amie amina aminata aminu amir amit amos
        amparo amy ana anabel anastacia anastasia anatoli anatoly anders anderson andra andre andrea
        andreas andree andrei andres andrew andrey andria andrzej andy anette angel angela angeles
        angelia angelica angelika angelina angeline angelique angelita angella angelo angie anglea
        angus anh anibal anika anil anissa anita anitra anjanette ann anna annabel annabell
        annabelle annamarie anne annegret anneliese annemarie annetta annette annie annis annmarie
        anthony antione antionette antoine antoinette anton antone antonette antonia antonina
        antonio antony antwan anwar anya aoife april:? araceli aracely arcelia archie ardella arden
        ardis ardith aretha ariana arianna ariel arielle arkady arleen arlen arlene arletta arlette
        arlie arline armand armando armida arnetta arnold arnoldo arnulfo aron arron art:? arthur
        artie arturo arun asa asha ashely ashlee ashleigh ashley ashli ashlie ashly ashok ashraf
        ashton asif astrid asuncion atal athena aubrey audra audrea audrey audry august:? augusta
        augustina augustine augustus aung aura aurea aurelia aurelio aurora austin:? ava avelina
        avery avi avigdor avis avraham awilda ayana ayanna ayesha ayman ayse babara babette bailey
        bambi bandar:? barb barbara barbie barbra barney barrett barry bart barton bashar basil bea
        beatrice beatriz beau beckie becky belen belia belinda bella belle belva ben benazir
        benedict benigno benita benito benjamin bennett bennie benny benton berenice bernadette
        bernadine bernard bernardo bernetta bernice bernie berniece bernita berry bert berta bertha
        bertie bertram beryl bess bessie beth bethany bethel betsy bette bettie bettina betty bettye
        beulah beverlee beverley beverly bianca bill:? billie billy billye binyamin birdie birgit
        bjorn blaine blair blake blanca blanch blanche bo bob:? bobbi bobbie bobby bobbye bonita
        bonnie bonny booker boris boyce boyd brad bradford bradley bradly brady brain:? brandee
        branden brandi brandie brandon brandy:? brant breanna breanne bree brenda brendan brendon
        brenna brent brenton bret brett brian briana brianna brianne brice bridget bridgett
        bridgette brigette brigid brigida brigitte britany britney britni britt brittani brittany
        brittney brittni brock brook:? brooke brooks bruce brunilda bruno bryan bryant bryce bryon
        bud buddy buffy buford bulent burl burt burton buster byron caitlin caitlyn caleb callie
        calvin camelia cameron cami camilla camille cammie candace candance candelaria candi candice
        candida candie candis candy cao caprice cara caren carey cari caridad carie carin carina
        carissa carl carla carleen carlene carletta carline carlo carlos carlota carlotta carlton
        carly carlyn carma carman carmel carmela carmelita carmella carmelo carmen carmine carol
        carolann carole carolee caroline carolyn carolyne carolynn caron carri carrie carrol carroll
        carson carter cary caryl caryn casandra casey casie cassandra cassidy cassie catalina
        catharine catherine cathi cathie cathleen cathrine cathryn cathy catina catrina cecelia
        cecil cecila cecile cecilia cecily cedric cedrick celena celeste celestina celestine celia
        celina celine cesar chad:? chadwick chaim chana chance:? chanda chandra chanel chang chantal
        chantel chantelle charissa charisse charla charleen charlene charles charlette charley
        charlie charline charlotte charmaine charolette chas chase:? chasity chastity chauncey chaya
        cheikh chelsey chelsie chen cheri cherie cherise cherish cherly cherri cherrie cheryl
        cheryle chester chet cheyenne chi chidi chin:? chinua chiquita chloe chong chris chrissy
        christa christal christel christen christene christi christian christiana christiane
        christie christin christina christine christoper christopher christy chrystal chuck chun
        chung ciara ciera cierra cinda cindi cindy cinthia clair claire clara clare clarence
        claribel clarice clarissa clark claud claude claudette claudia claudine claudio clay:?
        clayton clement clemente clementina clementine cleo cleta cletus cleveland cliff:? clifford
        clifton clint clinton clive clotilde clyde cody colby cole coleen coleman colette colin
        colleen collen collette collin colton columbus concepcion concetta conchita connie conrad
        constance consuela consuelo cora coral:? corazon cordelia cordell coreen corene coretta
        corey cori corie corina corine corinna corinne corliss cornelia cornelius cornell corrie
        corrina corrine cortez cortney cory courtney coy craig crista cristal cristi cristin
        cristina cristine cristobal cristopher cristy cruz curt curtis cyndi cynthia cyril cyrus
        cythia dagmar dahlia daisey daisy:? dale:? dalia dalila dallas:? dalton damaris damian
        damien damion damon dan dana dane danelle danette dani dania danial danica daniel daniela
        daniele daniella danielle danilo danita danna dannie dannielle danny dante danyelle daphine
        daphne dara darci darcie darcy daren daria darin dario darius darla darleen darlene darline
        darnell daron darrel darrell darren darrick darrin darron darryl darwin daryl dave david
        davida davina davis dawn:? dawna dayle dayna dean:? deana deandra deandre deangelo deann
        deanna deanne deb debbi debbie debbra debby debi debora deborah debra debrah debroah dedra
        dee deeann deena deepak deidra deidre deirdre del delana delbert delfina delia delilah
        delinda delisa dell della delma delmar delmer delois delora delores deloris delphia delphine
        delta:? demarcus demetra demetria demetrius dena deneen deng denice denis denise denita
        deniz denna dennis dennise denny denver deon derek derick derrick deshawn desirae desire
        desiree desmond dessie devin devon devona dewayne dewey dewitt dexter diamond:? dian diana
        diane diann dianna dianne dick:? diego dieter digna dillon dilma dina dinah dino dion dione
        dionne dirk dixie dmitri dmitrii dmitry dollie dolly dolores domenic domenica dominga
        domingo dominic dominick dominique dominque don:? dona donald dong donita donn donna donnell
        donnie donny donovan donte dora dorathy dorcas doreen dorene doretha dori dorian dorinda
        dorine doris dorotha dorothea dorothy dorris dortha dorthea dorthy dot:? dottie doug douglas
        douglass dov dovie doyle drew:? drucilla drusilla duane dudley dulce duncan dustin dusty
        dwain dwayne dwight dylan eamon earl:? earle earlean earlene earline earnest:? earnestine
        eartha easter eboni ebony ed eda eddie eddy edelmira eden edgar edgardo edie edison edith
        edmond edmund edmundo edna eduard eduardo edward edwardo edwin edwina edythe effie efrain
        efren ehud eileen ekaterina elaina elaine elana elayne elba elbert elda eldon eldora
        eldridge eleanor eleanora eleanore elease elena elenor elenora elfriede eli elia elias
        elicia elida elie elif elijah elinor elisa elisabeth elise eliseo elisha elissa eliza
        elizabeth elizbeth elizebeth elke ella ellen ellie elliot elliott ellis ellsworth ellyn elma
        elmer elmira elmo elna elnora elodia eloisa eloise elouise eloy elroy elsa elsie elton elva
        elvera elvia elvie elvin elvira elvis elwood elyse ema emanuel emeka emelia emerson emery
        emiko emil emile emilee emilia emilie emilio emily emma emmanuel emmett emmie emmitt emmy
        emogene emory emre ena enedina eneida enid enoch enola enrique enriqueta era:? erasmo eric
        erica erich erick ericka erik erika erin erlene erlinda erma erna ernest ernestina ernestine
        ernesto ernie errol ervin erwin esmeralda esperanza essie esta esteban estela estell estella
        estelle ester esther estrella ethan ethel ethelyn ethyl etta eugene eugenia eugenie eugenio
        eula eulalia eun eunice eusebio eva evalyn evan evangelina evangeline eve:? evelia evelina
        eveline evelyn evelyne everett everette evette evgeni evgeny evie evo evon evonne ewan
        ezekiel ezequiel ezra fabian fabiola fahd faisal faith:? fallon fannie fanny farah farrah
        fatemeh fatima fatma fatou faustina faustino fausto fawn fay faye federico fedor felecia
        felica felice felicia felicita felicitas felipa felipe felisa felisha felix felton femi feng
        ferdinand ferenc fergus fermin fern fernanda fernando ferne fidel filiberto filomena fiona
        flavia fletcher flo flor flora florance florence:? florencia florencio florene florentina
        florentino florida florinda florine flossie floy floyd fonda forrest foster fouad fran
        france frances francesca francesco francine francis francisca francisco francois franjo
        frank:? frank-walter frankie franklin franklyn franz fred freda freddie freddy frederic
        frederica frederick fredericka fredia fredric fredrick freeda freeman freida frieda fritz
        fuad fyodor gabriel gabriela gabriele gabriella gabrielle gad gail gale:? galen galina gamal
        gareth garfield garland garnet garnett garret garrett garry garth gary gaston gavin gaye
        gayla gayle gaylord gaynell gemma gena genaro gene:? geneva genevieve genie gennadi gennady
        genoveva geoffrey george georgene georgetta georgette georgi georgia:? georgiana georgianna
        georgie georgina georgine georgy gerald geraldine geraldo geralyn gerard gerardo gerda
        gerhard geri germaine german gerri gerry gertie gertrud gertrude gia gideon gigi gil gilbert
        gilberto gilda gillian gina ginny gino giorgio giovanna giovanni gisela gisele giselle
        giulio giuseppe gladis glady gladys glen:? glenda glendora glenn glenna glennis glinda
        gloria glory golda goldie gonzalo goodluck gopal goran gordon grace:? gracia gracie graciela
        grady graham graig grant:? granville greg gregg gregoria gregorio gregory greta gretchen
        gretta grigori grigory griselda grover grzegorz guadalupe guillermina guillermo gunnar guo
        gus gussie gustavo guy:? gwen gwendolyn gwyneth gyorgy ha hae hafez hailey haim hal haley
        halina hallie hamed hamid hamish hana hanan hank hanna hannah hannelore hans harlan harland
        harley harold harriet harriett harriette harris harrison harry haruki harvey hasan hassan
        hattie haydee hayden hayley haywood hazel heath hector hedwig heide heidi heiko heinz helen
        helena helene helga hellen helmut hendrik henrietta henriette henry herb herbert heriberto
        herlinda herman hermelinda hermina hermine herminia herschel hershel herve hester hettie
        hilario hilary hilda hildegard hillary hilma hilton hipolito hiram hiroko hiroshi hoa hoang
        hobert hoda holley holli hollie hollis holly:? homer:? hong hope:? horace horacio horst
        hortencia hortense hortensia hosea hosni hossein howard hoyt htet hu huang hubert huey hugh
        hugo hui hulda humberto hunter:? huong husayn hussein hyman hyun iain ian ibrahim ibrahima
        ida idalia idell idella iesha ignacia ignacio igor ike ila ileana ilene iliana ilona ilse
        ima imelda imogene imran imre ina inacio indira ines inez inga inge ingeborg inger ingrid
        iola ion iona ione ira irena irene irina iris:? irma irmgard irvin irving irwin isaac isabel
        isabell isabella isabelle isaiah isaias isela isiah isidro ismael ismail isreal issac istvan
        iurii iva ivan ivette ivica ivonne ivy:? jacalyn jacinta jacinto jack:? jackeline jacki
        jackie jacklyn jackson jaclyn jacob jacque jacquelin jacqueline jacquelyn jacques jacquline
        jacqulyn jada jae jaime jaimie jake jamaal jamal jamar jame jamel james jamey jami jamie
        jamila jamison jammie jan jana janae jane janeen janel janell janelle janene janessa janet
        janeth janett janetta janette janey janez janice janie janina janine janis janita janna
        jannette jannie janos jaqueline jared jarod jaroslaw jarred jarrett jarrod jarvis jasmin
        jasmine jason jasper jaunita javad javier jay jayme jayne jayson jazmin jazmine jc jean
        jeana jeane jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jed
        jeff jefferey jefferson jeffery jeffrey jeffry jena jenell jenelle jenette jeni jenifer
        jeniffer jenine jenise jenna jennefer jennette jenni jennie jennifer jenniffer jenny jens
        jerald jeraldine jeremiah jeremy jeri jerilyn jermaine jerold jerome jeromy jerrell jerri
        jerrie jerrod jerrold jerry jesenia jesica jess jesse jessenia jessi jessica jessie jesus
        jettie jewel jewell jiang jibril jill jillian jim jimmie jimmy jin jina jiri jo joan joana
        joanie joann joanna joanne joao joaquin jocelyn jodee jodi jodie jody joe joel joelle
        joellen joesph joetta joey johan johanna john johnathan johnathon johnetta johnie johnna
        johnnie johnny johnson joi joko joleen jolene jolie jolynn jon jonah jonas jonathan jonathon
        jonell jonelle joni jonna jonnie jordan:? jordon jorg jorge joschka jose josef josefa
        josefina joselyn joseph josephina josephine josette josh joshua josiah josie joslyn jospeh
        josue jovita joy:? joyce joycelyn joye juan juana juanita jude judi judie judith judson judy
        jukka jules juli julia julian juliana juliann julianna julianne julie juliet julieta
        juliette julio julissa julius june:? jung junichiro junior:? jurgen justin justina justine
        jutta kacey kaci kacie kaitlin kaitlyn kala kali kamal kamau kami kandace kandi kandice
        kandy kara karan kareem karen karey kari karie karim karin karina karissa karl karl-heinz
        karla karlene karol karolyn karon karren karri karrie karyn kasandra kasey kassandra kassie
        kate katelyn kathaleen katharina katharine katherin katherine kathern katheryn kathi kathie
        kathleen kathlene kathlyn kathrine kathryn kathryne kathy kathyrn kati katie katina katrina
        kattie katy kay kaye kayla kaylee kayleigh kaylene kazuko kecia keely keenan kees keesha
        keiko keisha keith keli kellee kelley kelli kellie kelly kellye kelsey kelsie kelvin kemal
        ken kendall kendra kendrick keneth kenisha kenji kenna kenneth kennith kenny kent:? kenton
        kenya kenyatta kenyetta keri kermit kerri kerrie kerry kesha keshia keven kevin khadija
        khaled khalid kia kiara kiera kiesha kieth kiley kim:? kimber kimberely kimberlee kimberley
        kimberli kimberly kindra king:? kip kira kirby kirk kirsten kirstin kisha kitty:? kizzy
        klaus knut ko kofi konstantin korey kori kory kourtney kraig kris krishna krista kristal
        kristan kristen kristi kristian kristie kristin kristina kristine kristofer kristopher
        kristy kristyn krystal krystle krystyna krzysztof kum kurt kurtis kwaku kwame kyla kyle
        kylee kylie kym kyong kyra kyung lacey laci lacie lacy ladonna lady:? lai laila lakeisha
        lakesha lakeshia lakisha lakshmi lal lamar lamine lamont lan lana lance landon lane:?
        lanette lani lanita lanny laquita lara larae larhonda larisa larissa larry lars larue
        lashanda lashawn lashonda lashunda laszlo latanya latasha laticia latisha latonia latonya
        latoria latosha latoya latrice latricia latrina laura laureen laurel:? lauren laurence
        laurene laurent lauretta laurette lauri laurie laurine lavada lavern laverna laverne lavina
        lavinia lavon lavonda lavonne lawana lawanda lawerence lawrence layla lazaro lea leah leana
        leandra leandro leann leanna leanne leatha leatrice lech leda lee leeann leeanne leesa leif
        leigh leila leilani leisa lela leland lelia lemuel len lena lenard lenna lennie lenny lenora
        lenore leo leola leon leona leonard leonarda leonardo leone leonel leonid leonor leonora
        leopoldo leora leota lera leroy les lesa lesia leslee lesley lesli leslie lessie lester leta
        letha leticia letitia lettie letty levi lewis li lia liam liana liane liang libby lida lidia
        lien ligia lila lilia lilian liliana lilla lillian lillie lilly lily:? lin lina lincoln
        linda lindsay lindsey lindy linette linh linnea linnie lino linsey linwood lionel lisa lise
        lisette lissa lissette lita liu liz liza lizabeth lizbeth lizette lizzie lloyd loan:? logan
        lois lola lolita lon lona loni lonna lonnie lonny lora loraine lore loree loreen lorelei
        loren lorena lorene lorenza lorenzo loretta lori lorie lorinda lorine lorna lorraine
        lorretta lorri lorrie lottie lou louann louella louie louis louisa louise lourdes louvenia
        lovie lowell loyce loyd lu luana luann luanne luc lucas lucia luciana luciano lucie lucien
        lucienne lucila lucile lucille lucina lucinda lucio lucius lucrecia lucretia lucy ludmila
        lue luella luigi luis luisa luiz luke lula lulu luo lupe lupita lura lurline luther luvenia
        luz lwazi lyda lydia lyla lyle lyman lyn lynda lyndon lyndsay lyndsey lynette lynn lynne
        lynnette lyudmila ma:? mabel mable mac machelle macie mack mackenzie macy madaline madalyn
        madeleine madeline madelyn madge madie madison madonna mae maegan magaly magda magdalena
        magdalene maggie magnolia:? mahathir mahdi mahesh mahmoud mahmud mai maida maira majorie
        maksim malcolm malcom malia malik malika malinda malisa malissa mallory mamadou mamie mammie
        manda mandi mandy manmohan manual:? manuel manuela mao mara maranda marc marcel marcela
        marcelina marcelino marcella marcelle marcellus marcelo marci marcia marcie marco marcos
        marcus marcy maren margaret margarete margarett margaretta margarette margarita margarite
        margarito marge margeret margery margie margit margo margorie margot margret marguerite
        margurite mari maria mariah mariam marian mariana mariann marianna marianne mariano maribel
        maribeth maricela marie mariel mariela marietta marilee marilou marilyn marilynn marina:?
        marine:? mario marion marisa marisela marisol marissa marita maritza marjorie marjory mark:?
        markita markus marla marleen marlena marlene marlin marlo marlon marlyn marlys marna marni
        marnie marquerite marquis marquita marry:? marsha marshall marta martha marti martin martina
        martine marty marva marvel marvin marwan mary maryam maryann maryanne marybeth maryellen
        maryjane maryjo marylee marylin marylou marylyn masako mason:? massimo mathew mathilda
        matilda matilde matt matteo matthew matti mattie maud maude maudie maura maureen maurice
        mauricio maurine mauro mavis max maxie maxim maximo maxine maxwell maya maybelle mayme
        maynard mayra mazie mckenzie mckinley meagan meaghan mechelle mee meg megan megawati meghan
        meghann mehdi mehmet mei meir mel melanie melba melina melinda melisa melissa mellisa
        mellissa melodie melonie melony melva melvin melvina menachem meredith merilyn merle merlene
        merlin merna merri merrill merry mervin meryl meta mette mia micaela micah michael michaela
        michale micheal michel michele micheline michell michelle michiko mickey micki mickie
        migdalia miguel mike mikel mikhail mikki mila milagros milan mildred miles:? milford milissa
        millard millicent millie milo milos milton mimi min:? mina mindi mindy minerva minh minnie
        miquel mira miranda mircea mireya miriam mirian mirna mirta missy misti mitch mitchel
        mitchell mittie mitzi modesta modesto mohamed mohammad mohammed mohan moira moises mollie
        molly mona monica monika monique monroe monte monty morgan morris morton mose moses moshe
        mostafa moussa moustafa mozell mozelle muhammad muhammadu mui murat muriel murray musa
        mustafa myles myong myra myriam myrna myron myrtice myrtie myrtis myrtle nabil nada nadia
        nadine naing najib nakia nakisha nakita nan nanci nancy nanette nannette nannie naoma naomi
        naoto napoleon narendra naser nasser natalia natalie natalya natasha nathalie nathan
        nathanael nathanial nathaniel natividad natosha nawaz neal ned nedra neil nelda nelia nelida
        nell nella nelle nellie nelly nelson nena neoma nereida nestor neta nettie neva neville
        newton nga ngoc ngozi nguyen nia niamh nichelle nichol nicholas nichole nick:? nicki nickie
        nickolas nicky nicola nicolae nicolas nicolasa nicole nicolette nicolle nidia nieves nigel
        niki nikia nikita nikki nikolai nikolay nikole nila nilda nils nilsa nina ninfa nita njoroge
        noah noam noble:? noe noel noelia noella noelle noemi nola nolan nomsa nona noor nora
        norbert norberto noreen norene norine norma norman normand norris nour nova novella
        numbers:? nuno nydia obi ocie octavia octavio odell odessa odette odis ofelia ola oleg olen
        oleta olga olin oliva oliver olivia olivier ollie olof olusegun olympia oma omar omer ona
        oneida opal ophelia ora oralia oren orlando orpha orval orville osama oscar ossie osvaldo
        oswaldo otha otieno otilia otis otto ouida oumar ousmane owen pablo padraig page:? paige
        palma palmer pam pamala pamela pamelia pamella pansy paola paolo park:? parker particia
        pasquale pat:? patience:? patrica patrice patricia patrick patrina patsy patti pattie patty
        paul paula pauletta paulette paulina pauline paulo pavel pearl:? pearle pearlene pearlie
        pearline pedro peggie peggy pekka penelope peng pennie penny:? percy perla perry pervez pete
        peter petr petra pham phan phil:? philip philippe phillip phillis philomena phoebe phuong
        phylis phyliss phyllis pia pierre piet pieter pietro pilar pinkie piotr piper:? polly
        porfirio porsha porter:? portia preston pricilla prince:? priscilla priya prudence pyotr
        qiana queenie quentin quiana quincy quinn quintin quinton rachael racheal rachel rachele
        rachell rachelle racquel radovan rae rafael rafaela rafik rafiq rahim rahul raina rajesh
        rajiv raleigh ralf ralph ramesh ramiro ramon ramona ramonita rana randa randal randall
        randell randi randolph randy rania raphael raquel rashad rashida ratko raul raven ravi ray:?
        rayford raymon raymond raymundo rayna reba rebbeca rebbecca rebeca rebecca rebekah recep
        reed refugio regan regena regenia reggie regina reginald reid reina reinaldo rena renae
        renaldo renata renate renato rene renea renee renita reta retha retta reuben reva rex rey
        reyes reyna reynaldo reza rhea rhett rhiannon rhoda rhonda rhys ricardo rich:? richard
        richelle richie rick rickey rickie ricky rico rigoberto rikki riley rina risa rita rivka
        rob:? robbie robbin robby robert roberta roberto robin:? robt robyn rocco rochelle rocio rod
        roderick rodger rodney rodolfo rodrick rodrigo rogelio roger roland rolanda rolando rolf
        rolland roma romaine roman romana romano romelia romeo romona ron rona ronald ronda roni
        ronna ronni ronnie ronny roosevelt rory rosa rosalba rosalee rosalia rosalie rosalina
        rosalind rosalinda rosaline rosalva rosalyn rosamond rosana rosanna rosanne rosaria rosario
        rosaura roscoe rose:? roseann roseanna roseanne rosella roselyn rosemarie rosemary rosendo
        rosetta rosie rosina rosita roslyn ross rowena roxana roxane roxann roxanna roxanne roxie
        roy royal:? royce ruben rubie rubin ruby:? rubye rudolf rudolph rudy rueben rufina rufus rui
        rupert ruslan russ russel russell rusty:? ruth ruthann ruthie ryan sabina sabine sabra
        sabrina sachiko saddam sade sadie saeed said:? sal salena salina sallie sally salman salome
        salvador salvatore sam samantha samara samatha sami samir sammie sammy samual samuel sandi
        sandra sandy:? sanford sang:? sani sanjay sanjuana sanjuanita santa santana santiago santo
        santos sara sarah sari sarina sarita sasha saul saundra savannah scarlett scot scott scottie
        scotty seamus sean sebastian segolene selena selene selina selma serena sergei sergey sergio
        serina seth seydou seymour sha shad shaina shakira shalonda shameka shamika shana shanda
        shandra shane shaneka shanell shani shanice shanika shanita shanna shannan shannon shanon
        shanta shante shantel shantell shara sharee sharen shari sharita sharla sharlene sharon
        sharonda sharron sharyn shasta shaukat shaul shaun shauna shavon shawanda shawn shawna
        shawnda shawnee shay shayla shayna shayne shea sheena sheila shelba shelby sheldon shelia
        shelley shelli shellie shelly shelton shena sheree sheri sherie sherilyn sherita sherman
        sheron sherrell sherri sherrie sherrill sherron sherry:? sherryl sherwood sheryl shiela
        shimon shinzo shirlee shirlene shirley shirly shlomo shona shonda shonna shu sibyl sid
        sidney sierra signe sigrid silas silvia silvio simon simona simone sindy siobhan sipho skye
        slobodan socorro sofia sol soledad solomon sommer son:? sondra song:? sonia sonja sonny
        sonya soo sophia sophie spencer stacey staci stacia stacie stacy stan stanford stanislav
        stanley stanton starla starr stefan stefani stefanie stefano steffanie stella stephaine
        stephan stephane stephani stephanie stephany stephen stephenie stephine sterling steve
        steven stevie stewart stuart su sudie sue:? suellen suharto suk sukarno suleyman sultan:?
        sun:? sung:? sunil sunny:? sunshine:? suresh susan susana susann susanna susannah susanne
        susie susilo suzan suzann suzanna suzanne suzette suzie suzy sven svetlana sybil syble
        sydney sylvester sylvia synthia tabatha tabetha tabitha tad takeshi takisha talia tamala
        tamar tamara tamatha tameka tamekia tamela tamera tami tamica tamie tamika tamiko tammara
        tammi tammie tammy tamra tana tanesha tang tangela tania tanika tanisha tanja tanna tanner
        tanya tara tarah tarek tariq taro:? tarsha taryn tasha tatenda tatiana tatyana tawana
        tawanda tawanna tawny tawnya taylor tayyip ted teddy teena tena tendai tenisha tennille
        teodora teodoro tera terence teresa terese teresita teressa teri terra terrance terrell
        terrence terresa terri terrie terry tess tessa tessie thabo thad thaddeus thalia thandi
        thanh thea theda thein thelma themba theo theodora theodore theresa therese theresia theron
        thersa thomas thomasina thresa thu thurman thuy tia tian tiana tiara tierra tiesha tiffani
        tiffanie tiffany tiffiny tillie tim timmy timothy timur tina tisha titus tobias toby tod
        todd tom tomas tomasa tomasz tomeka tomika tommie tommy toney toni tonia tonie tonja tony
        tonya tori torsten tory tosha toya tracee tracey traci tracie tracy traian tran travis trena
        trent trenton tresa tressa tressie treva trevor trey tricia trina trinidad trinity trish
        trisha trista tristan troy trudi trudie trudy truman tuan tunde turki twana twila twyla ty
        tyesha tyler tyra tyree tyrell tyron tyrone tyson tzipi ulrich ulysses umar una uri ursula
        usama uwe vaclav vada val valarie valda valencia valentin valentina valentine valeri valeria
        valerie valery vallie valorie van:? vance vanesa vanessa vannessa vasco vaughn veda velda
        velia velma velva velvet:? vena venessa venice venita venus vera verda vergie verla vern
        verna vernell vernetta vernice vernie vernita vernon verona veronica versie vesta vicenta
        vicente vickey vicki vickie vicky victor victoria vida vijay vikki viktor vilma vina vince
        vincent vincenza vinnie viola violeta violette virgie virgil virgilio virgina virginia:?
        vita vitali vitaly vito viva vivan vivian viviana vivien vivienne vladimir von vonda vonnie
        vyacheslav wade wai waldo walid walker wallace wally walter walton wanda wang wangari wanita
        wanjiru ward:? warner warren waylon wayne weldon wen:? wendell wendi wendy werner wes wesley
        weston whitney wilber wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilhelmina
        will:? willa willard willem willene willia william williams willie willis willy wilma wilmer
        wilson wilton windy winford winfred winifred winnie winnifred winona winston wm wojciech
        wole wolfgang woodrow wu wyatt wynona xavier xi xiao xie xiomara xu yaakov yadira yair yan
        yang yasir yasmin yasser yaw yehuda yekaterina yelena yen:? yesenia yetta yevgeny ying
        yitzchak yitzhak yoko yolanda yolande yolonda yong yosef yoshihiko yoshiko yossi young:?
        yousef youssef yoweri yu yuan yukio yun yuri yury yusuf yves yvette yvonne zachariah zachary
        zachery zack zackary zahra zaid zaida zainab zandra zane zayd zbigniew zdenek zelda zella
        zelma zena zenaida zeng zenobia zhang zhao zheng zhou zhu zina zita zoe zoila zola zoltan
        zona zora zoraida zoran zula zulema zulfikar zulma
        """)
}
