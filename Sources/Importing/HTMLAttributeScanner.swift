import Glibc

/// Goes through the attributes of a tag.
struct HTMLAttributeScanner {
    /// Where the tag's ">" stands; nil before it is reached, and where there is none.
    private(set) var end: Int?
    /// Whether a slash stands before it.
    private(set) var isClosed = false

    private let p: UnsafeBufferPointer<UInt8>
    private var position: Int
    private let limit: Int

    /// - Parameter start: after the tag's name.
    init(_ text: UnsafeBufferPointer<UInt8>, from start: Int) {
        p = text
        position = start
        limit = text.count
    }

    /// The attributes of a tag whose end is known.
    init(_ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
        p = text
        position = range.lowerBound
        limit = range.upperBound
    }

    mutating func skipAll() {
        while next() != nil {}
    }

    /// - Returns: the places of a name and its value; the value is empty where there is none.
    mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
        skipBlanks(isClosing: true)
        guard position < limit else { return nil }
        if p[position] == UInt8(ascii: ">") {
            end = position
            return nil
        }
        let start = position
        // The standard lets a name begin with "=".
        position += 1
        while position < limit, !Self.endsName(p[position]) { position += 1 }
        let name = start..<position
        isClosed = false
        skipBlanks(isClosing: false)
        guard position < limit, p[position] == UInt8(ascii: "=") else {
            return (name, position..<position)
        }
        position += 1
        skipBlanks(isClosing: false)
        return value().map { (name, $0) }
    }

    private mutating func value() -> Range<Int>? {
        guard position < limit else { return nil }
        let quote = p[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = position
            while position < limit, p[position] > .space, p[position] != UInt8(ascii: ">") {
                position += 1
            }
            return start..<position
        }
        let start = position + 1
        guard start < limit, let base = p.baseAddress,
            let found = memchr(base + start, CInt(quote), limit - start)
        else {
            position = limit
            return nil
        }
        let end = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        position = end + 1
        return start..<end
    }

    private mutating func skipBlanks(isClosing: Bool) {
        while position < limit {
            if isClosing, p[position] == UInt8(ascii: "/") {
                isClosed = true
            } else if p[position] > .space {
                return
            }
            position += 1
        }
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= .space || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
            || byte == UInt8(ascii: "=")
    }
}
