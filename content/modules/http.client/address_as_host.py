from http.client import HTTPConnection, HTTPSConnection, InvalidURL
from urllib.parse import urlsplit

url = "https://example.org/books?page=2"
try:
    HTTPConnection(url)
except InvalidURL as error:
    print("InvalidURL:", error)

parts = urlsplit(url)
client = HTTPSConnection(parts.hostname, parts.port, timeout=10)
target = parts._replace(scheme="", netloc="", fragment="").geturl() or "/"
print(client.host, client.port, target)
