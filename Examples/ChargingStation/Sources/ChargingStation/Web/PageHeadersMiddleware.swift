import HTTPTypes
import Hummingbird

/// Headers that keep a page from doing what none of these does: run others' scripts, be framed, be kept by a cache.
struct PageHeadersMiddleware: RouterMiddleware {
    typealias Context = StationContext

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'"
        response.headers[.xContentTypeOptions] = "nosniff"
        if let name = HTTPField.Name("Referrer-Policy") { response.headers[name] = "same-origin" }
        // Pages are somebody's; files are anybody's.
        if response.headers[.lastModified] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}
