import socket
from http.client import HTTPConnection

with socket.create_server(("127.0.0.1", 0)) as silent:
    client = HTTPConnection(*silent.getsockname(), timeout=0.2)
    client.request("GET", "/")
    try:
        client.getresponse()
    except TimeoutError as error:
        print("TimeoutError:", error)
    client.close()
print("set by default:", socket.getdefaulttimeout())
