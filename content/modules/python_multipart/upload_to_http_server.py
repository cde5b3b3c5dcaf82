# set-up: a server for the class below, which writes no log
import logging
import threading
from http.server import HTTPServer

import httpx

logging.disable()


def serve(handler):
    handler.log_message = lambda *args: None
    server = HTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"
# end of set-up
from http.server import BaseHTTPRequestHandler

from python_multipart import parse_form


class Claims(BaseHTTPRequestHandler):
    timeout = 10  # seconds for a client that sends less than it said

    def do_POST(self):
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or len(length) > 6:  # a megabyte
            return self.send_error(413)
        fields, sizes = {}, {}

        def on_field(field):
            fields[field.field_name.decode()] = (field.value or b"").decode()

        def on_file(file):
            sizes[(file.file_name or b"").decode()] = file.size
            file.close()

        try:
            parse_form(self.headers, self.rfile, on_field, on_file)
        except ValueError:  # also FormParserError
            return self.send_error(400)
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.end_headers()
        self.wfile.write(f"{fields} {sizes}".encode())


site = serve(Claims)
form = {"purpose": "hotel in Malmö"}
scan = {"scan": ("receipt.pdf", b"%PDF-1.7 ...")}
print(httpx.post(site, data=form, files=scan).text)
print(httpx.post(site, json=form).status_code, "for JSON")
