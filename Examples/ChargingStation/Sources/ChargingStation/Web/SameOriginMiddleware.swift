import HTTPTypes
import Hummingbird

/// Refuses forms that another site's page sends in a rider's name.
///
/// Browsers say where a form comes from, in `Sec-Fetch-Site` or, older ones, in `Origin`; pages can't change either. What has neither comes
/// from no browser, and so has no rider's cookie that it was not given.
struct SameOriginMiddleware: RouterMiddleware {
    typealias Context = StationContext

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        guard request.method == .get || request.method == .head || Self.isOwn(request) else { throw HTTPError(.forbidden) }
        return try await next(request, context)
    }

    private static func isOwn(_ request: Request) -> Bool {
        if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }) { return site == "same-origin" || site == "none" }
        guard let origin = request.headers[.origin] else { return true }
        return request.head.authority.map { origin == "https://\($0)" || origin == "http://\($0)" } ?? false
    }
}
