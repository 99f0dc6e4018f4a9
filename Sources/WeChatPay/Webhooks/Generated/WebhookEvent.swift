// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file


/// What a notification tells: a case for each that the platform documents.
///
/// Events of one thing carry the same type, so that one pattern can take several of them:
///
/// ```swift
/// switch try notification.event {
/// case .transactionSuccess(let transaction): …
/// case .refundSuccess(let refund), .refundClosed(let refund): …
/// case .unknown(let type, let json): …
/// default: break
/// }
/// ```
/// Later versions may know more cases: a `switch` needs a `default`.
public indirect enum WebhookEvent: Hashable, Sendable {
    /// User order confirmation failed (用户确认订单失败(CHECK.FAIL)回调通知(XML)).
    ///
    /// `v2 CHECK.FAIL`
    case v2ServiceOrderNotConfirmed(V2ServiceOrder)
    /// User order confirmation succeeded (用户确认订单成功(CHECK.SUCCESS)回调通知(XML)).
    ///
    /// `v2 CHECK.SUCCESS`
    case v2ServiceOrderConfirmed(V2ServiceOrder)
    /// Order payment failed (订单支付失败(TRANSACTION.FAIL)回调通知(XML)).
    ///
    /// `v2 TRANSACTION.FAIL`
    case v2ServiceOrderPaymentFailed(V2ServiceOrder)
    /// Order payment succeeded (订单支付成功(TRANSACTION.SUCCESS)回调通知(XML)).
    ///
    /// `v2 TRANSACTION.SUCCESS`
    case v2ServiceOrderPaid(V2ServiceOrder)
    /// Combined order payment result (合单支付通知(XML)).
    ///
    /// `v2 combined-transactions-success`
    case v2CombinedTransactionSuccess(V2CombinedTransaction)
    /// Combined order payment failed (合单支付失败通知(XML)).
    ///
    /// `v2 combined-transactions-failed`
    case v2CombinedTransactionFailed(V2FailedCombinedTransaction)
    /// Deduction contract signed or terminated (扣款服务-签约/解约结果通知(XML)).
    ///
    /// `v2 pap-contract-state-changed`
    case v2ContractStateChanged(V2Contract)
    /// Refund result (退款结果通知(XML)).
    ///
    /// `v2 refund-processed`
    case v2RefundProcessed(V2Refund)
    /// Standard payment result (普通支付通知(XML)).
    ///
    /// `v2 transaction-success`
    case v2TransactionSuccess(V2Transaction)
    /// Payment or deduction failed (扣款失败通知(XML)).
    ///
    /// `v2 transaction-failed`
    case v2TransactionFailed(V2FailedTransaction)
    /// Risky transaction detected for bank service provider (事中-风险交易回调通知银行服务商(XML)).
    ///
    /// `v2 transactions-risk-occurred`
    case v2TransactionsRiskOccurred(V2RiskyTransactions)
    /// License plate status changed for parking (车牌状态变更通知(XML)).
    ///
    /// `v2 vehicle-state-changed-for-parking`
    case v2VehicleStateChanged(V2Vehicle)
    /// Abnormal in-transit funds transfer succeeded.
    ///
    /// `v3 ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`
    case abnormalFundProcessingTransferSuccess(AbnormalReceipt)
    /// H5 payment domain change application approved (H5支付域名修改申请事件(APPLYMENT_STATE.APPROVED)通知(JSON)).
    ///
    /// `v3 APPLYMENT_STATE.APPROVED`
    case applymentStateApproved(DomainApplyment)
    /// Merchant transaction block record added (商户交易拦截记录新增(BLOCKRECORD.CHANGE)通知(JSON)).
    ///
    /// `v3 BLOCKRECORD.CHANGE`
    case blockRecordChange(BlockRecord)
    /// Merchant transaction block appeal (商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON)).
    ///
    /// `v3 BLOCKSUBMISSION.CHANGE`
    case blockSubmissionChange(BlockAppeal)
    /// Brand member points exchanged for a coupon.
    ///
    /// `v3 BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`
    case brandMemberCardSpPointExchangeCoupon(PointExchange)
    /// Brand member points sync.
    ///
    /// `v3 BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`
    case brandMemberCardSpSyncUserPoint(BrandMemberPoints)
    /// Brand user membership card created.
    ///
    /// `v3 BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`
    case brandMemberCardSpUserCardCreate(BrandMemberCard)
    /// Brand user membership card deleted.
    ///
    /// `v3 BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`
    case brandMemberCardSpUserCardDelete(BrandMemberCard)
    /// Charity donation budget application closed (公益捐赠-预算申请关闭回调(BUDGET.CLOSED)通知(JSON)).
    ///
    /// `v3 BUDGET.CLOSED`
    case budgetClosed(Budget)
    /// Charity donation budget application finished (公益捐赠-预算申请完结回调(BUDGET.FINISHED)通知(JSON)).
    ///
    /// `v3 BUDGET.FINISHED`
    case budgetFinished(Budget)
    /// Charity donation budget application locked (公益捐赠-预算申请锁定成功回调(BUDGET.LOCKED)通知(JSON)).
    ///
    /// `v3 BUDGET.LOCKED`
    case budgetLocked(Budget)
    /// New complaint created (产生新投诉(COMPLAINT.CREATE)通知(JSON)).
    ///
    /// `v3 COMPLAINT.CREATE`
    case complaintCreate(Complaint)
    /// Complaint status changed (投诉状态变化(COMPLAINT.STATE_CHANGE)通知(JSON)).
    ///
    /// `v3 COMPLAINT.STATE_CHANGE`
    case complaintStateChange(Complaint)
    /// Coupon claimed (领券事件回调(COUPON.SEND)通知(JSON)).
    ///
    /// `v3 COUPON.SEND`
    case couponSend(MerchantCoupon)
    /// Coupon redeemed (核销事件回调(COUPON.USE)通知(JSON)).
    ///
    /// `v3 COUPON.USE`
    case couponUse(Coupon)
    /// Automatic repayment deduction succeeded (自动还款扣费还款成功(CREDIT_REPAYMENT.DEDUCTION_PAY)通知(JSON)).
    ///
    /// `v3 CREDIT_REPAYMENT.DEDUCTION_PAY`
    case creditRepaymentDeductionPay(CreditRepayment)
    /// Automatic repayment contract signed (自动还款协议签约成功(CREDIT_REPAYMENT.SIGN_CONTRACT)通知(JSON)).
    ///
    /// `v3 CREDIT_REPAYMENT.SIGN_CONTRACT`
    case creditRepaymentSignContract(CreditRepaymentContract)
    /// Automatic repayment contract terminated (自动还款协议解约成功(CREDIT_REPAYMENT.TERMINATE_CONTRACT)通知(JSON)).
    ///
    /// `v3 CREDIT_REPAYMENT.TERMINATE_CONTRACT`
    case creditRepaymentTerminateContract(CreditRepaymentContract)
    /// Cross-border payee QR code information query (外包内用-查询收款二维码信息(CROSS_BORDER_PAY.GET_MCH_INFO)回调(JSON)).
    ///
    /// `v3 CROSS_BORDER_PAY.GET_MCH_INFO`
    case crossBorderPayGetMchInfo(CrossBorderQRCode)
    /// Cross-border order information push (外包内用-推送订单信息(CROSS_BORDER_PAY.PUSH_ORDER_INFO)回调(JSON)).
    ///
    /// `v3 CROSS_BORDER_PAY.PUSH_ORDER_INFO`
    case crossBorderPayPushOrderInfo(CrossBorderOrder)
    /// Delivery plan status changed (投放计划状态变更(DELIVERY_PLAN.CHANGE)通知(JSON)).
    ///
    /// `v3 DELIVERY_PLAN.CHANGE`
    case deliveryPlanChange(DeliveryPlan)
    /// Discount card agreement fulfilment status changed (守约状态变化(DISCOUNT_CARD.AGREEMENT_ENDED)通知(JSON)).
    ///
    /// `v3 DISCOUNT_CARD.AGREEMENT_ENDED`
    case discountCardAgreementEnded(DiscountCard)
    /// Discount card obtained by user (微信先享卡用户领卡(DISCOUNT_CARD.GET_CARD)通知(JSON)).
    ///
    /// `v3 DISCOUNT_CARD.GET_CARD`
    case discountCardGetCard(DiscountCard)
    /// Discount card settled with user (微信先享卡用户结算(DISCOUNT_CARD.SETTLEMENT)通知(JSON)).
    ///
    /// `v3 DISCOUNT_CARD.SETTLEMENT`
    case discountCardSettlement(DiscountCard)
    /// Discount card accepted by user (微信先享卡用户领卡(DISCOUNT_CARD.USER_ACCEPTED)通知(JSON)).
    ///
    /// `v3 DISCOUNT_CARD.USER_ACCEPTED`
    case discountCardUserAccepted(DiscountCard)
    /// Discount card charge status changed (扣费状态变化(DISCOUNT_CARD.USER_PAID)通知(JSON)).
    ///
    /// `v3 DISCOUNT_CARD.USER_PAID`
    case discountCardUserPaid(DiscountCard)
    /// E-commerce combined deduction contract signed (收付通合单代扣签约成功(ECOMMERCE_ENTRUST.SIGN)通知(JSON)).
    ///
    /// `v3 ECOMMERCE_ENTRUST.SIGN`
    case ecommerceEntrustSign(EcommerceContract)
    /// E-commerce combined deduction contract terminated (收付通合单代扣解约成功(ECOMMERCE_ENTRUST.TERMINATE)通知(JSON)).
    ///
    /// `v3 ECOMMERCE_ENTRUST.TERMINATE`
    case ecommerceEntrustTerminate(EcommerceContract)
    /// Campus payment user debt status updated.
    ///
    /// `v3 EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`
    case eduSchoolPayUserDebtStateUpdate(SchoolDebt)
    /// Education renewal contract terminated (教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON)).
    ///
    /// `v3 ENTRUST.RELEASE`
    case entrustRelease(EducationContract)
    /// Deduction contract signed (委托代扣签约成功(ENTRUST.SIGN)通知(JSON)).
    ///
    /// `v3 ENTRUST.SIGN`
    case entrustSign(Contract)
    /// Education renewal contract signed (教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON)).
    ///
    /// `v3 ENTRUST.SIGNING`
    case entrustSigning(EducationContract)
    /// Deduction contract terminated (委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON)).
    ///
    /// `v3 ENTRUST.TERMINATE`
    case entrustTerminate(Contract)
    /// Deduction contract termination inquiry (代扣解约问询(ENTRUST.TERMINATE_INQUIRY)通知(JSON)).
    ///
    /// `v3 ENTRUST.TERMINATE_INQUIRY`
    case entrustTerminateInquiry(ContractTerminationInquiry)
    /// Deduction contract termination retention information request (代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE_RETENTION)通知(JSON)).
    ///
    /// `v3 ENTRUST.TERMINATE_RETENTION`
    case entrustTerminateRetention(ContractRetention)
    /// Face payment user contract status changed (用户签约状态变更(FACEPAY.USER_STATE_CHANGE)通知(JSON)).
    ///
    /// `v3 FACEPAY.USER_STATE_CHANGE`
    case facePayUserStateChange(FacePayUser)
    /// E-invoice (fapiao) card voided (发票卡券作废(FAPIAO.CARD_DISCARDED)通知(JSON)).
    ///
    /// `v3 FAPIAO.CARD_DISCARDED`
    case fapiaoCardDiscarded(Fapiao)
    /// E-invoice (fapiao) inserted into user's card package (发票插入用户卡包成功(FAPIAO.CARD_INSERTED)通知(JSON)).
    ///
    /// `v3 FAPIAO.CARD_INSERTED`
    case fapiaoCardInserted(Fapiao)
    /// E-invoice (fapiao) issued (发票开具成功(FAPIAO.ISSUED)通知(JSON)).
    ///
    /// `v3 FAPIAO.ISSUED`
    case fapiaoIssued(Fapiao)
    /// E-invoice (fapiao) reversed (发票冲红成功(FAPIAO.REVERSED)通知(JSON)).
    ///
    /// `v3 FAPIAO.REVERSED`
    case fapiaoReversed(Fapiao)
    /// E-invoice (fapiao) title completed by user (用户发票抬头填写完成(FAPIAO.USER_APPLIED)通知(JSON)).
    ///
    /// `v3 FAPIAO.USER_APPLIED`
    case fapiaoUserApplied(FapiaoTitle)
    /// Overnight return insurance order status changed (隔夜归还保险订单状态变化(HIRE_POWER_BANK.RECEIVE_INSURANCE)通知(JSON)).
    ///
    /// `v3 HIRE_POWER_BANK.RECEIVE_INSURANCE`
    case hirePowerBankReceiveInsurance(PowerBankInsurance)
    /// Insurance deduction contract renewed (保险商户委托代续期完成(INSURANCE_ENTRUST.RENEW)通知(JSON)).
    ///
    /// `v3 INSURANCE_ENTRUST.RENEW`
    case insuranceEntrustRenew(InsuranceContract)
    /// Insurance deduction contract signed (保险商户委托代扣签约成功(INSURANCE_ENTRUST.SIGN)通知(JSON)).
    ///
    /// `v3 INSURANCE_ENTRUST.SIGN`
    case insuranceEntrustSign(InsuranceContract)
    /// Insurance deduction contract terminated (保险商户委托代扣解约完成(INSURANCE_ENTRUST.TERMINATE)通知(JSON)).
    ///
    /// `v3 INSURANCE_ENTRUST.TERMINATE`
    case insuranceEntrustTerminate(InsuranceContract)
    /// WeChat insurance policy service authorized by user (微信保单服务用户授权成功(INSURANCE_POLICY_MANAGEMENT.GRANTED)通知(JSON)).
    ///
    /// `v3 INSURANCE_POLICY_MANAGEMENT.GRANTED`
    case insurancePolicyManagementGranted(InsurancePolicyAuthorization)
    /// Business circle points service authorization result (商圈会员积分服务授权结果(MALL_AUTH.ACTIVATE_CARD)通知(JSON)).
    ///
    /// `v3 MALL_AUTH.ACTIVATE_CARD`
    case mallAuthActivateCard(MallAuthorization)
    /// Business circle member refund succeeded (商圈会员场内退款(MALL_REFUND.SUCCESS)通知(JSON)).
    ///
    /// `v3 MALL_REFUND.SUCCESS`
    case mallRefundSuccess(MallRefund)
    /// Business circle member payment result (商圈会员场内支付结果(MALL_TRANSACTION.SUCCESS)通知(JSON)).
    ///
    /// `v3 MALL_TRANSACTION.SUCCESS`
    case mallTransactionSuccess(MallTransaction)
    /// Merchant management record changed (商户管理记录(MANAGERECORD.CHANGE)通知(JSON)).
    ///
    /// `v3 MANAGERECORD.CHANGE`
    case manageRecordChange(ManagementRecord)
    /// Merchant transfer authorization closed.
    ///
    /// `v3 MCHTRANSFER.AUTHORIZATION.CLOSED`
    case transferAuthorizationClosed(TransferAuthorization)
    /// Merchant transfer authorization confirmed.
    ///
    /// `v3 MCHTRANSFER.AUTHORIZATION.CONFIRMED`
    case transferAuthorizationConfirmed(TransferAuthorization)
    /// Merchant transfer batch closed (商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON)).
    ///
    /// `v3 MCHTRANSFER.BATCH.CLOSED`
    case transferBatchClosed(TransferBatch)
    /// Merchant transfer batch finished (商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON)).
    ///
    /// `v3 MCHTRANSFER.BATCH.FINISHED`
    case transferBatchFinished(TransferBatch)
    /// Merchant transfer finished (user confirmation mode) (商家转账回调(MCHTRANSFER.BILL.FINISHED)通知(用户确认模式)(JSON)).
    ///
    /// `v3 MCHTRANSFER.BILL.FINISHED`
    case transferBillFinished(Transfer)
    /// Transfer to QQ Wallet finished (转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON)).
    ///
    /// `v3 MCHTRANSFER.QQWALLETBILL.FINISHED`
    case qqWalletBillFinished(QQWalletTransfer)
    /// Merchant withdrawal status changed (商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON)).
    ///
    /// `v3 MCHWITHDRAW.CHANGE`
    case withdrawalChange(Withdrawal)
    /// Mixed medical insurance payment succeeded (医保混合收款成功(MEDICAL_INSURANCE.SUCCESS)通知(JSON)).
    ///
    /// `v3 MEDICAL_INSURANCE.SUCCESS`
    case medicalInsuranceSuccess(MedicalInsuranceOrder)
    /// Membership card claimed (会员卡领卡事件(MEMBERCARD.ACCEPT_CARD)通知(JSON)).
    ///
    /// `v3 MEMBERCARD.ACCEPT_CARD`
    case memberCardAccept(MemberCard)
    /// Membership card activated (会员卡激活事件(MEMBERCARD.ACTIVATE_CARD)通知(JSON)).
    ///
    /// `v3 MEMBERCARD.ACTIVATE_CARD`
    case memberCardActivate(MemberCard)
    /// Membership card managed by user (用户管理会员卡事件(MEMBERCARD.USERCARD_MANAGE)通知(JSON)).
    ///
    /// `v3 MEMBERCARD.USERCARD_MANAGE`
    case memberCardManage(MemberCard)
    /// Partner subscription notification (合作伙伴订阅(MERCHANT_NOTIFY.NOTIFY)通知(JSON)).
    ///
    /// `v3 MERCHANT_NOTIFY.NOTIFY`
    case merchantNotifyNotify(SubscribedMessage)
    /// Cross-border deduction contract signed (跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON)).
    ///
    /// `v3 PAPAY.SIGN`
    case papaySign(CrossBorderContract)
    /// Cross-border deduction contract terminated (跨境/全球-委托代扣成功解约(PAPAY.TERMINATE)通知(JSON)).
    ///
    /// `v3 PAPAY.TERMINATE`
    case papayTerminate(CrossBorderContract)
    /// Parking fee query to merchant (停车缴费服务-商户查费(PARKING_FEE.QUERY_TRANS_INFO)回调(JSON)).
    ///
    /// `v3 PARKING_FEE.QUERY_TRANS_INFO`
    case parkingFeeQueryTransInfo(ParkingFeeQuery)
    /// Pay score service account binding result (服务账户绑定结果(PAYSCORE.BIND_SERVICE_ACCOUNT)通知(JSON)).
    ///
    /// `v3 PAYSCORE.BIND_SERVICE_ACCOUNT`
    case payScoreBindServiceAccount(PayScoreBinding)
    /// Pay score merchant prepay for institution (支付分从业机构-商户预下单(PAYSCORE.MCH_PREPAY)通知(JSON)).
    ///
    /// `v3 PAYSCORE.MCH_PREPAY`
    case payScoreMerchantPrepay(PayScorePrepayment)
    /// Pay score order accepted by user (支付分服务确认订单(PAYSCORE.USER_ACCEPTED)通知(JSON)).
    ///
    /// `v3 PAYSCORE.USER_ACCEPTED`
    case payScoreUserAccepted(PayScoreAcceptance)
    /// Pay score plan contract cancelled by user (取消签约回调(PAYSCORE.USER_CANCEL_SIGN_PLAN)通知(JSON)).
    ///
    /// `v3 PAYSCORE.USER_CANCEL_SIGN_PLAN`
    case payScoreUserCancelSignPlan(PayScorePlan)
    /// Pay score service authorization revoked by user (支付分服务用户解除授权成功(PAYSCORE.USER_CLOSE_SERVICE)通知(JSON)).
    ///
    /// `v3 PAYSCORE.USER_CLOSE_SERVICE`
    case payScoreUserCloseService(PayScoreAuthorization)
    /// Pay score order confirmed by user (支付分服务用户确认成功(PAYSCORE.USER_CONFIRM)通知(JSON)).
    ///
    /// `v3 PAYSCORE.USER_CONFIRM`
    case payScoreUserConfirm(PayScoreOrder)
    /// Pay score service authorized by user (支付分服务用户授权成功(PAYSCORE.USER_OPEN_SERVICE)通知(JSON)).
    ///
    /// `v3 PAYSCORE.USER_OPEN_SERVICE`
    case payScoreUserOpenService(PayScoreAuthorization)
    /// Pay score order paid by user (支付分服务用户支付成功(PAYSCORE.USER_PAID)通知(JSON)).
    ///
    /// `v3 PAYSCORE.USER_PAID`
    case payScoreUserPaid(PayScoreOrder)
    /// Pay score plan contract signed by user (签约成功回调(PAYSCORE.USER_SIGN_PLAN)通知(JSON)).
    ///
    /// `v3 PAYSCORE.USER_SIGN_PLAN`
    case payScoreUserSignPlan(PayScorePlan)
    /// Product coupon image generation result (商品券图片生成结果(PRODUCT_COUPON_SP.IMAGE_GENERATION)通知(JSON)).
    ///
    /// `v3 PRODUCT_COUPON_SP.IMAGE_GENERATION`
    case productCouponSpImageGeneration(CouponImage)
    /// Product coupon claimed (商品券领券(PRODUCT_COUPON_SP.SEND)通知(JSON)).
    ///
    /// `v3 PRODUCT_COUPON_SP.SEND`
    case productCouponSpSend(ProductCoupon)
    /// Profit sharing return succeeded (分账动账成功回退(PROFITSHARING.RETURN)通知(JSON)).
    ///
    /// `v3 PROFITSHARING.RETURN`
    case profitSharingReturn(ProfitSharing)
    /// Profit sharing funds change succeeded (分账动账成功变动(PROFITSHARING.SUCCESS)通知(JSON)).
    ///
    /// `v3 PROFITSHARING.SUCCESS`
    case profitSharingSuccess(ProfitSharing)
    /// E-commerce merchant recharge closed (平台收付通商家充值-关闭充值(RECHARGE.CLOSED)通知(JSON)).
    ///
    /// `v3 RECHARGE.CLOSED`
    case rechargeClosed(Recharge)
    /// E-commerce merchant recharge funds returned (平台收付通商家充值-充值资金退回(RECHARGE.FUND_RETURNED)通知(JSON)).
    ///
    /// `v3 RECHARGE.FUND_RETURNED`
    case rechargeFundReturned(RechargeReturn)
    /// E-commerce merchant recharge succeeded (平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON)).
    ///
    /// `v3 RECHARGE.SUCCESS`
    case rechargeSuccess(Recharge)
    /// Refund abnormal (退款异常(REFUND.ABNORMAL)通知(JSON)).
    ///
    /// `v3 REFUND.ABNORMAL`
    case refundAbnormal(Refund)
    /// Refund closed (退款关闭(REFUND.CLOSED)通知(JSON)).
    ///
    /// `v3 REFUND.CLOSED`
    case refundClosed(Refund)
    /// Refund succeeded (退款成功(REFUND.SUCCESS)通知(JSON)).
    ///
    /// `v3 REFUND.SUCCESS`
    case refundSuccess(Refund)
    /// Risky order identified (风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON)).
    ///
    /// `v3 RISKTRADE.IDENTIFICATION`
    case riskTradeIdentification(RiskyOrder)
    /// Merchant signature and encryption test callback (商户签名验签／加解密测试-回调接口(SECURITY_ECHO.SUCCESS)通知(JSON)).
    ///
    /// `v3 SECURITY_ECHO.SUCCESS`
    case securityEchoSuccess(SecurityEcho)
    /// Personal collection settlement succeeded (个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON)).
    ///
    /// `v3 SETTLEMENT.SUCCESS`
    case settlementSuccess(Settlement)
    /// Parking deduction failed (停车服务扣费失败(TRANSACTION.FAIL)通知(JSON)).
    ///
    /// `v3 TRANSACTION.FAIL`
    case transactionFail(Transaction)
    /// Campus payment deduction failed (校园轻松付扣费失败(TRANSACTION.INDUSTRY_FAILED)通知(JSON)).
    ///
    /// `v3 TRANSACTION.INDUSTRY_FAILED`
    case transactionIndustryFailed(IndustryTransaction)
    /// Campus payment deduction succeeded (校园轻松付扣费支付成功(TRANSACTION.INDUSTRY_SUCCESS)通知(JSON)).
    ///
    /// `v3 TRANSACTION.INDUSTRY_SUCCESS`
    case transactionIndustrySuccess(IndustryTransaction)
    /// Advanced order repaid by user (用户对垫资单还款(TRANSACTION.PAY_BACK)通知(JSON)).
    ///
    /// `v3 TRANSACTION.PAY_BACK`
    case transactionPayBack(Transaction)
    /// Payment succeeded (支付成功(TRANSACTION.SUCCESS)通知(JSON)).
    ///
    /// `v3 TRANSACTION.SUCCESS`
    case transactionSuccess(Transaction)
    /// Combined payment succeeded (合单支付成功(TRANSACTION.SUCCESS)通知(JSON)).
    ///
    /// `v3 TRANSACTION.SUCCESS combined`
    case combinedTransactionSuccess(CombinedTransaction)
    /// Profit sharing funds change, by its earlier event type (分账动账(TRANSACTION.SUCCESS)通知(JSON)).
    ///
    /// `v3 TRANSACTION.SUCCESS profitsharing`
    case profitSharing(ProfitSharing)
    /// Parking entry status changed (停车入场状态变更(VEHICLE.ENTRANCE_STATE_CHANGE)通知(JSON)).
    ///
    /// `v3 VEHICLE.ENTRANCE_STATE_CHANGE`
    case vehicleEntranceStateChange(Parking)
    /// ETC authorization contract status changed (ETC授权签约状态变化(VEHICLE.USER_STATE_CHANGE)通知(JSON)).
    ///
    /// `v3 VEHICLE.USER_STATE_CHANGE`
    case vehicleUserStateChange(VehicleContract)
    /// Merchant violation appeal (商户平台申诉(VIOLATION.APPEAL)通知(JSON)).
    ///
    /// `v3 VIOLATION.APPEAL`
    case violationAppeal(Violation)
    /// Merchant violation interception (商户平台拦截(VIOLATION.INTERCEPT)通知(JSON)).
    ///
    /// `v3 VIOLATION.INTERCEPT`
    case violationIntercept(Violation)
    /// Merchant violation punishment (商户平台处罚(VIOLATION.PUNISH)通知(JSON)).
    ///
    /// `v3 VIOLATION.PUNISH`
    case violationPunish(Violation)
    /// Enterprise payment relationship authorized (关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON)).
    ///
    /// `v3 WEBIZPAY.AUTHORIZED`
    case enterprisePayAuthorized(EnterprisePayAuthorization)
    /// Enterprise payment quota card refund succeeded (企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON)).
    ///
    /// `v3 WEBIZPAY.PAYMENTREFUNDSUCCESS`
    case enterprisePayRefundSuccess(EnterpriseRefund)
    /// Enterprise payment quota card payment succeeded (企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON)).
    ///
    /// `v3 WEBIZPAY.PAYMENTSUCCESS`
    case enterprisePaySuccess(EnterprisePayment)
    /// Enterprise payment quota card expired (企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON)).
    ///
    /// `v3 WEBIZPAY.QUOTACARDEXPIRED`
    case enterprisePayQuotaCardExpired(QuotaCard)
    /// Enterprise payment relationship authorization revoked (企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON)).
    ///
    /// `v3 WEBIZPAY.REVOKED`
    case enterprisePayRevoked(EnterprisePayAuthorization)
    /// An event type that this version does not know, its resource being JSON; verified and decrypted all the same.
    case unknown(eventType: String, JSON)
    /// A message of APIv2 that this version does not know; verified all the same.
    case v2Unknown(eventType: String, XML)
}
