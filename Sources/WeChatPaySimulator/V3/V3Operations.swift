/// The payments of APIv3, direct and partner.
enum V3Operations {
    static let all = PaymentOperations.all + PaymentCodeOperations.all + CombinedOrderOperations.all + RefundOperations.all + BillOperations.all
}
