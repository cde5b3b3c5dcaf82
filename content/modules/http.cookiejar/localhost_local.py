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
request = Request("http://localhost:8000/")
jar.extract_cookies(Answer("theme=dark"), request)
print([cookie.domain for cookie in jar])
try:
    jar.clear("localhost")
except KeyError as error:
    print("KeyError:", error)
jar.clear("localhost.local")
print(len(jar), "left")
