import Glibc

/// What the environment says of the terminal and of the user's wishes.
public struct TerminalEnvironment: Sendable {
    /// TERM
    public var term: String?
    /// Whether NO_COLOR is set and not empty.
    public var wantsNoColour: Bool
    /// The locale for characters, from LC_ALL, LC_CTYPE or LANG.
    public var locale: String?

    public init(term: String?, wantsNoColour: Bool = false, locale: String? = nil) {
        self.term = term
        self.wantsNoColour = wantsNoColour
        self.locale = locale
    }

    /// As the process has it.
    public static func current() -> TerminalEnvironment {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(value).first
        return TerminalEnvironment(
            term: value("TERM"), wantsNoColour: value("NO_COLOR") != nil, locale: locale)
    }

    /// Whether the terminal shows UTF-8. All do today, also where the locale is "C" because nobody
    /// set one; only a locale that names another encoding is taken at its word.
    public var isUTF8: Bool {
        guard let locale, let dot = locale.firstIndex(of: ".") else { return true }
        let encoding = locale[locale.index(after: dot)...].prefix { $0 != "@" }.lowercased()
        return encoding == "utf-8" || encoding == "utf8"
    }

    /// nil when unset or empty.
    private static func value(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}
