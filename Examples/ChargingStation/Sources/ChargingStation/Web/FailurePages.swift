import Hummingbird
import Logging

/// Answers what went wrong with a page that a person can read, and nothing that a stranger could use.
struct FailurePages: RouterMiddleware {
    typealias Context = StationContext

    let site: Site

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let refusal as Refusal {
            return Site.home(saying: refusal.problem)
        } catch {
            let status = (error as? any HTTPResponseError)?.status ?? .internalServerError
            if status.kind == .serverError { context.logger.error("a page failed", metadata: ["error": "\(error)"]) }
            let texts = site.pages.texts(context.language)
            let name = status == .notFound ? "notFound" : status.kind == .clientError ? "badRequest" : "serverError"
            let page = MessagePage(
                t: texts.all, frame: try await site.frame(texts[name], context), heading: texts[name], text: texts[name + "Text"]
            )
            return try site.pages.render(page, template: "message", status: status)
        }
    }
}
