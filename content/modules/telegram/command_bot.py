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
WRITES = ["/start", "/order assam 3", "/order", "tea, please", "bye"]
# end of set-up
from telegram import Update
from telegram.ext import Application, CommandHandler, MessageHandler, filters


async def start(update, context):
    name = update.effective_user.first_name
    await update.effective_message.reply_text(f"Hello {name}")


async def order(update, context):
    if len(context.args) != 2:
        await update.effective_message.reply_text("Like this: /order assam 3")
        return
    tea, cups = context.args
    await update.effective_message.reply_text(f"{cups} cups of {tea}")


async def other(update, context):
    message = update.effective_message
    await message.reply_text(f"You said: {message.text}")
    if message.text == "bye":
        context.application.stop_running()  # so that this page ends


app = Application.builder().token("123:abc").base_url(stand_in).build()
app.add_handler(CommandHandler("start", start))
app.add_handler(CommandHandler("order", order))
app.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, other))
app.run_polling(allowed_updates=Update.ALL_TYPES)
