import Annotating
import Articles

extension AnchorFinder {
    /// Where an annotation's passage is now, by what the user accepted last. Where that fails, what
    /// was accepted before and what the note was made on are tried; what they find is a guess, unless
    /// the text is again the one that they were made on.
    ///
    /// - Parameter hash: of the document today.
    public func anchor(_ annotation: Annotation, hash: ContentHash) -> Anchor {
        if annotation.isDetached { return .orphan }
        return place(of: annotation, hash: hash)
    }

    /// The same, and where the user said that the passage is gone, it is looked for nevertheless.
    public func place(of annotation: Annotation, hash: ContentHash) -> Anchor {
        let targets = annotation.targets
        for target in targets where target.hash == hash {
            let anchor = anchor(target.selector, isSameText: true)
            if case .exact = anchor { return anchor }
        }
        let latest = anchor(targets[0].selector, isSameText: targets[0].hash == hash)
        guard latest == .orphan else { return latest }
        for target in targets.dropFirst() {
            let anchor = anchor(target.selector, isSameText: false)
            switch anchor {
            case .exact(let range), .moved(let range): return .fuzzy(range, score: 1)
            case .fuzzy, .ambiguous: return anchor
            case .orphan: continue
            }
        }
        return .orphan
    }
}
