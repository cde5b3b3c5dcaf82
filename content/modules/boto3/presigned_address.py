# set-up: a stand-in for S3, which keeps objects and checks no signature
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class S3(BaseHTTPRequestHandler):
    def do_GET(self, kept={}):
        key, body, status = self.path.partition("?")[0], b"", 200
        if self.command == "PUT":
            kept[key] = self.rfile.read(int(self.headers["Content-Length"]))
        elif self.command == "DELETE":
            status = 204
            kept.pop(key, None)
        elif key in kept:
            body = kept[key]
        else:
            body, status = b"<Error><Code>NoSuchKey</Code></Error>", 404
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body if self.command != "HEAD" else b"")

    do_PUT = do_DELETE = do_HEAD = do_GET
    log_message = lambda *args: None

server = ThreadingHTTPServer(("127.0.0.1", 0), S3)
threading.Thread(target=server.serve_forever, daemon=True).start()
os.environ.update(
    AWS_ENDPOINT_URL=f"http://127.0.0.1:{server.server_port}",
    AWS_ACCESS_KEY_ID="key", AWS_SECRET_ACCESS_KEY="secret",
    AWS_DEFAULT_REGION="eu-north-1", AWS_CONFIG_FILE="none",
    AWS_REQUEST_CHECKSUM_CALCULATION="when_required")
# end of set-up
import urllib.request
from urllib.parse import parse_qs, urlsplit

import boto3
from botocore.config import Config

s3 = boto3.client("s3", config=Config(signature_version="s3v4"))
s3.put_object(Bucket="tea-shop", Key="menu.txt", Body=b"Assam 6.50")
url = s3.generate_presigned_url(
    "get_object", Params={"Bucket": "tea-shop", "Key": "menu.txt"},
    ExpiresIn=600)  # seconds

parts = urlsplit(url)
print(parts.path, "good for", parse_qs(parts.query)["X-Amz-Expires"], "seconds")
print("signed:", "X-Amz-Signature" in parse_qs(parts.query))
with urllib.request.urlopen(url, timeout=10) as page:  # no boto3, and no key
    print(page.read().decode())
