from urllib.parse import urldefrag, urlsplit

TRACKING = ("utm_", "fbclid=", "gclid=")

link = (
    "https://shop.example/teapots?colour=red&utm_source=letter"
    "&utm_campaign=may&size=2&fbclid=IwAR0x&gclid_help=1#reviews"
)

page, fragment = urldefrag(link)
parts = urlsplit(page)
kept = [
    piece for piece in parts.query.split("&")
    if not f"{piece}=".lower().startswith(TRACKING)  # a name may have no value
]
print(parts._replace(query="&".join(kept)).geturl())
print("fragment:", fragment)
