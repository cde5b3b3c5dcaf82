# set-up: two visitors at the same time
import threading
from concurrent.futures import ThreadPoolExecutor
from urllib.request import urlopen


def two_visit(server):
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/"
    with ThreadPoolExecutor() as pool:
        for answer in pool.map(urlopen, [url, url]):
            print(answer.status, answer.read().decode())
    server.shutdown()


# end of set-up
from socketserver import ThreadingMixIn
from threading import Barrier
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

door = Barrier(2)  # opens when two requests are inside


def app(environ, start_response):
    door.wait(timeout=10)
    start_response("200 OK", [("Content-Type", "text/plain")])
    threads = environ["wsgi.multithread"]
    return [f"multithread: {threads}".encode()]


class ThreadingServer(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    log_message = lambda *args: None


with make_server("127.0.0.1", 0, app, ThreadingServer, Quiet) as server:
    two_visit(server)  # server.serve_forever() in a program of yours
