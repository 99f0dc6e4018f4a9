/// What a merchant transfers money to users for (转账场景), and what it has to report of it.
struct TransferScene: Sendable {
    let id: String
    /// The names of all that has to be reported.
    let reports: Set<String>
    /// What a user may be told that the money is.
    let perceptions: Set<String>

    init?(id: String) {
        guard let scene = Self.all.first(where: { $0.id == id }) else { return nil }
        self = scene
    }

    private init(_ id: String, reports: Set<String>, perceptions: Set<String>) {
        self.id = id
        self.reports = reports
        self.perceptions = perceptions
    }

    private static let all: [TransferScene] = [
        .init("1000", reports: ["活动名称", "奖励说明"], perceptions: ["活动奖励", "现金奖励"]),
        .init("1002", reports: ["补贴类型"], perceptions: ["行政补贴", "行政奖励"]),
        .init("1004", reports: ["保险产品备案编号", "保险名称", "保险操作单号"], perceptions: ["保险理赔款"]),
        .init("1005", reports: ["岗位类型", "报酬说明"], perceptions: ["劳务报酬", "报销款", "企业补贴", "开工利是"]),
        .init("1009", reports: ["采购商品名称"], perceptions: ["货款"]),
        .init("1010", reports: ["回收商品名称"], perceptions: ["二手回收货款"]),
        .init("1011", reports: ["赔付原因"], perceptions: ["退款", "商家赔付"]),
        .init("1013", reports: ["公益活动名称", "公益活动备案编号"], perceptions: ["公益补助金"]),
    ]
}
