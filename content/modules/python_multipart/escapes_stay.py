from io import BytesIO
from urllib.parse import unquote_plus

from python_multipart import parse_form

headers = {"Content-Type": "application/x-www-form-urlencoded"}
found = []
parse_form(headers, BytesIO(b"city=Malm%C3%B6+Syd"), found.append, None)
print(found[0].value)
print(unquote_plus(found[0].value.decode("ascii")))
