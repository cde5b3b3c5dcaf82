from wsgiref.util import setup_testing_defaults, shift_path_info


def books(environ, start_response):
    return [f"book {shift_path_info(environ)}"]


def authors(environ, start_response):
    return [f"author {environ['PATH_INFO']}, app {environ['SCRIPT_NAME']}"]


APPS = {"books": books, "authors": authors}


def app(environ, start_response):
    part = shift_path_info(environ)
    if part not in APPS:
        return [f"nothing at {part!r}"]
    return APPS[part](environ, start_response)


for path in ("/books/17", "/authors/austen/jane", "/"):
    environ = {"PATH_INFO": path}
    setup_testing_defaults(environ)
    print(f"{path:<22}", app(environ, None)[0])
