// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file


extension OperationRules {
    /// Operation, server, settled by, idempotency field, an upload's form, traits.
    static let table: StaticString = """
        PATCH /v3/brand/partner/card-member/cards/{card_id}|-|GET /v3/brand/partner/card-member/cards/{card_id}|-|-|-
        DELETE /v3/brand/partner/card-member/cards/{card_id}|-|GET /v3/brand/partner/card-member/cards/{card_id}|-|-|-
        POST /v3/brand/partner/card-member/cards/{card_id}/invalidate|-|GET /v3/brand/partner/card-member/cards/{card_id}|-|-|-
        PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}|-|GET /v3/brand/partner/card-member/membership-activities/{activity_id}|-|-|-
        POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate|-|GET /v3/brand/partner/card-member/membership-activities/{activity_id}|-|-|-
        PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}|-|GET /v3/brand/partner/card-member/user-cards/{user_card_code}|-|-|-
        POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm|-|GET /v3/brand/partner/card-member/user-cards/{user_card_code}|-|-|-
        POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate|-|GET /v3/brand/partner/card-member/user-cards/{user_card_code}|-|-|-
        DELETE /v3/brand/partner/store/brandstores/{store_id}|-|GET /v3/brand/partner/store/brandstores/{store_id}|-|-|-
        PATCH /v3/brand/partner/store/brandstores/{store_id}|-|GET /v3/brand/partner/store/brandstores/{store_id}|-|-|-
        POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient|-|GET /v3/brand/partner/store/brandstores/{store_id}|-|-|-
        POST /v3/brand/partner/store/brandstores/{store_id}/close|-|GET /v3/brand/partner/store/brandstores/{store_id}|-|-|-
        POST /v3/brand/partner/store/brandstores/{store_id}/resume|-|GET /v3/brand/partner/store/brandstores/{store_id}|-|-|-
        POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient|-|GET /v3/brand/partner/store/brandstores/{store_id}|-|-|-
        PATCH /v3/merchant-store/stores/{store_id}|-|GET /v3/merchant-store/stores/{store_id}|-|-|-
        POST /v3/edu-papay/transactions|-|GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}|-|-|-
        POST /v3/eduschoolpay/transactions|-|GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}|-|-|-
        POST /v3/eduschoolpay/contracts/{contract_id}/terminate|-|GET /v3/eduschoolpay/contracts/{contract_id}|-|-|-
        POST /v3/inspolicymgr/deduct/authorizations|-|GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}|-|-|-
        POST /v3/inspolicymgr/deduct/policies|-|GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}|-|-|-
        PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}|-|GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}|-|-|-
        POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule|-|GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}|-|-|-
        POST /v3/papay/insurance-pay/transactions/apply|-|GET /v3/pay/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew|-|GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate|-|GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app|-|GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}|out_contract_code|-|-
        POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5|-|GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}|out_contract_code|-|-
        POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi|-|GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}|out_contract_code|-|-
        POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program|-|GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}|out_contract_code|-|-
        POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify|-|GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/papay/pay/harmony/transactions/apply|-|GET /v3/pay/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule|-|GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}|-|-|-
        POST /v3/papay/pay/partner/transactions/apply|-|GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule|-|GET /v3/papay/pay/schedules/contract-id/{contract_id}|-|-|-
        POST /v3/papay/pay/transactions/apply|-|GET /v3/pay/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app|-|GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}|out_contract_code|-|-
        POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5|-|GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}|out_contract_code|-|-
        POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi|-|GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}|out_contract_code|-|-
        POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program|-|GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}|out_contract_code|-|-
        POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app|-|GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}|out_contract_code|-|-
        POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5|-|GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}|out_contract_code|-|-
        POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi|-|GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}|out_contract_code|-|-
        POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program|-|GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}|out_contract_code|-|-
        POST /v3/papay/sign/contracts/pre-entrust-sign|-|GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}|out_contract_code|-|-
        POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate|-|GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate|-|GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program|-|GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign|-|GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program|-|GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign|-|GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program|-|GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign|-|GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate|-|GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program|-|GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign|-|GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/aggracct-bc/wb-channel/special-reduction|-|GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}|-|-|-
        POST /v3/aggracct-bc/wb-channel/control-orders/punish|-|GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}|-|-|-
        POST /v3/aggracct-bc/wb-channel/control-orders/recover|-|GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}|-|-|-
        POST /v3/credit-repayment/partner/deduct-orders|-|GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}|-|-|-
        POST /v3/credit-repayment/partner/contracts/app-presign|-|GET /v3/credit-repayment/partner/contracts/{out_contract_code}|-|-|-
        POST /v3/credit-repayment/partner/contracts/h5-presign|-|GET /v3/credit-repayment/partner/contracts/{out_contract_code}|-|-|-
        POST /v3/credit-repayment/partner/contracts/terminate|-|GET /v3/credit-repayment/partner/contracts/{out_contract_code}|-|-|-
        POST /v3/ecommerce/account/apply-cancel-withdraw|-|GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}|-|-|-
        POST /v3/ecommerce/account/cancel-applications|-|GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}|-|-|-
        POST /v3/ecommerce/account/cancel-applications/media|-|-|-|file,file_name,file_digest,,|-
        POST /v3/ecommerce/applyments/submit-account-hosting-applyment|-|GET /v3/ecommerce/applyments/out-request-no/{out_request_no}|-|-|-
        POST /v3/ecommerce/applyments/submit-sign-verify-info|-|GET /v3/ecommerce/applyments/out-request-no/{out_request_no}|-|-|-
        POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke|-|GET /v3/ecommerce/applyments/out-request-no/{out_request_no}|-|-|-
        POST /v3/ecommerce/applyments/{applyment_id}/revoke|-|GET /v3/ecommerce/applyments/{applyment_id}|-|-|-
        POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate|-|GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program|-|GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse|-|GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}|-|-|-
        POST /v3/ecommerce/fund/withdraw|-|GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}|out_request_no|-|-
        POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app|-|GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program|-|GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app|-|GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program|-|GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}|-|-|-
        POST /v3/ecommerce/mch-transfer/transfer-bills|-|GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}|out_bill_no|-|-
        POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel|-|GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}|-|-|-
        POST /v3/ecommerce/profitsharing/orders|-|GET /v3/ecommerce/profitsharing/orders|out_order_no|-|-
        POST /v3/ecommerce/profitsharing/returnorders|-|GET /v3/ecommerce/profitsharing/returnorders|out_return_no|-|-
        POST /v3/ecommerce/refunds/apply|-|GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}|out_refund_no|-|-
        POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund|-|GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}|-|-|-
        POST /v3/funds-to-oversea/orders|-|GET /v3/funds-to-oversea/orders/{out_order_id}|-|-|-
        POST /v3/funds-to-oversea/return/return-orders|-|GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}|-|-|-
        POST /v3/mch_operate/risk/withdrawl-apply|-|GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}|-|-|-
        POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply|-|GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}|-|-|-
        POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills|-|GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}|-|-|-
        POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills|-|GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}|-|-|-
        POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills|-|GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}|-|-|-
        POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills|-|GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}|-|-|-
        POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills|-|GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}|-|-|-
        POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills|-|GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}|-|-|-
        POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills|-|GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}|-|-|-
        POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer|-|GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}|-|-|-
        POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel|-|GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}|-|-|-
        POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer|-|GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}|-|-|-
        POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel|-|GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}|-|-|-
        POST /v3/platsolution/ecommerce/recharges/apply|-|GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}|-|-|-
        POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close|-|GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}|-|-|-
        POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle|-|GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}|-|-|-
        POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw|-|GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}|-|-|-
        POST /v3/platsolution/insurance/mch-transfer/batches/apply|-|GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}|-|-|-
        POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply|-|GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}|-|-|-
        POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply|-|GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}|-|-|-
        POST /v3/platsolution/insurance/mch-transfer/reservation/apply|-|GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}|-|-|-
        POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close|-|GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}|-|-|-
        POST /v3/platsolution/mch-transfer/batches/apply|-|GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}|-|-|-
        POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply|-|GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}|-|-|-
        POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply|-|GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}|-|-|-
        POST /v3/platsolution/mch-transfer/reservation/apply|-|GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}|-|-|-
        POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close|-|GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}|-|-|-
        POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close|-|GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}|-|-|-
        POST /v3/customs/orders|https://apihk.mch.weixin.qq.com/global|-|-|-|-
        GET /v3/customs/orders|https://apihk.mch.weixin.qq.com/global|-|-|-|-
        PATCH /v3/customs/orders|https://apihk.mch.weixin.qq.com/global|-|-|-|-
        POST /v3/customs/redeclare|https://apihk.mch.weixin.qq.com/global|-|-|-|-
        POST /v3/customs/verify-certificate|https://apihk.mch.weixin.qq.com/global|-|-|-|-
        GET /v3/global/certificates|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/merchants|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/refunds|https://apihk.mch.weixin.qq.com|GET /v3/global/refunds/out-refund-no/{out_refund_no}|out_refund_no|-|-
        GET /v3/global/refunds|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/statements|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/customs/orders|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/customs/orders|https://apihk.mch.weixin.qq.com|-|-|-|-
        PATCH /v3/global/customs/orders|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/customs/redeclare|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/customs/verify-certificate|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/merchant-service/complaint-notifications|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/merchant-service/complaint-notifications|https://apihk.mch.weixin.qq.com|-|-|-|-
        PUT /v3/global/merchant-service/complaint-notifications|https://apihk.mch.weixin.qq.com|-|-|-|-
        DELETE /v3/global/merchant-service/complaint-notifications|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/merchant-service/complaints|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/merchant-service/complaints/{complaint_id}|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/merchant-service/complaints/{complaint_id}/complete|https://apihk.mch.weixin.qq.com|GET /v3/global/merchant-service/complaints/{complaint_id}|-|-|-
        GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/merchant-service/complaints/{complaint_id}/response|https://apihk.mch.weixin.qq.com|GET /v3/global/merchant-service/complaints/{complaint_id}|-|-|-
        POST /v3/global/merchant-service/images/upload|https://apihk.mch.weixin.qq.com|-|-|file,filename,sha256,,|-
        GET /v3/global/merchant-service/images/{media_id}|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/merchant-storage/file/upload|https://apihk.mch.weixin.qq.com|-|-|file,filename,digest,5242880,pdf jpg jpeg bmp png|-
        POST /v3/global/merchant/h5/permission/applications|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/merchant/h5/permission/{sub_mchid}|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/merchant/h5/permission/applications/{applyment_id}|https://apihk.mch.weixin.qq.com|-|-|-|-
        PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}|https://apihk.mch.weixin.qq.com|GET /v3/global/merchant/h5/permission/applications/{applyment_id}|-|-|-
        POST /v3/global/merchant/h5/permission/domain/applications|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}|https://apihk.mch.weixin.qq.com|-|-|-|-
        PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}|https://apihk.mch.weixin.qq.com|GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}|-|-|-
        GET /v3/global/merchants/{sub_mchid}|https://apihk.mch.weixin.qq.com|-|-|-|-
        PATCH /v3/global/merchants/{sub_mchid}|https://apihk.mch.weixin.qq.com|GET /v3/global/merchants/{sub_mchid}|-|-|-
        POST /v3/global/micropay/transactions/pay|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/micropay/transactions/id/{transaction_id}/reverse|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/papay/transactions|https://apihk.mch.weixin.qq.com|GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}|-|-|-
        POST /v3/global/papay/contracts/app-pre-entrust-sign|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/papay/contracts/h5-pre-entrust-sign|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/papay/contracts/jsapi-pre-entrust-sign|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/papay/contracts/web-pre-entrust-sign|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/papay/contracts/{contract_id}|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/papay/contracts/{contract_id}/terminate|https://apihk.mch.weixin.qq.com|GET /v3/global/papay/contracts/{contract_id}|-|-|-
        GET /v3/global/papay/transactions/{transaction_id}|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse|https://apihk.mch.weixin.qq.com|GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}|-|-|-
        GET /v3/global/profit-sharing/bill-download-url|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/profit-sharing/orders|https://apihk.mch.weixin.qq.com|GET /v3/global/profit-sharing/orders/{out_order_no}|-|-|-
        POST /v3/global/profit-sharing/receivers|https://apihk.mch.weixin.qq.com|-|-|-|-
        DELETE /v3/global/profit-sharing/receivers|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/profit-sharing/orders/unfreeze|https://apihk.mch.weixin.qq.com|GET /v3/global/profit-sharing/orders/{out_order_no}|-|-|-
        GET /v3/global/profit-sharing/orders/{out_order_no}|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/profit-sharing/receivers/{account}|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/profit-sharing/refunds/bill-download-url|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/profit-sharing/refunds/refundable-balance|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/profit-sharing/transactions/mark|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/refund/recharge-balance|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/refunds/id/{refund_id}|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/refunds/out-refund-no/{out_refund_no}|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/global/settle/settlements|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/transactions/app|https://apihk.mch.weixin.qq.com|GET /v3/global/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/global/transactions/jsapi|https://apihk.mch.weixin.qq.com|GET /v3/global/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/global/transactions/mweb|https://apihk.mch.weixin.qq.com|GET /v3/global/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/global/transactions/native|https://apihk.mch.weixin.qq.com|GET /v3/global/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        GET /v3/global/transactions/id/{transaction_id}|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/transactions/id/{transaction_id}/close|https://apihk.mch.weixin.qq.com|GET /v3/global/transactions/id/{transaction_id}|-|-|-
        GET /v3/global/transactions/out-trade-no/{out_trade_no}|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/global/transactions/out-trade-no/{out_trade_no}/close|https://apihk.mch.weixin.qq.com|GET /v3/global/transactions/out-trade-no/{out_trade_no}|-|-|-
        POST /v3/merchants|https://api.mch.weixin.qq.com/hk|-|-|-|-
        PUT /v3/merchants|https://api.mch.weixin.qq.com/hk|-|-|-|-
        GET /v3/merchants/{sub_mchid}|https://api.mch.weixin.qq.com/hk|-|-|-|-
        POST /v3/refunds|https://api.mch.weixin.qq.com/hk|GET /v3/refunds/out-refund-no/{out_refund_no}|out_refund_no|-|-
        GET /v3/refunds|https://api.mch.weixin.qq.com/hk|-|-|-|-
        GET /v3/refunds/id/{refund_id}|https://api.mch.weixin.qq.com/hk|-|-|-|-
        GET /v3/refunds/out-refund-no/{out_refund_no}|https://api.mch.weixin.qq.com/hk|-|-|-|-
        GET /v3/settle/settlements|https://api.mch.weixin.qq.com/hk|-|-|-|-
        GET /v3/statements|https://api.mch.weixin.qq.com/hk|-|-|-|-
        POST /v3/transactions/app|https://api.mch.weixin.qq.com/hk|GET /v3/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/transactions/jsapi|https://api.mch.weixin.qq.com/hk|GET /v3/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/transactions/micropay|https://api.mch.weixin.qq.com/hk|GET /v3/transactions/out-trade-no/{out_trade_no}|-|-|-
        POST /v3/transactions/mweb|https://api.mch.weixin.qq.com/hk|GET /v3/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/transactions/native|https://api.mch.weixin.qq.com/hk|GET /v3/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        GET /v3/transactions/id/{transaction_id}|https://api.mch.weixin.qq.com/hk|-|-|-|-
        POST /v3/transactions/id/{transaction_id}/close|https://api.mch.weixin.qq.com/hk|GET /v3/transactions/id/{transaction_id}|-|-|-
        POST /v3/transactions/id/{transaction_id}/reverse|https://api.mch.weixin.qq.com/hk|GET /v3/transactions/id/{transaction_id}|-|-|-
        GET /v3/transactions/out-trade-no/{out_trade_no}|https://api.mch.weixin.qq.com/hk|-|-|-|-
        POST /v3/transactions/out-trade-no/{out_trade_no}/close|https://api.mch.weixin.qq.com/hk|GET /v3/transactions/out-trade-no/{out_trade_no}|-|-|-
        POST /v3/transactions/out-trade-no/{out_trade_no}/reverse|https://api.mch.weixin.qq.com/hk|GET /v3/transactions/out-trade-no/{out_trade_no}|-|-|-
        POST /v3/marketing/bank/packages/{package_id}/tasks|-|-|-|file,filename,sha256,,|-
        PATCH /v3/marketing/busifavor/stocks/{stock_id}|-|GET /v3/marketing/busifavor/stocks/{stock_id}|-|-|-
        PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget|-|GET /v3/marketing/busifavor/stocks/{stock_id}|-|-|-
        POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes|-|GET /v3/marketing/busifavor/stocks/{stock_id}|-|-|-
        DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}|-|GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}|-|-|-
        POST /v3/marketing/favor/media/image-upload|-|-|-|file,filename,sha256,2097152,jpg jpeg bmp png|-
        POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id|-|GET /v3/marketing/favor/stocks/{stock_id}|-|-|-
        POST /v3/marketing/favor/stocks/{stock_id}/pause|-|GET /v3/marketing/favor/stocks/{stock_id}|-|-|-
        POST /v3/marketing/favor/stocks/{stock_id}/restart|-|GET /v3/marketing/favor/stocks/{stock_id}|-|-|-
        POST /v3/marketing/favor/stocks/{stock_id}/start|-|GET /v3/marketing/favor/stocks/{stock_id}|-|-|-
        POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate|-|GET /v3/marketing/membercard-activity/activities/{activity_id}|-|-|-
        PATCH /v3/marketing/membercard-open/cards/{card_id}|-|GET /v3/marketing/membercard-open/cards/{card_id}|-|-|-
        DELETE /v3/marketing/membercard-open/cards/{card_id}|-|GET /v3/marketing/membercard-open/cards/{card_id}|-|-|-
        PATCH /v3/marketing/membercard-open/cards/{card_id}/rights|-|GET /v3/marketing/membercard-open/cards/{card_id}|-|-|-
        POST /v3/marketing/membercard-open/cards/{card_id}/service-modules|-|GET /v3/marketing/membercard-open/cards/{card_id}|-|-|-
        POST /v3/marketing/membercard-open/cards/{card_id}/upgrade|-|GET /v3/marketing/membercard-open/cards/{card_id}|-|-|-
        PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}|-|GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}|-|-|-
        POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate|-|GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}|-|-|-
        PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights|-|GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}|-|-|-
        POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data|-|GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}|-|-|-
        POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable|-|GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}|-|-|-
        POST /v3/marketing/partner/product-coupon/media/upload-image|-|-|-|file,filename,sha256,2097152,jpg jpeg bmp png|-
        PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}|-|GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}|-|-|-
        POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate|-|GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}|-|-|-
        POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles|-|GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}|-|-|-
        POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks|-|GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}|-|-|-
        PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}|-|GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}|-|-|-
        POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores|-|GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}|-|-|-
        POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate|-|GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}|-|-|-
        POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores|-|GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}|-|-|-
        POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget|-|GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}|-|-|-
        POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes|-|GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}|-|-|-
        POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm|-|GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}|-|-|-
        POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate|-|GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}|-|-|-
        POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return|-|GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}|-|-|-
        POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use|-|GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}|-|-|-
        POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate|-|GET /v3/marketing/paygiftactivity/activities/{activity_id}|-|-|-
        POST /v3/marketing/shopping-receipt/shoppingreceipts|-|-|-|file,,sha256,204800,png jpg jpeg|-
        PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}|-|GET /v3/marketing/shopping-receipt/customentrances/{brand_id}|-|-|-
        POST /v3/marketing/weekly-discount/activities/{activity_id}/apply|-|GET /v3/marketing/weekly-discount/activities/{activity_id}|-|-|-
        PATCH /v3/rate-activity/applications/id/{application_id}|-|GET /v3/rate-activity/applications/id/{application_id}|-|-|-
        POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions|-|GET /v3/mch-manage/mch-manage-records/{manage_record_id}|-|-|-
        POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload|-|-|-|submission_file,file_name,file_digest,,|-
        POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit|-|GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}|-|-|-
        POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload|-|-|-|due_diligence_file,file_name,file_digest,,|-
        POST /v3/mchalterapply/mchcontactalterapplyment|-|GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}|-|-|-
        POST /v3/mchalterapply/mchsubjectalterapplyment|-|GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}|-|-|-
        POST /v3/mchalterapply/merchantnamealterapplyment|-|GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}|-|-|-
        POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke|-|GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}|-|-|-
        POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke|-|GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}|-|-|-
        POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke|-|GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}|-|-|-
        POST /v3/merchant-service/complaints-v2/{complaint_id}/complete|-|GET /v3/merchant-service/complaints-v2/{complaint_id}|-|-|-
        POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service|-|GET /v3/merchant-service/complaints-v2/{complaint_id}|-|-|-
        POST /v3/merchant-service/complaints-v2/{complaint_id}/response|-|GET /v3/merchant-service/complaints-v2/{complaint_id}|-|-|-
        POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress|-|GET /v3/merchant-service/complaints-v2/{complaint_id}|-|-|-
        POST /v3/merchant-service/images/upload|-|-|-|file,filename,sha256,2097152,jpg jpeg bmp png|-
        POST /v3/merchant/fund/withdraw|-|GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}|out_request_no|-|-
        POST /v3/merchant/media/upload|-|-|-|file,filename,sha256,5242880,jpg jpeg bmp png|-
        POST /v3/merchant/media/video_upload|-|-|-|file,filename,sha256,5242880,avi wmv mpeg mp4 mov mkv flv f4v m4v rmvb|-
        POST /v3/ebike/charge/transactions|-|GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/qrcode/transactions|-|GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}|-|-|-
        POST /v3/vehicle/etc/transactions/highway|-|GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}|-|-|-
        POST /v3/vehicle/transactions/parking|-|GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/discount-card/cards|-|GET /v3/discount-card/cards/{out_card_code}|-|-|-
        POST /v3/discount-card/cards/{out_card_code}/add-user-records|-|GET /v3/discount-card/cards/{out_card_code}|-|-|-
        PATCH /v3/discount-card/orders/{out_order_no}|-|GET /v3/discount-card/orders/{out_order_no}|-|-|-
        POST /v3/payscore/serviceorder|-|GET /v3/payscore/serviceorder|out_order_no|-|-
        POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate|-|GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}|-|-|-
        POST /v3/payscore/oversea/partner/serviceorder|https://apihk.mch.weixin.qq.com|-|-|-|-
        GET /v3/payscore/oversea/partner/serviceorder|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync|https://apihk.mch.weixin.qq.com|-|-|-|-
        POST /v3/payscore/partner/service-account-applications|-|GET /v3/payscore/partner/service-account-applications/{out_apply_no}|-|-|-
        POST /v3/payscore/partner/serviceorder|-|GET /v3/payscore/partner/serviceorder|out_order_no|-|-
        POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate|-|GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}|-|-|-
        POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel|-|GET /v3/payscore/partner/serviceorder|-|-|-
        POST /v3/payscore/partner/serviceorder/{out_order_no}/complete|-|GET /v3/payscore/partner/serviceorder|-|-|-
        POST /v3/payscore/partner/serviceorder/{out_order_no}/modify|-|GET /v3/payscore/partner/serviceorder|-|-|-
        POST /v3/payscore/partner/serviceorder/{out_order_no}/sync|-|GET /v3/payscore/partner/serviceorder|-|-|-
        POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate|-|GET /v3/payscore/permissions/authorization-code/{authorization_code}|-|-|-
        POST /v3/payscore/permissions/openid/{openid}/terminate|-|GET /v3/payscore/permissions/openid/{openid}|-|-|-
        POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop|-|GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}|-|-|-
        POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop|-|GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}|-|-|-
        POST /v3/payscore/serviceorder/{out_order_no}/cancel|-|GET /v3/payscore/serviceorder|-|-|-
        POST /v3/payscore/serviceorder/{out_order_no}/complete|-|GET /v3/payscore/serviceorder|-|-|-
        POST /v3/payscore/serviceorder/{out_order_no}/modify|-|GET /v3/payscore/serviceorder|-|-|-
        POST /v3/payscore/serviceorder/{out_order_no}/sync|-|GET /v3/payscore/serviceorder|-|-|-
        POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop|-|GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}|-|-|-
        POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop|-|GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}|-|-|-
        POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions|-|GET /v3/abnormal-fund-processing/receipts/{receipt_id}|-|-|-
        POST /v3/combine-transactions/app|-|GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}|combine_out_trade_no|-|-
        POST /v3/combine-transactions/h5|-|GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}|combine_out_trade_no|-|-
        POST /v3/combine-transactions/jsapi|-|GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}|combine_out_trade_no|-|-
        POST /v3/combine-transactions/miniprogram|-|GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}|combine_out_trade_no|-|-
        POST /v3/combine-transactions/native|-|GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}|combine_out_trade_no|-|-
        POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close|-|GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}|-|-|-
        POST /v3/med-ins/orders|-|GET /v3/med-ins/orders/out-trade-no/{out_trade_no}|-|-|-
        PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}|-|GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}|-|-|-
        POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind|-|GET /v3/pay-devices/open-scenario-speaker/{device_sn}|-|-|-
        POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind|-|GET /v3/pay-devices/open-scenario-speaker/{device_sn}|-|-|-
        POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind|-|GET /v3/pay-devices/open-scenario-speaker/{device_sn}|-|-|-
        POST /v3/pay/partner/transactions/app-with-contract|-|GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/pay/partner/transactions/app|-|GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/pay/partner/transactions/codepay|-|GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}|-|-|-
        POST /v3/pay/partner/transactions/h5|-|GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/pay/partner/transactions/jsapi-with-contract|-|GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/pay/partner/transactions/jsapi|-|GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/pay/partner/transactions/miniprogram|-|GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/pay/partner/transactions/native|-|GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/pay/partner/transactions/scannedpos|-|GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close|-|GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}|-|-|-
        POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse|-|GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}|-|-|-
        POST /v3/pay/transactions/app-with-contract|-|GET /v3/pay/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/pay/transactions/app|-|GET /v3/pay/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/pay/transactions/codepay|-|GET /v3/pay/transactions/out-trade-no/{out_trade_no}|-|-|-
        POST /v3/pay/transactions/h5|-|GET /v3/pay/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/pay/transactions/jsapi-with-contract|-|GET /v3/pay/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/pay/transactions/jsapi|-|GET /v3/pay/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/pay/transactions/native|-|GET /v3/pay/transactions/out-trade-no/{out_trade_no}|out_trade_no|-|-
        POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close|-|GET /v3/pay/transactions/out-trade-no/{out_trade_no}|-|-|-
        POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse|-|GET /v3/pay/transactions/out-trade-no/{out_trade_no}|-|-|-
        POST /v3/profitsharing/orders|-|GET /v3/profitsharing/orders/{out_order_no}|out_order_no|-|-
        POST /v3/profitsharing/return-orders|-|GET /v3/profitsharing/return-orders/{out_return_no}|out_return_no|-|-
        POST /v3/profitsharing/orders/unfreeze|-|GET /v3/profitsharing/orders/{out_order_no}|out_order_no|-|-
        POST /v3/refund/domestic/refunds|-|GET /v3/refund/domestic/refunds/{out_refund_no}|out_refund_no|-|-
        POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund|-|GET /v3/refund/domestic/refunds/{out_refund_no}|-|-|-
        POST /v3/webizpay/employees/{employee_id}/quota-cards|-|GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}|-|-|-
        POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel|-|GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}|-|-|-
        POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file|-|-|-|file,,,2097152,pdf|-
        POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards|-|GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}|-|-|-
        POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse|-|GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}|-|-|-
        POST /v3/taxi-invoice/cards/upload-file|-|-|-|file,,,,|-
        POST /v3/bank-transfer/batches|-|GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}|-|-|-
        POST /v3/fund-app/brand-redpacket/brand-merchant-batches|-|GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}|out_batch_no|-|-
        POST /v3/fund-app/mch-transfer/transfer-bills|-|GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}|out_bill_no|-|-
        POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills|-|GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}|out_bill_no|-|-
        POST /v3/fund-app/mch-transfer/user-confirm-authorization|-|GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}|out_authorization_no|-|-
        POST /v3/fund-app/mch-transfer/elecsign/out-bill-no|-|GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}|-|-|-
        POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no|-|GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}|-|-|-
        POST /v3/fund-app/mch-transfer/partner/charity-budget|-|GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}|out_budget_no|-|-
        POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills|-|GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}|out_transfer_no|-|-
        POST /v3/fund-app/mch-transfer/partner/electronic-receipts|-|GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}|-|-|-
        POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations|-|GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}|-|-|-
        POST /v3/fund-app/mch-transfer/partner/transfer-bills|-|GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}|out_bill_no|-|-
        POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations|-|GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}|out_authorization_no|-|-
        POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock|-|GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}|-|-|-
        POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization|-|GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}|out_bill_no|-|-
        POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer|-|GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}|out_bill_no|-|-
        POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel|-|GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}|-|-|-
        POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close|-|GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}|-|-|-
        POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization|-|GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}|out_bill_no|-|-
        POST /v3/fund-app/mch-transfer/transfer-bills/transfer|-|GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}|out_bill_no|-|-
        POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel|-|GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}|-|-|-
        POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel|-|GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}|-|-|-
        POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close|-|GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}|-|-|-
        POST /v3/partner-transfer/batches|-|GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}|out_batch_no|-|-
        POST /v3/recharge/bank-transfer-recharges/apply|-|GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}|-|-|-
        POST /v3/transfer/batches|-|GET /v3/transfer/batches/out-batch-no/{out_batch_no}|out_batch_no|-|-
        POST /v3/transfer/bill-receipt|-|GET /v3/transfer/bill-receipt/{out_batch_no}|-|-|-
        GET /v2/appauth/authindex|https://payapp.weixin.qq.com|-|-|-|no-signature,no-nonce
        GET /v2/appauth/getaccesstoken|-|-|-|-|unsigned-answer,no-nonce
        POST /v2/applyment/micro/getstate|-|-|-|-|certificate,safe
        POST /v2/applyment/micro/getupgradestate|-|-|-|-|certificate,safe
        POST /v2/applyment/micro/modifyarchives|-|-|-|-|certificate
        POST /v2/applyment/micro/modifycontactinfo|-|-|-|-|certificate
        POST /v2/applyment/micro/signcontract|-|-|-|-|certificate
        POST /v2/applyment/micro/submit|-|-|-|-|certificate
        POST /v2/applyment/micro/submitupgrade|-|-|-|-|certificate
        POST /v2/billcommentsp/batchquerycomment|-|-|-|-|certificate,safe,unsigned-answer,file
        POST /v2/cgi-bin/mch/customs/customdeclareorder|-|POST /v2/cgi-bin/mch/customs/customdeclarequery|-|-|no-nonce
        POST /v2/cgi-bin/mch/customs/customdeclarequery|-|-|-|-|safe,no-nonce
        POST /v2/cgi-bin/mch/newcustoms/customdeclareredeclare|-|POST /v2/cgi-bin/mch/customs/customdeclarequery|-|-|no-nonce
        POST /v2/deposit/consume|-|POST /v2/deposit/orderquery|-|-|certificate
        POST /v2/deposit/facepay|-|POST /v2/deposit/orderquery|-|-|-
        POST /v2/deposit/micropay|-|POST /v2/deposit/orderquery|-|-|-
        POST /v2/deposit/orderquery|-|-|-|-|safe
        POST /v2/deposit/refund|-|POST /v2/deposit/refundquery|out_refund_no|-|certificate
        POST /v2/deposit/refundquery|-|-|-|-|safe
        POST /v2/deposit/reverse|-|POST /v2/deposit/orderquery|out_trade_no|-|certificate
        POST /v2/deposit/unifiedorder|-|POST /v2/deposit/orderquery|out_trade_no|-|-
        POST /v2/face/get_wxpayface_authinfo|https://payapp.weixin.qq.com|-|-|-|safe
        POST /v2/fund/queryautowithdrawbydate|-|-|-|-|certificate,safe
        POST /v2/fund/reautowithdrawbydate|-|-|-|-|certificate
        POST /v2/mchrisk/bankquerymchauditinfo|-|-|-|-|safe
        POST /v2/mchrisk/channelquerymchauditinfo|-|-|-|-|safe
        POST /v2/mchrisk/querymchrisk|-|-|-|-|certificate,safe,unsigned-answer
        POST /v2/mchrisk/setmchriskcallback|-|-|-|-|unsigned-answer
        POST /v2/mchrisk/syncmchriskresult|-|-|-|-|certificate,unsigned-answer
        POST /v2/mmpaymkttransfers/gethbinfo|-|-|-|-|certificate,safe,unsigned-answer
        POST /v2/mmpaymkttransfers/gettransferinfo|-|-|-|-|certificate,safe,unsigned-answer
        POST /v2/mmpaymkttransfers/query_coupon_stock|-|-|-|-|safe
        POST /v2/mmpaymkttransfers/querycouponsinfo|-|-|-|-|safe
        POST /v2/mmpaymkttransfers/queryworkwxredpack|-|-|-|-|certificate,safe
        POST /v2/mmpaymkttransfers/send_coupon|-|-|partner_trade_no|-|certificate
        POST /v2/mmpaymkttransfers/sendgroupredpack|-|POST /v2/mmpaymkttransfers/gethbinfo|mch_billno|-|certificate,unsigned-answer
        POST /v2/mmpaymkttransfers/sendminiprogramhb|-|POST /v2/mmpaymkttransfers/gethbinfo|mch_billno|-|certificate,unsigned-answer
        POST /v2/mmpaymkttransfers/sendredpack|-|POST /v2/mmpaymkttransfers/gethbinfo|mch_billno|-|certificate,unsigned-answer
        POST /v2/mmpaymkttransfers/sendworkwxredpack|-|POST /v2/mmpaymkttransfers/queryworkwxredpack|mch_billno|-|certificate,workwx-signature
        POST /v2/mmpaymkttransfers/promotion/paywwsptrans2pocket|-|POST /v2/mmpaymkttransfers/promotion/querywwsptrans2pocket|partner_trade_no|-|certificate,unsigned-answer,workwx-signature
        POST /v2/mmpaymkttransfers/promotion/querywwsptrans2pocket|-|-|-|-|certificate,safe,unsigned-answer
        POST /v2/mmpaymkttransfers/promotion/transfers|-|POST /v2/mmpaymkttransfers/gettransferinfo|partner_trade_no|-|certificate,unsigned-answer
        POST /v2/mmpaysptrans/pay_bank|-|POST /v2/mmpaysptrans/query_bank|partner_trade_no|-|certificate,unsigned-answer
        POST /v2/mmpaysptrans/query_bank|-|-|-|-|certificate,safe,unsigned-answer
        POST /v2/papay/deletecontract|-|POST /v2/papay/querycontract|-|-|no-nonce
        GET /v2/papay/entrustweb|-|-|-|-|unsigned-answer,no-nonce
        GET /v2/papay/h5entrustweb|-|-|-|-|unsigned-answer,no-nonce
        POST /v2/papay/preentrustweb|-|-|-|-|no-nonce
        POST /v2/papay/querycontract|-|-|-|-|safe,no-nonce
        POST /v2/papay/partner/deletecontract|-|POST /v2/papay/partner/querycontract|-|-|no-nonce
        GET /v2/papay/partner/entrustweb|-|-|-|-|unsigned-answer,no-nonce
        GET /v2/papay/partner/h5entrustweb|-|-|-|-|unsigned-answer,no-nonce
        POST /v2/papay/partner/preentrustweb|-|-|-|-|no-nonce
        POST /v2/papay/partner/querycontract|-|-|-|-|safe,no-nonce
        POST /v2/pay/closecombinedorder|-|POST /v2/pay/querycombinedorder|combine_out_trade_no|-|certificate
        POST /v2/pay/closeorder|-|POST /v2/pay/orderquery|out_trade_no|-|-
        POST /v2/pay/combinedorder|-|POST /v2/pay/querycombinedorder|combine_out_trade_no|-|certificate
        POST /v2/pay/contractorder|-|POST /v2/pay/orderquery|out_trade_no|-|-
        POST /v2/pay/downloadbill|-|-|-|-|safe,unsigned-answer,file
        POST /v2/pay/downloadfundflow|-|-|-|-|certificate,safe,unsigned-answer,file
        POST /v2/pay/facepay|-|POST /v2/pay/facepayquery|-|-|-
        POST /v2/pay/facepayquery|-|-|-|-|safe
        POST /v2/pay/micropay|-|POST /v2/pay/orderquery|-|-|-
        POST /v2/pay/orderquery|-|-|-|-|safe
        POST /v2/pay/paporderquery|-|-|-|-|safe
        POST /v2/pay/pappayapply|-|POST /v2/pay/paporderquery|out_trade_no|-|-
        POST /v2/pay/profitsharingmerchantratioquery|-|-|-|-|safe
        POST /v2/pay/profitsharingorderamountquery|-|-|-|-|safe
        POST /v2/pay/profitsharingquery|-|-|-|-|safe
        POST /v2/pay/profitsharingreturnquery|-|-|-|-|safe
        POST /v2/pay/querycombinedorder|-|-|-|-|certificate,safe
        POST /v2/pay/queryexchagerate|-|-|-|-|safe,no-nonce
        POST /v2/pay/refundquery|-|-|-|-|safe
        POST /v2/pay/refundqueryv2|-|-|-|-|safe
        POST /v2/pay/settlementquery|-|-|-|-|safe
        POST /v2/pay/unifiedorder|-|POST /v2/pay/orderquery|out_trade_no|-|-
        POST /v2/pay/partner/paporderquery|-|-|-|-|safe
        POST /v2/pay/partner/pappayapply|-|POST /v2/pay/partner/paporderquery|out_trade_no|-|-
        POST /v2/payitil/report|-|-|-|-|unsigned-answer
        POST /v2/risk/getcertficates|-|-|-|-|safe
        POST /v2/risk/getpublickey|https://fraud.mch.weixin.qq.com|-|-|-|certificate,safe,unsigned-answer
        POST /v2/risk/getviolation|-|-|-|-|certificate,safe,unsigned-answer
        POST /v2/secapi/mch/addInstitutionsub|-|-|-|-|certificate,no-nonce
        POST /v2/secapi/mch/addsubdevconfig|-|-|-|-|certificate,no-nonce
        POST /v2/secapi/mch/channelsetting|-|-|-|-|certificate,no-nonce
        POST /v2/secapi/mch/modifyInstitutionsub|-|-|-|-|certificate,no-nonce
        POST /v2/secapi/mch/modifymchinfo|-|-|-|-|certificate,no-nonce
        POST /v2/secapi/mch/queryInstitutionsub|-|-|-|-|certificate,safe,no-nonce
        POST /v2/secapi/mch/querysubdevconfig|-|-|-|-|certificate,safe,no-nonce
        POST /v2/secapi/mch/submchmanage|-|-|-|-|certificate,unsigned-answer
        POST /v2/secapi/mch/uploadmedia|-|-|-|media,,media_hash,,|certificate
        POST /v2/secapi/mkt/addrecommendconf|-|-|-|-|certificate
        POST /v2/secapi/pay/facepayreverse|-|POST /v2/pay/facepayquery|out_trade_no|-|certificate
        POST /v2/secapi/pay/multiprofitsharing|-|POST /v2/pay/profitsharingquery|out_order_no|-|certificate
        POST /v2/secapi/pay/profitsharing|-|POST /v2/pay/profitsharingquery|out_order_no|-|certificate
        POST /v2/secapi/pay/profitsharingfinish|-|POST /v2/pay/profitsharingquery|out_order_no|-|certificate
        POST /v2/secapi/pay/profitsharingreturn|-|POST /v2/pay/profitsharingreturnquery|out_return_no|-|certificate
        POST /v2/secapi/pay/refund|-|POST /v2/pay/refundquery|out_refund_no|-|certificate
        POST /v2/secapi/pay/refundv2|-|POST /v2/pay/refundqueryv2|out_refund_no|-|certificate
        POST /v2/secapi/pay/reverse|-|POST /v2/pay/orderquery|out_trade_no|-|certificate
        POST /v2/secsvc/getrealnameinfo|https://fraud.mch.weixin.qq.com|-|-|-|-
        POST /v2/secsvc/realnameauth|https://fraud.mch.weixin.qq.com|-|-|-|-
        POST /v2/tools/authcodetoopenid|-|-|-|-|safe
        POST /v2/tools/shorturl|-|-|-|-|safe
        POST /v2/transit/queryorder|-|-|-|-|safe
        POST /v2/transit/partnerpay/payapply|-|POST /v2/transit/partnerpay/queryorder|out_trade_no|-|-
        POST /v2/transit/partnerpay/queryorder|-|-|-|-|safe
        POST /v2/transit/partnerpay/querystate|-|-|-|-|safe
        POST /v2/transit/pay/payapply|-|POST /v2/transit/queryorder|out_trade_no|-|-
        POST /v2/transit/pay/querystate|-|-|-|-|safe
        POST /v2/vehicle/partnerpay/payapply|-|POST /v2/transit/partnerpay/queryorder|out_trade_no|-|-
        POST /v2/vehicle/partnerpay/querystate|-|-|-|-|safe
        POST /v2/vehicle/pay/payapply|-|POST /v2/transit/queryorder|out_trade_no|-|-
        POST /v2/vehicle/pay/querystate|-|-|-|-|safe
        POST /v2/wxv/cancelbill|-|POST /v2/wxv/queryrentbill|-|-|certificate
        POST /v2/wxv/changerentmoney|-|POST /v2/wxv/queryrentbill|-|-|certificate
        POST /v2/wxv/createhotelbill|-|POST /v2/wxv/queryhotelbill|-|-|certificate
        POST /v2/wxv/createrentbill|-|POST /v2/wxv/queryrentbill|-|-|certificate
        POST /v2/wxv/finishhotelbill|-|POST /v2/wxv/queryhotelbill|-|-|certificate
        POST /v2/wxv/finishrentbill|-|POST /v2/wxv/queryrentbill|-|-|certificate
        POST /v2/wxv/queryhotelbill|-|-|-|-|certificate,safe
        POST /v2/wxv/queryrentbill|-|-|-|-|certificate,safe
        POST /v2/xdc/apiv2getsignkey/sign/getsignkey|-|-|-|-|safe,unsigned-answer
        POST /v2/xdc/apiv2sandbox/pay/micropay|-|POST /v2/xdc/apiv2sandbox/pay/orderquery|-|-|-
        POST /v2/xdc/apiv2sandbox/pay/orderquery|-|-|-|-|safe
        """
}
