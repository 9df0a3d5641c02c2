/// Labels the tokens of a text by a model.
struct Tagger {
    private let model: RecogniserModel
    var seen: Observations
    private(set) var labels: [UInt8] = []

    private var path = LabelPath()
    private var emissions = [Float](repeating: 0, count: longestStretch * stride)
    /// Rows of scores of the candidates, in order, and which row a token has; -1 for the others.
    private var scores: [Int16] = []
    private var rowOfToken: [Int32] = []
    /// For each word of the vocabulary, sums over its occurrences: one for each kind, and how many.
    private var sums: [Int32] = []
    private var counts = LabelCounts()
    /// Rows of scores of forms in a role, and which row a form has; -1 where it has none yet.
    private var rows: [Int16] = []
    private var rowOfForm: [Int32] = []

    /// More rows than this are not kept; they take 4 MB.
    private static let mostRows = 1 << 16
    /// How much of what speaks for a kind elsewhere counts here; more or less makes little difference on
    /// the held-out corpora.
    private static let share: Float = 0.15
    private static let longestStretch = 512
    private static let stride = LabelPath.stride
    private static let roles = Features.Role.allCases.count

    init(_ model: RecogniserModel, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.model = model
        seen = Observations(bytes, model.classes)
    }

    private struct Weights: FeatureSink {
        let model: RecogniserModel
        let row: UnsafeMutablePointer<Int16>

        @inline(__always)
        mutating func add(_ feature: UInt32) {
            model.add(feature, to: row)
        }
    }

    /// Labels the tokens of a text in which the rules have found their names.
    mutating func label(_ recognition: borrowing Recognition) {
        seen.removeAll()
        seen.observe(recognition)
        rows.removeAll(keepingCapacity: true)
        rowOfForm.removeAll(keepingCapacity: true)
        rowOfForm.append(
            contentsOf: repeatElement(-1, count: seen.forms.forms.count * Self.roles))
        labels.removeAll(keepingCapacity: true)
        labels.append(contentsOf: repeatElement(0, count: seen.form.count))
        scoreAll()
        let words = recognition.tokeniser.vocabulary.words.count
        shareScores(words)
        findAll()
        if addSecondPass(words) { findAll() }
    }

    private mutating func findAll() {
        for sentence in seen.sentences {
            var at = sentence.lowerBound
            while at < sentence.upperBound {
                guard seen.isCandidate[at] else {
                    at += 1
                    continue
                }
                var end = at + 1
                while end < sentence.upperBound, seen.isCandidate[end] { end += 1 }
                // A stretch without end is cut; it is no sentence.
                end = min(end, at + Self.longestStretch)
                find(at..<end)
                at = end
            }
        }
    }

    /// Adds to the scores what the labels of a word's other places say.
    ///
    /// - Returns: whether anything was to be added.
    private mutating func addSecondPass(_ wordCount: Int) -> Bool {
        counts.reset(wordCount: wordCount)
        for index in labels.indices where rowOfToken[index] >= 0 {
            counts.add(LabelCounts.word(at: index, in: seen), labels[index])
        }
        var hasAdded = false
        scores.withUnsafeMutableBufferPointer { scores in
            guard let base = scores.baseAddress else { return }
            for index in labels.indices where rowOfToken[index] >= 0 {
                var weights = CountedWeights(
                    weights: Weights(
                        model: model, row: base + Int(rowOfToken[index]) * Self.stride))
                counts.addFeatures(
                    LabelCounts.word(at: index, in: seen), labels[index],
                    LabelCounts.Place(index, in: seen), to: &weights)
                hasAdded = hasAdded || weights.hasAny
            }
        }
        return hasAdded
    }

    private struct CountedWeights: FeatureSink {
        var weights: Weights
        var hasAny = false

        mutating func add(_ feature: UInt32) {
            weights.add(feature)
            hasAny = true
        }
    }

