from http.client import HTTPConnection, HTTPSConnection, InvalidURL
from urllib.parse import urlsplit

url = "https://example.org/books?page=2"
try:
    HTTPConnection(url)
except InvalidURL as error:
    print("InvalidURL:", error)

parts = urlsplit(url)
client = HTTPSConnection(parts.hostname, parts.port or 443, timeout=10)
target = (parts.path or "/") + ("?" + parts.query if parts.query else "")
print(client.host, client.port, target)
