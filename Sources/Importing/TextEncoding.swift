import Articles

/// A way to write text in bytes.
public struct TextEncoding: Hashable, Sendable {
    enum Kind: Hashable {
        case unicode(UTFEncoding)
        /// The number of its table.
        case single(Int)
        case shiftJIS
        case eucJP
        case iso2022JP
        case gb18030
        case big5
        case eucKR
    }

    let kind: Kind

    init(_ kind: Kind) {
        self.kind = kind
    }

    /// - Parameter label: one of the names that it goes by, in any case and with any punctuation
    ///   ("ISO-8859-2", "latin2", "cp1250", "x-sjis"); those of the Encoding Standard (WHATWG) and a
    ///   few more.
    public init?(_ label: String) {
        let key = label.utf8.filter { $0.isLetter || $0.isDigit }.map(\.lowercased)
        guard !key.isEmpty, key.count < 40,
            let value = Self.labels.value(of: key[...])
        else { return nil }
        let name = String(decoding: value, as: UTF8.self)
        if let kind = Self.others.first(where: { $0.name == name })?.kind {
            self.kind = kind
        } else if let index = Self.singles.firstIndex(of: name) {
            kind = .single(index)
        } else {
            return nil
        }
    }

    /// As people know it: "windows-1251".
    public var name: String {
        switch kind {
        case .unicode(let encoding): encoding.name
        case .single(let index): Self.singles[index]
        default: Self.others.first { $0.kind == kind }?.name ?? "?"
        }
    }

    /// Whether ASCII stands for itself in it, as in all but UTF-16 and UTF-32.
    var isOfBytes: Bool {
        switch kind {
        case .unicode(let encoding): encoding == .utf8
        default: true
        }
    }

    /// All that can be asked for.
    public static var names: [String] { others.map(\.name) + singles }

    static func single(_ name: String) -> TextEncoding? {
        singles.firstIndex(of: name).map { TextEncoding(.single($0)) }
    }

    private static let others: [(name: String, kind: Kind)] = [
        ("UTF-8", .unicode(.utf8)), ("UTF-16LE", .unicode(.utf16(bigEndian: false))),
        ("UTF-16BE", .unicode(.utf16(bigEndian: true))),
        ("UTF-32LE", .unicode(.utf32(bigEndian: false))),
        ("UTF-32BE", .unicode(.utf32(bigEndian: true))), ("Shift_JIS", .shiftJIS),
        ("EUC-JP", .eucJP), ("ISO-2022-JP", .iso2022JP), ("GB18030", .gb18030), ("Big5", .big5),
        ("EUC-KR", .eucKR),
    ]

    /// In the order of their tables.
    private static let singles = [
        "IBM437", "IBM737", "IBM775", "IBM850", "IBM852", "IBM855", "IBM857", "IBM862", "IBM864",
        "IBM866", "ISO-8859-2", "ISO-8859-3", "ISO-8859-4", "ISO-8859-5", "ISO-8859-6",
        "ISO-8859-7", "ISO-8859-8", "ISO-8859-10", "ISO-8859-13", "ISO-8859-14", "ISO-8859-15",
        "ISO-8859-16", "KOI8-R", "KOI8-U", "macintosh", "x-mac-cyrillic", "x-mac-greek",
        "x-mac-ce", "x-mac-turkish", "windows-874", "windows-1250", "windows-1251",
        "windows-1252", "windows-1253", "windows-1254", "windows-1255", "windows-1256",
        "windows-1257", "windows-1258",
    ]

