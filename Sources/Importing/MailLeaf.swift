/// A part of a message that is no container of others.
struct MailLeaf {
    /// "text/plain", in lower case.
    var type: String
    /// As UTF-8, as it stands there; not fit to be shown.
    var name: [UInt8]?
    var charset: String?
    /// Whether line ends after a blank are none (RFC 3676).
    var isFlowed = false
    /// Whether flowed lines lose that blank.
    var deletesSpaces = false
    var encoding: TransferEncoding
    /// Of the message's bytes.
    var range: Range<Int>
    var isAttachment: Bool

    var isText: Bool { type == "text/plain" || type == "text/html" || type == "text/markdown" }
    var isMessage: Bool { type == "message/rfc822" || type == "message/global" }

    init(_ fields: MailFields, type: MailParameters, range: Range<Int>) {
        let disposition = MailParameters(fields.raw("content-disposition") ?? [])
        self.type = type.value
        name = (disposition["filename"] ?? type["name"]).map { EncodedWords.decoded($0) }
        charset = type.string("charset")
        isFlowed = type.string("format")?.lowercased() == "flowed"
        deletesSpaces = type.string("delsp")?.lowercased() == "yes"
        encoding = TransferEncoding(fields.raw("content-transfer-encoding"))
        self.range = range
        isAttachment = disposition.value == "attachment"
    }
}
