"""Turns the benchmarks' results and openssl's rates into one table of operations per second and ratios."""

import json
import platform
import sys
from datetime import date

text = open(sys.argv[1]).read()
openssl_sign, openssl_verify = map(float, sys.argv[2:4])


def rate(result):
    """Operations per second, from the median wall-clock time of an iteration in microseconds."""
    return 1e6 / result["secondaryMetrics"]["Time (wall clock)"]["scorePercentiles"]["50.0"]


rates = {result["benchmark"].split(".")[-1].replace("_", " "): rate(result) for result in json.loads(text[text.index("[{"):])}

rows = [
    ("sign", rates["sign"], "of the bare library", rates["sign, bare library"]),
    ("sign, bare library", rates["sign, bare library"], "of openssl", openssl_sign),
    ("openssl sign", openssl_sign, "", None),
    ("verify", rates["verify"], "of the bare library", rates["verify, bare library"]),
    ("verify, bare library", rates["verify, bare library"], "of openssl", openssl_verify),
    ("openssl verify", openssl_verify, "", None),
    ("APIv3 resource, decrypt 1 KiB", rates["APIv3 resource, decrypt 1 KiB"], "", None),
    ("call, one after another", rates["call, one after another"], "of what two bare signatures a call allow", rates["sign, bare library"] / 2),
    ("call, 64 at once", rates["640 calls, 64 at once"] * 640, "of the same on one core", rates["sign, bare library"] / 2),
]
print(f"{date.today()}, {platform.machine()}, one run of `make bench`; client and simulator share the machine.")
print("A call is signed by the client, verified and signed by the simulator, and verified by the client.\n")
print(f"| operation | per second | ratio |\n| --- | ---: | --- |")
for name, value, of, other in rows:
    print(f"| {name} | {value:,.0f} | {f'{value / other:.2f} {of}' if other else ''} |")

step = {name.removeprefix("100 notifications, "): 1e4 / value for name, value in rates.items() if name.startswith("100 notifications, ")}
whole = step["receive and take its event"]
shares = [
    ("headers checked, key found, text put together", step["receive"] - step["open without verifying"] - step["bare RSA verify of it"]),
    ("RSA verify, bare library", step["bare RSA verify of it"]),
    ("envelope decoded", step["open without verifying"] - step["decrypt its resource"]),
    ("base64 and AES-GCM", step["decrypt its resource"]),
    ("resource read and decoded to its event", step["take its event"]),
]
print(f"\nNotifications of APIv3 ({len(shares)} steps, one core): {1e6 / whole:,.0f} per second from request to typed event,")
print(f"{step['bare RSA verify of it'] / whole:.2f} of the bare RSA verify's {1e6 / step['bare RSA verify of it']:,.0f};")
print(f"read as a JSON value instead, {1e6 / step['receive and read as JSON']:,.0f}.")
print(f"Foundation's decoder alone takes {step['decode its resource by Foundation alone']:.1f} µs for the resource.\n")
print("| step | µs | share |\n| --- | ---: | ---: |")
for name, value in shares:
    print(f"| {name} | {value:.1f} | {value / whole:.0%} |")
