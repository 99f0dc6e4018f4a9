"""Has the inbox's stores measured beside their databases' bare commits, empty and full, and prints one table of rates and ratios."""

import os
import platform
import re
import sqlite3
import subprocess
import sys
import time
from datetime import date

program, folder = sys.argv[1:]
file = folder + "/inbox.sqlite"
url = os.environ["WECHATPAY_TEST_POSTGRESQL"]
MILLION = 1_000_000


def measure(store, *names):
    result = subprocess.run([program, store, *names], check=True, stdout=subprocess.PIPE, text=True)
    return {name: float(rate) for name, rate in (line.split("\t") for line in result.stdout.splitlines())}


def sqlite_commits():
    database = sqlite3.connect(folder + "/bare.sqlite", isolation_level=None)
    # As the inbox's are.
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("PRAGMA fullfsync = ON")
    database.execute("CREATE TABLE bare (id TEXT, body TEXT)")
    count, start = 0, time.monotonic()
    while time.monotonic() < start + 2:
        database.execute("INSERT INTO bare VALUES ('id', ?)", ("a" * 1024,))
        count += 1
    return count / (time.monotonic() - start)


def postgresql_commits(at_once):
    with open(folder + "/insert.sql", "w") as script:
        script.write(f"INSERT INTO bare_{at_once} VALUES ('id', repeat('a', 1024));\n")
    psql(f"CREATE TABLE bare_{at_once} (id text, body text)")
    command = ["pgbench", "-n", "-M", "prepared", "-f", script.name, "-T", "2", "-c", str(at_once), "-j", "2", url]
    result = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return float(re.search(r"^tps = ([0-9.]+)", result.stdout, re.MULTILINE)[1])


def psql(statement):
    subprocess.run(["psql", "--quiet", "-v", "ON_ERROR_STOP=1", url, "-c", statement], check=True)


def fill_sqlite():
    database = sqlite3.connect(file, isolation_level=None)
    database.execute("PRAGMA cache_size = -1000000")
    database.execute(
        f"""
        WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {MILLION}),
            ids (n, id) AS MATERIALIZED (SELECT n, hex(randomblob(16)) FROM numbers)
        INSERT INTO entry (id, event_type, protocol_version, subject, fact, occurred_at, body, state, received_at, attempts, due_at, finished_at)
        SELECT id, 'TRANSACTION.SUCCESS', 'v3', 'transaction:1900000109:' || id, 'TRANSACTION.SUCCESS', 1700000000 + n, zeroblob(100), 'done',
            1700000000 + n, 1, 1700000000 + n, 1700000000 + n
        FROM ids
        """
    )
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def fill_postgresql():
    psql(
        f"""
        INSERT INTO wechatpay_inbox.entry
            (id, event_type, protocol_version, subject_key, subject_fact, occurred_at, body, state, received_at, attempts, due_at, finished_at)
        SELECT id, 'TRANSACTION.SUCCESS', 'v3', 'transaction:1900000109:' || id, 'TRANSACTION.SUCCESS', time, decode(repeat('00', 100), 'hex'),
            'done', time, 1, time, time
        FROM (SELECT md5(n::text) AS id, to_timestamp(1700000000 + n) AS time FROM generate_series(1, {MILLION}) n) done
        """
    )
    psql("VACUUM ANALYZE wechatpay_inbox.entry")


def table(store, bare_commits, commits_at_once, fill):
    bare, at_once = bare_commits(), commits_at_once and commits_at_once()
    # First what must find the store empty; the claims then find what was recorded.
    everything = measure(store, "whole", "record", "record 64", "claim", "claim 16")
    fill()
    full = measure(store, "record 64", "claim 16")
    other, of = (at_once, "bare commits, 64 at once") if at_once else (bare, "bare commits")
    yield "bare commit of one row", bare, None, ""
    if at_once:
        yield "bare commits, 64 at once", at_once, None, ""
    yield "record, one after another", everything["record"], bare, "of the bare commits"
    yield "record, 64 at once", everything["record 64"], other, f"of the {of}"
    yield "claim and complete, one after another", everything["claim"], bare / 2, "of two bare commits each"
    yield "claim 16, complete them at once", everything["claim 16"], other, f"of the {of}"
    yield "notification received, recorded, handled and completed, 64 at once", everything["whole"], other, f"of the {of}"
    yield "record, 64 at once, beside a million done", full["record 64"], everything["record 64"], "of the same without them"
    yield "claim 16, complete them at once, beside a million done", full["claim 16"], everything["claim 16"], "of the same without them"


print(f"{date.today()}, {platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before, one run of `make bench-inbox`.\n")
print("| operation | per second | ratio |\n| --- | ---: | --- |")
for name, *subject in [
    ("SQLite", file, sqlite_commits, None, fill_sqlite),
    ("PostgreSQL", url, lambda: postgresql_commits(1), lambda: postgresql_commits(64), fill_postgresql),
]:
    for what, rate, other, of in table(*subject):
        print(f"| {name}, {what} | {rate:,.0f} | {f'{rate / other:.2f} {of}' if other else ''} |")
