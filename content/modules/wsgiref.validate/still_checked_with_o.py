# set-up: an application and a request
from wsgiref.util import setup_testing_defaults


def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return ["tea"]


environ = {"QUERY_STRING": ""}
setup_testing_defaults(environ)
# end of set-up

import subprocess
import sys
from contextlib import closing
from wsgiref.validate import validator

try:
    with closing(validator(app)(environ, lambda *args: None)) as body:
        list(body)
except AssertionError as error:
    print("with -O:" if sys.flags.optimize else "usual:  ", error, flush=True)
if not sys.flags.optimize:
    subprocess.run([sys.executable, "-O", __file__], check=True)
