from collections.abc import Iterable
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment


class VisitCounter:
    def __init__(self, app: WSGIApplication) -> None:
        self.app = app
        self.visits: dict[str, int] = {}

    def __call__(
        self, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        self.visits[path] = self.visits.get(path, 0) + 1
        return self.app(environ, start_response)


def shop(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"tea"]


def start(status, headers, exc_info=None):
    pass


counted = VisitCounter(shop)
app: WSGIApplication = counted  # a type checker agrees
for path in ("/tea", "/mugs", "/tea"):
    app({"PATH_INFO": path}, start)
print(counted.visits)
