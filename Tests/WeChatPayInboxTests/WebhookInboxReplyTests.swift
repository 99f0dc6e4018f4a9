import Foundation
import HTTPTypes
import Synchronization
import Testing
import WeChatPay
import WeChatPaySimulator

@testable import WeChatPayInbox

/// What the platform is answered, whatever the store does.
@Suite(.timeLimit(.minutes(5))) struct WebhookInboxReplyTests {
    private let notifications: TrueNotifications

    init() throws { notifications = try TrueNotifications.shared.get() }

    private func inbox(_ store: any InboxStore, limit: Duration = .seconds(60), maximumRecordings: Int = 9) -> WebhookInbox {
        var configuration = WebhookInbox.Configuration()
        configuration.replyLimit = limit
        configuration.maximumRecordings = maximumRecordings
        return WebhookInbox(notifications.receiver, store: store, configuration: configuration) { (_: WebhookNotification) in }
    }

    @Test func whatIsRecordedIsAcknowledgedAndSoAreItsRepetitions() async throws {
        let store = MemoryInboxStore()
        let inbox = inbox(store)
        for _ in 1...2 { #expect(await inbox.reply(to: try notifications.refund("EV-1")).status == 204) }
        let request = try notifications.refund("EV-2")
        #expect(await inbox.reply(to: request).status == 204)
        #expect(try await store.counts() == [.pending: 2])
        let entry = try #require(try await store.record(id: "EV-2")).entry
        #expect(entry.body == request.body)
        #expect(entry.subject?.key == "refund:\(notifications.writer.credentials.mchid):R1")
        #expect(entry.occurredAt == Date(timeIntervalSince1970: 1_767_196_800))
    }

    @Test func whatIsForgedOrNotPostedIsRefusedAndNotRecorded() async throws {
        let store = MemoryInboxStore()
        let inbox = inbox(store)
        var forged = try notifications.refund("EV-1")
        forged.body.append(0x20)
        #expect(await inbox.reply(to: forged).status == 400)
        var got = try notifications.refund("EV-1")
        got.method = .get
        #expect(await inbox.reply(to: got).status == 405)
        #expect(try await store.counts() == [:])
    }

    @Test func aStoreThatFailsMakesThePlatformRepeat() async throws {
        struct Down: Error {}
        let store = WatchedStore(before: { _, number in if number == 1 { throw Down() } })
        let inbox = inbox(store)
        #expect(await inbox.reply(to: try notifications.refund("EV-1")).status == 503)
        #expect(await inbox.reply(to: try notifications.refund("EV-1")).status == 204)
    }

    /// Also where the store ignores its cancellation.
    @Test func aStoreThatHangsDoesNotKeepTheReply() async throws {
        let (gate, opener) = AsyncStream<Void>.makeStream()
        let begun = Mutex(0)
        let store = WatchedStore(before: { _, _ in
            begun.withLock { $0 += 1 }
            await Task { for await _ in gate { return } }.value
        })
        let inbox = inbox(store, limit: .milliseconds(100), maximumRecordings: 2)
        func reply(_ id: String) async throws -> String {
            let reply = await inbox.reply(to: try notifications.refund(id))
            #expect(reply.status == 503)
            return String(decoding: reply.body, as: UTF8.self)
        }
        // A busy machine may not get past verification each time.
        var last: String
        repeat { last = try await reply("EV-1") } while last.contains("timedOut") && begun.withLock { $0 <= 2 }
        #expect(last.contains("tooManyRecordings"))
        opener.finish()
        await store.wait(for: "record", count: 2)
    }
}
