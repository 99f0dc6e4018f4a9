import CPNG

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension QRCode {
    /// The pixels per side of a module that a picture may have.
    public static let scales = 1...64

    /// The code with its quiet zone as a PNG, black and white.
    ///
    /// - Parameter scale: the pixels per side of a module.
    /// - Throws: ``QRCodeError`` when the scale is not among ``scales``.
    public func png(scale: Int = 8) throws -> Data {
        guard Self.scales.contains(scale) else {
            throw QRCodeError(
                .invalidScale, "A scale of \(scale) pixels per module is not among \(Self.scales.lowerBound) to \(Self.scales.upperBound).")
        }
        var pixels: [UInt8] = []
        for y in extent {
            let row = extent.flatMap { x in repeatElement(self[x, y] ? 1 as UInt8 : 0, count: scale) }
            for _ in 0..<scale { pixels += row }
        }
        // A palette of two colours takes one bit per pixel.
        let palette: [UInt8] = [255, 0]
        var image = png_image()
        image.version = png_uint_32(PNG_IMAGE_VERSION)
        image.width = png_uint_32(extent.count * scale)
        image.height = image.width
        image.format = PNG_FORMAT_FLAG_COLORMAP
        image.colormap_entries = png_uint_32(palette.count)
        defer { png_image_free(&image) }
        // Without a place to write to it tells the length.
        var length = png_alloc_size_t()
        guard png_image_write_to_memory(&image, nil, &length, 0, pixels, 0, palette) != 0 else { throw QRCodeError.outOfMemory }
        var png = Data(count: Int(length))
        let isWritten = png.withUnsafeMutableBytes { png_image_write_to_memory(&image, $0.baseAddress, &length, 0, pixels, 0, palette) != 0 }
        guard isWritten else { throw QRCodeError.outOfMemory }
        return png
    }
}
