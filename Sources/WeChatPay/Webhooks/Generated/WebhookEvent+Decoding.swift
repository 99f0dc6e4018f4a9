// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file


extension WebhookNotification {
    /// `nil` for an event type that is not known.
    func knownEventOfV3() throws -> WebhookEvent? {
        switch eventType {
        case "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS": .abnormalFundProcessingTransferSuccess(try decode())
        case "APPLYMENT_STATE.APPROVED": .applymentStateApproved(try decode())
        case "BLOCKRECORD.CHANGE": .blockRecordChange(try decode())
        case "BLOCKSUBMISSION.CHANGE": .blockSubmissionChange(try decode())
        case "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON": .brandMemberCardSpPointExchangeCoupon(try decode())
        case "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT": .brandMemberCardSpSyncUserPoint(try decode())
        case "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE": .brandMemberCardSpUserCardCreate(try decode())
        case "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE": .brandMemberCardSpUserCardDelete(try decode())
        case "BUDGET.CLOSED": .budgetClosed(try decode())
        case "BUDGET.FINISHED": .budgetFinished(try decode())
        case "BUDGET.LOCKED": .budgetLocked(try decode())
        case "COMPLAINT.CREATE": .complaintCreate(try decode())
        case "COMPLAINT.STATE_CHANGE": .complaintStateChange(try decode())
        case "COUPON.SEND": .couponSend(try decode())
        case "COUPON.USE": .couponUse(try decode())
        case "CREDIT_REPAYMENT.DEDUCTION_PAY": .creditRepaymentDeductionPay(try decode())
        case "CREDIT_REPAYMENT.SIGN_CONTRACT": .creditRepaymentSignContract(try decode())
        case "CREDIT_REPAYMENT.TERMINATE_CONTRACT": .creditRepaymentTerminateContract(try decode())
        case "CROSS_BORDER_PAY.GET_MCH_INFO": .crossBorderPayGetMchInfo(try decode())
        case "CROSS_BORDER_PAY.PUSH_ORDER_INFO": .crossBorderPayPushOrderInfo(try decode())
        case "DELIVERY_PLAN.CHANGE": .deliveryPlanChange(try decode())
        case "DISCOUNT_CARD.AGREEMENT_ENDED": .discountCardAgreementEnded(try decode())
        case "DISCOUNT_CARD.GET_CARD": .discountCardGetCard(try decode())
        case "DISCOUNT_CARD.SETTLEMENT": .discountCardSettlement(try decode())
        case "DISCOUNT_CARD.USER_ACCEPTED": .discountCardUserAccepted(try decode())
        case "DISCOUNT_CARD.USER_PAID": .discountCardUserPaid(try decode())
        case "ECOMMERCE_ENTRUST.SIGN": .ecommerceEntrustSign(try decode())
        case "ECOMMERCE_ENTRUST.TERMINATE": .ecommerceEntrustTerminate(try decode())
        case "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE": .eduSchoolPayUserDebtStateUpdate(try decode())
        case "ENTRUST.RELEASE": .entrustRelease(try decode())
        case "ENTRUST.SIGN": .entrustSign(try decode())
        case "ENTRUST.SIGNING": .entrustSigning(try decode())
        case "ENTRUST.TERMINATE": .entrustTerminate(try decode())
        case "ENTRUST.TERMINATE_INQUIRY": .entrustTerminateInquiry(try decode())
        case "ENTRUST.TERMINATE_RETENTION": .entrustTerminateRetention(try decode())
        case "FACEPAY.USER_STATE_CHANGE": .facePayUserStateChange(try decode())
        case "FAPIAO.CARD_DISCARDED": .fapiaoCardDiscarded(try decode())
        case "FAPIAO.CARD_INSERTED": .fapiaoCardInserted(try decode())
        case "FAPIAO.ISSUED": .fapiaoIssued(try decode())
        case "FAPIAO.REVERSED": .fapiaoReversed(try decode())
        case "FAPIAO.USER_APPLIED": .fapiaoUserApplied(try decode())
        case "HIRE_POWER_BANK.RECEIVE_INSURANCE": .hirePowerBankReceiveInsurance(try decode())
        case "INSURANCE_ENTRUST.RENEW": .insuranceEntrustRenew(try decode())
        case "INSURANCE_ENTRUST.SIGN": .insuranceEntrustSign(try decode())
        case "INSURANCE_ENTRUST.TERMINATE": .insuranceEntrustTerminate(try decode())
        case "INSURANCE_POLICY_MANAGEMENT.GRANTED": .insurancePolicyManagementGranted(try decode())
        case "MALL_AUTH.ACTIVATE_CARD": .mallAuthActivateCard(try decode())
        case "MALL_REFUND.SUCCESS": .mallRefundSuccess(try decode())
        case "MALL_TRANSACTION.SUCCESS": .mallTransactionSuccess(try decode())
        case "MANAGERECORD.CHANGE": .manageRecordChange(try decode())
        case "MCHTRANSFER.AUTHORIZATION.CLOSED": .transferAuthorizationClosed(try decode())
        case "MCHTRANSFER.AUTHORIZATION.CONFIRMED": .transferAuthorizationConfirmed(try decode())
        case "MCHTRANSFER.BATCH.CLOSED": .transferBatchClosed(try decode())
        case "MCHTRANSFER.BATCH.FINISHED": .transferBatchFinished(try decode())
        case "MCHTRANSFER.BILL.FINISHED": .transferBillFinished(try decode())
        case "MCHTRANSFER.QQWALLETBILL.FINISHED": .qqWalletBillFinished(try decode())
        case "MCHWITHDRAW.CHANGE": .withdrawalChange(try decode())
        case "MEDICAL_INSURANCE.SUCCESS": .medicalInsuranceSuccess(try decode())
        case "MEMBERCARD.ACCEPT_CARD": .memberCardAccept(try decode())
        case "MEMBERCARD.ACTIVATE_CARD": .memberCardActivate(try decode())
        case "MEMBERCARD.USERCARD_MANAGE": .memberCardManage(try decode())
        case "MERCHANT_NOTIFY.NOTIFY": .merchantNotifyNotify(try decode())
        case "PAPAY.SIGN": .papaySign(try decode())
        case "PAPAY.TERMINATE": .papayTerminate(try decode())
        case "PARKING_FEE.QUERY_TRANS_INFO": .parkingFeeQueryTransInfo(try decode())
        case "PAYSCORE.BIND_SERVICE_ACCOUNT": .payScoreBindServiceAccount(try decode())
        case "PAYSCORE.MCH_PREPAY": .payScoreMerchantPrepay(try decode())
        case "PAYSCORE.USER_ACCEPTED": .payScoreUserAccepted(try decode())
        case "PAYSCORE.USER_CANCEL_SIGN_PLAN": .payScoreUserCancelSignPlan(try decode())
        case "PAYSCORE.USER_CLOSE_SERVICE": .payScoreUserCloseService(try decode())
        case "PAYSCORE.USER_CONFIRM": .payScoreUserConfirm(try decode())
        case "PAYSCORE.USER_OPEN_SERVICE": .payScoreUserOpenService(try decode())
        case "PAYSCORE.USER_PAID": .payScoreUserPaid(try decode())
        case "PAYSCORE.USER_SIGN_PLAN": .payScoreUserSignPlan(try decode())
        case "PRODUCT_COUPON_SP.IMAGE_GENERATION": .productCouponSpImageGeneration(try decode())
        case "PRODUCT_COUPON_SP.SEND": .productCouponSpSend(try decode())
        case "PROFITSHARING.RETURN": .profitSharingReturn(try decode())
        case "PROFITSHARING.SUCCESS": .profitSharingSuccess(try decode())
        case "RECHARGE.CLOSED": .rechargeClosed(try decode())
        case "RECHARGE.FUND_RETURNED": .rechargeFundReturned(try decode())
        case "RECHARGE.SUCCESS": .rechargeSuccess(try decode())
        case "REFUND.ABNORMAL": .refundAbnormal(try decode())
        case "REFUND.CLOSED": .refundClosed(try decode())
        case "REFUND.SUCCESS": .refundSuccess(try decode())
        case "RISKTRADE.IDENTIFICATION": .riskTradeIdentification(try decode())
        case "SECURITY_ECHO.SUCCESS": .securityEchoSuccess(try decode())
        case "SETTLEMENT.SUCCESS": .settlementSuccess(try decode())
        case "TRANSACTION.FAIL": .transactionFail(try decode())
        case "TRANSACTION.INDUSTRY_FAILED": .transactionIndustryFailed(try decode())
        case "TRANSACTION.INDUSTRY_SUCCESS": .transactionIndustrySuccess(try decode())
        case "TRANSACTION.PAY_BACK": .transactionPayBack(try decode())
        case "TRANSACTION.SUCCESS" where originalType == "profitsharing": .profitSharing(try decode())
        case "TRANSACTION.SUCCESS": try decode(TransactionSuccess.self).event
        case "VEHICLE.ENTRANCE_STATE_CHANGE": .vehicleEntranceStateChange(try decode())
        case "VEHICLE.USER_STATE_CHANGE": .vehicleUserStateChange(try decode())
        case "VIOLATION.APPEAL": .violationAppeal(try decode())
        case "VIOLATION.INTERCEPT": .violationIntercept(try decode())
        case "VIOLATION.PUNISH": .violationPunish(try decode())
        case "WEBIZPAY.AUTHORIZED": .enterprisePayAuthorized(try decode())
        case "WEBIZPAY.PAYMENTREFUNDSUCCESS": .enterprisePayRefundSuccess(try decode())
        case "WEBIZPAY.PAYMENTSUCCESS": .enterprisePaySuccess(try decode())
        case "WEBIZPAY.QUOTACARDEXPIRED": .enterprisePayQuotaCardExpired(try decode())
        case "WEBIZPAY.REVOKED": .enterprisePayRevoked(try decode())
        default: nil
        }
    }

