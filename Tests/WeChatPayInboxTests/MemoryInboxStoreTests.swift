import Foundation
import Synchronization
import Testing

@testable import WeChatPayInbox

@Suite struct MemoryInboxStoreTests {
    @Test(arguments: InboxStoreConformance.all) func keepsItsPromises(_ check: InboxStoreConformance) async throws {
        let time = SettableTime()
        try await check.run(TestedStore(connections: [MemoryInboxStore { time.now }]) { time.advance(by: $0) })
    }
}
