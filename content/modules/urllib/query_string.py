from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

query = "topic=engines&topic=numbers&page=2&empty="

print(parse_qs(query))
print(dict(parse_qsl(query, keep_blank_values=True)))

print(urlencode({"q": "tea & cake", "page": 2}))
print(urlencode({"topic": ["engines", "numbers"]}, doseq=True))

parts = urlsplit("https://example.org/find?q=tea&q=cake&sort=#list")
pairs = parse_qsl(parts.query, keep_blank_values=True)
print(parts._replace(query=urlencode([*pairs, ("page", 2)])).geturl())
