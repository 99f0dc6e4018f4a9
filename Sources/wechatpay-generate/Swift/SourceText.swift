/// Swift text under construction.
struct SourceText {
    private(set) var text = ""
    private var depth = 0

    init(imports: [String]) {
        text =
            "// Generated from Spec/ by `make generate`; changes here are lost.\n// swift-format-ignore-file\n\n" + imports.map { $0 + "\n" }.joined()
    }

    mutating func line(_ line: String = "") {
        text += line.isEmpty ? "\n" : String(repeating: "    ", count: depth) + line + "\n"
    }

    /// `opening {` … `}`
    mutating func block(_ opening: String, _ content: (inout SourceText) -> Void) {
        line(opening + " {")
        depth += 1
        content(&self)
        depth -= 1
        line("}")
    }

    mutating func documentation(_ lines: [String]) {
        for line in lines { self.line(line.isEmpty ? "///" : "/// " + line) }
    }
}
