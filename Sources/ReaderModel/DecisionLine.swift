/// What is typed on the command line after the name of a command that decides on names.
public struct DecisionLine: Hashable, Sendable {
    public let command: Command
    /// The rest, with single spaces in it and none at the ends.
    let rest: String

    private static let commands: [Command] = [.same, .split, .rename, .kind, .markAs]

    /// Nil when the line is another command, or not as far yet.
    public init?(_ text: String) {
        guard let space = text.firstIndex(of: " "),
            let command = Command(rawValue: String(text[..<space])),
            Self.commands.contains(command)
        else { return nil }
        self.command = command
        rest = text[space...].split(separator: " ").joined(separator: " ")
    }

    /// The line before anything is typed after the name.
    static func start(_ command: Command) -> String { command.rawValue + " " }

    func completed(with text: String) -> String { Self.start(command) + text }
}
