"""Turns the benchmarks' results and openssl's rates into one table of operations per second and ratios."""

import json
import sys

text = open(sys.argv[1]).read()
results = json.loads(text[text.index("["):text.rindex("]") + 1])
per_second = {}
for result in results:
    name, metric = result["benchmark"].split(".", 1)[-1], result["primaryMetric"]
    print(result["benchmark"], metric["score"], metric["scoreUnit"])
