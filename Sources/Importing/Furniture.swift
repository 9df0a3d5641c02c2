/// What stands on a page around an article and is no part of it: menus, breadcrumbs, buttons,
/// bylines, dates. It is known by its wording, whatever the newspaper.
enum Furniture {
    /// - Parameter text: a line or a short paragraph.
    static func matches(_ text: String) -> Bool {
        let words = words(text)
        guard !words.isEmpty else { return true }
        let line = " " + words.joined(separator: " ") + " "
        return exact.contains(words.joined(separator: " "))
            || openings.contains { words.count <= $0.most && line.hasPrefix($0.words) }
            || (isNumber(words[0]) && words.count <= 4 && counts.contains { line.hasSuffix($0) })
            || (text.contains(",") && words.count <= 8 && offices.contains { line.hasSuffix($0) })
            || isAddress(text) || isTrail(text) || isDate(words) || isDateline(text, words)
            || isByline(text, words)
    }

    /// Salutations and names of the body that issued a paper: passed over for the title, though
    /// they may be well-formed lines.
    static func isLabel(_ text: String) -> Bool {
        let words = words(text)
        let line = " " + words.joined(separator: " ") + " "
        return labels.contains { line.hasPrefix($0) } && words.count <= 8
    }

    /// In lower case, without punctuation at their ends.
    private static func words(_ text: String) -> [String] {
        text.lowercased().split(whereSeparator: { $0.isWhitespace }).compactMap { word in
            let isEdge = { (c: Character) in !(c.isLetter || c.isNumber || c == "©") }
            let tail = word.drop(while: isEdge)
            guard let end = tail.lastIndex(where: { !isEdge($0) }) else { return nil }
            return String(tail[...end])
        }
    }

    private static let exact: Set<String> = Set(
        """
        menu|home|home page|homepage|search|advertisement|advertisements|sponsored|share|tweet|print|pin it
        email|e-mail|comment|comments|no comments|log in|login|log out|sign in|sign up|register|follow us
        subscribe|newsletter|newsletters|contact|contact us|about|about us|more|read more|next|previous
        back|related|related articles|related stories|tags|loading|close|navigation|sections|contents
        table of contents|most popular|most read|most viewed|editions|text size|font size|top stories
        world|world news|national news|local news|news|latest news|breaking news|politics|business|sport
        sports|opinion|culture|science|technology|health|lifestyle|video|videos|photos|gallery|archive
        archives|help|faq|privacy|privacy policy|terms of use|facebook|twitter|linkedin|whatsapp|print page
        print version|printable version|full story|full article|save|copy link|site map|sitemap|site search
        advanced search|weather|jobs|classifieds|real estate|today's paper|international|regions|live
        confidential|draft|unclassified|for immediate release|press release|embargoed
        """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init))

    /// What a line begins with, and up to how many words it then is furniture. The first list is
    /// of openings that headlines have too ("Search for missing ferry called off").
    private static let openings: [(words: String, most: Int)] =
        opening(
            4,
            """
            advertisement|related|tags|category|categories|download|page|vol|volume|welcome to|go to
            return to|back to|search for|search this|enter your|special to|view all|view full|view as
            share on|share via|print this|email this|e-mail this|save this|send this|jump to|more on this
            report no|ref no|issue no|continue reading|see also|click to|photo by|posted by|posted in
            """)
        + opening(
            7,
            """
            prepared by|prepared for|submitted to|submitted by|presented to|published by|published at
            published in|updated at|updated on|subscribe to|sign up for|more from|file photo|filed under
            """)
        + opening(
            12,
            """
            your connection to|skip to|skip navigation|share this|print friendly|printer friendly
            printer-friendly|click here|sign in|log in|subscribe now|follow us|you are here|posted on
            posted at|published on|last updated|last modified|first published|originally published
            read more|view comments|leave a comment|add a comment|post a comment|show comments
            photo credit|image credit|photograph by|listen to this|reading time|text size|font size
            change font|larger text|this page|this article|this story|all rights reserved|copyright|©
            reprinted from|reproduced from|from our|staff writer|tell a friend|discuss this
            advertisement scroll|advertisement continue
            """)
        + opening(
            80,
            """
            we use cookies|this site uses cookies|this website uses cookies|our site uses cookies
            by continuing to|by using this site|please enable|you need to enable|javascript is
            your browser|please disable|accept all|manage cookies|get unlimited access|support our journalism
            this article first appeared|this article originally appeared|this article was originally
            the following article|this story first appeared|don't miss|sign up to
            """)

    private static func opening(_ most: Int, _ list: String) -> [(words: String, most: Int)] {
        list.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { (" \($0) ", most) }
    }

    /// What is counted below a headline: "12 comments", "3 hours ago".
    private static let counts = [
        " comments ", " comment ", " read ", " ago ", " shares ", " views ", " likes ",
    ]

    /// How a line about the author ends: "Anna Example, Staff Writer".
    private static let offices = [
        " staff writer ", " correspondent ", " staff reporter ", " reporter ", " editor ",
    ]

    private static let labels = [
        " dear ", " to whom it may concern ", " sir ", " madam ", " ministry of ",
        " department of ",
        " government of ", " university of ", " republic of ", " kingdom of ", " office of ",
        " committee on ", " house of ", " institute of ", " institute for ", " united nations ",
        " library of ", " bureau of ", " embassy of ", " court of ", " in the court of ",
        " the ministry of ",
    ]

    private static func isAddress(_ text: String) -> Bool {
        guard let first = text.split(separator: " ").first, text.utf8.count < 300 else {
            return false
        }
        let lower = first.lowercased()
        return lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("www.")
            || (lower.contains("@") && !text.contains(" "))
    }

    /// "Home > World > Europe", "News | Sport | Weather": short parts between marks.
    private static func isTrail(_ text: String) -> Bool {
        guard text.utf8.count < 300 else { return false }
        for mark in [">", "»", "|", "›", "•", "/", "·", "::"] {
            let parts = text.split(separator: mark, omittingEmptySubsequences: true)
            guard parts.count > 2 || (parts.count == 2 && ">»›".contains(mark)) else { continue }
            if parts.allSatisfy({ $0.split(separator: " ").count <= 3 }) { return true }
        }
        return false
    }
}
