from email.message import Message
from http.cookiejar import CookieJar, DefaultCookiePolicy
from io import BytesIO
from urllib.request import Request
from urllib.response import addinfourl

policies = {
    "default": DefaultCookiePolicy(),
    "no ads": DefaultCookiePolicy(
        blocked_domains=["ads.example", ".ads.example"]
    ),
    "shop only": DefaultCookiePolicy(
        allowed_domains=["shop.example", ".shop.example"]
    ),
    "none": DefaultCookiePolicy(allowed_domains=[]),
}

for name, policy in policies.items():
    jar = CookieJar(policy)
    for host in ("shop.example", "ads.example", "www.ads.example"):
        headers = Message()
        headers["Set-Cookie"] = "id=17"
        headers["Set-Cookie"] = f"lang=en; Domain={host}"
        url = f"https://{host}/"
        answer = addinfourl(BytesIO(), headers, url)
        jar.extract_cookies(answer, Request(url))
    print(f"{name:<10}", *sorted(cookie.domain for cookie in jar))
