import Foundation
import Testing
import WeChatPayQRCode

/// Pictures to the pixel, as Pillow and librsvg see them.
@Suite struct PictureTests {
    private let code: QRCode

    init() throws { code = try QRCode("weixin://wxpay/bizpayurl?pr=qnu8GBtzz") }

    private func expectCode(_ file: Data, pixelsPerModule scale: Int) throws {
        let picture = try Picture(file)
        let side = (code.size + 8) * scale
        #expect(picture.width == side && picture.height == side)
        let inner = 4 * scale...side - 4 * scale - 1
        let area = try #require(picture.darkArea)
        #expect(area.x == inner && area.y == inner, "four light modules on every side")
        for y in 0..<side {
            for x in 0..<side where picture.isDark(x, y) != code[x / scale - 4, y / scale - 4] {
                Issue.record("the pixel \(x), \(y) is not its module's")
                return
            }
        }
    }

    @Test(arguments: [1, 8]) func aPNGHasEveryModuleAndTheQuietZone(scale: Int) throws {
        try expectCode(code.png(scale: scale), pixelsPerModule: scale)
    }

    @Test(arguments: [1, 8]) func anSVGHasEveryModuleAndTheQuietZone(scale: Int) throws {
        try expectCode(Scanner.rasterize(code.svg(), pixelsPerUnit: scale), pixelsPerModule: scale)
    }

    @Test(arguments: QRCode.TerminalStyle.allCases) func aTerminalTextHasTheQuietZone(style: QRCode.TerminalStyle) throws {
        let lines = code.terminalText(style).split(separator: "\n").map { line in
            String(line).replacing(/\u{1B}\[[0-9;]*m/, with: "")
        }
        #expect(lines.count == (code.size + 8 + 1) / 2)
        #expect(lines.allSatisfy { $0.count == code.size + 8 })
        let light: Character = style == .lightOnDark ? "█" : " "
        #expect((lines[..<2] + lines.suffix(2)).allSatisfy { $0.allSatisfy { $0 == light } }, "above and below")
        #expect(lines.allSatisfy { ($0.prefix(4) + $0.suffix(4)).allSatisfy { $0 == light } }, "on both sides")
        #expect(!lines[2].dropFirst(4).hasPrefix(String(light)), "the finder pattern")
    }

    @Test func anSVGIsOnePathThatScales() throws {
        let svg = code.svg()
        #expect(svg.ranges(of: "<path ").count == 1)
        #expect(svg.contains(#"viewBox="0 0 37 37""#))
        #expect(svg.contains(#"shape-rendering="crispEdges""#))
        #expect(svg.prefix { $0 != ">" }.contains("width") == false)
    }

    @Test(arguments: [0, -1, 65, Int.max, Int.min]) func aScaleThatMakesNoPictureIsRefused(scale: Int) throws {
        let error = try #require(throws: QRCodeError.self) { try code.png(scale: scale) }
        #expect(error.kind == .invalidScale)
        #expect(error.description.contains("\(scale)"))
    }
}
