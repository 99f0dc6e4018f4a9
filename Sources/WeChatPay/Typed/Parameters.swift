/// Typed values of a query or of headers, under their names on the wire and in the order of the documentation; what is `nil` is not
/// sent.
package struct Parameters: ExpressibleByDictionaryLiteral {
    private let items: [(name: String, value: ParameterValue)]

    package init(dictionaryLiteral elements: (String, (any ParameterConvertible)?)...) {
        self.items = elements.compactMap { name, value in value.map { (name, $0.parameterValue) } }
    }

    /// The plain texts, sensitive ones encrypted for the platform; the serial is that of the key used, if any was.
    func texts(encryptingWith keyRing: PlatformKeyRing) async throws -> (texts: [(name: String, value: String)], serial: String?) {
        var serial: String?
        var texts: [(name: String, value: String)] = []
        for (name, value) in items {
            switch value {
            case .text(let text): texts.append((name, text))
            case .list(let list): texts += list.map { (name, $0) }
            case .sensitive(let value):
                let key = try await keyRing.encryptionKey()
                serial = key.serial
                texts.append((name, try key.encrypt(value.text)))
            }
        }
        return (texts, serial)
    }
}

package enum ParameterValue: Sendable {
    case text(String)
    case list([String])
    case sensitive(Sensitive)
}

/// What can be sent as a parameter.
package protocol ParameterConvertible {
    var parameterValue: ParameterValue { get }
}

extension String: ParameterConvertible {
    package var parameterValue: ParameterValue { .text(self) }
}

extension Int: ParameterConvertible {
    package var parameterValue: ParameterValue { .text(String(self)) }
}

extension Bool: ParameterConvertible {
    package var parameterValue: ParameterValue { .text(String(self)) }
}

extension Double: ParameterConvertible {
    package var parameterValue: ParameterValue { .text(String(self)) }
}

extension [String]: ParameterConvertible {
    package var parameterValue: ParameterValue { .list(self) }
}

extension Sensitive: ParameterConvertible {
    package var parameterValue: ParameterValue { .sensitive(self) }
}
