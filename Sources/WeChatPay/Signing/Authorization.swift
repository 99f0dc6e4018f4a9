/// The `Authorization` header of an APIv3 request.
public struct Authorization: Sendable, Hashable {
    /// That of a ``SignatureScheme``, or what else a header said.
    public var scheme: String
    public var merchantID: String
    /// The serial of the merchant certificate whose key signed.
    public var serial: String
    public var nonce: String
    /// Seconds since 1970.
    public var timestamp: Int
    /// Base64 of the signature.
    public var signature: String

    public init(
        scheme: String = SignatureScheme.rsa.rawValue, merchantID: String, serial: String, nonce: String, timestamp: Int, signature: String
    ) {
        self.scheme = scheme
        self.merchantID = merchantID
        self.serial = serial
        self.nonce = nonce
        self.timestamp = timestamp
        self.signature = signature
    }

    public var headerValue: String {
        """
        \(scheme) mchid="\(merchantID)",nonce_str="\(nonce)",signature="\(signature)",timestamp="\(timestamp)",serial_no="\(serial)"
        """
    }

    /// Reads a header's value: the scheme, then the five parameters in any order.
    ///
    /// - Throws: ``WeChatPayError`` of kind `malformedHeader` that says which part is missing, double or unreadable.
    public init(parsing headerValue: String) throws {
        let text = headerValue.utf8
        guard let space = text.firstIndex(of: UInt8(ascii: " ")) else {
            throw Self.malformed("it has no parameters")
        }
        var parameters: [Substring: Substring] = [:]
        for item in text[space...].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            let item = item.trimmingSpaces()
            guard let equals = item.firstIndex(of: UInt8(ascii: "=")), item[equals...].count >= 3,
                item[item.index(after: equals)] == UInt8(ascii: "\""), item.last == UInt8(ascii: "\"")
            else { throw Self.malformed("a parameter is not written name=\"value\"") }
            guard parameters.updateValue(Substring(item[equals...].dropFirst(2).dropLast()), forKey: Substring(item[..<equals])) == nil else {
                throw Self.malformed("a parameter stands in it twice")
            }
        }
        func value(_ name: Substring) throws -> String {
            guard let value = parameters[name], !value.isEmpty else { throw Self.malformed("\(name) is missing") }
            return String(value)
        }
        guard let timestamp = Int(try value("timestamp")) else { throw Self.malformed("timestamp is not a number of seconds") }
        self.init(
            scheme: String(headerValue[..<space]), merchantID: try value("mchid"), serial: try value("serial_no"),
            nonce: try value("nonce_str"), timestamp: timestamp, signature: try value("signature")
        )
    }

    private static func malformed(_ reason: String) -> WeChatPayError {
        WeChatPayError(.malformedHeader, "The Authorization header can't be read: \(reason).", outcome: .rejected)
    }
}

extension Substring.UTF8View {
    fileprivate func trimmingSpaces() -> Substring.UTF8View {
        var text = drop { $0 == UInt8(ascii: " ") }
        while text.last == UInt8(ascii: " ") { text.removeLast() }
        return text
    }
}
