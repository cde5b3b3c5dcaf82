from urllib.parse import urlsplit

for text in ("tea and cake", "example.org/tea", "http//example.org"):
    print(urlsplit(text)[:3])

parts = urlsplit("example.org/tea")
print("usable:", parts.scheme in ("http", "https") and bool(parts.hostname))
