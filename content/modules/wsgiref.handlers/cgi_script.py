import os
import subprocess
import sys
from wsgiref.handlers import CGIHandler


def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    path = environ.get("PATH_INFO", "")  # an empty one may be left out
    return [f"{environ['REQUEST_METHOD']} {path}".encode("latin-1")]


if "GATEWAY_INTERFACE" in os.environ:  # a web server has started us
    CGIHandler().run(app)
else:
    request = {
        "GATEWAY_INTERFACE": "CGI/1.1",
        "REQUEST_METHOD": "GET",
        "PATH_INFO": "/tea",
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
    }
    answer = subprocess.check_output(
        [sys.executable, __file__], env=os.environ | request
    )
    for line in answer.splitlines():
        print(line.decode())
