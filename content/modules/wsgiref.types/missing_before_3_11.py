from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

def app(environ: WSGIEnvironment, start_response: StartResponse):
    return [b"tea"]

print("module needed to run:", "wsgiref.types" in sys.modules)
print(app({}, None))
