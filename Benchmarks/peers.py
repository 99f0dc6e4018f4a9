"""Has this client and clients from PyPI do the same job by turns, and prints one table of rates and ratios."""

import json
import os
import platform
import re
import subprocess
import sys
import urllib.request
from contextlib import contextmanager
from datetime import date
from statistics import median

products, folder = sys.argv[1:]
COUNT = int(os.environ.get("COUNT", 2000))
ROUNDS = int(os.environ.get("ROUNDS", 3))
NOTICES = 300

OURS = "this client"
BARE = "AsyncHTTPClient and swift-crypto alone"


def python(script):
    return lambda job: [sys.executable, f"PyPI/{script}.py", job]


def swift(**names):
    return lambda job: [f"{products}/Peers", names[job]]


# Each takes the words of a job. A client with another crypto library is one more line.
CLIENTS = {
    OURS: swift(call="call", verify="verify"),
    f"{OURS} with OpenSSL": swift(call="call-openssl", verify="verify-openssl"),
    "wechatpayv3": python("sdk"),
    "wechatpayv3, asynchronous": python("sdk_async"),
    "httpx and cryptography alone": python("bare"),
}
FLOORS = {BARE: swift(call="call-bare")}
PEERS = [name for name in CLIENTS if not name.startswith(OURS)]

# The platform has cores of its own, where there are enough.
cores = sorted(os.sched_getaffinity(0))
client_cores, server_cores = (cores[:2], cores[2:]) if len(cores) > 3 else (cores, cores)


def pinned(which, *words):
    return ["taskset", "--cpu-list", ",".join(map(str, which)), *words]


@contextmanager
def server(name, program, *words):
    merchant = f"{folder}/{name}"
    os.mkdir(merchant, 0o700)
    process = subprocess.Popen(
        pinned(server_cores, f"{products}/{program}", "serve", merchant, *words), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        if process.stdout.readline() != "ready\n":
            raise SystemExit(f"{name} did not start.")
        yield merchant, process.pid
    finally:
        process.communicate()


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def run(words, *arguments):
    result = subprocess.run(pinned(client_cores, *words, *map(str, arguments)), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    return result.returncode, result.stdout, result.stderr


def measured(name, words, *arguments):
    status, output, errors = run(words, *arguments)
    if status:
        raise SystemExit(f"{name}: {errors}")
    return json.loads(output)


def require_verification(merchant):
    """Each client must refuse an answer of the simulator whose signature is wrong; a client that does not verify has no place here."""
    with open(f"{merchant}/wechatpay.json") as file:
        faults = json.load(file)["baseURL"] + "/simulator/faults"
    fault = json.dumps({"method": "*", "path": "/v3/*", "effect": "wrong-signature", "occurrence": "always"}).encode()
    urllib.request.urlopen(urllib.request.Request(faults, fault, {"Content-Type": "application/json"})).close()
    for name, words in (CLIENTS | FLOORS).items():
        status, _, errors = run(words("call"), merchant, 1, 1)
        if status == 0 or "signature" not in errors.lower():
            raise SystemExit(f"{name} does not refuse a wrong signature: {errors or 'it says nothing'}")
    urllib.request.urlopen(urllib.request.Request(faults, method="DELETE")).close()


def rounds(clients, job, *arguments, pid=None):
    """The median of each figure, of rounds in which the clients take turns."""
    results = {name: [] for name in clients}
    names = list(clients)
    for number in range(ROUNDS):
        for name in names[number % len(names) :] + names[: number % len(names)]:
            before = cpu_seconds(pid) if pid else 0
            result = measured(name, clients[name](job), *arguments)
            if pid:
                # With the warming up, which the platform has to answer, too.
                result["server"] = cpu_seconds(pid) - before
            results[name].append(result)
    return {name: {figure: median(one[figure] for one in all) for figure in all[0]} for name, all in results.items()}


def openssl():
    """Seconds of a core for one signature and one verification, by the fastest library here that is known of."""
    words = pinned(client_cores[:1], "openssl", "speed", "-seconds", "2", "rsa2048")
    text = subprocess.run(words, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
    sign, verify = map(float, re.search(r"^rsa +2048.*?([0-9.]+) +([0-9.]+)$", text, re.MULTILINE).groups())
    return 1 / sign, 1 / verify


def row(name, result, count, at_once, fastest, floor):
    rate = count / result["seconds"]
    cells = [
        name,
        f"{rate:,.0f}",
        "" if name in PEERS else f"{rate / fastest:.1f}",
        f"{result['cpu'] / count * 1e3:.3f}",
        f"{result['cpu'] / count / floor:.1f}",
        f"{result['p50'] * 1e3:.2f}",
        f"{result['p99'] * 1e3:.2f}",
        f"{result['memory'] / 1e6:.0f}",
    ]
    if "server" in result:
        answered = count + max(at_once, 20) + 1
        cells.append(f"{result['server'] / answered * rate / len(server_cores):.0%}")
    return "| " + " | ".join(cells) + " |"


def table(title, results, count, at_once, floor):
    fastest = max(count / results[name]["seconds"] for name in PEERS)
    with_server = any("server" in result for result in results.values())
    print(f"\n{title}\n")
    heads = ["client", "per second", "× the fastest peer", "CPU ms each", "× openssl's", "p50 ms", "p99 ms", "peak MB"]
    heads += ["platform's cores busy"] if with_server else []
    print("| " + " | ".join(heads) + " |\n| --- |" + " ---: |" * (len(heads) - 1))
    for name, result in results.items():
        print(row(name, result, count, at_once, fastest, floor), flush=True)


sign, verify = openssl()
print(f"{date.today()}, {platform.machine()}, load {os.getloadavg()[0]:.1f} before, median of {ROUNDS} rounds of one run of `make bench-peers`.")
print(f"The client has {len(client_cores)} cores, the platform {len(server_cores)}{'' if client_cores != server_cores else ', the same'}.")
print(f"openssl needs {sign * 1e3:.3f} ms of a core for an RSA signature and {verify * 1e3:.3f} ms to verify one.")
with server("simulator", "Load") as simulator, server("replaying", "Peers") as replaying:
    require_verification(simulator[0])
    for title, (merchant, pid) in [("the simulator", simulator), ("a platform that costs next to nothing", replaying)]:
        for at_once in (1, 16, 256):
            count = COUNT if at_once > 1 else COUNT // 4
            results = rounds(CLIENTS | FLOORS, "call", merchant, at_once, count, pid=pid)
            table(f"{count} calls to {title}, {at_once} at once:", results, count, at_once, sign + verify)
    # Now, since signatures count for five minutes.
    subprocess.run([f"{products}/Peers", "notify", replaying[0], str(NOTICES)], check=True)
    results = rounds(CLIENTS, "verify", replaying[0], COUNT)
    table(f"{COUNT} notifications verified, decrypted and read, one after another:", results, COUNT, 1, verify)
