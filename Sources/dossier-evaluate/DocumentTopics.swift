import FoundationEssentials
import Glibc

/// Groups documents that are about the same, by their words: what phrases without a name stand for
/// is the same only in such.
struct DocumentTopics {
    /// The cosine from which two documents are of one topic. Between 0.15 and 0.3 it makes no
    /// difference to speak of in ECB+.
    private static let least = 0.22

    /// The number of each document's topic.
    let topics: [Int]

    /// - Parameter documents: their sentences, in words.
    init(_ documents: [[[String]]]) {
        let counts = documents.map(Self.counts)
        var spread: [String: Int] = [:]
        for words in counts { for word in words.keys { spread[word, default: 0] += 1 } }
        let vectors = counts.map { Self.vector($0, spread, of: documents.count) }
        var topics = Array(documents.indices)
        for (index, vector) in vectors.enumerated() {
            for other in 0..<index where topics[other] != topics[index] {
                guard Self.cosine(vector, vectors[other]) > Self.least else { continue }
                let (old, new) = (topics[index], topics[other])
                for member in 0...index where topics[member] == old { topics[member] = new }
            }
        }
        self.topics = topics
    }

    private static func counts(_ sentences: [[String]]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for word in sentences.joined() where word.count > 3 && word.allSatisfy(\.isLetter) {
            counts[word.lowercased(), default: 0] += 1
        }
        return counts
    }

    private static func vector(
        _ counts: [String: Int], _ spread: [String: Int], of documents: Int
    ) -> [String: Double] {
        var vector: [String: Double] = [:]
        for (word, count) in counts {
            guard let documentsWithIt = spread[word], documentsWithIt > 1 else { continue }
            vector[word] =
                (1 + log(Double(count))) * log(Double(documents) / Double(documentsWithIt))
        }
        // Sums in one order, as they are not quite the same in another.
        let length = vector.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value * $1.value }
        return length > 0 ? vector.mapValues { $0 / length.squareRoot() } : vector
    }

    private static func cosine(_ a: [String: Double], _ b: [String: Double]) -> Double {
        let (few, many) = a.count < b.count ? (a, b) : (b, a)
        // In whole numbers, whose sum is the same in any order.
        let product = few.reduce(0) { $0 + Int($1.value * (many[$1.key] ?? 0) * 1e12) }
        return Double(product) / 1e12
    }
}
