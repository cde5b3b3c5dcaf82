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
import discord
from discord.ext import commands


class Kitchen(commands.Cog):
    def __init__(self):
        self.orders = []

    @commands.command(aliases=["t"])
    async def tea(self, ctx, *, kind):
        self.orders.append(kind)
        await ctx.send(f"{len(self.orders)}: {kind}")

    @commands.command()
    @commands.is_owner()
    async def close(self, ctx):
        await ctx.send("closed")

    @commands.Cog.listener()
    async def on_message(self, message):
        if message.author.bot:
            return  # such as this bot itself
        if "thanks" in message.content.lower():
            await message.channel.send("You are welcome")

    async def cog_command_error(self, ctx, error):
        await ctx.send(f"{type(error).__name__}: {error}")


bot = commands.Bot("!", owner_id=7, intents=discord.Intents(
    guilds=True, messages=True, message_content=True),
    allowed_mentions=discord.AllowedMentions.none())


@bot.event
async def setup_hook():
    await bot.add_cog(Kitchen())


asyncio.run(ann_writes(bot, "!t earl grey", "!tea assam", "thanks", "!close"))
