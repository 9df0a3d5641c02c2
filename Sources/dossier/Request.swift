/// What the arguments ask for, told without the parser where only the reader is wanted: it is to be
/// on the screen at once.
enum Request: Hashable {
    case reader(path: String?)
    case command([String])

    /// - Parameter arguments: without the program's name.
    init(_ arguments: [String]) {
        switch arguments.count {
        case 0: self = .reader(path: nil)
        case 1 where Self.isPath(arguments[0]): self = .reader(path: arguments[0])
        default: self = .command(Self.withNotebookInPlace(arguments))
        }
    }

    private static func isPath(_ argument: String) -> Bool {
        if argument.hasPrefix("-") { return false }
        // What most paths have and no command, whose list is not there for nothing.
        let marks = [UInt8(ascii: "/"), UInt8(ascii: ".")]
        return argument.utf8.contains(where: marks.contains)
            || !DossierCommand.names.contains(argument)
    }

    /// Lets `--notebook PATH` stand before the command, too: the parser wants it after.
    private static func withNotebookInPlace(_ arguments: [String]) -> [String] {
        guard let first = arguments.first, first.hasPrefix("--notebook") else { return arguments }
        let count = first == "--notebook" ? 2 : 1
        var rest = arguments.dropFirst(count)
        guard arguments.count > count, let command = rest.popFirst(),
            DossierCommand.names.contains(command)
        else { return arguments }
        var words = [command]
        if command == NotesCommand.name, let action = rest.popFirst() { words.append(action) }
        return words + arguments.prefix(count) + rest
    }
}
