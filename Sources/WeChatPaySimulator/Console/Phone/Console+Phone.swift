import Hummingbird

extension Console {
    private static let sideSize = 8

    func addPhoneRoutes(to pages: RouterGroup<PlatformContext>) {
        show(pages, "") { visit, _ in
            let (phone, users) = try await user.phone(openid: visit.user)
            return PhonePage(visit: visit, shown: phone, users: users, address: address, side: try await side())
        }
        let phone = pages.group("phone")
        act(phone, "scan") { form, _ in try await scan(form.text("code")) }
        addPaymentRoutes(to: phone)
        addContractRoutes(to: phone)
        addMoneyRoutes(to: phone)
        addParkingRoutes(to: phone)
        show(phone, "coupons") { visit, _ in
            try await CouponsPage(visit: visit, coupons: user.coupons(openid: visit.user), side: side())
        }
    }

    private func addPaymentRoutes(to phone: RouterGroup<PlatformContext>) {
        show(phone, "orders/:number") { visit, values in
            let payment = try await user.payment(outTradeNo: values["number"])
            let coupons = payment.isPayable ? try await user.couponsToUse(outTradeNo: values["number"], openid: visit.user) : []
            return PaymentPage(visit: visit, payment: payment, coupons: coupons, answer: values.query["answer"], side: try await side())
        }
        for answer in PaymentPage.Answer.allCases {
            act(phone, RouterPath("orders/:number/\(answer.rawValue)")) { _, values in
                let number = values["number"]
                switch answer {
                case .pay: try await user.pay(outTradeNo: number, openid: values.user)
                case .enterPassword: try await user.enterPassword(outTradeNo: number)
                case .refusePassword: try await user.refusePassword(outTradeNo: number)
                case .cancel: try await user.cancel(outTradeNo: number)
                case .fail: try await user.fail(outTradeNo: number)
                }
                return Destination(ConsolePath.path("phone", "orders", number) + "?answer=" + answer.rawValue)
            }
        }
    }

