import Crypto
import Foundation
import Hummingbird
import WeChatPay

/// What makes a browser a rider: 32 random characters, which only the browser keeps.
enum RiderCookie {
    static let name = "rider"

    static func make() -> String { Nonce.make(length: 32) }

    /// What the database knows a rider by.
    static func riderID(of value: String) -> String {
        SHA256.hash(data: Data(value.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// - Parameter isSecure: for pages reached by https.
    static func cookie(_ value: String, isSecure: Bool) -> Cookie {
        // Lax: other sites' forms are sent without it.
        Cookie(name: name, value: value, maxAge: 365 * 24 * 3600, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }
}

/// Finds out who makes a request, and in which language to answer.
struct RiderMiddleware: RouterMiddleware {
    typealias Context = StationContext

    let store: StationStore

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        var context = context
        context.language = Language(choice: request.cookies["language"]?.value, header: request.headers[.acceptLanguage])
        if let value = request.cookies[RiderCookie.name]?.value {
            context.rider = try await store.rider(RiderCookie.riderID(of: value))
        }
        return try await next(request, context)
    }
}
