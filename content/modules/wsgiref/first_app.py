from html import escape
from urllib.parse import parse_qs
from wsgiref.util import setup_testing_defaults


def app(environ, start_response):
    query = parse_qs(environ.get("QUERY_STRING", ""))
    name = query.get("name", ["stranger"])[0]
    headers = [("Content-Type", "text/html; charset=utf-8")]
    start_response("200 OK", headers)
    return [f"<h1>Hello {escape(name)}</h1>".encode()]


def show(status, headers):
    print(status, headers)


for query in ("name=Ada", "name=%3Cscript%3E"):
    environ = {"QUERY_STRING": query}
    setup_testing_defaults(environ)
    print(b"".join(app(environ, show)).decode())
