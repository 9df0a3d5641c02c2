import Glibc
import LibraryStore

/// Runs the user's editor on a text.
struct ExternalEditor {
    enum Failure: Error {
        case cannotStart(String, Int32)
        /// `kept` is where what the editor wrote lies, if it wrote anything.
        case failed(String, status: Int32, kept: String?)
        case isStillRunning(String, kept: String)
        case noFile(Int32)

        var message: String {
            switch self {
            case .cannotStart(let editor, let code):
                "\(editor) cannot be started: \(String(cString: strerror(code))). "
                    + "Set VISUAL or EDITOR to an editor that is installed."
            case .failed(let editor, let status, nil):
                "\(editor) ended with status \(status); the note is as it was."
            case .failed(let editor, let status, let kept?):
                "\(editor) ended with status \(status); the note is as it was, and what the "
                    + "editor wrote is kept in \(kept)."
            case .isStillRunning(let editor, let kept):
                "\(editor) goes on; what it writes is kept in \(kept)."
            case .noFile(let code):
                "No temporary file can be made: \(String(cString: strerror(code))). Make room, "
                    + "or set TMPDIR to another folder."
            }
        }
    }

    /// A command line: the program and its arguments, split at spaces.
    private let command: [String]
    private let temporaryFolder: String

    /// - Parameter environment: `VISUAL` goes before `EDITOR`, and `vi` is the last resort;
    ///   `TMPDIR` says where the text is put meanwhile.
    init(environment: NamedValues) {
        let named = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }
        let line = named.first { !$0.allSatisfy(\.isWhitespace) } ?? "vi"
        command = line.split(separator: " ").map(String.init)
        temporaryFolder = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    }

    /// The text after editing. The terminal must have been given back before.
    ///
    /// - Parameters:
    ///   - onEnd: called on another thread when the editor has ended.
    ///   - wait: is to return when it has, or when there can be no more waiting.
    func edit(
        _ text: String, onEnd: @escaping @Sendable () -> Void, wait: (ChildProcess) -> Void
    ) throws(Failure) -> String {
        let note = try TemporaryNote(text, in: temporaryFolder)
        let process: ChildProcess
        do throws(Failure) {
            process = try ChildProcess(command + [note.path], onEnd: onEnd)
        } catch {
            note.remove()
            throw error
        }
        wait(process)
        guard process.hasEnded else {
            throw .isStillRunning(command[0], kept: note.path)
        }
        return try collect(note, given: text, status: process.waitStatus())
    }

    /// Leaves a text for the user to find, where it could not be saved otherwise.
    ///
    /// - Returns: its path; nil when not even that was possible.
    func keep(_ text: String) -> String? {
        (try? TemporaryNote(text, in: temporaryFolder))?.path
    }

    private func collect(
        _ note: TemporaryNote, given text: String, status: Int32
    ) throws(Failure) -> String {
        let edited = note.read()
        let signal = status & 0x7F
        if status == 0, let edited {
            note.remove()
            return edited
        }
        let isChanged = edited != nil && edited != text
        // An editor that was killed had no say; one that ends with a fault may have been told to.
        if signal != 0, isChanged, let edited {
            note.removeText()
            return edited
        }
        if isChanged { throw failure(status, kept: note.path) }
        throw failure(status, kept: note.removeText() ? nil : note.folder)
    }

    /// The status as a shell would show it.
    private func failure(_ status: Int32, kept: String?) -> Failure {
        let signal = status & 0x7F
        return .failed(
            command[0], status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, kept: kept)
    }
}
