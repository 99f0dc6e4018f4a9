extension WeChatPay {
    /// The columns of a bill, by the platform's heads.
    public struct BillHeads: Sendable {
        private let places: [String: Int]
        let count: Int

        init(_ heads: [String]) {
            places = Dictionary(heads.enumerated().map { ($1, $0) }) { first, _ in first }
            count = heads.count
        }

        /// The column under a head, such as `商户订单号`; `nil` where the bill has none.
        public subscript(_ head: String) -> BillColumn? { places[head].map { BillColumn(place: $0) } }

        /// - Throws: ``WeChatPayError`` of kind `unreadableBody` where the bill has no such column.
        public func column(_ head: String) throws -> BillColumn {
            guard let column = self[head] else {
                throw WeChatPayError(.unreadableBody, "The bill has no column \(head).", advice: "Read its rows by BillLine.")
            }
            return column
        }

        func head(of column: BillColumn) -> String { places.first { $0.value == column.place }?.key ?? "" }
    }

    /// Where a value stands in each line of the bill whose heads named it.
    public struct BillColumn: Sendable, Hashable {
        let place: Int
    }
}
