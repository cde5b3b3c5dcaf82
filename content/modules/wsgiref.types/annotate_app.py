from collections.abc import Iterable
from typing import get_type_hints
from wsgiref.types import StartResponse, WSGIEnvironment
from wsgiref.util import setup_testing_defaults


def app(
    environ: WSGIEnvironment, start_response: StartResponse
) -> Iterable[bytes]:
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"you came by {environ['REQUEST_METHOD']}".encode()]


def start(status, headers, exc_info=None):
    print(status)


print(get_type_hints(app)["environ"])

environ: WSGIEnvironment = {}
setup_testing_defaults(environ)
print(b"".join(app(environ, start)))
