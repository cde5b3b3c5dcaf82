from urllib.parse import urlsplit


def problem(text):
    if not text.isprintable() or " " in text or "\\" in text:
        return "blank, control character or backslash"
    try:
        parts = urlsplit(text)
        parts.port  # raises if it is no port number
    except ValueError as error:
        return type(error).__name__
    if parts.scheme not in ("http", "https"):
        return f"scheme {parts.scheme!r}"
    return None if parts.hostname else "no host"


for text in (
    "https://example.org/tea",
    "HTTP://[::1]:8080/",
    "example.org/tea",
    "localhost:8000/tea",
    "javascript:alert(1)",
    "https:///tea",
    "https://example.org:99999/",
    "https://[::1/",
    "https://tea.example\\@evil/",
):
    print(f"{text:<27} {problem(text) or 'fine'}")
