import Articles

extension EntitiesFile {
    /// A list that reads back to decisions of the same effect; those on passages are left out, as a
    /// list knows no passages.
    ///
    /// - Parameter decisions: the earliest first.
    public static func text(of decisions: [EntityDecision]) -> String {
        var lines: [String] = []
        var none: [String] = []
        for decision in decisions {
            switch decision.ruling {
            case .notEntity(let name): none.append(name)
            // A list says of a name only what was said last.
            case .mark(let name, _): none.removeAll { $0 == name }
            default: break
            }
        }
        if !none.isEmpty { lines += ["not-entities = \(list(none))", ""] }
        for decision in decisions { lines += entry(decision.ruling) }
        return lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")
    }

    private static func entry(_ ruling: EntityDecision.Ruling) -> [String] {
        let pairs: [String]
        switch ruling {
        case .same(let a, let b): pairs = ["aliases = \(list([a, b]))"]
        case .rename(let a, to: let b): pairs = ["name = \(quoted(b))", "aliases = \(list([a]))"]
        case .kind(let name, let kind):
            pairs = ["aliases = \(list([name]))", "kind = \(quoted(kind.rawValue))"]
        case .mark(let name, let kind):
            pairs = [
                "aliases = \(list([name]))", "kind = \(quoted(kind.rawValue))", "mark = true",
            ]
        case .apart(let other, from: let name):
            pairs = ["aliases = \(list([name]))", "never = \(list([other]))"]
        case .notEntity, .passage: return []
        }
        return ["[[entity]]"] + pairs + [""]
    }

    private static func list(_ names: [String]) -> String {
        "[" + names.map(quoted).joined(separator: ", ") + "]"
    }

    /// A basic string of TOML.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22, 0x5C: result += "\\" + String(scalar)
            case 0..<0x20, 0x7F:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
