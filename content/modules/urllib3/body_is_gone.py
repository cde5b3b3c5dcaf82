# set-up: a server with a greeting
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Greeting(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(404)
        self.end_headers()
        self.wfile.write("Grüße".encode())

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Greeting)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import urllib3

answer = urllib3.request("GET", site)
print("no exception:", answer.status)
print(answer.data, answer.data.decode())
streamed = urllib3.request("GET", site, preload_content=False)
print(streamed.read(), streamed.read())
