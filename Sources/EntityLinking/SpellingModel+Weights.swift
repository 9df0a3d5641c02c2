/// What training found; made by a script, not by hand.
extension SpellingModel {
    static let bias = 496
    static let anyEdit = -436
    static let squaredEdits = 47
    static let editsForLength = -30
    static let perLength = 161
    static let perConsonant = 57

    /// The units of several letters that count as one sound, after the 26 letters; longest first.
    static let units: StaticString = """
        shch tsch tch dzh sch dj io cz ch oo ee oe iy ts ue ya ei ai ie tz ij \
        sz sh ph au yo yi rz ey th gh ye iu ay ae ck yu zh aw kh ou ia dh
        """
    /// The sound that is none.
    static let none: UInt8 = 69
    /// For each sound whether it is a vowel.
    static let vowels: StaticString =
        "vcccvcccvcccccvcccccvcccvcccccccvccvvvvcvvvvvcccccvvvcvccvvvvcvcvcvvcv"

    /// How many hundredths a step of the weights is.
    static let step = 10
    /// The byte of a weight that is nothing.
    static let zero = 0x50
    /// The weights of pairs of sounds, the lower triangle row by row, a byte a pair.
    static let weights: StaticString = """
        C#,,#,%##,B*,*C'/.#&,(#1,,',,#,&,/C,3*,#H&&,C,#>*,,I,,,*#N#&*5%$',*#$#$&#,%,#,&###,##-\
        %###,####$###%&##),6$,(/)<,',&(('C/G(+,N,3,,(&-#,,,*I,,,:,,,L+(',,,####&###(#$#####%,#\
        #L#)##-(($##$#(,#,.#3.###+#,###&+#,#-,<,,'<&,,7,,,,,P,,#,,C,B)#,I#,,,%###1#,###,,,7,',\
        1,,,,*#$#0,,#$*,T,,,0.,,,,,:6+,#,,,&^2,,,,3+,(D,*,Q,'%,#2,,)-(7,,,C,#;7,'(+3<####)',#G\
        *,+,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,6,,,,,,,,,,,,,,,,,,,,,,,,,,,D,,,,,,,,,,+,,,,,,,,,,\
        ,,,<,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,A,,,,,,,,,,,,,,,4,,,,,,,,,,,,,,,E,,,,,F,,,,,,,,,,\
        ,,,,,,,,,,,,8,,,C,,,6,,,,,H,,,,,M,,,H,,,,,,,C,,@,,,,,,,,,,,,,,,,,,,,,,2,,1,,,,,,'<+,)0\
        M,AD')&,,:(A?,),,,,,?B,B,,3,;,,,A,,,2,,,,,L,,.,,X,,,C,,,,,,,C,,CK,,,G,,,X,,,,,7,,*,9<,\
        ,,S,,,,,,,C,,CCC,,,D,,,F,,,,,K,,,,,L,,,C,,,,,,,C,,ICCC,,,L,,,L,,,,,;,,,0,C,,,G,,,,,,,C\
        ,,CCCC,,?,,,,,,,,,,,,,,,C6,,,,,7,00,,,,,,,,,,,@,,,N,,,P,,,,,7,,+,,W,,,C,,,,,,,C,,CCLC,\
        CR,,,C,,,4,,,,,<,,,,,8,,,3,,,,,,,C,,CCCC,CCD,,)B,,,G,,,,,0,,,0,;,,,H,,,,,,,C,,CD5C,CCC\
        B,,(P,,,F,,,(,0,,$2,=,,,L,,,,,,,C,,CJ=C,CCRC;),,L,,,F,,,,)6,,',,@,,,R,,,,,,,<,,CKCC,CN\
        RBC,,?,,,,,,,,,,(,,,,9#,,,,,=,,,,,,,70,,,,?,,,,,,,,,-,,,,,,,:,0,,,,,,,,,,,,,,,,,,,,,,,\
        ,,,,,,,,,,,,,,,,,,,,,,,,,,,,B,,,,,,,,,,,;,,,,,,,,,,,,,,,,,,,>$,,,(,,,&*),,,(D1,,,,,,,,\
        ,,K,,,I,,,,,,,,,,,,9,,,,,,Q,,,,,*,),;,*,,,3,,,,,,,,,,,,,,,,,,,,,,,,,,,,6,,5H,,,:,,()$X\
        ,,#,MJ,,,C,,,,,,,C,,CCCC,CCC+C,,,,,CH,,,E,,,C,,,,,G,,,,,=,,,?,,,,,,,P,,CCCC,C9CCC,,,,,\
        CCC,,,C,,,Q,,,,,C,,,,,C,,,J,,,,,,,C,,CCCC,CCCCC,,,,,CCC,,,,,,,,,,,,,,,,,Q,,,,,,,,,,,,,\
        ,,,,,,,,,,,,,,,,,,,,,,,@,,,E,,,L,,,,,6,,#,,B,,,H,,,,,,,C,,CCCC,CCUQT,,,,,CCC,C,,,0,,,,\
        4,)(,(*,,+:H,,,,,0,,,,,,,,/,,,,,,,,,,&,,,,,,,,,,,,,,,,F9,,:,,,,,5,,,,,,,,,,,,,,,,,,,,,\
        ,,,,,,,,,,,,,,,,,,,6,,,L,,,H,,,,,>,,,,,C,,,F,,,,,,,C,,CCCC,CBCLL,,,,,C=C,M,,CC,,,C,,,C\
        ,,,,,C,,,,,P,,,C,,,,,,,M,,CCCC,CCCCC,,,,,CCC,C,,CC=,,,L,,,K,,,+14,,&,,C,,,L,,,,,,,C,,C\
        CCC,CCVYC,,,,,7CC,C,,CCCB,,,K,,,A,,,,,6,,(,,>,,,C,,,,,,,C,,CIHC,CCAO<,,,,,CCC,C,,CCQC,\
        'A$,,,,,,P&##,,,$&',,,,,,,,,,,,,,4,,,,,,,,,,,,,,,,,,,,,,,,,,,?,,,H,,,C,,,,,J,,,,,L,,,C\
        ,,,,,,,C,,CCCC,C=CCC,,,,,CKC,C,,CHCC,C,,,,,,,,,,,,,,,,,,B,,,,,,1,,,,,,,,,,,,,,,,,,,3,,\
        ,,,,,,,,,,,,,,,,T,,,L,,,7,,,,,N,,,,,C,,,C,,,,,,,C,,CCCC,CCCCC,,,,,OCC,C,,CCCC,C,C,,0,,\
        ,,Q,,:,,,,,,),,,,,,,,,,,,,,,,I,,,,,,,,,,,,,,,,,,,,,,,,,,>,,,,9,,,@,,,5,,,,,O,,,,,T,,,C\
        ,,,,,,,C,,NCRC,CCCCC,,,,,`CC,C,,CCCC,C,L,CF,,,>,,,,,4*,,5,,),,6,,,1,,,,,,,0,,CCC8,CZCB\
        K,,,,,CCC,C,,M8CC,C,C,CC,,,E,,,,,,,,,,,,,(,,,,,,,>,,,,,,,,,,,,,,,,,,,,,,,,,,,,,=,,,,,,\
        ,,,,,,,C#9&H#5IAK+)$&4.<#,,K:D=?2,*2,,,?83B<CVAN7G@8BS,+,K>M,Q)>OPNN6A,D(I=,C
        """
    /// What comes on top where both are the first of their words.
    static let firstWeights: StaticString = """
        aqqqqqqqqqwqqqaqqqqqqqqyqqqqqqqqqqwqiqqqlqqqaqqvqqqwqqqqq}qqqqqqqqqqqqqqqqqqqqqqqqqqqq\
        qqqqqqqqqqqqqqqqqtqnqqqaqqqaqqqqqaq|qqqsqqqqqqqqqqqqqqqqqqqqrqqqqqqqqqqqqqqqqqqqqqqqqq\
        qsqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqhqqqaqqqaqqqqqjqqqqqaqqqqqsqqqqqqqqqqqqqqqqqqqqq\
        uqqqqqqqqqqqqqqqwqqqqqqqqqqqqqqqqqqqqqqqqqaqqqaqqqeqqqqqaqqqqqaqqqaqqrqqqqqqqqqqqqqqqu\
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq\
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqbqqqqqqqqqqqqqqqgqqqqquqqqqqqqqqq\
        qqqqqqqqqqqqaqqqaqqqaqqqqqaqqqqqaqqqaqqqqqqqaqqyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqSqqqq\
        sqqsqqqqqqqqqqqqqqqqqqqqqqqqaqqqaqqqaqqqqq`qqqqqaqqqaqqqqqqqaqqaaqqq]qqqaqqqqqaqqqqqaq\
        qqaqqqqqqqaqqaaaqqqaqqqaqqqqq[qqqqqaqqqaqqqqqqqaqqaaaaqqqaqqqaqqqqqaqqqqqaqqqaqqqqqqqa\
        qqaaaaqqqqqqqqqqqqqqqqqqqjqqqqqsqqqqqqqqqqqqqqaqqqaqqqaqqqqqaqqqqqaqqqaqqqqqqqaqqaaaaq\
        aaqqqaqqqaqqqqqaqqqqqaqqqaqqqqqqqaqqaaaaqaaaqqqXqqqdqqqqqaqqqqqaqqqaqqqqqqqaqqaaaaqaaa\
        ZqqqdqqqcqqqqqaqqqqqaqqqaqqqqqqqaqqaaaaqaabaaqqqaqqqUqqqqqaqqqqqaqqqaqqqqqqqaqqaaaaqaa\
        aaaqqqqqqqqqqqqqqqqqqqqqqqqqrqqqqqqqqqqqqqnqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq\
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqfqqqqqqqqqqqsqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqOqqqqqqqqq\
        qqaqqqtqqqqqqqqqqqqpqqqqqqqqqqqqqqqqaqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq^qqqaqqqaqqqqqc\
        qqqqqaqqqaqqqqqqqaqqaaaaqaaaaaqqqqqaaqqqfqqqaqqqqqaqqqqqaqqqZqqqqqqqaqqaaaaqaZaaaqqqqq\
        aaaqqqaqqqoqqqqqaqqqqqaqqqaqqqqqqqaqqaaaaqaaaaaqqqqqaaaqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq\
        qqqqqqqqqqqqqqqqqqqqqqqaqqq]qqqaqqqqqaqqqqqaqqqaqqqqqqqaqqaaaaqaaaaaqqqqqaaaqaqqqqqqqq\
        qqqqqqqqqqr\\qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq^qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq\
        qqqqqqqqqqqqqqqqqqqqaqqqfqqqaqqqqqaqqqqqaqqqaqqqqqqqaqqaaaaqaVaacqqqqqa[aqaqqaaqqqaqqq\
        aqqqqqaqqqqqaqqqaqqqqqqqaqqaaaaqaaaaaqqqqqaaaqaqqaaQqqqaqqqaqqqqqaqqqqqaqqqaqqqqqqqaqq\
        aaaaqaaa[aqqqqqaaaqaqqaaaUqqqcqqqaqqqqqaqqqqqaqqqaqqqqqqqaqqaaaaqaaaaaqqqqqaaaqaqqaaaa\
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqaqqqaqqqaqqqqqaqqqqqdqqq\
        aqqqqqqqaqqaaaaqaQaaaqqqqqaeaqaqqaaaaqaqqqqqqqqqqqqqqqqqqqqqqqqqfqqqqqqqqqqqqqqqqqqqqq\
        qqqqqqqqqqqqqqqqq[qqqaqqqaqqqqqaqqqqqaqqqaqqqqqqqaqqaaaaqaaaaaqqqqqaaaqaqqaaaaqaqaqqqq\
        qqqqqqYqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqaqqqaqqqaqqqqqWqqqqqcqqq\
        aqqqqqqqaqqaaaaqaaaaaqqqqqaaaqaqqaaaaqaqaqaaqqqaqqq[qqqqqaqqqqqaqqqaqqqqqqqaqqaaaaqaba\
        aaqqqqqaaaqaqqaaaaqaqaqaaqqq]qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq\
        qqqqqqqqgqczgqqpqxzx}qiqqq}kaqqqaqqqqqqqaqqaaaYqa_aaaqqqqqaadqaqq^aXaqaqaqaaqa
        """
    /// What comes on top where both are the last of their words.
    static let lastWeights: StaticString = """
        IRRRRRRRZRKRRPILRRRRRFRVURRRRRRRRRRR=RRJIMKRIRRRRRRRRRRMRWPMTLRMRRYPLPOQORMRMROURPRNRL\
        NRNPRJPLLSMNJKPLKLR;RRL?OKRGRLTRXIRRRRRTRRRRRRRRRRRRRRRRRRRR[RRMRRRKNVNOPRNJRkOMGNRRRG\
        PE\\PNMSWRJLMRJRRJRaRUnMRPZIROLOEMRRZVR;RRR@RRRDRRRRRPRRQRRIRVRRRQRRRRRRRMRRRRURRRRRRR\
        RRRRRRRRRMRRRRR_RMRRRRZRRRRRRLRRNRRRQURRRRR8RRONRORVRLRRK:RRMRNDRRRIRRNYRRRRORMPRMPRRM\
        PRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRZRRRRRRRRRRRRRRRRRRRRRRRRRRR[RRRRRRRRRRRRRRRRRRRR\
        RRRR[RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR\
        RRRRRRRRRRRRR>RRRIRRRIRRRRRPRRRRRIRRRIRRRRRRRIRRVRRRRRRRRRRRRRRRRRRRRRRRRRURRRRRRRaRRR\
        RXR`RRRLRRRRNRRRRRRRRZ_RRRRSRIRRRIRRRIRRRRRNRRRRRIRRRIRRRRRRRIRRIIRRRNRRRMRRRRRIRRQRRI\
        RRRTRRRRRRRIRRIIIRRR?RRRIRRRRRMRRRRRIRRRIRRRRRRRIRRIIIIRRRLRRRSRRRRRIRRRURIRRRRRRRRRRR\
        IRRIIIIRRRRRRRRRRRRRRRRRRaORRRRRRRRRRRRRRRRRRRRIRRRERRRIRRRRRIRRRRRLRRRIRRRRRRRIRRIIII\
        RIFRRRIRRRIRRRRRIRRRRRIRRRCRRRRRRRIRRIIIIRII?RRRTRRRKRRRRRORRRRRIRRRSRRRRRRRIRRIIIIRII\
        I5RRRFRRRKRRRRRIRRR[RIRRRIRRRRRRRIRRIIIIRIIRIBRRRGRRR[RRRRP>RRQRRIRRR[RRRRRRRIRRIQIJRI\
        IIIIRRVRRRRRRRRRRRRRRRSORRRRR[RRRRRRRYVRRRRaRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR\
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRR\\RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRORRRRRRR\
        RRRR[RRRKRRRRRRRRRRRRRRRRRRRVRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRIRR\\IRRRIRRR\
        RRPRRRR\\SRRRIRRRRRRRIRRIIIIRIIIIIRRRRRIIRRRIRRRIRRRRRIRRRRRIRRRIRRRRRRRIRRIIIIRIIIIIR\
        RRRRIIIRRRIRRRIRRRRRIRRRRRIRRRIRRRRRRRIRRIIIIRIIIIIRRRRRIIIRRRRRRRRRRRRRRRRRRRRRRRRRRR\
        RRRRRRRRRRRRRRRRRRRRRRRRRRRARRRRRRR[RRRRR>RRMRRIRRRXRRRRRRRIRRI_IIRIIKIZRRRRRIIIRIRRRR\
        RRRRRRRRRRRRRRRURRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRNRRRRRRRRRRRRRRRRRRRRRRRRRRR\
        RRRRRRRRRRRRRRRRRRRRRRRIRRRERRRPRRRRRIRRRRRIRRRLRRRRRRRIRRIIIIRIIIIJRRRRRIIIRSRRIIRRRI\
        RRRIRRRRRIRRRRRIRRRIRRRRRRRORRIIIIRIIIIIRRRRRIIIRIRRIICRRRJRRRPRRRRLIRRRRRIRRRJRRRRRRR\
        IRRIIIIRIIILIRRRRRIIIRIRRIIIRRRRGRRRIRRRRRIRRRRRIRRRIRRRRRRRIRRIIIIRIIIIIRRRRRIIIRIRRI\
        IIIRRaRRRRRRRPRRNRRRQRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRIRRRIRRRIRRRRRIRRRRRI\
        RRRIRRRRRRRIRRIIIIRIIIIIRRRRRIIIRIRRIIIIRIRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR\
        RRRRRRRRRRRRRRRRRRRRIRRRIRRRIRRRRRPRRRRRIRRRIRRRRRRRIRRIIIIRIIIIIRRRRRIIIRIRRIIIIRIRIR\
        RRRRRRRRR^RRRRRRRRRRRRRRRRRRRRRRRWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR<RRRIRRRIRRRRRORRRRRM\
        RRRIRRRRRRRIRRIIIIRIIIIIRRRRRIIIRIRRIIIIRIRIRINRRRKRRRARRNRRERRRRRIRRR<RRRRRRR?RRIIIIR\
        ILII6RRRRRIIIRIRRIIIIRIRIRIIRRRYRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR\
        RRRRRRRRRRR0L=cVVDX9UCGGMGeWT\\fAAZX<NRRNRRRMRGIDIGTPIFRCO^RRRIIIRBRSHPNRFIRIR25RI
        """
}
