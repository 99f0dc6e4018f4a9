#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What waits for the user.
extension PhonePage {
    var waiting: HTML {
        HTML([
            list(.toPay, shown.payments) { payment in
                linkItem(
                    "orders", payment.outTradeNo, name: payment.description, note: note(payment.payer, payment.outTradeNo, payment.tradeType),
                    more: payment.contractName == nil ? nil : .signsByPaying, end: span(.class("amount")) { yuan(payment.total) }
                )
            },
            list(.toSign, shown.offers) { offer in
                linkItem("offers", offer.id, name: t(.kind(offer.kind)), note: note(offer.openid, offer.name, offer.mchid))
            },
            list(.toConfirm, shown.transfers.filter(\.isPending)) { transfer in
                linkItem(
                    "transfers", transfer.outBillNo, name: transfer.remark, note: note(transfer.openid, transfer.outBillNo),
                    end: span(.class("amount")) { yuan(transfer.amount) }
                )
            },
            list(.toAgree, shown.consents.filter(\.isPending)) { consent in
                linkItem("consents", consent.outAuthorizationNo, name: t(.consent), note: note(consent.openid, consent.displayName, consent.mchid))
            },
            list(.redPackets, shown.gifts, style: "cells red") { gift in
                actionItem(name: gift.wishing, note: note(gift.openid, yuan(gift.amount))) {
                    action(.take, "phone", "red-packets", gift.billNo, "receive", style: "small", note: gift.wishing)
                }
            },
            list(.owed, shown.deductions.filter(\.isOwed)) { debt in
                actionItem(name: yuan(debt.amount), note: note(debt.openid, debt.outTradeNo), more: .owedWhy) {
                    action(.repay, "phone", "deductions", debt.outTradeNo, "repay", style: "small", note: debt.outTradeNo)
                }
            },
        ])
    }

    var vehicles: HTML {
        list(.inCarParks, shown.vehicles.filter { $0.outTradeNo == nil }) { vehicle in
            linkItem(
                "parking", name: "\(vehicle.plate) · \(vehicle.parkingName)", note: note(vehicle.openid, ShanghaiTime.spacedText(vehicle.startTime)),
                end: vehicleState(vehicle)
            )
        }
    }

    /// What comes to pass by itself, unless something goes wrong.
    var underway: HTML {
        HTML([
            list(.toBeDeducted, shown.deductions.filter { !$0.isOwed }) { deduction in
                actionItem(name: yuan(deduction.amount), note: note(deduction.openid, deduction.outTradeNo), more: .at(deduction.time)) {
                    action(.noMoney, "phone", "deductions", deduction.outTradeNo, "fail", style: "small", note: deduction.outTradeNo)
                    if deduction.canBeOwed {
                        action(.paidInAdvance, "phone", "deductions", deduction.outTradeNo, "owe", style: "small", note: deduction.outTradeNo)
                    }
                }
            },
            list(.refundsUnderWay, shown.returns) { refund in
                actionItem(name: yuan(refund.amount), note: note(refund.openid, refund.outRefundNo), more: .arrives(refund.arrivalTime)) {
                    action(.bounce, "phone", "refunds", refund.outRefundNo, "bounce", style: "small", note: refund.outRefundNo)
                    action(.closeRefund, "phone", "refunds", refund.outRefundNo, "close", style: "small", note: refund.outRefundNo)
                }
            },
            list(.shares, shown.shares) { share in
                actionItem(
                    name: "\(share.description) \(yuan(share.amount))", note: note(share.openid, share.outOrderNo), more: .arrives(share.arrivalTime)
                ) {
                    action(.cannotTake, "phone", "profit-shares", share.outOrderNo, share.openid, "fail", style: "small", note: share.outOrderNo)
                }
            },
        ])
    }
}

extension Text {
    fileprivate static let toPay = Text("To pay", "待付款")
    static let signsByPaying = Text("Paying also signs a contract for automatic deductions.", "支付并签约自动扣费")
    fileprivate static let toSign = Text("To sign", "待签约")
    fileprivate static let toConfirm = Text("Money to confirm", "待确认收款")
    fileprivate static let toAgree = Text("To agree to", "待授权")
    static let consent = Text("Receive without confirming", "免确认收款授权")
    fileprivate static let redPackets = Text("Red packets", "红包")
    fileprivate static let take = Text("Take", "领取")
    fileprivate static let owed = Text("Owed", "待还款")
    fileprivate static let owedWhy = Text("WeChat Pay has paid it in advance.", "微信支付已垫付。")
    fileprivate static let repay = Text("Pay it back", "还款")
    fileprivate static let inCarParks = Text("In car parks", "停车中")
    fileprivate static let toBeDeducted = Text("To be deducted", "待扣款")
    fileprivate static let noMoney = Text("The user has no money", "余额不足，扣款失败")
    fileprivate static let paidInAdvance = Text("WeChat Pay pays in advance", "由微信支付垫付")
    fileprivate static let refundsUnderWay = Text("Refunds under way", "退款中")
    fileprivate static let bounce = Text("The card can’t take it", "退款异常")
    fileprivate static let closeRefund = Text("Close it", "关闭退款")
    fileprivate static let shares = Text("Shares of profits under way", "分账中")
    fileprivate static let cannotTake = Text("The account can’t take it", "无法收款")

    fileprivate static func at(_ time: Date) -> Text { Text("on \(ShanghaiTime.spacedText(time))", "扣款时间 \(ShanghaiTime.spacedText(time))") }

    fileprivate static func arrives(_ time: Date) -> Text {
        Text("arrives on \(ShanghaiTime.spacedText(time))", "到账时间 \(ShanghaiTime.spacedText(time))")
    }
}
