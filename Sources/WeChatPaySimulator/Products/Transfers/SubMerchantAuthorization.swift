#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A sub-merchant's consent to transfers that a partner makes of its money.
///
/// One that nobody has asked, and that has not ended it, counts as having agreed.
struct SubMerchantAuthorization: Record {
    static let kind = "sub-merchant-authorization"

    static func id(mchid: String, subMchid: String) -> String { "\(mchid)/\(subMchid)" }

    /// The platform's words.
    enum State: String, Sendable {
        case authorized = "AUTHORIZED"
        case unauthorized = "UNAUTHORIZED"
        case cancelled = "CANCELED"
    }

    /// What the partner asked for.
    struct Application: Codable, Sendable {
        /// Some of the platform's words.
        enum State: String, Codable, Sendable {
            case invited = "INVITED"
            case passed = "PASSED"
            case rejected = "REJECTED"
        }

        let outApplyNo: String
        let acceptTime: Date
        fileprivate(set) var state = State.invited
        fileprivate(set) var updateTime: Date
    }

    let mchid: String
    let subMchid: String
    /// The latest.
    private(set) var application: Application?
    private(set) var authorizationTime: Date?
    private(set) var cancelTime: Date?

    var id: String { Self.id(mchid: mchid, subMchid: subMchid) }

    init(mchid: String, subMchid: String) {
        self.mchid = mchid
        self.subMchid = subMchid
    }

    var state: State {
        if cancelTime != nil { return .cancelled }
        return application == nil || authorizationTime != nil ? .authorized : .unauthorized
    }

    mutating func apply(_ outApplyNo: String, at now: Date) throws(TransferProblem) {
        guard application?.state != .invited else { throw .applicationUnderway }
        guard authorizationTime == nil || cancelTime != nil else { throw .authorizedAlready }
        application = Application(outApplyNo: outApplyNo, acceptTime: now, updateTime: now)
    }

    /// The sub-merchant agrees to what it was asked for, or doesn't.
    mutating func answer(agrees: Bool, at now: Date) throws(TransferProblem) {
        guard application?.state == .invited else { throw .noApplication }
        application?.state = agrees ? .passed : .rejected
        application?.updateTime = now
        guard agrees else { return }
        authorizationTime = now
        cancelTime = nil
    }

    /// The sub-merchant ends its consent.
    mutating func cancel(at now: Date) throws(TransferProblem) {
        guard state == .authorized else { throw .notAuthorizedBySubMerchant }
        authorizationTime = nil
        cancelTime = now
    }
}

/// Finds whom a partner asked under a number of its.
struct SubMerchantApplicationIndex: Record {
    static let kind = "sub-merchant-application"

    static func id(mchid: String, outApplyNo: String) -> String { "\(mchid)/\(outApplyNo)" }

    let id: String
    let subMchid: String
    let application: SubMerchantAuthorization.Application
}

extension Records {
    func subMerchantAuthorization(mchid: String, subMchid: String) throws -> SubMerchantAuthorization {
        try find(SubMerchantAuthorization.self, SubMerchantAuthorization.id(mchid: mchid, subMchid: subMchid))
            ?? SubMerchantAuthorization(mchid: mchid, subMchid: subMchid)
    }

    /// Asks a sub-merchant, once for a number.
    ///
    /// - Throws: ``TransferProblem``.
    func applyForTransfers(mchid: String, subMchid: String, outApplyNo: String, at now: Date) throws -> SubMerchantAuthorization.Application {
        let id = SubMerchantApplicationIndex.id(mchid: mchid, outApplyNo: outApplyNo)
        var authorization = try subMerchantAuthorization(mchid: mchid, subMchid: subMchid)
        if let earlier = try find(SubMerchantApplicationIndex.self, id) {
            guard earlier.subMchid == subMchid else { throw TransferProblem.otherTerms }
            if let application = authorization.application, application.outApplyNo == outApplyNo { return application }
            return earlier.application
        }
        try authorization.apply(outApplyNo, at: now)
        guard let application = authorization.application else { throw TransferProblem.noApplication }
        try save(authorization)
        try save(SubMerchantApplicationIndex(id: id, subMchid: subMchid, application: application))
        return application
    }

    /// - Throws: ``TransferProblem``.
    func changeAuthorization(mchid: String, subMchid: String, _ change: (inout SubMerchantAuthorization) throws -> Void) throws {
        var authorization = try subMerchantAuthorization(mchid: mchid, subMchid: subMchid)
        try change(&authorization)
        try save(authorization)
        guard let application = authorization.application else { return }
        let id = SubMerchantApplicationIndex.id(mchid: mchid, outApplyNo: application.outApplyNo)
        try save(SubMerchantApplicationIndex(id: id, subMchid: subMchid, application: application))
    }
}
