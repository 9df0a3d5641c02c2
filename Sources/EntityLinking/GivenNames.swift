import Articles

/// The given names that short and familiar forms stand for: "bill" for "william". From common
/// knowledge; of forms that have become names of their own only those that are mostly short ones.
struct GivenNames {
    /// The names that `name` can be short for, none for one that is in use in full.
    ///
    /// - Parameter name: folded.
    static func inFull(_ name: String) -> [String] {
        guard let names = table.string(of: name) else { return [] }
        return names.utf8.split(separator: 0x2C).map { String(decoding: $0, as: UTF8.self) }
    }

    private static let table = WordTable(
        """
        abby:abigail al:albert,alan,alfred,alexander alec:alexander
        alex:alexander,alexandra,alexei,aleksandr,alejandro,alexandros alf:alfred
        andy:andrew,andreas,anders angie:angela ann:anne annie:anne,ann,anna archie:archibald
        art:arthur barb:barbara barry:barrington bart:bartholomew ben:benjamin,bennett
        benny:benjamin bernie:bernard,bernardo bert:albert,herbert,robert beth:elizabeth
        betsy:elizabeth betty:elizabeth bill:william billy:william bob:robert bobby:robert
        brad:bradley,bradford cathy:catherine,katherine charlie:charles chas:charles
        chris:christopher,christian,christine,christina chuck:charles cindy:cynthia
        clint:clinton con:cornelius connie:constance,cornelius curt:curtis cy:cyrus dan:daniel
        danny:daniel dave:david davy:david deb:deborah,debra debbie:deborah,debra della:adela
        dick:richard dima:dmitry,dmitri,dmitriy dolly:dorothy don:donald,donovan donnie:donald
        dot:dorothy doug:douglas drew:andrew ed:edward,edwin,edmund,edgar
        eddie:edward,edwin,edgar edie:edith eli:elijah,elias ellie:eleanor,ellen ernie:ernest
        fran:frances,francis frank:francis,franklin,francisco
        fred:frederick,frederic,alfred,frederik freddie:frederick,frederic
        freddy:frederick,frederic gabe:gabriel gene:eugene geoff:geoffrey gerry:gerald,gerard
        gil:gilbert ginny:virginia greg:gregory,gregor gus:augustus,gustav,gustavo
        hal:harold,henry hank:henry hattie:harriet herb:herbert iggy:ignatius ike:isaac,dwight
        jack:john,jackson jake:jacob jamie:james jan:janet,janice
        jeff:jeffrey,jefferson,geoffrey jen:jennifer jenny:jennifer
        jerry:gerald,jerome,jeremiah,gerard jess:jessica,jesse jim:james jimmy:james
        joe:joseph,josef,jose joey:joseph johnny:john,jonathan jon:jonathan,john josh:joshua
        jude:judith judy:judith kate:katherine,catherine,kathryn,kathleen kathryn:katherine
        kathy:katherine,catherine,kathryn,kathleen katie:katherine,catherine,kathryn,kathleen
        katy:katherine,catherine,kathryn ken:kenneth kenny:kenneth kim:kimberly kit:christopher
        kolya:nikolai,nikolay kostya:konstantin larry:lawrence,laurence lenny:leonard
        leo:leonard,leonardo,leopold libby:elizabeth liz:elizabeth lizzie:elizabeth
        lou:louis,louise maggie:margaret mandy:amanda manny:manuel,emmanuel
        marge:margaret,marjorie marty:martin matt:matthew max:maximilian,maxwell
        meg:margaret,megan mick:michael mickey:michael mike:michael mikey:michael milt:milton
        misha:mikhail mitch:mitchell mo:mohammed,mohamed,muhammad,maurice moe:maurice,moses
        molly:mary,margaret nat:nathan,nathaniel,natalie nate:nathan,nathaniel ned:edward
        nell:eleanor,helen nick:nicholas,nicolas,nikolai nicky:nicholas,nicole norm:norman
        ollie:oliver paddy:patrick pam:pamela pat:patrick,patricia patty:patricia peggy:margaret
        penny:penelope pete:peter petya:pyotr,petr phil:philip,phillip,philippe polly:mary
        rafa:rafael randy:randall,randolph ray:raymond,rayford reg:reginald reggie:reginald
        rich:richard richie:richard rick:richard,frederick,eric,ricardo ricky:richard,ricardo
        rob:robert robbie:robert robby:robert rod:rodney,roderick roddy:roderick
        ron:ronald,aaron ronnie:ronald,veronica rosie:rose,rosemary roxy:roxanne russ:russell
        rusty:russell sal:salvatore,salvador sally:sarah sam:samuel,samantha sammy:samuel
        sandy:alexander,sandra sasha:alexander,aleksandr,alexandra serge:sergei,sergey
        seryozha:sergei,sergey shelly:michelle,shelley sid:sidney,sydney sol:solomon
        stan:stanley,stanislav,stanislas steph:stephanie,stephen steve:steven,stephen
        stevie:steven,stephen,stephanie stu:stuart,stewart sue:susan,suzanne susie:susan,suzanne
        tad:thaddeus tanya:tatiana,tatyana ted:edward,theodore,edmund teddy:edward,theodore
        terry:terence,terrence,theresa theo:theodore tim:timothy timmy:timothy
        tina:christina,christine toby:tobias tom:thomas,tomas tommy:thomas toni:antonia
        tony:anthony,antonio,antony,anton tricia:patricia trish:patricia ty:tyler,tyrone
        val:valerie,valentine vanya:ivan vic:victor vicky:victoria vince:vincent vinnie:vincent
        vitya:viktor,victor vlad:vladimir,vladislav,vladyslav volodya:vladimir,volodymyr
        wally:walter,wallace walt:walter wes:wesley will:william,wilfred,willard willie:william
        willy:william,wilhelm woody:woodrow yura:yuri,yury zach:zachary zack:zachary
        zhenya:yevgeny,evgeny,yevgenia
        """)
}
