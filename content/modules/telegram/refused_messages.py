# set-up: a stand-in for Telegram, which refuses
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Telegram(BaseHTTPRequestHandler):
    def do_POST(self):
        sent = self.rfile.read(int(self.headers["Content-Length"] or 0))
        code = int(sent.partition(b"chat_id=")[2][:3])
        answer = {"ok": False, "error_code": code, "description": "no"}
        if code == 429:
            answer["parameters"] = {"retry_after": 5}
        self.send_response(code)
        self.end_headers()
        self.wfile.write(json.dumps(answer).encode())

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Telegram)
threading.Thread(target=server.serve_forever, daemon=True).start()
stand_in = f"http://127.0.0.1:{server.server_port}/bot"
# end of set-up
import asyncio

from telegram import Bot, error


async def send(chat, address):
    try:
        bot = Bot("123:abc", base_url=address)
        await bot.send_message(chat_id=chat, text="Tea is ready")
    except error.RetryAfter as late:
        print(chat, "too many, wait", late.retry_after)
    except error.Forbidden:
        print(chat, "the bot was blocked, or never spoken to")
    except error.BadRequest as wrong:
        print(chat, "wrong:", wrong.message)
    except error.InvalidToken:
        print(chat, "the token is not known")
    except error.NetworkError as network:
        print(chat, "no connection:", type(network).__name__)


for chat in (400, 401, 403, 429, 502):
    asyncio.run(send(chat, stand_in))
asyncio.run(send(500, "http://127.0.0.1:1/bot"))
