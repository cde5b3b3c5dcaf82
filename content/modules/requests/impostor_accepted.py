# set-up: a server with a certificate that nobody knows
import ssl
import subprocess
import threading
from http.server import HTTPServer, SimpleHTTPRequestHandler

subprocess.run(
    "openssl req -x509 -newkey rsa:2048 -nodes -keyout own.key -out own.pem"
    " -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1"
    " -addext keyUsage=critical,keyCertSign,digitalSignature".split(),
    check=True, capture_output=True,
)


class Quiet(SimpleHTTPRequestHandler):
    log_message = lambda *args: None


context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain("own.pem", "own.key")
server = HTTPServer(("127.0.0.1", 0), Quiet)
server.socket = context.wrap_socket(server.socket, server_side=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"https://127.0.0.1:{server.server_port}/"
# end of set-up
import warnings
import requests

warnings.simplefilter("ignore")  # InsecureRequestWarning
for options in ({}, {"verify": False}, {"verify": "own.pem"}):
    try:
        print(options, requests.get(url, timeout=5, **options).status_code)
    except requests.exceptions.SSLError:
        print(options, "SSLError")
