import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A signed request as a shell command that sends it, byte for byte.
struct CurlCommand {
    /// Systems limit one argument's length: Linux to 128 KiB.
    private static let longestArgument = 100_000

    let text: String

    init(_ request: TransportRequest) async throws {
        var body = request.body
        if let parts = request.streamedBody?.parts { for try await part in parts { body.append(part) } }
        var words = ["curl", "--request", request.method.rawValue]
        for field in request.headers { words += ["--header", Self.quoted("\(field.name.rawName): \(field.value)")] }
        var source = ""
        if !body.isEmpty {
            if body.count <= Self.longestArgument, let text = String(validating: body, as: UTF8.self), !text.contains("\0") {
                words += ["--data-raw", Self.quoted(text)]
            } else {
                source = "printf %s '\(body.base64EncodedString())' | base64 --decode | "
                words += ["--data-binary", "@-"]
            }
        }
        words.append(Self.quoted(request.url))
        text = source + words.joined(separator: " ")
    }

    private static func quoted(_ word: String) -> String { "'" + word.replacing("'", with: "'\\''") + "'" }
}
