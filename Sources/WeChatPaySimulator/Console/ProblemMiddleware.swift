import HTTPTypes
import Hummingbird

/// Shows what went wrong as a page.
struct ProblemMiddleware: RouterMiddleware {
    typealias Context = PlatformContext

    let console: Console

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            return ProblemPage(visit: console.visit(request), problem: .init(error)).response()
        }
    }
}
