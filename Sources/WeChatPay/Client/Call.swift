import HTTPTypes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// One call, ready to be signed: everything but host, time, nonce and signature.
struct Call: Sendable {
    var method: HTTPRequest.Method
    /// For errors, logs and metrics, in place of the path with its values.
    var template: String
    /// Path and query as sent, the host's own path prefix included.
    var target: String
    var headers: HTTPFields
    var body: Data
    /// What is sent in place of ``body``: a form whose file is on the disk.
    var streamedBody: TransportBody?
    /// What is signed in the body's place: the `meta` text of an upload.
    var signedBody: Data?
    /// What a call of APIv2 says, signature and all; `nil` for APIv3.
    var v2Parameters: [V2Parameter]?

    /// The host to send to in place of the configured one.
    var origin: String?
    /// What is particular about the operation.
    var rules: OperationRules?
    /// Whether what comes is held against a digest that came with its link, in a verified answer. The platform signs no such file.
    var isProvenByLink = false
    /// Whether the connection must show the client certificate.
    var usesClientCertificate = false

    var path: String { String(Substring(target.utf8.prefix { $0 != UInt8(ascii: "?") })) }

    /// Whether the client repeats it on its own, whatever became of it.
    var isRepeatable: Bool { method == .get || rules?.traits.contains(.safe) == true }

    /// Whether the caller may repeat it, whatever became of it: it changes nothing, or the platform knows a repetition by a number in
    /// the body.
    var isHarmlessToRepeat: Bool {
        guard !isRepeatable, let field = rules?.idempotencyField else { return isRepeatable }
        if let v2Parameters { return v2Parameters.contains { $0.name == field && !$0.value.isEmpty } }
        return (try? JSON(parsing: body))?[field].string?.isEmpty == false
    }

    /// What to do while nobody knows whether it took effect.
    var adviceWhileUnknown: String {
        if isRepeatable { return "It changes nothing; ask again." }
        let query = rules?.settledBy.map { "query with \($0)" } ?? "query by the merchant's own number"
        return isHarmlessToRepeat
            ? "It may have taken effect: \(query), or repeat the very same request with the same \(rules?.idempotencyField ?? "number"); "
                + "never under a new one."
            : "It may have taken effect: \(query) before anything else; never start again under a new number."
    }
}
