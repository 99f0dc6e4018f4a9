import ArgumentParser

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An address to send to.
struct HTTPURL: Sendable {
    let text: String

    /// - Throws: `ValidationError`, whose text follows the option's name.
    init(_ text: String) throws {
        guard let url = URL(string: text), ["http", "https"].contains(url.scheme?.lowercased()), url.host()?.isEmpty == false else {
            throw ValidationError("\(text) is no address; it must begin with http:// or https://.")
        }
        self.text = text
    }
}
