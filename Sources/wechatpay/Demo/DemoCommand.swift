import ArgumentParser
import WeChatPay
import WeChatPaySimulator

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Run whole payments against an embedded simulator, over real HTTP with real signatures.",
        discussion: """
            Three scenes: the platform's keys in both modes; charging an e-bike, once with an answer that never comes; a \
            pre-deduction notice, once with the user closing the service. Needs no account and leaves nothing running.

            EXAMPLE: wechatpay demo --json | jq .outcome
            """
    )

    @Flag(help: "Print one JSON object per step.")
    var json = false

    func run() async throws {
        let narrator = Narrator(json: json)
        try await Simulator.run { simulator in
            try await NotificationInbox.run { inbox in
                let stage = Stage(simulator: simulator, inbox: inbox, narrator: narrator)
                try await PlatformKeysScene.play(on: stage)
                try await EbikeScene.play(on: stage)
                try await PreDeductionScene.play(on: stage)
            }
        }
        await narrator.finish()
    }
}

/// What every scene plays with.
struct Stage: Sendable {
    let simulator: Simulator
    let inbox: NotificationInbox
    let narrator: Narrator

    /// Runs a scene with a client of its own, which is shut down at the end.
    func withClient(_ mode: Simulator.KeyMode = .certificates, attemptLimit: Duration? = nil, _ body: (WeChatPay) async throws -> Void) async throws {
        var configuration = try simulator.configuration(mode)
        if let attemptLimit { configuration.timeLimits.attempt = attemptLimit }
        try await WeChatPay.withClient(configuration, body)
    }

    /// One step of the story, with the requests that it caused.
    func step(_ title: String, _ body: () async throws -> String) async throws {
        let before = simulator.requests.count
        let start = ContinuousClock.now
        let outcome: String
        do {
            outcome = try await body()
        } catch {
            await narrator.tell(title, requests: requests(since: before), outcome: "FAILED: \(error)", duration: start.duration(to: .now))
            throw error
        }
        await narrator.tell(title, requests: requests(since: before), outcome: outcome, duration: start.duration(to: .now))
    }

    /// A step in which the platform must refuse.
    func refusal(_ title: String, code: String, _ body: () async throws -> Void) async throws {
        try await step(title) {
            do {
                try await body()
            } catch let error as WeChatPayError where error.outcome == .rejected && error.code == code {
                return "refused as it should be, \(code): \(error.message)"
            }
            throw Failure("error: the platform did not refuse with \(code)", .refused)
        }
    }

    private func requests(since count: Int) -> [String] {
        simulator.requests.dropFirst(count).map { "\($0.method) \($0.target) → \($0.status.map(String.init) ?? "no answer")" }
    }
}
