import CConfinedProcess
import Glibc

/// A program that documents are read through, as it is or is not installed.
public struct ConverterProgram: Hashable, Sendable {
    public let name: String
    /// Where it is; nil where it is missing.
    public let path: String?
    /// The package that has it, where that is known.
    public let package: String?
    /// Of the documents that it is for.
    public let patterns: [String]

    /// Whether the system lets programs be kept from the network here.
    public static var areKeptFromNetwork: Bool { confined_can_deny_network() != 0 }
}

extension ReadingOptions {
    /// The programs that documents are read through, each once, in the order in which they are asked.
    ///
    /// - Parameter path: the directories that programs are looked for in, as in PATH.
    public func programs(in path: String?) -> [ConverterProgram] {
        var names: [String] = []
        for converter in converters where !names.contains(converter.program) {
            names.append(converter.program)
        }
        return names.map { name in
            let own = converters.filter { $0.program == name }
            return ConverterProgram(
                name: name, path: ConfinedProgram.find(name, in: path),
                package: own.lazy.compactMap(\.package).first, patterns: own.map(\.pattern.text))
        }
    }
}
