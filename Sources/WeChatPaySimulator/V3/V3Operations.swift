/// The operations of APIv3 that move orders' and deductions' money, direct and partner.
enum V3Operations {
    static let all =
        PaymentOperations.all + PaymentCodeOperations.all + CombinedOrderOperations.all + RefundOperations.all + BillOperations.all
        + CouponStockOperations.all + CouponOperations.all + ParkingOperations.all + SchoolPayOperations.all + TuitionOperations.all
        + MediaOperations.all
}
