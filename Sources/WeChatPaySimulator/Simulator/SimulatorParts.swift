import GRDB
import Logging
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a simulator is made of, put together from a configuration.
struct SimulatorParts: Sendable {
    let credentials: CredentialsKeeper
    let state: StateFile
    let events: SimulatorEvents
    let platform: Platform
    let control: ControlAPI
    let console: Console

    init(_ configuration: Simulator.Configuration) throws {
        try configuration.validate()
        let folder = configuration.credentialsDirectory.map { CredentialsFolder(path: $0) }
        let credentials = try folder?.loadOrCreate() ?? .shared()
        let events = SimulatorEvents()
        var openedState = try StateFile(path: configuration.stateFile)
        openedState.onWrite = { events.publish(.state) }
        let wakes = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        openedState.onNotification = { wakes.continuation.yield() }
        let state = openedState
        let settings = try Self.settings(in: state, for: credentials)
        let keeper = CredentialsKeeper(credentials, in: folder)
        let keychain = try PlatformKeychain(credentials, stage: configuration.keyStage) { try keeper.keep($0) }
        if configuration.keyStage != nil { try keychain.change { _ in } }
        let apiV3Key = try APIv3Key(credentials.apiV3Key)
        let merchantKey = try RSACertificate(pem: credentials.certificate).publicKey
        let gate = RequestGate(
            mchid: credentials.mchid, merchantSerial: credentials.merchantSerial, merchantKey: merchantKey, nonces: NonceMemory()
        )
        let log = RequestLog(events: events)
        let faults = FaultQueue(seed: configuration.faultSeed, events: events)

        let clock = SimulatorClock(settings.clock) { change in
            try await state.write { records in
                var settings = try records.find(Settings.self, Settings.onlyID) ?? settings
                try change(&settings.clock)
                try records.save(settings)
                return settings.clock
            }
        } onChange: {
            wakes.continuation.yield()
        }
        let dispatcher = NotificationDispatcher(
            state: state, clock: clock, keychain: keychain, apiV3Key: apiV3Key, apiV2Key: try APIv2Key(credentials.apiV2Key),
            logger: configuration.logger, wakes: wakes, events: events, faults: faults
        )

        self.credentials = keeper
        self.state = state
        self.events = events
        self.platform = Platform(
            credentials: credentials,
            gate: gate,
            keychain: keychain,
            operations: OperationTable(
                [CertificatesOperation.make(keychain: keychain, apiV3Key: apiV3Key)] + EbikeOperations.all + PapayOperations.all + V3Operations.all
            ),
            descriptions: DescriptionResponder(credentials: credentials, keychain: keychain, merchantKey: merchantKey),
            state: state, clock: clock, dispatcher: dispatcher, faults: faults, log: log,
            v2: V2Platform(
                credentials: credentials, gate: try V2Gate(credentials), certificates: gate,
                operations: V2Operations.all(credentials, bankKey: keychain.bankKey),
                descriptions: V2Description(credentials: credentials, merchantKey: merchantKey, bankKey: keychain.bankKey),
                state: state, clock: clock, faults: faults, log: log
            )
        )
        let sent = SentNotifications(state: state, clock: clock)
        let browserGuard = BrowserGuard(names: configuration.names)
        self.control = ControlAPI(
            user: SimulatedUser(mchid: credentials.mchid, state: state, clock: clock),
            account: MerchantAccount(state: state, clock: clock, mchid: credentials.mchid), clock: clock, faults: faults, log: log,
            notifications: {
                let now = clock.now
                return try await state.read { try NotificationQueue(records: $0).all(at: now).map(Simulator.Notification.init) }
            },
            sent: sent, keys: PlatformKeySet(keychain: keychain, events: events), events: events, browserGuard: browserGuard
        )
        self.console = Console(
            user: control.user, account: control.account, clock: clock, faults: faults, keys: control.keys,
            notifications: sent, log: log, events: events, credentials: keeper, browserGuard: browserGuard
        )
    }

    private static func settings(in state: StateFile, for credentials: Simulator.Credentials) throws -> Settings {
        try state.queue.write { database in
            let records = Records(database: database)
            if let settings = try records.find(Settings.self, Settings.onlyID) {
                guard settings.merchantSerial == credentials.merchantSerial else {
                    throw SimulatorError(
                        english: "The state file belongs to the merchant certificate \(settings.merchantSerial), the credentials folder holds "
                            + "\(credentials.merchantSerial). Use the two that were made together, or start with a new state file."
                    )
                }
                return settings
            }
            let settings = Settings(merchantSerial: credentials.merchantSerial)
            try records.save(settings)
            return settings
        }
    }
}
