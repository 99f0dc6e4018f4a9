import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypes
import WeChatPay

/// HTTP/1.1 where each connection's calls are read, answered, signed and written on its event loop, which spares them the ways between threads.
///
/// Nearly all of a call is its signature, for which the loop's other connections wait. The loops are as busy with signing as other threads would
/// be, and get the connections in turn.
struct EventLoopHTTP: ServerChildChannel {
    let base: HTTP1Channel

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> { base.setup(channel: channel, logger: logger) }

    func handle(value: HTTP1Channel.Value, logger: Logger) async {
        await withTaskExecutorPreference(EventLoopExecutor(value.channel.eventLoop)) { await base.handle(value: value, logger: logger) }
    }
}
