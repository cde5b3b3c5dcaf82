import re
from contextlib import closing
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator


def app_with(headers, body):
    def app(environ, start_response):
        start_response("200 OK", headers)
        return body

    return validator(app)


plain = [("Content-Type", "text/plain")]
apps = {
    "correct": app_with(plain, [b"hello"]),
    "str body": app_with(plain, ["hello"]),
    "no type": app_with([], [b"hello"]),
    "number": app_with([*plain, ("Content-Length", 5)], [b"hello"]),
    "no list": app_with(plain, b"hello"),
}
for name, app in apps.items():
    environ = {"QUERY_STRING": ""}
    setup_testing_defaults(environ)
    try:
        with closing(app(environ, lambda status, headers: None)) as body:
            print(f"{name:<8} {b''.join(body)}")
    except AssertionError as error:
        print(f"{name:<8} {re.split('[(,]', str(error))[0].strip()}")
