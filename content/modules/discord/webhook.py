# set-up: a stand-in for Discord's webhooks
import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Discord(BaseHTTPRequestHandler):
    def do_POST(self):
        sent = self.rfile.read(int(self.headers["Content-Length"]))
        if sent.startswith(b"{"):
            print("sent:", json.loads(sent))
        else:
            print("sent: the file", *re.findall(rb'filename="(.*?)"', sent))
        known = WEBHOOK.endswith(self.path.partition("?")[0])
        answer = json.dumps({"code": 10015, "message": "Unknown Webhook"})
        self.send_response(204 if known else 404)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(b"" if known else answer.encode())

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Discord)
threading.Thread(target=server.serve_forever, daemon=True).start()
import discord

discord.http.Route.BASE = f"http://127.0.0.1:{server.server_port}"
WEBHOOK = "https://discord.com/api/webhooks/12345678901234567/" + "s3cret" * 11
from pathlib import Path

Path("report.csv").write_text("disk,used\nsda,91\n")
# end of set-up
import discord

# the address that the settings of a channel give; keep it secret
hook = discord.SyncWebhook.from_url(WEBHOOK)
hook.send("Backup done", username="Night shift",
          allowed_mentions=discord.AllowedMentions.none())
hook.send(embed=discord.Embed(title="Disk", description="91 % full"))

hook.send("The report", file=discord.File("report.csv"))

try:
    discord.SyncWebhook.from_url(WEBHOOK + "x").send("?")
except discord.NotFound as error:
    print(error.status, error.code, error.text)
try:
    discord.SyncWebhook.from_url("https://example.org/hook")
except ValueError as error:
    print(error)
