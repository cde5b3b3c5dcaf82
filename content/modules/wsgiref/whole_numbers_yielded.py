from wsgiref.util import setup_testing_defaults

environ = {}
setup_testing_defaults(environ)
for body in (b"tea", [b"tea"]):
    def app(environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain")])
        return body

    pieces = app(environ, lambda status, headers: None)
    print(f"{body!s:10} sends", [piece for piece in pieces])
