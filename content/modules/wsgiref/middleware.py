from hmac import compare_digest
from wsgiref.util import setup_testing_defaults


def shop(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"tea, ", b"mugs"]


def members_only(app):
    def guarded(environ, start_response):
        given = environ.get("HTTP_AUTHORIZATION", "").encode("latin-1")
        if not compare_digest(given, b"Bearer a1b2"):
            headers = [
                ("WWW-Authenticate", "Bearer"),
                ("Content-Type", "text/plain"),
            ]
            start_response("401 Unauthorized", headers)
            return [b"members only"]
        return app(environ, start_response)

    return guarded


def announce(status, headers):
    print(status)


for token in ("Bearer a1b2", "Bearer guess"):
    environ = {"HTTP_AUTHORIZATION": token}
    setup_testing_defaults(environ)
    print("   ", b"".join(members_only(shop)(environ, announce)))
