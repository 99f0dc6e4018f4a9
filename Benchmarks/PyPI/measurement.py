"""The measurement's job for clients in Python: a merchant's files, steps at once by threads or tasks, and what they took, as JSON."""

import asyncio
import json
import resource
import sys
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

FOLDER = Path(sys.argv[2])
CONFIG = json.loads((FOLDER / "wechatpay.json").read_text())
BASE_URL = CONFIG["baseURL"]
NOTIFY_URL = "https://merchant.example.com/notify"
PREFIX = uuid.uuid4().hex[:16]
QUERIED = PREFIX + "queried"


def file(name):
    return (FOLDER / name).read_text()


def notices():
    return [(notice["headers"], notice["body"]) for notice in json.loads((FOLDER / "notifications.json").read_text())]


def measure(step, at_once, count):
    """Has `at_once` threads take steps."""

    def lane(first, count):
        return [timed(first + number) for number in range(0, count, at_once)]

    def timed(number):
        start = time.perf_counter()
        step(number)
        return time.perf_counter() - start

    with ThreadPoolExecutor(at_once) as threads:

        def durations(count, first):
            return [duration for part in threads.map(lambda number: lane(first + number, count - number), range(at_once)) for duration in part]

        durations(max(at_once, 20), 0)
        cpu, start = time.process_time(), time.perf_counter()
        report(durations(count, 1_000_000), time.perf_counter() - start, time.process_time() - cpu)


async def measure_tasks(step, at_once, count):
    """Has `at_once` tasks take steps."""

    async def lane(first, count):
        return [await timed(first + number) for number in range(0, count, at_once)]

    async def timed(number):
        start = time.perf_counter()
        await step(number)
        return time.perf_counter() - start

    async def durations(count, first):
        parts = await asyncio.gather(*(lane(first + number, count - number) for number in range(at_once)))
        return [duration for part in parts for duration in part]

    await durations(max(at_once, 20), 0)
    cpu, start = time.process_time(), time.perf_counter()
    report(await durations(count, 1_000_000), time.perf_counter() - start, time.process_time() - cpu)


def report(durations, seconds, cpu):
    durations.sort()
    count = len(durations)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    print(
        json.dumps({"seconds": seconds, "cpu": cpu, "p50": durations[count // 2], "p99": durations[count * 99 // 100], "memory": peak})
    )


def main(**jobs):
    """`program JOB FOLDER [AT-ONCE] COUNT`"""
    jobs[sys.argv[1]](*map(int, sys.argv[3:]))
