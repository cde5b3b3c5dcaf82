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
import boto3
from botocore.config import Config
from botocore.exceptions import (
    BotoCoreError, ClientError, ParamValidationError)

s3 = boto3.client("s3")
try:
    s3.get_object(Bucket="tea-shop", Key="lost.txt")
except s3.exceptions.NoSuchKey:
    print("there is no such object")
try:
    s3.head_object(Bucket="tea-shop", Key="lost.txt")
except ClientError as error:
    print(error.response["Error"]["Code"], error.operation_name)
try:
    s3.get_object(Bucket="tea-shop")
except ParamValidationError as error:
    print(str(error).splitlines()[-1])

quick = Config(connect_timeout=2, read_timeout=5, retries={"max_attempts": 0})
away = boto3.client("s3", endpoint_url="http://127.0.0.1:1", config=quick)
try:
    away.get_object(Bucket="tea-shop", Key="lost.txt")
except BotoCoreError as error:  # also where keys are missing
    print("no answer:", type(error).__name__)
