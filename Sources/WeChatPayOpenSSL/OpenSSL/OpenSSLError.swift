import COpenSSL
import WeChatPay

/// A failure of OpenSSL's, with the reasons that it names and nothing of what it was given.
struct OpenSSLError: Error, CustomStringConvertible {
    let description: String

    /// Takes the reasons from the thread's queue, so that none is left there for another operation.
    init(_ operation: StaticString) {
        var reasons: [String] = []
        while case let code = ERR_get_error(), code != 0 {
            reasons.append(ERR_reason_error_string(code).map { String(cString: $0) } ?? "error \(code)")
        }
        self.description = "OpenSSL could not \(operation)" + (reasons.isEmpty ? "" : " (\(reasons.joined(separator: ", ")))")
    }

    /// Nothing of the sort should happen with a key that was read: memory is out, or OpenSSL lacks the algorithm.
    func asError(_ kind: WeChatPayError.Kind) -> WeChatPayError {
        WeChatPayError(
            kind, description + ".",
            advice: "See that the system's OpenSSL is 3.0 or later and has SM2, SM3 and SM4 (`openssl list -all-algorithms`).")
    }
}

/// Throws unless an operation of OpenSSL's succeeded.
func succeed(_ result: Int32, _ operation: StaticString) throws(OpenSSLError) {
    guard result == 1 else { throw OpenSSLError(operation) }
}

/// Throws where OpenSSL gave nothing.
func require<Value>(_ value: Value?, _ operation: StaticString) throws(OpenSSLError) -> Value {
    guard let value else { throw OpenSSLError(operation) }
    return value
}
