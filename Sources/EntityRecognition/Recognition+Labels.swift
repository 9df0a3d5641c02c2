import Articles

/// Joins what the model says with what the rules say.
extension Recognition {
    /// Takes the model's names for the rules' own. The rules keep what they know better: dates and
    /// amounts where no name of the model holds them, nationalities, people after their titles, and
    /// ships.
    mutating func take(_ labels: borrowing [UInt8], _ sentences: borrowing [Range<Int>]) {
        let byRules = found
        found.removeAll(keepingCapacity: true)
        bounds = 0..<tokeniser.tokens.count
        for sentence in sentences.indices { addNames(labels, sentences[sentence]) }
        mendFound()
        let count = found.count
        var at = 0
        for (index, name) in byRules.enumerated() {
            while at < count, found[at].tokens.upperBound <= name.tokens.lowerBound { at += 1 }
            if at < count, found[at].tokens.overlaps(name.tokens) {
                if found[at].tokens == name.tokens, isSureKind(name, not: found[at].kind) {
                    found[at].kind = name.kind
                } else if index + 1 < byRules.count,
                    isBody(found[at], with: name, and: byRules[index + 1])
                {
                    found[at] = byRules[index + 1]
                    found.append(name)
                }
            } else if name.kind == .date || name.kind == .money || isSure(name) {
                found.append(name)
            }
        }
        found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Nationalities are names wherever they stand with a capital, and so is who has a title.
    private func isSure(_ name: Found) -> Bool {
        let first = name.tokens.lowerBound
        if name.kind == .person, isCapital(first - 1), cue(first - 1).contains(.honorific) {
            return true
        }
        if name.kind == .person, name.tokens.count == 2, isInSyllables(name.tokens.upperBound - 1) {
            return true
        }
        return name.kind == .group && name.tokens.count == 1
            && classes(name.tokens.lowerBound).contains(.demonym)
    }

    /// "Ki-moon": no compound of English is written so.
    private func isInSyllables(_ index: Int) -> Bool {
        guard isCapital(index), shape(index).contains(.hyphenated), length(index) <= 12,
            classes(index).isDisjoint(with: .common)
        else { return false }
        let token = tokeniser.tokens[index]
        let bytes = tokeniser.bytes[Int(token.start)..<Int(token.end)]
        let parts = bytes.split(separator: UInt8(ascii: "-"))
        guard parts.count == 2, parts.allSatisfy({ (2...6).contains($0.count) }),
            parts[1].allSatisfy({ $0 &- 0x61 < 26 })
        else { return false }
        return parts[0].map { $0 | 0x20 }.withUnsafeBufferPointer {
            Cue($0).isEmpty && !Lexicons.commonWords.contains($0)
        }
    }

    /// "Turkish Justice Ministry": the nationality is a name of its own.
    private func isBody(_ whole: Found, with nationality: Found, and body: Found) -> Bool {
        whole.kind == .organisation && nationality.kind == .group && isSure(nationality)
            && body.kind == .organisation
            && whole.tokens.lowerBound == nationality.tokens.lowerBound
            && nationality.tokens.upperBound == body.tokens.lowerBound
            && whole.tokens.upperBound == body.tokens.upperBound
    }

    private func isSureKind(_ name: Found, not other: EntityKind) -> Bool {
        let first = name.tokens.lowerBound
        switch name.kind {
        case .place: return other == .organisation && isCountry(name.tokens)
        // "K.G.B."
        case .organisation:
            return name.tokens.count == 1 && shape(first).contains(.dotted)
                && acronymKind(first) == .organisation
        case .group: return isSure(name) && !classes(first).contains(.country)
        case .product: return name.tokens.count > 1 && isShipPrefix(first)
        default: return false
        }
    }

    private func isCountry(_ name: Range<Int>) -> Bool {
        guard name.count <= 4 else { return false }
        if name.count == 1 {
            return classes(name.lowerBound).contains(.country) && !isAcronym(name.lowerBound)
        }
        var key: [UInt8] = []
        for index in name where isWord(index) {
            if !key.isEmpty { key.append(UInt8(ascii: "_")) }
            tokeniser.vocabulary.appendKey(of: tokeniser.tokens[index].word, to: &key)
        }
        return key.withUnsafeBufferPointer { CountryNames().country(named: $0) != nil }
    }

    /// "Post-Herald", "Lakeland-Weekly": what stands last in a compound says what it is.
    private func isPaper(_ index: Int) -> Bool {
        guard isWord(index), shape(index).contains(.capital) else { return false }
        return tokeniser.vocabulary.withKey(of: tokeniser.tokens[index].word) { key in
            guard let hyphen = key.lastIndex(of: UInt8(ascii: "-")), hyphen > 1 else {
                return false
            }
            let cue = Cue(UnsafeBufferPointer(rebasing: key[(hyphen + 1)...]))
            return cue.contains([.newspaperHead, .organisationHead])
                || cue.contains([.mediaNoun, .organisationHead])
        }
    }

    private mutating func addNames(_ labels: borrowing [UInt8], _ sentence: Range<Int>) {
        var start = -1
        for index in sentence {
            let label = Label(rawValue: labels[index])
            guard let kind = label.kind, let position = label.position else {
                start = -1
                continue
            }
            switch position {
            case .only:
                let kind = isPaper(index) ? .organisation : kind.entityKind
                found.append(Found(tokens: index..<index + 1, kind: kind))
            case .first: start = index
            case .inner: break
            case .last:
                if start >= 0 {
                    found.append(Found(tokens: start..<index + 1, kind: kind.entityKind))
                }
                start = -1
            }
        }
    }
}
