# set-up: a stand-in for Slack, which knows one token and one channel
import json, os, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl


class Slack(BaseHTTPRequestHandler):
    def do_POST(self, wait=[1]):
        sent = self.rfile.read(int(self.headers["Content-Length"] or 0))
        ask = dict(parse_qsl(sent.decode()))
        ask = json.loads(sent) if sent[:1] == b"{" else ask
        late, status = ask.get("text") == "busy" and wait and wait.pop(), 200
        answer = {"ok": True, "ts": "1715963400.000100", **ask}
        if "xoxb-good" not in str(self.headers["Authorization"]):
            answer = {"ok": False, "error": "invalid_auth"}
        elif late:
            answer, status = {"ok": False, "error": "ratelimited"}, 429
        elif "conversations.list" in self.path:
            page = "page2" if "cursor" not in ask else ""
            answer |= {"channels": [{"name": "tea" if page else "cake"}],
                       "response_metadata": {"next_cursor": page}}
        elif ask.get("channel", "#tea") != "#tea":
            answer = {"ok": False, "error": "channel_not_found"}
        self.send_response(status)
        self.send_header("Retry-After", "1")
        self.end_headers()
        self.wfile.write(json.dumps(answer).encode())

    def log_message(self, *args): ...
server = ThreadingHTTPServer(("127.0.0.1", 0), Slack)
threading.Thread(target=server.serve_forever, daemon=True).start()
stand_in = f"http://127.0.0.1:{server.server_port}/api/"
os.environ["SLACK_TOKEN"] = "xoxb-good"
# end of set-up
import os
from html import escape

from slack_sdk import WebClient

client = WebClient(os.environ["SLACK_TOKEN"], base_url=stand_in)
guest = "<!channel> & friends"
for text in (guest, escape(guest, quote=False)):
    print(client.chat_postMessage(channel="#tea", text=f"Hi {text}")["text"])
