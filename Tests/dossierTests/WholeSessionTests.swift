import Glibc
import TestSupport
import Testing

/// What a session leaves behind, and what it does not touch.
@Suite(.serialized) struct WholeSessionTests {
    private let program = BuiltProgram()

    init() {
        program.library.write(
            "a.txt",
            "Envoy returns\n\nForeign minister Hanna Berg met Oleg Petrov in Oslo on 3 May 1996.")
        program.library.write("deep/b.md", "# Talks in İstanbul\n\nHanna Berg met them in INDIA.")
        chmod(program.library.path + "/a.txt", 0o444)
    }

    private func run(
        _ arguments: [String], by wrapper: [String] = [], _ extra: [String: String] = [:]
    ) -> CommandLineRun {
        RunningProgram(
            arguments, by: wrapper, environment: program.environment.merging(extra) { $1 }
        ).wait()
    }

    /// The time, mode, owner, size and bytes of each document.
    private func documents() -> [String] {
        ["a.txt", "deep/b.md"].map { name in
            var status = stat()
            stat(program.library.path + "/" + name, &status)
            let bytes = program.library.read(name) ?? []
            return "\(name) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(status.st_mode) "
                + "\(status.st_uid) \(status.st_ino) \(status.st_ctim.tv_nsec) \(bytes)"
        } + program.library.names() + program.library.names(in: "deep")
    }

    @Test func noDocumentIsTouchedAndEveryFileIsForTheUserAlone() {
        let before = documents()
        let open = ["/bin/sh", "-c", "umask 0; exec \"$@\"", "sh"]
        let folder = program.library.path
        let terminal = PseudoTerminal(
            open + [BuiltProgram.path, folder], environment: program.environment)
        #expect(terminal.wait(for: "Oleg Petrov"))
        terminal.type("\r\ta")
        #expect(terminal.wait(for: "New note"))
        terminal.type("a note")
        usleep(800_000)
        terminal.type("\u{13}")
        #expect(terminal.wait(for: "is saved"))
        terminal.type("h:rename Johanna Berg\r")
        #expect(terminal.wait(for: "Johanna Berg"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
        for arguments in [
            ["index", folder], ["search", "Oslo", folder], ["list", folder], ["entities", folder],
            ["show", folder + "/a.txt"], ["timeline", folder], ["doctor", folder],
            ["notes", "add", folder + "/a.txt", "--quote", "Oslo", "--body", "x"],
            ["notes", "export", "--format", "html", "-o", program.home.path + "/cache/out.html"],
            ["notes", "restore"],
        ] {
            #expect(run(arguments, by: open).status == 0, "\(arguments)")
        }
        #expect(documents() == before)
        var count = 0
        for name in ["cache", "data", "state"] { check(program.home.path + "/" + name, &count) }
        #expect(count > 8)
    }

    private func check(_ path: String, _ count: inout Int) {
        var status = stat()
        #expect(lstat(path, &status) == 0)
        count += 1
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        #expect(status.st_mode & 0o777 == (isFolder ? 0o700 : 0o600), "\(path)")
        guard isFolder, let stream = opendir(path) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { check(path + "/" + name, &count) }
        }
    }

    @Test func neitherTheLocaleNorTheTimeZoneChangesWhatIsShown() {
        let folder = program.library.path
        #expect(
            run(["notes", "add", folder + "/a.txt", "--quote", "Oslo", "--body", "x"]).status == 0)
        let commands = [
            ["list", folder, "--json"], ["entities", folder, "--json"],
            ["search", "istanbul", folder, "--json"], ["search", "INDIA", folder, "--json"],
            ["timeline", folder, "--json"], ["notes", "list", folder, "--json"],
            ["show", folder + "/a.txt", "--json"], ["notes", "restore", "--json"],
        ]
        let usual = commands.map { run($0, [:]).output }
        #expect(usual.allSatisfy { $0.count > 20 })
        for extra in [
            ["LC_ALL": "C", "TZ": "UTC"], ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"],
            ["LC_ALL": "POSIX", "TZ": "America/St_Johns"],
            ["LC_ALL": "", "LANG": "tr_TR", "TZ": ":x"],
        ] {
            for (command, output) in zip(commands, usual) {
                #expect(run(command, extra).output == output, "\(command) \(extra)")
            }
        }
    }
}
