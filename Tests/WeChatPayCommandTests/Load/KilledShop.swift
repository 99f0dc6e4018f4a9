import Foundation
import GRDB
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// A merchant whose platform is killed while it is written to, and who remembers what was acknowledged.
struct KilledShop {
    private static let connections = 8
    /// How many orders of the life before are asked for once more.
    private static let repetitions = 10

    private let folder: String
    private var orders: [KnownOrder] = []
    private(set) var doubts = 0

    init(folder: String) { self.folder = folder }

    private var stateFile: String { folder + "/state.sqlite" }
    private var merchantFolder: String { folder + "/merchant" }
    private var earlier: ArraySlice<KnownOrder> { orders.suffix(Self.repetitions) }

    var acknowledgements: Int { orders.reduce(0) { $0 + $1.acknowledgements } }

    /// Starts the simulator, repeats what was last done, and loads it until it is killed.
    mutating func live(killedAfter pause: Duration) async throws {
        let server = try RunningCommand([
            "simulate", "--port", "0", "--credentials", merchantFolder, "--state", stateFile,
        ])
        do {
            guard await server.lines.first(where: { $0.hasPrefix("Try:") }) != nil else { throw LoadError("The simulator did not start.") }
            let merchant = try LoadMerchant(folder: merchantFolder)
            try await repeatEarlier(merchant)
            orders += try await load(merchant) {
                try await Task.sleep(for: pause)
                await server.kill()
            }
        } catch {
            await server.kill()
            throw error
        }
    }

    /// - Returns: the orders of this life.
    private mutating func load(_ merchant: LoadMerchant, until kill: @escaping @Sendable () async throws -> Void) async throws -> [KnownOrder] {
        let orders = try await withThrowingTaskGroup(of: [KnownOrder].self) { group in
            for _ in 0..<Self.connections {
                let connection = try await LoadConnection.open(merchant)
                group.addTask {
                    var orders: [KnownOrder] = []
                    while orders.last?.attempt == nil {
                        var order = KnownOrder()
                        try await order.go(through: connection, merchant)
                        orders.append(order)
                    }
                    return orders
                }
            }
            group.addTask {
                try await kill()
                return []
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        doubts += orders.count { $0.attempt != nil }
        return orders
    }

    /// What was acknowledged is answered again as it was; what was in doubt can be done now.
    private mutating func repeatEarlier(_ merchant: LoadMerchant) async throws {
        guard !orders.isEmpty else { return }
        let connection = try await LoadConnection.open(merchant)
        for index in earlier.indices { try await orders[index].repeatLast(through: connection, merchant) }
        await connection.close()
    }

    /// Looks into a copy of what the killed server has left behind.
    ///
    /// - Parameter thoroughly: all orders and postings, not only those of the last life.
    func checkFile(thoroughly: Bool) async throws {
        let copy = folder + "/copy.sqlite"
        for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: stateFile + suffix) {
            try FileManager.default.copyItem(atPath: stateFile + suffix, toPath: copy + suffix)
        }
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: copy + suffix) } }
        let state = try StateFile(path: copy)
        let mchid = try LoadMerchant(folder: merchantFolder).mchid
        let orders = thoroughly ? orders[...] : orders.suffix(200)
        try await state.read { records in
            #expect(try String.fetchAll(records.database, sql: "PRAGMA integrity_check") == ["ok"])
            for order in orders { try order.check(in: records, mchid: mchid) }
            try Self.checkBooks(records, mchid: mchid, thoroughly: thoroughly)
        }
        try state.close()
    }

    private static func checkBooks(_ records: Records, mchid: String, thoroughly: Bool) throws {
        let now = Date()
        let accounts: [Account] = [.merchant(mchid), .user(SimulatedUser.openid), .transit, .bank]
        let balances = try accounts.map { try records.balance(of: $0, at: now) }
        #expect(zip(accounts, balances).reduce(0) { $0 + $1.1 - $1.0.openingBalance } == 0)
        guard thoroughly else { return }
        for (account, balance) in zip(accounts, balances) {
            #expect(try records.postings(of: account, at: now).reduce(account.openingBalance) { $0 + $1.change(of: account) } == balance)
        }
        let paid = try records.all(Order.self).filter { $0.payment != nil }
        #expect(balances[0] == Account.opening + paid.reduce(0) { $0 + $1.request.total - $1.refunded })
    }
}
