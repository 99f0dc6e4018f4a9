import Foundation
import Testing
import WeChatPaySimulator

@Suite("Simulators, one for each test")
struct StartTests {
    @Test("run side by side, each with a port, a state and a clock of its own")
    func sideBySide() async throws {
        let places = try await withThrowingTaskGroup(of: (place: String, count: Int, days: Double).self) { group in
            for number in 0..<20 {
                group.addTask {
                    try await Simulator.run { simulator in
                        try await simulator.withClient { wechatPay in
                            let shop = V3Shop(simulator: simulator, wechatPay: wechatPay)
                            for order in 0...number { try await shop.place("order-\(order)") }
                            try await simulator.clock.advance(by: .seconds(86400 * number))
                            #expect(simulator.requests.count == number + 1)
                            return (simulator.baseURL, simulator.requests.count, (simulator.clock.now.timeIntervalSinceNow / 86400).rounded())
                        }
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(places.map(\.place)).count == 20)
        #expect(places.map(\.count).sorted() == Array(1...20))
        #expect(places.map(\.days).sorted() == (0..<20).map(Double.init))
    }
}
