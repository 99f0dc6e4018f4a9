/// Why a verified notification is not acknowledged.
enum HandlingProblem: Error {
    case handlerFailed(any Error)
    case stillRunning
    case tooManyHandlers

    var name: String {
        switch self {
        case .handlerFailed: "handlerFailed"
        case .stillRunning: "stillRunning"
        case .tooManyHandlers: "tooManyHandlers"
        }
    }

    /// Always one that asks for a repetition. The handler's own error says nothing of the request, whatever its kind.
    var status: Int {
        switch self {
        case .handlerFailed: 500
        case .stillRunning, .tooManyHandlers: 503
        }
    }

    /// The kind of the handler's error, without what it says: that may be personal.
    var cause: String? {
        guard case .handlerFailed(let error) = self else { return nil }
        return (error as? WeChatPayError)?.kind.name ?? "\(type(of: error))"
    }
}
