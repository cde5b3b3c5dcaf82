from urllib.parse import quote, unquote, urlsplit, urlunsplit

PORTS = {"http": 80, "https": 443}


def normal(url):
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.port not in (None, PORTS.get(parts.scheme)):
        host += f":{parts.port}"
    path = quote(unquote(parts.path)) or "/"
    return urlunsplit((parts.scheme, host, path, parts.query, ""))


visited = set()
for url in (
    "https://example.org/caf%C3%A9",
    "HTTPS://Example.org:443/café#menu",
    "https://example.org/caf%c3%a9",
    "https://example.org:8443/café",
    "https://example.org",
    "https://example.org/",
):
    print("seen" if normal(url) in visited else "new ", normal(url))
    visited.add(normal(url))
