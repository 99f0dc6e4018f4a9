extension QRCode {
    /// How the modules are told apart in a text of half blocks.
    public enum TerminalStyle: Sendable, Hashable, CaseIterable {
        /// Black on white by ANSI escapes: right in every terminal with colours, be it dark or light.
        case blackOnWhite
        /// No escapes; blocks are the light modules, for a light text on a dark background.
        case lightOnDark
        /// No escapes; blocks are the dark modules, for a dark text on a light background, as on paper.
        case darkOnLight
    }

    /// The code with its quiet zone as lines of `▀`, `▄`, `█` and spaces, two modules per character, without a line break at the end.
    ///
    /// Without colours nobody knows the background from within. The wrong one of the other two styles shows the code
    /// inverted, which many scanners refuse: prefer ``TerminalStyle/blackOnWhite`` where escapes are understood.
    public func terminalText(_ style: TerminalStyle = .blackOnWhite) -> String {
        let blocksAreDark = style != .lightOnDark
        let lines = stride(from: extent.lowerBound, to: extent.upperBound, by: 2).map { y in
            let line = extent.map { x in
                switch (self[x, y] == blocksAreDark, self[x, y + 1] == blocksAreDark) {
                case (true, true): "█"
                case (true, false): "▀"
                case (false, true): "▄"
                case (false, false): " "
                }
            }
            return line.joined()
        }
        guard style == .blackOnWhite else { return lines.joined(separator: "\n") }
        // 16 and 231 are black and white in the colours that themes leave alone. The reset keeps them from the rest of the line.
        return lines.map { "\u{1B}[38;5;16;48;5;231m\($0)\u{1B}[0m" }.joined(separator: "\n")
    }
}
