from wsgiref.util import setup_testing_defaults


def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    name = environ["PATH_INFO"].strip("/") or "nobody"
    return [f"hello {name}".encode("latin-1")]


def call(app, path, method="GET"):
    seen = []
    path, _, query = path.encode().decode("latin-1").partition("?")
    environ = {"PATH_INFO": path, "QUERY_STRING": query}
    environ["REQUEST_METHOD"] = method
    setup_testing_defaults(environ)
    body = app(environ, lambda status, *rest: seen.append(status))
    text = b"".join(body).decode()  # a generator starts only here
    return seen[-1], text


print(call(app, "/zoë"))
print(call(app, "/"))

environ = {}
setup_testing_defaults(environ)
for name in ("SERVER_NAME", "REQUEST_METHOD", "wsgi.url_scheme"):
    print(f"{name:<15} {environ[name]}")
