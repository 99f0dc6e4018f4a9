import Hummingbird

extension Console {
    private static let pageSize = 50

    func addRequestRoutes(to pages: RouterGroup<PlatformContext>) {
        show(pages, "requests") { visit, values in
            let filter = RequestsPage.Filter(values.query)
            let found = log.all.reversed().lazy.filter(filter.takes)
            return RequestsPage(visit: visit, filter: filter, requests: Array(found.prefix(Self.pageSize)), count: log.all.count)
        }
        show(pages, "requests/:id") { visit, values in
            guard let request = Int(values["id"]).flatMap(log.find) else { throw ProblemPage.Problem.notFound }
            return RequestPage(visit: visit, request: request)
        }
    }
}
