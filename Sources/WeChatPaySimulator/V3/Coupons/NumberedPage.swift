import WeChatPay

/// The part of a list that is asked for by the page's number.
struct NumberedPage<Element> {
    let elements: [Element]
    private let total: Int
    private let number: Int
    private let size: Int

    init(_ elements: [Element], sizes: ClosedRange<Int>, usual: Int, _ context: OperationContext) throws {
        size = try context.integerQuery("limit", in: sizes) ?? usual
        number = try context.integerQuery("offset", in: 0...1_000_000) ?? 0
        total = elements.count
        self.elements = Array(elements.dropFirst(number * size).prefix(size))
    }

    func members(_ describe: (Element) throws -> JSON) rethrows -> [String: JSON] {
        try ["data": .array(elements.map(describe)), "total_count": .integer(total), "offset": .integer(number), "limit": .integer(size)]
    }
}
