/// The payments of APIv3 and what becomes of them, direct and partner.
enum V3Operations {
    static let all =
        PaymentOperations.all + PaymentCodeOperations.all + CombinedOrderOperations.all + RefundOperations.all + BillOperations.all
        + ProfitReceiverOperations.all + ProfitSharingOperations.all + ProfitReturnOperations.all
        + TransferOperations.all + TransferAuthorizationOperations.all
}
