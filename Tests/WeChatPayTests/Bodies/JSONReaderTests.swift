import Foundation
import Testing

@testable import WeChatPay

/// Texts of JSON: what is none is refused, and what is one is read as Python reads it.
@Suite struct JSONReaderTests {
    @Test(arguments: [
        "", " ", "{", "[", "\"", "{}x", "[1,]", "{\"a\":1,}", "{\"a\"}", "{a:1}", "{\"a\" 1}", "[1 2]", "01", "1.", ".1", "-", "+1", "1e", "1e400",
        "NaN",
        "tru", "nul", "True", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "\"\n\"", "\"\t\"", "// a\n1", "'a'",
    ])
    func whatIsNoJSONIsRefused(_ text: String) {
        #expect(throws: JSONSyntaxError.self) { try JSONReader.read(Data(text.utf8)) }
    }

    @Test(arguments: [[0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE4, 0xB8, 0x22]] as [[UInt8]])
    func whatIsNotUTF8IsRefused(_ bytes: [UInt8]) {
        #expect(throws: JSONSyntaxError.self) { try JSONReader.read(Data(bytes)) }
    }

    @Test(arguments: [("[", "]"), ("{\"a\":", "}")])
    func nestingHasALimit(start: String, end: String) throws {
        func nested(_ depth: Int) -> Data { Data((String(repeating: start, count: depth) + "1" + String(repeating: end, count: depth)).utf8) }
        #expect(try JSONReader.read(nested(511)).encoded() == nested(511))
        #expect(throws: JSONSyntaxError.self) { try JSONReader.read(nested(512)) }
        #expect(throws: JSONSyntaxError.self) { try JSONReader.read(nested(1_000_000)) }
    }