    private func addContractRoutes(to phone: RouterGroup<PlatformContext>) {
        show(phone, "offers/:id") { visit, values in
            try await OfferPage(visit: visit, offer: user.offer(id: values["id"]), side: side())
        }
        act(phone, "offers/:id/sign") { _, values in
            let contractID = try await user.sign(user.offer(id: values["id"]), openid: values.user)
            return Destination(ConsolePath.path("phone", "contracts", contractID))
        }
        show(phone, "contracts/:id") { visit, values in
            guard let contract = try await user.contracts(openid: visit.user).first(where: { $0.id == values["id"] }) else {
                throw ProblemPage.Problem.notFound
            }
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
    }

    /// What comes to the user, and what is taken from them by itself.
    private func addMoneyRoutes(to phone: RouterGroup<PlatformContext>) {
        let home = Destination(ConsolePath.root)
        act(phone, "red-packets/:number/receive") { _, values in
            try await user.receiveRedPacket(billNo: values["number"])
            return home
        }
        show(phone, "transfers/:number") { visit, values in
            try await TransferPage(visit: visit, transfer: user.transfer(outBillNo: values["number"]), side: side())
        }
        act(phone, "transfers/:number/confirm") { form, values in
            try await user.confirmTransfer(outBillNo: values["number"], agrees: form["agrees"] != nil)
            return Destination(ConsolePath.path("phone", "transfers", values["number"]))
        }
        act(phone, "transfers/:number/fail") { form, values in
            try await user.failTransfer(outBillNo: values["number"], reason: form.text("reason"))
            return Destination(ConsolePath.path("phone", "transfers", values["number"]))
        }
        show(phone, "consents/:number") { visit, values in
            try await ConsentPage(visit: visit, consent: user.transferConsent(outAuthorizationNo: values["number"]), side: side())
        }
        act(phone, "consents/:number/give") { _, values in
            try await user.authorizeTransfers(outAuthorizationNo: values["number"])
            return Destination(ConsolePath.path("phone", "consents", values["number"]))
        }
        act(phone, "consents/:number/end") { _, values in
            try await user.endTransferAuthorization(outAuthorizationNo: values["number"])
            return Destination(ConsolePath.path("phone", "consents", values["number"]))
        }
        act(phone, "deductions/:number/fail") { _, values in
            try await user.failDeduction(outTradeNo: values["number"])
            return home
        }
        act(phone, "deductions/:number/owe") { _, values in
            try await user.oweDeduction(outTradeNo: values["number"])
            return home
        }
        act(phone, "deductions/:number/repay") { _, values in
            try await user.repayDeduction(outTradeNo: values["number"])
            return home
        }
        act(phone, "refunds/:number/bounce") { _, values in
            try await user.bounceRefund(outRefundNo: values["number"])
            return home
        }
        act(phone, "refunds/:number/close") { _, values in
            try await user.closeRefund(outRefundNo: values["number"])
            return home
        }
        act(phone, "profit-shares/:number/:account/fail") { _, values in
            try await user.failProfitShare(outOrderNo: values["number"], account: values["account"])
            return home
        }
    }

    private func addParkingRoutes(to phone: RouterGroup<PlatformContext>) {
        show(phone, "parking") { visit, _ in
            try await ParkingPage(
                visit: visit, plates: user.parkingPlates(openid: visit.user), vehicles: user.parkedVehicles(openid: visit.user), side: side()
            )
        }
        let page = Destination(ConsolePath.path("phone", "parking"))
        act(phone, "parking/open") { form, values in
            try await user.openParking(
                plate: form.text("plate"), color: form.plateColor, openid: form["openid"] ?? values.user ?? SimulatedUser.openid)
            return page
        }
        act(phone, "parking/pause") { form, _ in
            try await user.pauseParking(plate: form.text("plate"), color: form.plateColor)
            return page
        }
        act(phone, "parking/close") { form, _ in
            try await user.closeParking(plate: form.text("plate"), color: form.plateColor)
            return page
        }
    }

    /// Where what the user scanned or was handed leads.
    private func scan(_ code: String) async throws -> Destination {
        if let payment = try? await user.payment(scanning: code) { return Destination(ConsolePath.path("phone", "orders", payment.outTradeNo)) }
        if let offer = try? await user.offer(id: code) { return Destination(ConsolePath.path("phone", "offers", offer.id)) }
        if let transfer = try? await user.transfer(packageInfo: code) {
            return Destination(ConsolePath.path("phone", "transfers", transfer.outBillNo))
        }
        if let consent = try? await user.transferConsent(packageInfo: code) {
            return Destination(ConsolePath.path("phone", "consents", consent.outAuthorizationNo))
        }
        throw SimulatorError(
            "The phone does not know “\(code)”: it is no code_url, prepay_id, h5_url, mweb_url, preopen_id, pre_entrustweb_id, presign_token or "
                + "package_info of this simulator.",
            "手机无法识别“\(code)”：不是本模拟器的 code_url、prepay_id、h5_url、mweb_url、preopen_id、pre_entrustweb_id、presign_token 或 package_info。"
        )
    }

    /// What is shown beside the phone.
    private func side() async throws -> Side {
        try await Side(
            requests: log.all.suffix(Self.sideSize).reversed(), notifications: notifications.latest(limit: Self.sideSize), balance: account.balance
        )
    }

    private var address: MerchantAddress {
        MerchantAddress(baseURL: credentials.baseURL ?? "", mchid: credentials.current.mchid, appid: credentials.current.appid)
    }
}

extension FormFields {
    fileprivate var plateColor: PlateColor {
        get throws(SimulatorError) {
            let text = try text("color")
            guard let color = PlateColor(rawValue: text) else {
                throw SimulatorError("There is no plate of the colour “\(text)”.", "没有这种车牌颜色：“\(text)”。")
            }
            return color
        }
    }
}
