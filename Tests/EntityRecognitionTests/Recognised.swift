import Articles
import EntityRecognition
import TestSupport

/// A text with its names marked: `[person Ann Lee]`. A line is a block; one that begins with "# "
/// is a heading.
func recognised(
    _ text: String, only kinds: Set<EntityKind>? = nil,
    by recogniser: EntityRecogniser = EntityRecogniser()
) -> String {
    let (reading, blocks) = article(text)
    let mentions = recogniser.mentions(in: reading, blocks: blocks)
        .filter { kinds?.contains($0.kind) ?? true }
    var result: [UInt8] = []
    var at = 0
    for mention in mentions {
        result += reading.bytes[at..<mention.range.start.utf8]
        result += Array("[\(mention.kind.rawValue) \(reading[mention.range])]".utf8)
        at = mention.range.end.utf8
    }
    result += reading.bytes[at...]
    return String(decoding: result, as: UTF8.self)
}

/// The text without its marks, which recognition should put back.
func unmarked(_ text: String) -> String {
    var text = text
    for kind in EntityKind.allCases {
        text = text.split(separator: "[\(kind.rawValue) ", omittingEmptySubsequences: false)
            .joined()
    }
    return String(text.filter { $0 != "]" })
}

func article(_ text: String) -> (ReadingText, [Block]) {
    let reading = ReadingText(text)
    var blocks: [Block] = []
    var start = 0
    for end in 0...reading.count where end == reading.count || reading.bytes[end] == 0x0A {
        if end > start {
            let isHeading = reading.bytes[start] == 0x23
            blocks.append(
                Block(
                    isHeading ? .heading(level: 1) : .paragraph, TextRange(utf8: start..<end)))
        }
        start = end + 1
    }
    return (reading, blocks)
}
