public import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

extension XML {
    /// The most bytes of a message that is read.
    static let maximumSize = 4 * 1024 * 1024
    /// How deep its members may be nested.
    static let maximumDepth = 16
    /// How many members it may have in all.
    static let maximumMembers = 20_000

    /// Reads a message.
    ///
    /// A message with a document type is refused: it could name entities.
    ///
    /// - Throws: ``WeChatPayError`` of kind `unreadableBody` that says what is wrong with it, or `bodyTooLarge`.
    public init(parsing bytes: Data) throws {
        guard bytes.count <= Self.maximumSize else {
            throw WeChatPayError(.bodyTooLarge, "The XML message has \(bytes.count) bytes; at most \(Self.maximumSize) are read.")
        }
        guard String(validating: bytes, as: UTF8.self) != nil else { throw Self.unreadable("it is not UTF-8") }
        try XMLMarkup.check(bytes)
        let reader = Reader()
        let parser = XMLParser(data: bytes)
        parser.shouldResolveExternalEntities = false
        parser.delegate = reader
        let isRead = parser.parse()
        if let problem = reader.problem { throw Self.unreadable(problem) }
        // The parser may succeed in spite of an error: text behind the end, for one.
        guard isRead, parser.parserError == nil, let root = reader.root else {
            throw Self.unreadable("it is not well-formed (line \(max(parser.lineNumber, 1)))")
        }
        self = root
    }

    static func unreadable(_ reason: String) -> WeChatPayError {
        WeChatPayError(.unreadableBody, "The XML message can't be read: \(reason).")
    }
}

/// Gathers what the parser finds. It lives for one message, on one thread.
private final class Reader: NSObject, XMLParserDelegate {
    private struct Element {
        var name: String
        var members: [XML.Member] = []
        var text = ""
    }

    private var open: [Element] = []
    private var count = 0
    private(set) var root: XML?
    private(set) var problem: String?

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
    ) {
        count += 1
        if open.count >= XML.maximumDepth { return abort(parser, "it is nested deeper than \(XML.maximumDepth) levels") }
        if count > XML.maximumMembers { return abort(parser, "it has more than \(XML.maximumMembers) members") }
        open.append(Element(name: name))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { append(text) }

    func parser(_ parser: XMLParser, foundCDATA block: Data) { append(String(decoding: block, as: UTF8.self)) }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        guard let element = open.popLast() else { return }
        let hasText = element.text.contains { !$0.isWhitespace }
        guard element.members.isEmpty || !hasText else { return abort(parser, "\(element.name) has text and members") }
        let isRoot = open.isEmpty
        let value = element.members.isEmpty && !(isRoot && !hasText) ? XML.text(element.text) : .members(element.members)
        if isRoot {
            root = value
        } else {
            open[open.count - 1].members.append(XML.Member(name: element.name, value: value))
        }
    }

    // An entity that is none of XML's own five. The parser would leave it out without a word.
    func parser(_ parser: XMLParser, resolveExternalEntityName name: String, systemID: String?) -> Data? {
        abort(parser, "it names an entity")
        return nil
    }

    private func append(_ text: String) {
        guard !open.isEmpty else { return }
        open[open.count - 1].text += text
    }

    private func abort(_ parser: XMLParser, _ reason: String) {
        problem = problem ?? reason
        parser.abortParsing()
    }
}
