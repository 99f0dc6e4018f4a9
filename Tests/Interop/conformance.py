"""schemathesis over the documents of Spec/, against the simulator: no 5xx, every answer as described, the wrong refused, the fitting taken.

The same data each time. `CONFORMANCE=coverage` adds every boundary of every schema, which takes ten times as long.
"""

import collections
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import yaml

from simulated import BASE_URL, check, finish

HERE = Path(__file__).parent
SPEC = HERE.parent.parent / "Spec"
CHECKS = (
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance", "response_schema_conformance",
    "signed_by_the_platform", "judged_as_described",
)
PHASES = "coverage,fuzzing" if os.environ.get("CONFORMANCE") == "coverage" else "fuzzing"


def run(folder, document, mode):
    tally = Path(folder) / f"{document.stem}-{mode}.json"
    command = [
        Path(sys.executable).with_name("schemathesis"), "--config-file", HERE / "conformance.toml", "run", document, "--url", BASE_URL,
        "--phases", PHASES, "--mode", mode, "--max-examples", "2", "--checks", ",".join(CHECKS), "--no-color",
    ]
    environment = {**os.environ, "PYTHONPATH": str(HERE), "SCHEMATHESIS_HOOKS": "conformance_hooks", "CONFORMANCE_TALLY": str(tally)}
    result = subprocess.run(command, env=environment, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return result, json.loads(tally.read_text()) if tally.exists() else {}


def main():
    documents = sorted((path for path in SPEC.glob("*.yaml") if path.stem not in ("v2", "webhooks")), key=lambda path: -path.stat().st_size)
    runs = [(document, mode) for document in documents for mode in ("positive", "negative")]
    total, fitting = collections.Counter(), set()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        for (document, mode), (result, tally) in zip(runs, pool.map(lambda run_: run(folder, *run_), runs)):
            check(f"{document.stem}: {mode} data", result.returncode == 0, "\n" + result.stdout)
            for operation, counts in tally.items():
                total.update(counts)
                if any(kind.startswith("fitting") for kind in counts):
                    fitting.add(operation)
    print(", ".join(f"{count} {kind}" for kind, count in sorted(total.items())))
    described = {
        f"{method.upper()} {path}"
        for document in documents
        for path, methods in yaml.load(document.read_text(), yaml.CSafeLoader)["paths"].items()
        for method in methods
    }
    check(f"{len(described)} operations were called with what fits them", fitting == described, described ^ fitting)
    finish()


main()
