import Glibc
import LibraryStore

/// A program of the window system that takes text for the clipboard on its standard input.
struct ClipboardProgram: Hashable, Sendable {
    /// Absolute.
    var path: String
    var arguments: [String]

    var name: String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.index(after: $0)...]) }
            ?? path
    }

    /// The programs that there are for the window systems that this session has, best first.
    static func available(in environment: NamedValues) -> [ClipboardProgram] {
        var wanted: [(name: String, arguments: [String])] = []
        if has("WAYLAND_DISPLAY", environment) {
            wanted.append(("wl-copy", ["--type", "text/plain"]))
        }
        if has("DISPLAY", environment) {
            wanted.append(("xclip", ["-selection", "clipboard", "-in"]))
        }
        return wanted.compactMap { name, arguments in
            path(of: name, environment).map { ClipboardProgram(path: $0, arguments: arguments) }
        }
    }

    private static func has(_ name: String, _ environment: NamedValues) -> Bool {
        environment[name].map { !$0.isEmpty } ?? false
    }

    /// Folders of PATH that are relative are passed by: a folder of documents is no place for programs.
    private static func path(of name: String, _ environment: NamedValues) -> String? {
        let folders = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        return folders.lazy.filter { $0.hasPrefix("/") }.map { $0 + "/" + name }
            .first { isProgram(String($0)) }
    }

    private static func isProgram(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
            && access(path, X_OK) == 0
    }
}
