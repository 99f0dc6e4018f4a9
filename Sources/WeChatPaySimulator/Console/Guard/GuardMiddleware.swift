import HTTPTypes
import Hummingbird

/// Shows whom ``BrowserGuard`` turns away why.
struct GuardMiddleware: RouterMiddleware {
    typealias Context = PlatformContext

    let console: Console

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        // The page that says why is shown with them, too.
        if request.method == .get, ConsoleAssets.isOne(path: request.uri.path) { return try await next(request, context) }
        do {
            try console.browserGuard.check(request.head)
        } catch {
            let problem: ProblemPage.Problem = error == .foreignHost ? .foreignHost : .foreignPage
            return ProblemPage(visit: console.visit(request), problem: problem).response()
        }
        return try await next(request, context)
    }
}
