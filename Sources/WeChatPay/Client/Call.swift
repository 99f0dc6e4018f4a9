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
    /// What is signed in the body's place: the `meta` text of an upload.
    var signedBody: Data?

    var path: String { String(target.prefix { $0 != "?" }) }

    /// Whether repeating it can't move money twice, whatever became of it.
    var isRepeatable: Bool { method == .get }
}
