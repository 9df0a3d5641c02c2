import ArgumentParser
import Indexing

/// The name of an encoding on the command line.
struct TextEncodingName: RawRepresentable, ExpressibleByArgument {
    let rawValue: String

    /// - Returns: nil for a name that no encoding goes by.
    init?(rawValue: String) {
        var options = ReadingOptions()
        guard options.choose(encoding: rawValue) else { return nil }
        self.rawValue = rawValue
    }

    static let help = ArgumentHelp(
        "Read the document in this encoding, whatever it looks like (koi8-r, latin1, shift_jis).",
        valueName: "NAME")
}
