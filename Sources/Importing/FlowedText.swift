/// Text whose lines were broken for the journey, after RFC 3676: a line that ends with a blank goes
/// on in the next.
enum FlowedText {
    static func joined(_ bytes: [UInt8], deletesSpaces: Bool) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        /// How deep the line is quoted that goes on; nil where none does.
        var open: Int?
        var start = 0
        while start < bytes.count {
            let feed = bytes[start...].firstIndex(of: .lineFeed) ?? bytes.count
            var end = feed
            if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
            var line = bytes[start..<end]
            let depth = line.prefix { $0 == UInt8(ascii: ">") }.count
            line = line.dropFirst(depth)
            // A blank was put before what would have looked like a quotation.
            if line.first == .space { line = line.dropFirst() }
            let isSignature = line.elementsEqual("-- ".utf8)
            if open == depth, !isSignature {
                if deletesSpaces, result.last == .space { result.removeLast() }
            } else {
                if open != nil { result.append(.lineFeed) }
                result += repeatElement(UInt8(ascii: ">"), count: depth)
                if depth > 0 { result.append(.space) }
            }
            result += line
            open = line.last == .space && !isSignature ? depth : nil
            if open == nil, feed < bytes.count { result.append(.lineFeed) }
            start = feed + 1
        }
        return result
    }
}
