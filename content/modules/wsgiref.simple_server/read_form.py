# set-up: a visitor who sends a form
import threading
from urllib.parse import urlencode
from urllib.request import urlopen


def send_form(server, **fields):
    threading.Thread(target=server.handle_request).start()
    url = f"http://127.0.0.1:{server.server_port}/orders"
    with urlopen(url, urlencode(fields).encode(), timeout=10) as answer:
        print(answer.status, answer.read().decode())


# end of set-up
from urllib.parse import parse_qs
from wsgiref.simple_server import WSGIRequestHandler, make_server


def app(environ, start_response):
    kind = ("Content-Type", "text/plain; charset=utf-8")
    if environ["REQUEST_METHOD"] != "POST":
        start_response("405 Method Not Allowed", [kind, ("Allow", "POST")])
        return [b"send a form"]
    try:
        size = int(environ.get("CONTENT_LENGTH") or 0)
        if not 0 <= size <= 10_000:
            raise ValueError("too long, or negative")
        body = environ["wsgi.input"].read(size).decode()
        form = parse_qs(body, errors="strict")
        text = f"{form['pieces'][0]} x {form['article'][0]}"
    except (KeyError, ValueError):
        start_response("400 Bad Request", [kind])
        return [b"article and pieces, please"]
    start_response("201 Created", [kind])
    return [text.encode()]


class Quiet(WSGIRequestHandler):
    timeout = 10  # for a client that sends less than it said
    log_message = lambda *args: None


with make_server("127.0.0.1", 0, app, handler_class=Quiet) as server:
    send_form(server, article="tea", pieces=3)  # or serve_forever()
