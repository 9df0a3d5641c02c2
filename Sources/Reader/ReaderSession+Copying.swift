import Articles

extension ReaderSession {
    /// - Parameter subject: what it is, as in "120 characters".
    func copy(_ text: String, _ subject: String) {
        let sent = terminal.copy(text)
        let isBegun = clipboard.copy(text) { [mailbox] outcome in
            mailbox.post(.copied(CopyReport(subject, sent, outcome)))
        }
        if !isBegun { say(CopyReport(subject, sent)) }
    }

    func copyCitation(_ id: ArticleID, _ range: TextRange) {
        do {
            copy(try runner.citation(id, range), "the passage with its citation")
        } catch {
            send(.failed(message(for: error)))
        }
    }

    func say(_ report: CopyReport) {
        send(report.isComplaint ? .failed(report.sentence) : .informed(report.sentence))
    }
}
