import Foundation
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("JSON that is written straight")
struct JSONBytesTests {
    @Test(
        "is what an encoder writes",
        arguments: [
            [:], [], "", .null, true, false, -1, 1.5, ["b": [1, [], [:]], "a": ["c": .null], "一": "/"], .integer(.max), .integer(.min),
            .string("\"\\/\u{7F}一😀\u{0301}\r\n"), ["\"": "\\"], ["a10": 1, "a9": 2, "A": 3, "_": 4],
        ] as [JSON]
    )
    func same(_ json: JSON) throws {
        #expect(try json.bytes() == json.encoded())
        #expect(try JSON(parsing: json.bytes()) == json)
        #expect(try JSONDecoder().decode(JSON.self, from: json.bytes()) == json)
    }

    @Test("escapes what no text may hold", arguments: 0..<0x20)
    func controls(_ code: UInt8) throws {
        let json = JSON.string(String(UnicodeScalar(code)))
        #expect(try json.bytes().allSatisfy { $0 >= 0x20 })
        #expect(try json.bytes() == json.encoded())
        #expect(try JSONDecoder().decode(JSON.self, from: json.bytes()) == json)
    }

    @Test("refuses what is no number")
    func numbers() {
        #expect(throws: (any Error).self) { try JSON.number(.nan).bytes() }
    }
}