    /// Scores the labels of every candidate.
    private mutating func scoreAll() {
        let stride = Self.stride
        scores.removeAll(keepingCapacity: true)
        rowOfToken.removeAll(keepingCapacity: true)
        rowOfToken.append(contentsOf: repeatElement(-1, count: seen.form.count))
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: stride) { scratch in
            guard let row = scratch.baseAddress else { return }
            for sentence in seen.sentences {
                for index in sentence where seen.isCandidate[index] {
                    for label in 0..<stride { row[label] = 0 }
                    for role in Features.Role.allCases { addRole(role, index, sentence, to: row) }
                    var weights = Weights(model: model, row: row)
                    Features.addJoint(seen, index, in: sentence, to: &weights)
                    rowOfToken[index] = Int32(truncatingIfNeeded: scores.count / stride)
                    scores.append(contentsOf: scratch)
                }
            }
        }
    }

    /// What speaks for a kind at one occurrence of a word speaks for it, less loudly, at the others.
    private mutating func shareScores(_ wordCount: Int) {
        let kinds = Label.Kind.allCases.count
        sums.removeAll(keepingCapacity: true)
        sums.append(contentsOf: repeatElement(0, count: wordCount * (kinds + 1)))
        for index in seen.form.indices where rowOfToken[index] >= 0 {
            let form = seen.forms[seen.form[index]]
            guard form.word >= 0, form.isCapital else { continue }
            let base = Int(form.word) * (kinds + 1)
            for kind in 0..<kinds { sums[base + kind] += excess(of: kind, at: index) }
            sums[base + kinds] += 1
        }
        for index in seen.form.indices where rowOfToken[index] >= 0 {
            let form = seen.forms[seen.form[index]]
            guard form.word >= 0, form.isCapital else { continue }
            let base = Int(form.word) * (kinds + 1)
            let others = sums[base + kinds] - 1
            guard others > 0 else { continue }
            let row = Int(rowOfToken[index]) * Self.stride
            for kind in 0..<kinds {
                let mean = (sums[base + kind] - excess(of: kind, at: index)) / others
                let shared = Float(mean) * Self.share * (others > 1 ? 1.25 : 1)
                for position in 0..<4 {
                    let label = row + 1 + kind * 4 + position
                    scores[label] &+= Int16(max(-2000, min(2000, shared)))
                }
            }
        }
    }

    /// By how much the best label of a kind is better than none.
    private func excess(of kind: Int, at index: Int) -> Int32 {
        let row = Int(rowOfToken[index]) * Self.stride
        let first = row + 1 + kind * 4
        return Int32(
            max(max(scores[first], scores[first + 1]), max(scores[first + 2], scores[first + 3])))
            - Int32(scores[row])
    }

    private mutating func find(_ stretch: Range<Int>) {
        let stride = Self.stride
        let first = Int(rowOfToken[stretch.lowerBound]) * stride
        for index in 0..<stretch.count * stride { emissions[index] = Float(scores[first + index]) }
        emissions.withUnsafeBufferPointer { emissions in
            model.transitions.withUnsafeBufferPointer { transitions in
                labels.withUnsafeMutableBufferPointer { labels in
                    guard let emissions = emissions.baseAddress,
                        let transitions = transitions.baseAddress, let labels = labels.baseAddress
                    else { return }
                    path.find(
                        emissions: emissions, count: stretch.count, transitions: transitions,
                        allowed: nil, labels: labels + stretch.lowerBound)
                }
            }
        }
    }

    @inline(__always)
    private mutating func addRole(
        _ role: Features.Role, _ index: Int, _ sentence: Range<Int>,
        to scratch: UnsafeMutablePointer<Int16>
    ) {
        let place = index + role.distance
        guard sentence.contains(place) else {
            var weights = Weights(model: model, row: scratch)
            Features.addBorder(role, to: &weights)
            return
        }
        let form = seen.form[place]
        let key = Int(form) * Self.roles + role.rawValue
        var row = rowOfForm[key]
        if row < 0 {
            guard rows.count < Self.mostRows * Self.stride else {
                var weights = Weights(model: model, row: scratch)
                Features.add(seen.forms, form, role, to: &weights)
                return
            }
            row = Int32(truncatingIfNeeded: rows.count)
            rows.append(contentsOf: repeatElement(0, count: Self.stride))
            rowOfForm[key] = row
            rows.withUnsafeMutableBufferPointer { rows in
                guard let base = rows.baseAddress else { return }
                var weights = Weights(model: model, row: base + Int(row))
                Features.add(seen.forms, form, role, to: &weights)
            }
        }
        rows.withUnsafeBufferPointer { rows in
            guard let base = rows.baseAddress else { return }
            let row = base + Int(row)
            for label in 0..<Self.stride { scratch[label] &+= row[label] }
        }
    }
}
