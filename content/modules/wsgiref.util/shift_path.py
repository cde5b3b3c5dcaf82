from wsgiref.util import setup_testing_defaults, shift_path_info

PLAIN = [("Content-Type", "text/plain; charset=utf-8")]


def books(environ, start_response):
    start_response("200 OK", PLAIN)
    number = shift_path_info(environ) or "?"  # None: the path ends here
    return [f"book {number}".encode("latin-1")]


def authors(environ, start_response):
    start_response("200 OK", PLAIN)
    path, mount = environ["PATH_INFO"], environ["SCRIPT_NAME"]
    return [f"author {path}, app {mount}".encode("latin-1")]


APPS = {"books": books, "authors": authors}


def app(environ, start_response):
    part = shift_path_info(environ)
    if part not in APPS:
        start_response("404 Not Found", PLAIN)
        return [f"nothing at '{part}'".encode("latin-1")]
    return APPS[part](environ, start_response)


for path in ("/books/17", "/authors/austen/jane", "/"):
    environ = {"PATH_INFO": path.encode().decode("latin-1")}
    setup_testing_defaults(environ)
    print(f"{path:<21} ", end="")
    pieces = app(environ, lambda status, headers: print(status[:3], end=" "))
    print(pieces[0].decode())
