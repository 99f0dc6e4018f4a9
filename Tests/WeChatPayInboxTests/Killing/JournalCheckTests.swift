import Testing

/// The check of the kill tests finds what it is made for.
@Suite struct JournalCheckTests {
    private let sent = [JournalCheck.Sent(id: "a", subject: "s", time: 1), .init(id: "b", subject: "s", time: 2)]

    private func problems(_ lines: String..., killed: Set<String> = []) -> [String] {
        JournalCheck(lines.joined(separator: "\n"), sent: sent, killed: killed).problems
    }

    @Test func aCleanJournalHasNoProblems() {
        #expect(problems("1 start a t", "1 effect a t", "1 complete a t", "1 start b u", "1 effect b u", "1 complete b u") == [])
        #expect(problems("1 start a t", "1 failed a t", "1 postpone a t", "2 start a u", "2 effect a u", "2 complete a u") == [])
    }

    @Test func anEffectThatHappensAgainNeedsAKilledWorkerOrALostLease() {
        let lines = ["1 start a t", "1 effect a t", "2 start a u", "2 effect a u", "2 complete a u"]
        #expect(JournalCheck(lines.joined(separator: "\n"), sent: sent).problems.count == 1)
        #expect(JournalCheck(lines.joined(separator: "\n"), sent: sent, killed: ["1"]).problems == [])
        #expect(JournalCheck((lines + ["1 lost a t"]).joined(separator: "\n"), sent: sent).problems == [])
        #expect(JournalCheck((["1 killed after effect"] + lines).joined(separator: "\n"), sent: sent).problems == [])
        #expect(JournalCheck((["1 stopped after effect"] + lines).joined(separator: "\n"), sent: sent).problems == [])
        #expect(JournalCheck(lines.joined(separator: "\n"), sent: sent).repetitions == 1)
    }

    @Test func twoCompletionsAreFound() {
        #expect(
            problems("1 start a t", "1 effect a t", "1 complete a t", "2 start a u", "2 effect a u", "2 complete a u")
                .contains { $0.contains("completed 2 times") }
        )
    }

    @Test func twoCompletionsAreFoundWhoeverStoodStill() {
        let lines = ["1 start a t", "1 effect a t", "1 stopped after effect", "2 start a u", "2 effect a u", "2 complete a u", "1 complete a t"]
        #expect(JournalCheck(lines.joined(separator: "\n"), sent: sent).problems.count == 1)
        let right = JournalCheck((lines.dropLast() + ["1 lost a t"]).joined(separator: "\n"), sent: sent)
        #expect((right.problems, right.lost) == ([], 1))
    }

    @Test func aHandingOutAfterTheCompletionIsFound() {
        #expect(
            problems("1 start a t", "1 effect a t", "1 complete a t", "2 start a u", "2 failed a u").contains { $0.contains("after it was done") })
    }

    @Test func handlingsAtOnceAreFound() {
        #expect(problems("1 start a t", "2 start a u", "1 effect a t", "1 complete a t", "2 failed a u").contains { $0.contains("at once") })
        #expect(problems("1 start a t", "2 start b u", "1 failed a t", "2 failed b u").contains { $0.contains("at once") })
    }

    @Test func aWrongOrderIsFound() {
        #expect(
            problems("1 start b t", "1 effect b t", "1 complete b t", "1 start a u", "1 effect a u", "1 complete a u")
                .contains { $0.contains("which is later") }
        )
    }
}
