import HTTPTypes
import Hummingbird
import NIOCore

extension Console {
    /// What happens meanwhile is told together.
    private static let pause: Duration = .milliseconds(200)

    /// Server-sent events that tell a page to look again: what has changed, not what it has become.
    func addEventRoutes(to group: RouterGroup<PlatformContext>) {
        group.get("events") { [events] request, _ in
            Response(
                status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
                body: .init { writer in
                    let stream = events.stream(limit: 1)
                    // A reader that is gone is noticed here; its stream ends with it.
                    nonisolated(unsafe) var writer = writer
                    try await request.body.consumeWithCancellationOnInboundClose { _ in
                        try await writer.write(ByteBuffer(string: ": here\n\n"))
                        for await _ in stream {
                            try await writer.write(ByteBuffer(string: "data: changed\n\n"))
                            try await Task.sleep(for: Self.pause)
                        }
                        try await writer.finish(nil)
                    }
                }
            )
        }
    }
}
