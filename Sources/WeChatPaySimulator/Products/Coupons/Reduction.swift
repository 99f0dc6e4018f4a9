/// What a coupon takes off an order, and for which of its goods.
struct Reduction {
    /// In fen.
    let amount: Int
    /// The goods that it is for; empty for all.
    let goods: [Discount.Goods]

    /// - Returns: `nil` when too little of what the coupon is for was bought.
    init?(_ value: CouponValue, of stock: CouponStock, for order: OrderRequest) {
        let covered = stock.items.isEmpty ? [] : (order.goods ?? []).filter { stock.items.contains($0.id) }
        let excluded = (order.goods ?? []).filter { stock.request.excludedItems?.contains($0.id) ?? false }
        let base = stock.items.isEmpty ? max(order.total - excluded.sum, 0) : min(covered.sum, order.total)
        switch stock.request.kind {
        case .normal, .personal:
            guard base >= value.minimum else { return nil }
            amount = value.amount
            goods = covered.sharing(amount, of: base)
        case .discount(let percent):
            guard base >= value.minimum else { return nil }
            amount = min(base * (100 - percent) / 100, value.amount)
            goods = covered.sharing(amount, of: base)
        case .exchange(let price):
            // One piece of the dearest that is not above the price from which it may be reduced; the rest of the order counts, too.
            let reducible = covered.filter { (price + 1...price + value.amount).contains($0.unitPrice) }
            guard order.total >= value.minimum, let dearest = reducible.max(by: { $0.unitPrice < $1.unitPrice }) else { return nil }
            amount = dearest.unitPrice - price
            goods = [Discount.Goods(id: dearest.id, quantity: 1, unitPrice: dearest.unitPrice, amount: amount)]
        }
    }
}

extension [OrderedGoods] {
    /// In fen; more than any order's total counts as that much, so that no list is too long for a number.
    fileprivate var sum: Int { reduce(0) { Swift.min($0 + $1.price, OrderedGoods.highestPrice) } }

    /// What each gets of a discount, in proportion; the last gets the rest.
    fileprivate func sharing(_ amount: Int, of base: Int) -> [Discount.Goods] {
        var left = amount
        return enumerated().map { index, goods in
            let share = index == count - 1 ? left : Swift.min(left, amount * Swift.min(goods.price, base) / base)
            left -= share
            return Discount.Goods(id: goods.id, quantity: goods.quantity, unitPrice: goods.unitPrice, amount: share)
        }
    }
}
