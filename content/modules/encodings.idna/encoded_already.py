from encodings.idna import ToASCII
from http.client import HTTPConnection

encoded = ToASCII("bücher").decode() + ".example"
for host in ("bücher.example", encoded):
    connection = HTTPConnection(host)
    connection.send = lambda data: print(data.decode().splitlines()[1])
    connection.request("GET", "/")
