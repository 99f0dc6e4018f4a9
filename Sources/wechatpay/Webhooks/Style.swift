#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Colours, where a person looks at a terminal that has them.
struct Style {
    let isColoured: Bool

    /// Whether standard output gets colours: not in a file or a pipe, not with NO_COLOR.
    static var isColoured: Bool {
        let environment = ProcessInfo.processInfo.environment
        return StandardOutput.isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    static let standard = Style(isColoured: isColoured)

    func green(_ text: String) -> String { colour(text, "32") }
    func red(_ text: String) -> String { colour(text, "31") }

    private func colour(_ text: String, _ code: String) -> String { isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}

extension String {
    /// Without control characters, which could move a terminal's cursor or write it a line of its own.
    var printable: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
    }
}
