import Foundation

/// What a terminal shows of a text: half blocks, and the colours that it asks for.
struct TerminalScreen {
    struct NotUnderstood: Error { let text: String }

    /// Whether the upper and the lower halves of the cells are lit, line by line.
    private var rows: [[Bool]] = []

    /// - Parameter isDark: whether the terminal's own background is dark, its text light.
    init(showing text: String, isDark: Bool) throws {
        var (foreground, background) = (isDark, !isDark)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var halves: (upper: [Bool], lower: [Bool]) = ([], [])
            var rest = line[...]
            while let character = rest.popFirst() {
                switch character {
                case "█": (halves.upper, halves.lower) = (halves.upper + [foreground], halves.lower + [foreground])
                case "▀": (halves.upper, halves.lower) = (halves.upper + [foreground], halves.lower + [background])
                case "▄": (halves.upper, halves.lower) = (halves.upper + [background], halves.lower + [foreground])
                case " ": (halves.upper, halves.lower) = (halves.upper + [background], halves.lower + [background])
                case "\u{1B}":
                    guard let end = rest.firstIndex(of: "m") else { throw NotUnderstood(text: String(rest)) }
                    switch rest[..<end] {
                    case "[38;5;16;48;5;231": (foreground, background) = (false, true)
                    case "[0": (foreground, background) = (isDark, !isDark)
                    default: throw NotUnderstood(text: String(rest[..<end]))
                    }
                    rest = rest[end...].dropFirst()
                default: throw NotUnderstood(text: String(character))
                }
            }
            guard foreground == isDark else { throw NotUnderstood(text: "a line that leaves its colours to what follows") }
            rows += [halves.upper, halves.lower]
        }
        // The terminal's own background, wherever a line does not reach and around it all.
        let width = (rows.map(\.count).max() ?? 0) + 2
        rows = ([[]] + rows + [[]]).map { row in
            [!isDark] + row + Array(repeating: !isDark, count: width - 1 - row.count)
        }
    }

    /// The screen as a picture (PGM), four pixels per half cell and side.
    var picture: Data {
        let scale = 4
        var pixels = Data()
        for row in rows {
            let line = Data(row.flatMap { repeatElement($0 ? 255 as UInt8 : 0, count: scale) })
            for _ in 0..<scale { pixels += line }
        }
        return Data("P5 \((rows.first?.count ?? 0) * scale) \(rows.count * scale) 255\n".utf8) + pixels
    }
}
