// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

import WeChatPay
import WeChatPayMobility

enum MobilityCalls: TypedCalls {
    // Deprecated, since some of the operations are retired.
    @available(*, deprecated)
    static func add(to table: inout TypedCallTable) {
        table.add("POST /v3/ebike/charge/transactions") { client, call in try await call.reply(await client.v3.ebike.charge.transactions.post(call.body(V3.Ebike.Charge.Transactions.PostBody.self))) }
        table.add("GET /v3/ebike/charge/transactions/id/{transaction_id}") { client, call in try await call.reply(await client.v3.ebike.charge.transactions.id(call.variable("transaction_id")).get(subMchid: call.parameter("sub_mchid"))) }
        table.add("GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}") { client, call in try await call.reply(await client.v3.ebike.charge.transactions.outTradeNo(call.variable("out_trade_no")).get(subMchid: call.parameter("sub_mchid"))) }
        table.add("POST /v3/ebike/charge/contracts/preopen") { client, call in try await call.reply(await client.v3.ebike.charge.contracts.preopen.post(call.body(V3.Ebike.Charge.Contracts.Preopen.PostBody.self))) }
        table.add("GET /v3/ebike/charge/contracts/{contract_id}") { client, call in try await call.reply(await client.v3.ebike.charge.contracts(call.variable("contract_id")).get(subMchid: call.parameter("sub_mchid"))) }
        table.add("POST /v3/ebike/charge/contracts/{contract_id}/confirm") { client, call in try await call.reply(await client.v3.ebike.charge.contracts(call.variable("contract_id")).confirm.post(call.body(V3.Ebike.Charge.Contracts.ContractID.Confirm.PostBody.self))) }
        table.add("GET /v3/ebike/charge/users/{openid}/contract") { client, call in try await call.reply(await client.v3.ebike.charge.users(call.variable("openid")).contract.get(subMchid: call.parameter("sub_mchid"), tradeScene: call.parameter("trade_scene"))) }
        table.add("POST /v3/hire-power-bank/insurance-orders") { client, call in try await call.reply(await client.v3.hirePowerBank.insuranceOrders.post(call.body(V3.HirePowerBank.InsuranceOrders.PostBody.self))) }
        table.add("GET /v3/hire-power-bank/insurance-orders/{out_order_no}") { client, call in try await call.reply(await client.v3.hirePowerBank.insuranceOrders(call.variable("out_order_no")).get()) }
        table.add("GET /v3/hire-power-bank/user-qualifications/{openid}") { client, call in try await call.reply(await client.v3.hirePowerBank.userQualifications(call.variable("openid")).get()) }
        table.add("POST /v3/industry-coupon/tokens") { client, call in try await call.reply(await client.v3.industryCoupon.tokens.post(call.body(V3.IndustryCoupon.Tokens.PostBody.self))) }
        table.add("POST /v3/parking/reminders/application") { client, call in try await call.reply(await client.v3.parking.reminders.application.post(call.body(V3.Parking.Reminders.Application.PostBody.self))) }
        table.add("GET /v3/parking/reminders/application/query") { client, call in try await call.reply(await client.v3.parking.reminders.application.query.get(parkingLotAuditNo: call.parameter("parking_lot_audit_no"), outParkingLotID: call.parameter("out_parking_lot_id"))) }
        table.add("POST /v3/parking/reminders/application/withdraw") { client, call in try await client.v3.parking.reminders.application.withdraw.post(call.body(V3.Parking.Reminders.Application.Withdraw.PostBody.self)) }
        table.add("GET /v3/parking/reminders/applications") { client, call in try await call.reply(await client.v3.parking.reminders.applications.get(outParkingLotID: call.parameter("out_parking_lot_id"), offset: call.parameter("offset"), limit: call.parameter("limit"))) }
        table.add("POST /v3/parking/reminders/entry") { client, call in try await call.reply(await client.v3.parking.reminders.entry.post(call.body(V3.Parking.Reminders.Entry.PostBody.self))) }
        table.add("POST /v3/parking/reminders/exit") { client, call in try await client.v3.parking.reminders.exit.post(call.body(V3.Parking.Reminders.Exit.PostBody.self)) }
        table.add("POST /v3/parking/reminders/ext-payment") { client, call in try await client.v3.parking.reminders.extPayment.post(call.body(V3.Parking.Reminders.ExtPayment.PostBody.self)) }
        table.add("POST /v3/parking/reminders/parking-fee") { client, call in try await call.reply(await client.v3.parking.reminders.parkingFee.post(call.body(V3.Parking.Reminders.ParkingFee.PostBody.self))) }
        table.add("GET /v3/parking/reminders/parking-lot") { client, call in try await call.reply(await client.v3.parking.reminders.parkingLot.get(outParkingLotID: call.parameter("out_parking_lot_id"), wxParkingLotID: call.parameter("wx_parking_lot_id"))) }
        table.add("POST /v3/parking/reminders/payment") { client, call in try await client.v3.parking.reminders.payment.post(call.body(V3.Parking.Reminders.Payment.PostBody.self)) }
        table.add("POST /v3/qrcode/transactions") { client, call in try await call.reply(await client.v3.qrcode.transactions.post(call.body(V3.Qrcode.Transactions.PostBody.self))) }
        table.add("GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}") { client, call in try await call.reply(await client.v3.qrcode.transactions.outTradeNo(call.variable("out_trade_no")).get(subMchid: call.parameter("sub_mchid"))) }
        table.add("GET /v3/qrcode/user-services/contract-id/{contract_id}") { client, call in try await call.reply(await client.v3.qrcode.userServices.contractId(call.variable("contract_id")).get(appID: call.parameter("appid"), subAppID: call.parameter("sub_appid"), subMchid: call.parameter("sub_mchid"))) }
        table.add("POST /v3/vehicle/etc/preopen") { client, call in try await call.reply(await client.v3.vehicle.etc.preopen.post(call.body(V3.Vehicle.ETC.Preopen.PostBody.self))) }
        table.add("GET /v3/vehicle/etc/contracts/{contract_id}") { client, call in try await call.reply(await client.v3.vehicle.etc.contracts(call.variable("contract_id")).get(subMchid: call.parameter("sub_mchid"))) }
        table.add("POST /v3/vehicle/etc/transactions/highway") { client, call in try await call.reply(await client.v3.vehicle.etc.transactions.highway.post(call.body(V3.Vehicle.ETC.Transactions.Highway.PostBody.self))) }
        table.add("GET /v3/vehicle/etc/transactions/id/{transaction_id}") { client, call in try await call.reply(await client.v3.vehicle.etc.transactions.id(call.variable("transaction_id")).get(subMchid: call.parameter("sub_mchid"))) }
        table.add("GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}") { client, call in try await call.reply(await client.v3.vehicle.etc.transactions.outTradeNo(call.variable("out_trade_no")).get(subMchid: call.parameter("sub_mchid"))) }
        table.add("GET /v3/vehicle/etc/users/{openid}/contracts") { client, call in try await call.reply(await client.v3.vehicle.etc.users(call.variable("openid")).contracts.get(subMchid: call.parameter("sub_mchid"), planID: call.parameter("plan_id"), plateNumber: call.parameter("plate_number"))) }
        table.add("POST /v3/vehicle/parking/parkings") { client, call in try await call.reply(await client.v3.vehicle.parking.parkings.post(call.body(V3.Vehicle.Parking.Parkings.PostBody.self))) }
        table.add("GET /v3/vehicle/parking/services/find") { client, call in try await call.reply(await client.v3.vehicle.parking.services.find.get(appID: call.parameter("appid"), subMchid: call.parameter("sub_mchid"), plateNumber: call.parameter("plate_number"), plateColor: call.parameter("plate_color"), openID: call.parameter("openid"))) }
        table.add("POST /v3/vehicle/transactions/parking") { client, call in try await call.reply(await client.v3.vehicle.transactions.parking.post(call.body(V3.Vehicle.Transactions.Parking.PostBody.self))) }
        table.add("GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}") { client, call in try await call.reply(await client.v3.vehicle.transactions.outTradeNo(call.variable("out_trade_no")).get(subMchid: call.parameter("sub_mchid"))) }
    }
}
