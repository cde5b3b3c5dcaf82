# set-up: a visitor, who stops the server when it was answered
import os
import signal
import urllib.request


def visit(server):
    address = server.LISTENERS[0].sock.getsockname()
    if not os.fork():
        url = f"http://{address[0]}:{address[1]}/menu"
        with urllib.request.urlopen(url) as page:
            print(page.status, page.read().decode(), flush=True)
        os.kill(os.getppid(), signal.SIGTERM)
        os._exit(0)
# end of set-up
from gunicorn.app.base import BaseApplication


def shop(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"Tea and cake"]


class Server(BaseApplication):
    def __init__(self, app, **options):
        self.app, self.options = app, options
        super().__init__()

    def load_config(self):
        for name, value in self.options.items():
            self.cfg.set(name, value)

    def load(self):
        return self.app


if __name__ == "__main__":
    Server(shop, bind="127.0.0.1:0", workers=2, loglevel="critical",
           when_ready=visit).run()
