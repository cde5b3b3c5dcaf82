from email.message import Message
from http.cookiejar import CookieJar
from io import BytesIO
from urllib.request import Request
from urllib.response import addinfourl


def answer(url, *cookies):
    headers = Message()
    for cookie in cookies:
        headers["Set-Cookie"] = cookie
    return addinfourl(BytesIO(), headers, url, 200)


jar = CookieJar()
url = "https://shop.example/login"
received = answer(url, "session=a1b2; Secure", "lang=en; Path=/help")
jar.extract_cookies(received, Request(url))

for address in (
    "https://shop.example/basket",
    "https://shop.example/help/faq",
    "http://shop.example/help",
    "https://other.example/",
):
    request = Request(address)
    jar.add_cookie_header(request)
    print(f"{address:<30} {request.get_header('Cookie')}")
