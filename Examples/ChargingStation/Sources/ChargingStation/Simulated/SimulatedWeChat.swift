import Hummingbird
import WeChatPay
import WeChatPaySimulator

/// Stands for the rider's WeChat: signs, ends the contract, shows messages, and makes trouble on demand. Only on the simulator.
struct SimulatedWeChat: Sendable {
    static let signPath = "/simulated-wechat/sign"

    let simulator: Simulator
    let meterSpeed: Double

    func add(to router: some RouterMethods<StationContext>, site: Site) {
        router.get("/simulated-wechat/sign") { _, context -> Response in
            let texts = site.pages.texts(context.language)
            guard let preopenID = try context.requireRider().preopenID else { return .redirect(to: "/") }
            return try site.pages.render(
                SignPage(t: texts.all, frame: try await site.frame(texts["signTitle"], context, showsPhone: false), preopenID: preopenID),
                template: "sign"
            )
        }
        router.post("/simulated-wechat/sign") { _, context -> Response in
            guard let preopenID = try context.requireRider().preopenID else { return .redirect(to: "/") }
            try await simulator.user.signEbike(preopenID: preopenID)
            return .redirect(to: "/sign-up/return")
        }
        router.post("/simulated-wechat/end-contract") { _, context -> Response in
            // The site is not told, as in real life: it learns of it at the next start.
            if let contractID = try context.requireRider().contractID { try await simulator.user.terminate(contractID: contractID) }
            return .redirect(to: "/")
        }
        router.post("/simulated-wechat/lose-answer") { _, _ -> Response in
            simulator.faults.add(Fault(.silenceAfterCommit, on: .post, Self.deduction))
            return .redirect(to: "/")
        }
    }

    func phone(of rider: Rider?) async throws -> SimulatedPhone? {
        guard let rider else { return nil }
        return SimulatedPhone(
            messages: try await simulator.user.messages(openid: rider.openID).suffix(4).reversed().map {
                SimulatedPhone.Message(text: $0.text, time: String(Timestamp($0.time).text.dropFirst(11).prefix(5)))
            },
            hasContract: rider.contractID != nil,
            losesAnswer: simulator.faults.pending.contains { $0.template == Self.deduction },
            hurry: meterSpeed > 1 ? Int(meterSpeed) : nil
        )
    }

    private static let deduction = "/v3/ebike/charge/transactions"
}
