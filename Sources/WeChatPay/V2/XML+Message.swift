extension XML {
    /// The members' names and texts; what has members of its own counts as empty.
    package var texts: [(name: String, value: String)] { members.map { ($0.name, $0.value.string ?? "") } }

    var isMissing: Bool { self == .members([]) }

    var hasText: Bool { string?.isEmpty == false }

    /// Whether the message says that all went well.
    var isSuccess: Bool {
        if !self.retcode.isMissing { return self.retcode.string == "0" }
        return self.return_code.string == "SUCCESS" && (self.result_code.isMissing || self.result_code.string == "SUCCESS")
    }

    /// What a signature covers; `nil` when a member has members of its own or stands twice, so that it can't be said what is signed.
    var signedParameters: [V2Parameter]? {
        var names: Set<String> = []
        var parameters: [V2Parameter] = []
        for member in members {
            guard let text = member.value.string, names.insert(member.name).inserted else { return nil }
            parameters.append((member.name, text))
        }
        return parameters
    }
}
