/// The operations of APIv3 that move money of orders and deductions, direct and partner.
enum V3Operations {
    static let all =
        PapayScheduleOperations.all + PaymentOperations.all + PaymentCodeOperations.all + ExposureOperations.all + CombinedOrderOperations.all
        + IndividualContractOperations.all + RefundOperations.all
        + EcommerceRefundOperations.all
        + BillOperations.all + SubMerchantBillOperations.all
        + ProfitReceiverOperations.all + ProfitSharingOperations.all + ProfitReturnOperations.all + MarketplaceSharing.all
        + TransferOperations.all + TransferAuthorizationOperations.all + SubMerchantAuthorizationOperations.all
        + CouponStockOperations.all + CouponOperations.all + ParkingOperations.all + SchoolPayOperations.all + TuitionOperations.all
        + MediaOperations.all
}