    private static let labels = WordTable(
        """
        866:IBM866 ansi:windows-1252 ansix341968:windows-1252 arabic:ISO-8859-6 ascii:windows-1252
        asmo708:ISO-8859-6 big5:Big5 big5hkscs:Big5 chinese:GB18030 cnbig5:Big5 cp1250:windows-1250
        cp1251:windows-1251 cp1252:windows-1252 cp1253:windows-1253 cp1254:windows-1254
        cp1255:windows-1255 cp1256:windows-1256 cp1257:windows-1257 cp1258:windows-1258 cp437:IBM437
        cp65001:UTF-8 cp737:IBM737 cp775:IBM775 cp819:windows-1252 cp850:IBM850 cp852:IBM852
        cp855:IBM855 cp857:IBM857 cp862:IBM862 cp864:IBM864 cp866:IBM866 cp874:windows-874
        cp932:Shift_JIS cp936:GB18030 cp949:EUC-KR cp950:Big5 csbig5:Big5 cseuckr:EUC-KR
        cseucpkdfmtjapanese:EUC-JP csgb2312:GB18030 csibm866:IBM866 csiso2022jp:ISO-2022-JP
        cskoi8r:KOI8-R csmacintosh:macintosh csshiftjis:Shift_JIS csunicode:UTF-16LE
        cyrillic:ISO-8859-5 dos866:IBM866 dos874:windows-874 ecma114:ISO-8859-6 ecma118:ISO-8859-7
        elot928:ISO-8859-7 euccn:GB18030 eucjp:EUC-JP euckr:EUC-KR gb18030:GB18030 gb2312:GB18030
        gb231280:GB18030 gbk:GB18030 greek:ISO-8859-7 greek8:ISO-8859-7 hebrew:ISO-8859-8
        ibm437:IBM437 ibm737:IBM737 ibm775:IBM775 ibm819:windows-1252 ibm850:IBM850 ibm852:IBM852
        ibm855:IBM855 ibm857:IBM857 ibm862:IBM862 ibm864:IBM864 ibm866:IBM866 iso10646ucs2:UTF-16LE
        iso2022jp:ISO-2022-JP iso88591:windows-1252 iso885910:ISO-8859-10 iso885911:windows-874
        iso885911987:windows-1252 iso885913:ISO-8859-13 iso885914:ISO-8859-14 iso885915:ISO-8859-15
        iso885916:ISO-8859-16 iso88592:ISO-8859-2 iso885921987:ISO-8859-2 iso88593:ISO-8859-3
        iso88594:ISO-8859-4 iso88595:ISO-8859-5 iso885951988:ISO-8859-5 iso88596:ISO-8859-6
        iso88596e:ISO-8859-6 iso88596i:ISO-8859-6 iso88597:ISO-8859-7 iso88598:ISO-8859-8
        iso88598e:ISO-8859-8 iso88598i:ISO-8859-8 iso88599:windows-1254 iso885991989:windows-1254
        isoir100:windows-1252 isoir101:ISO-8859-2 isoir144:ISO-8859-5 isoir148:windows-1254
        isoir149:EUC-KR isoir58:GB18030 jis:ISO-2022-JP koi:KOI8-R koi8:KOI8-R koi8r:KOI8-R
        koi8ru:KOI8-U koi8u:KOI8-U korean:EUC-KR ksc5601:EUC-KR ksc56011987:EUC-KR
        ksc56011989:EUC-KR l1:windows-1252 l2:ISO-8859-2 l3:ISO-8859-3 l4:ISO-8859-4 l5:windows-1254
        l6:ISO-8859-10 l9:ISO-8859-15 latin1:windows-1252 latin2:ISO-8859-2 latin3:ISO-8859-3
        latin4:ISO-8859-4 latin5:windows-1254 latin6:ISO-8859-10 latin9:ISO-8859-15
        logical:ISO-8859-8 mac:macintosh maccentraleurope:x-mac-ce maccyrillic:x-mac-cyrillic
        macgreek:x-mac-greek macintosh:macintosh maclatin2:x-mac-ce macroman:macintosh
        macturkish:x-mac-turkish ms1250:windows-1250 ms1251:windows-1251 ms1252:windows-1252
        ms1253:windows-1253 ms1254:windows-1254 ms1255:windows-1255 ms1256:windows-1256
        ms1257:windows-1257 ms1258:windows-1258 ms874:windows-874 ms932:Shift_JIS ms936:GB18030
        ms949:EUC-KR ms950:Big5 mskanji:Shift_JIS shiftjis:Shift_JIS sjis:Shift_JIS
        tis620:windows-874 ucs2:UTF-16LE ucs4:UTF-32LE uhc:EUC-KR ujis:EUC-JP unicode:UTF-16LE
        unicode11utf8:UTF-8 unknown8bit:windows-1252 usascii:windows-1252 utf16:UTF-16LE
        utf16be:UTF-16BE utf16le:UTF-16LE utf32:UTF-32LE utf32be:UTF-32BE utf32le:UTF-32LE
        utf8:UTF-8 visual:ISO-8859-8 win1250:windows-1250 win1251:windows-1251 win1252:windows-1252
        win1253:windows-1253 win1254:windows-1254 win1255:windows-1255 win1256:windows-1256
        win1257:windows-1257 win1258:windows-1258 win874:windows-874 windows1250:windows-1250
        windows1251:windows-1251 windows1252:windows-1252 windows1253:windows-1253
        windows1254:windows-1254 windows1255:windows-1255 windows1256:windows-1256
        windows1257:windows-1257 windows1258:windows-1258 windows31j:Shift_JIS
        windows874:windows-874 windows949:EUC-KR xcp1250:windows-1250 xcp1251:windows-1251
        xcp1252:windows-1252 xcp1253:windows-1253 xcp1254:windows-1254 xcp1255:windows-1255
        xcp1256:windows-1256 xcp1257:windows-1257 xcp1258:windows-1258 xcp874:windows-874
        xeucjp:EUC-JP xgbk:GB18030 xmacce:x-mac-ce xmaccyrillic:x-mac-cyrillic xmacgreek:x-mac-greek
        xmacroman:macintosh xmacturkish:x-mac-turkish xmacukrainian:x-mac-cyrillic xsjis:Shift_JIS
        xxbig5:Big5
        """)
}
