import Foundation
import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Lets an answer say another time than the server's in its `Date`, which Hummingbird writes at the very end.
final class DateHeader: ChannelOutboundHandler, RemovableChannelHandler, Sendable {
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .head(var head) = unwrapOutboundIn(data), let date = head.headerFields[.simulatedDate] else {
            return context.write(data, promise: promise)
        }
        head.headerFields[.simulatedDate] = nil
        head.headerFields[.date] = date
        context.write(wrapOutboundOut(.head(head)), promise: promise)
    }
}

extension HTTPField.Name {
    /// Takes the place of `Date` before an answer leaves.
    static let simulatedDate = Self("Simulated-Date")!
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`
enum HTTPDate {
    private static let style = Date.VerbatimFormatStyle(
        format: """
            \(weekday: .abbreviated), \(day: .twoDigits) \(month: .abbreviated) \(year: .padded(4)) \
            \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits) GMT
            """,
        locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt, calendar: Calendar(identifier: .gregorian)
    )

    static func text(_ date: Date) -> String { date.formatted(style) }
}
