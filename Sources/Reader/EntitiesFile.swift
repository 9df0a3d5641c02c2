import Articles
import Indexing
import TOMLKit

/// The list of names that the readers of a folder share: `entities.toml`.
///
///     not-entities = ["Photo"]
///
///     [[entity]]
///     name = "Sergei Ivanov"          # what it is called
///     kind = "person"
///     aliases = ["S. Ivanov"]         # other names of the same
///     never = ["Viktor Ivanov"]       # names of others
///     mark = true                     # wherever the name and the aliases stand
public struct EntitiesFile {
    private enum Fault: Error {
        case at(line: Int?, String)
    }

    /// Reads the list of a library; there is none for a library without such a file.
    public static func read(_ root: LibraryRoot) -> SharedEntities {
        let path = DocumentPath(
            bytes: root.absolutePath(of: DocumentPath(SharedEntities.fileName))
        ).string
        do {
            guard let text = try ConfigurationFile.read(path) else { return SharedEntities() }
            return SharedEntities(rulings: try rulings(text))
        } catch Fault.at(let line, let reason) {
            let place = line.map { "\(path), line \($0)" } ?? path
            return SharedEntities(fault: "\(place): \(reason). The list was left out.")
        } catch let failure as Configuration.Failure {
            return SharedEntities(fault: failure.message)
        } catch {
            return SharedEntities(fault: "\(path): \(error). The list was left out.")
        }
    }

    /// What a list says, in its order.
    private static func rulings(_ text: String) throws -> [EntityDecision.Ruling] {
        let table: TOMLTable
        do throws(TOMLText.Fault) {
            table = try TOMLText.table(text)
        } catch {
            throw Fault.at(line: error.line, error.reason)
        }
        let lines = EntryLines(text)
        var rulings: [EntityDecision.Ruling] = []
        for key in table.keys {
            switch key {
            case "entity":
                guard let entries = table[key]?.array else {
                    throw Fault.at(line: lines.line(of: key), "an entity begins with [[entity]]")
                }
                for (number, entry) in entries.enumerated() {
                    do {
                        guard let entry = entry.table else {
                            throw Fault.at(line: nil, "an entity begins with [[entity]]")
                        }
                        rulings += try self.rulings(of: entry)
                    } catch Fault.at(nil, let reason) {
                        throw Fault.at(line: lines.line(ofEntity: number), reason)
                    }
                }
            case "not-entities":
                do {
                    rulings += try strings(table[key], key).map { .notEntity($0) }
                } catch Fault.at(nil, let reason) {
                    throw Fault.at(line: lines.line(of: key), reason)
                }
            default:
                throw Fault.at(
                    line: lines.line(of: key),
                    "there is no “\(key)”; known are entity, not-entities")
            }
        }
        return rulings
    }

    private static func rulings(of entry: TOMLTable) throws -> [EntityDecision.Ruling] {
        let known = ["name", "kind", "aliases", "never", "mark"]
        for key in entry.keys where !known.contains(key) {
            throw Fault.at(
                line: nil, "there is no “\(key)”; known are \(known.joined(separator: ", "))")
        }
        let name = try entry["name"].map { try string($0, "name") }
        let aliases = try strings(entry["aliases"], "aliases")
        guard let subject = aliases.first ?? name else {
            throw Fault.at(line: nil, "an entity has a name or aliases")
        }
        var rulings: [EntityDecision.Ruling] = []
        for alias in aliases.dropFirst() { rulings.append(.same(subject, alias)) }
        if let name { rulings.append(.rename(subject, to: name)) }
        if let kind = try entry["kind"].map({ try self.kind($0) }) {
            rulings.append(.kind(subject, kind))
            if entry["mark"]?.bool == true {
                rulings += ([name].compactMap { $0 } + aliases).map { .mark($0, kind) }
            }
        } else if entry["mark"]?.bool == true {
            throw Fault.at(line: nil, "what is marked has a kind")
        }
        for other in try strings(entry["never"], "never") {
            rulings.append(.apart(other, from: subject))
        }
        return rulings
    }

    private static func kind(_ value: any TOMLValueConvertible) throws -> EntityKind {
        guard let kind = EntityKind(rawValue: try string(value, "kind")) else {
            let kinds = EntityKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw Fault.at(line: nil, "the kinds are \(kinds)")
        }
        return kind
    }

    private static func string(
        _ value: any TOMLValueConvertible, _ key: String
    ) throws -> String {
        guard let text = value.string, !text.allSatisfy(\.isWhitespace) else {
            throw Fault.at(line: nil, "\(key) is a string that is not empty")
        }
        return text
    }

    private static func strings(
        _ value: (any TOMLValueConvertible)?, _ key: String
    ) throws -> [String] {
        guard let value else { return [] }
        guard let array = value.array else {
            throw Fault.at(line: nil, "\(key) is a list of strings")
        }
        return try array.map { try string($0, key) }
    }
}

/// Where the entries of a list begin, as the parser does not say it.
private struct EntryLines {
    private var entities: [Int] = []
    private var keys: [(key: String, line: Int)] = []

    init(_ text: String) {
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let bare = line.filter { !$0.isWhitespace }
            if bare.hasPrefix("[[entity]]") { entities.append(number + 1) }
            let key = bare.drop { $0 == "[" }.prefix { $0 != "=" && $0 != "]" }
            keys.append((String(key), number + 1))
        }
    }

    /// - Parameter number: from 0.
    func line(ofEntity number: Int) -> Int? {
        entities.indices.contains(number) ? entities[number] : nil
    }

    func line(of key: String) -> Int? { keys.first { $0.key == key }?.line }
}
