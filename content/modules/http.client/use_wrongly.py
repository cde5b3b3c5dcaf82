# set-up: a server that says nothing
import socket

listener = socket.create_server(("127.0.0.1", 0))
host, port = listener.getsockname()
# end of set-up
from http.client import HTTPConnection, HTTPException, InvalidURL

client = HTTPConnection(host, port, timeout=10)
for path in ("/books/Emma I", "/café", "/a\r\nX-Evil: 1"):
    try:
        client.request("GET", path)
    except (InvalidURL, UnicodeEncodeError) as error:
        print(f"{path!r:<17} {type(error).__name__}")
        client.close()

client.request("GET", "/books/Emma%20I")
try:
    client.request("GET", "/second")
except HTTPException as error:
    print(f"{'too early':<17} {type(error).__name__}")
client.close()
