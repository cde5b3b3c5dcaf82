import re
from urllib.parse import quote, urlsplit, urlunsplit

PORTS = {"http": ":80", "https": ":443"}


def normal(url):
    parts = urlsplit(url)
    user, at, host = parts.netloc.rpartition("@")
    host = host.lower().removesuffix(PORTS.get(parts.scheme, ""))
    path = quote(parts.path, safe="/%:@!$&'()*+,;=") or "/"
    path = re.sub("%[0-9a-f]{2}", lambda found: found[0].upper(), path)
    return urlunsplit((parts.scheme, user + at + host, path, parts.query, ""))


visited = set()
for url in (
    "https://example.org/caf%C3%A9",
    "HTTPS://Example.org:443/café#menu",
    "https://example.org/caf%c3%a9",
    "https://[::1]:8443/a%2Fb",
    "https://[::1]:8443/a/b",
    "https://example.org",
    "https://example.org/",
):
    print("seen" if normal(url) in visited else "new ", normal(url))
    visited.add(normal(url))
