from http.client import HTTPConnection, HTTPSConnection

for client in (
    HTTPConnection("example.org"),
    HTTPSConnection("example.org"),
    HTTPConnection("example.org", 443),
):
    encrypted = isinstance(client, HTTPSConnection)
    print(client.port, "encrypted" if encrypted else "plain text")
