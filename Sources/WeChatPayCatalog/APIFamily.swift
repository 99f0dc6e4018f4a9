/// A family of operations: one document of Spec/, one library of typed endpoints.
package struct APIFamily: Sendable {
    /// The document's name: `pay-score`.
    package let name: String
    package let title: String
    /// The library with its typed endpoints: `WeChatPayPayScore`.
    package let module: String
    /// The operations' names, and their descriptions in JSON.
    let texts: [(name: StaticString, json: StaticString)]
}

extension APIFamily {
    package static var names: [String] { all.map(\.name) }

    package init?(named name: String) {
        guard let family = Self.all.first(where: { $0.name == name }) else { return nil }
        self = family
    }
}
