import Foundation

/// The pixels of a picture in black and white, as Pillow reads them.
struct Picture: Equatable {
    let width: Int
    let height: Int
    private let pixels: Data

    init(_ file: Data) throws {
        let read = try Outsider.python(
            """
            import io, sys
            from PIL import Image
            image = Image.open(io.BytesIO(sys.stdin.buffer.read())).convert("RGBA")
            assert set(image.getdata()) <= {(0, 0, 0, 255), (255, 255, 255, 255)}, "not black and white only"
            sys.stdout.buffer.write(b"%d %d\\n" % image.size + image.convert("L").tobytes())
            """, input: file
        )
        let end = read.firstIndex(of: UInt8(ascii: "\n")) ?? read.startIndex
        let size = String(decoding: read[..<end], as: UTF8.self).split(separator: " ").compactMap { Int($0) }
        (width, height) = (size[0], size[1])
        pixels = Data(read[end...].dropFirst())
    }

    func isDark(_ x: Int, _ y: Int) -> Bool { pixels[y * width + x] == 0 }

    /// The smallest rectangle with everything that is dark.
    var darkArea: (x: ClosedRange<Int>, y: ClosedRange<Int>)? {
        let columns = (0..<width).filter { x in (0..<height).contains { isDark(x, $0) } }
        let rows = (0..<height).filter { y in (0..<width).contains { isDark($0, y) } }
        guard let left = columns.first, let right = columns.last, let top = rows.first, let bottom = rows.last else { return nil }
        return (left...right, top...bottom)
    }
}
