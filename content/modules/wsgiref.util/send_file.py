# set-up: a picture
from pathlib import Path

Path("lake.jpg").write_bytes(b"\xff" * 20_000)
# end of set-up
from wsgiref.util import FileWrapper, is_hop_by_hop


def app(environ, start_response):
    wrapper = environ.get("wsgi.file_wrapper", FileWrapper)
    start_response("200 OK", [("Content-Type", "image/jpeg")])
    return wrapper(open("lake.jpg", "rb"), 8192)


body = app({}, lambda status, headers: None)
print([len(block) for block in body])
body.close()
print("closed:", body.filelike.closed)

for name in ("Content-Type", "Connection", "Transfer-Encoding"):
    print(f"{name:<17} server's business: {is_hop_by_hop(name)}")
