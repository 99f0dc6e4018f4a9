"""Loads a simulator, and prints what it answers in a second of one core's time beside the RSA signatures that the core makes in it."""

import os
import platform
import subprocess
import sys
from contextlib import contextmanager
from datetime import date
from statistics import median

program, folder = sys.argv[1:]
ROUNDS = int(os.environ.get("ROUNDS", 3))
CONNECTIONS = 64
OPEN_CONNECTIONS = 10_000

# The one who loads has a core of its own, where there are several; the server has the others.
cores = sorted(os.sched_getaffinity(0))
generator_cores, server_cores = (cores[:1], cores[1:]) if len(cores) > 1 else (cores, cores)


def pinned(which, *words):
    return ["taskset", "--cpu-list", ",".join(map(str, which)), program, *words]


def numbers(which, *words):
    result = subprocess.run(pinned(which, *words), check=True, stdout=subprocess.PIPE, text=True)
    return list(map(float, result.stdout.split("\t")))


@contextmanager
def server(name, *state):
    merchant = f"{folder}/{name}"
    process = subprocess.Popen(pinned(server_cores, "serve", merchant, *state), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        if process.stdout.readline() != "ready\n":
            raise SystemExit("The simulator did not start.")
        yield merchant, str(process.pid)
    finally:
        process.communicate()


def bare_signatures():
    return numbers(server_cores, "sign", str(len(server_cores)))


def measured(merchant, pid, case):
    """Calls a second, those of one core's second, and the signatures that a core makes in one."""
    # Before and after, since others may use the machine, too.
    signatures = bare_signatures()
    calls, calls_of_core = numbers(generator_cores, "drive", merchant, pid, case, str(CONNECTIONS))
    signatures += bare_signatures()
    return calls, calls_of_core, sum(signatures) / 2


def rates():
    results = {}
    for number in range(ROUNDS):
        for where, state in [("in memory", []), ("in a file", [f"{folder}/state-{number}.sqlite"])]:
            with server(f"{where.replace(' ', '-')}-{number}", *state) as (merchant, pid):
                for what, case in [
                    ("an order queried", "query"),
                    ("an order placed", "place"),
                    ("an operation without rules", "described"),
                    ("an order queried in APIv2, which has no RSA", "v2"),
                ]:
                    if state and case == "described":
                        continue
                    results.setdefault(f"{what}, {where}", []).append(measured(merchant, pid, case))
    return results


# How long RSA keys take is chance.
first, later = map(median, zip(*(numbers(cores, "start") for _ in range(7 * ROUNDS))))
print(
    f"{date.today()}, {platform.machine()}, {len(cores)} cores, load {os.getloadavg()[0]:.1f} before,"
    f" median of {ROUNDS} rounds of one run of `make bench-simulator`."
)
print(f"The server has {len(server_cores)} cores, the generator one. It sends signed calls over {CONNECTIONS} connections and verifies each answer.\n")
print("| call | per second | per second of one core | of RSA signing alone |\n| --- | ---: | ---: | ---: |")
for name, rounds in rates().items():
    calls, calls_of_core, signatures = map(median, zip(*rounds))
    share = median(calls / signatures for _, calls, signatures in rounds)
    print(f"| {name} | {calls:,.0f} | {calls_of_core:,.0f} | {share:.0%} of {signatures:,.0f} |")
print(
    f"\nStart until the first call can come, in memory: {first:.0f} ms for the first of a process, {later:.0f} ms for later ones"
    f" (median of {7 * ROUNDS} processes)."
)
# Nothing is measured of its speed here, and one core might keep too few connections busy: the server closes those that are idle.
with server("connections") as (merchant, pid):
    memory, calls, verified, stays = numbers(cores, "connect", merchant, pid, str(OPEN_CONNECTIONS))
print(
    f"{OPEN_CONNECTIONS:,} open connections, opened twice, and kept for 45 seconds: {calls:,.0f} calls answered over them, {verified:,.0f} of those signed and"
    f" verified, none failed; {memory / 1024:.1f} KiB of the server's memory for each, {stays / 1024:.2f} KiB more after the second time."
)
