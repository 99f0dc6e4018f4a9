import Foundation
import Logging
import WeChatPay
import WeChatPayInbox

// A merchant's server, reduced to its inbox: requests come on standard input, replies leave on standard output, one per line, and what
// happened is added to a file that outlives it.
let settings = try JSONDecoder().decode(WorkerSettings.self, from: Data(CommandLine.arguments[1].utf8))
let journal = try Journal(path: settings.journal, killAt: settings.killAt, stopAt: settings.stopAt, of: settings.countedSteps)
let wechatPay = try WeChatPay(settings.configuration())
var configuration = WebhookInbox.Configuration()
configuration.lease = .milliseconds(settings.leaseMilliseconds)
configuration.pollInterval = .milliseconds(50)
configuration.retryDelay = .milliseconds(20)
configuration.maximumRetryDelay = .milliseconds(100)
// A worker that is killed uses up an attempt of each entry that it has.
configuration.maximumAttempts = 10_000
configuration.logger = Logger(label: "inbox") { _ in SwiftLogNoOpLogHandler() }

let inbox = WebhookInbox(
    wechatPay.webhooks, store: JournaledStore(base: try await settings.openStore(), journal: journal), configuration: configuration
) {
    notification, claim in
    try await journal.handle(notification, claim)
}

await withLogger(configuration.logger) { _ in
    await withTaskGroup(of: Void.self) { group in
        group.addTask { await inbox.run() }
        await withDiscardingTaskGroup { replies in
            for await request in PostedRequest.all() {
                replies.addTask {
                    let reply = await inbox.reply(to: request.request)
                    journal.step("reply")
                    request.answer(reply)
                    journal.step("replied")
                }
            }
        }
        group.cancelAll()
    }
}
try await wechatPay.shutdown()