    @Test(
        arguments: [
            ("7", .integer(7)), ("-0", .integer(0)), ("1.0", .integer(1)), ("15e1", .integer(150)), ("1.5", .number(1.5)),
            ("9223372036854775807", .integer(.max)), ("9223372036854775808", .number(0x1p63)), ("-9223372036854775808", .integer(.min)),
            ("[null,true,false]", .array([.null, .bool(true), .bool(false)])), (#"{"a":1,"a":2}"#, .object(["a": .integer(1)])),
            (#""\ud83d\udeb2\u4e2d\/\\\"\b\f\n\r\t""#, .string("🚲中/\\\"\u{8}\u{c}\n\r\t")), ("\u{FEFF} {} ", .object([:])),
        ] as [(String, JSON)])
    func valuesAreReadExactly(_ text: String, _ value: JSON) throws {
        #expect(try JSONReader.read(Data(text.utf8)) == value)
    }

    /// A string is read eight bytes at a time: what may not stand in it is seen at every place.
    @Test(arguments: 0..<24) func aStringIsCheckedAtEveryPlace(_ place: Int) throws {
        func text(_ bytes: [UInt8]) -> Data {
            Data("\"".utf8 + [UInt8](repeating: 0x61, count: place) + bytes + [UInt8](repeating: 0x62, count: 24) + "\"".utf8)
        }
        for bytes: [UInt8] in [[0x00], [0x1F], [0x0A], [0x22], [0x5C, 0x71], [0x80], [0xFF], [0xE4, 0xB8], [0xED, 0xA0, 0x80]] {
            #expect(throws: JSONSyntaxError.self) { try JSONReader.read(text(bytes)) }
        }
        let before = String(repeating: "a", count: place)
        let behind = String(repeating: "b", count: 24)
        #expect(try JSONReader.read(text(Array("中".utf8))).string == before + "中" + behind)
        #expect(try JSONReader.read(text(Array("\\n".utf8))).string == before + "\n" + behind)
        #expect(try JSONReader.read(text([0x7F, 0x20, 0x21, 0x23])).string == before + "\u{7F} !#" + behind)
    }

    private struct Named: Codable, Equatable {
        let id: String?
        let K: Int?
        let page: [String: Int]?
    }

    private struct NamedOnWire: Decodable {
        let named: Named

        init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            named = Named(id: try member.ifPresent("id"), K: try member.ifPresent("K"), page: try member.ifPresent("page"))
        }
    }

    /// A name may have escapes, or letters that stand for others; of two with one name the first counts.
    @Test(
        arguments: [
            (#"{"\u0069d":"1","K":2}"#, "1", 2), (#"{"id":"1","\u212A":2}"#, "1", 2), ("{\"id\":\"1\",\"\u{212A}\":2}", "1", 2),
            (#"{"id":"1","id":"2","K":3,"K":4}"#, "1", 3), (#"{"中":1,"id":"1"}"#, "1", nil), (#"{"page":{"id":5},"id":"1"}"#, "1", nil),
            ("{}", nil, nil),
            (#"{"di":"2","dI":"3","":"4"}"#, nil, nil), (#"{"id":null,"K":null}"#, nil, nil),
        ] as [(String, String?, Int?)])
    func membersAreFoundAsFoundationFindsThem(_ text: String, _ id: String?, _ number: Int?) throws {
        let bytes = Data(text.utf8)
        let named = try JSON.decode(Named.self, from: bytes)
        #expect(named == (try JSONDecoder().decode(Named.self, from: bytes)))
        #expect(named.id == id && named.K == number)
        #expect(try JSON.decode(NamedOnWire.self, from: bytes).named == named)
    }

    @Test func aDictionaryHasTheFirstOfTwoMembersWithOneName() throws {
        let text = Data("{\"a\":1,\"a\":2,\"\u{e9}\":3,\"e\u{301}\":4}".utf8)
        #expect(try JSON.decode([String: Int].self, from: text) == ["a": 1, "\u{e9}": 3])
        #expect(try JSONReader.read(text) == ["a": 1, "\u{e9}": 3])
    }

    /// Python writes a text in its own manner, escaped and indented; the value stays the same.
    @Test func pythonReadsTheSame() throws {
        for target in [FuzzTarget.json, .envelope] {
            for seed in try target.seeds() {
                guard let value = try? JSONReader.read(Data(seed)) else { continue }
                let rewritten = try Outsider.python("import json, sys; json.dump(json.load(sys.stdin), sys.stdout, indent=1)", input: Data(seed))
                #expect(try JSONReader.read(rewritten) == value)
            }
        }
    }

    private struct Money: Codable, Equatable {
        let amount: Decimal
        let big: UInt64
        let page: URL
    }

    @Test func valuesThatATreeDoesNotHoldAreDecodedToTheLastDigit() throws {
        let text = #"{"amount":0.12345678901234567891,"big":18446744073709551615,"page":"https://a.test/b"}"#
        #expect(try JSON.decode(Money.self, from: Data(text.utf8)) == JSONDecoder().decode(Money.self, from: Data(text.utf8)))
        #expect(try JSON.decode(Money.self, from: Data(text.utf8)).big == .max)
    }

    private struct Stored: Codable, Equatable {
        var time: Date
        var bytes: Data
        var later: Date?
    }

    @Test func timesAndBytesAreReadAsFoundationReadsThem() throws {
        for time in [0, 785_432_100, 785_432_100.123456, -0.1] {
            let stored = Stored(
                time: Date(timeIntervalSinceReferenceDate: time), bytes: Data([0, 255, 1]), later: Date(timeIntervalSinceReferenceDate: 1))
            #expect(try JSON.decode(Stored.self, from: JSONEncoder().encode(stored)) == stored)
        }
        for text in [#"{"time":"2026-11-21T09:43:39+08:00","bytes":""}"#, #"{"time":1,"bytes":"?"}"#, #"{"time":1,"bytes":[1]}"#] {
            #expect(throws: DecodingError.self) { try JSON.decode(Stored.self, from: Data(text.utf8)) }
        }
    }
}
