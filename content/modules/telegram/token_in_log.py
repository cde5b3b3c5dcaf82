# set-up: a stand-in for Telegram, to which Zoë writes
import json, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl

ZOE = {"id": 5, "is_bot": False, "first_name": "Zoë"}
CHAT = {"chat": {"id": 5, "type": "private"}, "date": 1715963400, "from": ZOE}


class Telegram(BaseHTTPRequestHandler):
    def do_POST(self, ids=iter(range(1, 10**6)), waits=[]):
        sent = self.rfile.read(int(self.headers["Content-Length"] or 0))
        text, number = dict(parse_qsl(sent.decode())).get("text"), next(ids)
        answer = {**CHAT, "message_id": number, "text": text}
        if text:
            print("bot:", text)
            waits.clear()
        elif self.path.endswith("getMe"):
            answer = {**ZOE, "is_bot": True, "username": "tea_bot"}
        elif not waits and WRITES and "getUpdates" in self.path:
            waits.append(text := WRITES.pop(0)), print("Zoë:", text)
            mark = {"type": "bot_command", "offset": 0, "length": 6}
            answer |= {"text": text, "entities": [mark] * (text[0] == "/")}
            answer = [{"update_id": number, "message": answer}]
        else:
            answer = [] if "getUpdates" in self.path else True
        self.send_response(200), self.end_headers()
        self.wfile.write(json.dumps({"ok": True, "result": answer}).encode())


server = ThreadingHTTPServer(("127.0.0.1", 0), Telegram)
server.handle_error = Telegram.log_message = lambda *args: None
threading.Thread(target=server.serve_forever, daemon=True).start()
stand_in = f"http://127.0.0.1:{server.server_port}/bot"
WRITES = []
# end of set-up
import asyncio, io, logging
from telegram import Bot

log = io.StringIO()
logging.basicConfig(level=logging.INFO, stream=log)
for level in (logging.INFO, logging.WARNING):
    logging.getLogger("httpx").setLevel(level)
    asyncio.run(Bot("123:abc", base_url=stand_in).send_message(5, "Hello"))
    print("token in the log:", "123:abc" in log.getvalue())
    log.truncate(0)
