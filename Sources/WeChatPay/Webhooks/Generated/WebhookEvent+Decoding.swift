// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file


extension WebhookNotification {
    /// `nil` for an event type that is not known.
    func knownEventOfV3() throws -> WebhookEvent? {
        switch (eventType.utf8.count, eventType) {
        case (41, "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS"): .abnormalFundProcessingTransferSuccess(try decode())
        case (24, "APPLYMENT_STATE.APPROVED"): .applymentStateApproved(try decode())
        case (18, "BLOCKRECORD.CHANGE"): .blockRecordChange(try decode())
        case (22, "BLOCKSUBMISSION.CHANGE"): .blockSubmissionChange(try decode())
        case (42, "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON"): .brandMemberCardSpPointExchangeCoupon(try decode())
        case (36, "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT"): .brandMemberCardSpSyncUserPoint(try decode())
        case (37, "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE"): .brandMemberCardSpUserCardCreate(try decode())
        case (37, "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE"): .brandMemberCardSpUserCardDelete(try decode())
        case (13, "BUDGET.CLOSED"): .budgetClosed(try decode())
        case (15, "BUDGET.FINISHED"): .budgetFinished(try decode())
        case (13, "BUDGET.LOCKED"): .budgetLocked(try decode())
        case (16, "COMPLAINT.CREATE"): .complaintCreate(try decode())
        case (22, "COMPLAINT.STATE_CHANGE"): .complaintStateChange(try decode())
        case (11, "COUPON.SEND"): .couponSend(try decode())
        case (10, "COUPON.USE"): .couponUse(try decode())
        case (30, "CREDIT_REPAYMENT.DEDUCTION_PAY"): .creditRepaymentDeductionPay(try decode())
        case (30, "CREDIT_REPAYMENT.SIGN_CONTRACT"): .creditRepaymentSignContract(try decode())
        case (35, "CREDIT_REPAYMENT.TERMINATE_CONTRACT"): .creditRepaymentTerminateContract(try decode())
        case (29, "CROSS_BORDER_PAY.GET_MCH_INFO"): .crossBorderPayGetMchInfo(try decode())
        case (32, "CROSS_BORDER_PAY.PUSH_ORDER_INFO"): .crossBorderPayPushOrderInfo(try decode())
        case (20, "DELIVERY_PLAN.CHANGE"): .deliveryPlanChange(try decode())
        case (29, "DISCOUNT_CARD.AGREEMENT_ENDED"): .discountCardAgreementEnded(try decode())
        case (22, "DISCOUNT_CARD.GET_CARD"): .discountCardGetCard(try decode())
        case (24, "DISCOUNT_CARD.SETTLEMENT"): .discountCardSettlement(try decode())
        case (27, "DISCOUNT_CARD.USER_ACCEPTED"): .discountCardUserAccepted(try decode())
        case (23, "DISCOUNT_CARD.USER_PAID"): .discountCardUserPaid(try decode())
        case (22, "ECOMMERCE_ENTRUST.SIGN"): .ecommerceEntrustSign(try decode())
        case (27, "ECOMMERCE_ENTRUST.TERMINATE"): .ecommerceEntrustTerminate(try decode())
        case (37, "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE"): .eduSchoolPayUserDebtStateUpdate(try decode())
        case (15, "ENTRUST.RELEASE"): .entrustRelease(try decode())
        case (12, "ENTRUST.SIGN"): .entrustSign(try decode())
        case (15, "ENTRUST.SIGNING"): .entrustSigning(try decode())
        case (17, "ENTRUST.TERMINATE"): .entrustTerminate(try decode())
        case (25, "ENTRUST.TERMINATE_INQUIRY"): .entrustTerminateInquiry(try decode())
        case (27, "ENTRUST.TERMINATE_RETENTION"): .entrustTerminateRetention(try decode())
        case (25, "FACEPAY.USER_STATE_CHANGE"): .facePayUserStateChange(try decode())
        case (21, "FAPIAO.CARD_DISCARDED"): .fapiaoCardDiscarded(try decode())
        case (20, "FAPIAO.CARD_INSERTED"): .fapiaoCardInserted(try decode())
        case (13, "FAPIAO.ISSUED"): .fapiaoIssued(try decode())
        case (15, "FAPIAO.REVERSED"): .fapiaoReversed(try decode())
        case (19, "FAPIAO.USER_APPLIED"): .fapiaoUserApplied(try decode())
        case (33, "HIRE_POWER_BANK.RECEIVE_INSURANCE"): .hirePowerBankReceiveInsurance(try decode())
        case (23, "INSURANCE_ENTRUST.RENEW"): .insuranceEntrustRenew(try decode())
        case (22, "INSURANCE_ENTRUST.SIGN"): .insuranceEntrustSign(try decode())
        case (27, "INSURANCE_ENTRUST.TERMINATE"): .insuranceEntrustTerminate(try decode())
        case (35, "INSURANCE_POLICY_MANAGEMENT.GRANTED"): .insurancePolicyManagementGranted(try decode())
        case (23, "MALL_AUTH.ACTIVATE_CARD"): .mallAuthActivateCard(try decode())
        case (19, "MALL_REFUND.SUCCESS"): .mallRefundSuccess(try decode())
        case (24, "MALL_TRANSACTION.SUCCESS"): .mallTransactionSuccess(try decode())
        case (19, "MANAGERECORD.CHANGE"): .manageRecordChange(try decode())
        case (32, "MCHTRANSFER.AUTHORIZATION.CLOSED"): .transferAuthorizationClosed(try decode())
        case (35, "MCHTRANSFER.AUTHORIZATION.CONFIRMED"): .transferAuthorizationConfirmed(try decode())
        case (24, "MCHTRANSFER.BATCH.CLOSED"): .transferBatchClosed(try decode())
        case (26, "MCHTRANSFER.BATCH.FINISHED"): .transferBatchFinished(try decode())
        case (25, "MCHTRANSFER.BILL.FINISHED"): .transferBillFinished(try decode())
        case (33, "MCHTRANSFER.QQWALLETBILL.FINISHED"): .qqWalletBillFinished(try decode())
        case (18, "MCHWITHDRAW.CHANGE"): .withdrawalChange(try decode())
        case (25, "MEDICAL_INSURANCE.SUCCESS"): .medicalInsuranceSuccess(try decode())
        case (22, "MEMBERCARD.ACCEPT_CARD"): .memberCardAccept(try decode())
        case (24, "MEMBERCARD.ACTIVATE_CARD"): .memberCardActivate(try decode())
        case (26, "MEMBERCARD.USERCARD_MANAGE"): .memberCardManage(try decode())
        case (22, "MERCHANT_NOTIFY.NOTIFY"): .merchantNotifyNotify(try decode())
        case (10, "PAPAY.SIGN"): .papaySign(try decode())
        case (15, "PAPAY.TERMINATE"): .papayTerminate(try decode())
        case (28, "PARKING_FEE.QUERY_TRANS_INFO"): .parkingFeeQueryTransInfo(try decode())
        case (29, "PAYSCORE.BIND_SERVICE_ACCOUNT"): .payScoreBindServiceAccount(try decode())
        case (19, "PAYSCORE.MCH_PREPAY"): .payScoreMerchantPrepay(try decode())
        case (22, "PAYSCORE.USER_ACCEPTED"): .payScoreUserAccepted(try decode())
        case (30, "PAYSCORE.USER_CANCEL_SIGN_PLAN"): .payScoreUserCancelSignPlan(try decode())
        case (27, "PAYSCORE.USER_CLOSE_SERVICE"): .payScoreUserCloseService(try decode())
        case (21, "PAYSCORE.USER_CONFIRM"): .payScoreUserConfirm(try decode())
        case (26, "PAYSCORE.USER_OPEN_SERVICE"): .payScoreUserOpenService(try decode())
        case (18, "PAYSCORE.USER_PAID"): .payScoreUserPaid(try decode())
        case (23, "PAYSCORE.USER_SIGN_PLAN"): .payScoreUserSignPlan(try decode())
        case (34, "PRODUCT_COUPON_SP.IMAGE_GENERATION"): .productCouponSpImageGeneration(try decode())
        case (22, "PRODUCT_COUPON_SP.SEND"): .productCouponSpSend(try decode())
        case (20, "PROFITSHARING.RETURN"): .profitSharingReturn(try decode())
        case (21, "PROFITSHARING.SUCCESS"): .profitSharingSuccess(try decode())
        case (15, "RECHARGE.CLOSED"): .rechargeClosed(try decode())
        case (22, "RECHARGE.FUND_RETURNED"): .rechargeFundReturned(try decode())
        case (16, "RECHARGE.SUCCESS"): .rechargeSuccess(try decode())
        case (15, "REFUND.ABNORMAL"): .refundAbnormal(try decode())
        case (13, "REFUND.CLOSED"): .refundClosed(try decode())
        case (14, "REFUND.SUCCESS"): .refundSuccess(try decode())
        case (24, "RISKTRADE.IDENTIFICATION"): .riskTradeIdentification(try decode())
        case (21, "SECURITY_ECHO.SUCCESS"): .securityEchoSuccess(try decode())
        case (18, "SETTLEMENT.SUCCESS"): .settlementSuccess(try decode())
        case (16, "TRANSACTION.FAIL"): .transactionFail(try decode())
        case (27, "TRANSACTION.INDUSTRY_FAILED"): .transactionIndustryFailed(try decode())
        case (28, "TRANSACTION.INDUSTRY_SUCCESS"): .transactionIndustrySuccess(try decode())
        case (20, "TRANSACTION.PAY_BACK"): .transactionPayBack(try decode())
        case (19, "TRANSACTION.SUCCESS") where originalType == "profitsharing": .profitSharing(try decode())
        case (19, "TRANSACTION.SUCCESS"): try decode(TransactionSuccess.self).event
        case (29, "VEHICLE.ENTRANCE_STATE_CHANGE"): .vehicleEntranceStateChange(try decode())
        case (25, "VEHICLE.USER_STATE_CHANGE"): .vehicleUserStateChange(try decode())
        case (16, "VIOLATION.APPEAL"): .violationAppeal(try decode())
        case (19, "VIOLATION.INTERCEPT"): .violationIntercept(try decode())
        case (16, "VIOLATION.PUNISH"): .violationPunish(try decode())
        case (19, "WEBIZPAY.AUTHORIZED"): .enterprisePayAuthorized(try decode())
        case (29, "WEBIZPAY.PAYMENTREFUNDSUCCESS"): .enterprisePayRefundSuccess(try decode())
        case (23, "WEBIZPAY.PAYMENTSUCCESS"): .enterprisePaySuccess(try decode())
        case (25, "WEBIZPAY.QUOTACARDEXPIRED"): .enterprisePayQuotaCardExpired(try decode())
        case (16, "WEBIZPAY.REVOKED"): .enterprisePayRevoked(try decode())
        default: nil
        }
    }

