# set-up: a stand-in for S3, which lists three objects at a time, not 1000
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit


class S3(BaseHTTPRequestHandler):
    kept = [f"{number}.txt" for number in range(7)]

    def do_GET(self):
        ask, body = dict(parse_qsl(urlsplit(self.path).query)), ""
        keys = [k for k in self.kept if k.startswith(ask.get("prefix", ""))]
        last = int(ask.get("continuation-token", 0)) + 3
        for k in keys[last - 3:last]:
            body += f"<Contents><Key>{k}</Key></Contents>"
        body = (f"<R>{body}<IsTruncated>{len(keys) > last}</IsTruncated>"
                f"<NextContinuationToken>{last}</NextContinuationToken>"
                "</R>").replace("True", "true")
        self.send_response(200), self.end_headers()
        self.wfile.write(body.encode())

    log_message = lambda *args: None


server = ThreadingHTTPServer(("127.0.0.1", 0), S3)
threading.Thread(target=server.serve_forever, daemon=True).start()
os.environ.update(
    AWS_ENDPOINT_URL=f"http://127.0.0.1:{server.server_port}",
    AWS_ACCESS_KEY_ID="key", AWS_SECRET_ACCESS_KEY="secret",
    AWS_DEFAULT_REGION="eu-north-1", AWS_CONFIG_FILE="none")
# end of set-up
import boto3

s3 = boto3.client("s3")
answer = s3.list_objects_v2(Bucket="tea-shop")
print(len(answer["Contents"]), "of 7, and more:", answer["IsTruncated"])
pages = s3.get_paginator("list_objects_v2").paginate(Bucket="tea-shop")
print(sum(len(page.get("Contents", [])) for page in pages))
