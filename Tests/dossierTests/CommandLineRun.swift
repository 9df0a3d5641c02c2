import FoundationEssentials
import Glibc
import TestSupport

/// One run of the built program that prints, with what it printed.
struct CommandLineRun {
    let status: Int32
    let output: String
    let messages: String

    var json: JSONValue? {
        try? JSONDecoder().decode(JSONValue.self, from: Data(output.utf8))
    }
}

/// A value of JSON.
enum JSONValue: Decodable, Hashable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    subscript(key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }
    var text: String? { if case .string(let text) = self { text } else { nil } }
    var int: Int? { if case .number(let number) = self { Int(number) } else { nil } }

    var keys: Set<String> {
        if case .object(let members) = self { Set(members.keys) } else { [] }
    }
}

/// The built program on a small library of ours, in a home of its own.
struct CommandLineProgram {
    let program = BuiltProgram()

    init() {
        program.library.write(
            "a.txt",
            """
            Envoy returns from Oslo

            Foreign minister Hanna Berg met Oleg Petrov in Oslo on Monday. Berg said little.

            Petrov left for Geneva before the evening. The café was “full”.
            """)
        program.library.write(
            "deep/b.md",
            """
            # Talks go on in Geneva

            Hanna Berg and Oleg Petrov met again in **Geneva**. The café was empty.
            """)
    }

    var folder: String { program.library.path }

    func path(_ name: String) -> String { folder + "/" + name }

    /// - Parameters:
    ///   - input: what stands on standard input.
    ///   - directory: to run in; nil for the home.
    func run(
        _ arguments: [String], input: String = "", environment extra: [String: String] = [:],
        directory: String? = nil
    ) -> CommandLineRun {
        let files = TemporaryFolder()
        files.write("input", input)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let flags = O_WRONLY | O_CREAT
        posix_spawn_file_actions_addopen(&actions, 0, files.path + "/input", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, files.path + "/output", flags, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, files.path + "/messages", flags, 0o600)
        let environment = program.environment.merging(extra) { $1 }
        let status = Self.spawn(
            ["/usr/bin/env", "-C", directory ?? program.home.path, BuiltProgram.path] + arguments,
            environment.map { "\($0)=\($1)" }, &actions)
        return CommandLineRun(
            status: status, output: String(decoding: files.read("output") ?? [], as: UTF8.self),
            messages: String(decoding: files.read("messages") ?? [], as: UTF8.self))
    }

    func run(_ arguments: String...) -> CommandLineRun { run(arguments) }

    private static func spawn(
        _ arguments: [String], _ environment: [String],
        _ actions: inout posix_spawn_file_actions_t
    ) -> Int32 {
        var argv = arguments.map { strdup($0) } + [nil]
        var envp = environment.map { strdup($0) } + [nil]
        defer { for word in argv + envp { free(word) } }
        var process = pid_t()
        guard posix_spawn(&process, arguments[0], &actions, nil, &argv, &envp) == 0 else {
            return -1
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        // The exit status, or 128 and the number of the signal, as shells tell it.
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }
}
