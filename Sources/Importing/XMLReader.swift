import CExpat

/// What an ``XMLReader`` tells, in the order of the document.
protocol XMLHandler: AnyObject {
    func start(_ element: XMLElement, at offset: Int)
    /// - Parameter end: after the element.
    func end(_ element: XMLElement, endingAt end: Int)
    /// Any number of times within one element.
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// The start or the end of an element.
struct XMLElement {
    /// Without a prefix.
    var name: String
    /// What the prefix stands for; empty without one.
    var space: String
    /// By name without a prefix; none at the end of an element.
    var attributes: [String: String] = [:]
}

/// XML read from start to end, through Expat. A document type is refused, and with it every entity
/// that is not XML's own: nothing is fetched, nothing grows.
final class XMLReader {
    enum Fault: Error, Hashable {
        case documentType
        case tooDeep
        /// `reason` is Expat's.
        case malformed(line: Int, reason: String)
    }

    /// Elements within elements; no honest feed or book has more.
    private static let deepest = 256
    /// Bytes of attributes that are kept of an element.
    private static let longestAttributes = 64 << 10
    /// Between a name and what its prefix stands for.
    private static let separator: UInt8 = 0x0A

    private let parser: XML_Parser?
    private unowned let handler: any XMLHandler
    private var depth = 0
    private var fault: Fault?
    private var isStopped = false

    init(_ handler: any XMLHandler) {
        self.handler = handler
        // Told that it is UTF-8, it does not look for what the document says.
        parser = XML_ParserCreateNS("UTF-8", XML_Char(bitPattern: Self.separator))
        guard let parser else { return }
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { user, name, attributes in XMLReader.of(user)?.start(name, attributes) },
            { user, name in XMLReader.of(user)?.end(name) })
        XML_SetCharacterDataHandler(parser) { user, text, count in
            XMLReader.of(user)?.text(text, Int(count))
        }
        XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
            XMLReader.of(user)?.stop(.documentType)
        }
    }

    deinit {
        if let parser { XML_ParserFree(parser) }
    }

    /// Reads a document.
    ///
    /// - Parameter bytes: UTF-8.
    /// - Throws: ``Fault``; what stands before it has been told.
    func read(_ bytes: [UInt8]) throws(Fault) {
        guard let parser else { throw .malformed(line: 0, reason: "out of memory") }
        let piece = 1 << 20
        var position = 0
        repeat {
            let count = min(piece, bytes.count - position)
            let isLast = position + count == bytes.count
            let status = bytes[position..<position + count].withUnsafeBytes { piece in
                XML_Parse(
                    parser, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(count),
                    isLast ? 1 : 0)
            }
            position += count
            if let fault { throw fault }
            if isStopped { return }
            guard status == XML_STATUS_OK else { throw malformed(parser) }
        } while position < bytes.count
    }

    /// Ends the reading from within a handler.
    func stop() {
        isStopped = true
        if let parser { XML_StopParser(parser, 0) }
    }

    private func stop(_ fault: Fault) {
        self.fault = self.fault ?? fault
        stop()
    }

    private func malformed(_ parser: XML_Parser) -> Fault {
        let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) }
        return .malformed(
            line: Int(XML_GetCurrentLineNumber(parser)), reason: reason ?? "no XML")
    }

    private static func of(_ user: UnsafeMutableRawPointer?) -> XMLReader? {
        user.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
    }

    // MARK: - What Expat tells

    private func start(
        _ name: UnsafePointer<XML_Char>?,
        _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
    ) {
        guard !isStopped, let parser, let name else { return }
        depth += 1
        guard depth <= Self.deepest else { return stop(.tooDeep) }
        var element = Self.element(name)
        var room = Self.longestAttributes
        var next = attributes
        while room > 0, let pair = next, let key = pair[0], let value = pair[1] {
            let text = String(cString: value)
            room -= text.utf8.count
            if room >= 0 { element.attributes[Self.element(key).name] = text }
            next = pair + 2
        }
        handler.start(element, at: Int(XML_GetCurrentByteIndex(parser)))
    }

    private func end(_ name: UnsafePointer<XML_Char>?) {
        guard !isStopped, let parser, let name else { return }
        depth -= 1
        let end = Int(XML_GetCurrentByteIndex(parser)) + Int(XML_GetCurrentByteCount(parser))
        handler.end(Self.element(name), endingAt: end)
    }

    private func text(_ text: UnsafePointer<XML_Char>?, _ count: Int) {
        guard !isStopped, let text else { return }
        text.withMemoryRebound(to: UInt8.self, capacity: count) {
            handler.text(UnsafeBufferPointer(start: $0, count: count))
        }
    }

    private static func element(_ name: UnsafePointer<XML_Char>) -> XMLElement {
        let whole = String(cString: name)
        guard let mark = whole.utf8.firstIndex(of: separator) else {
            return XMLElement(name: whole, space: "")
        }
        return XMLElement(
            name: String(whole[whole.utf8.index(after: mark)...]), space: String(whole[..<mark]))
    }
}

extension XMLReader.Fault {
    /// For people.
    var reason: String {
        switch self {
        case .documentType: "It declares a document type, which is refused."
        case .tooDeep: "It nests deeper than it could for a reason."
        case .malformed(let line, let reason): "It is no sound XML: \(reason), on line \(line)."
        }
    }
}
