import Hummingbird

extension Console {
    func addKeyRoutes(to pages: RouterGroup<PlatformContext>) {
        show(pages, "keys") { visit, _ in KeysPage(visit: visit, stage: keys.stage, keys: keys.all) }
        let path = Destination(Section.keys.path)
        act(pages, "keys/rotate") { _, _ in
            try await keys.rotateCertificate()
            return path
        }
        act(pages, "keys/add") { _, _ in
            try await keys.addPublicKey()
            return path
        }
        act(pages, "keys/migrate/:stage") { _, values in
            guard let stage = PlatformKeySet.Stage(rawValue: values["stage"]) else { throw ProblemPage.Problem.notFound }
            try keys.migrate(to: stage)
            return path
        }
        act(pages, "keys/:serial/remove") { _, values in
            try keys.remove(values["serial"])
            return path
        }
    }
}
