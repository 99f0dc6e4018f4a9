/// How riders become known and sign.
enum WeChatSide: Sendable {
    case simulated(SimulatedWeChat)
    case real(WeChatLogin)

    /// Whether a rider has to come through WeChat to be known at all.
    var needsLogin: Bool { if case .real = self { true } else { false } }

    func signLink(preopenID: String) -> String {
        switch self {
        case .simulated: SimulatedWeChat.signPath
        case .real(let login): login.settings.signUpLink.replacing("{preopen_id}", with: preopenID)
        }
    }

    func phone(of rider: Rider?) async throws -> SimulatedPhone? {
        if case .simulated(let simulated) = self { try await simulated.phone(of: rider) } else { nil }
    }
}
