import warnings
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import WSGIWarning, validator


def app(environ, start_response):
    start_response("200", [("Content-Type", "text/plain")])
    return [b"tea"]


warnings.simplefilter("error", WSGIWarning)
for query in (None, "page=2"):
    environ = {} if query is None else {"QUERY_STRING": query}
    setup_testing_defaults(environ)
    try:
        validator(app)(environ, lambda status, headers: None).close()
    except WSGIWarning as warning:
        print(str(warning).partition(";")[0].partition(" should")[0])
