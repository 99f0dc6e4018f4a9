extension WeChatPay {
    /// A row of a bill, its values under the platform's column heads.
    public struct BillLine: Sendable {
        /// Where each column stands, by its head.
        let places: [String: Int]
        let values: [Substring]
        /// Where it stands in the file, from 1.
        public let number: Int

        /// The value under a head, such as `商户订单号`; `nil` where the bill has no such column.
        public subscript(_ head: String) -> String? { places[head].map { String(values[$0]) } }

        /// - Throws: ``WeChatPayError`` of kind `unreadableBody` where the bill has no such column.
        public func text(_ head: String) throws -> String {
            guard let value = self[head] else {
                throw WeChatPayError(.unreadableBody, "The bill has no column \(head).", advice: "Read its rows by BillLine.")
            }
            return value
        }

        /// An amount in fen, which the bill writes in yuan.
        ///
        /// - Throws: ``WeChatPayError`` of kind `unreadableBody`.
        public func fen(_ head: String) throws -> Int {
            guard let amount = BillAmount(try text(head)), amount.thousandthsOfFen.isMultiple(of: 1000) else {
                throw unreadable(head, "amount in fen")
            }
            return amount.thousandthsOfFen / 1000
        }

        /// An amount in thousandths of a fen, as bills write fees: in yuan, with five decimals.
        ///
        /// - Throws: ``WeChatPayError`` of kind `unreadableBody`.
        public func thousandthsOfFen(_ head: String) throws -> Int {
            guard let amount = BillAmount(try text(head)) else { throw unreadable(head, "amount") }
            return amount.thousandthsOfFen
        }

        /// A time, which the bill writes as it is in China.
        ///
        /// - Throws: ``WeChatPayError`` of kind `unreadableBody`.
        public func time(_ head: String) throws -> Timestamp {
            guard let time = Timestamp(inChina: try text(head)) else { throw unreadable(head, "time") }
            return time
        }

        private func unreadable(_ head: String, _ what: String) -> WeChatPayError {
            WeChatPayError(.unreadableBody, "Line \(number) of the bill has no \(what) under \(head).")
        }
    }
}
