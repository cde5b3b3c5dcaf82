import re
from urllib.parse import quote, unquote_to_bytes, urlsplit, urlunsplit

PORTS = {"http": ":80", "https": ":443"}


def same_signs(text):
    text = quote(text, safe="/%:@!$&'()*+,;=?")
    return re.sub(
        "%[0-9A-Fa-f]{2}",
        lambda sign: quote(unquote_to_bytes(sign[0]), safe=""),
        text,
    )


def normal(url):
    parts = urlsplit(url)
    user, at, host = parts.netloc.rpartition("@")
    host = host.lower().removesuffix(PORTS.get(parts.scheme, ""))
    path, query = same_signs(parts.path or "/"), same_signs(parts.query)
    return urlunsplit((parts.scheme, user + at + host, path, query, ""))


visited = set()
for url in (
    "https://example.org/caf%C3%A9",
    "HTTPS://Example.org:443/café#menu",
    "https://example.org/%63af%c3%a9",
    "https://[::1]:8443/a%2Fb",
    "https://[::1]:8443/a/b",
    "https://example.org",
    "https://example.org/",
):
    print("seen" if normal(url) in visited else "new ", normal(url))
    visited.add(normal(url))
