# set-up: a stand-in for Discord, where Ann writes
import asyncio, json

import discord
from aiohttp import web

ANN = {"id": 5, "username": "ann", "discriminator": "0", "avatar": None}
APP = dict(ANN, id=1, name="", icon=0, description="", verify_key="",
           bot_public=1, bot_require_code_grant=0, owner=ANN)
LISTS = "mentions mention_roles attachments embeds".split()
MESSAGE = {"channel_id": 9, "author": ANN, "pinned": 0, "tts": 0, "type": 0,
           "timestamp": "2026-05-17T16:30:00", "mention_everyone": 0,
           "edited_timestamp": None, **{name: [] for name in LISTS}}


async def answer(request):
    if request.method == "POST":
        print("bot:", (await request.json())["content"])
    found = json.dumps({**MESSAGE, **APP, "content": ""}).encode()
    return web.Response(body=found, content_type="application/json")


async def ann_writes(bot, *texts):
    await (runner := web.ServerRunner(web.Server(answer))).setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    discord.http.Route.BASE = "http://127.0.0.1:%d" % runner.addresses[0][1]
    async with bot:
        await bot.login("stand.in.token")
        for text in texts:
            print("Ann:", text)
            bot.dispatch("message", discord.Message(
                state=bot._connection, channel=bot.get_partial_messageable(9),
                data={**MESSAGE, "id": 8, "content": text}))
            while tasks := [task for task in asyncio.all_tasks()
                            if task.get_name().startswith("discord.py")]:
                await asyncio.wait(tasks)
# end of set-up
from discord.ext import commands

for way in "event", "listen":
    bot = commands.Bot("!", intents=discord.Intents.none())
    @bot.command()
    async def ping(ctx):
        await ctx.send("pong")
    async def on_message(message):
        print(way, "saw it")
    bot.event(on_message) if way == "event" else bot.listen()(on_message)
    asyncio.run(ann_writes(bot, "!ping"))
