from urllib.parse import unquote_plus, urlencode, urlsplit


def with_parameter(url, name, value):
    parts = urlsplit(url)
    kept = [
        piece for piece in parts.query.split("&")
        if piece and unquote_plus(piece.partition("=")[0]) != name
    ]
    query = "&".join([*kept, urlencode({name: value}, doseq=True)])
    return parts._replace(query=query).geturl()


search = "https://example.org/find?q=tea+%26+cake&page=1&debug="

print(with_parameter(search, "page", 2))
print(with_parameter("https://example.org/find#top", "q", "crème"))
