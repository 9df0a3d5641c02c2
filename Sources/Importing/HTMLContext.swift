import Articles

/// What holds for the text inside an element, and ends with it.
struct HTMLContext {
    let element: HTMLElement
    /// The number of the part of the page.
    var part = 0
    var quotations = 0
    var headingLevel: Int?
    var isSkipped = false
    /// Whether the elements around are skipped.
    var isSkippedAround = false
    var isHidden = false
    var isPreformatted = false
    var isLink = false
    var isLinkWithinPage = false
    /// Whether it stands above the line.
    var isRaised = false
    /// Whether it began a style.
    var hasStyle = false

    init(_ element: HTMLElement) {
        self.element = element
    }

    init(_ element: HTMLElement, in outer: HTMLContext) {
        self.element = element
        part = outer.part
        quotations = outer.quotations + (element == .blockquote ? 1 : 0)
        headingLevel = element.headingLevel ?? (element.isContainer ? nil : outer.headingLevel)
        isSkipped = outer.isSkipped || element.isSkipped
        isSkippedAround = outer.isSkipped
        isHidden = outer.isHidden
        isPreformatted = outer.isPreformatted || element.isPreformatted
        isLink = outer.isLink
        isLinkWithinPage = outer.isLinkWithinPage
        isRaised = outer.isRaised || element == .sup
    }
}
