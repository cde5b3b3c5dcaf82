# set-up: a browser that keeps its cookie, and one with a forged cookie
import asyncio
import logging

from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port


logging.getLogger("tornado").setLevel(logging.ERROR)


async def serve_and_visit(app):
    socket, port = bind_unused_port("127.0.0.1")
    HTTPServer(app).add_socket(socket)
    site, client = f"http://127.0.0.1:{port}", AsyncHTTPClient()

    async def ask(path, cookie="", **options):
        answer = await client.fetch(site + path, headers={"Cookie": cookie},
                                    follow_redirects=False,
                                    raise_error=False, **options)
        print(path, answer.code, answer.body.decode()[:30],
              answer.headers.get("Location", ""))
        return answer.headers.get("Set-Cookie", "").partition(";")[0]

    await ask("/")
    cookie = await ask("/login", method="POST", body="name=ada")
    await ask("/", cookie)
    await ask("/", 'user="2|1:0|10:1700000000|4:user|4:cm9vdA==|feed"')
# end of set-up
from tornado.web import Application, RequestHandler, authenticated


class Base(RequestHandler):
    def get_current_user(self):
        name = self.get_signed_cookie("user", max_age_days=7)
        return name.decode() if name else None


class Home(Base):
    @authenticated
    def get(self):
        self.write(f"Hello {self.current_user}")


class Login(Base):
    def post(self):  # after the password was found right
        self.set_signed_cookie("user", self.get_body_argument("name"),
                               httponly=True, samesite="Lax")
        self.redirect("/")


app = Application(
    [("/", Home), ("/login", Login)], login_url="/login",
    cookie_secret="a long random text, kept out of the code",
)
asyncio.run(serve_and_visit(app))
