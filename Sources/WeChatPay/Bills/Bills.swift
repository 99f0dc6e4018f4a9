extension WeChatPay {
    /// The bills of a day: rows that can be booked, or files.
    public var bills: Bills { Bills(client: self) }

    /// Asks for bills. A bill is there from ten in the morning (China) of the next day, for three months.
    public struct Bills: Sendable {
        /// Which rows a trade bill has.
        public enum TradeContents: String, Sendable, CaseIterable {
            case all = "ALL"
            case payments = "SUCCESS"
            case refunds = "REFUND"
        }

        /// Whose movements a fund flow bill has.
        public enum Account: String, Sendable, CaseIterable {
            case basic = "BASIC"
            case operation = "OPERATION"
            case fees = "FEES"
        }

        let client: WeChatPay

        /// What users paid and got back on a day.
        ///
        /// - Parameters:
        ///   - date: `2026-11-20`, by China's calendar.
        ///   - subMchid: for partners, the only sub-merchant whose rows are wanted.
        /// - SeeAlso: [申请交易账单](https://pay.weixin.qq.com/doc/v3/merchant/4012791866)
        public func trade(on date: String, _ contents: TradeContents = .all, subMchid: String? = nil) -> Bill<TradeBillRow> {
            Bill(tradeFile(on: date, contents, subMchid: subMchid))
        }

        /// What was given back on a day, with the times of each refund.
        ///
        /// - Parameters:
        ///   - date: `2026-11-20`, by China's calendar.
        ///   - subMchid: for partners, the only sub-merchant whose rows are wanted.
        /// - SeeAlso: [申请交易账单](https://pay.weixin.qq.com/doc/v3/merchant/4012791866)
        public func refunds(on date: String, subMchid: String? = nil) -> Bill<RefundBillRow> {
            Bill(tradeFile(on: date, .refunds, subMchid: subMchid))
        }

        /// What moved on one of the merchant's accounts on a day.
        ///
        /// - Parameters:
        ///   - date: `2026-11-20`, by China's calendar.
        ///   - subMchid: for platforms with sub-merchants, the one whose account it is.
        /// - SeeAlso: [申请资金账单](https://pay.weixin.qq.com/doc/v3/merchant/4012791867)
        public func fundFlow(on date: String, _ account: Account = .basic, subMchid: String? = nil) -> Bill<FundFlowBillRow> {
            Bill(fundFlowFile(on: date, account, subMchid: subMchid))
        }

        /// The file of a trade bill, which comes compressed.
        public func tradeFile(
            on date: String, _ contents: TradeContents = .all, subMchid: String? = nil, _ compression: FileDownload.Compression = .expanded
        ) -> FileDownload {
            file("v3/bill/tradebill", on: date, [("bill_type", contents.rawValue), ("sub_mchid", subMchid)], compression)
        }

        /// The file of a fund flow bill, which comes compressed.
        public func fundFlowFile(
            on date: String, _ account: Account = .basic, subMchid: String? = nil, _ compression: FileDownload.Compression = .expanded
        ) -> FileDownload {
            file("v3/bill/fundflowbill", on: date, [("account_type", account.rawValue), ("sub_mchid", subMchid)], compression)
        }

        private func file(
            _ path: String, on date: String, _ rest: [(String, String?)], _ compression: FileDownload.Compression
        ) -> FileDownload {
            let compressionItem: [(String, String?)] = [("tar_type", compression == .none ? nil : "GZIP")]
            let query = Query(
                items: ([("bill_date", date)] + rest + compressionItem).compactMap { name, value in
                    value.map { .init(name: name, value: $0) }
                })
            return client.download(compression) { [client] in
                do {
                    return try FileLink(await client[path].get(query: query))
                } catch var error as WeChatPayError where ["NO_STATEMENT_EXIST", "STATEMENT_CREATING"].contains(error.code) {
                    error.advice = "A day's bill is there from ten in the morning of the next day (China), for three months; without movements, none."
                    throw error
                }
            }
        }
    }
}
