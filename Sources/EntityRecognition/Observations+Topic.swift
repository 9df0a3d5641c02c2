import Articles

/// Whether a text is about sport, where a team goes by the name of its town.
extension Observations {
    /// - Returns: 0 for a text that is not, 1 for one that may be, 2 for one that is.
    func sportLevel(_ tokens: [Token], in vocabulary: Vocabulary) -> UInt8 {
        var words = 0
        var hits = 0
        for (index, token) in tokens.enumerated() {
            if token.word >= 0 { words += 1 }
            if isScore(index, tokens) { hits += 1 }
        }
        var known: [Bool?] = Array(repeating: nil, count: vocabulary.words.count)
        for token in tokens
        where token.word >= 0 && token.shape.isDisjoint(with: [.number, .digit]) {
            let word = Int(token.word)
            let isSport =
                known[word] ?? vocabulary.withKey(of: token.word) { Self.sportWords.contains($0) }
            known[word] = isSport
            if isSport { hits += 1 }
        }
        if hits >= 4, hits * 50 >= words { return 2 }
        return hits >= 2 && hits * 100 >= words ? 1 : 0
    }

    /// "3-1", "31 - 0"
    private func isScore(_ index: Int, _ tokens: [Token]) -> Bool {
        guard tokens[index].mark == Mark.hyphen || tokens[index].mark == Mark.dash else {
            let token = tokens[index]
            return token.shape.contains(.number) && token.shape.contains(.hyphenated)
                && token.end - token.start <= 5
        }
        guard index > 0, index + 1 < tokens.count else { return false }
        return isSmallNumber(tokens[index - 1]) && isSmallNumber(tokens[index + 1])
    }

    private func isSmallNumber(_ token: Token) -> Bool {
        token.mark == 0 && token.shape.contains(.number) && token.end - token.start <= 2
    }

    private static let sportWords = WordTable(
        """
        athletics baseball basketball batsman batsmen bowled bowler championship championships
        clasico coach cricket cup defeated defender derby fixture football forward goal goalkeeper
        goalless goals halfback halftime handball hockey homer homered homers inning innings kickoff
        lbw league leagues midfielder midfielders nba nfl nhl offside olympic olympics penalties
        penalty pitcher pitchers playoff playoffs quarterback quarterfinal rebound rebounds referee
        relegated relegation rugby runner-up runs scored scorer season semifinal semifinals shutout
        soccer squad stadium standings striker strikers team teams tennis touchdown touchdowns
        tournament tries umpire unbeaten unseeded volleyball wicket wickets winger
        """)
}
