import Foundation
import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// The events that tell an open page to look again.
@Suite(.timeLimit(.minutes(2))) struct ConsoleEventTests {
    @Test(arguments: [false, true]) func anOpenPageIsToldOfARequest(isSecure: Bool) async throws {
        try await Simulator.run { simulator in
            let visitor = isSecure ? try Visitor(secure: simulator) : Visitor(simulator)
            let transport = visitor.transport()
            let stream = try await transport.stream(
                TransportRequest(
                    method: .get, url: visitor.baseURL + Visitor.root + "/events", headers: [:], body: Data(), timeout: .seconds(60),
                    maximumResponseSize: 1 << 20
                )
            )
            #expect(stream.headers[.contentType] == "text/event-stream")
            var received = ""
            for try await bytes in stream.body {
                received += String(decoding: bytes, as: UTF8.self)
                if received == ": here\n\n" { _ = try await simulator.withClient { try await $0.v3.certificates.get() } }
                if received.contains("data: changed\n\n") { break }
            }
            #expect(received.hasPrefix(": here\n\ndata: changed\n\n"))
            try await transport.shutdown()
        }
    }
}
