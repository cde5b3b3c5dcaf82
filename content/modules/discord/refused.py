# set-up: a stand-in for Discord, which refuses
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import discord


class Discord(BaseHTTPRequestHandler):
    def do_GET(self):
        me = self.path == "/users/@me"
        wrong = me and self.headers["Authorization"] != "Bot right"
        status = 401 if wrong else 200 if me or "app" in self.path else 404
        status = 403 if self.path.startswith("/channels/6") else status
        text = {403: '{"code": 50001, "message": "Missing Access"}',
                404: '{"code": 10003, "message": "Unknown Channel"}'}
        me = """{"id": 1, "username": "tea", "discriminator": "0", "name": "",
            "avatar": null, "description": "", "icon": null, "bot_public": 1,
            "bot_require_code_grant": 0, "verify_key": "",
            "owner": {"id": 5, "username": "ann", "discriminator": "0",
            "avatar": null}}"""
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(text.get(status, me).encode())

    do_POST, log_message = do_GET, lambda *args: None


server = ThreadingHTTPServer(("127.0.0.1", 0), Discord)
threading.Thread(target=server.serve_forever, daemon=True).start()
discord.http.Route.BASE = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import asyncio

import discord


async def main():
    async with discord.Client(intents=discord.Intents.none()) as client:
        try:
            await client.login("wrong")
        except discord.LoginFailure as error:
            print("LoginFailure:", error)
    async with discord.Client(intents=discord.Intents.none()) as client:
        await client.login("right")
        for number in (6, 7):
            channel = client.get_partial_messageable(number)
            try:
                await channel.send("Tea is ready")
            except discord.Forbidden as error:
                print("Forbidden:", error.code, error.text)
            except discord.HTTPException as error:
                print(type(error).__name__, error.code, error.text)


asyncio.run(main())
