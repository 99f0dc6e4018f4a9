import WeChatPay

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// How far a download is, on standard error: one line that is written anew on a terminal, a line now and then elsewhere.
struct ProgressBar {
    private static let width = 24

    private let name: String
    private let isTerminal: Bool
    private let start = ContinuousClock.now
    private var lastTime: ContinuousClock.Instant?

    init(named name: String, isTerminal: Bool = isatty(STDERR_FILENO) == 1) {
        self.name = name.printable
        self.isTerminal = isTerminal
    }

    mutating func show(_ progress: WeChatPay.FileProgress, at now: ContinuousClock.Instant = .now) {
        guard now - (lastTime ?? start) >= (isTerminal ? .milliseconds(100) : .seconds(5)) else { return }
        lastTime = now
        let text = Self.text(progress, after: now - start)
        if isTerminal { StandardError.writeAsIs("\r\(name)  \(text)\u{1B}[K") } else { StandardError.write("\(name)  \(text)") }
    }

    /// Takes the line away.
    func end() { if isTerminal, lastTime != nil { StandardError.writeAsIs("\r\u{1B}[K") } }

    /// Such as `[########----------------]  33 %  12.0 of 36.0 MB  4.0 MB/s  6 s left`.
    static func text(_ progress: WeChatPay.FileProgress, after duration: Duration) -> String {
        let rate = Double(progress.received) / max(duration / .seconds(1), 0.001)
        guard let total = progress.total, let fraction = progress.fraction else {
            return "\(megabytes(progress.received)) MB  \(megabytes(Int(rate))) MB/s"
        }
        let full = Int(fraction * Double(width))
        let bar = String(repeating: "#", count: full) + String(repeating: "-", count: width - full)
        let percentage = String(Int(fraction * 100))
        let left = rate > 0 ? "\(Int((Double(total - progress.received) / rate).rounded(.up))) s left" : ""
        return """
            [\(bar)] \(String(repeating: " ", count: 3 - percentage.count))\(percentage) %  \(megabytes(progress.received)) of \(megabytes(total)) MB  \
            \(megabytes(Int(rate))) MB/s  \(left)
            """
    }

    private static func megabytes(_ bytes: Int) -> String { "\(bytes / 1_000_000).\(bytes / 100_000 % 10)" }
}
