#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A JSON text that was read: its values in their order, and where each stands. Texts and objects are made when somebody asks for them,
/// which of most members nobody does.
///
/// A value goes by its index; that of the whole text has the index 0.
final class JSONTape: Sendable {
    /// A value, or a member's name before its value.
    struct Node {
        enum Kind: UInt8 {
            case null, `true`, `false`, integer, number
            /// One that stands in the text as it is.
            case string
            /// One with escapes.
            case escaped
            case array, object
        }

        let kind: Kind
        /// The index behind it and all that it holds.
        var next: UInt32 = 0
        /// A number's bits; the place of a string; the number of an escaped one; the marks of an object's names.
        var payload: UInt64 = 0
    }

    private let bytes: [UInt8]
    private let nodes: [Node]
    /// The strings with escapes, without them.
    private let unescaped: [String]
    /// Whether names can be told apart by their bytes alone: no name has an escape or a letter beyond ASCII.
    private let hasPlainNames: Bool

    init(bytes: [UInt8], nodes: [Node], unescaped: [String], hasPlainNames: Bool) {
        self.bytes = bytes
        self.nodes = nodes
        self.unescaped = unescaped
        self.hasPlainNames = hasPlainNames
    }

    func kind(of index: Int) -> Node.Kind { nodes[index].kind }

    func string(at index: Int) -> String? {
        let node = nodes[index]
        switch node.kind {
        case .string: return bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[node.place]), as: UTF8.self) }
        case .escaped: return unescaped[Int(node.payload)]
        default: return nil
        }
    }

    func integer(at index: Int) -> Int? { nodes[index].kind == .integer ? Int(bitPattern: UInt(nodes[index].payload)) : nil }

    func double(at index: Int) -> Double? {
        nodes[index].kind == .number ? Double(bitPattern: nodes[index].payload) : integer(at: index).map { Double($0) }
    }

    func bool(at index: Int) -> Bool? {
        switch nodes[index].kind {
        case .true: true
        case .false: false
        default: nil
        }
    }

    /// The elements of the array at `index`.
    func elements(of index: Int) -> [Int] {
        var elements: [Int] = []
        var element = index + 1
        while element < end(of: index) {
            elements.append(element)
            element = end(of: element)
        }
        return elements
    }

    /// The member of the object at `index` that has this name: the first one.
    func member(_ name: String, of index: Int) -> Int? {
        // A letter beyond ASCII may stand for one within, such as the sign of the kelvin for a K.
        guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return members(of: index).first { $0.name == name }?.value }
        return member(ascii: name, of: index)
    }

    /// The same for a name that is known to have no letter beyond ASCII.
    func member(ascii name: String, of index: Int) -> Int? {
        guard hasPlainNames else { return members(of: index).first { $0.name == name }?.value }
        var name = name
        return name.withUTF8 { name in
            bytes.withUnsafeBufferPointer { bytes in
                nodes.withUnsafeBufferPointer { nodes in
                    // Most members that are looked for are not there.
                    guard nodes[index].payload & Node.mark(ofName: name) != 0 else { return nil }
                    let end = Int(nodes[index].next)
                    var member = index + 1
                    while member < end {
                        let place = nodes[member].place
                        if place.count == name.count, bytes[place].elementsEqual(name) { return member + 1 }
                        member = Int(nodes[member + 1].next)
                    }
                    return nil
                }
            }
        }
    }

    /// The members of the object at `index`. Of two with one name, both.
    func members(of index: Int) -> [(name: String, value: Int)] {
        var members: [(name: String, value: Int)] = []
        var member = index + 1
        while member < end(of: index) {
            members.append((string(at: member) ?? "", member + 1))
            member = end(of: member + 1)
        }
        return members
    }

    func json(at index: Int) -> JSON {
        switch nodes[index].kind {
        case .null: return .null
        case .true: return .bool(true)
        case .false: return .bool(false)
        case .integer: return .integer(integer(at: index) ?? 0)
        case .number: return .number(double(at: index) ?? 0)
        case .string, .escaped: return .string(string(at: index) ?? "")
        case .array: return .array(elements(of: index).map { json(at: $0) })
        case .object:
            let members = members(of: index)
            return .object(Dictionary(members.lazy.map { ($0.name, self.json(at: $0.value)) }) { first, _ in first })
        }
    }

    private func end(of index: Int) -> Int { Int(nodes[index].next) }
}

extension JSONTape.Node {
    /// A string that stands in the text as it is.
    init(_ place: Range<Int>) { self.init(kind: .string, payload: UInt64(place.lowerBound) << 32 | UInt64(place.upperBound)) }

    init(_ integer: Int) { self.init(kind: .integer, payload: UInt64(UInt(bitPattern: integer))) }

    /// One bit, the same for equal names, and another one for most that differ.
    static func mark(ofName name: some RandomAccessCollection<UInt8>) -> UInt64 {
        guard let first = name.first, let last = name.last else { return 1 }
        return 1 << ((UInt64(name.count) &* 5 &+ UInt64(first) &* 3 &+ UInt64(last)) & 63)
    }

    /// Where the string stands.
    fileprivate var place: Range<Int> { Int(payload >> 32)..<Int(UInt32(truncatingIfNeeded: payload)) }
}
