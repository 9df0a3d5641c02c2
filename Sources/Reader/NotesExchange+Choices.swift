import Annotating
import Articles
import Glibc
import ReaderModel

extension NotesExchange {
    private static let mostChoices = 200

    /// What can stand in place of the word that is being typed: a format, then a path.
    func choices(for line: ExchangeLine) -> [Choice] {
        guard let path = line.path else {
            return Self.formats(isImport: line.isImport)
                .filter { $0.rawValue.hasPrefix(line.format) }
                .map { Choice(.text($0.rawValue), title: $0.rawValue, detail: $0.help) }
        }
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { String(path[...$0]) } ?? ""
        let begun = path.dropFirst(folder.count)
        let names = Self.names(in: withHome(folder.isEmpty ? "." : folder)).filter { name in
            name.hasPrefix(begun) && (!name.hasPrefix(".") || begun.hasPrefix("."))
        }
        let wanted = line.isImport ? Self.endings(of: line.format) : []
        func isWanted(_ name: String) -> Bool { wanted.contains { name.hasSuffix($0) } }
        // Files that look like what is asked for stand first.
        return names.map { (isWanted($0) ? 0 : 1, $0) }.sorted { $0 < $1 }
            .prefix(Self.mostChoices).map {
                Choice(.text(folder + $0.1), title: folder + $0.1, detail: "")
            }
    }

    private static func endings(of format: String) -> [String] {
        guard let format = ExchangeFormat(rawValue: format) else { return [] }
        return format.canBeImported ? [".json", ".jsonld"] : ["." + format.fileExtension]
    }

    /// Folders have a slash behind their names. Those that cannot be shown are left out.
    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) {
                    String(validatingCString: $0)
                }
            }
            guard let name, name != ".", name != "..", name == name.printableLine else { continue }
            var status = stat()
            let isFolder =
                stat(folder + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
            names.append(isFolder ? name + "/" : name)
        }
        return names
    }
}

extension ExchangeFormat {
    /// What it is for, beside its name.
    fileprivate var help: String {
        switch self {
        case .jsonld: "W3C Web Annotation; nothing is lost"
        case .hypothesis: "what the Hypothesis client exports, on the open article"
        case .markdown: "to read and edit; changes can be imported"
        case .org: "the same for Org mode"
        case .html: "one page with the notes in the margin, to read and print"
        case .csv: "one row a note, for spreadsheets"
        case .cslJSON: "the documents with notes, for citation managers"
        case .bibtex: "the same for LaTeX"
        case .brat: "a folder of texts, names and notes for the annotation tool"
        }
    }
}
