import WeChatPay

/// What does not fit its description.
package struct FieldProblem: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// No documented field has this name.
        case unknown(similar: String?)
        case missing
        case wrongType(expected: String, found: String)
        /// A value that is not among the documented ones.
        case undocumentedValue(documented: [String])
        /// A text that is not what its description says: no time, no JSON text.
        case malformed(expected: String)
    }

    /// The names and the indices on the way to the field.
    package let path: [String]
    package let kind: Kind

    /// The same problem, seen from one step further up.
    func below(_ step: String) -> FieldProblem { FieldProblem(path: [step] + path, kind: kind) }

    /// `$.amount.total`, `$.goods[0].name`; a name with other characters stands in brackets, too: `$["a b"]`.
    package var jsonPath: String { "$" + path.map(Self.notation).joined() }

    private static func notation(_ step: String) -> String {
        if Int(step) != nil { return "[\(step)]" }
        let isPlain = step.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
        return isPlain ? ".\(step)" : "[\(JSON(step))]"
    }

    /// What is wrong, without the place.
    package var message: String {
        switch kind {
        case .unknown(let similar): "is no documented field" + (similar.map { "; is \($0) meant?" } ?? "")
        case .missing: "is required and missing"
        case .wrongType(let expected, let found): "must be \(expected), not \(found)"
        case .undocumentedValue(let documented): "must be one of \(documented.joined(separator: ", "))"
        case .malformed(let expected): "must be \(expected)"
        }
    }
}

extension FieldProblem: CustomStringConvertible {
    package var description: String { "\(jsonPath) \(message)" }
}
