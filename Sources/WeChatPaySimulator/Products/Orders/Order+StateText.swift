extension Order.State {
    /// What queries say beside it.
    var text: String {
        switch self {
        case .notPaid: "订单未支付"
        case .userPaying: "等待用户输入支付密码"
        case .paymentFailed: "支付失败"
        case .closed: "订单已关闭"
        case .success: "支付成功"
        case .refunded: "订单已转入退款"
        case .reversed: "订单已撤销"
        }
    }
}
