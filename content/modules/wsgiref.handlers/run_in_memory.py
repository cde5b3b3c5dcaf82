import io
import sys
from wsgiref.handlers import BaseCGIHandler
from wsgiref.util import setup_testing_defaults


def app(environ, start_response):
    size = int(environ.get("CONTENT_LENGTH") or 0)
    text = environ["wsgi.input"].read(size).decode()
    start_response("200 OK", [("Content-Type", "text/plain")])
    yield f"{len(text.split())} words".encode()


body = b"bring cake and tea"
environ = {"REQUEST_METHOD": "POST", "CONTENT_LENGTH": str(len(body))}
setup_testing_defaults(environ)
out = io.BytesIO()
handler = BaseCGIHandler(io.BytesIO(body), out, sys.stderr, environ)
handler.run(app)

print(out.getvalue().decode().replace("\r\n", "\n"))
