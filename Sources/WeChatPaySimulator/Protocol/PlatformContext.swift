import Hummingbird
import NIOCore

/// A request's context, with the connection it came over.
struct PlatformContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: Source) {
        self.coreContext = .init(source: source)
        self.channel = source.channel
    }
}
