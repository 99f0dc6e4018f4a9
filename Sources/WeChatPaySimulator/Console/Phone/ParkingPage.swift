#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The user's plates, and the car parks that their vehicles are in.
struct ParkingPage: PhoneShowing {
    let visit: Visit
    let plates: [SimulatedUser.ParkingPlate]
    let vehicles: [SimulatedUser.ParkedVehicle]
    let side: Side

    var title: Text { .parking }
    var summary: String { t(.count(vehicles.count { $0.outTradeNo == nil }, plates: plates.count)) }

    var screen: HTML {
        a(.class("bar back"), .href(to())) { t(.back) }
        h1(.class("bar")) { t(.parking) }
        div(.id("parking"), .live("")) {
            if vehicles.isEmpty, plates.isEmpty { p(.class("quiet")) { t(.nothing) } }
            list(.vehicles, vehicles) { vehicle in
                li(.class("wrap")) {
                    span(.class("cell")) {
                        b { "\(vehicle.plate) · \(vehicle.parkingName)" }
                        small { t(.color(vehicle.color)) + " · " + ShanghaiTime.spacedText(vehicle.startTime) }
                        small(.translate("no")) { note(vehicle.openid, vehicle.outTradeNo ?? vehicle.outParkingNo) }
                    }
                    vehicleState(vehicle)
                    if vehicle.outTradeNo == nil, vehicle.openid == nil {
                        plateAction(.openForIt, "open", vehicle.plate, vehicle.color)
                    }
                }
            }
            list(.plates, plates) { plate in
                li(.class("tall")) {
                    span(.class("cell")) {
                        b { plate.number }
                        small { t(.color(plate.color)) + " · " + t(.plateState(plate.state)) }
                        if visit.user == nil { small(.translate("no")) { plate.openid } }
                    }
                    div(.class("row")) {
                        if plate.state == "NORMAL" { plateAction(.pause, "pause", plate.number, plate.color) }
                        if plate.state == "PAUSE" { plateAction(.resume, "open", plate.number, plate.color, plate.openid) }
                        if plate.state == "OUT_SERVICE" { plateAction(.openAgain, "open", plate.number, plate.color, plate.openid) }
                        if plate.state != "OUT_SERVICE" { plateAction(.end, "close", plate.number, plate.color) }
                    }
                }
            }
        }
        h2 { t(.add) }
        post("phone", "parking", "open", attribute: .class("scan stack")) {
            div {
                label(.for("plate")) { t(.number) }
                input(.id("plate"), .name("plate"), .type("text"), .required(), .autocomplete("off"), .placeholder("粤B888888"))
            }
            div {
                label(.for("color")) { t(.plateColor) }
                select(.id("color"), .name("color")) {
                    for color in PlateColor.allCases { option(.value(color.rawValue)) { t(.color(color)) } }
                }
            }
            button(.type("submit"), .class("button green")) { t(.openService) }
        }
    }

    private func plateAction(_ text: Text, _ act: String, _ plate: String, _ color: PlateColor, _ openid: String? = nil) -> HTML {
        post("phone", "parking", act) {
            input(.type("hidden"), .name("plate"), .value(plate))
            input(.type("hidden"), .name("color"), .value(color.rawValue))
            if let openid { input(.type("hidden"), .name("openid"), .value(openid)) }
            button(.type("submit"), .id("\(act)/\(color.rawValue)/\(plate)"), .class("button small"), .ariaLabel("\(t(text)): \(plate)")) { t(text) }
        }
    }
}

extension PhoneShowing {
    /// Whether a parking can be charged, was paid for, or why not.
    func vehicleState(_ vehicle: SimulatedUser.ParkedVehicle) -> HTML {
        if let tradeState = vehicle.tradeState {
            switch tradeState {
            case "ACCEPTED": return span(.class("status warn")) { t(.beingPaid) }
            case "SUCCESS", "REFUND": return span(.class("status good")) { t(.paid) }
            default: return span(.class("status bad")) { t(.notPaid) }
            }
        }
        switch vehicle.blockReason {
        case nil: return span(.class("status good")) { t(.chargeable) }
        case "PAUSE": return span(.class("status warn")) { t(.isPaused) }
        case "OVERDUE": return span(.class("status bad")) { t(.owing) }
        default: return span(.class("status warn")) { t(.notOpened) }
        }
    }
}

extension Text {
    fileprivate static let nothing = Text(
        "No plate yet, and no vehicle in a car park. Open the service for a plate, then let a merchant send POST /v3/vehicle/parking/parkings.",
        "尚未添加车牌，也没有停车记录。请先为车牌开通服务，再由商户调用 POST /v3/vehicle/parking/parkings。"
    )
    fileprivate static let vehicles = Text("Vehicles", "停车记录")
    fileprivate static let plates = Text("Plates", "我的车牌")
    fileprivate static let add = Text("Open the service for a plate", "为车牌开通服务")
    fileprivate static let number = Text("Plate", "车牌号")
    fileprivate static let plateColor = Text("Colour", "车牌颜色")
    fileprivate static let openService = Text("Open the service", "开通服务")
    fileprivate static let openForIt = Text("Open the service for it", "为其开通服务")
    fileprivate static let openAgain = Text("Open it again", "重新开通")
    fileprivate static let pause = Text("Pause", "暂停服务")
    fileprivate static let resume = Text("Resume", "恢复服务")
    fileprivate static let end = Text("End it", "关闭服务")
    fileprivate static let chargeable = Text("can be charged", "可扣费")
    fileprivate static let isPaused = Text("service paused", "服务已暂停")
    fileprivate static let owing = Text("user owes money", "有欠款")
    fileprivate static let notOpened = Text("not opened", "未开通服务")
    fileprivate static let beingPaid = Text("being deducted", "扣款中")
    fileprivate static let paid = Text("paid", "已支付")
    fileprivate static let notPaid = Text("not paid", "扣款失败")

    fileprivate static func count(_ vehicles: Int, plates: Int) -> Text {
        Text("\(vehicles) vehicles in car parks, \(plates) plates", "停车中 \(vehicles) 辆，车牌 \(plates) 个")
    }

    fileprivate static func plateState(_ word: String) -> Text {
        switch word {
        case "NORMAL": Text("service open", "服务已开通")
        case "PAUSE": Text("service paused", "服务已暂停")
        default: Text("service ended", "服务已关闭")
        }
    }

    fileprivate static func color(_ color: PlateColor) -> Text {
        switch color {
        case .blue: Text("blue", "蓝色")
        case .green: Text("green", "绿色")
        case .yellow: Text("yellow", "黄色")
        case .black: Text("black", "黑色")
        case .white: Text("white", "白色")
        case .yellowGreen: Text("yellow and green", "黄绿色")
        }
    }
}
