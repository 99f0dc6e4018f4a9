"""Turns the inbox benchmarks' results and the databases' bare commits into one table of operations per second and ratios."""

import json
import platform
import sqlite3
import sys
import time
from datetime import date

folder = sys.argv[1]
postgresql, postgresql_at_once = map(float, sys.argv[2:4])


def rate(result):
    """Operations per second, from the median wall-clock time of an iteration in microseconds."""
    return 1e6 / result["secondaryMetrics"]["Time (wall clock)"]["scorePercentiles"]["50.0"]


def sqlite():
    """Rows per second that SQLite inserts with a commit each, flushed as the inbox's are."""
    database = sqlite3.connect(folder + "/bare.sqlite", isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("CREATE TABLE bare (id TEXT, body TEXT)")
    count, start = 0, time.monotonic()
    while time.monotonic() < start + 3:
        database.execute("INSERT INTO bare VALUES ('id', ?)", ("a" * 1024,))
        count += 1
    return count / (time.monotonic() - start)


text = open(folder + "/results").read()
rates = {result["benchmark"].split(".")[-1].replace("_", " "): rate(result) for result in json.loads(text[text.index("[{"):])}
print(f"{date.today()}, {platform.machine()}, one run of `Benchmarks/inbox`; PostgreSQL shares the machine.\n")
print("| operation | per second | ratio |\n| --- | ---: | --- |")
for name, bare, bare_at_once in [("SQLite", sqlite(), None), ("PostgreSQL", postgresql, postgresql_at_once)]:
    base = bare_at_once or bare
    of = f"of its bare commits{', 16 at once' if bare_at_once else ''}"
    rows = [
        (f"{name}, bare commit of one row", bare, None, ""),
        (f"{name}, bare commits, 16 at once", bare_at_once, None, ""),
        (f"{name}, record, one after another", rates[f"{name}, record"], bare, "of its bare commit"),
        (f"{name}, record, 64 at once", rates[f"{name}, 640 records, 64 at once"] * 640, base, of),
        (f"{name}, claim and complete, one after another", rates[f"{name}, claim and complete"], bare / 2, "of two bare commits"),
        (f"{name}, claim and complete, 16 at once", rates[f"{name}, 640 claims and completions, 16 at once"] * 640, base, of),
        (f"{name}, from record to completion", rates[f"{name}, 640 from record to completion"] * 640, base / 2, f"of two {of[3:]}"),
    ]
    for label, value, other, of_what in rows:
        if value:
            print(f"| {label} | {value:,.0f} | {f'{value / other:.2f} {of_what}' if other else ''} |")
