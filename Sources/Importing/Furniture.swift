import Articles

/// What stands on a page around an article and is no part of it: menus, breadcrumbs, buttons,
/// bylines, dates. It is known by its wording, whatever the newspaper.
enum Furniture {
    /// - Parameter text: a line or a short paragraph.
    static func matches(_ text: String) -> Bool {
        let line = FurnitureLine(text)
        guard !line.words.isEmpty else { return true }
        return exact.contains(line.last(line.words.count)) || hasOpening(line)
            || line.words.count <= 4 && isNumber(line.first) && counts.contains(line.last(1))
            || line.words.count <= 8 && isOffice(line)
            || isAddress(line.bytes) || isTrail(line.bytes) || isDate(line) || isDateline(line)
            || isByline(line)
    }

    /// Salutations and names of the body that issued a paper: passed over for the title, though
    /// they may be well-formed lines.
    static func isLabel(_ text: String) -> Bool {
        let line = FurnitureLine(text)
        return line.words.count <= 8 && line.begins(withOneOf: labels)
    }

    private static let exact = WordTable(
        """
         about about_us advanced_search advertisement advertisements archive archives back
        breaking_news business classifieds close comment comments confidential contact contact_us
        contents copy_link culture draft e-mail editions email embargoed facebook faq follow_us
        font_size for_immediate_release full_article full_story gallery health help home home_page
        homepage international jobs latest_news lifestyle linkedin live loading local_news log_in
        log_out login menu more most_popular most_read most_viewed national_news navigation news
        newsletter newsletters next no_comments opinion photos pin_it politics press_release
        previous print print_page print_version printable_version privacy privacy_policy read_more
        real_estate regions register related related_articles related_stories save science search
        sections share sign_in sign_up site_map site_search sitemap sponsored sport sports
        subscribe table_of_contents tags technology terms_of_use text_size today's_paper
        top_stories tweet twitter unclassified video videos weather whatsapp world world_news
        """)

    /// What a line begins with, and up to how many words it then is furniture. The first list is
    /// of openings that headlines have too ("Search for missing ferry called off").
    private static func hasOpening(_ line: FurnitureLine) -> Bool {
        line.words.count <= 4 && line.begins(withOneOf: openingsOfLabels)
            || line.words.count <= 7 && line.begins(withOneOf: openingsOfShortLines)
            || line.words.count <= 12 && line.begins(withOneOf: openingsOfLines)
            || line.words.count <= 80 && line.begins(withOneOf: openingsOfNotices)
    }

    private static let openingsOfLabels: StaticString = """
        advertisement related tags category categories download page vol volume welcome_to go_to
        return_to back_to search_for search_this enter_your special_to view_all view_full view_as
        share_on share_via print_this email_this e-mail_this save_this send_this jump_to
        more_on_this report_no ref_no issue_no continue_reading see_also click_to photo_by
        posted_by posted_in
        """

    private static let openingsOfShortLines: StaticString = """
        prepared_by prepared_for submitted_to submitted_by presented_to published_by published_at
        published_in updated_at updated_on subscribe_to sign_up_for more_from file_photo
        filed_under
        """

    private static let openingsOfLines: StaticString = """
        your_connection_to skip_to skip_navigation share_this print_friendly printer_friendly
        printer-friendly click_here sign_in log_in subscribe_now follow_us you_are_here posted_on
        posted_at published_on last_updated last_modified first_published originally_published
        read_more view_comments leave_a_comment add_a_comment post_a_comment show_comments
        photo_credit image_credit photograph_by listen_to_this reading_time text_size font_size
        change_font larger_text this_page this_article this_story all_rights_reserved copyright ©
        reprinted_from reproduced_from from_our staff_writer tell_a_friend discuss_this
        advertisement_scroll advertisement_continue
        """

    private static let openingsOfNotices: StaticString = """
        we_use_cookies this_site_uses_cookies this_website_uses_cookies our_site_uses_cookies
        by_continuing_to by_using_this_site please_enable you_need_to_enable javascript_is
        your_browser please_disable accept_all manage_cookies get_unlimited_access
        support_our_journalism this_article_first_appeared this_article_originally_appeared
        this_article_was_originally the_following_article this_story_first_appeared don't_miss
        sign_up_to
        """

    /// What is counted below a headline: "12 comments", "3 hours ago".
    private static let counts = WordTable("ago comment comments likes read shares views")

    /// How a line about the author ends: "Anna Example, Staff Writer".
    private static let offices = WordTable("correspondent editor reporter staff_writer")

    private static func isOffice(_ line: FurnitureLine) -> Bool {
        line.bytes.contains(UInt8(ascii: ","))
            && (offices.contains(line.last(1)) || offices.contains(line.last(2)))
    }

    private static let labels: StaticString = """
        dear_ to_whom_it_may_concern_ sir_ madam_ ministry_of_ department_of_ government_of_
        university_of_ republic_of_ kingdom_of_ office_of_ committee_on_ house_of_ institute_of_
        institute_for_ united_nations_ library_of_ bureau_of_ embassy_of_ court_of_
        in_the_court_of_ the_ministry_of_
        """

    private static func isAddress(_ text: [UInt8]) -> Bool {
        guard text.count < 300 else { return false }
        let first = text.drop { $0 == .space }.prefix { $0 != .space }.map(\.lowercased)
        if first.isEmpty { return false }
        return first.starts(with: "http://".utf8) || first.starts(with: "https://".utf8)
            || first.starts(with: "www.".utf8)
            || first.contains(UInt8(ascii: "@")) && !text.contains(.space)
    }

    /// "Home > World > Europe", "News | Sport | Weather": short parts between marks.
    private static func isTrail(_ text: [UInt8]) -> Bool {
        guard text.count < 300 else { return false }
        return isTrail(text, ">", least: 2) || isTrail(text, "»", least: 2)
            || isTrail(text, "›", least: 2) || isTrail(text, "|", least: 3)
            || isTrail(text, "•", least: 3) || isTrail(text, "/", least: 3)
            || isTrail(text, "·", least: 3) || isTrail(text, "::", least: 3)
    }

    /// Whether `mark` parts the text into at least `least` parts of no more than three words each.
    private static func isTrail(_ text: [UInt8], _ mark: StaticString, least: Int) -> Bool {
        let mark = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
        var parts = 0
        var length = 0
        var words = 0
        var index = 0
        while index < text.count {
            if text[index] == mark[0], text[index...].starts(with: mark) {
                if length > 0 { parts += 1 }
                (length, words) = (0, 0)
                index += mark.count
                continue
            }
            if text[index] != .space, length == 0 || text[index - 1] == .space {
                words += 1
                if words > 3 { return false }
            }
            length += 1
            index += 1
        }
        return parts + (length > 0 ? 1 : 0) >= least
    }
}
