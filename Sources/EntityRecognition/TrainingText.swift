import Articles

/// A text as training sees it: the tokens, which of them can be part of a name, and the features of
/// those.
package struct TrainingText {
    /// Half open, in bytes of the text.
    package private(set) var tokens: [Range<Int>] = []
    /// Half open, in tokens.
    package private(set) var sentences: [Range<Int>] = []
    package private(set) var isCandidate: [Bool] = []
    /// Features of the candidates, one after the other; the first of each and the end of the last.
    package private(set) var features: [UInt32] = []
    package private(set) var starts: [Int] = []
    /// Whether a feature tells which word its token is.
    package private(set) var tellsWord: [Bool] = []
    /// The word of each candidate, -1 for what has no capital, and its ``LabelCounts/Place``.
    private var words: [Int32] = []
    private var places: [LabelCounts.Place] = []

    /// A document whose sentences come in tokens.
    package init(tokens sentences: [[String]], classes: WordClasses) {
        var recogniserText = GivenText(sentences)
        self = recogniserText.withRecognition { TrainingText($0, $1, classes) }
    }

    /// Running text.
    ///
    /// - Parameter parts: where its paragraphs stand, in bytes.
    package init(text: [UInt8], parts: [Range<Int>], classes: WordClasses) {
        self = text.withUnsafeBufferPointer { bytes in
            var recognition = Recognition(bytes)
            for part in parts { recognition.append(part, isHeading: false) }
            recognition.recognise()
            return TrainingText(recognition, bytes, classes)
        }
    }

    private init(
        _ recognition: Recognition, _ bytes: UnsafeBufferPointer<UInt8>, _ classes: WordClasses
    ) {
        var seen = Observations(bytes, classes)
        seen.observe(recognition)
        tokens = recognition.tokeniser.tokens.map { Int($0.start)..<Int($0.end) }
        sentences = seen.sentences
        isCandidate = seen.isCandidate
        for sentence in seen.sentences {
            for index in sentence where seen.isCandidate[index] {
                starts.append(features.count)
                var list = List(features: features, tellsWord: tellsWord)
                features = []
                tellsWord = []
                for role in Features.Role.allCases {
                    let place = index + role.distance
                    if sentence.contains(place) {
                        Features.add(seen.forms, seen.form[place], role, to: &list)
                    } else {
                        Features.addBorder(role, to: &list)
                    }
                }
                Features.addJoint(seen, index, in: sentence, to: &list)
                words.append(LabelCounts.word(at: index, in: seen))
                places.append(LabelCounts.Place(index, in: seen))
                features = list.features
                tellsWord = list.tellsWord
            }
        }
        starts.append(features.count)
    }

    /// The features of the second pass.
    ///
    /// - Parameter labels: what the first pass says of each candidate.
    /// - Returns: features of the candidates as in ``features``, and as in ``starts``.
    package func features(after labels: [UInt8]) -> (features: [UInt32], starts: [Int]) {
        var counts = LabelCounts()
        counts.reset(wordCount: Int(words.max() ?? -1) + 1)
        for (word, label) in zip(words, labels) { counts.add(word, label) }
        var list = List(features: [], tellsWord: [])
        var starts: [Int] = []
        for index in words.indices {
            starts.append(list.features.count)
            counts.addFeatures(words[index], labels[index], places[index], to: &list)
        }
        starts.append(list.features.count)
        return (list.features, starts)
    }

    private struct List: FeatureSink {
        var features: [UInt32]
        var tellsWord: [Bool]

        mutating func add(_ feature: UInt32) {
            features.append(feature)
            tellsWord.append(false)
        }

        mutating func addWord(_ feature: UInt32) {
            features.append(feature)
            tellsWord.append(true)
        }
    }
}

/// Sentences in tokens, as one text with a space between them.
struct GivenText {
    private var bytes: [UInt8] = []
    private var sentences: [[Range<Int>]] = []

    init(_ sentences: [[String]]) {
        for sentence in sentences {
            var ranges: [Range<Int>] = []
            for token in sentence {
                let start = bytes.count
                bytes.append(contentsOf: token.utf8)
                ranges.append(start..<bytes.count)
                bytes.append(0x20)
            }
            self.sentences.append(ranges)
        }
    }

    /// Runs the rules over the text and hands over what they found.
    mutating func withRecognition<Result>(
        _ body: (Recognition, UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        bytes.withUnsafeBufferPointer { bytes in
            var recognition = Recognition(bytes)
            for sentence in sentences { recognition.append(given: sentence) }
            recognition.recognise()
            return body(recognition, bytes)
        }
    }
}
