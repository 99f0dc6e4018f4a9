/// What the workers' journal must show, whoever was killed when.
struct JournalCheck {
    /// A notification as the test sent it.
    struct Sent: Sendable {
        var id: String
        var subject: String
        /// The order of the subject's events.
        var time: Int
    }

    /// One handing-out of an entry, as the journal shows it.
    private struct Handling {
        var id: String
        var worker: String
        var start: Int
        var effect: Int?
        /// When the handler was at its end: with its effect, or a failure.
        var end: Int?
        var completion: Int?
        var isLost = false
    }

    private(set) var problems: [String] = []
    /// The steps at which workers killed themselves.
    private(set) var killedAt: Set<String> = []
    /// How often a worker was told that an entry that it had handled is no longer its own.
    private(set) var lost = 0
    /// How often an effect happened again.
    private(set) var repetitions = 0
    private var handlings: [String: Handling] = [:]
    private var killed: Set<String>
    /// The workers that stood still for longer than their leases.
    private var stopped: Set<String> = []

    /// - Parameters:
    ///   - journal: lines of a worker's number, what happened, the entry's id and the claim's token.
    ///   - killed: the workers that were killed from outside.
    init(_ journal: String, sent: [Sent], killed: Set<String> = []) {
        self.killed = killed
        for (place, line) in journal.split(separator: "\n").enumerated() { read(line.split(separator: " ").map(String.init), at: place) }
        let times = Dictionary(sent.map { ($0.id, $0) }) { first, _ in first }
        checkRepetitions()
        checkLines(times)
    }

    func effects(of id: String) -> Int { handlings.values.count { $0.id == id && $0.effect != nil } }

    private mutating func read(_ words: [String], at place: Int) {
        guard words.count > 2 else {
            problems.append("a broken line: \(words)")
            return
        }
        if words[1] == "stopped" {
            stopped.insert(words[0])
            return
        }
        if words[1] == "killed" {
            killed.insert(words[0])
            killedAt.insert(words[2...].joined(separator: " "))
            return
        }
        let token = words[3]
        if words[1] == "start" {
            if handlings[token] != nil { problems.append("\(words[2]) was started twice under one claim") }
            handlings[token] = Handling(id: words[2], worker: words[0], start: place)
        }
        switch words[1] {
        case "effect":
            handlings[token]?.effect = place
            handlings[token]?.end = place
        case "failed": handlings[token]?.end = place
        case "complete": handlings[token]?.completion = place
        case "lost":
            handlings[token]?.isLost = true
            if handlings[token]?.effect != nil { lost += 1 }
        default: break
        }
    }

    /// Whether its worker was killed or stood still, or its lease is known to be lost: only then somebody else may have had the entry.
    private func isExcused(_ handling: Handling) -> Bool {
        handling.isLost || killed.contains(handling.worker) || stopped.contains(handling.worker)
    }

    private mutating func checkRepetitions() {
        for (id, all) in Dictionary(grouping: handlings.values, by: \.id) {
            let completions = all.compactMap(\.completion)
            if completions.count > 1 { problems.append("\(id) was completed \(completions.count) times") }
            let effects = all.filter { $0.effect != nil }
            repetitions += max(effects.count - 1, 0)
            let unexplained = effects.filter { $0.completion == nil && !isExcused($0) }
            if !unexplained.isEmpty { problems.append("\(id) had an effect that neither counted nor belonged to a worker that was killed") }
            if let completion = completions.min(), all.contains(where: { $0.start > completion && !isExcused($0) }) {
                problems.append("\(id) was handed out after it was done")
            }
        }
    }

    /// Of a subject, one handling at a time, and none of what is older than what is done.
    private mutating func checkLines(_ sent: [String: Sent]) {
        for (subject, line) in Dictionary(grouping: handlings.values, by: { sent[$0.id]?.subject ?? $0.id }) {
            for handling in line where !isExcused(handling) {
                for other in line where other.start < handling.start && !isExcused(other) {
                    if (other.end ?? .max) > handling.start { problems.append("\(handling.id) and \(other.id) of \(subject) were handled at once") }
                    if let completion = other.completion, completion < handling.start, let first = sent[handling.id], let second = sent[other.id],
                        first.time < second.time
                    {
                        problems.append("\(handling.id) was handed out after \(other.id), which is later")
                    }
                }
            }
        }
    }
}
