import ArgumentParser

struct WebhooksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webhooks",
        abstract: "Receive, send, repeat and look into notifications (回调通知), and see to a service's inbox.",
        discussion: """
            To develop a service that gets notifications, with a simulator in another terminal (`wechatpay simulate`):

            EXAMPLE: wechatpay webhooks listen --config wechatpay-simulator/wechatpay.json --forward-to http://127.0.0.1:3000/wechatpay
            EXAMPLE: wechatpay webhooks trigger TRANSACTION.SUCCESS --set amount.total=5
            EXAMPLE: wechatpay webhooks replay 1

            To operate a service whose inbox keeps what it received:

            EXAMPLE: wechatpay webhooks parked --store inbox.sqlite
            EXAMPLE: wechatpay webhooks retry EV-2018022511223320873 --store inbox.sqlite
            """,
        subcommands: [
            ListenCommand.self, TriggerCommand.self, ListRequestsCommand.self, ShowRequestCommand.self, ReplayCommand.self, VerifyCommand.self,
            DecryptCommand.self, InboxCommand.self, ParkedCommand.self, RetryCommand.self, DropCommand.self,
        ]
    )
}
