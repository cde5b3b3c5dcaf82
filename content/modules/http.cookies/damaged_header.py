from http.cookies import CookieError, SimpleCookie


def lenient(header):
    pairs = (part.strip().partition("=") for part in header.split(";"))
    return {name: value for name, equals, value in pairs if equals}


for header in ("theme=dark; size=12", "theme=dark; stray; size=12"):
    cookies = SimpleCookie(header)
    found = {name: morsel.value for name, morsel in cookies.items()}
    print(header)
    print("   strict: ", found)
    print("   lenient:", lenient(header))

try:
    cookies["two words"] = "dark"
except CookieError as error:
    print("CookieError:", error)
