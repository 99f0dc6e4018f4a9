extension WeChatPay {
    /// A row of a kind of bill, as a value.
    public protocol BillRow: Sendable {
        /// The head of the first of the sums, which ends the rows; sums come under heads of their own.
        static var firstSum: String { get }
        /// What the sums in the bill must be.
        static var sums: [BillSum<Self>] { get }

        /// Finds the columns, once for all lines of a bill, and returns what makes a line a row.
        ///
        /// - Throws: ``WeChatPayError`` of kind `unreadableBody`; so does what is returned.
        static func reader(for heads: BillHeads) throws -> (BillLine) throws -> Self
    }

    /// One of the sums in a bill, and how it comes about.
    public struct BillSum<Row: BillRow>: Sendable {
        let head: String
        let isCount: Bool
        /// In thousandths of a fen, or a count.
        let share: @Sendable (Row) -> Int

        /// - Parameter fen: a row's share, in fen.
        public static func amount(_ head: String, fen: @escaping @Sendable (Row) -> Int) -> Self {
            Self(head: head, isCount: false) { fen($0) * 1000 }
        }

        /// - Parameter thousandthsOfFen: a row's share, in thousandths of a fen.
        public static func amount(_ head: String, thousandthsOfFen: @escaping @Sendable (Row) -> Int) -> Self {
            Self(head: head, isCount: false, share: thousandthsOfFen)
        }

        /// - Parameter counts: whether a row counts.
        public static func count(_ head: String, of counts: @escaping @Sendable (Row) -> Bool = { _ in true }) -> Self {
            Self(head: head, isCount: true) { counts($0) ? 1 : 0 }
        }

        /// The same sum in a bill whose rows contain these.
        func over<Other: BillRow>(_ row: @escaping @Sendable (Other) -> Row) -> BillSum<Other> {
            BillSum<Other>(head: head, isCount: isCount) { share(row($0)) }
        }
    }
}
