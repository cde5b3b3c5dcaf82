from email.message import Message
from http.cookiejar import CookieJar
from io import BytesIO
from urllib.request import Request
from urllib.response import addinfourl

jar = CookieJar()
for host in ("shop.example", "news.example"):
    headers = Message()
    headers["Set-Cookie"] = "session=a1b2"
    headers["Set-Cookie"] = "lang=en; Max-Age=86400"
    url = f"https://{host}/"
    jar.extract_cookies(addinfourl(BytesIO(), headers, url), Request(url))


def show(step):
    print(f"{step:<16}", *sorted(f"{c.domain}{c.path}:{c.name}" for c in jar))


show("all")
jar.clear("shop.example", "/", "lang")
show("without one")
jar.clear_session_cookies()
show("sessions ended")
try:
    jar.clear("bank.example")
except KeyError as error:
    print("KeyError:", error)
