from email.message import Message
from http.cookiejar import CookieJar, DefaultCookiePolicy
from io import BytesIO
from urllib.request import Request
from urllib.response import addinfourl

policies = {
    "default": DefaultCookiePolicy(),
    "no ads": DefaultCookiePolicy(blocked_domains=[".ads.example"]),
    "shop only": DefaultCookiePolicy(allowed_domains=["shop.example"]),
    "none": DefaultCookiePolicy(allowed_domains=[]),
}

headers = Message()
headers["Set-Cookie"] = "id=17"
for name, policy in policies.items():
    jar = CookieJar(policy)
    for host in ("shop.example", "www.ads.example", "news.example"):
        url = f"https://{host}/"
        answer = addinfourl(BytesIO(), headers, url)
        jar.extract_cookies(answer, Request(url))
    print(f"{name:<11}{sorted(cookie.domain for cookie in jar)}")
