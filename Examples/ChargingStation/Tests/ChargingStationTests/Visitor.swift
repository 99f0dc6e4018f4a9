import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import Synchronization

/// A person's browser, without a picture: keeps cookies, follows redirects.
final class Visitor: Sendable {
    let url: String
    /// Keeps nothing and follows nothing by itself.
    private static let client = HTTPClient(
        eventLoopGroupProvider: .shared(HTTPClient.defaultEventLoopGroup), configuration: .init(redirectConfiguration: .disallow)
    )
    private let cookies = Mutex<[String: String]>([:])

    init(_ url: String) { self.url = url }

    /// The same person, after the site has moved to another port.
    func moved(to url: String) -> Visitor {
        let visitor = Visitor(url)
        visitor.cookies.withLock { moved in moved = cookies.withLock { $0 } }
        return visitor
    }

    struct Page: Sendable {
        let status: Int
        /// Where the redirects ended.
        let path: String
        let body: String
        let location: String?
    }

    func get(_ path: String) async throws -> Page { try await visit(.GET, path, nil) }

    func post(_ path: String, _ form: String = "") async throws -> Page { try await visit(.POST, path, form) }

    /// - Parameter followsRedirects: only those that stay at this site.
    func visit(_ method: HTTPMethod, _ path: String, _ form: String?, followsRedirects: Bool = true) async throws -> Page {
        var request = HTTPClientRequest(url: url + path)
        request.method = method
        let own = cookies.withLock { $0.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        if !own.isEmpty { request.headers.add(name: "Cookie", value: own) }
        if let form {
            request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
            request.headers.add(name: "Sec-Fetch-Site", value: "same-origin")
            request.body = .bytes(ByteBuffer(string: form))
        }
        let answer = try await Self.client.execute(request, timeout: .seconds(30))
        for cookie in answer.headers["Set-Cookie"] {
            let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1).map(String.init)
            if pair.count == 2 { cookies.withLock { $0[pair[0]] = pair[1] } }
        }
        let body = String(buffer: try await answer.body.collect(upTo: 1 << 20))
        let location = answer.headers.first(name: "Location")
        if followsRedirects, let location, location.hasPrefix("/") { return try await get(location) }
        return Page(status: Int(answer.status.code), path: path, body: body, location: location)
    }
}
