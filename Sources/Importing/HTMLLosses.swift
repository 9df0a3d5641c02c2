/// What a page holds that its reading text does not.
struct HTMLLosses {
    /// Whether the file ends inside a tag.
    var isCutShort = false
    private(set) var hiddenWords = 0
    private var hiddenStart: [UInt8] = []
    private var elements: [(element: HTMLElement, part: Int)] = []

    private static let most = 10_000
    private static let shown = 60

    mutating func add(_ element: HTMLElement, in part: Int) {
        if elements.count < Self.most { elements.append((element, part)) }
    }

    mutating func addHidden(_ text: some Collection<UInt8>) {
        let words = text.split { $0 <= .space }
        hiddenWords += words.count
        for word in words where hiddenStart.count < Self.shown {
            if !hiddenStart.isEmpty { hiddenStart.append(.space) }
            hiddenStart.append(contentsOf: word.prefix(4 * Self.shown))
        }
    }

    /// - Parameters:
    ///   - isRead: whether a part of the page is read.
    ///   - hiddenIsRead: whether hidden text is shown, as there is no other.
    func remarks(hiddenIsRead: Bool, isRead: (Int) -> Bool) -> [String] {
        var remarks: [String] = []
        if hiddenWords > 0 {
            let start = Excerpt.sentence(hiddenStart, columns: Self.shown)
            let words = counted(hiddenWords, "word")
            remarks.append(
                hiddenIsRead
                    ? "All its text (\(words)) is hidden by the page; it is shown."
                    : "Hidden text was left out: \(words), beginning “\(start)”.")
        }
        let lost = elements.filter { isRead($0.part) }.map(\.element)
        let counts = Self.names.compactMap { name, members in
            let count = lost.filter(members.contains).count
            return count > 0 ? counted(count, name) : nil
        }
        if !counts.isEmpty { remarks.append("Not shown: \(counts.joined(separator: ", ")).") }
        if isCutShort {
            remarks.append(
                "It ends in the middle of a tag, a comment or a script; text may be lost.")
        }
        return remarks
    }

    private static let names: [(String, Set<HTMLElement>)] = [
        ("undescribed image", [.img]), ("drawing", [.svg, .canvas]),
        ("video", [.video]), ("sound recording", [.audio]),
        ("embedded page", [.iframe, .embed, .object]), ("form field", [.input, .textarea]),
    ]
}
