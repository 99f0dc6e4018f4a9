/// What the store asks of the server.
struct Statements: Sendable {
    let lock: Call
    let insert: Statement
    let duplicate: Statement
    let claim: Statement
    let extend: Statement
    let complete: Statement
    let postpone: Statement
    let release: Statement
    let park: Statement
    let timeUntilDue: Statement
    let record: Statement
    let records: Statement
    let counts: Statement
    let retry: Statement
    let drop: Statement
    let purge: Statement

    /// - Parameter shift: added to the server's clock, in SQL, for tests.
    init(_ schema: Schema, shift: String = "") {
        let now = "(clock_timestamp()\(shift))"
        // Can be looked up in an index, other than `clock_timestamp()`. The server takes it anew for each message of a pipeline, so that a
        // claim's is later than its lock.
        let start = "(statement_timestamp()\(shift))"
        let entry = "\(schema.name).entry"
        let entryColumns = "id, event_type, protocol_version, subject_key, subject_fact, occurred_at, body"
        let recordColumns = "\(entryColumns), state, received_at, attempts, due_at, last_error, finished_at"
        // Of a subject's other entries it is asked by `finished_at`, so that only the index by subject fits: where the server last counted none
        // that are unfinished, it takes each of their indexes for equally good.
        let isUnfinished = "state IN ('pending', 'leased')"
        let isTheClaimers = "id = $1 AND token = $2"

        lock = schema.lock

        insert = Statement(
            """
            INSERT INTO \(entry) (\(entryColumns), received_at, due_at) VALUES ($1, $2, $3, $4, $5, $6, $7, \(now), \(now))
            ON CONFLICT DO NOTHING RETURNING id
            """, name: "insert"
        )

        duplicate = Statement(
            """
            SELECT id FROM \(entry) WHERE id = $1 OR (subject_key = $2 AND subject_fact = $3) ORDER BY id = $1 DESC LIMIT 1
            """, name: "duplicate"
        )

        claim = Statement(
            """
            WITH due AS MATERIALIZED (
                SELECT id, due_at, NOT wanted_even_if_superseded AND EXISTS (
                    SELECT FROM \(entry) later
                    WHERE later.subject_key = head.subject_key AND later.state = 'done' AND later.occurred_at > head.occurred_at
                ) AS superseded
                FROM \(entry) head
                WHERE \(isUnfinished) AND due_at <= \(start) AND NOT EXISTS (
                    SELECT FROM \(entry) other
                    WHERE other.subject_key = head.subject_key AND other.finished_at IS NULL AND other.id <> head.id AND (
                        (other.occurred_at, other.number) < (head.occurred_at, head.number)
                        OR other.state = 'leased' AND other.due_at > \(start)
                    )
                )
                ORDER BY due_at, number LIMIT $1 FOR UPDATE OF head SKIP LOCKED
            ), changed AS (
                UPDATE \(entry) entry SET
                    state = CASE WHEN superseded THEN 'superseded' ELSE 'leased' END,
                    token = CASE WHEN superseded THEN NULL ELSE gen_random_uuid()::text END,
                    attempts = attempts + CASE WHEN superseded THEN 0 ELSE 1 END,
                    due_at = CASE WHEN superseded THEN entry.due_at ELSE \(now) + $2 * interval '1 microsecond' END,
                    finished_at = CASE WHEN superseded THEN \(now) END
                FROM due WHERE entry.id = due.id
                RETURNING entry.*, due.due_at AS was_due_at
            )
            SELECT \(entryColumns), received_at, attempts, token FROM changed ORDER BY was_due_at, number
            """, name: "claim"
        )

        extend = Statement(
            """
            UPDATE \(entry) SET due_at = \(now) + $3 * interval '1 microsecond'
            WHERE \(isTheClaimers) AND due_at > \(now) RETURNING true
            """, name: "extend"
        )

        complete = Statement(
            "UPDATE \(entry) SET state = 'done', token = NULL, finished_at = \(now) WHERE \(isTheClaimers) RETURNING true",
            name: "complete"
        )

        postpone = Statement(
            """
            UPDATE \(entry) SET state = 'pending', token = NULL, due_at = \(now) + $3 * interval '1 microsecond', last_error = $4
            WHERE \(isTheClaimers) RETURNING true
            """, name: "postpone"
        )

        release = Statement(
            """
            UPDATE \(entry) SET state = 'pending', token = NULL, due_at = \(now), attempts = attempts - 1
            WHERE \(isTheClaimers) RETURNING true
            """, name: "release"
        )

        park = Statement(
            """
            UPDATE \(entry) SET state = 'parked', token = NULL, finished_at = \(now), last_error = $3
            WHERE \(isTheClaimers) RETURNING true
            """, name: "park"
        )

        // The first line's place is found by the index on `due_at`. Only where the lease is not the head's both times count.
        timeUntilDue = Statement(
            """
            SELECT (extract(epoch FROM min(due_at) - \(now)) * 1000000)::bigint FROM (
                (
                    SELECT due_at FROM \(entry) head
                    WHERE \(isUnfinished) AND NOT EXISTS (
                        SELECT FROM \(entry) other
                        WHERE other.subject_key = head.subject_key AND other.finished_at IS NULL AND other.id <> head.id AND (
                            (other.occurred_at, other.number) < (head.occurred_at, head.number)
                            OR other.state = 'leased' AND other.due_at > \(start)
                        )
                    )
                    ORDER BY due_at LIMIT 1
                ) UNION ALL (
                    SELECT greatest(leased.due_at, head.due_at) FROM \(entry) leased CROSS JOIN LATERAL (
                        SELECT id, due_at FROM \(entry) other
                        WHERE other.subject_key = leased.subject_key AND other.finished_at IS NULL
                        ORDER BY occurred_at, number LIMIT 1
                    ) head
                    WHERE leased.state = 'leased' AND leased.due_at > \(start) AND head.id <> leased.id
                )
            ) due
            """, name: "timeUntilDue"
        )

        record = Statement("SELECT \(recordColumns) FROM \(entry) WHERE id = $1", name: "record")

        records = Statement(
            """
            SELECT \(recordColumns) FROM \(entry)
            WHERE state = $1 AND number > CASE WHEN $3::text IS NULL THEN 0 ELSE (SELECT number FROM \(entry) WHERE id = $3) END
            ORDER BY number LIMIT $2
            """, name: "records"
        )

        counts = Statement("SELECT state, count(*) FROM \(entry) GROUP BY state", name: "counts")

        retry = Statement(
            """
            UPDATE \(entry) SET state = 'pending', attempts = 0, due_at = \(now), finished_at = NULL, wanted_even_if_superseded = $2
            WHERE id = $1 AND state IN ('parked', 'dropped', 'superseded') RETURNING true
            """, name: "retry"
        )

        drop = Statement(
            """
            UPDATE \(entry) SET state = 'dropped', finished_at = \(now) WHERE id = $1 AND state IN ('pending', 'parked') RETURNING true
            """, name: "drop"
        )

        purge = Statement(
            """
            DELETE FROM \(entry) WHERE id IN (
                SELECT id FROM \(entry) WHERE state IN ('done', 'superseded', 'dropped') AND finished_at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED
            ) RETURNING true
            """, name: "purge"
        )
    }
}
