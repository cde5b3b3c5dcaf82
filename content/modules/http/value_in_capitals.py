from http.client import parse_headers
from io import BytesIO

headers = parse_headers(BytesIO(b"Connection: Close\r\n\r\n"))
print(headers["CONNECTION"])
print(headers["connection"] == "close")
print(headers["connection"].lower() == "close")
