from urllib.parse import urlsplit

url = "https://Ada@Example.org:8443/books/emma.html?page=2#notes"
parts = urlsplit(url)

for name in ("scheme", "username", "hostname", "port", "path", "query"):
    print(f"{name:<8} {getattr(parts, name)}")

print(parts._replace(scheme="http", netloc="localhost").geturl())
try:
    urlsplit("http://example.org:http/").port
except ValueError as error:
    print("ValueError:", error)
