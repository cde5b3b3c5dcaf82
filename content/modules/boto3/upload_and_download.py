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
with open("report.csv", "w") as file:
    file.write("city,cups\nOslo,120\n")
# end of set-up
from pathlib import Path

import boto3

s3 = boto3.client("s3")
s3.upload_file("report.csv", "tea-shop", "2024/report.csv",
               ExtraArgs={"ContentType": "text/csv"})
s3.download_file("tea-shop", "2024/report.csv", "copy.csv")
print(Path("copy.csv").read_text())

s3.put_object(Bucket="tea-shop", Key="note.txt", Body="für Zoë")
answer = s3.get_object(Bucket="tea-shop", Key="note.txt")
print(answer["ContentLength"], answer["Body"].read().decode())
s3.delete_object(Bucket="tea-shop", Key="note.txt")
