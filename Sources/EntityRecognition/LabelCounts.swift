/// How often each word of a text got each label in the first pass: what the same word is elsewhere in
/// the document tells the second pass what it is here.
struct LabelCounts {
    /// Where a token stands, as far as it says how much the other places tell.
    struct Place {
        /// Whether it is the whole of its run of capitalised words.
        var isAlone: Bool
        /// What the rules say of it.
        var rule: UInt32

        init(isAlone: Bool, rule: UInt32) {
            self.isAlone = isAlone
            self.rule = rule
        }

        init(_ index: Int, in seen: borrowing Observations) {
            let run = seen.runOfToken[index]
            isAlone = run >= 0 && seen.runs[Int(run)].count == 1
            rule = UInt32(seen.rule[index])
        }
    }

    private static let template: UInt32 = 500
    private static let outside = 0
    private var counts: [UInt8] = []

    mutating func reset(wordCount: Int) {
        counts.removeAll(keepingCapacity: true)
        counts.append(contentsOf: repeatElement(0, count: wordCount * Label.count))
    }

    /// The word that is counted for a token; -1 for one without a capital.
    static func word(at index: Int, in seen: borrowing Observations) -> Int32 {
        let form = seen.forms[seen.form[index]]
        return form.isCapital ? form.word : -1
    }

    mutating func add(_ word: Int32, _ label: UInt8) {
        guard word >= 0 else { return }
        let at = Int(word) * Label.count + Int(label)
        if counts[at] < .max { counts[at] += 1 }
    }

    /// Adds what the word's other places say; nothing when there are none.
    func addFeatures<Sink: FeatureSink>(
        _ word: Int32, _ own: UInt8, _ place: Place, to sink: inout Sink
    ) {
        guard word >= 0 else { return }
        let base = Int(word) * Label.count
        var kinds: [8 of Int] = .init(repeating: 0)
        var all = 0
        let alone: UInt32 = place.isAlone ? 1 : 0
        for label in 0..<Label.count {
            var count = Int(counts[base + label])
            if label == Int(own), count > 0 { count -= 1 }
            if count == 0 { continue }
            all += count
            kinds[label == Self.outside ? 7 : (label - 1) / 4] += count
            sink.add(
                Hashing.feature(
                    Self.template, UInt32(truncatingIfNeeded: label) << 1 | alone))
        }
        guard all > 0 else { return }
        var best = 0
        for kind in 1..<8 where kinds[kind] > kinds[best] { best = kind }
        let share: UInt32 = kinds[best] == all ? 2 : kinds[best] * 2 > all ? 1 : 0
        let often = UInt32(truncatingIfNeeded: min(3, all))
        let value = UInt32(truncatingIfNeeded: best) << 2 | share
        sink.add(Hashing.feature(Self.template + 1, value << 2 | often))
        sink.add(Hashing.feature(Self.template + 2, value << 1 | alone))
        sink.add(Hashing.feature(Self.template + 3, value << 8 | place.rule))
    }
}
