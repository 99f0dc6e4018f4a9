import CQRencode

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A QR code of a text, such as the `code_url` of a Native order, to be shown in a terminal, as SVG or as PNG.
///
/// ```swift
/// let code = try QRCode("weixin://wxpay/bizpayurl?pr=qnu8GBtzz")
/// print(code.terminalText())
/// try code.png().write(to: file)
/// ```
///
/// The text is encoded in UTF-8, digits and capitals more densely, in the smallest code that holds it.
public struct QRCode: Sendable, Hashable {
    /// The light modules that have to surround a code on every side, by ISO/IEC 18004. Every picture of it has them.
    public static let quietZone = 4

    /// What a scanner reads.
    public let text: String
    public let errorCorrection: ErrorCorrection
    /// The modules of one side, without the quiet zone: from 21 to 177.
    public let size: Int

    private let darkModules: [Bool]

    /// - Throws: ``QRCodeError`` when the text is empty or too long for a QR code of this error correction.
    public init(_ text: String, errorCorrection: ErrorCorrection = .medium) throws {
        guard !text.isEmpty else { throw QRCodeError(.emptyText, "There is no text to make a QR code of.") }
        let bytes = Array(text.utf8)
        let tooLong = QRCodeError(
            .tooLongText,
            "The text is too long for a QR code: it has \(bytes.count) bytes in UTF-8, and with error correction \(errorCorrection) "
                + "a code holds \(errorCorrection.capacity), or somewhat more of digits and capitals."
        )
        // No code holds more than this: 7,089 digits.
        guard bytes.count <= 7089 else { throw tooLong }
        let holdsNull = bytes.contains(0)
        let made =
            holdsNull
            ? QRcode_encodeData(Int32(bytes.count), bytes, 0, errorCorrection.level)
            : QRcode_encodeString(text, 0, errorCorrection.level, QR_MODE_8, 1)
        guard let made else { throw errno == ENOMEM ? QRCodeError.outOfMemory : tooLong }
        defer { QRcode_free(made) }
        self.text = text
        self.errorCorrection = errorCorrection
        size = Int(made.pointee.width)
        // The lowest bit is the module's colour, the others say what it is for.
        darkModules = UnsafeBufferPointer(start: made.pointee.data, count: size * size).map { $0 & 1 == 1 }
    }

    /// Whether the module in this column and row, both from 0 at the upper left, is dark. Everything around the code is light.
    public subscript(x: Int, y: Int) -> Bool {
        let side = 0..<size
        return side.contains(x) && side.contains(y) && darkModules[y * size + x]
    }

    /// Columns, or rows, with the quiet zone.
    var extent: Range<Int> { -Self.quietZone..<size + Self.quietZone }
}