    /// `nil` for an event type that is not known.
    func knownEventOfV2() throws -> WebhookEvent? {
        switch eventType {
        case "CHECK.FAIL": .v2ServiceOrderNotConfirmed(try decode())
        case "CHECK.SUCCESS": .v2ServiceOrderConfirmed(try decode())
        case "TRANSACTION.FAIL": .v2ServiceOrderPaymentFailed(try decode())
        case "TRANSACTION.SUCCESS": .v2ServiceOrderPaid(try decode())
        case "combined-transactions-success": .v2CombinedTransactionSuccess(try decode())
        case "combined-transactions-failed": .v2CombinedTransactionFailed(try decode())
        case "pap-contract-state-changed": .v2ContractStateChanged(try decode())
        case "refund-processed": .v2RefundProcessed(try decode())
        case "transaction-success": .v2TransactionSuccess(try decode())
        case "transaction-failed": .v2TransactionFailed(try decode())
        case "transactions-risk-occurred": .v2TransactionsRiskOccurred(try decode())
        case "vehicle-state-changed-for-parking": .v2VehicleStateChanged(try decode())
        default: nil
        }
    }

    private struct TransactionSuccess: Decodable {
        let event: WebhookEvent

        init(from decoder: any Decoder) throws {
            let members = try decoder.container(keyedBy: MemberName.self)
            if members.contains("combine_out_trade_no") {
                event = .combinedTransactionSuccess(try WebhookEvent.CombinedTransaction(from: decoder))
                return
            }
            event = .transactionSuccess(try WebhookEvent.Transaction(from: decoder))
        }
    }
}
