from http.cookies import CookieError, SimpleCookie


def lenient(header):
    pairs = (part.partition("=") for part in header.split(";"))
    return {name.strip(): value.strip()
            for name, equals, value in pairs if equals}


for header in ("theme=dark", "theme=dark; stray; a=1", "theme=dark; a/b=1"):
    print(header)
    try:
        found = {m.key: m.value for m in SimpleCookie(header).values()}
    except CookieError as error:
        found = f"CookieError: {error}"
    print("   strict: ", found)
    print("   lenient:", lenient(header))
