# set-up: an answer with a cookie, made by hand
from email.message import Message


class Answer:
    def __init__(self, cookie):
        self.headers = Message()
        self.headers["Set-Cookie"] = cookie

    def info(self):
        return self.headers
# end of set-up
from http.cookiejar import CookieJar, DefaultCookiePolicy
from urllib.request import Request

host_only = DefaultCookiePolicy.DomainStrictNonDomain
for strict in (0, host_only):
    jar = CookieJar(DefaultCookiePolicy(strict_ns_domain=strict))
    login = Request("https://shop.example/")
    jar.extract_cookies(Answer("session=a1b2"), login)
    below = Request("https://guests.shop.example/")
    jar.add_cookie_header(below)
    print(strict, below.get_header("Cookie"))
