import Testing
import WeChatPayQRCode

/// What becomes a code, what is refused, and what the modules say.
@Suite struct QRCodeTests {
    private let url = "weixin://wxpay/bizpayurl?pr=qnu8GBtzz"

    private func refusal(_ text: String, _ errorCorrection: QRCode.ErrorCorrection = .medium) -> QRCodeError? {
        #expect(throws: QRCodeError.self) { try QRCode(text, errorCorrection: errorCorrection) }
    }

    @Test func anEmptyTextIsRefused() {
        #expect(refusal("")?.kind == .emptyText)
    }

    @Test(arguments: QRCode.ErrorCorrection.allCases)
    func aTextIsRefusedFromTheFirstByteBeyondTheCapacity(errorCorrection: QRCode.ErrorCorrection) throws {
        let fitting = String(repeating: "x", count: errorCorrection.capacity)
        #expect(try QRCode(fitting, errorCorrection: errorCorrection).size == 177)
        for long in [fitting + "x", String(repeating: "x", count: 10_000_000)] {
            let error = refusal(long, errorCorrection)
            #expect(error?.kind == .tooLongText)
            #expect(error?.description.contains("\(errorCorrection.capacity)") == true)
            #expect(error?.description.contains("\(long.utf8.count) bytes") == true)
        }
    }

    @Test func digitsTakeLessRoom() throws {
        #expect(try QRCode(String(repeating: "7", count: 7089), errorCorrection: .low).size == 177)
        #expect(refusal(String(repeating: "7", count: 7090), .low)?.kind == .tooLongText)
    }

    /// By ISO/IEC 18004 the level stands in the format information, under the mask 101….
    @Test(arguments: zip(QRCode.ErrorCorrection.allCases, [(false, true), (false, false), (true, true), (true, false)]))
    func theCodeNamesItsErrorCorrection(errorCorrection: QRCode.ErrorCorrection, bits: (Bool, Bool)) throws {
        let code = try QRCode(url, errorCorrection: errorCorrection)
        #expect((code[0, 8] != true, code[1, 8] != false) == bits)
    }

    @Test func mediumIsTheDefault() throws {
        #expect(try QRCode(url) == QRCode(url, errorCorrection: .medium))
        #expect(try QRCode(url) != QRCode(url, errorCorrection: .high))
    }

    @Test func everythingAroundTheCodeIsLight() throws {
        let code = try QRCode(url)
        #expect(code.text == url)
        #expect(code.size == 29)
        #expect(code[0, 0] && code[28, 0] && code[0, 28], "the corners of the finder patterns")
        for outside in [-5, -1, 29, 33] { #expect(!code[outside, 0] && !code[0, outside]) }
    }
}
