/// The best sequence of labels for a stretch of tokens, by exact search (Viterbi 1967) among the
/// sequences in which every name that begins also ends.
package struct LabelPath {
    /// Scores of a token are in a row of this many, of which ``Label/count`` are used.
    package static let stride = 32

    private var back: [UInt8] = []
    private var score = [Float](repeating: 0, count: LabelPath.stride)
    private var next = [Float](repeating: 0, count: LabelPath.stride)
    private let closing: [Int]

    package init() {
        closing = (0..<Label.count).filter { Label.closing & (1 << UInt32($0)) != 0 }
    }

    /// Finds the best path and writes its labels.
    ///
    /// - Parameters:
    ///   - emissions: `count` rows of scores.
    ///   - transitions: a row of scores for each label, of the labels that follow it.
    ///   - allowed: the labels that each token may have, as sets of bits; nil for all.
    ///   - labels: room for `count` labels.
    /// - Returns: false when no path is allowed; then the labels are all outside.
    @discardableResult
    package mutating func find(
        emissions: UnsafePointer<Float>, count: Int, transitions: UnsafePointer<Float>,
        allowed: UnsafePointer<UInt32>?, labels: UnsafeMutablePointer<UInt8>
    ) -> Bool {
        let stride = Self.stride
        if back.count < count * stride {
            back = Array(repeating: 0, count: max(64, count * 2) * stride)
        }
        return back.withUnsafeMutableBufferPointer { back in
            score.withUnsafeMutableBufferPointer { score in
                next.withUnsafeMutableBufferPointer { next in
                    closing.withUnsafeBufferPointer { closing in
                        guard let base = back.baseAddress else { return false }
                        for label in 0..<stride { score[label] = -.infinity }
                        score[0] = 0
                        for at in 0..<count {
                            Self.step(
                                emissions + at * stride, transitions, allowed?[at] ?? Label.all,
                                from: score, to: next, back: base + at * stride,
                                closing)
                            for label in 0..<stride { score[label] = next[label] }
                        }
                        return Self.trace(
                            score, back, count, transitions, closing, into: labels)
                    }
                }
            }
        }
    }

    @inline(__always)
    private static func step(
        _ emission: UnsafePointer<Float>, _ transitions: UnsafePointer<Float>, _ allowed: UInt32,
        from score: UnsafeMutableBufferPointer<Float>, to next: UnsafeMutableBufferPointer<Float>,
        back: UnsafeMutablePointer<UInt8>, _ closing: UnsafeBufferPointer<Int>
    ) {
        let stride = LabelPath.stride
        for label in 0..<stride {
            next[label] = -.infinity
            back[label] = 0
        }
        for previous in closing {
            let base = score[previous]
            if base == -.infinity { continue }
            let row = transitions + previous * stride
            var label = 0
            while label < Label.count {
                let value = base + row[label]
                if value > next[label] {
                    next[label] = value
                    back[label] = UInt8(truncatingIfNeeded: previous)
                }
                label += label == 0 ? 1 : label & 3 == 1 ? 3 : 1
            }
        }
        var first = 1
        while first < Label.count {
            let a = score[first]
            let b = score[first + 1]
            for label in first + 1...first + 2 {
                let fromFirst = a + transitions[first * stride + label]
                let fromInner = b + transitions[(first + 1) * stride + label]
                let isFirst = fromFirst >= fromInner
                next[label] = isFirst ? fromFirst : fromInner
                back[label] = UInt8(truncatingIfNeeded: isFirst ? first : first + 1)
            }
            first += 4
        }
        for label in 0..<Label.count {
            next[label] =
                allowed & (1 << UInt32(label)) != 0 ? next[label] + emission[label] : -.infinity
        }
    }

    private static func trace(
        _ score: UnsafeMutableBufferPointer<Float>, _ back: UnsafeMutableBufferPointer<UInt8>,
        _ count: Int, _ transitions: UnsafePointer<Float>, _ closing: UnsafeBufferPointer<Int>,
        into labels: UnsafeMutablePointer<UInt8>
    ) -> Bool {
        var best = 0
        var bestScore = -Float.infinity
        for label in closing {
            let value = score[label] + transitions[label * stride]
            if value > bestScore {
                bestScore = value
                best = label
            }
        }
        guard bestScore > -.infinity else {
            for at in 0..<count { labels[at] = 0 }
            return false
        }
        for at in (0..<count).reversed() {
            labels[at] = UInt8(truncatingIfNeeded: best)
            best = Int(back[at * stride + best])
        }
        return true
    }
}
