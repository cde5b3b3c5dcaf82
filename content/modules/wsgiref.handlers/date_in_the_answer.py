import io
from wsgiref.handlers import BaseCGIHandler, SimpleHandler

def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"tea"]

request = {"REQUEST_METHOD": "GET", "SERVER_PROTOCOL": "HTTP/1.1"}
for kind in (SimpleHandler, BaseCGIHandler):
    out = io.BytesIO()
    kind(io.BytesIO(), out, io.StringIO(), request).run(app)
    lines = out.getvalue().decode().splitlines()[:-2]
    print(kind.__name__, [line.split(":")[0] for line in lines])
