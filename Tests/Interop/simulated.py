"""What the clients from PyPI have in common: the running simulator, its control, a notify_url, and the count of checks."""

import json
import os
import queue
import sys
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

CONFIG_PATH = Path(os.environ["CONFIG"])
CONFIG = json.loads(CONFIG_PATH.read_text())
BASE_URL = os.environ["BASE_URL"]

counts = {True: 0, False: 0}


def check(name, condition, detail=""):
    counts[bool(condition)] += 1
    print(f"ok   {name}" if condition else f"FAIL {name} {detail}")


def finish():
    print(f"{counts[True]} passed, {counts[False]} failed")
    sys.exit(1 if counts[False] else 0)


def path(name):
    return str(CONFIG_PATH.parent / CONFIG[name])


def file(name):
    return Path(path(name)).read_text()


def control(path, body):
    request = urllib.request.Request(
        f"{BASE_URL}/simulator/{path}", json.dumps(body).encode(), {"Content-Type": "application/json"}, method="POST"
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)


class Inbox:
    """A notify_url that keeps what it gets, headers and body, and acknowledges it at once."""

    def __init__(self, status, acknowledgement=b""):
        arrivals = self.arrivals = queue.Queue()

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                arrivals.put((self.headers, self.rfile.read(int(self.headers["Content-Length"]))))
                self.send_response(status)
                if acknowledgement:
                    self.send_header("Content-Length", str(len(acknowledgement)))
                self.end_headers()
                self.wfile.write(acknowledgement)

            def log_message(self, *arguments):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_port}/notify"

    def next(self):
        return self.arrivals.get(timeout=20)
