/// A QR code, or a picture of it, can't be made as asked.
public struct QRCodeError: Error, Sendable, CustomStringConvertible {
    /// What went wrong. Open: later versions may add kinds, so a `switch` over them needs a `default`.
    public struct Kind: Sendable, Hashable, CustomStringConvertible {
        let name: String

        public var description: String { name }

        /// The text is empty.
        public static let emptyText = Kind(name: "emptyText")
        /// The text is too long for a QR code of the error correction asked for.
        public static let tooLongText = Kind(name: "tooLongText")
        /// The scale is not among ``QRCode/scales``.
        public static let invalidScale = Kind(name: "invalidScale")
        /// There is not enough memory.
        public static let outOfMemory = Kind(name: "outOfMemory")
    }

    public let kind: Kind
    public let description: String

    init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }

    static let outOfMemory = QRCodeError(.outOfMemory, "There is not enough memory for the QR code.")
}
