# set-up: an application and a request
from wsgiref.util import setup_testing_defaults


def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"tea"]


environ = {"QUERY_STRING": ""}
setup_testing_defaults(environ)
# end of set-up
import io
from contextlib import redirect_stderr
from wsgiref.validate import validator

for close in (False, True):
    with redirect_stderr(io.StringIO()) as stderr:
        body = validator(app)(environ, lambda status, headers: None)
        list(body)
        if close:
            body.close()
        del body
    complaint = stderr.getvalue().partition("Exception")[0]
    print(f"closed: {close},", complaint or "no complaint")
