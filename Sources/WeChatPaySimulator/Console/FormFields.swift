import Foundation

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a form, or a query, said.
struct FormFields: Sendable {
    private var values: [String: String] = [:]

    /// - Parameter text: URL-encoded.
    init(_ text: some StringProtocol) {
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let name = Self.decoded(parts[0]), let value = Self.decoded(parts[1]) else { continue }
            values[name] = value
        }
    }

    private static func decoded(_ text: some StringProtocol) -> String? { String(text.map { $0 == "+" ? " " : $0 }).removingPercentEncoding }

    /// `nil` where nothing was entered.
    subscript(name: String) -> String? {
        let value = values[name].map { String($0.trimming(while: \.isWhitespace)) }
        return value?.isEmpty == false ? value : nil
    }

    /// - Throws: ``SimulatorError`` where nothing was entered.
    func text(_ name: String) throws(SimulatorError) -> String {
        guard let text = self[name] else { throw SimulatorError("The field “\(name)” is empty.", "“\(name)”不能为空。") }
        return text
    }

    /// - Throws: ``SimulatorError`` for what is no number.
    func number(_ name: String) throws(SimulatorError) -> Double {
        let text = try text(name)
        guard let number = Double(text), number.isFinite else { throw SimulatorError("“\(text)” is no number.", "“\(text)”不是数字。") }
        return number
    }
}

extension String {
    fileprivate func trimming(while isTrimmed: (Character) -> Bool) -> Substring {
        let end = lastIndex { !isTrimmed($0) }
        return end.map { self[...$0].drop(while: isTrimmed) } ?? ""
    }
}
