from email.message import Message
from http.cookiejar import MozillaCookieJar
from io import BytesIO
from pathlib import Path
from urllib.request import Request
from urllib.response import addinfourl

url = "https://shop.example/"
headers = Message()
headers["Set-Cookie"] = "lang=en; Expires=Thu, 01 Jan 2037 00:00:00 GMT"
headers["Set-Cookie"] = "session=a1b2; Secure"

jar = MozillaCookieJar("shop-cookies.txt")
jar.extract_cookies(addinfourl(BytesIO(), headers, url), Request(url))
jar.save()
print(Path("shop-cookies.txt").read_text().splitlines()[-1].split("\t"))

jar.save(ignore_discard=True)
later = MozillaCookieJar("shop-cookies.txt")
later.load(ignore_discard=True)
print("with session cookies:", sorted(cookie.name for cookie in later))
