# set-up: a server that tells when it is called; the warning is left out
import threading
import warnings
from http.server import BaseHTTPRequestHandler, HTTPServer


class Watching(BaseHTTPRequestHandler):
    def do_GET(self):
        print("fetched", self.path)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b'{"type": "integer"}')

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Watching)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
warnings.simplefilter("ignore")
# end of set-up
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.exceptions import Unresolvable

schema = {"$ref": f"{site}/secret/host"}
print(Draft202012Validator(schema).is_valid(6))
try:
    Draft202012Validator(schema, registry=Registry()).is_valid(6)
except Unresolvable:
    print("Unresolvable")
