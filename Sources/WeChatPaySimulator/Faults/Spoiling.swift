/// What keeps an answer or a notification from being verified.
struct Spoiling: Sendable, Hashable {
    enum Signature: Hashable {
        case wrong
        case missing
        case probe
        case unknownSerial
    }

    var signature: Signature?
    var clockSkew: Duration?
}
