import CQRencode

extension QRCode {
    /// How much of a code may be dirty or covered before it can no longer be read. More of it makes a larger code.
    public enum ErrorCorrection: String, Sendable, Hashable, CaseIterable {
        /// L: about 7 %.
        case low
        /// M: about 15 %; the usual choice.
        case medium
        /// Q: about 25 %.
        case quartile
        /// H: about 30 %, as for a code with a picture on it.
        case high

        /// The bytes of any text in UTF-8 that a code holds.
        public var capacity: Int {
            switch self {
            case .low: 2953
            case .medium: 2331
            case .quartile: 1663
            case .high: 1273
            }
        }

        var level: QRecLevel {
            switch self {
            case .low: QR_ECLEVEL_L
            case .medium: QR_ECLEVEL_M
            case .quartile: QR_ECLEVEL_Q
            case .high: QR_ECLEVEL_H
            }
        }
    }
}
