import Articles

/// What an article breaks of the promises of `Block`, `StyledSpan` and `ReadingText`.
public func fault(of article: Article) -> String? {
    let bytes = article.text.bytes
    let boundaries = clusterBoundaries(article.text.string)
    var end = 0
    for (index, block) in article.blocks.enumerated() {
        let range = block.range.utf8
        guard !range.isEmpty, range.lowerBound >= end, range.upperBound <= bytes.count else {
            return "block \(index) has the range \(range) after \(end)"
        }
        let gap = bytes[end..<range.lowerBound]
        guard index == 0 ? gap.isEmpty : gap.elementsEqual([10]) || gap.elementsEqual([10, 10])
        else { return "before block \(index) stands \(Array(gap))" }
        guard boundaries.contains(range.lowerBound), boundaries.contains(range.upperBound) else {
            return "block \(index) splits a cluster"
        }
        if let fault = fault(in: article.text[block.range], block) { return "\(index): \(fault)" }
        end = range.upperBound
    }
    guard end == bytes.count else { return "\(bytes.count - end) bytes belong to no block" }
    for span in article.spans {
        let range = span.range.utf8
        guard !range.isEmpty, boundaries.contains(range.lowerBound),
            boundaries.contains(range.upperBound)
        else { return "a span has the range \(range)" }
    }
    guard !article.title.isEmpty, !article.title.contains("\n") else { return "a bad title" }
    let scalars = article.text.string.unicodeScalars + article.title.unicodeScalars
    return scalars.first(where: isForbidden).map { "U+\(String($0.value, radix: 16)) is left" }
}

private func fault(in text: String, _ block: Block) -> String? {
    if text.hasPrefix("\n") || text.hasSuffix("\n") { return "a line feed at an end" }
    if text.hasSuffix(" ") { return "a space at the end" }
    if block.kind == .rule, text != "* * *" { return "a rule of another shape" }
    if case .listItem(_, let marker) = block.kind, !(1...text.utf8.count).contains(marker) {
        return "a marker of \(marker) bytes"
    }
    if block.kind != .preformatted, text.utf8.contains(9) || text.contains("\n\n") {
        return "white space that is not folded"
    }
    return nil
}

private func clusterBoundaries(_ text: String) -> Set<Int> {
    var result: Set<Int> = [0]
    var offset = 0
    for character in text {
        offset += character.utf8.count
        result.insert(offset)
    }
    return result
}

private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10: false
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F,
        0xFEFF, 0xE0000...0xE007F:
        true
    default: false
    }
}
