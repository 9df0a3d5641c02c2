import Glibc

/// Runs the user's editor on a text.
struct ExternalEditor {
    enum Failure: Error {
        case cannotStart(String, Int32)
        case failed(String, status: Int32)
        case noFile(Int32)

        var message: String {
            switch self {
            case .cannotStart(let editor, let code):
                "\(editor) cannot be started: \(String(cString: strerror(code))). "
                    + "Set VISUAL or EDITOR to an editor that is installed."
            case .failed(let editor, let status):
                "\(editor) ended with status \(status); the note is as it was."
            case .noFile(let code):
                "No temporary file can be made: \(String(cString: strerror(code)))."
            }
        }
    }

    /// A command line: the program and its arguments, split at spaces.
    private let command: [String]

    /// - Parameter environment: `VISUAL` goes before `EDITOR`, and `vi` is the last resort.
    init(environment: [String: String]) {
        let named = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }
        let line = named.first { !$0.allSatisfy(\.isWhitespace) } ?? "vi"
        command = line.split(separator: " ").map(String.init)
    }

    /// The text after editing. The terminal must have been given back before.
    func edit(_ text: String) throws(Failure) -> String {
        var path = Array("/tmp/dossier-note-XXXXXX.md".utf8CString)
        let descriptor = mkstemps(&path, 3)
        guard descriptor >= 0 else { throw .noFile(errno) }
        defer { unlink(path) }
        write(text, to: descriptor)
        try run(on: path)
        return try read(path)
    }

    private func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written <= 0 { break }
            rest = rest.dropFirst(written)
        }
        close(descriptor)
    }

    private func run(on path: [CChar]) throws(Failure) {
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
        arguments.append(strdup(path))
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        var child = pid_t()
        let code = posix_spawnp(&child, command[0], nil, nil, arguments, environ)
        guard code == 0 else { throw .cannotStart(command[0], code) }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else { throw .failed(command[0], status: (status >> 8) & 0xFF) }
    }

    private func read(_ path: [CChar]) throws(Failure) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .noFile(errno) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count <= 0 { break }
            bytes += buffer[..<count]
        }
        // Editors end the last line; a note does not.
        while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
