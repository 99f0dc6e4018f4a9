import Hummingbird

extension Console {
    func addPhoneRoutes(to pages: RouterGroup<PlatformContext>) {
        show(pages, "") { visit, _ in try await PhonePage(visit: visit, screen: phoneScreen(), side: side()) }
        let phone = pages.group("phone")
        act(phone, "scan") { form, _ in try await scan(form.text("code")) }

        show(phone, "orders/:number") { visit, values in
            try await PaymentPage(visit: visit, payment: user.payment(outTradeNo: values["number"]), answer: values.query["answer"], side: side())
        }
        for answer in PaymentPage.Answer.allCases {
            act(phone, RouterPath("orders/:number/\(answer.rawValue)")) { _, values in
                let number = values["number"]
                switch answer {
                case .pay: try await user.pay(outTradeNo: number)
                case .enterPassword: try await user.enterPassword(outTradeNo: number)
                case .refusePassword: try await user.refusePassword(outTradeNo: number)
                case .cancel: try await user.cancel(outTradeNo: number)
                case .fail: try await user.fail(outTradeNo: number)
                }
                return Destination(ConsolePath.path("phone", "orders", number) + "?answer=" + answer.rawValue)
            }
        }

        show(phone, "offers/:id") { visit, values in
            try await OfferPage(visit: visit, offer: user.offer(id: values["id"]), side: side())
        }
        act(phone, "offers/:id/sign") { _, values in
            let offer = try await user.offer(id: values["id"])
            let contractID =
                switch offer.kind {
                case .ebike: try await user.signEbike(preopenID: offer.id)
                case .papay: try await user.signPapay(preEntrustWebID: offer.id)
                }
            return Destination(ConsolePath.path("phone", "contracts", contractID))
        }
        show(phone, "contracts/:id") { visit, values in
            guard let contract = try await user.contracts().first(where: { $0.id == values["id"] }) else { throw ProblemPage.Problem.notFound }
            return ContractPage(visit: visit, contract: contract, side: try await side())
        }
        act(phone, "contracts/:id/terminate") { _, values in
            try await user.terminate(contractID: values["id"])
            return Destination(ConsolePath.path("phone", "contracts", values["id"]))
        }
        act(phone, "contracts/:id/close-service") { _, values in
            try await user.closeService(contractID: values["id"])
            return Destination(ConsolePath.path("phone", "contracts", values["id"]))
        }
        act(phone, "red-packets/:number/receive") { _, values in
            try await user.receiveRedPacket(billNo: values["number"])
            return Destination(ConsolePath.root)
        }
        act(phone, "transfers/:number/confirm") { _, values in
            try await user.confirmTransfer(outBillNo: values["number"])
            return Destination(ConsolePath.root)
        }
        act(phone, "transfers/:number/fail") { _, values in
            try await user.failTransfer(outBillNo: values["number"])
            return Destination(ConsolePath.root)
        }
        act(phone, "refunds/:number/bounce") { _, values in
            try await user.bounceRefund(outRefundNo: values["number"])
            return Destination(ConsolePath.root)
        }
        act(phone, "refunds/:number/close") { _, values in
            try await user.closeRefund(outRefundNo: values["number"])
            return Destination(ConsolePath.root)
        }
    }

    /// Where what the user scanned or was handed leads.
    private func scan(_ code: String) async throws -> Destination {
        if let payment = try? await user.payment(scanning: code) { return Destination(ConsolePath.path("phone", "orders", payment.outTradeNo)) }
        if let offer = try? await user.offer(id: code) { return Destination(ConsolePath.path("phone", "offers", offer.id)) }
        throw SimulatorError(
            "The phone does not know “\(code)”: it is no code_url, prepay_id, h5_url, mweb_url, preopen_id or pre_entrustweb_id of this simulator."
        )
    }

    private func phoneScreen() async throws -> PhonePage.Screen {
        try await PhonePage.Screen(
            payments: user.pendingPayments(), offers: user.pendingOffers(), gifts: user.pendingGifts(), transfers: user.pendingTransfers(),
            returns: user.pendingReturns(),
            contracts: user.contracts(), messages: user.latestMessages(limit: 50)
        )
    }

    /// What is shown beside the phone.
    private func side() async throws -> Side {
        try await Side(requests: log.all.suffix(8).reversed(), notifications: notifications.latest(limit: 8), balance: account.balance)
    }
}
