import Glibc
import Indexing
import LibraryStore
import Ncurses
import Reader

/// Opens the reader: wires the library to the terminal that people use.
struct OpenReader {
    let path: String?
    /// The notebook to use in place of the usual one.
    let notebook: String?
    /// What the document is to be read in; nil to find out.
    var encoding: TextEncodingName?

    /// - Returns: the exit status, also when a signal ended the reader.
    func run(in surroundings: Surroundings) throws -> Int32 {
        guard path != "-" else { throw CommandError.keysOnStandardInput }
        let root = try LibraryRoot(path: path ?? LibraryOpening.defaultFolder)
        if encoding != nil, case .folder = root { throw CommandError.encodingOfFolder }
        guard surroundings.isInputTerminal else { throw CommandError.noTerminal("standard input") }
        guard surroundings.output.isTerminal else {
            throw CommandError.noTerminal("standard output")
        }
        NcursesTerminal.reserveMemory()
        let locations = try DataLocations(environment: surroundings.environment)
        let launch = ReaderLaunch(
            root: root, locations: locations, notebook: notebook ?? locations.notebook,
            encoding: encoding?.rawValue, environment: surroundings.environment,
            now: surroundings.now)
        let ending: ReaderEnding
        do {
            ending = try launch.run { try NcursesTerminal(wakeUp: $0) }
        } catch {
            throw CommandError.reader(message(for: error))
        }
        for remark in ending.remarks { surroundings.say(remark) }
        if let signal = ending.signal { end(by: signal) }
        return ExitStatus.done.rawValue
    }

    /// Ends the program by the signal that was caught, so that the shell knows why it ended.
    private func end(by signal: Int32) {
        Glibc.signal(signal, SIG_DFL)
        raise(signal)
    }
}
