# set-up: an answer with a cookie, made by hand
from email.message import Message


class Answer:
    def __init__(self, cookie):
        self.headers = Message()
        self.headers["Set-Cookie"] = cookie

    def info(self):
        return self.headers
# end of set-up
from http.cookiejar import CookieJar
from urllib.request import Request

jar = CookieJar()
request = Request("https://shop.example/")
jar.extract_cookies(Answer("theme=dark"), request)
try:
    jar["theme"]
except TypeError as error:
    print("TypeError:", error)
print({cookie.name: cookie.value for cookie in jar})
