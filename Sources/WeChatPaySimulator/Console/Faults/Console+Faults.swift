import Hummingbird

extension Console {
    func addFaultRoutes(to pages: RouterGroup<PlatformContext>) {
        show(pages, "faults") { visit, _ in FaultsPage(visit: visit, entries: faults.all, seed: faults.seed) }
        let path = Destination(Section.faults.path)
        act(pages, "faults/answers") { form, _ in
            let trouble = try FaultText.trouble("\(form.text("method")) \(form.text("path")) \(form.faultEffect) \(form.faultOccurrence)")
            faults.add(trouble)
            return path
        }
        act(pages, "faults/notifications") { form, _ in
            faults.add(try FaultText.trouble("NOTIFY \(form.text("event")) \(form.faultEffect) \(form.faultOccurrence)"))
            return path
        }
        act(pages, "faults/:id/remove") { _, values in
            guard let id = Int(values["id"]), faults.remove(id) else { throw ProblemPage.Problem.notFound }
            return path
        }
        act(pages, "faults/remove-all") { _, _ in
            faults.removeAll()
            return path
        }
        act(pages, "faults/seed") { form, _ in
            let text = try form.text("seed")
            guard let seed = UInt64(text) else { throw SimulatorError("“\(text)” is no seed: it is a whole number.", "“\(text)”不是随机种子：应为整数。") }
            faults.restart(seed: seed)
            return path
        }
    }
}

extension FormFields {
    /// `delay=2s,notify-duplicate`
    fileprivate var faultEffect: String {
        get throws(SimulatorError) { try text("effect") + (self["value"].map { "=\($0)" } ?? "") + (self["others"].map { ",\($0)" } ?? "") }
    }

    /// `times=3`
    fileprivate var faultOccurrence: String {
        get throws(SimulatorError) { try text("occurrence") + (self["number"].map { "=\($0)" } ?? "") }
    }
}
