import HTTPTypes
import NIOCore

/// Keeps pages of the net from using the simulator through the browser of somebody who can reach it.
///
/// Nobody signs in to the simulator, so whatever a browser sends to it would be done. A browser says which page sends, in `Sec-Fetch-Site`
/// or, an older one, in `Origin`; no page can change that. And it says by which name it came, in `Host`: a name of the net that was
/// made to lead here (DNS rebinding) is no address of the simulator's.
struct BrowserGuard: Sendable {
    enum Refusal: Error, Sendable, Equatable {
        case foreignHost
        case foreignPage
    }

    private let names: Set<String>

    /// - Parameter names: those that the simulator was told it has.
    init(names: [String]) { self.names = Set(names.map { $0.lowercased() } + ["localhost"]) }

    /// - Throws: ``Refusal`` for what comes from another site's page, or by a name that is not the simulator's.
    func check(_ request: HTTPRequest) throws(Refusal) {
        guard let authority = request.authority, isOwn(host: Self.host(in: authority)) else { throw .foreignHost }
        guard request.method != .get, request.method != .head else { return }
        guard Self.isSent(by: authority, request.headerFields) else { throw .foreignPage }
    }

    private func isOwn(host: String) -> Bool {
        names.contains(host) || (try? SocketAddress(ipAddress: host, port: 0)) != nil
    }

    private static func isSent(by authority: String, _ headers: HTTPFields) -> Bool {
        if let site = headers[.secFetchSite] { return site == "same-origin" || site == "none" }
        guard let origin = headers[.origin] else { return true }
        return origin == "http://\(authority)" || origin == "https://\(authority)"
    }

    /// `::1` for `[::1]:8080`.
    private static func host(in authority: String) -> String {
        if authority.hasPrefix("[") { return String(authority.dropFirst().prefix { $0 != "]" }) }
        return authority.prefix { $0 != ":" }.lowercased()
    }
}

extension HTTPField.Name {
    fileprivate static let secFetchSite = Self("Sec-Fetch-Site")!
}
