/// How well bytes fit the encodings of one byte, each in the languages that were written in it.
enum SingleByteLook {
    /// The letters of a language beyond ASCII, the most frequent first, and the encodings that it was
    /// written in, the most usual first.
    private static let languages: [(letters: String, encodings: [String])] = [
        ("éèàêçîôûùâïëœæü", western), ("äüößé", western), ("óíáéñúü", western),
        ("ãçáéíóêâúàõô", western), ("èàùéòì", western), ("äöåé", western), ("øåæéöä", western),
        ("íáðóþæéöúý", western), ("éëïèöüê", western),
        ("óęąłśżćńź", central), ("áíěéřčšžýůúďťňó", central), ("áéöóőíüűú", central),
        ("áíúčéýšžťľňôďäóĺŕ", central), ("ăîâşţșț", central + ["ISO-8859-16"]), ("čšžćđ", central),
        ("ıüişğçöİâ", ["windows-1254", "IBM857", "x-mac-turkish", "ISO-8859-3"]),
        ("šāīēņļūģčžķ", baltic), ("ėįšųžčąūę", baltic), ("õäöüšž", baltic),
        ("оаеинтсрвлкмдпуяыьгзбчйхжшюцщэфёъ", cyrillic + ["KOI8-R"]),
        ("оаиніервтксдлмпуягьзбчхйжїцюшєщфґ", cyrillic + ["KOI8-U"]),
        ("аиоентрвсклдмпузъгщябцжчйхшюфь", cyrillic), ("аоиенрсјтувкдмплзгбњчцшжћхљђфџ", cyrillic),
        ("аоиетнрвслкјмпудзбгчцшњѓхжќќфљѕџ", cyrillic),
        ("аінорслтеуыкяпзмдвьгбўцчхжшйюёфэі", cyrillic + ["KOI8-U"]),
        (
            "αοιετσνηυρπκμλςίόάγδέήθύώχφβξζψϊϋ",
            ["windows-1253", "ISO-8859-7", "IBM737", "x-mac-greek"]
        ),
        ("יוהלאמרבתשנדםעכקפחטזגסצןךףץ", ["windows-1255", "ISO-8859-8", "IBM862"]),
        ("المنيرتوبةعدسفهكقحجشطصخأذضزىئءثغظإؤآ", ["windows-1256", "ISO-8859-6"]),
        ("านรอกเงมยลวดทสตะปบคหแจพชขใไโผ่้ีิัืุู์ำ", ["windows-874"]),
        ("ơưđăâêôéàáíúóãèùì", ["windows-1258"]),
    ]

    private static let western = ["windows-1252", "macintosh", "IBM850", "IBM437", "ISO-8859-15"]
    private static let central = ["windows-1250", "ISO-8859-2", "IBM852", "x-mac-ce"]
    private static let cyrillic = [
        "windows-1251", "IBM866", "x-mac-cyrillic", "ISO-8859-5", "IBM855",
    ]
    private static let baltic = ["windows-1257", "ISO-8859-13", "ISO-8859-4", "IBM775"]

    /// The best with its score, at most 1; the more usual of two that fit as well.
    ///
    /// - Parameter head: by how much another encoding must fit better than Windows-1252.
    static func best(
        _ sample: ArraySlice<UInt8>, head: Double
    ) -> (encoding: TextEncoding, score: Double) {
        var best = (encoding: TextEncoding.western, score: -1.0)
        var tables: [String: (TextEncoding, [UInt32])] = [:]
        for (letters, encodings) in languages {
            for (rank, name) in encodings.enumerated() {
                if tables[name] == nil { tables[name] = table(name) }
                guard let (encoding, scalars) = tables[name] else { continue }
                let score = SingleByteLook.score(sample, scalars, letters) - 0.005 * Double(rank)
                if score > best.score + (best.encoding == .western ? head : 0) {
                    best = (encoding, score)
                }
            }
        }
        return best
    }

    private static func table(_ name: String) -> (TextEncoding, [UInt32])? {
        guard let encoding = TextEncoding.single(name), case .single(let index) = encoding.kind
        else { return nil }
        return (
            encoding, (0..<128).map(UInt32.init) + EncodingTables.single(index).map(UInt32.init)
        )
    }

    private enum Look {
        case other
        /// A letter of an alphabet without capitals.
        case letter
        case lower
        case upper
    }

    /// The mean of what each byte beyond ASCII is worth.
    private static func score(
        _ sample: ArraySlice<UInt8>, _ scalars: [UInt32], _ letters: String
    ) -> Double {
        let bytes = worth(scalars, letters)
        var sum = 0.0
        var count = 0
        var before = Look.other
        var isAfterLetter = false
        var isAfterOwnLetter = false
        var isAfterBlank = true
        let isOwnScript = isAlphabet(letters)
        for byte in sample {
            let (value, look) = bytes[Int(byte)]
            if !byte.isASCII {
                count += 1
                sum += value
                // "пРИВЕТ" is a word in another encoding.
                if look == .upper, before == .lower { sum -= 1 }
                if look == .upper, isAfterBlank { sum += 0.2 }
                // No word is written in two alphabets.
                if isOwnScript, look != .other, isAfterLetter { sum -= 1.5 }
            }
            before = look
            if isOwnScript, byte.isLetter, isAfterOwnLetter { sum -= 1.5 }
            isAfterOwnLetter = !byte.isASCII && look != .other
            isAfterLetter = byte.isLetter
            isAfterBlank = byte <= .space
        }
        return count > 0 ? sum / Double(count) : -1
    }

    /// Whether a language has all its letters beyond ASCII.
    private static func isAlphabet(_ letters: String) -> Bool {
        (letters.unicodeScalars.first?.value ?? 0) > 0x250
    }

    private static func worth(_ scalars: [UInt32], _ letters: String) -> [(Double, Look)] {
        let usual = letters.unicodeScalars.map(\.value)
        let isOwnScript = isAlphabet(letters)
        return scalars.enumerated().map { byte, value in
            guard value != 0, let scalar = Unicode.Scalar(value) else {
                return (byte > 0 ? -2 : 0, .other)
            }
            let look = look(scalar)
            if byte < 0x80 { return (0, isOwnScript ? .other : look) }
            let lower = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
            if let rank = usual.firstIndex(of: lower) {
                // In an alphabet of its own the frequent letters tell most.
                let frequency = isOwnScript ? 1 - 0.6 * Double(rank) / Double(usual.count) : 1
                return (look == .upper ? frequency - 0.3 : frequency, look)
            }
            return (worth(of: scalar), look)
        }
    }

    private static func look(_ scalar: Unicode.Scalar) -> Look {
        if scalar.properties.isLowercase { return .lower }
        if scalar.properties.isUppercase { return .upper }
        return scalar.properties.isAlphabetic ? .letter : .other
    }

    /// Of what is no letter of the language.
    private static func worth(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "“", "”", "„", "‘", "’", "‚", "«", "»", "–", "—", "…", "•", "€", "§", "°", "№", "©",
            "£", "\u{A0}":
            0.4
        case "\u{2500}"..."\u{259F}": 0
        case "\u{80}"..."\u{9F}": -1.5
        default: scalar.properties.isAlphabetic ? -0.5 : -0.7
        }
    }
}
