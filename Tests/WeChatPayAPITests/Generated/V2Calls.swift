// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

import WeChatPay
import WeChatPayV2

enum V2Calls: TypedCalls {
    // Deprecated, since some of the operations are retired.
    @available(*, deprecated)
    static func add(to table: inout TypedCallTable) {
        table.add("GET /v2/appauth/authindex") { client, call in try await call.redirection(client.v2.appauth.authindex.get(mchID: call.parameter("mch_id"), appID: call.parameter("appid"), redirectURI: call.parameter("redirect_uri"), responseType: call.parameter("response_type"), scope: call.parameter("scope"), state: call.parameter("state"))) }
        table.add("GET /v2/appauth/getaccesstoken") { client, call in try await call.reply(client.v2.appauth.getaccesstoken.get(mchID: call.parameter("mch_id"), appID: call.parameter("appid"), openID: call.parameter("openid"), code: call.parameter("code"), grantType: call.parameter("grant_type"), scope: call.parameter("scope"), signType: call.parameter("sign_type"))) }
        table.add("POST /v2/applyment/micro/getstate") { client, call in try await call.reply(client.v2.applyment.micro.getstate.post(call.body(V2.Applyment.Micro.Getstate.PostBody.self))) }
        table.add("POST /v2/applyment/micro/getupgradestate") { client, call in try await call.reply(client.v2.applyment.micro.getupgradestate.post(call.body(V2.Applyment.Micro.Getupgradestate.PostBody.self))) }
        table.add("POST /v2/applyment/micro/modifyarchives") { client, call in try await call.reply(client.v2.applyment.micro.modifyarchives.post(call.body(V2.Applyment.Micro.Modifyarchives.PostBody.self))) }
        table.add("POST /v2/applyment/micro/modifycontactinfo") { client, call in try await call.reply(client.v2.applyment.micro.modifycontactinfo.post(call.body(V2.Applyment.Micro.Modifycontactinfo.PostBody.self))) }
        table.add("POST /v2/applyment/micro/submit") { client, call in try await call.reply(client.v2.applyment.micro.submit.post(call.body(V2.Applyment.Micro.Submit.PostBody.self))) }
        table.add("POST /v2/applyment/micro/submitupgrade") { client, call in try await call.reply(client.v2.applyment.micro.submitupgrade.post(call.body(V2.Applyment.Micro.Submitupgrade.PostBody.self))) }
        table.add("POST /v2/billcommentsp/batchquerycomment") { client, call in try await call.reply(client.v2.billcommentsp.batchquerycomment.post(call.body(V2.Billcommentsp.Batchquerycomment.PostBody.self))) }
        table.add("POST /v2/cgi-bin/mch/customs/customdeclareorder") { client, call in try await call.reply(client.v2.cgiBin.mch.customs.customdeclareorder.post(call.body(V2.CgiBin.Mch.Customs.Customdeclareorder.PostBody.self))) }
        table.add("POST /v2/cgi-bin/mch/customs/customdeclarequery") { client, call in try await call.reply(client.v2.cgiBin.mch.customs.customdeclarequery.post(call.body(V2.CgiBin.Mch.Customs.Customdeclarequery.PostBody.self))) }
        table.add("POST /v2/cgi-bin/mch/newcustoms/customdeclareredeclare") { client, call in try await call.reply(client.v2.cgiBin.mch.newcustoms.customdeclareredeclare.post(call.body(V2.CgiBin.Mch.Newcustoms.Customdeclareredeclare.PostBody.self))) }
        table.add("POST /v2/deposit/consume") { client, call in try await call.reply(client.v2.deposit.consume.post(call.body(V2.Deposit.Consume.PostBody.self))) }
        table.add("POST /v2/deposit/facepay") { client, call in try await call.reply(client.v2.deposit.facepay.post(call.body(V2.Deposit.Facepay.PostBody.self))) }
        table.add("POST /v2/deposit/micropay") { client, call in try await call.reply(client.v2.deposit.micropay.post(call.body(V2.Deposit.Micropay.PostBody.self))) }
        table.add("POST /v2/deposit/orderquery") { client, call in try await call.reply(client.v2.deposit.orderquery.post(call.body(V2.Deposit.Orderquery.PostBody.self))) }
        table.add("POST /v2/deposit/refund") { client, call in try await call.reply(client.v2.deposit.refund.post(call.body(V2.Deposit.Refund.PostBody.self))) }
        table.add("POST /v2/deposit/refundquery") { client, call in try await call.reply(client.v2.deposit.refundquery.post(call.body(V2.Deposit.Refundquery.PostBody.self))) }
        table.add("POST /v2/deposit/reverse") { client, call in try await call.reply(client.v2.deposit.reverse.post(call.body(V2.Deposit.Reverse.PostBody.self))) }
        table.add("POST /v2/deposit/unifiedorder") { client, call in try await call.reply(client.v2.deposit.unifiedorder.post(call.body(V2.Deposit.Unifiedorder.PostBody.self))) }
        table.add("POST /v2/face/get_wxpayface_authinfo") { client, call in try await call.reply(client.v2.face.get_wxpayface_authinfo.post(call.body(V2.Face.GetWxpayfaceAuthinfo.PostBody.self))) }
        table.add("POST /v2/fund/queryautowithdrawbydate") { client, call in try await call.reply(client.v2.fund.queryautowithdrawbydate.post(call.body(V2.Fund.Queryautowithdrawbydate.PostBody.self))) }
        table.add("POST /v2/fund/reautowithdrawbydate") { client, call in try await call.reply(client.v2.fund.reautowithdrawbydate.post(call.body(V2.Fund.Reautowithdrawbydate.PostBody.self))) }
        table.add("POST /v2/mchrisk/bankquerymchauditinfo") { client, call in try await call.reply(client.v2.mchrisk.bankquerymchauditinfo.post(call.body(V2.Mchrisk.Bankquerymchauditinfo.PostBody.self))) }
        table.add("POST /v2/mchrisk/channelquerymchauditinfo") { client, call in try await call.reply(client.v2.mchrisk.channelquerymchauditinfo.post(call.body(V2.Mchrisk.Channelquerymchauditinfo.PostBody.self))) }
        table.add("POST /v2/mchrisk/querymchrisk") { client, call in try await call.reply(client.v2.mchrisk.querymchrisk.post(call.body(V2.Mchrisk.Querymchrisk.PostBody.self))) }
        table.add("POST /v2/mchrisk/setmchriskcallback") { client, call in try await call.reply(client.v2.mchrisk.setmchriskcallback.post(call.body(V2.Mchrisk.Setmchriskcallback.PostBody.self))) }
        table.add("POST /v2/mchrisk/syncmchriskresult") { client, call in try await call.reply(client.v2.mchrisk.syncmchriskresult.post(call.body(V2.Mchrisk.Syncmchriskresult.PostBody.self))) }
        table.add("POST /v2/mmpaymkttransfers/gethbinfo") { client, call in try await call.reply(client.v2.mmpaymkttransfers.gethbinfo.post(call.body(V2.Mmpaymkttransfers.Gethbinfo.PostBody.self))) }
        table.add("POST /v2/mmpaymkttransfers/gettransferinfo") { client, call in try await call.reply(client.v2.mmpaymkttransfers.gettransferinfo.post(call.body(V2.Mmpaymkttransfers.Gettransferinfo.PostBody.self))) }
        table.add("POST /v2/mmpaymkttransfers/query_coupon_stock") { client, call in try await call.reply(client.v2.mmpaymkttransfers.query_coupon_stock.post(call.body(V2.Mmpaymkttransfers.QueryCouponStock.PostBody.self))) }
        table.add("POST /v2/mmpaymkttransfers/querycouponsinfo") { client, call in try await call.reply(client.v2.mmpaymkttransfers.querycouponsinfo.post(call.body(V2.Mmpaymkttransfers.Querycouponsinfo.PostBody.self))) }
        table.add("POST /v2/mmpaymkttransfers/queryworkwxredpack") { client, call in try await call.reply(client.v2.mmpaymkttransfers.queryworkwxredpack.post(call.body(V2.Mmpaymkttransfers.Queryworkwxredpack.PostBody.self))) }
        table.add("POST /v2/mmpaymkttransfers/send_coupon") { client, call in try await call.reply(client.v2.mmpaymkttransfers.send_coupon.post(call.body(V2.Mmpaymkttransfers.SendCoupon.PostBody.self))) }
        table.add("POST /v2/mmpaymkttransfers/sendgroupredpack") { client, call in try await call.reply(client.v2.mmpaymkttransfers.sendgroupredpack.post(call.body(V2.Mmpaymkttransfers.Sendgroupredpack.PostBody.self))) }
        table.add("POST /v2/mmpaymkttransfers/sendminiprogramhb") { client, call in try await call.reply(client.v2.mmpaymkttransfers.sendminiprogramhb.post(call.body(V2.Mmpaymkttransfers.Sendminiprogramhb.PostBody.self))) }
        table.add("POST /v2/mmpaymkttransfers/sendredpack") { client, call in try await call.reply(client.v2.mmpaymkttransfers.sendredpack.post(call.body(V2.Mmpaymkttransfers.Sendredpack.PostBody.self))) }
        table.add("POST /v2/mmpaymkttransfers/sendworkwxredpack") { client, call in try await call.reply(client.v2.mmpaymkttransfers.sendworkwxredpack.post(call.body(V2.Mmpaymkttransfers.Sendworkwxredpack.PostBody.self))) }
        table.add("POST /v2/mmpaymkttransfers/promotion/paywwsptrans2pocket") { client, call in try await call.reply(client.v2.mmpaymkttransfers.promotion.paywwsptrans2pocket.post(call.body(V2.Mmpaymkttransfers.Promotion.Paywwsptrans2pocket.PostBody.self))) }
        table.add("POST /v2/mmpaymkttransfers/promotion/querywwsptrans2pocket") { client, call in try await call.reply(client.v2.mmpaymkttransfers.promotion.querywwsptrans2pocket.post(call.body(V2.Mmpaymkttransfers.Promotion.Querywwsptrans2pocket.PostBody.self))) }
        table.add("POST /v2/mmpaymkttransfers/promotion/transfers") { client, call in try await call.reply(client.v2.mmpaymkttransfers.promotion.transfers.post(call.body(V2.Mmpaymkttransfers.Promotion.TransfersEndpoint.PostBody.self))) }
        table.add("POST /v2/mmpaysptrans/pay_bank") { client, call in try await call.reply(client.v2.mmpaysptrans.pay_bank.post(call.body(V2.Mmpaysptrans.PayBank.PostBody.self))) }
        table.add("POST /v2/mmpaysptrans/query_bank") { client, call in try await call.reply(client.v2.mmpaysptrans.query_bank.post(call.body(V2.Mmpaysptrans.QueryBank.PostBody.self))) }
        table.add("POST /v2/papay/deletecontract") { client, call in try await call.reply(client.v2.papay.deletecontract.post(call.body(V2.Papay.Deletecontract.PostBody.self))) }
        table.add("GET /v2/papay/entrustweb") { client, call in try await call.redirection(client.v2.papay.entrustweb.get(appID: call.parameter("appid"), mchID: call.parameter("mch_id"), planID: call.parameter("plan_id"), contractCode: call.parameter("contract_code"), requestSerial: call.parameter("request_serial"), contractDisplayAccount: call.parameter("contract_display_account"), notifyURL: call.parameter("notify_url"), version: call.parameter("version"), timestamp: call.parameter("timestamp"), returnWeb: call.parameter("return_web"))) }
        table.add("GET /v2/papay/h5entrustweb") { client, call in try await call.reply(client.v2.papay.h5entrustweb.get(appID: call.parameter("appid"), mchID: call.parameter("mch_id"), planID: call.parameter("plan_id"), contractCode: call.parameter("contract_code"), requestSerial: call.parameter("request_serial"), contractDisplayAccount: call.parameter("contract_display_account"), notifyURL: call.parameter("notify_url"), version: call.parameter("version"), signType: call.parameter("sign_type"), timestamp: call.parameter("timestamp"), clientip: call.parameter("clientip"), returnAppID: call.parameter("return_appid"))) }
        table.add("POST /v2/papay/preentrustweb") { client, call in try await call.reply(client.v2.papay.preentrustweb.post(call.body(V2.Papay.Preentrustweb.PostBody.self))) }
        table.add("POST /v2/papay/querycontract") { client, call in try await call.reply(client.v2.papay.querycontract.post(call.body(V2.Papay.Querycontract.PostBody.self))) }
        table.add("POST /v2/papay/partner/deletecontract") { client, call in try await call.reply(client.v2.papay.partner.deletecontract.post(call.body(V2.Papay.Partner.Deletecontract.PostBody.self))) }
        table.add("GET /v2/papay/partner/entrustweb") { client, call in try await call.redirection(client.v2.papay.partner.entrustweb.get(appID: call.parameter("appid"), mchID: call.parameter("mch_id"), subAppID: call.parameter("sub_appid"), subMchID: call.parameter("sub_mch_id"), planID: call.parameter("plan_id"), contractCode: call.parameter("contract_code"), requestSerial: call.parameter("request_serial"), contractDisplayAccount: call.parameter("contract_display_account"), notifyURL: call.parameter("notify_url"), version: call.parameter("version"), timestamp: call.parameter("timestamp"), returnWeb: call.parameter("return_web"))) }
        table.add("GET /v2/papay/partner/h5entrustweb") { client, call in try await call.reply(client.v2.papay.partner.h5entrustweb.get(appID: call.parameter("appid"), mchID: call.parameter("mch_id"), subAppID: call.parameter("sub_appid"), subMchID: call.parameter("sub_mch_id"), planID: call.parameter("plan_id"), contractCode: call.parameter("contract_code"), requestSerial: call.parameter("request_serial"), contractDisplayAccount: call.parameter("contract_display_account"), notifyURL: call.parameter("notify_url"), version: call.parameter("version"), signType: call.parameter("sign_type"), timestamp: call.parameter("timestamp"), clientip: call.parameter("clientip"), deviceid: call.parameter("deviceid"), mobile: call.parameter("mobile"), email: call.parameter("email"), qq: call.parameter("qq"), openID: call.parameter("openid"), creid: call.parameter("creid"), outerid: call.parameter("outerid"), returnAppID: call.parameter("return_appid"))) }
        table.add("POST /v2/papay/partner/preentrustweb") { client, call in try await call.reply(client.v2.papay.partner.preentrustweb.post(call.body(V2.Papay.Partner.Preentrustweb.PostBody.self))) }
        table.add("POST /v2/papay/partner/querycontract") { client, call in try await call.reply(client.v2.papay.partner.querycontract.post(call.body(V2.Papay.Partner.Querycontract.PostBody.self))) }
        table.add("POST /v2/pay/closecombinedorder") { client, call in try await call.reply(client.v2.pay.closecombinedorder.post(call.body(V2.Pay.Closecombinedorder.PostBody.self))) }
        table.add("POST /v2/pay/closeorder") { client, call in try await call.reply(client.v2.pay.closeorder.post(call.body(V2.Pay.Closeorder.PostBody.self))) }
        table.add("POST /v2/pay/combinedorder") { client, call in try await call.reply(client.v2.pay.combinedorder.post(call.body(V2.Pay.Combinedorder.PostBody.self))) }
        table.add("POST /v2/pay/contractorder") { client, call in try await call.reply(client.v2.pay.contractorder.post(call.body(V2.Pay.Contractorder.PostBody.self))) }
        table.add("POST /v2/pay/downloadbill") { client, call in try await call.file(client.v2.pay.downloadbill.post(call.body(V2.Pay.Downloadbill.PostBody.self))) }
        table.add("POST /v2/pay/downloadfundflow") { client, call in try await call.file(client.v2.pay.downloadfundflow.post(call.body(V2.Pay.Downloadfundflow.PostBody.self))) }
        table.add("POST /v2/pay/facepay") { client, call in try await call.reply(client.v2.pay.facepay.post(call.body(V2.Pay.Facepay.PostBody.self))) }
        table.add("POST /v2/pay/facepayquery") { client, call in try await call.reply(client.v2.pay.facepayquery.post(call.body(V2.Pay.Facepayquery.PostBody.self))) }
        table.add("POST /v2/pay/micropay") { client, call in try await call.reply(client.v2.pay.micropay.post(call.body(V2.Pay.Micropay.PostBody.self))) }
        table.add("POST /v2/pay/orderquery") { client, call in try await call.reply(client.v2.pay.orderquery.post(call.body(V2.Pay.Orderquery.PostBody.self))) }
        table.add("POST /v2/pay/paporderquery") { client, call in try await call.reply(client.v2.pay.paporderquery.post(call.body(V2.Pay.Paporderquery.PostBody.self))) }
        table.add("POST /v2/pay/pappayapply") { client, call in try await call.reply(client.v2.pay.pappayapply.post(call.body(V2.Pay.Pappayapply.PostBody.self))) }
        table.add("POST /v2/pay/profitsharingaddreceiver") { client, call in try await call.reply(client.v2.pay.profitsharingaddreceiver.post(call.body(V2.Pay.Profitsharingaddreceiver.PostBody.self))) }
        table.add("POST /v2/pay/profitsharingmerchantratioquery") { client, call in try await call.reply(client.v2.pay.profitsharingmerchantratioquery.post(call.body(V2.Pay.Profitsharingmerchantratioquery.PostBody.self))) }
        table.add("POST /v2/pay/profitsharingorderamountquery") { client, call in try await call.reply(client.v2.pay.profitsharingorderamountquery.post(call.body(V2.Pay.Profitsharingorderamountquery.PostBody.self))) }
        table.add("POST /v2/pay/profitsharingquery") { client, call in try await call.reply(client.v2.pay.profitsharingquery.post(call.body(V2.Pay.Profitsharingquery.PostBody.self))) }
        table.add("POST /v2/pay/profitsharingremovereceiver") { client, call in try await call.reply(client.v2.pay.profitsharingremovereceiver.post(call.body(V2.Pay.Profitsharingremovereceiver.PostBody.self))) }
        table.add("POST /v2/pay/profitsharingreturnquery") { client, call in try await call.reply(client.v2.pay.profitsharingreturnquery.post(call.body(V2.Pay.Profitsharingreturnquery.PostBody.self))) }
        table.add("POST /v2/pay/querycombinedorder") { client, call in try await call.reply(client.v2.pay.querycombinedorder.post(call.body(V2.Pay.Querycombinedorder.PostBody.self))) }
        table.add("POST /v2/pay/queryexchagerate") { client, call in try await call.reply(client.v2.pay.queryexchagerate.post(call.body(V2.Pay.Queryexchagerate.PostBody.self))) }
        table.add("POST /v2/pay/refundquery") { client, call in try await call.reply(client.v2.pay.refundquery.post(call.body(V2.Pay.Refundquery.PostBody.self))) }
        table.add("POST /v2/pay/refundqueryv2") { client, call in try await call.reply(client.v2.pay.refundqueryv2.post(call.body(V2.Pay.Refundqueryv2.PostBody.self))) }
        table.add("POST /v2/pay/settlementquery") { client, call in try await call.reply(client.v2.pay.settlementquery.post(call.body(V2.Pay.Settlementquery.PostBody.self))) }
        table.add("POST /v2/pay/unifiedorder") { client, call in try await call.reply(client.v2.pay.unifiedorder.post(call.body(V2.Pay.Unifiedorder.PostBody.self))) }
        table.add("POST /v2/pay/partner/paporderquery") { client, call in try await call.reply(client.v2.pay.partner.paporderquery.post(call.body(V2.Pay.Partner.Paporderquery.PostBody.self))) }
        table.add("POST /v2/pay/partner/pappayapply") { client, call in try await call.reply(client.v2.pay.partner.pappayapply.post(call.body(V2.Pay.Partner.Pappayapply.PostBody.self))) }
        table.add("POST /v2/payitil/report") { client, call in try await call.reply(client.v2.payitil.report.post(call.body(V2.Payitil.Report.PostBody.self))) }
        table.add("POST /v2/risk/getcertficates") { client, call in try await call.reply(client.v2.risk.getcertficates.post(call.body(V2.Risk.Getcertficates.PostBody.self))) }
        table.add("POST /v2/risk/getpublickey") { client, call in try await call.reply(client.v2.risk.getpublickey.post(call.body(V2.Risk.Getpublickey.PostBody.self))) }
        table.add("POST /v2/risk/getviolation") { client, call in try await call.reply(client.v2.risk.getviolation.post(call.body(V2.Risk.Getviolation.PostBody.self))) }
        table.add("POST /v2/secapi/mch/addInstitutionsub") { client, call in try await call.reply(client.v2.secapi.mch.addInstitutionsub.post(call.body(V2.Secapi.Mch.AddInstitutionsub.PostBody.self))) }
        table.add("POST /v2/secapi/mch/addsubdevconfig") { client, call in try await call.reply(client.v2.secapi.mch.addsubdevconfig.post(call.body(V2.Secapi.Mch.Addsubdevconfig.PostBody.self))) }
        table.add("POST /v2/secapi/mch/channelsetting") { client, call in try await call.reply(client.v2.secapi.mch.channelsetting.post(call.body(V2.Secapi.Mch.Channelsetting.PostBody.self))) }
        table.add("POST /v2/secapi/mch/modifyInstitutionsub") { client, call in try await call.reply(client.v2.secapi.mch.modifyInstitutionsub.post(call.body(V2.Secapi.Mch.ModifyInstitutionsub.PostBody.self))) }
        table.add("POST /v2/secapi/mch/modifymchinfo") { client, call in try await call.reply(client.v2.secapi.mch.modifymchinfo.post(call.body(V2.Secapi.Mch.Modifymchinfo.PostBody.self))) }
        table.add("POST /v2/secapi/mch/queryInstitutionsub") { client, call in try await call.reply(client.v2.secapi.mch.queryInstitutionsub.post(call.body(V2.Secapi.Mch.QueryInstitutionsub.PostBody.self))) }
        table.add("POST /v2/secapi/mch/querysubdevconfig") { client, call in try await call.reply(client.v2.secapi.mch.querysubdevconfig.post(call.body(V2.Secapi.Mch.Querysubdevconfig.PostBody.self))) }
        table.add("POST /v2/secapi/mch/submchmanage") { client, call in try await call.reply(client.v2.secapi.mch.submchmanage.post(call.body(V2.Secapi.Mch.Submchmanage.PostBody.self), action: call.parameter("action"))) }
        table.add("POST /v2/secapi/mch/uploadmedia") { client, call in try await call.reply(client.v2.secapi.mch.uploadmedia.post(file: call.file, meta: call.meta(V2.Secapi.Mch.Uploadmedia.PostMeta.self))) }
        table.add("POST /v2/secapi/mkt/addrecommendconf") { client, call in try await call.reply(client.v2.secapi.mkt.addrecommendconf.post(call.body(V2.Secapi.Mkt.Addrecommendconf.PostBody.self))) }
        table.add("POST /v2/secapi/pay/facepayreverse") { client, call in try await call.reply(client.v2.secapi.pay.facepayreverse.post(call.body(V2.Secapi.Pay.Facepayreverse.PostBody.self))) }
        table.add("POST /v2/secapi/pay/multiprofitsharing") { client, call in try await call.reply(client.v2.secapi.pay.multiprofitsharing.post(call.body(V2.Secapi.Pay.Multiprofitsharing.PostBody.self))) }
        table.add("POST /v2/secapi/pay/profitsharing") { client, call in try await call.reply(client.v2.secapi.pay.profitsharing.post(call.body(V2.Secapi.Pay.Profitsharing.PostBody.self))) }
        table.add("POST /v2/secapi/pay/profitsharingfinish") { client, call in try await call.reply(client.v2.secapi.pay.profitsharingfinish.post(call.body(V2.Secapi.Pay.Profitsharingfinish.PostBody.self))) }
        table.add("POST /v2/secapi/pay/profitsharingreturn") { client, call in try await call.reply(client.v2.secapi.pay.profitsharingreturn.post(call.body(V2.Secapi.Pay.Profitsharingreturn.PostBody.self))) }
        table.add("POST /v2/secapi/pay/refund") { client, call in try await call.reply(client.v2.secapi.pay.refund.post(call.body(V2.Secapi.Pay.Refund.PostBody.self))) }
        table.add("POST /v2/secapi/pay/refundv2") { client, call in try await call.reply(client.v2.secapi.pay.refundv2.post(call.body(V2.Secapi.Pay.Refundv2.PostBody.self))) }
        table.add("POST /v2/secapi/pay/reverse") { client, call in try await call.reply(client.v2.secapi.pay.reverse.post(call.body(V2.Secapi.Pay.Reverse.PostBody.self))) }
        table.add("POST /v2/secsvc/getrealnameinfo") { client, call in try await call.reply(client.v2.secsvc.getrealnameinfo.post(call.body(V2.Secsvc.Getrealnameinfo.PostBody.self))) }
        table.add("POST /v2/secsvc/realnameauth") { client, call in try await call.reply(client.v2.secsvc.realnameauth.post(call.body(V2.Secsvc.Realnameauth.PostBody.self))) }
        table.add("POST /v2/tools/authcodetoopenid") { client, call in try await call.reply(client.v2.tools.authcodetoopenid.post(call.body(V2.Tools.Authcodetoopenid.PostBody.self))) }
        table.add("POST /v2/tools/shorturl") { client, call in try await call.reply(client.v2.tools.shorturl.post(call.body(V2.Tools.Shorturl.PostBody.self))) }
        table.add("POST /v2/transit/queryorder") { client, call in try await call.reply(client.v2.transit.queryorder.post(call.body(V2.Transit.Queryorder.PostBody.self))) }
        table.add("POST /v2/transit/partnerpay/payapply") { client, call in try await call.reply(client.v2.transit.partnerpay.payapply.post(call.body(V2.Transit.Partnerpay.Payapply.PostBody.self))) }
        table.add("POST /v2/transit/partnerpay/queryorder") { client, call in try await call.reply(client.v2.transit.partnerpay.queryorder.post(call.body(V2.Transit.Partnerpay.Queryorder.PostBody.self))) }
        table.add("POST /v2/transit/partnerpay/querystate") { client, call in try await call.reply(client.v2.transit.partnerpay.querystate.post(call.body(V2.Transit.Partnerpay.Querystate.PostBody.self))) }
        table.add("POST /v2/transit/pay/payapply") { client, call in try await call.reply(client.v2.transit.pay.payapply.post(call.body(V2.Transit.Pay.Payapply.PostBody.self))) }
        table.add("POST /v2/transit/pay/querystate") { client, call in try await call.reply(client.v2.transit.pay.querystate.post(call.body(V2.Transit.Pay.Querystate.PostBody.self))) }
        table.add("POST /v2/vehicle/partnerpay/notification") { client, call in try await call.reply(client.v2.vehicle.partnerpay.notification.post(call.body(V2.Vehicle.Partnerpay.Notification.PostBody.self))) }
        table.add("POST /v2/vehicle/partnerpay/payapply") { client, call in try await call.reply(client.v2.vehicle.partnerpay.payapply.post(call.body(V2.Vehicle.Partnerpay.Payapply.PostBody.self))) }
        table.add("POST /v2/vehicle/partnerpay/querystate") { client, call in try await call.reply(client.v2.vehicle.partnerpay.querystate.post(call.body(V2.Vehicle.Partnerpay.Querystate.PostBody.self))) }
        table.add("POST /v2/vehicle/pay/notification") { client, call in try await call.reply(client.v2.vehicle.pay.notification.post(call.body(V2.Vehicle.Pay.Notification.PostBody.self))) }
        table.add("POST /v2/vehicle/pay/payapply") { client, call in try await call.reply(client.v2.vehicle.pay.payapply.post(call.body(V2.Vehicle.Pay.Payapply.PostBody.self))) }
        table.add("POST /v2/vehicle/pay/querystate") { client, call in try await call.reply(client.v2.vehicle.pay.querystate.post(call.body(V2.Vehicle.Pay.Querystate.PostBody.self))) }
        table.add("POST /v2/wxv/cancelbill") { client, call in try await call.reply(client.v2.wxv.cancelbill.post(call.body(V2.Wxv.Cancelbill.PostBody.self))) }
        table.add("POST /v2/wxv/changerentmoney") { client, call in try await call.reply(client.v2.wxv.changerentmoney.post(call.body(V2.Wxv.Changerentmoney.PostBody.self))) }
        table.add("POST /v2/wxv/createhotelbill") { client, call in try await call.reply(client.v2.wxv.createhotelbill.post(call.body(V2.Wxv.Createhotelbill.PostBody.self))) }
        table.add("POST /v2/wxv/createrentbill") { client, call in try await call.reply(client.v2.wxv.createrentbill.post(call.body(V2.Wxv.Createrentbill.PostBody.self))) }
        table.add("POST /v2/wxv/finishhotelbill") { client, call in try await call.reply(client.v2.wxv.finishhotelbill.post(call.body(V2.Wxv.Finishhotelbill.PostBody.self))) }
        table.add("POST /v2/wxv/finishrentbill") { client, call in try await call.reply(client.v2.wxv.finishrentbill.post(call.body(V2.Wxv.Finishrentbill.PostBody.self))) }
        table.add("POST /v2/wxv/queryhotelbill") { client, call in try await call.reply(client.v2.wxv.queryhotelbill.post(call.body(V2.Wxv.Queryhotelbill.PostBody.self))) }
        table.add("POST /v2/wxv/queryrentbill") { client, call in try await call.reply(client.v2.wxv.queryrentbill.post(call.body(V2.Wxv.Queryrentbill.PostBody.self))) }
        table.add("POST /v2/xdc/apiv2getsignkey/sign/getsignkey") { client, call in try await call.reply(client.v2.xdc.apiv2getsignkey.sign.getsignkey.post(call.body(V2.Xdc.Apiv2getsignkey.Sign.Getsignkey.PostBody.self))) }
        table.add("POST /v2/xdc/apiv2sandbox/pay/micropay") { client, call in try await call.reply(client.v2.xdc.apiv2sandbox.pay.micropay.post(call.body(V2.Xdc.Apiv2sandbox.Pay.Micropay.PostBody.self), wechatpayNegativeTest: call.parameter("Wechatpay-Negative-Test"))) }
        table.add("POST /v2/xdc/apiv2sandbox/pay/orderquery") { client, call in try await call.reply(client.v2.xdc.apiv2sandbox.pay.orderquery.post(call.body(V2.Xdc.Apiv2sandbox.Pay.Orderquery.PostBody.self), wechatpayNegativeTest: call.parameter("Wechatpay-Negative-Test"))) }
    }
}
