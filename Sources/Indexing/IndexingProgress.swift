/// How far indexing is.
public struct IndexingProgress: Hashable, Sendable {
    public enum Stage: String, Hashable, Sendable {
        case scanning
        case importing
        case recognising
        case linking
    }

    public var stage: Stage
    /// Documents done in this stage; names, when it is linking.
    public var done: Int
    /// What the stage has to do in all; 0 while that is not known.
    public var total: Int
    /// How many are done in a second; nil while that is not known.
    public var rate: Int?
    /// Until the stage is done, as far as can be told; nil while that is not known.
    public var secondsLeft: Int?
    /// Whether names were linked since the last time, so that there is more to be shown.
    public var hasNewNames = false

    public init(_ stage: Stage, done: Int = 0, total: Int = 0) {
        self.stage = stage
        self.done = done
        self.total = total
    }

    /// As the status line shows it.
    public var text: String {
        switch stage {
        case .scanning: "Scanning: \(done) files"
        case .importing: "Reading \(done) of \(total)" + pace
        case .recognising: "Finding names: \(done) of \(total)" + pace
        case .linking:
            total > done && done > 0 ? "Linking names: \(done) of \(total)" : "Linking names"
        }
    }

    private var pace: String {
        guard done < total, let rate, let secondsLeft else { return "" }
        return ", \(rate) a second, \(Self.duration(secondsLeft)) left"
    }

    private static func duration(_ seconds: Int) -> String {
        if seconds < 90 { return "\(max(1, seconds)) s" }
        let minutes = (seconds + 30) / 60
        return minutes < 90 ? "\(minutes) min" : "\((minutes + 30) / 60) h"
    }
}
