# set-up: without the log
import logging

logging.disable()
# end of set-up
from io import BytesIO

from python_multipart import parse_form
from python_multipart.exceptions import FormParserError, MultipartParseError

form = b'--cut\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--cut--'
cases = [
    ("multipart/form-data; boundary=cut", form),
    ("multipart/form-data; boundary=other", form),
    ("multipart/form-data", form),
    ("application/json", b'{"a": 1}'),
    (None, form),
]
for kind, body in cases:
    headers = {"Content-Type": kind} if kind else {}
    try:
        parse_form(headers, BytesIO(body), print, None)
    except MultipartParseError as error:
        print(f"byte {error.offset}: {error}")
    except FormParserError as error:
        print("cannot be read:", error)
    except ValueError as error:
        print("ValueError:", error)
