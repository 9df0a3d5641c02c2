import EntityRecognition

/// A stretch of tokens that can be names, with the numbers of their features.
struct Example {
    /// Half open, in the list of all feature numbers, for each token.
    var starts: [Int]
    var allowed: [UInt32]
    /// How much a mistake in it counts.
    var weight: Float = 1
    var count: Int { allowed.count }

    /// Set in the number of a feature that tells which word its token is.
    static let wordBit: UInt32 = 1 << 31
    /// Set in the number of a feature of the second pass.
    static let secondBit: UInt32 = 1 << 30
    static let numberMask = ~(wordBit | secondBit)
}

/// An averaged structured perceptron (Collins 2002): wherever the best path is not one that the gold
/// allows, the weights move towards the best path that it allows.
struct Perceptron {
    private static let stride = LabelPath.stride

    let features: [UInt32]
    let examples: [Example]
    private(set) var weights: [Float]
    private(set) var transitions: [Float]
    private var totals: [Float]
    private var transitionTotals: [Float]
    private var step: Float = 0
    private var random: UInt64
    /// How many features in 256 are not looked at, chosen anew each time.
    var dropped: UInt64 = 0
    /// How many words in 256 are treated as if they had never been seen.
    var hidden: UInt64 = 0
    /// By how much the gold path has to be better for each label that is not in it.
    var margin: Float = 0
    private var active: [UInt32] = []
    private var activeStarts: [Int] = []

    /// - Parameter seed: what chance begins with; with the same one all comes out the same.
    init(featureCount: Int, features: [UInt32], examples: [Example], seed: Int) {
        random = 88_172_645_463_325_252 &+ UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        self.features = features
        self.examples = examples
        weights = Array(repeating: 0, count: featureCount * Self.stride)
        totals = weights
        transitions = Array(repeating: 0, count: Self.stride * Self.stride)
        transitionTotals = transitions
    }

    /// Xorshift (Marsaglia 2003): training is the same every time.
    private mutating func nextRandom() -> UInt64 {
        random ^= random << 13
        random ^= random >> 7
        random ^= random << 17
        return random
    }

    mutating func train(epochs: Int, report: (Int, Int) -> Void) {
        var order = Array(examples.indices)
        var path = LabelPath()
        for epoch in 1...epochs {
            for index in order.indices.dropFirst().reversed() {
                order.swapAt(index, Int(nextRandom() % UInt64(index + 1)))
            }
            var mistakes = 0
            for index in order where learn(examples[index], &path) { mistakes += 1 }
            report(epoch, mistakes)
        }
        average()
    }

    private mutating func learn(_ example: Example, _ path: inout LabelPath) -> Bool {
        step += 1
        let count = example.count
        choose(example)
        var emissions = [Float](repeating: 0, count: count * Self.stride)
        score(example, into: &emissions)
        addMargin(example, to: &emissions, margin)
        var guess = [UInt8](repeating: 0, count: count)
        path.find(
            emissions: emissions, count: count, transitions: transitions, allowed: nil,
            labels: &guess)
        let isAllowed = zip(guess, example.allowed).allSatisfy { $1 & (1 << UInt32($0)) != 0 }
        if isAllowed { return false }
        addMargin(example, to: &emissions, -margin)
        var gold = [UInt8](repeating: 0, count: count)
        guard
            path.find(
                emissions: emissions, count: count, transitions: transitions,
                allowed: example.allowed, labels: &gold)
        else { return false }
        update(example, gold, by: example.weight)
        update(example, guess, by: -example.weight)
        return true
    }

    /// The best labels of an example whose features are numbered like those of training.
    mutating func labels(of example: Example, _ features: [UInt32]) -> [UInt8] {
        let first = example.starts.first ?? 0
        let last = example.starts.last ?? 0
        active = features[first..<last].map { $0 & Example.numberMask }
        activeStarts = example.starts.map { $0 - first }
        var emissions = [Float](repeating: 0, count: example.count * Self.stride)
        score(example, into: &emissions)
        var labels = [UInt8](repeating: 0, count: example.count)
        var path = LabelPath()
        path.find(
            emissions: emissions, count: example.count, transitions: transitions, allowed: nil,
            labels: &labels)
        return labels
    }

    private func addMargin(_ example: Example, to emissions: inout [Float], _ margin: Float) {
        guard margin != 0 else { return }
        for at in 0..<example.count {
            let allowed = example.allowed[at]
            for label in 0..<Label.count where allowed & (1 << UInt32(label)) == 0 {
                emissions[at * Self.stride + label] += margin
            }
        }
    }

    private mutating func choose(_ example: Example) {
        active.removeAll(keepingCapacity: true)
        activeStarts.removeAll(keepingCapacity: true)
        // One model serves both passes: every second time it has to do with the first one alone.
        let left: UInt32 = nextRandom() >> 63 == 0 ? Example.secondBit : 0
        for at in 0..<example.count {
            activeStarts.append(active.count)
            var bits: UInt64 = 0
            let isHidden = hidden > 0 && (nextRandom() &* 0x9E37_79B9_7F4A_7C15) >> 56 < hidden
            for (number, index) in (example.starts[at]..<example.starts[at + 1]).enumerated() {
                if dropped > 0 {
                    if number % 8 == 0 { bits = nextRandom() &* 0x9E37_79B9_7F4A_7C15 }
                    let isDropped = bits & 255 < dropped
                    bits >>= 8
                    if isDropped { continue }
                }
                let feature = features[index]
                if isHidden && feature & Example.wordBit != 0 || feature & left != 0 { continue }
                active.append(feature & Example.numberMask)
            }
        }
        activeStarts.append(active.count)
    }

    private func score(_ example: Example, into emissions: inout [Float]) {
        let stride = Self.stride
        active.withUnsafeBufferPointer { features in
            weights.withUnsafeBufferPointer { weights in
                emissions.withUnsafeMutableBufferPointer { emissions in
                    guard let weights = weights.baseAddress, let out = emissions.baseAddress else {
                        return
                    }
                    for at in 0..<example.count {
                        let row = out + at * stride
                        for index in activeStarts[at]..<activeStarts[at + 1] {
                            let weight = weights + Int(features[index]) * stride
                            for label in 0..<stride { row[label] += weight[label] }
                        }
                    }
                }
            }
        }
    }

    private mutating func update(_ example: Example, _ labels: [UInt8], by amount: Float) {
        var previous = 0
        for at in 0..<example.count {
            let label = Int(labels[at])
            for index in activeStarts[at]..<activeStarts[at + 1] {
                let weight = Int(active[index]) * Self.stride + label
                weights[weight] += amount
                totals[weight] += amount * step
            }
            transitions[previous * Self.stride + label] += amount
            transitionTotals[previous * Self.stride + label] += amount * step
            previous = label
        }
        transitions[previous * Self.stride] += amount
        transitionTotals[previous * Self.stride] += amount * step
    }

    private mutating func average() {
        for index in weights.indices { weights[index] -= totals[index] / step }
        // Of the features that vote at last, so many voted while the transitions were learnt.
        let share = Float(256 - dropped) / 256
        for index in transitions.indices {
            transitions[index] = (transitions[index] - transitionTotals[index] / step) / share
        }
    }
}
