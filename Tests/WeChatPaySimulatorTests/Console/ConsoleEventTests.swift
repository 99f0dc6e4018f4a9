import Foundation
import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// The events that tell an open page to look again.
@Suite(.timeLimit(.minutes(2))) struct ConsoleEventTests {
    @Test func anOpenPageIsToldOfARequestAndDoesNotKeepTheSimulatorFromEnding() async throws {
        let transport = AsyncHTTPClientTransport(connectionTimeout: .seconds(5), readTimeout: .seconds(60), maximumConnections: 2)
        let (texts, continuation) = AsyncStream<String>.makeStream()
        try await withThrowingTaskGroup { group in
            try await Simulator.run { simulator in
                let request = TransportRequest(
                    method: .get, url: simulator.consoleURL + "/events", headers: [:], body: Data(), timeout: .seconds(60),
                    maximumResponseSize: 1 << 20
                )
                let stream = try await transport.stream(request)
                #expect(stream.headers[.contentType] == "text/event-stream")
                let reading = Task {
                    for try await bytes in stream.body { continuation.yield(String(decoding: bytes, as: UTF8.self)) }
                }
                defer { withExtendedLifetime(reading) {} }
                var received = ""
                var isCalled = false
                for await text in texts {
                    received += text
                    if received.contains("data: changed\n\n") { break }
                    guard !isCalled else { continue }
                    isCalled = true
                    _ = try await simulator.withClient { try await $0.v3.certificates.get() }
                }
                #expect(isCalled && received.hasPrefix(": here\n\n"))
            }
            group.cancelAll()
        }
        try await transport.shutdown()
    }
}
