import io
import sys
from wsgiref.handlers import CGIHandler

def app(environ, start_response):
    print("debug: looking for tea")
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"tea"]

screen, sys.stdout = sys.stdout, io.TextIOWrapper(io.BytesIO())
CGIHandler().run(app)
sys.stdout.flush()
print(sys.stdout.buffer.getvalue().decode().splitlines(), file=screen)
