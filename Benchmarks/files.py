"""Makes a large trade bill, and downloads it from a server of its own in rounds that alternate with `gzip -dc | sha1sum`."""

import gzip
import hashlib
import os
import platform
import random
import statistics
import subprocess
import sys
import time
from datetime import date
from http.server import HTTPServer, SimpleHTTPRequestHandler

program, folder, size = sys.argv[1], sys.argv[2], int(sys.argv[3])
ROUNDS = 3
MIB = 1024 * 1024

HEADS = (
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,"
    "微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注"
)
SUM_HEADS = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"


def yuan(fen):
    return f"{fen // 100}.{fen % 100:02}"


def make_bill(path):
    """Returns its SHA-1, its size and its number of rows."""
    draw = random.Random(1)
    digest, length, count, total = hashlib.sha1(), 0, 0, 0
    with gzip.open(path, "wb", compresslevel=6) as file:

        def write(text):
            nonlocal length
            part = text.encode()
            digest.update(part)
            length += len(part)
            file.write(part)

        write("\ufeff" + HEADS + "\r\n")
        while length < size * MIB:
            rows = []
            for _ in range(10_000):
                fen = draw.randrange(1, 100_000)
                total += fen
                rows.append(
                    f"`2026-11-20 {draw.randrange(24):02}:{draw.randrange(60):02}:{draw.randrange(60):02},`wx8888888888888888,`1900000109,`0,`,"
                    f"`42000000{draw.randrange(10**20):020},`ORDER-{draw.randrange(10**12):012},`o{draw.randrange(16**24):024x},`JSAPI,`SUCCESS,"
                    f"`OTHERS,`CNY,`{yuan(fen)},`0.00,`0,`0,`0.00,`0.00,`,`,`A cup of tea,`,`0.00000,`0.60%,`{yuan(fen)},`0.00,`\r\n"
                )
            write("".join(rows))
            count += len(rows)
        write(f"{SUM_HEADS}\r\n`{count},`{yuan(total)},`0.00,`0.00,`0.00000,`{yuan(total)},`0.00\r\n")
    return digest.hexdigest(), length, count


class Quiet(SimpleHTTPRequestHandler):
    def __init__(self, *arguments):
        super().__init__(*arguments, directory=folder)

    def log_message(self, *_):
        pass


def measured(way, url, sha1):
    output = subprocess.run([program, way, url, sha1, folder], check=True, stdout=subprocess.PIPE, text=True).stdout
    seconds, memory = output.split()
    return float(seconds), int(memory)


bill = f"{folder}/bill.csv.gz"
sha1, length, rows = make_bill(bill)
server = HTTPServer(("127.0.0.1", 0), Quiet)
# A process of its own: the interpreter's lock is not to be waited for.
process = os.fork()
if process == 0:
    server.serve_forever()
    os._exit(0)
url = f"http://127.0.0.1:{server.server_port}/bill.csv.gz"

results = {"gzip": [], "read": [], "save": [], "rows": []}
memory = {"read": 0, "save": 0, "rows": 0}
try:
    for _ in range(ROUNDS):
        start = time.perf_counter()
        output = subprocess.run(f"gzip -dc '{bill}' | sha1sum", shell=True, check=True, stdout=subprocess.PIPE, text=True).stdout
        results["gzip"].append(time.perf_counter() - start)
        assert output.startswith(sha1), "the bill was not made as it was meant to be"
        for way in memory:
            seconds, grown = measured(way, url, sha1)
            results[way].append(seconds)
            memory[way] = max(memory[way], grown)
finally:
    os.kill(process, 9)
    os.waitpid(process, 0)

floor = statistics.median(results["gzip"])
print(f"{date.today()}, {platform.machine()}, {len(os.sched_getaffinity(0))} cores; a trade bill of {length / MIB:.0f} MiB, {rows:,} rows,")
print(f"{os.path.getsize(bill) / MIB:.0f} MiB compressed; the median of {ROUNDS} rounds, the largest growth of memory.")
print()
print("| | MiB/s | beside gzip and sha1sum | memory above idle |")
print("| --- | ---: | ---: | ---: |")
print(f"| `gzip -dc \\| sha1sum` | {length / MIB / floor:.0f} | 1.00 | |")
names = {"read": "downloaded, expanded, proven", "save": "the same, saved", "rows": "the same, read as rows, sums checked"}
for way, name in names.items():
    seconds = statistics.median(results[way])
    print(f"| {name} | {length / MIB / seconds:.0f} | {floor / seconds:.2f} | {memory[way] / MIB:.1f} MiB |")
