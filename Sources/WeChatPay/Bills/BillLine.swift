extension WeChatPay {
    /// A row of a bill, its values under the platform's column heads.
    public struct BillLine: Sendable {
        let heads: BillHeads
        let values: BillValues
        /// Where it stands in the file, from 1.
        public let number: Int

        /// The value under a head, such as `商户订单号`; `nil` where the bill has no such column.
        public subscript(_ head: String) -> String? { heads[head].map(text) }

        public func text(_ column: BillColumn) -> String { String(decoding: values[column.place], as: UTF8.self) }

        /// An amount in fen, which the bill writes in yuan.
        ///
        /// - Throws: ``WeChatPayError`` of kind `unreadableBody`.
        public func fen(_ column: BillColumn) throws -> Int {
            guard let amount = BillAmount(values[column.place]), amount.thousandthsOfFen.isMultiple(of: 1000) else {
                throw unreadable(column, "amount in fen")
            }
            return amount.thousandthsOfFen / 1000
        }

        /// An amount in thousandths of a fen, as bills write fees: in yuan, with five decimals.
        ///
        /// - Throws: ``WeChatPayError`` of kind `unreadableBody`.
        public func thousandthsOfFen(_ column: BillColumn) throws -> Int {
            guard let amount = BillAmount(values[column.place]) else { throw unreadable(column, "amount") }
            return amount.thousandthsOfFen
        }

        /// A time, which the bill writes as it is in China.
        ///
        /// - Throws: ``WeChatPayError`` of kind `unreadableBody`.
        public func time(_ column: BillColumn) throws -> Timestamp {
            guard let time = Timestamp(inChina: text(column)) else { throw unreadable(column, "time") }
            return time
        }

        private func unreadable(_ column: BillColumn, _ what: String) -> WeChatPayError {
            WeChatPayError(.unreadableBody, "Line \(number) of the bill has no \(what) under \(heads.head(of: column)).")
        }
    }
}
