/// The page that the articles are put on.
struct HTMLPage {
    private var lines: [String]

    init(title: String) {
        lines = [
            "<!DOCTYPE html>", #"<html lang="en">"#, "<head>", #"<meta charset="utf-8">"#,
            #"<meta http-equiv="Content-Security-Policy" "#
                + #"content="default-src 'none'; style-src 'unsafe-inline'">"#,
            #"<meta name="viewport" content="width=device-width, initial-scale=1">"#,
            #"<meta name="referrer" content="no-referrer">"#,
            "<title>" + Self.escaped(title.onOneLine) + "</title>",
            "<style>", Self.style, "</style>", "</head>", "<body>",
        ]
    }

    mutating func add(_ line: String) { lines.append(line) }

    func finished() -> [UInt8] {
        Array((lines + ["</body>", "</html>"]).joined(separator: "\n").utf8)
            + [UInt8(ascii: "\n")]
    }

    /// Text that cannot become markup, between tags as well as in quoted attributes.
    static func escaped(_ string: String) -> String {
        var bytes: [UInt8] = []
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text has a measure of some 66 characters. Notes are as wide as `--note` and stand
    /// `--gap` to its right: they float, so that none covers another, and a negative margin of their
    /// whole width takes none of the text's. Where there is no room for that, and on small screens,
    /// they stand in the text: below the line in which their passage begins, which floats as wide as
    /// the text leave whole.
    private static let style = """
        :root { color-scheme: light dark; --paper: #fdfcf8; --ink: #22201c; --quiet: #726c62;
          --line: #ddd8cc; --link: #8a3b12; --note: 17rem; --gap: 2.5rem;
          --plain: #f4e3b0; --yellow: #fbe88a; --red: #f8c9c0; --green: #cfe8bd; --blue: #c4def2;
          --violet: #dfd0f0; --plain-rule: #c99a2e; --yellow-rule: #d3ab00; --red-rule: #c8503c;
          --green-rule: #5c9440; --blue-rule: #3f80b5; --violet-rule: #8560b5; }
        @media screen and (prefers-color-scheme: dark) { :root { --paper: #191816; --ink: #dcd7cc;
          --quiet: #989183; --line: #3a372f; --link: #e0a070; --plain: #4d4122; --yellow: #5a4e12;
          --red: #5e2f28; --green: #33482a; --blue: #26435a; --violet: #44325c; } }
        * { box-sizing: border-box; }
        html { background: var(--paper); }
        body { color: var(--ink); max-width: calc(37rem + var(--gap) + var(--note) + 4rem);
          margin: 0 auto; padding: 3rem 2rem 6rem; hyphens: manual;
          font: 1.0625rem/1.55 "Iowan Old Style", "Palatino Linotype", Palatino, P052, Charter,
            "Source Serif 4", Georgia, "Liberation Serif", "Times New Roman", serif; }
        article { padding-right: calc(var(--gap) + var(--note)); margin: 0 0 5rem; }
        article::after { content: ""; display: block; clear: both; }
        article + article { border-top: 1px solid var(--line); padding-top: 3.5rem; }
        h1, h2, h3, h4, h5, h6 { line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; }
        h1 { font-size: 2rem; font-weight: 600; letter-spacing: -0.01em; margin: 0; }
        h2 { font-size: 1.3rem; } h3, h4, h5, h6 { font-size: 1.1rem; }
        h2, h3, h4, h5, h6 { font-weight: 600; margin: 2rem 0 0.6rem; break-after: avoid; }
        header { margin-bottom: 2rem; break-after: avoid; }
        .path, .facts, .state, .number, .ref, .star, .count, nav {
          font-family: system-ui, "Helvetica Neue", "Segoe UI", Inter, "Liberation Sans", Arial,
            sans-serif; }
        .path { color: var(--quiet); font-size: 0.8rem; margin: 0.5rem 0 0; overflow-wrap: anywhere; }
        nav { font-size: 0.9rem; margin: 0 0 4rem; } nav ol { padding-left: 1.4rem; }
        nav li { padding: 0.15rem 0; } .count { color: var(--quiet); font-size: 0.8rem; }
        .block { margin: 0 0 0.95rem; white-space: pre-line; overflow-wrap: anywhere; }
        pre.block { white-space: pre-wrap; }
        pre, code { font: 0.85em/1.45 ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; }
        hr { border: 0; border-top: 1px solid var(--line); width: 6rem; margin: 2rem auto; }
        .quoted { border-left: 3px solid var(--line); padding-left: 1rem; }
        .item1, .item2, .item3 { margin-bottom: 0.4rem; padding-left: 1.2rem; text-indent: -1.2rem; }
        .item2 { margin-left: 1.6rem; } .item3 { margin-left: 3.2rem; }
        mark { color: inherit; border-radius: 2px; padding: 0.08em 0; box-decoration-break: clone;
          -webkit-box-decoration-break: clone; }
        .plain { --fill: var(--plain); --rule: var(--plain-rule); }
        .yellow { --fill: var(--yellow); --rule: var(--yellow-rule); }
        .red { --fill: var(--red); --rule: var(--red-rule); }
        .green { --fill: var(--green); --rule: var(--green-rule); }
        .blue { --fill: var(--blue); --rule: var(--blue-rule); }
        .violet { --fill: var(--violet); --rule: var(--violet-rule); }
        mark { background: var(--fill); }
        mark.n2 { box-shadow: inset 0 -2px var(--rule); }
        mark.n3 { box-shadow: inset 0 -4px var(--rule); }
        a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; }
        .ref { font-size: 0.66rem; font-weight: 600; vertical-align: super; line-height: 0;
          padding: 0 0.12rem; white-space: nowrap; }
        .note { float: right; clear: right; width: var(--note); text-indent: 0;
          margin: 0.2rem calc(-1 * (var(--gap) + var(--note))) 1.1rem 0;
          border-left: 2px solid var(--rule); padding-left: 0.8rem; white-space: normal;
          font-size: 0.86rem; font-weight: 400; line-height: 1.45; overflow-wrap: anywhere;
          text-align: left; break-inside: avoid; }
        .note:target, .ref:target { outline: 2px solid var(--rule); outline-offset: 4px; }
        .number { font-size: 0.84em; font-weight: 700; color: var(--rule); margin-right: 0.5em;
          float: left; line-height: calc(1.45em / 0.84); }
        .star { color: var(--rule); float: left; margin-right: 0.4em; font-size: 0.93em;
          line-height: calc(1.45em / 0.93); }
        .note p { margin: 0 0 0.5rem; } .note ul { margin: 0 0 0.5rem; padding-left: 1.1rem; }
        .note pre { white-space: pre-wrap; margin: 0 0 0.5rem; }
        .note blockquote { display: flow-root; margin: 0 0 0.5rem; padding-left: 0.6rem; color: var(--quiet);
          border-left: 1px solid var(--line); }
        .note .facts, .note .state { color: var(--quiet); font-size: 0.81em; margin: 0; }
        time { white-space: nowrap; }
        .tag { border: 1px solid var(--line); border-radius: 0.7rem; padding: 0.02rem 0.5rem; }
        .lost { border-top: 1px solid var(--line); clear: both; margin-top: 3rem; }
        .lost > blockquote { color: var(--quiet); font-style: italic; white-space: pre-line;
          margin: 1.2rem 0 0.4rem; }
        .lost .note { float: none; width: auto; margin: 0 0 1.2rem; }
        @media screen and (max-width: 62rem) { body { max-width: 41rem; padding: 1.5rem 1.2rem; }
          article { padding-right: 0; }
          .note { float: left; width: calc(100% - 1rem); margin: 0.35rem 0 0.6rem 1rem; } }
        @page { margin: 17mm 15mm 19mm; }
        @media print { :root { --paper: #fff; --ink: #000; --quiet: #555; --note: 50mm; --gap: 7mm; }
          body { max-width: none; padding: 0; font-size: 10.2pt; line-height: 1.42; }
          h1 { font-size: 19pt; } .note { font-size: 8.4pt; } .ref { font-size: 6.5pt; }
          .block { orphans: 2; widows: 2; }
          article + article { break-before: page; border: 0; padding-top: 0; }
          article { margin: 0; } nav a, .ref, .number { text-decoration: none; }
          mark, .note, .tag { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
        """
}
