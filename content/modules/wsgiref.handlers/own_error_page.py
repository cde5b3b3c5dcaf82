import io
from wsgiref.handlers import BaseCGIHandler
from wsgiref.util import setup_testing_defaults


class FriendlyHandler(BaseCGIHandler):
    error_status = "503 Service Unavailable"
    error_headers = [("Content-Type", "text/plain"), ("Retry-After", "60")]
    error_body = b"We are baking. Try again in a minute."

    def log_exception(self, exc_info):
        print("logged:", exc_info[0].__name__, exc_info[1])


def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    raise RuntimeError("the oven is cold")


environ = {}
setup_testing_defaults(environ)
out = io.BytesIO()
FriendlyHandler(io.BytesIO(), out, io.StringIO(), environ).run(app)
print(out.getvalue().decode().replace("\r\n", "\n"))
