import Articles

/// Texts that the tests edit; written for them.
enum Texts {
    static let harbour = """
        # The harbour office

        The harbour office opened its books on a grey Monday in March. For eleven years nobody
        outside the port had read them, and the clerk who unlocked the room asked twice whether the
        visitors were sure.

        The first volume lists every ship that paid its dues in tar instead of coin. The second
        lists those that did not pay at all. A careful hand has marked nineteen names with a small
        cross, and beside each cross stands the same remark: settled elsewhere.

        What “elsewhere” meant, the clerk could not say. The director, reached by telephone, said
        that the remark was a habit of his predecessor’s and that nothing should be read into it.
        He then asked for the books back by Friday.

        By Friday the room was locked again. The nineteen names, though, had been copied.
        """

    static let mixed = """
        Zwölf Boxkämpfer jagten über den großen Deich – und keiner sah hin.

        研究者たちは港の帳簿を読んだ。十九の名前に小さな印が付いていた。

        Корабль вышел из порта ночью, и никто его больше не видел.

        Family 👨‍👩‍👧‍👦 and flags 🇫🇷🇯🇵, e\u{301}té, and a last word.
        """

    static let all = [harbour, mixed, "x", "", "a\n\nb\n\na\n\nb"].map { ReadingText($0) }
}

extension ReadingText {
    /// The range of the only, or the given, occurrence of `string`.
    func range(of string: String, occurrence: Int = 1) -> TextRange {
        let wanted = Array(string.utf8)
        var left = occurrence
        for start in 0...max(0, count - wanted.count)
        where bytes[start...].starts(with: wanted) {
            left -= 1
            if left == 0 { return TextRange(utf8: start..<start + wanted.count) }
        }
        preconditionFailure("not in the text: \(string)")
    }

    func replacing(_ old: String, with new: String) -> ReadingText {
        let range = range(of: old).utf8
        var bytes = bytes
        bytes.replaceSubrange(range, with: new.utf8)
        return ReadingText(repairing: bytes)
    }
}
