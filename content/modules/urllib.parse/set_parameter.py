from urllib.parse import parse_qsl, urlencode, urlsplit


def with_parameter(url, name, value):
    parts = urlsplit(url)
    pairs = [p for p in parse_qsl(parts.query, True) if p[0] != name]
    query = urlencode([*pairs, (name, value)])
    return parts._replace(query=query).geturl()


search = "https://example.org/find?q=tea+%26+cake&page=1&debug="

print(with_parameter(search, "page", 2))
print(with_parameter("https://example.org/find#top", "q", "crème"))
