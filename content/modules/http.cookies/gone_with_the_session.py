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
from http.cookies import SimpleCookie
from urllib.request import Request

cookies = SimpleCookie({"basket": "17", "theme": "dark"})
cookies["theme"]["max-age"] = 30 * 24 * 60 * 60
browser = CookieJar()
for cookie in cookies.values():
    answer = Answer(cookie.OutputString())
    browser.extract_cookies(answer, Request("https://shop.example/"))
browser.clear_session_cookies()
print("left:", [cookie.name for cookie in browser])
