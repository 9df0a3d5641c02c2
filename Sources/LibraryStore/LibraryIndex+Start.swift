import Articles

/// What lets a reader start without opening the file of the index: see ``StartFile``.
extension LibraryIndex {
    /// What is known of the start that this is, and what is to be kept for the next.
    struct Start {
        /// What was found beside the index.
        let kept: StartFile?
        /// Nil as soon as the file of the index has been opened: it says itself what there is.
        var answers: StartAnswers?
        private(set) var settled: Settled?
        private var isWritten = false

        init(kept: StartFile?) {
            self.kept = kept
            answers = kept?.answers
            if let kept, let digest = kept.settled {
                settled = Settled(digest: digest, status: kept.stamp.status)
            }
        }

        mutating func indexIsWritten() {
            isWritten = true
            settled = nil
        }

        /// Not after anything was written: the next start looks through what there is then.
        mutating func settle(_ new: Settled?) {
            if !isWritten { settled = new }
        }
    }

    struct Settled: Hashable {
        let digest: UInt64
        /// Of the index's file when it was said to be settled.
        let status: FileStatus
    }

    /// A digest of what the folder and all else was like that the index is made of, when it held
    /// all of that; nil when it is not known, or another process may have changed the index since.
    package var settled: UInt64? {
        guard let path, let settled = start.withLock({ $0.settled }),
            settled.status == FileStatus(of: path)
        else { return nil }
        return settled.digest
    }

    /// Says what ``settled`` is from now on, until anything is written.
    ///
    /// - Parameter digest: nil where the index may lack something.
    package func settle(_ digest: UInt64?) {
        let status = path.flatMap { FileStatus(of: $0) }
        start.withLock { start in
            start.settle(
                digest.flatMap { digest in status.map { Settled(digest: digest, status: $0) } })
        }
    }

    var startAnswers: StartAnswers? { start.withLock { $0.answers } }

    /// Closes the file, as ``close()`` does, and keeps for the next start what it will ask for.
    public func close(keepingAnswersTo questions: StartQuestions) {
        if let path, isOpen, let file = DatabaseFile(path) {
            settleLog()
            let new = try? together { try startFile(questions, file) }
            close()
            // Another process may have come in between.
            if let new, new.stamp == file.stamp {
                // Without a file that can be written, the next start opens the index.
                try? new.write(besideIndex: path, of: library)
            }
            file.close()
        }
        close()
    }

    /// - Returns: nil where what is kept is still right, and where nothing can be kept.
    private func startFile(
        _ questions: StartQuestions, _ file: DatabaseFile
    ) throws(StoreError) -> StartFile? {
        let kept = start.withLock { $0.kept }
        let settled = self.settled
        guard let stamp = file.stamp,
            kept?.stamp != stamp || kept?.settled != settled || kept?.answers.questions != questions
        else { return nil }
        return StartFile(
            stamp: stamp, settled: settled, answers: try StartAnswers(questions, of: self))
    }
}
