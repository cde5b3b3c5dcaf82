# set-up: an index on 127.0.0.1, which has version 2.0 already
import sysconfig
import twine
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

Path("dist").mkdir()
for version in ("2.0", "2.1"):
    meta = f"Metadata-Version: 2.1\nName: tea\nVersion: {version}\n"
    path = f"dist/tea-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(f"tea-{version}.dist-info/METADATA", meta)
        file.writestr(f"tea-{version}.dist-info/WHEEL", "Wheel-Version: 1.0\n")


class Index(BaseHTTPRequestHandler):
    seen = {b"tea-2.0-py3-none-any.whl"}

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        name = body.partition(b'filename="')[2].partition(b'"')[0]
        status = (400, "File already exists") if name in self.seen else (200,)
        self.seen.add(name)
        self.send_response(*status)
        self.end_headers()

    def log_message(self, *arguments):
        pass


server = HTTPServer(("127.0.0.1", 0), Index)
threading.Thread(target=server.serve_forever, daemon=True).start()
index = f"http://127.0.0.1:{server.server_port}/"
# end of set-up
import os
import subprocess
os.environ["PATH"] = sysconfig.get_path("scripts")
os.environ["TWINE_PASSWORD"] = "pypi-s3cret"
line = ("twine upload --disable-progress-bar --non-interactive "
        f"-u __token__ --repository-url {index} ")
for files in ("*", "tea-2.1*"):
    paths = map(str, sorted(Path("dist").glob(files)))  # as a shell does
    done = subprocess.run([*line.split(), *paths], capture_output=True)
    print(f"dist/{files}", done.returncode,
          b"tea-2.1-py3-none-any.whl" in Index.seen)
