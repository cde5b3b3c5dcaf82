from urllib.parse import parse_qsl, urldefrag, urlencode, urlsplit

TRACKING = ("utm_", "fbclid", "gclid")

link = (
    "https://shop.example/teapots?colour=red&utm_source=letter"
    "&utm_campaign=may&size=2&fbclid=IwAR0x#reviews"
)

page, fragment = urldefrag(link)
parts = urlsplit(page)
kept = [
    (name, value)
    for name, value in parse_qsl(parts.query, keep_blank_values=True)
    if not name.startswith(TRACKING)
]
print(parts._replace(query=urlencode(kept)).geturl())
print("fragment:", fragment)
