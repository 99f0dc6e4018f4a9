import Foundation
import Testing
import WeChatPayQRCode

/// Codes read by zbar, from every picture there is of them.
@Suite struct ScanTests {
    enum Rendering: CaseIterable { case png, svg, terminal }

    static let texts = [
        "weixin://wxpay/bizpayurl?pr=qnu8GBtzz", "https://merchant.example/?商品=充电&金额=1.00元", "微信支付：充电 🚲", "1900000109", "x",
    ]

    private func picture(of code: QRCode, _ rendering: Rendering) throws -> Data {
        switch rendering {
        case .png: try code.png(scale: 4)
        case .svg: try Scanner.rasterize(code.svg(), pixelsPerUnit: 4)
        case .terminal: try TerminalScreen(showing: code.terminalText(), isDark: true).picture
        }
    }

    @Test(arguments: texts, Rendering.allCases)
    func aScannerReadsTheText(text: String, from rendering: Rendering) throws {
        #expect(try Scanner.scan(picture(of: QRCode(text), rendering)) == Data(text.utf8))
    }

    @Test(arguments: Rendering.allCases)
    func aScannerReadsALongText(from rendering: Rendering) throws {
        let text = String(repeating: "weixin://wxpay/", count: 155)
        #expect(try Scanner.scan(picture(of: QRCode(text), rendering)) == Data(text.utf8))
    }

    @Test func aTextGoesOnBehindANullCharacter() throws {
        #expect(try Scanner.scan(QRCode("ABC\u{0}def").png()) == Data("ABC\u{0}def".utf8))
    }

    @Test(arguments: QRCode.ErrorCorrection.allCases)
    func aScannerReadsEveryErrorCorrectionUpToItsCapacity(errorCorrection: QRCode.ErrorCorrection) throws {
        for length in [40, errorCorrection.capacity] {
            let text = String((0..<length).map { Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8($0 % 26))) })
            #expect(try Scanner.scan(QRCode(text, errorCorrection: errorCorrection).png(scale: 4)) == Data(text.utf8))
        }
    }

    @Test func aScannerReadsCodesOfEveryScale() throws {
        let code = try QRCode(Self.texts[0])
        for scale in [2, 3, 64] { #expect(try Scanner.scan(code.png(scale: scale)) == Data(code.text.utf8)) }
    }

    @Test(arguments: [true, false])
    func blackOnWhiteIsReadFromDarkAndLightTerminals(isDark: Bool) throws {
        let code = try QRCode(Self.texts[0])
        let screen = try TerminalScreen(showing: code.terminalText(.blackOnWhite), isDark: isDark)
        #expect(try Scanner.scan(screen.picture) == Data(code.text.utf8))
    }

    @Test(arguments: [(QRCode.TerminalStyle.lightOnDark, true), (.darkOnLight, false)])
    func aStyleWithoutColoursIsReadFromTheTerminalItIsForOnly(style: QRCode.TerminalStyle, isDark: Bool) throws {
        let code = try QRCode(Self.texts[0])
        #expect(!code.terminalText(style).contains("\u{1B}"))
        let (right, wrong) = try (
            TerminalScreen(showing: code.terminalText(style), isDark: isDark), TerminalScreen(showing: code.terminalText(style), isDark: !isDark)
        )
        #expect(try Scanner.scan(right.picture) == Data(code.text.utf8))
        #expect(try Scanner.scan(wrong.picture).isEmpty, "it is inverted there")
    }
}
