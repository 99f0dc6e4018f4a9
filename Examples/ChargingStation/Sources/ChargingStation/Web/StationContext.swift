import Hummingbird

/// A request, and who makes it.
struct StationContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Known by the cookie; `nil` for somebody new.
    var rider: Rider?
    var language = Language.chinese

    init(source: Source) { self.coreContext = .init(source: source) }

    var requestDecoder: URLEncodedFormDecoder { URLEncodedFormDecoder() }
    /// Forms here are small.
    var maxUploadSize: Int { 16 * 1024 }

    func requireRider() throws -> Rider {
        guard let rider else { throw Refusal(.notSigned) }
        return rider
    }
}
