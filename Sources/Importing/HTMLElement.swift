import Articles

/// The elements that mean something to the reader; all others are ``other``.
enum HTMLElement: UInt8, CaseIterable, Sendable {
    case other
    case a, abbr, address, area, article, aside, audio, b, base, blockquote, body, br, button
    case canvas, caption, center, cite, code, col, datalist, dd, del, details, dfn, dialog, dir, div
    case dl, dt, em, embed, fieldset, figcaption, figure, footer, form, frame, h1, h2, h3, h4, h5
    case h6, head, header, hr, html, i, iframe, img, input, ins, kbd, label, legend, li, link
    case listing, main, map, menu, meta, nav, noembed, noframes, noscript, object, ol, optgroup
    case option, p, param, pre, q, s, samp, script, section, select, source, span, strike, strong
    case style, sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time
    case title, tr, track, tt, u, ul, `var`, video, wbr, xmp

    private static let byKey = HTMLName.table(
        "other a abbr address area article aside audio b base blockquote body br button canvas "
            + "caption center cite code col datalist dd del details dfn dialog dir div dl dt em "
            + "embed fieldset figcaption figure footer form frame h1 h2 h3 h4 h5 h6 head header "
            + "hr html i iframe img input ins kbd label legend li link listing main map menu meta "
            + "nav noembed noframes noscript object ol optgroup option p param pre q s samp "
            + "script section select source span strike strong style sub summary sup svg table "
            + "tbody td template textarea tfoot th thead time title tr track tt u ul var video "
            + "wbr xmp", allCases)

    /// - Parameter name: as it stands in a tag; a prefix of XML ("html:p") is passed over.
    init(_ name: Slice<UnsafeBufferPointer<UInt8>>) {
        self = Self.byKey[HTMLName.key(name)] ?? .other
    }

    /// Whether it has no end tag.
    var isVoid: Bool {
        switch self {
        case .area, .base, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta, .param,
            .source, .track, .wbr:
            true
        default: false
        }
    }

    /// What its text is to the tokeniser.
    enum Contents {
        case markup
        /// Character references, and no tags.
        case references
        /// Neither.
        case raw
    }

    var contents: Contents {
        switch self {
        case .script, .style, .xmp, .iframe, .noembed, .noframes: .raw
        case .textarea, .title: .references
        default: .markup
        }
    }

    /// Whether nothing in it is meant to be read: what runs, what is filled in, what stands in where
    /// something is not supported.
    var isSkipped: Bool {
        switch self {
        case .script, .style, .iframe, .noembed, .noframes, .textarea, .title, .noscript, .template,
            .svg, .canvas, .audio, .video, .button, .select, .datalist, .map:
            true
        default: false
        }
    }

    /// Whether its tags end the paragraph that they stand in.
    var breaksText: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details,
            .dialog, .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1,
            .h2, .h3, .h4, .h5, .h6, .header, .hr, .html, .legend, .li, .listing, .main, .menu,
            .nav, .ol, .optgroup, .option, .p, .pre, .section, .summary, .table, .tbody, .td,
            .tfoot, .th, .thead, .tr, .ul, .xmp:
            true
        default: false
        }
    }

    /// 1 to 6; nil for what is no heading.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }

    /// Whether its line breaks and blanks stand as they are.
    var isPreformatted: Bool { self == .pre || self == .listing || self == .xmp }

    var isList: Bool { self == .ul || self == .ol || self == .menu || self == .dir }

    /// How its text is set; a link only where it leads somewhere.
    var inlineStyle: InlineStyle? {
        switch self {
        case .em, .i, .cite, .dfn, .var: .emphasis
        case .strong, .b: .strong
        case .code, .kbd, .samp, .tt: .code
        case .s, .strike, .del: .struck
        default: nil
        }
    }

    /// Whether it parts a page into what belongs together.
    var isContainer: Bool {
        switch self {
        case .article, .aside, .blockquote, .body, .center, .details, .dialog, .div, .dl, .fieldset,
            .figure, .footer, .form, .header, .main, .menu, .nav, .ol, .section, .table, .td, .ul:
            true
        default: false
        }
    }

    /// Whether it may be what holds a page's article.
    var holdsArticle: Bool {
        switch self {
        case .article, .body, .center, .div, .form, .main, .section, .td: true
        default: false
        }
    }
}
