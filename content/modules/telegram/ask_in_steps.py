# set-up: a stand-in for Telegram, to which Zoë writes
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl

ZOE = {"id": 5, "is_bot": False, "first_name": "Zoë"}
CHAT = {"chat": {"id": 5, "type": "private"}, "date": 1715963400, "from": ZOE}


class Telegram(BaseHTTPRequestHandler):
    def do_POST(self, ids=iter(range(1, 99))):
        sent = self.rfile.read(int(self.headers["Content-Length"] or 0))
        ask, number = dict(parse_qsl(sent.decode())), next(ids)
        answer = {**CHAT, "message_id": number, "text": ask.get("text", "")}
        if self.path.endswith("getMe"):
            answer = {**ZOE, "is_bot": True, "username": "tea_bot"}
        elif self.path.endswith("getUpdates"):
            answer = [{"update_id": number, **says(number)}] if WRITES else []
        elif "text" in ask:
            print("bot:", ask["text"])
        else:
            answer = True
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps({"ok": True, "result": answer}).encode())

    def log_message(self, *args): ...


def says(number):
    text = WRITES.pop(0)
    print("Zoë:", text)
    size = len(text.partition(" ")[0]) if text[0] == "/" else 0
    kind = {"type": "bot_command", "offset": 0, "length": size}
    return {"message": {**CHAT, "message_id": number, "text": text,
                        "entities": [kind] if size else []}}


server = ThreadingHTTPServer(("127.0.0.1", 0), Telegram)
threading.Thread(target=server.serve_forever, daemon=True).start()
stand_in = f"http://127.0.0.1:{server.server_port}/bot"
WRITES = ["assam", "three", "3"]
# end of set-up
from telegram.ext import Application, ConversationHandler, MessageHandler
from telegram.ext import filters

CUPS = 1


async def ask_cups(update, context):
    context.user_data["tea"] = update.message.text
    await update.message.reply_text("How many cups?")
    return CUPS


async def finish(update, context):
    if not update.message.text.isdecimal():
        await update.message.reply_text("A number, please.")
        return CUPS
    order = f"{update.message.text} x {context.user_data['tea']}"
    await update.message.reply_text(f"Ordered: {order}")
    context.application.stop_running()  # so that this page ends
    return ConversationHandler.END


app = Application.builder().token("123:abc").base_url(stand_in).build()
app.add_handler(ConversationHandler(
    entry_points=[MessageHandler(filters.TEXT, ask_cups)],
    states={CUPS: [MessageHandler(filters.TEXT, finish)]},
    fallbacks=[]))
app.run_polling()
