/// A part of dossier that reads what others wrote, as libFuzzer and the tests call it: any bytes will
/// do, and each breaks no promise.
enum FuzzTarget: String, CaseIterable, Sendable {
    /// What makes text fit for a terminal, and sets it there.
    case sanitiser
    case decoder
    case text
    case markdown
    case html
    case book
    case mail
    case mailbox
    case feed
    case records
    case query
    case anchor
    case exchange
    /// What a user writes: the configuration and the names of a library.
    case settings
    /// What dossier keeps for itself, where anybody may have written over it.
    case kept
    case names

    /// - Returns: the promise that was broken; nil for none. What crashes, hangs or takes all memory
    ///   does not come back.
    func run(_ bytes: [UInt8]) -> String? {
        switch self {
        case .sanitiser: Sanitising.run(bytes)
        case .decoder: Reading.decode(bytes)
        case .text: Reading.text(bytes)
        case .markdown: Reading.document(bytes, "a.md")
        case .html: Reading.html(bytes)
        case .book: Reading.book(bytes)
        case .mail: Reading.parts(bytes, "a.eml")
        case .mailbox: Reading.parts(bytes, "a.mbox")
        case .feed: Reading.parts(bytes, "a.rss")
        case .records: Reading.records(bytes)
        case .query: Searching.run(bytes)
        case .anchor: Anchoring.run(bytes)
        case .exchange: Exchanging.run(bytes)
        case .settings: Kept.settings(bytes)
        case .kept: Kept.files(bytes)
        case .names: Naming.run(bytes)
        }
    }
}

/// Bytes cut into the parts that a target takes.
struct FuzzInput {
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    /// 0 at the end.
    mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

    /// What stands before the next NUL, or all that is left.
    mutating func part() -> [UInt8] {
        let part = rest.prefix { $0 != 0 }
        rest = rest.dropFirst(part.count + 1)
        return Array(part)
    }

    mutating func text() -> String { String(decoding: part(), as: UTF8.self) }
}
