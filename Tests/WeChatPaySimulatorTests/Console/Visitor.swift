import Foundation
import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// A person with a browser that runs no script: follows links and sends forms.
final class Visitor: Sendable {
    struct Page: Sendable {
        let status: Int
        let headers: HTTPFields
        let text: String
        /// Path and query.
        let target: String

        /// What a reader sees: without elements, references resolved.
        var visible: String {
            let plain = text.replacing(#/<[^>]*>/#, with: " ")
            return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(plain) { $0.replacing($1.0, with: $1.1) }
        }

        /// The paths that its links lead to.
        var links: [String] { text.matches(of: #/<a [^>]*href="([^"]*)"/#).map { String($0.output.1) } }

        /// The forms by the paths that they are sent to.
        var forms: [String: [String: String]] {
            var forms: [String: [String: String]] = [:]
            for form in text.matches(of: #/<form method="post" action="([^"]*)".*?</form>/#.dotMatchesNewlines()) {
                forms[String(form.output.1)] = Self.hiddenFields(of: form.output.0)
            }
            return forms
        }

        private static func hiddenFields(of form: Substring) -> [String: String] {
            var fields: [String: String] = [:]
            for field in form.matches(of: #/<input type="hidden" name="([^"]*)" value="([^"]*)">/#) {
                fields[String(field.output.1)] = String(field.output.2)
            }
            return fields
        }
    }

    static let root = "/simulator/console"

    let simulator: Simulator
    let baseURL: String
    let headers: HTTPFields
    private let tls: TLSSettings

    init(_ simulator: Simulator, language: String = "en") {
        self.simulator = simulator
        self.baseURL = simulator.baseURL
        self.tls = .system
        self.headers = [.acceptLanguage: language, .accept: "text/html"]
    }

    /// By TLS, trusting the simulator's authority.
    init(secure simulator: Simulator) throws {
        self.simulator = simulator
        self.baseURL = simulator.secureBaseURL
        self.tls = try TLSSettings(trustRoots: simulator.configuration().trustRoots, clientCertificate: nil)
        self.headers = [.acceptLanguage: "en", .accept: "text/html"]
    }

    /// - Parameter path: below the console; `""` for its first page.
    func open(_ path: String = "", _ more: HTTPFields = [:]) async throws -> Page {
        try await send(.get, path.hasPrefix(Self.root) ? path : Self.root + path, more)
    }

    /// Sends a form of `page`, and looks at where it leads.
    ///
    /// - Parameter path: the end of the path that the form is sent to.
    func submit(_ page: Page, _ path: String, _ fields: [String: String] = [:]) async throws -> Page {
        let form = try #require(page.forms.first { $0.key.hasSuffix(path) }, "no form \(path) in \(page.text)")
        let answer = try await post(form.key, form.value.merging(fields) { $1 })
        guard answer.status == 303 else { return answer }
        return try await send(.get, #require(answer.headers[.location]))
    }

    func post(_ target: String, _ fields: [String: String], _ more: HTTPFields = [:]) async throws -> Page {
        let body = fields.map { "\(Self.encoded($0))=\(Self.encoded($1))" }.joined(separator: "&")
        return try await send(.post, target, more, body: Data(body.utf8))
    }

    func send(_ method: HTTPRequest.Method, _ target: String, _ more: HTTPFields = [:], body: Data = Data()) async throws -> Page {
        var headers = headers
        if method == .post {
            headers[.contentType] = "application/x-www-form-urlencoded"
            headers[.origin] = baseURL
        }
        for field in more { headers[field.name] = field.value }
        let transport = transport()
        let request = TransportRequest(
            method: method, url: baseURL + target, headers: headers, body: body, timeout: .seconds(20), maximumResponseSize: 1 << 22
        )
        do {
            let answer = try await transport.send(request)
            try await transport.shutdown()
            return Page(status: answer.status, headers: answer.headers, text: String(decoding: answer.body, as: UTF8.self), target: target)
        } catch {
            try await transport.shutdown()
            throw error
        }
    }

    func transport() -> AsyncHTTPClientTransport {
        AsyncHTTPClientTransport(connectionTimeout: .seconds(5), readTimeout: .seconds(60), maximumConnections: 2, tls: tls)
    }

    private static func encoded(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
}
