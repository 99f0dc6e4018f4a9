#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension XML {
    /// The message as it goes over the wire: UTF-8, texts in CDATA.
    public func serialized() -> Data {
        var text = ""
        Self.write(self, named: "xml", to: &text)
        return Data(text.utf8)
    }

    private static func write(_ value: XML, named name: String, to text: inout String) {
        text += "<\(name)>"
        switch value {
        case .text(let value): text += cdata(value)
        case .sensitive(let value): text += cdata(value.description)
        case .members(let members): for member in members { write(member.value, named: member.name, to: &text) }
        }
        text += "</\(name)>"
    }

    private static func cdata(_ text: String) -> String {
        text.isEmpty ? "" : "<![CDATA[" + text.split(separator: "]]>", omittingEmptySubsequences: false).joined(separator: "]]]]><![CDATA[>") + "]]>"
    }

    /// Whether all names and texts can be written in XML.
    var isWritable: Bool {
        switch self {
        case .text(let text): text.unicodeScalars.allSatisfy(Self.isAllowed)
        case .sensitive: true
        case .members(let members): members.allSatisfy { Self.isName($0.name) && $0.value.isWritable }
        }
    }

    private static func isName(_ name: String) -> Bool {
        guard let first = name.utf8.first, first == UInt8(ascii: "_") || Character(Unicode.Scalar(first)).isLetter else { return false }
        return name.utf8.allSatisfy { byte in
            byte < 0x80
                && (byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
                    || Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber)
        }
    }

    /// XML 1.0 has no place for most control characters. A carriage return would come out as a line feed.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
