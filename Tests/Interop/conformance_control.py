"""schemathesis over the control API's own document: no 5xx, and every answer as described. Runs alone, for it moves the clock and changes the keys."""

import subprocess
import sys
from pathlib import Path

from simulated import BASE_URL, check, finish

HERE = Path(__file__).parent
DOCUMENT = HERE.parent.parent / "Sources" / "WeChatPaySimulator" / "Control" / "openapi.yaml"
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,response_schema_conformance"

command = [
    Path(sys.executable).with_name("schemathesis"), "--config-file", HERE / "conformance_control.toml", "run", DOCUMENT,
    "--url", f"{BASE_URL}/simulator", "--phases", "coverage,fuzzing", "--max-examples", "10", "--checks", CHECKS, "--no-color",
]
result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
check("the control API", result.returncode == 0, "\n" + result.stdout)
finish()
