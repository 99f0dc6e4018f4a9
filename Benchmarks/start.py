"""Starts the command line again and again, and prints how long it took."""

import json
import os
import platform
import resource
import subprocess
import sys
import time
from datetime import date
from statistics import median

folder, *programs = sys.argv[1:]
TIMES = 30
ORDER = {
    "appid": "wxd678efh567hg6787", "mchid": "1900000109", "description": "充电", "out_trade_no": "1217752501201407033233368018",
    "notify_url": "https://merchant.example.com/notify", "amount": {"total": 100},
}


def quietly(*words):
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def configuration():
    """A merchant with keys of its own; the platform's key is never used."""
    for name in ("apiclient_key", "platform_key"):
        quietly("openssl", "genrsa", "-out", f"{folder}/{name}.pem", "2048")
    quietly("openssl", "rsa", "-in", f"{folder}/platform_key.pem", "-pubout", "-out", f"{folder}/pub_key.pem")
    path = f"{folder}/wechatpay.json"
    with open(path, "w") as file:
        json.dump(
            {
                "mchid": ORDER["mchid"], "merchantSerial": "5F", "privateKey": "apiclient_key.pem", "apiV3Key": "0" * 32,
                "platformPublicKey": "pub_key.pem", "platformPublicKeyID": "PUB_KEY_ID_0114232134912410000000000000",
            },
            file,
        )
    return path


def cpu_seconds():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def measured(words):
    """The median of the seconds from start to end, and of the seconds of a core; the first start, which fills caches, does not count."""
    took, used = [], []
    for _ in range(TIMES + 1):
        cpu, start = cpu_seconds(), time.perf_counter()
        quietly(*words)
        took.append(time.perf_counter() - start)
        used.append(cpu_seconds() - cpu)
    return median(took[1:]), median(used[1:])


call = ["call", "POST", "v3/pay/transactions/native", "--config", configuration(), "--dry-run", "--json", json.dumps(ORDER)]
print(f"{date.today()}, {platform.machine()}, load {os.getloadavg()[0]:.1f} before, median of {TIMES} starts of one run of `make bench-start`.\n")
print("| command | build | ms | CPU ms |\n| --- | --- | ---: | ---: |")
for build, program in zip(["release", "debug"], programs):
    for name, words in [("wechatpay --version", ["--version"]), ("wechatpay call POST v3/… --dry-run", call)]:
        seconds, cpu = measured([program, *words])
        print(f"| `{name}` | {build} | {seconds * 1e3:.0f} | {cpu * 1e3:.0f} |", flush=True)