    /// `nil` for an event type that is not known.
    func knownEventOfV2() throws -> WebhookEvent? {
        switch (eventType.utf8.count, eventType) {
        case (10, "CHECK.FAIL"): .v2ServiceOrderNotConfirmed(try decode())
        case (13, "CHECK.SUCCESS"): .v2ServiceOrderConfirmed(try decode())
        case (16, "TRANSACTION.FAIL"): .v2ServiceOrderPaymentFailed(try decode())
        case (19, "TRANSACTION.SUCCESS"): .v2ServiceOrderPaid(try decode())
        case (29, "combined-transactions-success"): .v2CombinedTransactionSuccess(try decode())
        case (28, "combined-transactions-failed"): .v2CombinedTransactionFailed(try decode())
        case (26, "pap-contract-state-changed"): .v2ContractStateChanged(try decode())
        case (16, "refund-processed"): .v2RefundProcessed(try decode())
        case (19, "transaction-success"): .v2TransactionSuccess(try decode())
        case (18, "transaction-failed"): .v2TransactionFailed(try decode())
        case (26, "transactions-risk-occurred"): .v2TransactionsRiskOccurred(try decode())
        case (33, "vehicle-state-changed-for-parking"): .v2VehicleStateChanged(try decode())
        default: nil
        }
    }

    private struct TransactionSuccess: Decodable {
        let event: WebhookEvent

        init(from decoder: any Decoder) throws {
            let members = try decoder.members()
            if members.contains("combine_out_trade_no") {
                event = .combinedTransactionSuccess(try WebhookEvent.CombinedTransaction(from: decoder))
                return
            }
            event = .transactionSuccess(try WebhookEvent.Transaction(from: decoder))
        }
    }
}
