import Crypto

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a notification of APIv2 tells of. Most don't say it; their members do.
struct V2Event {
    /// As `Spec/webhooks.yaml` calls it.
    let type: String
    let id: String
    let time: Timestamp?

    /// - Parameters:
    ///   - message: the whole message.
    ///   - members: those of the decrypted resource, or again the message.
    init(_ message: XML, members: XML) {
        let type = Self.type(of: message)
        self.type = type
        let parts = Self.identity(of: type, message, members)
        self.id = "\(type):" + (parts.isEmpty ? Self.digest(of: message) : parts.joined(separator: ":"))
        let times = ["event_create_time", "time_end", "operate_time", "success_time", "vehicle_event_createtime"]
        self.time = times.lazy.compactMap { members[$0].string }.first { !$0.isEmpty }.flatMap { Timestamp(inChina: $0) }
    }

    private static func type(of message: XML) -> String {
        func has(_ names: String...) -> Bool { names.allSatisfy { message[$0].hasText } }
        if has("event_type", "event_ciphertext") { return message.event_type.string ?? "" }
        if has("req_info") { return "refund-processed" }
        if has("change_type", "contract_code") { return "pap-contract-state-changed" }
        if has("event_code", "risk_level") { return "transactions-risk-occurred" }
        if has("plate_number", "vehicle_event_createtime") { return "vehicle-state-changed-for-parking" }
        let isPaid = message.isSuccess && [nil, "", "SUCCESS"].contains(message.trade_state.string)
        if has("combine_out_trade_no", "result_code") { return "combined-transactions-\(isPaid ? "success" : "failed")" }
        if has("out_trade_no", "result_code") { return "transaction-\(isPaid ? "success" : "failed")" }
        return "notification"
    }

    /// What makes two notifications of a type the same.
    private static func identity(of type: String, _ message: XML, _ members: XML) -> [String] {
        let names: [String] =
            switch type {
            case "refund-processed": ["refund_id", "refund_status"]
            case "pap-contract-state-changed": ["contract_id", "change_type", "operate_time"]
            case "transactions-risk-occurred": ["event_code"]
            case "vehicle-state-changed-for-parking": ["plate_number", "vehicle_event_type", "vehicle_event_createtime"]
            case "combined-transactions-success": ["combine_out_trade_no"]
            // A parking fee that the platform advanced is notified again when the user has repaid it.
            case "transaction-success": ["transaction_id", "user_repaid"]
            case _ where message.event_id.hasText: ["event_id"]
            default: []
            }
        guard let first = names.first, members[first].hasText else { return [] }
        return names.compactMap { members[$0].string }.filter { !$0.isEmpty }
    }

    private static func digest(of message: XML) -> String {
        let members = (message.signedParameters ?? []).filter { !["nonce_str", "sign"].contains($0.name) }
        return SHA256.hash(data: Data(SignedText.parameters(members).utf8)).hexadecimal
    }
}
