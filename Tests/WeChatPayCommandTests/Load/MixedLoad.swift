import Foundation
import NIOCore
import Synchronization
import WeChatPay

/// Calls of all kinds, as merchants, users and testers make them, over connections that come and go.
final class MixedLoad: Sendable {
    struct Growth: CustomStringConvertible {
        let calls: Int
        let bytesPerCall: Double
        let residentBytes: Int

        var description: String {
            "\(calls) calls, \(bytesPerCall.formatted(.number.precision(.fractionLength(1)))) bytes of memory more for each; \(residentBytes >> 20) MiB"
        }
    }

    private static let connections = 12
    /// More than the request log holds: by then it has grown as large as it gets.
    private static let warmUpCalls = 12_000
    /// In samples.
    private static let samples = 60

    private let merchant: LoadMerchant
    private let notifyURL: String
    private let answered = Mutex(0)

    init(merchant: LoadMerchant, notifyURL: String) {
        self.merchant = merchant
        self.notifyURL = notifyURL
    }

    /// Loads a server, and looks how its memory grows with the calls once it has warmed up. Times are in seconds.
    func memoryGrowth(of pid: pid_t, after warmUp: Double, for duration: Double) async throws -> Growth {
        try await withThrowingTaskGroup(of: Growth?.self) { group in
            for _ in 0..<Self.connections {
                group.addTask {
                    try await self.callForEver()
                    return nil
                }
            }
            group.addTask {
                try await self.moveClockForEver()
                return nil
            }
            group.addTask {
                try await Task.sleep(for: .seconds(warmUp))
                while self.answered.withLock({ $0 }) < Self.warmUpCalls { try await Task.sleep(for: .milliseconds(100)) }
                return try await self.memoryGrowth(of: pid, for: duration)
            }
            defer { group.cancelAll() }
            while let growth = try await group.next() { if let growth { return growth } }
            throw CancellationError()
        }
    }

    private func memoryGrowth(of pid: pid_t, for duration: Double) async throws -> Growth {
        var samples: [(calls: Double, bytes: Double)] = []
        for _ in 0..<Self.samples {
            try await Task.sleep(for: .seconds(duration / Double(Self.samples)))
            samples.append((Double(answered.withLock { $0 }), Double(try Self.residentBytes(of: pid))))
        }
        return Growth(
            calls: Int(samples[samples.count - 1].calls - samples[0].calls), bytesPerCall: Self.slope(samples),
            residentBytes: Int(samples[samples.count - 1].bytes)
        )
    }

    /// Of the line that fits best.
    private static func slope(_ samples: [(calls: Double, bytes: Double)]) -> Double {
        let count = Double(samples.count)
        let (calls, bytes) = (samples.reduce(0) { $0 + $1.calls } / count, samples.reduce(0) { $0 + $1.bytes } / count)
        let together = samples.reduce(0) { $0 + ($1.calls - calls) * ($1.bytes - bytes) }
        return together / samples.reduce(0) { $0 + ($1.calls - calls) * ($1.calls - calls) }
    }

    private static func residentBytes(of pid: pid_t) throws -> Int {
        let text = try String(contentsOfFile: "/proc/\(pid)/statm", encoding: .utf8)
        guard let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else { throw LoadError("\(pid) has no memory.") }
        return pages * sysconf(Int32(_SC_PAGESIZE))
    }

    private func callForEver() async throws {
        while !Task.isCancelled {
            let connection = try await LoadConnection.open(merchant)
            // Faults break connections.
            do {
                for _ in 0..<10 { try await goThroughOrder(connection) }
            } catch is LoadError {}
            await connection.close()
        }
    }

    private func goThroughOrder(_ connection: LoadConnection) async throws {
        let number = Nonce.make(length: 24)
        let way: [LoadCall]
        switch Int.random(in: 0..<8) {
        case 0..<4:
            way = try [
                merchant.place(number, notifyURL: notifyURL), merchant.query(number), merchant.pay(number), merchant.queryV2(number),
                merchant.refund(number, as: "R\(number)"), merchant.queryRefund("R\(number)"),
            ]
        case 4: way = try [merchant.place(number), merchant.close(number), merchant.query(number)]
        case 5: way = try (0..<3).map { try merchant.createServiceOrder("\(number)\($0)") }
        case 6: way = try [merchant.v3("GET", "/v3/nothing"), merchant.v3("POST", "/v3/pay/transactions/jsapi", ["mchid": "1"]), unsigned(number)]
        default: way = try [fault(), merchant.query(number)]
        }
        for call in way {
            let answer = try await connection.answer(to: call)
            guard answer.status < 500 || [500, 502].contains(answer.status) else { throw LoadError("\(answer.status)") }
            answered.withLock { $0 += 1 }
        }
    }

    /// A call whose body was changed after it was signed.
    private func unsigned(_ number: String) throws -> LoadCall {
        let (signed, other) = try (merchant.place(number), merchant.place(number + "0"))
        return LoadCall(head: signed.head, body: other.body.getSlice(at: 0, length: signed.body.readableBytes) ?? other.body, form: .v3)
    }

    private func fault() throws -> LoadCall {
        let effect = ["system-error", "cut-off", "wrong-signature", "missing-signature", "delay", "too-many-requests"].randomElement() ?? ""
        return try merchant.control(
            "POST", "faults",
            ["method": "GET", "path": "/v3/pay/transactions/out-trade-no/{out_trade_no}", "effect": .string(effect), "seconds": 0.05]
        )
    }

    /// Brings refunds home, and makes notifications be tried again.
    private func moveClockForEver() async throws {
        while !Task.isCancelled {
            let connection = try await LoadConnection.open(merchant)
            _ = try await connection.answer(to: merchant.control("POST", "clock/advance", ["seconds": 90]))
            await connection.close()
            try await Task.sleep(for: .seconds(2))
        }
    }
}
