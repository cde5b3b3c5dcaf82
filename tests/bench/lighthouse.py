"""Lighthouse's mobile profile on each kind of page: the median of several runs.

python -m tests.bench.lighthouse [RUNS]     after `make site`; needs npm
"""

from __future__ import annotations

import gzip
import http.server
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

from tests import find_browser
from tests.bench.visit import PACKED, PAGES
from tests.conftest import ROOT
from tests.served import PREFIX

FOLDER = Path(__file__).with_name("lighthouse")
CATEGORIES = {"performance": 99, "accessibility": 100, "best-practices": 100, "seo": 100}
AUDITS = {
    "first-contentful-paint": ("first paint", 1000, " s"),
    "largest-contentful-paint": ("largest paint", 1000, " s"),
    "total-blocking-time": ("blocked", 1, " ms"),
    "cumulative-layout-shift": ("shift", 1, ""),
}


def main(runs: int = 3) -> None:
    """Print the scores."""
    if shutil.which("npm") is None:
        print("  not measured: npm was not found")
        return
    browser = find_browser.find_whole()
    if browser is None:
        print("  not measured: no Chromium or Chrome as people have it was found")
        return
    tool = FOLDER / "node_modules/.bin/lighthouse"
    if not tool.is_file():
        subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--silent", "--prefix", str(FOLDER)], check=True)  # fmt: skip
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Packing)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}{PREFIX}"
    for address in PAGES:
        found = [_measure(tool, browser, f"{base}{address}") for _ in range(runs)]
        scores = [
            f"{name} {statistics.median(one['categories'][name]['score'] * 100 for one in found):.0f} ({target})"
            for name, target in CATEGORIES.items()
        ]
        audits = [
            f"{words} {statistics.median(one['audits'][name]['numericValue'] for one in found) / unit:.3g}{suffix}"
            for name, (words, unit, suffix) in AUDITS.items()
        ]
        print(f"  {address or 'home':<36} {', '.join(scores)}", flush=True)
        print(f"  {'':<36} {', '.join(audits)}", flush=True)
    server.shutdown()


def _measure(tool: Path, browser: str, address: str) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as name:
        report = Path(name) / "report.json"
        flags = " ".join(["--headless=new", *find_browser.FLAGS])
        subprocess.run(
            [str(tool), address, "--quiet", "--output=json", f"--output-path={report}", f"--chrome-flags={flags}"],
            env=os.environ | {"CHROME_PATH": browser},
            check=True,
            capture_output=True,
        )  # fmt: skip
        data: dict[str, Any] = json.loads(report.read_text("utf-8"))
        return data


class _Packing(http.server.SimpleHTTPRequestHandler):
    """Sends what can be compressed compressed, as the servers of the published site do."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        place = ROOT / "site" / self.path.partition("?")[0].removeprefix(PREFIX)
        file = place / "index.html" if place.is_dir() else place
        body = file.read_bytes() if file.is_file() else b""
        kind = self.guess_type(file)
        self.send_response(200 if file.is_file() else 404)
        if any(one in kind for one in PACKED):
            body = gzip.compress(body, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header(
            "Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text/") else kind
        )
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
