#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What stands between `<` and `>` in a message, looked at before a parser sees it.
///
/// The platform's messages have elements and CDATA sections, and nothing else. What else XML knows is refused: a document type names entities,
/// which the parser on Linux leaves out without a word, and over a processing instruction without data (`<?x?>`), wherever it stands, that
/// parser ends the process. It goes on behind errors, too, so attributes are refused with the rest: a quotation mark that hides markup from
/// this check, but not from the parser, can't occur.
enum XMLMarkup {
    private static let declaration = Data("<?xml".utf8)
    private static let declarationEnd = Data("?>".utf8)
    private static let cdata = Data("<![CDATA[".utf8)
    private static let cdataEnd = Data("]]>".utf8)
    private static let byteOrderMark = Data([0xEF, 0xBB, 0xBF])

    /// - Throws: ``WeChatPayError`` of kind `unreadableBody`.
    static func check(_ bytes: Data) throws {
        var rest = bytes[...]
        if rest.starts(with: byteOrderMark) { rest = rest.dropFirst(byteOrderMark.count) }
        rest = rest.drop(while: isSpace)
        guard !rest.isEmpty else { throw XML.unreadable("it is empty") }
        if rest.starts(with: declaration) { rest = try afterDeclaration(rest).drop(while: isSpace) }
        guard rest.first == UInt8(ascii: "<") else { throw XML.unreadable("it does not begin with an element") }
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[start...]
            if rest.starts(with: cdata) {
                guard let end = rest.firstRange(of: cdataEnd) else { throw XML.unreadable("a CDATA section does not end") }
                rest = rest[end.upperBound...]
            } else {
                rest = try afterTag(rest.dropFirst())
            }
        }
    }

    /// Without a version the parser takes a declaration for a processing instruction.
    private static func afterDeclaration(_ text: Data) throws -> Data {
        guard let end = text.firstRange(of: declarationEnd) else { throw XML.unreadable("its declaration does not end") }
        let content = text[..<end.lowerBound].dropFirst(declaration.count)
        guard let first = content.first, isSpace(first), content.drop(while: isSpace).starts(with: Data("version".utf8)) else {
            throw XML.unreadable("a processing instruction stands before its root")
        }
        return text[end.upperBound...]
    }

    /// - Parameter text: begins behind the `<`.
    private static func afterTag(_ text: Data) throws -> Data {
        switch text.first {
        case UInt8(ascii: "!"): throw XML.unreadable("a document type or a comment stands in it, which may hide entities")
        case UInt8(ascii: "?"): throw XML.unreadable("a processing instruction stands in it")
        default: break
        }
        guard let end = text.firstIndex(of: UInt8(ascii: ">")) else { throw XML.unreadable("a tag does not end") }
        guard !text[..<end].contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "<") }) else {
            throw XML.unreadable("an element has attributes, or its tag does not end")
        }
        return text[end...]
    }

    private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
}
