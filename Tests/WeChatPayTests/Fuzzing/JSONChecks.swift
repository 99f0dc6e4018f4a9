import Foundation

@testable import WeChatPay

/// The reader and the decoder of this package beside Foundation's.
enum JSONChecks {
    /// A value as Foundation's decoder finds it, by trying one type after another.
    private enum Tried: Decodable {
        case json(JSON)

        var json: JSON {
            switch self {
            case .json(let json): json
            }
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .json(.null)
            } else if let value = try? container.decode(Bool.self) {
                self = .json(.bool(value))
            } else if let value = try? container.decode(Int.self) {
                self = .json(.integer(value))
            } else if let value = try? container.decode(Double.self) {
                self = .json(.number(value))
            } else if let value = try? container.decode(String.self) {
                self = .json(.string(value))
            } else if let value = try? container.decode([Tried].self) {
                self = .json(.array(value.map(\.json)))
            } else {
                self = .json(.object(try container.decode([String: Tried].self).mapValues(\.json)))
            }
        }
    }

    /// Fields of every sort that generated types have, and of some that only a merchant's own have.
    private struct Probe: Codable, Hashable {
        var id: String?
        var count: Int?
        var ratio: Double?
        var isOn: Bool?
        var small: UInt8?
        var amount: Decimal?
        var page: URL?
        var list: [Probe]?
        var names: [String: String]?
        var any: JSON?
    }

    /// The same by the way of generated types.
    private struct Members: Decodable {
        let probe: Probe

        init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            probe = Probe(
                id: try member.ifPresent("id"), count: try member.ifPresent("count"), ratio: try member.ifPresent("ratio"),
                isOn: try member.ifPresent("isOn"), small: try member.ifPresent("small"), amount: try member.ifPresent("amount"),
                page: try member.ifPresent("page"), list: (try member.ifPresent("list") as [Members]?)?.map(\.probe),
                names: try member.ifPresent("names"), any: try member.ifPresent("any")
            )
        }
    }

    /// Of large numbers that are written with a fraction or an exponent, Foundation makes whole ones by cutting the fraction off.
    private static func areEqual(_ ours: JSON, _ theirs: JSON) -> Bool {
        switch (ours, theirs) {
        case (.number(let number), .integer(let integer)): number.magnitude > 0x1p53 && abs(number - Double(integer)) <= number.ulp
        case (.array(let ours), .array(let theirs)): ours.count == theirs.count && zip(ours, theirs).allSatisfy { areEqual($0, $1) }
        case (.object(let ours), .object(let theirs)):
            ours.count == theirs.count && ours.allSatisfy { name, value in theirs[name].map { areEqual(value, $0) } ?? false }
        default: ours == theirs
        }
    }

    static func checkJSON(_ input: Data) throws {
        guard let json = try Flaw.refusable({ try JSON(parsing: input) }) else { return }
        let tried: JSON
        do {
            tried = try JSONDecoder().decode(Tried.self, from: input).json
        } catch {
            throw Flaw("a text is read that Foundation refuses")
        }
        try Flaw.unless(areEqual(json, tried), "a text is read otherwise than by Foundation")
        try Flaw.unless(try JSON(parsing: json.encoded()) == json, "a value is written as another one")
        let expected = try? JSONDecoder().decode(Probe.self, from: input)
        try Flaw.unless((try? JSON.decode(Probe.self, from: input)) == expected, "a value is decoded otherwise than by Foundation")
        try Flaw.unless((try? JSON.decode(Members.self, from: input))?.probe == expected, "members are decoded otherwise than by Foundation")
    }
}
