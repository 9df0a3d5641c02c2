import Articles
import CRecogniserModel

/// Finds the names in a text: people, organisations, places, groups, products, events, dates and
/// amounts of money. For English: lexicons and rules, whose reading a trained model corrects.
public struct EntityRecogniser: Sendable {
    /// Goes up whenever the same text would give other mentions.
    public static let version = 8

    /// What one part of a text says about another is used up to this many bytes; it bounds memory.
    private static let window = 1 << 20

    private let model: RecogniserModel?
    /// Why no names are found; nil when nothing is wrong.
    public let fault: RecognitionError?

    /// Uses the model that is linked into the program.
    ///
    /// - Parameter isChecked: whether all of the model is looked at for damage, which takes as long
    ///   as reading a page of text and as much memory as the model does.
    public init(isChecked: Bool = true) {
        self.init(
            model: UnsafeRawBufferPointer(
                start: recogniser_model_bytes(), count: recogniser_model_size()),
            isChecked: isChecked)
    }

    /// Uses a model that lies in memory; without one, or with one at fault, it finds nothing.
    ///
    /// - Parameters:
    ///   - model: neither copied nor changed; it must stay where it is.
    ///   - isChecked: whether all of it is looked at. One that is damaged and was not checked does
    ///     no harm, but it finds other names.
    public init(model bytes: UnsafeRawBufferPointer?, isChecked: Bool = true) {
        do throws(RecognitionError) {
            guard let bytes else { throw .missingModel }
            model = try RecogniserModel(bytes, isChecked: isChecked)
            fault = nil
        } catch {
            model = nil
            fault = error
        }
    }

    /// Finds names by the rules alone: what a model is measured against.
    package static let byRules = EntityRecogniser(sound: nil)

    private init(sound model: RecogniserModel?) {
        self.model = model
        fault = nil
    }

    /// The mentions in `text`, in reading order. They do not overlap, do not cross the end of a
    /// block, start and end between grapheme clusters, and name no entity yet.
    ///
    /// - Parameter blocks: the blocks of the text, in reading order; what stands outside them is
    ///   not looked at. Of a text longer than 2 GB only the first 2 GB are.
    public func mentions(in text: ReadingText, blocks: [Block]) -> [Mention] {
        if fault != nil { return [] }
        return text.bytes.withUnsafeBufferPointer { bytes in
            var mentions: [Mention] = []
            var recognition = Recognition(bytes)
            var tagger = model.map { Tagger($0, bytes) }
            var size = 0
            for block in blocks where !Self.isSkipped(block) {
                for part in Self.parts(of: block, in: bytes) {
                    recognition.append(part, isHeading: Self.isHeading(block))
                    size += part.count
                    guard size >= Self.window else { continue }
                    Self.finish(&recognition, &tagger, into: &mentions)
                    size = 0
                }
            }
            Self.finish(&recognition, &tagger, into: &mentions)
            return mentions
        }
    }

    /// How many tokens the blocks of a text have: words, numbers and marks.
    package func tokenCount(in text: ReadingText, blocks: [Block]) -> Int {
        text.bytes.withUnsafeBufferPointer { bytes in
            var count = 0
            for block in blocks where !Self.isSkipped(block) {
                var recognition = Recognition(bytes)
                for part in Self.parts(of: block, in: bytes) {
                    recognition.append(part, isHeading: false)
                }
                count += recognition.tokeniser.tokens.count
            }
            return count
        }
    }

    private static func isSkipped(_ block: Block) -> Bool {
        block.kind == .rule
    }

    private static func isHeading(_ block: Block) -> Bool {
        if case .heading = block.kind { return true }
        return false
    }

    /// The block's text, past the marker of a list's item, in pieces no longer than the window.
    private static func parts(
        of block: Block, in bytes: UnsafeBufferPointer<UInt8>
    ) -> [Range<Int>] {
        let range = block.range.utf8.clamped(to: 0..<min(bytes.count, Int(Int32.max) - 1))
        var start = range.lowerBound
        if case .listItem(_, let marker) = block.kind {
            start = min(start + max(0, marker), range.upperBound)
        }
        var parts: [Range<Int>] = []
        while start < range.upperBound {
            var end = min(start + window, range.upperBound)
            if end < range.upperBound {
                let limit = end - 256
                while end > limit, bytes[end - 1] != 0x20, bytes[end - 1] != 0x0A { end -= 1 }
                while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
            }
            parts.append(start..<end)
            start = end
        }
        return parts
    }

    /// The names in sentences that come in tokens: for each sentence, ranges of its tokens with their
    /// kinds, in order. The sentences are one document.
    public func names(inTokens sentences: [[String]]) -> [[(tokens: Range<Int>, kind: EntityKind)]]
    {
        if fault != nil { return sentences.map { _ in [] } }
        var text = GivenText(sentences)
        return text.withRecognition { recognition, bytes in
            var recognition = recognition
            if let model {
                var tagger = Tagger(model, bytes)
                tagger.label(recognition)
                recognition.take(tagger.labels, tagger.seen.sentences)
            }
            var found = recognition.found[...]
            var start = 0
            return sentences.map { sentence in
                // Empty tokens are not looked at.
                let places = sentence.indices.filter { !sentence[$0].isEmpty }
                let own = found.prefix { $0.tokens.lowerBound < start + places.count }
                defer {
                    found = found.dropFirst(own.count)
                    start += places.count
                }
                return own.map {
                    let first = places[$0.tokens.lowerBound - start]
                    let last = places[$0.tokens.upperBound - 1 - start]
                    return (first..<last + 1, $0.kind)
                }
            }
        }
    }

    private static func finish(
        _ recognition: inout Recognition, _ tagger: inout Tagger?, into mentions: inout [Mention]
    ) {
        recognition.recognise()
        if tagger != nil {
            tagger?.label(recognition)
            if let tagger { recognition.take(tagger.labels, tagger.seen.sentences) }
        }
        let boundaries = ClusterCheck(bytes: recognition.tokeniser.bytes)
        for found in recognition.found {
            guard let first = found.tokens.first, let last = found.tokens.last else { continue }
            let start = Int(recognition.tokeniser.tokens[first].start)
            let end = Int(recognition.tokeniser.tokens[last].end)
            guard start < end, boundaries.isBoundary(start), boundaries.isBoundary(end) else {
                continue
            }
            mentions.append(Mention(TextRange(utf8: start..<end), found.kind))
        }
        recognition.removeAll()
    }
}
