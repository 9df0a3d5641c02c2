import Screen

/// The keys that the terminal database describes, by the names of their capabilities.
enum KeyCapabilities {
    static let all: [(name: String, key: Key)] = {
        var result: [(String, Key)] = [
            ("kcuu1", Key(.up)), ("kcud1", Key(.down)), ("kcub1", Key(.left)),
            ("kcuf1", Key(.right)), ("khome", Key(.home)), ("kend", Key(.end)),
            ("kpp", Key(.pageUp)), ("knp", Key(.pageDown)), ("kich1", Key(.insert)),
            ("kdch1", Key(.delete)), ("kcbt", Key(.backTab)), ("kent", Key(.enter)),
        ]
        for number in 1...12 { result.append(("kf\(number)", Key(.function(number)))) }
        return result
    }()
}
