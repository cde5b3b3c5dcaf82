from http.cookiejar import LoadError, MozillaCookieJar
from pathlib import Path

jar = MozillaCookieJar("shop-cookies.txt")
try:
    jar.load()
except FileNotFoundError:
    print("no cookies saved yet:", len(jar))

Path("shop-cookies.txt").write_text('{"session": "a1b2"}\n')
try:
    jar.load()
except (LoadError, UnicodeDecodeError) as error:
    print(type(error).__name__, "- an OSError:", isinstance(error, OSError))

Path("shop-cookies.txt").write_text(
    "# Netscape HTTP Cookie File\n"
    "shop.example\tFALSE\t/\tTRUE\t2114380800\tlang\ten\n"
    "shop.example\tFALSE\t/\tTRUE\t1500000000\told\tx\n"
)
jar.load()
print("loaded:", [(cookie.name, cookie.value) for cookie in jar])
