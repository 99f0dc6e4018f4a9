import Foundation
import HTTPTypes
import WeChatPay

extension Platform {
    struct Request: Sendable {
        let method: HTTPRequest.Method
        /// Path and query as they came over the wire.
        let target: String
        let headers: HTTPFields
        /// `nil` when the body is larger than the platform takes.
        let body: Data?
        /// The host and port that the client called.
        var authority = ""
        /// Whether it came over TLS.
        var isSecure = false
        /// The certificate that the client has shown, issued by the simulator's authority.
        var clientCertificate: RSACertificate?

        /// Where a client reaches what this answers with.
        var baseURL: String { "\(isSecure ? "https" : "http")://\(authority)" }

        /// As it came over the wire.
        var path: Substring { target[..<(target.utf8.firstIndex(of: UInt8(ascii: "?")) ?? target.endIndex)] }

        /// Names and values in their order; what has no value is left out.
        var query: [(name: String, value: String)] {
            target[path.endIndex...].utf8.dropFirst().split(separator: UInt8(ascii: "&")).compactMap { pair in
                guard let mark = pair.firstIndex(of: UInt8(ascii: "=")), let name = Substring(pair[..<mark]).percentDecoded,
                    let value = Substring(pair[mark...].dropFirst()).percentDecoded
                else { return nil }
                return value.isEmpty ? nil : (name, value)
            }
        }

        /// The body as a JSON object, an empty one where there is no body.
        func json() throws(PlatformError) -> JSON {
            guard let body, !body.isEmpty else { return [:] }
            guard headers[.contentType]?.lowercased().hasPrefix("application/json") == true else {
                throw .parameter("Content-Type", issue: "应为 application/json", location: "header")
            }
            guard let json = try? JSON(parsing: body), json.object != nil else {
                throw PlatformError(status: 400, code: "PARAM_ERROR", message: "请求包体不是合法的 JSON 对象")
            }
            return json
        }

        /// The trouble that the header `Simulator-Fault` asks for.
        func fault() throws(PlatformError) -> Fault.Effect? {
            guard let text = headers[.simulatorFault] else { return nil }
            do {
                return try FaultText.effect(text)
            } catch {
                throw .parameter("Simulator-Fault", value: .string(text), issue: error.description, location: "header")
            }
        }

        /// The merchant's numbers in the body.
        var numbers: MerchantNumbers { MerchantNumbers((try? json()) ?? [:]) }

        var isForm: Bool { headers[.contentType]?.lowercased().hasPrefix("multipart/form-data") == true }

        /// The body as the parts of a form.
        func form() throws(PlatformError) -> MultipartForm {
            guard let form = MultipartForm(contentType: headers[.contentType] ?? "", body: body ?? Data()) else {
                throw .parameter("Content-Type", issue: "应为带 boundary 的 multipart/form-data", location: "header")
            }
            return form
        }
    }
}

extension HTTPField.Name {
    /// A trouble to make on this very request: `Simulator-Fault: delay=2s`.
    static let simulatorFault = Self("Simulator-Fault")!
}
