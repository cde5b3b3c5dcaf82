# set-up: a server that sends its answer compressed
import gzip
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Report(BaseHTTPRequestHandler):
    def do_GET(self):
        text = "Gemüse;Preis\n".encode("iso-8859-1") * 200
        self.send_response(200)
        self.send_header("Content-Type", "text/csv; charset=iso-8859-1")
        self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(gzip.compress(text))

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Report)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import gzip
from urllib.request import Request, urlopen

url = f"{site}/prices.csv"
request = Request(url, headers={"Accept-Encoding": "gzip"})
with urlopen(request, timeout=10) as answer:
    data = answer.read()
    coding = answer.headers.get("Content-Encoding", "")
    if coding.lower() in ("gzip", "x-gzip"):
        data = gzip.decompress(data)
    charset = answer.headers.get_content_charset("utf-8")
print(charset, "-", data.decode(charset).splitlines()[0])
print(len(data), "bytes unpacked")
