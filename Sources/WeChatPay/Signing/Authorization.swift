/// The `Authorization` header of an APIv3 request.
public struct Authorization: Sendable, Hashable {
    /// RSA PKCS#1 v1.5 signatures with SHA-256.
    public static let rsaScheme = "WECHATPAY2-SHA256-RSA2048"

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
        scheme: String = Authorization.rsaScheme, merchantID: String, serial: String, nonce: String, timestamp: Int, signature: String
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
        guard let space = headerValue.firstIndex(of: " ") else {
            throw Self.malformed("it has no parameters")
        }
        var parameters: [Substring: Substring] = [:]
        for item in headerValue[space...].split(separator: ",", omittingEmptySubsequences: false) {
            let item = item.trimmingSpaces()
            guard let equals = item.firstIndex(of: "="), item[equals...].count >= 3, item[equals...].dropFirst().first == "\"", item.last == "\""
            else { throw Self.malformed("a parameter is not written name=\"value\"") }
            let name = item[..<equals]
            guard parameters.updateValue(item[equals...].dropFirst(2).dropLast(), forKey: name) == nil else {
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

extension Substring {
    fileprivate func trimmingSpaces() -> Substring {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return text
    }
}
