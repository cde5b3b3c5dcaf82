# set-up: an answer with a cookie, made by hand
from email.message import Message


class Answer:
    def __init__(self, cookie):
        self.headers = Message()
        self.headers["Set-Cookie"] = cookie

    def info(self):
        return self.headers
# end of set-up
from http.cookiejar import LWPCookieJar
from pathlib import Path
from urllib.request import Request

jar = LWPCookieJar("cookies.txt")
login = Answer("session=s3cret; Max-Age=600")
jar.extract_cookies(login, Request("https://shop.example/"))
file = Path("cookies.txt")
for when in ("new file", "existing file"):
    jar.save()
    print(when, "s3cret" in file.read_text(), oct(file.stat().st_mode))
    file.chmod(0o644)
