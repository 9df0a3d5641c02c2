import Articles

/// A pattern for paths: `*` stands for any characters but a slash, `**` for any at all, `?` for one.
/// A pattern without a slash is one for names, wherever the file is. Case counts for nothing in ASCII.
public struct PathPattern: Hashable, Sendable {
    public let text: String
    private let bytes: [UInt8]
    private let isOfNames: Bool

    public init(_ text: String) {
        self.text = text
        bytes = text.utf8.map(Self.folded)
        isOfNames = !bytes.contains(Self.slash)
    }

    private static let slash = UInt8(ascii: "/")
    private static let star = UInt8(ascii: "*")

    public func matches(_ path: DocumentPath) -> Bool {
        var subject = path.bytes[...]
        if isOfNames, let last = subject.lastIndex(of: Self.slash) {
            subject = subject[(last + 1)...]
        }
        return matches(subject.map(Self.folded))
    }

    /// One pass that goes back to the last star only: the others before it have found their places.
    private func matches(_ subject: [UInt8]) -> Bool {
        var (index, place) = (0, 0)
        var star: (index: Int, place: Int, isDouble: Bool)?
        while place < subject.count {
            if index < bytes.count, bytes[index] == Self.star {
                let isDouble = index + 1 < bytes.count && bytes[index + 1] == Self.star
                index += isDouble ? 2 : 1
                star = (index, place, isDouble)
            } else if index < bytes.count,
                bytes[index] == subject[place]
                    || bytes[index] == UInt8(ascii: "?") && subject[place] != Self.slash
            {
                index += 1
                place += 1
            } else if let last = star, last.isDouble || subject[last.place] != Self.slash {
                star?.place += 1
                (index, place) = (last.index, last.place + 1)
            } else {
                return false
            }
        }
        while index < bytes.count, bytes[index] == Self.star { index += 1 }
        return index == bytes.count
    }

    private static func folded(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
}
